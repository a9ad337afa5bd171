"""Tables of values set apart (RFC 4180) are read as tables; what of them was not read is said."""

import pytest

from checker.reading import read
from tests.reading.made import saved

ROWS = b'No.,Date,What\r\n1,2026-03-04,"Letter, signed"\r\n\r\n2,05/04/2026,"two\nlines"\r\n'


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("a.csv", ROWS), ("a.CSV", b"\xef\xbb\xbf" + ROWS), ("a.tsv", ROWS.replace(b",", b"\t")), ("a.csv", ROWS.replace(b",", b";")),
        ("a.csv", b"sep=|\n" + ROWS.replace(b",", b"|")), ("a.csv", "\ufeff".encode("utf-16-le") + ROWS.decode().encode("utf-16-le")),
    ],
)  # fmt: skip
def test_its_days_are_read_and_those_in_doubt_asked(name, data, tmp_path):
    found = read(saved(tmp_path, name, data))
    assert (found.status, found.pages, found.media_type) == ("read", 1, "text/csv")
    assert [(one.value, one.written) for one in found.dates] == [("2026-03-04", "2026-03-04"), (None, "05/04/2026")]


@pytest.mark.parametrize(
    ("data", "status"),
    [
        (b"Date,Cost\n2026-03-04,\xa31.50\n", "partly"), (b"\xff\xfea\x00,", "partly"), (b"a," + b"b" * 200_000, "not_read"),
        (b"a,b\n" * 5000, "partly"), (b"a\x00b,c\n", "not_read"), (b"%PDF-1.4 a,b", "not_read"), (b'"', "read"),
    ],
)  # fmt: skip
def test_what_is_not_read_is_said(data, status, tmp_path):
    found = read(saved(tmp_path, "a.csv", data))
    assert getattr(found, "status", "not_read") == status
    assert status == "read" or found.reason


def test_a_text_that_is_called_otherwise_is_listed(tmp_path):
    assert read(saved(tmp_path, "a.txt", ROWS)).status == "not_read"

"""What the fuzzers found once, and what was found beside it: each would break again, or never end."""

import pytest

from tests.fuzz.harnesses import HARNESSES

FOUND = {
    "a name of many digits took time without end": ("names", b"1234567890" * 20 + b" x.pdf"),
    "so did one of many numbers in base sixteen": ("names", b"1aaaaaaaa_" * 24 + b"x.pdf"),
    "and one of bytes that are no text": ("names", b"2020-\xff\xff\xff\xff05-" + b"\xd7" * 40 + b"045::10T100Z" * 9),
    "a program wrote a day that no calendar has": ("names", b"D:20260231101500+05'00'"),
    "a number of more digits than Python turns into one": ("matter", b'{"version": ' + b"9" * 5000 + b"}"),
    "dates of two columns came in another order than their text": (
        "words",
        b"Date of issue    Date\x13\x05\x00\x00\x00\x00\x00\x00 ofe      D of Expiry\n01 OCT 2021      30 SEP 20 expiry\n12/03/2024   11/03/20\xd8\xaf",
    ),
}


@pytest.mark.parametrize("what", FOUND)
def test_what_broke_once_ends_in_words(what):
    name, data = FOUND[what]
    assert HARNESSES[name](data) == []

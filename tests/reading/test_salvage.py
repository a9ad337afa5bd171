"""Files that no engine opens as they are: their pages are found by the objects, and it is said."""

import random
import re
import zlib

import pypdfium2
import pytest

from checker.reading import read
from checker.reading.salvage import pieced_together
from checker.reading.settings import Settings
from tests.reading.bombs import objects, page, stream
from tests.reading.made import pdf, saved

WORDS = b"BT /F 12 Tf 72 700 Td (Signed on 4 May 2026.) Tj ET"
WHOLE = page(WORDS)
BODY = WHOLE[: WHOLE.rfind(b"xref\n0")]


def packed():
    """Catalogue, page tree and page in an object stream, as PDF 1.5 writes them; no table of any kind."""
    inner = [b"<< /Type /Catalog /Pages 2 0 R >>", b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
             b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> >> >>"]  # fmt: skip
    places = [sum(len(one) + 1 for one in inner[:nth]) for nth in range(3)]
    head = b" ".join(b"%d %d" % (nth + 1, place) for nth, place in enumerate(places)) + b" "
    held = zlib.compress(head + b" ".join(inner))
    font = b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"
    box = stream(held, b"/Type /ObjStm /N 3 /First %d /Filter /FlateDecode" % len(head))
    parts = {4: stream(WORDS), 5: font, 6: box}
    return b"%PDF-1.5\n" + b"".join(b"%d 0 obj\n%b\nendobj\n" % one for one in parts.items())


SPOILT = {
    "no catalogue named": BODY.replace(b"/Catalog", b"/Katalog"),
    "catalogue cut off": BODY.replace(b"1 0 obj", b""),
    "page tree gone": BODY.replace(b"/Pages /Kids [3 0 R]", b"/Pgs /Kids [9 0 R]").replace(b"/Catalog", b"/C"),
    "objects in streams, no table": packed(),
    "half of the object stream's end": packed()[:-30],
    "lengths beyond the file": re.sub(rb"/Length [0-9]+", b"/Length 99999999999", BODY).replace(b"/Catalog", b"/C"),
}


@pytest.mark.parametrize("name", SPOILT)
def test_the_words_are_found_and_the_damage_is_told(tmp_path, name):
    found = read(saved(tmp_path, "a.pdf", SPOILT[name]), settings=Settings(ocr=False))
    assert (found.status, found.pages) == ("partly", 1), found
    assert [one.value for one in found.dates if one.source == "text"] == ["2026-05-04"]
    assert "damaged" in found.reason


def opened(data):
    counts = []
    for one in pieced_together(data):
        document = pypdfium2.PdfDocument(one)
        counts.append(len(document))
        document.close()
    return counts


def test_pages_are_in_the_order_of_the_catalogue_else_of_their_numbers():
    assert opened(pdf(["one", "two", "three"])) == [3, 3]


def test_the_newest_object_of_a_number_counts():
    newer = WHOLE + b"\n4 0 obj\n" + stream(WORDS.replace(b"2026", b"2027")) + b"\nendobj\n"
    assert all(b"May 2027" in one and b"May 2026" not in one for one in pieced_together(newer))


def test_a_locked_file_is_left_alone():
    assert list(pieced_together(pdf(["x"], password="secret"))) == []


def test_what_an_object_stream_unpacks_to_has_a_bound(monkeypatch):
    monkeypatch.setattr("checker.reading.salvage._LARGEST", 1_000_000)
    bomb = stream(zlib.compress(b"7 0 " + b" " * 50_000_000), b"/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode")
    (one, _) = pieced_together(objects([b"<< /Type /Catalog /Pages 2 0 R >>", b"<< /Type /Page >>", bomb, bomb]))
    assert len(one) < 2_000_000


@pytest.mark.parametrize("seed", range(30))
def test_any_damage_ends_in_a_file_or_none(seed):
    chance, data = random.Random(seed), bytearray(packed())
    for _ in range(chance.choice((1, 5, 60))):
        data[chance.randrange(len(data))] = chance.randrange(256)
    for one in pieced_together(bytes(data)):
        assert one.startswith(b"%PDF-")

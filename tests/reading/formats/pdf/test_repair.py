"""Damaged files: what the library can mend is read with its places and said to be damaged; the rest is given up on in
words."""

import io
import re
import zlib

import pypdfium2
import pytest
from pypdf import PdfReader, PdfWriter

from checker.facts.document import Unreadable
from checker.reading import read
from checker.reading.formats.pdf.repair import NOTE, repaired
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


MENDED = {
    "broken off before its table": BODY,
    "broken off in a picture": BODY + b"6 0 obj\n<< /Length 900000 >>\nstream\nabc",
    "ends of lines lost": BODY.replace(b"\n", b"\r"),
    "objects in streams, no table": packed(),
    "header lost": WHOLE.replace(b"%PDF-1.7", b"        "),
    "much before its header": b"From a mail gateway.\n" * 60 + WHOLE,
    "no catalogue named": WHOLE.replace(b"/Root 1 0 R", b""),
    "another object named": WHOLE.replace(b"/Root 1 0 R", b"/Root 2 0 R"),
    "an object named that is not there": WHOLE.replace(b"/Root 1 0 R", b"/Root 9 0 R"),
}
LOST = {
    "no catalogue": BODY.replace(b"/Catalog", b"/Katalog"),
    "catalogue cut off": BODY.replace(b"1 0 obj", b""),
    "page tree gone": BODY.replace(b"2 0 obj", b""),
    "nothing but a header": b"%PDF-1.7\n" + bytes(3000),
}


@pytest.mark.parametrize("name", MENDED)
def test_what_can_be_mended_is_read_with_its_places_and_said_to_be_damaged(tmp_path, name):
    with pytest.raises(pypdfium2.PdfiumError):
        pypdfium2.PdfDocument(MENDED[name])
    found = read(saved(tmp_path, "a.pdf", MENDED[name]), settings=Settings(ocr=False))
    assert (found.status, found.pages, found.reason) == ("partly", 1, NOTE)
    (date,) = [one for one in found.dates if one.source == "text"]
    assert date.value == "2026-05-04"
    assert date.box[0] > 72 and 130 < date.box[1] < 145


@pytest.mark.parametrize("name", LOST)
def test_what_cannot_be_mended_is_given_up_on_in_words(tmp_path, name):
    found = read(saved(tmp_path, "a.pdf", LOST[name]))
    assert isinstance(found, Unreadable)
    assert found.reason.startswith("It is damaged")


def test_facts_of_a_mended_file_are_those_of_the_file_and_not_of_its_repair(tmp_path):
    twice = WHOLE + b"\n%%EOF\n" + BODY.replace(b"%PDF-1.7\n", b"") + b"tail"
    found = read(saved(tmp_path, "a.pdf", twice.replace(b"/Root 1 0 R", b"")), settings=Settings(ocr=False))
    assert found.reason == NOTE
    assert (found.size, found.pdf.revisions) == (len(twice) - len(b"/Root 1 0 R"), 2)
    assert (found.pdf.version, found.pdf.producer, found.pdf.appended_bytes > 100) == ("1.7", None, True)


def two_pages(second):
    """Whose table is gone; the second page shows `second`."""
    leaf = b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents %d 0 R /Resources << /Font << /F 6 0 R >> >> >>"
    font = b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"
    whole = objects([b"<< /Type /Catalog /Pages 2 0 R >>", b"<< /Type /Pages /Kids [3 0 R 4 0 R] /Count 2 >>",
                     leaf % 5, leaf % second, stream(WORDS), font])  # fmt: skip
    return whole[: whole.rfind(b"xref\n0")]


def test_a_page_whose_content_was_cut_off_is_not_blank(tmp_path):
    found = read(saved(tmp_path, "a.pdf", two_pages(second=7)), settings=Settings(ocr=False))
    assert (found.pages, found.text.unread_pages) == (2, (2,))
    assert not found.page_facts[1].blank
    assert "may be lost" in found.reason
    assert NOTE in found.notes


@pytest.mark.parametrize(("mend", "hidden", "unread"), [(True, [], (1,)), (False, ["hidden_text"], ())])
def test_a_text_that_shows_no_more_in_a_damaged_file_is_not_called_hidden(tmp_path, mend, hidden, unread):
    whole = page(WORDS + b" BT 3 Tr /F 12 Tf 72 500 Td (More words that nothing shows.) Tj ET")
    data = whole[: whole.rfind(b"xref\n0")] if mend else whole
    found = read(saved(tmp_path, "a.pdf", data), settings=Settings(ocr=False))
    assert ([one.what for one in found.hidden], found.text.unread_pages) == (hidden, unread)


def test_where_no_page_shows_anything_the_file_is_given_up_on(tmp_path):
    lost = BODY.replace(b"/Contents 4 0 R", b"/Contents 8 0 R")
    assert isinstance(read(saved(tmp_path, "a.pdf", lost)), Unreadable)


def test_a_page_that_is_blank_in_a_whole_file_stays_blank(tmp_path):
    found = read(saved(tmp_path, "a.pdf", page(b"")), settings=Settings(ocr=False))
    assert (found.status, found.page_facts[0].blank) == ("read", True)


@pytest.mark.parametrize("damage", [lambda data: data, lambda data: re.sub(rb"startxref\s+\d+", b"startxref\n7", data)])
def test_a_file_that_asks_for_a_password_is_left_alone(damage):
    assert list(repaired(damage(pdf(["x"], password="secret")))) == []


def test_a_damaged_lock_without_a_password_is_still_told_as_a_lock(tmp_path):
    out = io.BytesIO()
    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(WHOLE)))
    writer.encrypt("", "owner", algorithm="AES-256")
    writer.write(out)
    found = read(saved(tmp_path, "a.pdf", re.sub(rb"/Root \d+ 0 R", b"/Root 99 0 R", out.getvalue())))
    assert found.reason == NOTE
    assert found.pdf.encrypted


def test_a_file_too_large_to_be_held_thrice_is_not_tried(monkeypatch):
    monkeypatch.setattr("checker.reading.formats.pdf.repair._MOST", len(WHOLE) - 1)
    assert list(repaired(WHOLE)) == []


def test_what_unpacks_without_end_is_not_held(tmp_path):
    """Streams are handed on as they are packed."""
    bomb = stream(zlib.compress(bytes(50_000_000), 9), b"/Filter /FlateDecode")
    one = objects([b"<< /Type /Catalog /Pages 2 0 R /X 4 0 R >>", b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                   b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>", bomb])  # fmt: skip
    assert max(map(len, repaired(one[: one.rfind(b"xref\n0")]))) < 200_000


def test_a_loop_of_pages_ends():
    tree = b"<< /Type /Pages /Kids [2 0 R 3 0 R] /Count 2 >>"
    looped = objects([b"<< /Type /Catalog /Pages 2 0 R >>", tree, b"<< /Type /Pages /Kids [2 0 R] /Count 1 >>"])
    assert all(one.startswith(b"%PDF-") for one in repaired(looped[: looped.rfind(b"xref\n0")]))

"""A paper with words, a logo, form fields, a note and a bookmark, and three writers that update it after signing."""

import io
import re
from collections.abc import Callable
from functools import cache
from typing import Any

from pypdf import PdfReader, PdfWriter

from tests.reading.seals import sealed

Update = Callable[[bytes], bytes]

WORDS = (
    "BT /F1 12 Tf 72 700 Td (The price is 10,000 and the day is 20 April 2026.) Tj ET 72 670 200 0.5 re f"
    " q 1 0 0 1 400 760 cm /X1 Do Q"
)
"""The page's content: a sentence, a line, a logo."""
_LOGO = "0.2 0.2 0.8 rg 0 0 60 20 re f"


def stream(body: str | bytes, entries: str = "") -> bytes:
    """A stream object."""
    data = body.encode("latin-1") if isinstance(body, str) else body
    return b"<<%s /Length %d>>\nstream\n%s\nendstream" % (entries.encode(), len(data), data)


def look(words: str) -> bytes:
    """What a text field shows."""
    drawn = f"/Tx BMC BT /F1 11 Tf 2 5 Td ({words}) Tj ET EMC" if words else "/Tx BMC EMC"
    return stream(drawn, "/Type /XObject /Subtype /Form /BBox [0 0 200 20] /Resources <</Font <</F1 6 0 R>>>>")


def text_field(name: str, value: str, look: int, y: int, more: str = "") -> bytes:
    """A text field with its value, and the number of the object that it shows."""
    held = f"/V ({value})" if value else ""
    return (f"<</Type /Annot /Subtype /Widget /FT /Tx /T ({name}) {held} /F 4 /P 3 0 R /DA (/F1 11 Tf 0 g)"
            f" /Rect [72 {y} 272 {y + 20}] /AP <</N {look} 0 R>> {more}>>").encode()  # fmt: skip


OBJECTS: dict[int, bytes] = {
    1: b"<</Type /Catalog /Pages 2 0 R /AcroForm 7 0 R /Outlines 20 0 R>>",
    2: b"<</Type /Pages /Kids [3 0 R] /Count 1>>",
    3: b"<</Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources 5 0 R"
       b" /Annots [8 0 R 10 0 R 13 0 R 15 0 R 17 0 R]>>",
    4: stream(WORDS),
    5: b"<</Font <</F1 6 0 R>> /XObject <</X1 18 0 R>>>>",
    6: b"<</Type /Font /Subtype /Type1 /BaseFont /Helvetica>>",
    7: b"<</Fields [8 0 R 10 0 R 12 0 R 15 0 R] /DR 5 0 R /DA (/F1 11 Tf 0 g)>>",
    8: text_field("Price", "10,000", 9, 600), 9: look("10,000"),
    10: text_field("Remark", "", 11, 560), 11: look(""),
    12: b"<</T (Buyer) /Kids [13 0 R]>>",
    13: text_field("Day", "20 April 2026", 14, 520, "/Parent 12 0 R"), 14: look("20 April 2026"),
    15: b"<</Type /Annot /Subtype /Widget /FT /Btn /T (Agreed) /V /Yes /AS /Yes /F 4 /P 3 0 R /Rect [72 480 92 500]"
        b" /AP <</N <</Yes 16 0 R /Off 19 0 R>>>>>>",
    16: stream("0 0 20 20 re f", "/Type /XObject /Subtype /Form /BBox [0 0 20 20]"),
    17: b"<</Type /Annot /Subtype /Text /Contents (Seen by both.) /F 4 /Rect [500 500 520 520]>>",
    18: stream(_LOGO, "/Type /XObject /Subtype /Form /BBox [0 0 60 20]"),
    19: stream("0 0 20 20 re S", "/Type /XObject /Subtype /Form /BBox [0 0 20 20]"),
    20: b"<</Type /Outlines /First 21 0 R /Last 21 0 R /Count 1>>",
    21: b"<</Title (Price) /Parent 20 0 R /Dest [3 0 R /Fit]>>",
    22: b"(an object that nothing leads to)",
}  # fmt: skip
"""A paper with words, a logo, four form fields, a note and a bookmark, by the numbers of its objects."""


@cache
def paper() -> bytes:
    """The paper before anybody signs it."""
    return appended(b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n", OBJECTS, "/Root 1 0 R")


@cache
def linearised() -> bytes:
    """The same, the objects of its first page before the others, with a table of their own (ISO 32000-2, annex F)."""
    start, others = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n", (2, 20, 21, 22)
    first = {number: body for number, body in OBJECTS.items() if number not in others}
    rest = {number: OBJECTS[number] for number in others}
    front = _section(start, first, f"/Root 1 0 R /Size 23 /Prev {0:08}", 0)
    table = _table_at(_section(front, rest, "/Size 23"))
    front = _section(start, first, f"/Root 1 0 R /Size 23 /Prev {table:08}", 0)
    return _section(front, rest, "/Size 23", _table_at(front))


def _table_at(data: bytes) -> int:
    return data.rindex(b"xref\n0 1\n")


def _section(data: bytes, objects: dict[int, bytes], trailer: str, startxref: int | None = None) -> bytes:
    places = {}
    for number, body in objects.items():
        places[number] = len(data)
        data += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    table = b"".join(b"%d 1\n%010d 00000 n \n" % (number, at) for number, at in sorted(places.items()))
    at = len(data) if startxref is None else startxref
    return data + b"xref\n0 1\n0000000000 65535 f \n%strailer\n<<%s>>\nstartxref\n%d\n%%%%EOF\n" % (table, trailer.encode(), at)


def appended(data: bytes, objects: dict[int, bytes], trailer: str = "") -> bytes:
    """The PDF with these objects put in or over others, by hand; `trailer` is for the first revision and for odd keys."""
    before = re.findall(rb"startxref\s+(\d+)", data)
    size = max([*objects, *(int(one) + 1 for one in re.findall(rb"(\d+) 0 obj", data))]) + 1
    trailer = f"{trailer} /Root {_root(data)} 0 R /Prev {int(before[-1])}" if before else trailer
    return _section(data if data.endswith(b"\n") else data + b"\n", objects, f"{trailer} /Size {size}")


def _root(data: bytes) -> int:
    return int(re.findall(rb"/Root (\d+) 0 R", data)[-1])


def now(data: bytes, number: int) -> bytes:
    """An object as it is written last."""
    return re.findall(rb"(?<!\d)%d 0 obj\n?(.*?)\n?endobj" % number, data, re.DOTALL)[-1].strip()


def over(objects: dict[int, bytes]) -> Update:
    """By hand: these objects are written over those of the same numbers, or put in."""
    return lambda data: appended(data, objects)


def edited(number: int, *pairs: tuple[bytes, bytes]) -> Update:
    """By hand: an object is written anew with something in the place of something else."""

    def update(data: bytes) -> bytes:
        body = now(data, number)
        for old, new in pairs:
            assert old in body, (number, old)
            body = body.replace(old, new, 1)
        return appended(data, {number: body})

    return update


def adding(entries: str, objects: dict[int, bytes] | None = None, number: int = 1) -> Update:
    """By hand: an object gets more entries."""

    def update(data: bytes) -> bytes:
        body = now(data, number)
        return appended(data, {number: body[: body.rindex(b">>")] + entries.encode() + b">>", **(objects or {})})

    return update


def then(*updates: Update) -> Update:
    """One after the other."""

    def update(data: bytes) -> bytes:
        for one in updates:
            data = one(data)
        return data

    return update


def by_pyhanko(change: Callable[[Any], None]) -> Update:
    """An update by pyHanko's incremental writer."""

    def update(data: bytes) -> bytes:
        writer = sealed.updating(data)
        change(writer)
        out = io.BytesIO()
        writer.write(out)
        return out.getvalue()

    return update


def by_pypdf(change: Callable[[PdfWriter], Any]) -> Update:
    """An update by pypdf's incremental writer."""

    def update(data: bytes) -> bytes:
        writer = PdfWriter(PdfReader(io.BytesIO(data)), incremental=True)
        change(writer)
        out = io.BytesIO()
        writer.write(out)
        return out.getvalue()

    return update

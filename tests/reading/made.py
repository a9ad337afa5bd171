"""PDFs made for tests: invented words on real pages."""

import io
from collections.abc import Sequence
from datetime import date
from pathlib import Path

from reportlab.lib.pagesizes import A4
from reportlab.pdfgen import canvas


def pdf(pages: Sequence[str | Sequence[tuple[float, float, str]]], *, size=A4, bookmarks: dict[int, str] | None = None,
        password: str | None = None, info: dict[str, str] | None = None, made: date | None = None) -> bytes:  # fmt: skip
    """A PDF with a page for each text (lines from the top) or list of (x, y from the top, words).

    With `made`, its properties say that it was made on that day, and name nobody.
    """
    out = io.BytesIO()
    drawn = canvas.Canvas(out, pagesize=size, encrypt=password, invariant=1)
    if made:
        drawn._doc._timeStamp.YMDhms = (made.year, made.month, made.day, 11, 20, 0)
    if made or info:
        drawn.setAuthor((info or {}).get("author", ""))
    for number, page in enumerate(pages, start=1):
        if bookmarks and number in bookmarks:
            drawn.bookmarkPage(f"p{number}")
            drawn.addOutlineEntry(bookmarks[number], f"p{number}")
        drawn.setFont("Helvetica", 11)
        placed = (
            [(72.0, 72.0 + 16 * n, line) for n, line in enumerate(page.split("\n"))] if isinstance(page, str) else page
        )
        for x, top, words in placed:
            drawn.drawString(x, size[1] - top, words)
        drawn.showPage()
    drawn.save()
    return out.getvalue()


def saved(folder: Path, name: str, data: bytes) -> str:
    """The path of a file with those bytes."""
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
    return str(path)

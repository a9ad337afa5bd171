"""Cuts one file that holds many documents into its parts: by bookmarks, index rows, slip sheets and cover pages."""

from collections.abc import Sequence
from typing import Literal

from checker.facts.document import Bookmark, Part, PdfFacts
from checker.reading.page import Seen
from checker.reading.words.names import name_of


def parts_of(seen: Sequence[Seen], pdf: PdfFacts | None, pages: int) -> tuple[Part, ...]:
    """The documents in a file, in page order; none where it is one document."""
    if pages < 2 or pdf is None:
        return ()
    return _by_bookmarks(pdf.bookmarks, pages)


def _by_bookmarks(bookmarks: Sequence[Bookmark], pages: int) -> tuple[Part, ...]:
    top = [one for one in bookmarks if one.level == 0 and one.page and one.title]
    if len(top) == 1:
        top = [one for one in bookmarks if one.level == 1 and one.page and one.title]
    starts = sorted({one.page: one for one in reversed(top) if one.page}.items())
    if len(starts) < 2:
        return ()
    return tuple(
        _part(one.title, first, last, "bookmark")
        for (first, one), last in zip(starts, _ends(starts, pages), strict=True)
    )


def _ends(starts: Sequence[tuple[int, object]], pages: int) -> list[int]:
    return [
        max(first, following - 1)
        for (first, _), (following, _) in zip(starts, [*starts[1:], (pages + 1, None)], strict=True)
    ]


def _part(title: str, first: int, last: int, known_by: Literal["bookmark", "index", "slip-sheet", "cover"]) -> Part:
    name, _ = name_of(title.replace("/", " "))
    return Part(title, first, last, known_by, name.label)

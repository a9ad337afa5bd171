"""The page numbers that are printed on pages: candidates a page, then what runs on across the pages of a file."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from checker.facts.geometry import Box
from checker.pages.page import Page
from checker.recognising.prefilter import Signs
from checker.recognising.recogniser import Found, PageContext, Recogniser

_ALONE = re.compile(
    r"^[ \t]*[-–—(\[|]?[ \t]*(?:(?:page|pg|p)\b\.?[ \t]*(?:no\.?[ \t]*)?:?[ \t]*)?"
    r"((?:[A-Z]{1,3}[-–. ]?)?\d{1,5}|[ivxlc]{1,7})"
    r"(?:[ \t]*(?:of|/)[ \t]*\d{1,5})?[ \t]*[-–—)\]|.]?[ \t]*$",
    re.MULTILINE | re.IGNORECASE,
)
_NAMED = re.compile(r"\bpage[ \t]*(?:no\.?[ \t]*)?:?[ \t]*(\d{1,5})(?:[ \t]*(?:of|/)[ \t]*\d{1,5})?\b", re.IGNORECASE)
_LAST = re.compile(r"(?<=\S)[ \t]+(\d{1,4})[ \t]*$", re.MULTILINE)
_FIRST = re.compile(r"^[ \t]*(\d{1,4})[ \t]+(?=\S)", re.MULTILINE)
_SIGNS = {
    _ALONE: Signs(
        r"^[^\w\n]*(?:(?:page|pg|p)\b\.?[ \t]*(?:no\.?[ \t]*)?:?[ \t]*)?"
        r"(?:(?:[a-z]{1,3}[-?. ]?)?[0-9?]{1,5}|[ivxlc]{1,7})[^a-z\n]*(?:of[ \t]*[0-9?]{1,5}[^a-z\n]*)?$"
    ),
    _NAMED: Signs(r"page[ \t]*(?:no\.?[ \t]*)?:?[ \t]*[0-9?]"),
    _LAST: Signs(r"[ \t]+[0-9?]{1,4}[ \t]*$"),
    _FIRST: Signs(r"^[ \t]*[0-9?]{1,4}[ \t]+\S"),
}
"""Where it is worth looking for each."""
_MOST = 40
_GAP = 24.0
"""Points between a running title and the page number on its line."""
_MARGIN = 0.14
"""Of the page's height: where page numbers stand, at the top and at the bottom."""
_ROMAN = {"i": 1, "v": 5, "x": 10, "l": 50, "c": 100}


@dataclass(frozen=True, slots=True)
class Candidate:
    """What may be a page's printed number: as written, its value, and the corner it stands in."""

    written: str
    value: int
    series: str
    """What precedes the number (`JD`), `roman`, or nothing: one series runs on by itself."""
    corner: str


def candidates_in(page: Page) -> list[Candidate]:
    """Numbers that stand alone, or named as a page, in the page's top or bottom margin."""
    height = page.size[1]
    found: list[Candidate] = []
    places = [match.span(1) for pattern in (_ALONE, _NAMED) for match in _matches(pattern, page.text)]
    for start, end in (*places, *_apart(page)):
        corner = _corner(page.box(start, end), page.size[0], height)
        made = _candidate(page.text[start:end], corner) if corner else None
        if made and made not in found:
            found.append(made)
    return found


def _matches(pattern: re.Pattern[str], text: str) -> Iterator[re.Match[str]]:
    return filter(None, (pattern.match(text, at) for at in _SIGNS[pattern].at(text)))


def _apart(page: Page) -> Iterator[tuple[int, int]]:
    """Numbers at an end of a line, well apart from the rest of it: beside a running title."""
    for match in islice(_matches(_LAST, page.text), _MOST):
        number = page.box(*match.span(1))
        word = page.box(match.start() - 1, match.start()) if _corner(number, *page.size) else None
        if number and word and number[0] - word[2] > _GAP:
            yield match.span(1)
    for match in islice(_matches(_FIRST, page.text), _MOST):
        number = page.box(*match.span(1))
        word = page.box(match.end(), match.end() + 1) if _corner(number, *page.size) else None
        if number and word and word[0] - number[2] > _GAP:
            yield match.span(1)


def printed_numbers(pages: Sequence[Sequence[Candidate]]) -> list[str | None]:
    """For each page the number printed on it: the candidate that runs on with its neighbours'; None where none does.

    A file of one page has nothing to run on with: its only candidate counts.
    """
    votes: Counter[tuple[str, int]] = Counter()
    corners: Counter[tuple[str, str]] = Counter()
    for at, candidates in enumerate(pages):
        votes.update({(one.series, one.value - at) for one in candidates})
        corners.update({(one.series, one.corner) for one in candidates})
    chosen: list[str | None] = []
    for at, candidates in enumerate(pages):
        ranked = sorted(
            candidates,
            key=lambda one: (votes[one.series, one.value - at], corners[one.series, one.corner]),
            reverse=True,
        )
        best = ranked[0] if ranked else None
        runs_on = best and (votes[best.series, best.value - at] > 1 or corners[best.series, best.corner] > 1)
        chosen.append(best.written if best and (runs_on or len(pages) == 1) else None)
    return chosen


def _candidate(written: str, corner: str) -> Candidate | None:
    text = re.sub(r"\s+", "", written)
    digits = re.fullmatch(r"([A-Za-z]*)[-–.]?(\d+)", text)
    if digits:
        value = int(digits[2])
        return (
            Candidate(text, value, digits[1].upper(), corner) if value < 20000 and not 1900 <= value <= 2100 else None
        )
    if text.lower() == text or text.upper() == text:
        value = _roman(text.lower())
        return Candidate(text, value, "roman", corner) if 0 < value < 200 else None
    return None


def _roman(text: str) -> int:
    values = [_ROMAN.get(letter, 0) for letter in text]
    total = sum(
        -value if value < following else value for value, following in zip(values, [*values[1:], 0], strict=True)
    )
    return total if all(values) else 0


def _corner(box: Box | None, width: float, height: float) -> str | None:
    if box is None or height <= 0:
        return None
    middle = (box[1] + box[3]) / 2 / height
    if _MARGIN < middle < 1 - _MARGIN:
        return None
    across = (box[0] + box[2]) / 2 / max(width, 1)
    return ("top" if middle < 0.5 else "bottom") + ("left" if across < 0.34 else "right" if across > 0.66 else "middle")


def _recognise(page: Page, _context: PageContext, _before: Found) -> Found:
    return {"page_numbers": tuple(candidates_in(page))}


RECOGNISER = Recogniser("printed page numbers", ("page_numbers",), _recognise)

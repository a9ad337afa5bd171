"""Words whose letters are set apart (`1 7 . 0 4 . 2 0 2 6`, `A p r i l`), put together so that their dates are read."""

import re
from dataclasses import dataclass, replace

from checker.recognising.dates.forms.candidate import Seen
from checker.recognising.normalise import Plain
from checker.recognising.prefilter import Signs

_ONE = r"[^\s][.,:;]?(?!\S)"
"""A letter, a figure or a mark by itself; a mark may follow it closely."""
_RUN = re.compile(rf"(?<!\S){_ONE}(?:[ \t]{{1,4}}{_ONE}){{2,}}")
_LETTERS = re.compile(r"[^\W\d_](?:[ \t]{1,4}[^\W\d_](?![^\W\d_])){2}")
_MARKED = re.compile(r"\d[ \t]{0,4}([-./])[ \t]{1,4}[\divx](?:[ \t]{1,4}[\divx]){0,3}[ \t]{0,4}\1[ \t]{1,4}\d")
_WIDE = re.compile(r"[ \t]{2,4}")
_SIGNS = Signs(r"(?:^|\s)\S[.,:;]?[ \t]+\S[.,:;]?[ \t]+\S[.,:;]?(?:\s|$)")
_WHY = "its letters are set apart"


@dataclass(frozen=True, slots=True)
class Together:
    """The text with such words put together, and the way back."""

    page: Plain
    _places: list[int]
    _runs: list[tuple[int, int]]
    """Where they stood."""

    def back(self, one: Seen) -> Seen | None:
        """A date at its place in the text as it was; None for one in which no letters were set apart."""
        start, end = self._places[one.start], self._places[one.end - 1] + 1
        if not any(start < last and first < end for first, last in self._runs):
            return None
        return replace(one, start=start, end=end, doubts=(*one.doubts, _WHY))


def together(page: Plain) -> Together | None:
    """The text with its words put together; None where no letters are set apart.

    Figures by themselves may as well be the columns of a table: they are put together only in company of letters, or of
    the marks that part a day, a month and a year.
    """
    if not _SIGNS.on(page.low):
        return None
    runs = [run.span() for run in _RUN.finditer(page.low) if _LETTERS.search(run[0]) or _MARKED.search(run[0])]
    if not runs:
        return None
    kept: list[int] = []
    at = 0
    for start, end in runs:
        kept += range(at, start)
        kept += _closed(page.low, start, end)
        at = end
    kept += range(at, len(page.low))
    text = "".join(page.text[nth] for nth in kept)
    low = "".join(page.low[nth] for nth in kept)
    return Together(Plain(text, low, None), kept, runs)


def _closed(low: str, start: int, end: int) -> list[int]:
    """The places of a run that stay: its letters, and one blank for each gap that is wider than those inside words."""
    words = _WIDE.search(low, start, end) is not None
    kept = []
    for nth in range(start, end):
        is_gap = low[nth].isspace()
        if not is_gap or (words and low[nth - 1].isspace() and not low[nth + 1].isspace()):
            kept.append(nth)
    return kept

"""Finds the cue of a date: before it, after it, in the heading above, or earlier in its sentence."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from checker.recognising.dates.forms.candidate import Seen
from checker.recognising.dates.roles.cue_table import Cuebook, Tag, Word, shipped, words_in
from checker.recognising.dates.roles.ownership import sentence_start
from checker.recognising.normalise import Plain

_REACH = 420
_GAP = 60
_NOT_BETWEEN = re.compile(r"[$£€?!*]|;(?!\s*\Z)|\d|\.\s+[A-Z]")
_AFTER = re.compile(r"[\s|,.:_()\[\]-]{0,40}")
_VALUES = re.compile(r"[*$£€]|\d{2}")
_STAMP = re.compile(r"\W*(filed|received|attested|certified|issued)\W*")
_WORD_CHAR = re.compile(r"[^\W_]")
_LABELLED = re.compile(r"\s{0,4}[A-Z][A-Za-z ]{1,24}:\s")
"""A line with a label of its own does not go on with the sentence above it."""


@dataclass(frozen=True, slots=True)
class Cue:
    """The words that speak of a date, and where they stand towards it."""

    tag: Tag
    where: Literal["label", "heading", "below", "after", "near", "stamp"]
    start: int
    end: int
    words: str


def before(page: Plain, seen: Seen, floor: int, book: Cuebook) -> Cue | None:
    """The label that stands directly before a date, filling words and punctuation apart."""
    words = words_in(page.low, max(floor, seen.start - _REACH // 3), seen.start)
    fillers = shipped().fillers
    reached = seen.start
    for nth in range(len(words) - 1, -1, -1):
        word = words[nth]
        between = page.text[word.end : reached]
        if len(between) > _GAP or _NOT_BETWEEN.search(between) or between.count("\n") > 2:
            return None
        if found := book.ends_at(words, nth):
            return _cue(page, found, words, nth, "label")
        if word.text not in fillers and not (word.text.isdigit() and between.strip(" ") == ")"):
            return None
        reached = word.start
    return None


def earlier(page: Plain, seen: Seen, floor: int, book: Cuebook) -> Cue | None:
    """The nearest cue earlier in the same sentence."""
    start = max(floor, sentence_start(page, seen.start, _REACH))
    line = page.low.rfind("\n", 0, seen.start) + 1
    if _LABELLED.match(page.text, line, max(line, seen.start)):
        start = max(start, line)
    words = words_in(page.low, start, seen.start)
    for nth in range(len(words) - 1, -1, -1):
        if found := book.ends_at(words, nth):
            return _cue(page, found, words, nth, "near")
    return None


def stamped(page: Plain, seen: Seen) -> Cue | None:
    """The word of a stamp that stands alone in one of the three lines above a date which stands alone in its line."""
    start, end = _line(page.low, seen.start)
    if _WORD_CHAR.search(page.low, start, seen.start) or _WORD_CHAR.search(page.low, seen.end, end):
        return None
    for _ in range(3):
        line = _neighbour(page.low, start, end, above=True)
        if line is None:
            return None
        if stamp := _STAMP.fullmatch(page.low, *line):
            return Cue(stamp[1], "stamp", *stamp.span(1), stamp[1].upper())
        start, end = line
    return None


def following(page: Plain, seen: Seen, ceiling: int, book: Cuebook) -> Cue | None:
    """The label that stands directly after a date, or begins the line below it."""
    gap = _AFTER.match(page.low, seen.end)
    start = gap.end() if gap else seen.end
    words = words_in(page.low, start, min(ceiling, start + 48))
    for nth in range(min(4, len(words))):
        if (found := book.ends_at(words, nth)) and found[1] == 0:
            return _cue(page, found, words, nth, "after")
    return None


def beside(page: Plain, seen: Seen, all_seen: Sequence[Seen], book: Cuebook) -> Cue | None:
    """The heading of a date's column: the line above, or below, has as many date headings as its line has dates."""
    start, end = _line(page.low, seen.start)
    here = [one for one in all_seen if start <= one.start < end and "range" not in one.doubts]
    nth = next((n for n, one in enumerate(here) if one.start == seen.start), None)
    if nth is None:
        return None
    labelled = _LABELLED.match(page.text, start, end) is not None
    for above in (False,) if labelled else (True, False):
        line = _neighbour(page.low, start, end, above=above)
        if line is None or any(line[0] <= one.start < line[1] for one in all_seen):
            continue
        cues = _headings(page, *line, book)
        if len(cues) == len(here) and (
            above or page.low[line[0] : line[1]].lstrip()[:1] == "(" or "date" in cues[nth].words.lower()
        ):
            found = cues[nth]
            return Cue(found.tag, "heading" if above else "below", found.start, found.end, found.words)
    return None


def _headings(page: Plain, start: int, end: int, book: Cuebook) -> list[Cue]:
    """The labels in a line that is short enough to be a heading."""
    words = words_in(page.low, start, end)
    cues: list[Cue] = []
    nth = len(words) - 1
    if len(words) > 14 or _VALUES.search(page.low, start, end):
        return []
    while nth >= 0:
        found = book.ends_at(words, nth)
        stands = found is not None and not page.text[words[found[1]].start].islower()
        if found and stands and (nth - found[1] > 0 or words[nth].text in _ALONE):
            cues.append(_cue(page, found, words, nth, "heading"))
            nth = found[1] - 1
        else:
            nth -= 1
    return cues[::-1]


_ALONE = frozenset(("date", "dated", "dob", "expiry", "expires", "issued", "received", "filed", "signed", "تاریخ"))
"""Single words that can head a column; others must be phrases."""


def _line(low: str, at: int) -> tuple[int, int]:
    start = low.rfind("\n", max(0, at - 300), at) + 1
    end = low.find("\n", at, at + 300)
    return (start or max(0, at - 300)), (end if end >= 0 else min(len(low), at + 300))


def _neighbour(low: str, start: int, end: int, *, above: bool) -> tuple[int, int] | None:
    """The line above or below, empty ones left out."""
    at = start - 1 if above else end
    for _ in range(3):
        if not 0 <= at < len(low):
            return None
        line = _line(low, at if above else at + 1)
        if low[line[0] : line[1]].strip(" \r\t_-|"):
            return line
        at = line[0] - 1 if above else line[1]
    return None


def _cue(
    page: Plain,
    found: tuple[Tag, int],
    words: Sequence[Word],
    last: int,
    where: Literal["label", "heading", "below", "after", "near"],
) -> Cue:
    tag, first = found
    start, end = words[first].start, words[last].end
    return Cue(tag, where, start, end, " ".join(page.text[start:end].split()))

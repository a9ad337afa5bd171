"""Finds the cue of a date in the text: before it, after it, or earlier in its sentence."""

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from functools import cache
from typing import Literal

from checker.recognising.dates.forms.candidate import Seen
from checker.recognising.dates.forms.month_names import weekdays
from checker.recognising.dates.roles.cue_table import Cuebook, Grade, Tag, Word, shipped, words_in
from checker.recognising.dates.roles.label_words import read_label
from checker.recognising.dates.roles.ownership import sentence_start
from checker.recognising.dates.roles.paper_numbers import after_number
from checker.recognising.normalise import Plain

_REACH = 420
_GAP = 60
_NOT_BETWEEN = re.compile(r"[$£€?!*]|;(?!\s*\Z)|\d|\.\s+[A-Z]")
_AFTER = re.compile(r"[\s|,.:_()\[\]-]{0,40}")
_CLAUSE_END = re.compile(r"[.;,|]\s|:\s(?=.*:)|\s{3,}|\s[-–—]\s")
_NAMES_A_DATE = re.compile(r"\b(?:date|dated)\b|تاریخ|مورخ", re.IGNORECASE)
_LABELLED = re.compile(r"\s{0,4}[A-Z][A-Za-z ]{1,24}:\s")
"""A line with a label of its own does not go on with the sentence above it."""


Where = Literal["label", "beside", "above", "heading", "below", "after", "near", "stamp"]
"""How a cue stands towards its date."""


@dataclass(frozen=True, slots=True)
class Cue:
    """The words that speak of a date, and where they stand towards it."""

    tag: Tag
    where: Where
    start: int
    end: int
    words: str
    grade: Grade = "listed"
    entries: int = 0
    """How many dates stand under the same heading."""


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


def named(page: Plain, seen: Seen, floor: int, title: Collection[str]) -> Cue | None:
    """The label before a date in its line, in words that no list has: *Date of referral*, *Award date*, *Booked:*."""
    line = page.low.rfind("\n", 0, seen.start) + 1
    start = max(floor, line)
    weekday = _weekday_before().search(page.low, start, seen.start)
    end = weekday.start() if weekday else seen.start
    for match in _CLAUSE_END.finditer(page.text, start, end):
        start = match.end()
    start += after_number(page.text[start:end])
    words = words_in(page.low, start, end)
    if not words:
        return None
    said = page.text[words[0].start : end]
    opens = start in (floor, line) and said[:1].isupper()
    labels = said.rstrip(" \t-_.").endswith(":")
    reading = read_label(words, title, certain=opens and labels)
    if reading is None or reading.tag == "date":
        return None
    if not (_NAMES_A_DATE.search(said) or opens and labels or opens and len(words) <= 3 and start == line):
        return None
    cue = _cue(page, (reading.tag, reading.first), words, reading.last, "label")
    return replace(cue, grade=reading.grade)


def following(page: Plain, seen: Seen, ceiling: int, book: Cuebook) -> Cue | None:
    """The label that stands directly after a date, or begins the line below it."""
    gap = _AFTER.match(page.low, seen.end)
    start = gap.end() if gap else seen.end
    words = words_in(page.low, start, min(ceiling, start + 48))
    for nth in range(min(4, len(words))):
        if (found := book.ends_at(words, nth)) and found[1] == 0:
            return _cue(page, found, words, nth, "after")
    return None


@cache
def _weekday_before() -> re.Pattern[str]:
    return re.compile(rf"{weekdays()}[\s,.]{{0,3}}\Z")


def _cue(
    page: Plain,
    found: tuple[Tag, int],
    words: Sequence[Word],
    last: int,
    where: Where,
) -> Cue:
    tag, first = found
    start, end = words[first].start, words[last].end
    return Cue(tag, where, start, end, " ".join(page.text[start:end].split()))

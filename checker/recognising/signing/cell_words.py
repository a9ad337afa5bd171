"""What the cells around a place to sign say of it: who, in which office, on which day."""

import re
from dataclasses import dataclass

from checker.lexicon import phrases, whole
from checker.pages.text_layout import Line
from checker.recognising.signing.line_reading import (
    LineReading,
    normal_capacity,
    person_name,
    read_line,
    without_blanks,
)

_SORTS = tuple(
    (sort, re.compile(whole(phrases("signing", f"{sort} headings")), re.IGNORECASE))
    for sort in ("date", "office", "name")
)
_NAME_WORDS = 5


@dataclass(frozen=True, slots=True)
class Told:
    """What another cell says of the signature: its lines, read, and what its heading or label says that they are."""

    sort: str | None
    """`name`, `office`, `date`, or None where no heading tells."""
    line: Line
    says: LineReading


def with_its_name(text: str) -> LineReading:
    """What a line says; of a name behind any label, `Reviewer: Sara Misali`, as what he signs."""
    says = read_line(text)
    label, colon, whom = text.partition(":")
    name = person_name(whom) if colon and says.name is None and says.says == "other" else None
    return LineReading("office", name, normal_capacity(label)) if name else says


def told(sort: str | None, line: Line) -> Told:
    """A line of another cell, read by its heading where it has one."""
    says = read_line(line.text)
    if sort == "name" and says.says not in ("office", "label"):
        name = person_name(line.text) or _as_written(line.text)
        says = LineReading("label", name, says.capacity, "name", without_blanks(line.text))
    elif sort == "office":
        says = LineReading("label", None, normal_capacity(line.text), "office", line.text)
    return Told(sort, line, says)


def told_by_label(line: Line) -> Told:
    """A line of another cell that says who signed, or when, by a label of its own."""
    says = with_its_name(line.text)
    return Told("date" if says.says == "date label" else None, line, says)


def _as_written(text: str) -> str | None:
    """What stands in a cell for a name, as initials do, or a name behind a rank."""
    words = without_blanks(text)
    return words if 1 <= len(words.split()) <= _NAME_WORDS and any(map(str.isalpha, words)) else None


def sort_of(heading: str) -> str | None:
    """Which sort of answer stands under a heading or behind a label."""
    found = [sort for sort, pattern in _SORTS if pattern.search(heading)]
    if "date" in found:
        return "date"
    return None if len(found) != 1 else found[0]

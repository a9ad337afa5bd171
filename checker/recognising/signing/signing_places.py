"""Places to sign in the lines of a page, columns told apart, and what stands below each: name, capacity, date."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from checker.recognising.signing.electronic import SLASH, capitalised, person
from checker.recognising.signing.signing_lines import (
    BLANK,
    DETAIL,
    LABEL,
    Line,
    capacity_alone,
    capacity_in,
    cues_in,
    is_under,
    notable,
    signs_alone,
)

_BELOW = 5
_ABOVE = 6
_ASKED = re.compile(r"\b(?:witness(?:es|ed)?|in\s+the\s+presence\s+of|signed|signatures?|sworn|executed)\b", re.I)

_DONE = re.compile(r"\b(?!signed|executed|witnessed)\w+ed\s+$", re.I)
"""`Identified by:` names somebody, `Signed by:` asks for a signature."""
_SCRIBBLE = re.compile(r"(?!.*(?:[^\W\d_]{3}|\d\d)).{1,24}")
"""What an engine makes of strokes of a pen: a few signs, but no word and no number."""


@dataclass(frozen=True, slots=True)
class SignHere:
    """The line, or the part of one, that a signature belongs on."""

    line: int
    start: int
    end: int
    empty: bool | None
    capacity: str | None = None
    typed: str | None = None
    """A name typed where the signature belongs."""
    column: int = 0
    columns: int = 1


@dataclass(frozen=True, slots=True)
class Below:
    """What the lines under a place to sign say."""

    end: int
    name: str | None = None
    capacity: str | None = None
    date: tuple[int, int] | None = None


def places_in(text: str, lines: list[Line]) -> Iterator[SignHere]:
    """Every place to sign in the lines of a text, in reading order."""
    taken: set[int] = set()
    for nth in notable(text, lines):
        line = lines[nth]
        cues = _real_cues(line)
        alone = capacity_alone(line)
        if cues:
            yield from _cued(lines, nth, cues, taken)
        elif line.blank and nth not in taken and _signed_below(lines, nth):
            taken.add(nth)
            yield from _blanks(lines, nth)
        elif alone and nth - 1 not in taken and (signs_alone(alone, line) or BLANK.search(line.text)):
            yield SignHere(nth, line.start, line.end, True if BLANK.search(line.text) else None, alone)


def _real_cues(line: Line) -> list[re.Match[str]]:
    """Cues that stand at the head of a column, not in the middle of a sentence."""
    found = [cue for cue in cues_in(line) if not (cue["by"] and _DONE.search(line.text[: cue.start()]))]
    if found and re.search(r"[a-z][.?!,;]\s", line.text[: found[0].start()]):
        return []
    return found


def _cued(lines: list[Line], nth: int, cues: list[re.Match[str]], taken: set[int]) -> Iterator[SignHere]:
    line = lines[nth]
    for one, cue in enumerate(cues):
        stop = cues[one + 1].start() if one + 1 < len(cues) else len(line.text)
        start, end = line.start + cue.start(), line.start + stop
        found = _behind(lines, nth, cue, line.text[cue.end() : stop], taken)
        if found is None:
            continue
        first, last, at, empty, typed = found
        capacity = capacity_in(line.text[cue.start() : stop])
        columns = len(cues)
        first = start if first is None else min(start, first)
        yield SignHere(at, first, max(end, last or end), empty, capacity, typed, one, columns)


def _behind(
    lines: list[Line], nth: int, cue: re.Match[str], rest: str, taken: set[int]
) -> tuple[int | None, int | None, int, bool | None, str | None] | None:
    """Start, end and line of what belongs to a cue, whether it is blank, and the name typed there."""
    if BLANK.search(rest):
        return None, None, nth, True, None
    if cue["under"]:
        if not nth or nth - 1 in taken:
            return None
        taken.add(nth - 1)
        above = lines[nth - 1]
        return above.start, None, nth, True if above.blank else None, None
    if SLASH.match(rest.strip()):
        return None, None, nth, None, None
    if _SCRIBBLE.fullmatch(rest) and (cue["signed"] or cue["word"]):
        return None, None, nth, None, None
    if rest.strip(" \t.:)(|"):
        name = person(re.split(r"\s{3,}", rest.strip())[0])
        if not (cue["by"] or cue["signed"]) or name is None or not capitalised(name):
            return None
        typed = cue["signed"] and not cue["signed"].lower().startswith("witness")
        return None, None, nth, None, name if typed else None
    if nth + 1 < len(lines) and lines[nth + 1].blank and nth + 1 not in taken:
        taken.add(nth + 1)
        return None, lines[nth + 1].end, nth + 1, True, None
    detailed = nth + 1 < len(lines) and DETAIL.match(lines[nth + 1].text)
    return (None, None, nth, True if detailed else None, None) if cue["by"] or cue["signed"] or cue["word"] else None


def _blanks(lines: list[Line], nth: int) -> Iterator[SignHere]:
    line = lines[nth]
    found = list(BLANK.finditer(line.text))
    below = lines[nth + 1].text if nth + 1 < len(lines) else ""
    above = " ".join(one.text for one in lines[max(0, nth - 3) : nth])
    capacity = capacity_in(below) or ("witness" if re.search(r"witnesses\b", above, re.I) else None)
    for one, blank in enumerate(found):
        yield SignHere(nth, line.start + blank.start(), line.start + blank.end(), True, capacity, None, one, len(found))


def _signed_below(lines: list[Line], nth: int) -> bool:
    """Whether the lines around a blank one say that it is for a signature."""
    if nth + 1 >= len(lines):
        return False
    below = lines[nth + 1]
    if capacity_alone(below) is not None or any(cues_in(below)):
        return True
    named = DETAIL.match(below.text)
    asked = any(_ASKED.search(one.text) for one in lines[max(0, nth - _ABOVE) : nth])
    return asked and named is not None and "name" in named["what"].lower()


def details_of(lines: list[Line], place: SignHere) -> Below:
    """Name, capacity and date from the lines below (`Name:`, `Title:`, `Date:`), in the place's own column."""
    found = Below(place.end)
    for nth in range(place.line + 1, min(len(lines), place.line + 1 + _BELOW)):
        line = _column(lines[nth], place)
        detail = DETAIL.match(line.text)
        if any(not is_under(cue) for cue in cues_in(line)):
            break
        alone = capacity_alone(line)
        if detail is not None:
            found = _with_detail(found, detail, line)
        elif alone and not found.capacity and nth == place.line + 1:
            found = Below(line.end, found.name, alone, found.date)
        elif nth > place.line + 1 or not any(cues_in(line)):
            break
    return found


def _column(line: Line, place: SignHere) -> Line:
    """The part of a line that belongs to the place's column, where the line has as many labels as there are columns."""
    if place.columns == 1:
        return line
    starts = [found.start() for found in LABEL.finditer(line.text)]
    if len(starts) != place.columns:
        return Line(line.start, line.end, line.text) if place.column == 0 else Line(line.start, line.start, "")
    starts.append(len(line.text))
    first, last = starts[place.column], starts[place.column + 1]
    return Line(line.start + first, line.start + last, line.text[first:last])


def _with_detail(found: Below, detail: re.Match[str], line: Line) -> Below:
    what = detail["what"].lower()
    said = re.split(r"\s{3,}", BLANK.sub(" ", detail["value"]).strip())[0]
    name, capacity, date = found.name, found.capacity, found.date
    if "name" in what:
        name = name or person(said)
    elif what.startswith(("title", "its", "capacity", "designation", "position")):
        capacity = capacity or capacity_in(said) or said.lower().strip(" .,")[:60] or None
    elif what.startswith("date"):
        date = date or (line.start, line.end)
    return Below(line.end, name, capacity, date)

"""The High Court, and its seat or bench, that the caption of a paper names.

Both are known by the places that the lexicon lists, letter by letter: what an engine misread is no place, and a caption
that names several seats, as a printed form does, names none.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from checker.facts.what_it_is import TitleLine
from checker.judging.documents.logical_document import Paper
from checker.lexicon import by_meaning, phrases, whole

_HIGH_COURT = re.compile(whole(phrases("kinds", "high courts")), re.IGNORECASE)
_BENCH = re.compile(whole(phrases("kinds", "benches")), re.IGNORECASE)
_PLACES = {name: place for place, names in by_meaning("kinds", "seats").items() for name in names}
_PLACE = re.compile(whole(_PLACES), re.IGNORECASE)
_COURTS = frozenset(phrases("kinds", "named after"))
"""Places after which High Courts are named."""


@dataclass(frozen=True, slots=True)
class Caption:
    """A court as a caption names it."""

    line: TitleLine
    words: str
    """The line, with that of the bench below it."""
    court: str
    """After which place it is named."""
    seat: str | None
    """Where it sits, or its bench; None where the caption does not say so."""

    def differs_from(self, other: "Caption") -> bool:
        """Whether the two are of different courts or seats."""
        return self.court != other.court or None not in (self.seat, other.seat) and self.seat != other.seat


def captions_of(paper: Paper) -> list[Caption]:
    """The courts that head the paper and what is bound with it, page by page."""
    lines: tuple[TitleLine, ...] = paper.shown("titles")
    found: dict[int, Caption] = {}
    for nth, line in enumerate(lines):
        below = lines[nth + 1] if nth + 1 < len(lines) else None
        if line.page not in found and (one := _read(line, below)) is not None:
            found[line.page] = one
    return list(found.values())


def _read(line: TitleLine, below: TitleLine | None) -> Caption | None:
    named = _HIGH_COURT.search(line.text) if line.sort == "caption" else None
    if named is None:
        return None
    is_on = below is not None and below.page == line.page and _BENCH.search(below.text) is not None
    words = f"{line.text} {below.text}" if below is not None and is_on else line.text
    before, behind = words[: named.start()], words[named.end() :]
    courts = [one for one in (*_places(before), *_places(behind)) if one in _COURTS]
    if not courts:
        return None
    seats = set(_places(behind))
    if courts[0] not in _places(before):
        seats -= {courts[0]}
    return Caption(line, words, courts[0], seats.pop() if len(seats) == 1 else None)


def _places(text: str) -> Iterator[str]:
    for match in _PLACE.finditer(text):
        yield _PLACES[" ".join(match.group().casefold().split())]

"""Whether a spot is a place where somebody signs: what speaks for it and against it, weighed in one table.

A word list is one witness among several: a place is found by a rule with a name under it, ink over an office, a close
of a letter before it, whatever the words are. Below the margin the place is a doubt, and a person is asked to look.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from checker.pages.page import Page
from checker.recognising.signing.captions import Caption
from checker.recognising.signing.line_reading import LineReading, read_line
from checker.recognising.signing.spots import Spot

WEIGHTS: Mapping[str, float] = {
    "pen": 1.5,
    "thumb": 3.0,
    "ink in doubt": 0.5,
    "stamp": -1.0,
    "typed signature": 4.0,
    "field to sign in": 3.0,
    "on a line to sign on": 1.0,
    "asks for a signature": 3.0,
    "asks for a signature above": 1.5,
    "name below": 1.5,
    "name beside": 1.0,
    "name stands elsewhere in the paper": 1.0,
    "name behind its label": 2.0,
    "office below": 2.0,
    "office beside": 1.5,
    "office above": 0.7,
    "office behind its label": 1.5,
    "act (completed by)": 2.0,
    "close of a letter above": 2.5,
    "on behalf of": 2.0,
    "sworn or attested here": 1.5,
    "date line": 0.5,
    "short line below": 0.5,
    "head of the page": -2.5,
    "label of something else": -4.0,
    "in running text": -4.0,
}
"""What each observation counts."""
SIGNED, PERHAPS_SIGNED, EMPTY = 2.0, 1.0, 2.5
"""From which sum ink is a signature, a doubt, and a blank line is a place that is empty."""
_SAID: Mapping[tuple[str, str], str] = {
    ("signing", "below"): "asks for a signature",
    ("signing", "left"): "asks for a signature",
    ("signing", "above"): "asks for a signature above",
    ("act", "below"): "act (completed by)",
    ("act", "left"): "act (completed by)",
    ("act", "above"): "office above",
    ("behalf", "below"): "on behalf of",
    ("behalf", "left"): "on behalf of",
    ("behalf", "above"): "on behalf of",
    ("closing", "above"): "close of a letter above",
    ("office", "below"): "office below",
    ("office", "left"): "office beside",
    ("office", "above"): "office above",
    ("sentence", "left"): "in running text",
}
"""What a line of a caption is observed as, by what it says and where it stands."""
_HEAD = 0.14
"""Of the page's height: letterheads and logos stand there."""


@dataclass(frozen=True, slots=True)
class Reading:
    """A line of a caption, where it stands, and what it says."""

    where: str
    says: LineReading
    start: int
    end: int


def readings_of(spot: Spot, caption: Caption) -> list[Reading]:
    """The lines of a caption, read; the label before a blank in the same line first."""
    found = []
    if spot.before is not None:
        found.append(Reading("left", read_line(spot.before), spot.own_lines[0].start, spot.own_lines[0].end))
    for where in ("below", "left", "above", "right"):
        for line in getattr(caption, where):
            found.append(Reading(where, read_line(line.text), line.start, line.end))
    return found


def observed(page: Page, spot: Spot, readings: list[Reading], text: str, *, sworn: bool) -> list[str]:
    """What is seen of a spot, as names of the table. `text` is the paper's in lower case without punctuation, `sworn`
    whether a jurat or an attestation stands around it."""
    found = [*_of_spot(page, spot), *_of_words(spot, readings, text)]
    if sworn:
        found.append("sworn or attested here")
    return list(dict.fromkeys(found))


def weight(observations: list[str]) -> float:
    """The sum of what was observed."""
    return sum(WEIGHTS[one] for one in observations)


def _of_spot(page: Page, spot: Spot) -> Iterator[str]:
    if spot.ink is not None:
        yield {"pen": "pen", "mark": "thumb", "stamp": "stamp", "doubt": "ink in doubt"}[spot.ink.sort]
        if spot.box.bottom < _HEAD * page.size[1]:
            yield "head of the page"
        if spot.rule is not None:
            yield "on a line to sign on"
    elif spot.printed is not None:
        yield "typed signature"
    elif spot.found_by == "widget":
        yield "field to sign in"
    elif spot.found_by in ("rule", "blank"):
        yield "on a line to sign on"


def _of_words(spot: Spot, readings: list[Reading], text: str) -> Iterator[str]:
    for nth, one in enumerate(readings):
        says, where = one.says, one.where
        if where == "right":
            if says.says == "date label":
                yield "date line"
            continue
        match says.says:
            case "name":
                yield from _of_name(says.name, where, text)
            case "label":
                yield from _of_label(spot, says, where)
            case "date label":
                yield "label of something else" if where == "left" and spot.ink is None else "date line"
            case "other" if where == "below" and nth == 0:
                yield "short line below"
            case _:
                if (says.says, where) in _SAID:
                    yield _SAID[says.says, where]


def _of_name(name: str | None, where: str, text: str) -> Iterator[str]:
    if where == "above":
        return
    yield "name below" if where == "below" else "name beside"
    if name and text.count(without_punctuation(name)) > 1:
        yield "name stands elsewhere in the paper"


def _of_label(spot: Spot, says: LineReading, where: str) -> Iterator[str]:
    if where == "left" and spot.ink is None and not says.value:
        yield "label of something else"
    elif where in ("below", "left") and says.label == "name" and (says.name or not says.value):
        yield "name behind its label"
    elif where in ("below", "left") and says.label == "office":
        yield "office behind its label"


def without_punctuation(text: str) -> str:
    """Words in lower case with single spaces between them."""
    return " ".join("".join(letter if letter.isalnum() else " " for letter in text).lower().split())

"""Whether a spot is a place where somebody signs: what is seen of it and around it, by the names of the weights.

A word list is one witness among several: a place is found by a rule with a name under it, ink over an office, a close
of a letter before it, whatever the words are. Below the margin the place is a doubt, and a person is asked to look.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from checker.pages.page import Page
from checker.recognising.signing.captions import Caption
from checker.recognising.signing.line_reading import LineReading, read_line
from checker.recognising.signing.spots import Spot

_SAID: Mapping[tuple[str, str], str] = {
    ("signing", "below"): "asks for a signature",
    ("signing", "left"): "asks for a signature",
    ("signing", "above"): "asks for a signature above",
    ("act", "below"): "act (completed by)",
    ("act", "left"): "act (completed by)",
    ("act", "above"): "office above",
    ("heading", "above"): "office above",
    ("heading", "left"): "office beside",
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
_MAY_FOLLOW = ("name", "office", "signing", "label", "date label", "act", "behalf")
"""What words behind a blank in its own line may say; by others the blank is one to fill in within a text."""
_HEAD = 0.14
"""Of the page's height: letterheads and logos stand there."""
_BESIDE = ("right", "row", "cell", "own", "stamp")
"""Where words stand that say who signed, and hardly whether."""


@dataclass(frozen=True, slots=True)
class Reading:
    """A line of a caption, where it stands, and what it says."""

    where: str
    """below, left, above, right; `row` of another cell, `cell` for its own label, `own` for the rest of a typed
    signature's line, `stamp`, `section` for the heading of its part."""
    says: LineReading
    start: int
    end: int


def readings_of(spot: Spot, caption: Caption) -> list[Reading]:
    """The lines of a caption, read; the label before a blank in the same line first."""
    found: list[Reading] = []
    if spot.cell is not None:
        found.append(Reading("cell", spot.cell.label, 0, 0))
        found += (Reading("row", one.says, one.line.start, one.line.end) for one in spot.cell.told)
        found += (
            Reading("below", read_line(line.text), line.start, line.end)
            for line in spot.cell.content if line not in spot.own_lines
        )  # fmt: skip
    if spot.printed is not None and spot.printed.rest:
        found.append(Reading("own", read_line(spot.printed.rest), spot.printed.start, spot.printed.end))
    if spot.before is not None:
        found.append(Reading("left", read_line(spot.before), spot.own_lines[0].start, spot.own_lines[0].end))
    for where in ("below", "left", "above", "right", "stamp"):
        for line in getattr(caption, where):
            found.append(Reading(where, read_line(line.text), line.start, line.end))
    if caption.section is not None:
        found.append(Reading("section", read_line(caption.section.text), caption.section.start, caption.section.end))
    return found


def observed(page: Page, spot: Spot, readings: list[Reading], text: str, *, sworn: bool) -> list[str]:
    """What is seen of a spot, as names of weights. `text` is the paper's in lower case without punctuation, `sworn`
    whether a jurat or an attestation stands around it."""
    found = [*_of_spot(page, spot, readings), *_of_words(spot, readings, text)]
    if spot.after is not None and (_is_leader(spot) or read_line(spot.after).says not in _MAY_FOLLOW):
        found.append("in running text")
    if sworn:
        found.append("sworn or attested here")
    return list(dict.fromkeys(found))


def _is_leader(spot: Spot) -> bool:
    """Whether a blank only leads from a name to its part in the case: `Sara Misali ........ Petitioner`."""
    return bool(spot.before and spot.after) and (
        read_line(spot.before or "").says == "name" and read_line(spot.after or "").says == "office"
    )


def _of_spot(page: Page, spot: Spot, readings: list[Reading]) -> Iterator[str]:
    if spot.ink is not None:
        yield {"pen": "pen", "mark": "thumb", "stamp": "stamp", "doubt": "ink in doubt"}[spot.ink.sort]
        if spot.box.bottom < _HEAD * page.size[1]:
            yield "head of the page"
        if spot.rule is not None:
            yield "on a line to sign on"
        if spot.cell is None and _is_answer(page, spot):
            yield "answer in a form"
        if any(one.where == "stamp" for one in readings):
            yield "across a stamp"
    elif spot.printed is not None:
        yield "typed signature"
    elif spot.found_by in ("rule", "blank"):
        yield "on a line to sign on"
    if spot.cell is not None:
        yield "cell that asks for a signature"
        if spot.cell.by_heading and not spot.cell.names_somebody:
            yield "row that names nobody"


def _is_answer(page: Page, spot: Spot) -> bool:
    """Whether ink fills a small cell that asks for something else than a signature."""
    for table in page.tables:
        cell = table.at(spot.box)
        if cell is not None and cell.box.height < 4 * spot.box.height and table.beside(cell):
            return not any(cell.box.holds(line.box, 0.0) and _says_who(line.text) for line in page.lines)
    return False


def _says_who(text: str) -> bool:
    return read_line(text).says in ("signing", "name", "office", "act", "behalf")


def _of_words(spot: Spot, readings: list[Reading], text: str) -> Iterator[str]:
    for nth, one in enumerate(readings):
        says, where = one.says, one.where
        if where == "section":
            yield "in a list of witnesses"
        if where == "right" and says.says == "date label":
            yield "date line"
        if where in (*_BESIDE, "section"):
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

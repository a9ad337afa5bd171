"""Whether a spot is a place where somebody signs: what is seen of it and around it, by the names of the weights.

A word list is one witness among several: a place is found by a rule with a name under it, ink over an office, a close
of a letter before it, whatever the words are. Below the margin the place is a doubt, and a person is asked to look.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from checker.facts.geometry import Box
from checker.lexicon import alternatives, phrases
from checker.pages.page import Page
from checker.pages.text_layout import Line
from checker.recognising.signing.captions import Caption
from checker.recognising.signing.ink_evidence import is_flourish, is_over_title, of_ink
from checker.recognising.signing.line_reading import LineReading, asks_for_signature, read_line
from checker.recognising.signing.lines_to_sign_on import carries
from checker.recognising.signing.spots import Spot
from checker.recognising.signing.weights import ASKING

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
_LEADS = ("name", "office", "other")
"""What words say that are no cue of a signature, so that dots between them only lead from the first to the last."""
_VERSUS, _CAPTION = re.compile(rf"\W*{alternatives(phrases('signing', 'between parties'))}\W*", re.IGNORECASE), 160.0
"""What stands between the parties of a case, and points from it to what they are."""
_LETTERHEAD, _FULL = 0.17, 8
"""Of the page's height, the part in which letterheads stand; and lines below a drawn line from which the page is not
merely the end of a paper, with its signatures."""
_CLOSE, _UNDER = 2.0, 14.0
"""Points by which two lines of one row may miss each other; and from such a line down to who is to sign on it."""
_SURELY_READ = 0.6
"""How sure an engine is of words from which on they are print."""
_BESIDE = ("right", "row", "cell", "own", "stamp")
"""Where words stand that say who signed, and hardly whether."""


@dataclass(frozen=True, slots=True)
class Reading:
    """A line of a caption, where it stands, and what it says."""

    where: str
    """over, below, left, above, right; `row` of another cell, `cell` for its own label, `own` for the rest of a typed
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
    for where in ("over", "below", "left", "above", "right", "stamp"):
        for line in getattr(caption, where):
            found.append(Reading(where, read_line(line.text), line.start, line.end))
    if caption.section is not None:
        found.append(Reading("section", read_line(caption.section.text), caption.section.start, caption.section.end))
    return found


def observed(page: Page, spot: Spot, readings: list[Reading], text: str, *, sworn: bool) -> list[str]:
    """What is seen of a spot, as names of weights. `text` is the paper's in lower case without punctuation, `sworn`
    whether a jurat or an attestation stands around it."""
    found = [*_of_spot(page, spot), *_of_words(spot, readings, text)]
    is_leader = _is_leader(spot) or _is_in_caption(page, spot)
    if spot.after is not None and (is_leader or read_line(spot.after).says not in _MAY_FOLLOW):
        found.append("in running text")
    if sworn and (spot.ink is not None or spot.printed is not None):
        found.append("sworn or attested here")
    if spot.ink is not None and ASKING.isdisjoint(found) and is_over_title(page, spot.ink.box):
        found.append("over the title")
    if spot.ink is not None and is_flourish(spot.ink) and "name below" in found:
        found = [one for one in found if one != "higher than a signature"]
    return list(dict.fromkeys(found))


def _is_leader(spot: Spot) -> bool:
    """Whether a blank only leads from words to the last of its line: `Sara Misali and others ........ Petitioners`."""
    if not (spot.before and spot.after and spot.own_lines):
        return False
    is_last = spot.own_lines[0].text.rstrip().endswith(spot.after)
    return is_last and read_line(spot.before).says in _LEADS and read_line(spot.after).says in _LEADS


def _is_in_caption(page: Page, spot: Spot) -> bool:
    """Whether a blank leads to what a party is, *........ Petitioner*, over or under *VERSUS*: in the caption of a case
    nobody signs."""
    if spot.after is None or read_line(spot.after).says != "office":
        return False
    near = (line for line in page.lines if abs(line.box.middle[1] - spot.box.middle[1]) < _CAPTION)
    return any(_VERSUS.fullmatch(line.text) for line in near)


def _of_spot(page: Page, spot: Spot) -> Iterator[str]:
    if spot.ink is not None:
        yield from of_ink(page, spot, spot.ink)
    elif spot.printed is not None:
        yield "typed signature"
        if any(asks_for_signature(line.text.partition(":")[0]) for line in spot.own_lines):
            yield "asks for a signature"
    elif spot.found_by in ("rule", "blank"):
        yield "on a line to sign on"
        if spot.found_by == "rule" and any(carries(spot.box, line.box) and is_print(page, line) for line in page.lines):
            yield "words on the line"
        if not (spot.before or spot.after) and _is_in_letterhead(page, spot):
            yield "under a letterhead"
    if spot.cell is not None:
        yield "cell that asks for a signature"
        if spot.cell.by_heading and not spot.cell.names_somebody:
            yield "row that names nobody"


def is_print(page: Page, line: Line) -> bool:
    """Whether words are print for sure: of others an engine made words, and they may be the strokes of a pen."""
    return page.source != "ocr" or page.confidence(line.start, line.end) >= _SURELY_READ


def _is_in_letterhead(page: Page, spot: Spot) -> bool:
    """Whether a drawn line stands at the head of a page full of text: under a letterhead, or at the edge of a stamp;
    two lines side by side, each with somebody under it, are places to sign."""
    below = sum(line.box.top > spot.box.bottom for line in page.lines)
    return spot.box.bottom < _LETTERHEAD * page.size[1] and below >= _FULL and not _has_another_beside(page, spot.box)


def _has_another_beside(page: Page, rule: Box) -> bool:
    """Whether a like line stands in the row of a line to sign on, with a name or an office right under it."""
    beside = [one for one in page.drawn.rules if one.same_row(rule.widened(0, _CLOSE)) and one.across(rule) < 0]
    return any(
        one.across(line.box) > 0 and 0 <= line.box.top - one.bottom <= _UNDER
        and read_line(line.text).says in ("name", "office")
        for one in beside
        for line in page.lines
    )  # fmt: skip


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
                yield from _of_label(spot, readings, nth)
            case "date label":
                yield "label of something else" if _asks_for_other(spot, readings, nth) else "date line"
            case "other" if where == "below" and nth == 0:
                yield "short line below"
            case _:
                said = _SAID.get((says.says, "below" if where == "over" else where))
                if said and not (says.says == "sentence" and spot.ink is not None):
                    yield said


def _of_name(name: str | None, where: str, text: str) -> Iterator[str]:
    if where == "above":
        return
    yield "name below" if where in ("over", "below") else "name beside"
    if name and text.count(without_punctuation(name)) > 1:
        yield "name stands elsewhere in the paper"


def _asks_for_other(spot: Spot, readings: list[Reading], nth: int) -> bool:
    """Whether a label with nothing behind it, right before a place or right under a blank, says what is to be written
    there: *Name*, *Date*."""
    one = readings[nth]
    if one.says.value or any(other.where == one.where for other in readings[:nth]):
        return False
    if spot.ink is not None:
        asked = any(other.says.says == "signing" and other.where != "above" for other in readings)
        return one.where == "left" and not asked
    return one.where in ("left", "over") or (nth == 0 and one.says.label != "name")


def _of_label(spot: Spot, readings: list[Reading], nth: int) -> Iterator[str]:
    says, where = readings[nth].says, readings[nth].where
    if _asks_for_other(spot, readings, nth):
        if where in ("left", "over"):
            yield "label of something else"
        elif says.label == "other":
            yield "detail of a person below"
    elif where in ("below", "left") and says.label == "name" and (says.name or not (says.value or spot.ink)):
        yield "name behind its label"
    elif where in ("below", "left") and says.label == "office":
        yield "office behind its label"


def without_punctuation(text: str) -> str:
    """Words in lower case with single spaces between them."""
    return " ".join("".join(letter if letter.isalnum() else " " for letter in text).lower().split())

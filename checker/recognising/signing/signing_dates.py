"""The day of a signature: in its caption, on a date line of its part of the page, or in the sentence that it closes."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from checker.facts.dates import Dated, Role
from checker.facts.geometry import Box, around
from checker.pages.page import Page
from checker.recognising.signing.captions import Caption
from checker.recognising.signing.line_reading import read_line
from checker.recognising.signing.spots import Spot

_OTHERS: frozenset[Role | None] = frozenset(
    {"expires", "born", "valid_from", "period_start", "period_end", "edition", "event", "filed", "disclosed"}
)
"""Roles of days that are no signature's, wherever they stand."""
_ELSEWHERE = frozenset(("margin", "list"))
"""Running heads and feet, and columns of dates, are no signature's day."""
_BELOW, _ABOVE = 80.0, 70.0
"""Points from a spot to a date line that no other spot is nearer to."""
_SENTENCE = 150.0
"""Points from a spot up to the sentence that it signs."""
_SIGNING_SENTENCE = re.compile(
    r"\b(?:signed|subscribed|executed|witness\s+whereof|hands?\s+and\s+seals?|under\s+(?:my|our)\s+hands?|set\s+\w+\s+hands?"
    r"|sworn|affirmed|verified|declared\s+at|given|done\s+at|made\s+(?:and|at|on|this)|delivered|attested|announced"
    r"|pronounced|notari[sz]ed|translat\w+|completed|certified\s+(?:at|on|this))\b",
    re.IGNORECASE,
)


def date_of(page: Page, spot: Spot, caption: Caption, others: Sequence[Spot], dates: Iterable[Dated]) -> Dated | None:
    """The day of the signature in a spot, from the page's dates; None where none is tied to it."""
    placed = [(one, box) for one in dates if _may_be(one) and (box := _box(page, one))]
    own = [(one, box) for one, box in placed if _stands_in(box, spot, caption)]
    if own:
        return min(own, key=lambda pair: _away(pair[1], spot.anchor))[0]
    lines = [(one, box) for one, box in placed if _is_date_line(page, one)]
    whole = around((spot.anchor, *(line.box for line in (*caption.left, *caption.below)))) or spot.anchor
    near = [(one, box) for one, box in lines if _is_of(box, spot, whole, others)]
    if near:
        return min(near, key=lambda pair: _away(pair[1], spot.anchor))[0]
    return _in_sentence_above(page, spot, others, placed)


def as_signing(date: Dated, block: str, role: Role) -> Dated:
    """The date as that of a block, in the block's role where it has none of its own."""
    return replace(date, block=block, role=date.role or role)


def _may_be(one: Dated) -> bool:
    return one.start is not None and one.role not in _OTHERS and not one.computed and not _ELSEWHERE & set(one.stands)


def _box(page: Page, one: Dated) -> Box | None:
    """Where a date stands: its own box, or, on a page without places, that of its line."""
    if one.box is not None:
        return one.box
    line = next((line for line in page.lines if line.start <= (one.start or 0) < line.end), None)
    return line.box if line else None


def _stands_in(box: Box, spot: Spot, caption: Caption) -> bool:
    lines = [line for line in (*caption.lines, *spot.own_lines) if read_line(line.text).says != "sentence"]
    return any(box.share_in(line.box.widened(2)) > 0.5 for line in lines)


def _is_date_line(page: Page, one: Dated) -> bool:
    """Whether a date stands in a short line that says no more than that it is a date."""
    line = next((line for line in page.lines if line.start <= (one.start or 0) < line.end), None)
    if line is None:
        return False
    rest = line.text.replace(one.written, " ")
    return read_line(line.text).says == "date label" or not any(map(str.isalpha, rest))


def _is_of(box: Box, spot: Spot, whole: Box, others: Sequence[Spot]) -> bool:
    """Whether a date line stands beside a spot, and no other spot of its own column is nearer."""
    down = box.middle[1] - spot.anchor.middle[1]
    if not -_ABOVE <= down <= _BELOW:
        return False
    mine = _away(box, whole)
    return not any(_away(box, other.anchor) < mine - 4 and not other.anchor.same_row(spot.anchor) for other in others)


def _in_sentence_above(
    page: Page, spot: Spot, others: Sequence[Spot], placed: Sequence[tuple[Dated, Box]]
) -> Dated | None:
    """The day in the last sentence before the spot, if it speaks of signing."""
    above = [
        (one, box)
        for one, box in placed
        if 0 <= spot.anchor.top - box.bottom <= _SENTENCE and _SIGNING_SENTENCE.search(_sentence(page.text, one))
    ]
    if not above:
        return None
    date, box = max(above, key=lambda pair: pair[1].bottom)
    between = [
        other for other in others
        if box.bottom < other.anchor.middle[1] < spot.anchor.top - 4 and other.anchor.across(spot.anchor) > 0
    ]  # fmt: skip
    return None if between else date


def _sentence(text: str, one: Dated) -> str:
    start, end = one.start or 0, one.end or 0
    before = re.split(r"[.;:]\s+(?=[A-Z])|\n\s*\n", text[max(0, start - 300) : start])[-1]
    after = re.split(r"[.;]\s|\n\s*\n", text[end : end + 120])[0]
    return before + " " + after


def _away(one: Box, other: Box) -> float:
    return max(0.0, -one.down(other)) + 0.5 * max(0.0, -one.across(other))

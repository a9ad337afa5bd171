"""The day of a signature: in its caption, on a date line of its part of the page, or in the sentence that it closes."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from checker.facts.dates import Dated, Role
from checker.facts.geometry import Box, around
from checker.lexicon import phrases, whole
from checker.pages.page import Page
from checker.recognising.signing.captions import Caption
from checker.recognising.signing.date_lines import ends_sentence, is_date_line, line_of
from checker.recognising.signing.line_reading import read_line
from checker.recognising.signing.signing_clauses import day_in_clause
from checker.recognising.signing.spots import Spot

_OTHERS: frozenset[Role | None] = frozenset(
    {"expires", "born", "valid_from", "period_start", "period_end", "edition", "event", "filed", "disclosed"}
)
"""Roles of days that are no signature's, wherever they stand."""
_ELSEWHERE = frozenset(("margin", "list"))
"""Running heads and feet, and columns of dates, are no signature's day."""
_BESIDE_THE_LETTER = re.compile(
    rf"\W*{whole((*phrases('index', 'enclosed'), *phrases('sharing', 'copies')))}", re.IGNORECASE
)
_SIGNED = re.compile(r"\bsigned\b", re.IGNORECASE)
_BELOW, _ABOVE = 80.0, 70.0
"""Points from a spot to a date line that no other spot is nearer to."""
_UNDER = 30.0
"""Points from the last line that says who signs there: names, offices and firms make a block high."""
_BESIDE = 90.0
"""Points from the label for a day to what a hand wrote behind it."""
_ASIDE = 0.2
"""What a point aside counts beside one up or down: rows part the places of a page more than columns."""


def date_of(page: Page, spot: Spot, caption: Caption, others: Sequence[Spot], dates: Iterable[Dated]) -> Dated | None:
    """The day of the signature in a spot, from the page's dates; None where none is tied to it."""
    placed = [(one, box) for one in dates if _may_be(one) and (box := _box(page, one))]
    if spot.cell is not None and (told := _told(page, spot, placed)) is not None:
        return told
    of_others = (_answers_another_label, _is_enclosed)
    placed = [(one, box) for one, box in placed if not any(is_of_other(page, one) for is_of_other in of_others)]
    own = [(one, box) for one, box in placed if _stands_in(box, spot, caption) and not ends_sentence(page, one)]
    said = [(one, box) for one, box in own if is_date_line(page, one)]
    if own and spot.cell is not None:
        return _nearest(page, spot, said or own)
    if spot.cell is not None:
        return None
    lines = [(one, box) for one, box in placed if is_date_line(page, one) and not _is_of_table(page, box, spot)]
    whole = _whole(spot, caption)
    near = [
        (one, box) for one, box in lines if _is_of(box, spot, whole, others) and not _is_stamped_aside(one, box, whole)
    ]  # fmt: skip
    stated = [one for one, box in placed if _states_signing(page, one) and _is_of(box, spot, whole, others)]
    if stated:
        several = len({one.value for one in stated}) > 1
        return _either(stated[0], stated, "two days of signing stand with the signature") if several else stated[0]
    if said:
        return _nearest(page, spot, said)
    if near:
        return min(near, key=lambda pair: (not _is_labelled(page, pair[0]), _away(pair[1], spot.anchor)))[0]
    if own:
        return _nearest(page, spot, own)
    return day_in_clause(page, spot, others, placed)


def unread_day(
    page: Page, spot: Spot, caption: Caption, others: Sequence[Spot], dates: Iterable[Dated]
) -> str | None:
    """What is written behind a label for the day of a spot, where nobody could read a day in it: *Signed on 17 Arpil
    2026*."""
    read = [one.start for one in dates if one.start is not None]
    whole = _whole(spot, caption)
    for line in page.lines:
        said = read_line(line.text)
        is_label = said.says == "date label" and any(map(str.isdigit, said.value))
        if is_label and _is_of(line.box, spot, whole, others) and not any(line.start <= at < line.end for at in read):
            return said.value
    return None


def _whole(spot: Spot, caption: Caption) -> Box:
    """A spot with the lines that say who signs there."""
    return around((spot.anchor, *(line.box for line in (*caption.left, *caption.below)))) or spot.anchor


def _is_stamped_aside(one: Dated, box: Box, whole: Box) -> bool:
    """Whether it is the day of a stamp of receipt, which offices put where a letter leaves room: beside its close."""
    return one.role == "received" and box.across(whole) <= 0


def _states_signing(page: Page, one: Dated) -> bool:
    """Whether a line begins by saying that somebody signed on that day: `Signed on 17 April 2026`."""
    line = line_of(page, one)
    return one.role == "signed" and line is not None and _SIGNED.match(line.text) is not None


def _nearest(page: Page, spot: Spot, own: Sequence[tuple[Dated, Box]]) -> Dated:
    """Of the days in a caption the nearest one."""
    return _of_several(page, min(own, key=lambda pair: _away(pair[1], spot.anchor))[0], [one for one, _ in own])


def _of_several(page: Page, nearest: Dated, beside: Sequence[Dated]) -> Dated:
    """The nearest day; where its line gives another one too, either of them."""
    line = line_of(page, nearest)
    days = {one.value for one in beside if one.value and line_of(page, one) is line}
    if len(days) < 2:
        return nearest
    there = [one for one in beside if one.value in days]
    return _either(nearest, there, "two days stand in one line with the signature")


def _either(date: Dated, several: Sequence[Dated], why: str) -> Dated:
    """One of several days: which one, nobody can tell."""
    days = tuple(sorted({one.value for one in several if one.value}))
    return replace(date, value=None, alternatives=days, start=None, end=None, why=why)


def _told(page: Page, spot: Spot, placed: Sequence[tuple[Dated, Box]]) -> Dated | None:
    """The day in the cell itself, or in one of its row or form: that of a date's heading first, of several that which
    is said to be the signature's. In a table of several rows no other: *Deed dated 11.03.2009* is what a row tells."""
    assert spot.cell is not None
    lines = [(line, False) for line in spot.cell.content]
    told = [(one.line, one.sort == "date") for one in spot.cell.told]
    lines += [one for one in told if one[1] or not spot.cell.by_heading]
    found = [
        (by_heading, _SIGNED.search(line.text) is not None, nth, one)
        for nth, (line, by_heading) in enumerate(lines)
        for one, _ in placed
        if line.start <= (one.start or 0) < line.end
    ]
    return max(found, key=lambda each: (each[0], each[1], -each[2]))[3] if found else None


def is_written_beside_its_label(page: Page, spot: Spot) -> bool:
    """Whether ink stands behind an empty label for the day of a spot: a hand wrote a day that nobody read."""
    labels = [
        line for line in page.lines
        if 0 <= line.box.top - spot.anchor.top <= _BELOW and line.box.across(spot.anchor) > 0
        and (said := read_line(line.text)).says == "date label" and not said.value
    ]  # fmt: skip
    return any(
        ink.sort in ("pen", "doubt") and ink.box != spot.box and ink.box.same_row(line.box)
        and 0 <= ink.box.left - line.box.right <= _BESIDE
        for line in labels for ink in page.ink
    )  # fmt: skip


def as_signing(date: Dated, block: str, role: Role) -> Dated:
    """The date as that of a block, in the block's role where it has none of its own."""
    return replace(date, block=block, role=date.role or role)


def _may_be(one: Dated) -> bool:
    # Nobody signs in a month: a month stands in what the paper tells. A day of the moon is one of two or three.
    is_day = one.precision == "day" or (one.role == "signed" and one.precision == "interval")
    return (
        one.start is not None and is_day and one.role not in _OTHERS and not one.computed
        and not _ELSEWHERE & set(one.stands)
    )  # fmt: skip


def _box(page: Page, one: Dated) -> Box | None:
    """Where a date stands: its own box, or, on a page without places, that of its line."""
    box = page.place(one.start or 0, one.end or 0) if page.has_places else None
    if box is not None:
        return box
    line = line_of(page, one)
    return line.box if line else None


def _stands_in(box: Box, spot: Spot, caption: Caption) -> bool:
    lines = [line for line in (*caption.lines, *spot.own_lines) if read_line(line.text).says != "sentence"]
    return any(box.share_in(line.box.widened(2)) > 0.5 for line in lines)


def _is_enclosed(page: Page, one: Dated) -> bool:
    """Whether the line tells what is enclosed, or to whom a copy goes: *Enc. Report of the surveyor, 5 April 2026*."""
    line = line_of(page, one)
    return line is not None and _BESIDE_THE_LETTER.match(line.text) is not None


def _answers_another_label(page: Page, one: Dated) -> bool:
    """Whether a date without a role of its own stands behind a label of its row that is none of signing, as what a form
    was filled in with does: `Valid for visa use until | 1 September 2028`."""
    line = line_of(page, one)
    if one.role is not None or line is None or any(map(str.isalpha, line.text.replace(one.written, " "))):
        return False
    row = [other for other in page.lines if other.box.right <= line.box.left and other.box.same_row(line.box)]
    if not row:
        return False
    label = max(row, key=lambda other: other.box.right).text
    is_words = any(map(str.isalpha, label)) and not any(map(str.isdigit, label))
    return is_words and read_line(label).says in ("other", "label")


def _is_labelled(page: Page, one: Dated) -> bool:
    """Whether the line of a date calls it one: `Dated: 21 April 2026`."""
    line = line_of(page, one)
    return line is not None and read_line(line.text).says == "date label"


def _is_of_table(page: Page, box: Box, spot: Spot) -> bool:
    """Whether a date stands in a table that the spot does not stand in."""
    return any(table.at(box) is not None and not table.box.holds(spot.box, 2.0) for table in page.tables)


def _is_of(box: Box, spot: Spot, whole: Box, others: Sequence[Spot]) -> bool:
    """Whether a date line stands beside a spot, and no other spot of its own column is nearer."""
    down = box.middle[1] - spot.anchor.middle[1]
    is_near = -_ABOVE <= down <= _BELOW or 0 <= box.top - whole.bottom <= _UNDER
    if not is_near:
        return False
    mine = _away(box, whole)
    return not any(_away(box, other.anchor) < mine - 4 and not other.anchor.same_row(spot.anchor) for other in others)


def _away(one: Box, other: Box) -> float:
    return max(0.0, -one.down(other)) + _ASIDE * max(0.0, -one.across(other))

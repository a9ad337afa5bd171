"""A second look at dates that an engine was not sure of: a wrong day is worse than none."""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from checker.facts.dates import Dated, Order
from checker.facts.geometry import Box
from checker.pages.page import Page
from checker.reading.ocr.engines import rapid, tesseract
from checker.reading.ocr.signed_dates import with_signing
from checker.reading.quality import preprocess
from checker.reading.workers.installed_engines import report

if TYPE_CHECKING:
    from PIL.Image import Image

_SURE = 0.97
"""Tesseract is this sure only of what it reads right; at 0.96 it still takes an 8 for a 6."""
_DOUBTED, _CONFIRMED, _OUTVOTED = 0.45, 0.75, 0.6
_UNCONFIRMED = 0.88
"""Above it a date stands though its place could not be read a second time."""
_MOST = 12
"""Dates of a page that are read a second time: the least sure ones."""
_BEYOND = 2.5
"""Letters by which the place of a date reaches further in a second try."""
_HEIGHT = 48
"""Pixels of a line that both engines read well."""


def settle(
    dates: Sequence[Dated], text: Page, image: Image, order: Order | None = None, seconds: float = 20.0
) -> list[Dated]:
    """See `scans.sure_dates`."""
    ends = time.monotonic() + seconds
    told = [_placed(one, text) for one in dates]
    doubtful = sorted((nth for nth, one in enumerate(told) if _is_doubtful(one)), key=lambda nth: told[nth].confidence)
    grey = preprocess.grey(image) if doubtful else image
    seen: dict[tuple[int | None, int | None], Dated] = {}
    for nth in doubtful[:_MOST]:
        one = told[nth]
        at = one.start, one.end
        if at not in seen and one.box is not None and time.monotonic() < ends:
            seen[at] = _looked_at(one, grey, text, order, ends)
        if at in seen:
            better = seen[at]
            told[nth] = replace(
                one,
                written=better.written,
                value=better.value,
                alternatives=better.alternatives,
                confidence=better.confidence,
                why=better.why,
            )
    return with_signing(told, text)


def days_read(line: Image, order: Order | None, seconds: float) -> Iterator[tuple[Dated, float]]:
    """The day that each engine reads in the picture of one date, upright, and how sure it is; those that read one."""
    for written, sure in _readings(preprocess.grey(line), seconds):
        if (found := _date_in(written, order)) is not None:
            yield found, sure


def _placed(one: Dated, text: Page) -> Dated:
    if one.start is None or one.end is None or one.source != "ocr":
        return one
    sure = text.confidence(one.start, one.end)
    return replace(one, box=text.box(one.start, one.end), confidence=round(min(one.confidence, sure), 2))


def _is_doubtful(one: Dated) -> bool:
    return (
        one.source == "ocr"
        and one.confidence < _SURE
        and bool(one.readings)
        and not one.computed
        and one.box is not None
    )


def _turn(one: Dated, text: Page) -> int:
    """Degrees clockwise by which the date's place must be turned to be read."""
    return (text.turned + text.turned_at(one.start or 0, one.end or 0)) % 360


def _looked_at(one: Dated, grey: Image, text: Page, order: Order | None, ends: float) -> Dated:
    """The date as it is read again in its place; where nothing whole is read there, in a place that reaches further:
    a text layer's words may end before the print does."""
    assert one.box is not None
    box, turned = Box(*one.box), _turn(one, text)
    letter = (box.height if turned % 180 else box.width) / max(1, len(one.written))
    for more in (0.0, _BEYOND * letter):
        line = _line_of(grey, _reaching(box, more, turned), text, turned)
        if (found := _second_look(one, line, order, ends - time.monotonic())) is not None:
            return found
    return one if one.confidence >= _UNCONFIRMED else replace(one, confidence=round(min(one.confidence, _DOUBTED), 2))


def _reaching(box: Box, more: float, turned: int) -> Box:
    """The box, longer along its line by so many points at either end."""
    across, down = (0.0, more) if turned % 180 else (more, 0.0)
    return Box(box.left - across, box.top - down, box.right + across, box.bottom + down)


def _line_of(grey: Image, box: Box, text: Page, turned: int) -> Image:
    """The picture of the date alone, upright, with a little of the paper around it."""
    across, down = grey.width / text.size[0], grey.height / text.size[1]
    left, top, right, bottom = box[0] * across, box[1] * down, box[2] * across, box[3] * down
    room = max(3.0, min(right - left, bottom - top) * 0.35)
    edges = max(0.0, left - room), max(0.0, top - room), min(grey.width, right + room), min(grey.height, bottom + room)
    whole = tuple(round(edge) for edge in edges)
    cut = preprocess.turned(
        grey.crop((whole[0], whole[1], max(whole[2], whole[0] + 1), max(whole[3], whole[1] + 1))), turned
    )
    return preprocess.scaled(cut, min(4.0, max(0.5, _HEIGHT / max(1, cut.height))))


def _second_look(one: Dated, line: Image, order: Order | None, seconds: float) -> Dated | None:
    """The date with what other readings of its place say of it; None where too few read a whole date there.

    What was missed at first (confidence at `_DOUBTED` or below) was read by one engine, so the other must agree. Where
    two readings differ, a third that agrees with the second one outvotes the first.
    """
    needed = 2 if one.confidence <= _DOUBTED else 1
    agreed: list[float] = []
    differing: tuple[Dated, float] | None = None
    for written, sure in _readings(line, seconds):
        other = _date_in(written, order)
        if other is None or _is_cut(other.written, one.written):
            continue
        if _is_cut(one.written, other.written):
            return _whole(one, other, sure)
        if differing is not None:
            return _two_ways(one, *differing, outvoted=_same(differing[0], other))
        if not _same(one, other):
            differing = other, sure
            continue
        agreed.append(sure)
        if len(agreed) == needed:
            return replace(one, confidence=round(max(one.confidence, min(max(agreed), _CONFIRMED)), 2))
    return _two_ways(one, *differing, outvoted=False) if differing is not None else None


def _whole(one: Dated, other: Dated, sure: float) -> Dated:
    """The date of which the first reading is a piece; of one that stands in two pieces no more than a doubt is left."""
    return replace(
        one, written=other.written.strip(), value=other.value, alternatives=other.alternatives,
        confidence=round(min(sure, _OUTVOTED), 2),
    )  # fmt: skip


def _is_cut(written: str, whole: str) -> bool:
    """Whether a reading is the whole date without its end: *24-05-20* of *24-05-2021*."""
    said, says = ("".join(filter(str.isalnum, one.casefold())) for one in (written, whole))
    return len(said) < len(says) and says.startswith(said)


def _readings(line: Image, seconds: float) -> Iterator[tuple[str, float]]:
    there = report()
    if there.rapidocr is not None:
        yield rapid.line(line)
    if there.tesseract is not None:
        try:
            words = tesseract.words(there.tesseract, preprocess.even(line), ("en",), 7, 300, seconds)
        except tesseract.EngineFailed:
            return
        yield " ".join(word.text for word in words), min((word.confidence for word in words), default=0.0)


def _date_in(written: str, order: Order | None) -> Dated | None:
    from checker.recognising.dates import dates_in

    for said in (written, f"Date: {written}"):
        found = [one for one in dates_in(said, order, ocr=True) if one.readings and one.precision == "day"]
        if found:
            return found[0] if len({(one.value, one.alternatives) for one in found}) == 1 else None
    return None


def _same(one: Dated, other: Dated) -> bool:
    """Whether some day fits both. Of a month a day that lies in it says nothing else: the stroke before *May* that is
    read for a figure is the end of the word before it."""
    days = other.readings
    if one.precision == "month":
        return any(month.first <= day.first and day.last <= month.last for month in one.readings for day in days)
    return bool(set(one.readings) & set(days))


def _two_ways(one: Dated, other: Dated, sure: float, *, outvoted: bool) -> Dated:
    """Read in two ways: the surer reading comes first, the other stands beside it; only a majority is relied on."""
    first, second = (other, one) if outvoted or sure > min(one.confidence, 0.9) else (one, other)
    days = [day for day in (first.value, *first.alternatives, second.value, *second.alternatives) if day]
    why = f"a digit is doubtful: read as {one.written.strip()} and as {other.written.strip()}"
    return replace(
        one, written=first.written.strip(), value=first.value,
        alternatives=tuple(dict.fromkeys(days))[1 if first.value else 0 :],
        confidence=_OUTVOTED if outvoted else min(_DOUBTED, one.confidence),
        why="; ".join(filter(None, (one.why, why))),
    )  # fmt: skip

"""The places of signatures on one page: each spot weighed; signer, capacity and day from what stands around."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from statistics import median

from checker.facts.dates import Dated, Role
from checker.facts.geometry import Box
from checker.facts.signature import Signature
from checker.lexicon import phrases
from checker.pages.page import Ink, Page
from checker.recognising.recogniser import Found, PageContext, Recogniser
from checker.recognising.signing.captions import Caption, caption_of
from checker.recognising.signing.electronic import Printed
from checker.recognising.signing.evidence import Reading, is_print, observed, readings_of, without_punctuation
from checker.recognising.signing.jurats import Certification, certifications_in
from checker.recognising.signing.labels_above import labels_stand_above
from checker.recognising.signing.people import Person, name_of, people_in
from checker.recognising.signing.signer import capacity_of, name_in, whom_for
from checker.recognising.signing.signing_dates import as_signing, date_of, is_written_beside_its_label, unread_day
from checker.recognising.signing.spots import ROOM_OVER, Spot, spots_on
from checker.recognising.signing.unused_rows import is_of_unused_row
from checker.recognising.signing.weights import (
    ASKING,
    BY_PLACE,
    EMPTY,
    PERHAPS_SIGNED,
    SIGNED,
    SIGNED_ON_SCAN,
    WEIGHTS,
    weight,
)

_MOST = 60
_LINES = ("rule", "blank")
"""How a spot is found that is nothing but a line."""
_OF_CARDS = ("issued", "expires", "born")
"""Days that a card bears itself: they are none of what was signed on its copy."""
_CARD = 5
"""Captions of a card or a passport from which a page shows one, and does not merely speak of it."""
_HAND = 2.0
"""Heights of a page's print from which words that an engine read may be a hand's."""
_NARROW = 20.0
"""Points of what an engine reads of the edge of a seal, or a speck: of a hand over a line it reads more."""
_CROSSES = 0.5
"""Of the height of what was read: so much of it may reach below the line, as the loops of a hand do."""
_READ = 0.7
"""How sure an engine is of the words of a page that it can read; of others, as of print in a script that it does not
know, strokes may be print."""
_HEIGHT, _SIDE, _DARK = 22.0, 3.0, 20.0
"""Points over a line in which a hand writes, and from the sides of a place; and square points that are dark from
which something stands there. Blank places of two scans had none, those with small strokes or a thumb 150 and more."""
_LOST = "the printed trace of a digital signature; the signature itself is no longer in the file"
_BLANK = "the line to sign on is blank"
_BLANK_SO_FAR = "the line to sign on is blank, so far as the picture shows"
_PERHAPS = "something stands where a signature belongs, but it could be print or dirt"
_UNUSED = "nothing is filled in in its row of the form, which may be for a later day"
_NAMELESS = "“/s/” stands there, and no name with it"
_UNSIGNED_CLOSE = "under the close there is room to sign and a name, and no signature was seen"
_NOT_LOOKED_AT = "the page is a picture that was not looked at, so nobody knows whether it is signed there"
_UNDECIDED = "the words of the page do not tell whether anybody signed here"
_ROLES: dict[str, Role] = {"jurat": "sworn", "attestation": "attested", "certificate": "certified"}


@dataclass(frozen=True, slots=True)
class _Place:
    """A spot that is a place of a signature."""

    spot: Spot
    caption: Caption
    readings: tuple[Reading, ...]
    observations: tuple[str, ...]
    oath: Certification | None


def signatures_on(
    page: Page, dates: Sequence[Dated], people: Sequence[Person] | None = None, *, is_card: bool = False
) -> tuple[list[Signature], list[Dated]]:
    """The signatures and empty places of a page, and the page's dates with the block that they stand in. `people`:
    those whom the page names, if they were looked for already. `is_card`: whether it shows a card or a passport, on
    which no line waits for a signature."""
    if not page.text.strip() and not page.ink:
        return [], list(dates)
    spots = spots_on(page)
    oaths = list(certifications_in(page.text))
    people = list(people_in(page.text)) if people is None else people
    words = without_punctuation(page.text)
    above = labels_stand_above(page, spots)
    captions = [(spot, caption_of(page, spot, spots, labels_above=above)) for spot in spots[:_MOST]]
    places = [
        place
        for spot, caption in captions
        if not (is_card and spot.found_by in _LINES) and (place := _weighed(page, spot, caption, oaths, words))
    ]
    settled = list(dates)
    signatures: list[Signature] = []
    for nth, place in enumerate(places, 1):
        block = f"{page.number}:{nth}"
        others = [one.spot for one in places if one is not place]
        eligible = [one for one in settled if not (is_card and one.role in _OF_CARDS)]
        found = _signature(page, place, people, block)
        unread = unread_day(page, place.spot, place.caption, others, dates)
        is_asked = unread is None and _is_told_of(found, place)
        date = date_of(page, place.spot, place.caption, others, eligible) if is_asked else None
        role = _ROLES.get(place.oath.what, "signed") if place.oath else "signed"
        if date is not None:
            date, settled = _owned(date, settled, block, role)
        by_hand = date is None and is_written_beside_its_label(page, place.spot)
        signatures.append(replace(found, date=date, day_by_hand=by_hand, day_unread=unread))
    signatures += _unmet_oaths(page, oaths, places, len(places), settled)
    # Whether its holder signed a card is settled by who issued it: a copy in which that is not to be seen is no doubt.
    return [one for one in signatures if one.certain or not is_card], settled


def _is_told_of(found: Signature, place: _Place) -> bool:
    """Whether it is sure, or anything but ink tells of it: the day beside a smear in a list is nobody's."""
    return found.certain or (found.signer or found.capacity) is not None or place.spot.rule is not None


def _weighed(
    page: Page, spot: Spot, caption: Caption, oaths: Iterable[Certification], words: str
) -> _Place | None:
    readings = readings_of(spot, caption)
    oath = next((one for one in oaths if _closes(spot, readings, one)), None)
    seen = observed(page, spot, readings, words, sworn=oath is not None)
    if weight(seen) < _least(spot):
        return None
    return _Place(spot, caption, tuple(readings), tuple(seen), oath)


def _least(spot: Spot) -> float:
    """From which sum a spot is a place; a stamp alone is none by halves: most only certify, or give a date."""
    if spot.ink is not None and spot.ink.sort == "stamp":
        return SIGNED
    return PERHAPS_SIGNED if spot.ink or spot.printed else EMPTY


def _closes(spot: Spot, readings: Iterable[Reading], oath: Certification) -> bool:
    """Whether a passage of an oath or attestation is the one signed in the spot: a line of its caption, or the
    signature itself, stands in it."""
    lines = [(line.start, line.end) for line in spot.own_lines] + [(one.start, one.end) for one in readings]
    return any(oath.start < end and start < oath.end for start, end in lines)


def _signature(page: Page, place: _Place, people: Sequence[Person], block: str) -> Signature:
    spot, oath = place.spot, place.oath
    capacity = capacity_of(spot, place.readings, place.caption.below, oath)
    name = name_in(spot, place.readings) or name_of(capacity, people)
    found = Signature(
        means="none", state="unchecked", signer=name, capacity=capacity, on_behalf_of=whom_for(place.readings),
        page=page.number, box=page.shown(spot.anchor).rounded() if page.has_places else None, block=block,
        sworn_before=oath.officer if oath else None, place=oath.place if oath else None,
        alone_on_page=oath.alone_on_page if oath and oath.what == "jurat" else None,
    )  # fmt: skip
    if spot.printed is not None:
        return _typed(found, spot.printed, place)
    if spot.ink is not None:
        return _in_ink(found, spot.ink, place, page)
    if spot.found_by in _LINES and _is_written_over(page, spot.box) or _is_dark(page, spot):
        return replace(found, means="ink", certain=False, reason=_PERHAPS)
    if doubt := _why_undecided(page, spot):
        return replace(found, certain=False, reason=doubt)
    return replace(found, state="empty", reason=_BLANK_SO_FAR if page.source == "ocr" else _BLANK)


def _why_undecided(page: Page, spot: Spot) -> str | None:
    """Why no ink on a place does not make it an empty one; None where it does."""
    if not page.looked_at:
        return _NOT_LOOKED_AT
    if spot.found_by == "close":
        return _UNSIGNED_CLOSE
    if is_of_unused_row(page, spot.box):
        return _UNUSED
    return None if _is_read(page) else _UNDECIDED


def _is_written_over(page: Page, rule: Box) -> bool:
    """Whether an engine read words right over a line to sign on, or across it, that are much higher than the page's
    print, or of which it is not sure: it may have read a hand."""
    if page.source != "ocr" or not page.lines:
        return False
    high = _HAND * median(line.box.height for line in page.lines)
    over = (
        line for line in page.lines
        if line.box.across(rule) > 0 and -_CROSSES * line.box.height <= rule.top - line.box.bottom <= ROOM_OVER
    )  # fmt: skip
    return any(line.box.height > high or not is_print(page, line) for line in over if line.box.width >= _NARROW)


def _is_dark(page: Page, spot: Spot) -> bool:
    """Whether the picture is dark where there is room to sign and no word was read: whatever stands there, the place is
    not empty. What a stamp leaves in it signs nothing."""
    box = spot.box
    if spot.rule is not None:
        room = Box(spot.rule.left, spot.rule.top - _HEIGHT, spot.rule.right, spot.rule.top - _SIDE)
    else:
        room = Box(box.left + _SIDE, box.top + _SIDE, box.right - _SIDE, box.bottom - _SIDE)
    if room.width <= 0 or room.height <= 0 or any(line.box.meets(room) for line in page.lines):
        return False
    stamped = (room.within(ink.box) for ink in page.ink if ink.sort == "stamp" and ink.box.meets(room))
    return (page.darkness(room) or 0.0) - sum(page.darkness(one) or 0.0 for one in stamped) >= _DARK


def _is_read(page: Page) -> bool:
    """Whether the words around a place could be read, so that something can be said of it."""
    return page.mean_confidence is None or page.mean_confidence >= _READ


def _typed(found: Signature, printed: Printed, place: _Place) -> Signature:
    """Typed, or printed by a service; what an engine read on a scan may be a clear hand or an answer in type."""
    if printed.by_hand:
        certain = not ASKING.isdisjoint(place.observations)
        return replace(found, means="ink", confidence=0.7, certain=certain, reason=None if certain else _PERHAPS)
    if printed.means == "electronic" and printed.name is None and printed.service is None:
        return replace(found, means="electronic", certain=False, reason=_NAMELESS)
    return replace(
        found, means=printed.means, service=printed.service, lost_seal=printed.lost_seal,
        reason=_LOST if printed.lost_seal else None,
    )  # fmt: skip


def _in_ink(found: Signature, ink: Ink, place: _Place, page: Page) -> Signature:
    means = {"mark": "mark", "stamp": "stamp"}.get(ink.sort, "ink")
    is_told = page.source != "ocr" or any(WEIGHTS[one] > 0 and one not in BY_PLACE for one in place.observations)
    least = SIGNED_ON_SCAN if page.source == "ocr" else SIGNED
    is_asked = place.spot.rule is not None and not ASKING.isdisjoint(place.observations)
    is_more = page.source != "ocr" or ink.sort != "doubt" or is_asked
    certain = _is_read(page) and is_told and is_more and weight(list(place.observations)) >= least
    return replace(
        found, means=means, certain=certain, picture=ink.picture if means == "ink" else None,  # type: ignore[arg-type]
        confidence=ink.confidence, box=page.shown(ink.box) if page.has_places else None,
        reason=None if certain else _PERHAPS,
    )  # fmt: skip


def _owned(date: Dated, dates: Sequence[Dated], block: str, role: Role) -> tuple[Dated, list[Dated]]:
    """The date with its block, in its place among the others; one that another block has already stays there."""
    mine = as_signing(date, date.block or block, role)
    return mine, [mine if one is date else one for one in dates]


def _unmet_oaths(
    page: Page, oaths: Iterable[Certification], places: Sequence[_Place], count: int, dates: list[Dated]
) -> list[Signature]:
    """Jurats of which the page does not tell whether anybody signed them."""
    met = [place.oath for place in places if place.oath]
    found = []
    for oath in oaths:
        if oath in met or oath.what != "jurat":
            continue
        count += 1
        block = f"{page.number}:{count}"
        inside = next((one for one in dates if one.start is not None and oath.start <= one.start < oath.end), None)
        if inside is not None:
            mine = as_signing(inside, inside.block or block, "sworn")
            dates[dates.index(inside)] = mine
            inside = mine
        found.append(
            Signature(
                means="none",
                state="unchecked",
                certain=False,
                capacity=oath.officer,
                date=inside,
                page=page.number,
                box=page.box(oath.start, oath.end),
                block=block,
                sworn_before=oath.officer,
                place=oath.place,
                alone_on_page=oath.alone_on_page,
                reason=_UNDECIDED,
            )
        )
    return found


def _recognise(page: Page, _context: PageContext, before: Found) -> Found:
    marks = before.get("hallmarks", ())
    is_card = any(one.sort in phrases("kinds", "cards") and one.weight >= _CARD for one in marks)
    signatures, dates = signatures_on(page, before["dates"], before["people"], is_card=is_card)
    return {"signatures": tuple(signatures), "dates": tuple(dates)}


_NEEDS = ("dates", "people", "hallmarks")
RECOGNISER = Recogniser("signatures", ("signatures",), _recognise, needs=_NEEDS, replaces=("dates",))

"""Each officer's day on a paper beside the day of what he attests above it: an oath, or those who signed before him.

Compared on one page. Where an affidavit begins on the paper, it must be the only one, and only what the deponent signed
above the officer's place counts: an officer below another paper's oath, or of an exhibit, is not held against it.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from checker.facts.dates import Dated
from checker.facts.oath import OFFICERS
from checker.facts.signature import Signature
from checker.judging.documents.logical_document import Paper
from checker.judging.documents.slips_of_pen import is_misread

_SURE = 0.85


@dataclass(frozen=True, slots=True)
class AttestedOath:
    """An officer's day, and the last on which the deponent above signed or swore, or on which anybody did."""

    capacity: str
    attested: Dated
    sworn: Dated
    is_oath: bool

    @property
    def is_too_early(self) -> bool:
        """Whether the officer's day lies before the oath's."""
        return (self.attested.value or "") < (self.sworn.value or "")

    @property
    def may_be_misread(self) -> bool:
        """Whether an engine that took one figure for another would explain that the days differ."""
        days = (self.attested, self.sworn)
        return any(one.source == "ocr" for one in days) and is_misread(*(one.value or "" for one in days))


def attestations(paper: Paper) -> Iterator[AttestedOath]:
    """Each officer who gives a day below others who give one, where it is clear whose oath or signatures those are."""
    begins = [one for one in paper.oaths if one.begins]
    if len(begins) > 1 or any(one.is_copy for one in begins):
        return
    for officer in paper.signatures:
        day = _day_of(officer)
        if officer.capacity not in OFFICERS or day is None:
            continue
        above = [one for one in paper.signatures if _is_above(one, officer)]
        if begins:
            above = [one for one in above if one.capacity == "deponent"]
        sworn = [own for one in above if (own := _day_of(one))]
        if sworn:
            yield AttestedOath(officer.capacity, day, max(sworn, key=lambda one: one.value or ""), bool(begins))


def _day_of(one: Signature) -> Dated | None:
    """The day that stands with a signature, if it is sure and no other's."""
    day = one.date
    if day is None or day.is_borrowed or day.precision != "day" or not day.value or day.confidence < _SURE:
        return None
    return day if day.block == one.block else None


def _is_above(one: Signature, officer: Signature) -> bool:
    if one.capacity in OFFICERS or one.page != officer.page or one.box is None or officer.box is None:
        return False
    return one.box.bottom <= officer.box.top

"""Officers' days on an affidavit that lie before the day of the oath above them.

Compared on one page, where one affidavit begins on the paper, and only against what the deponent signed above the
officer's place: an officer below another paper's oath, or of an exhibit, is not held against it.
"""

from collections.abc import Iterator

from checker.facts.dates import Dated
from checker.facts.signature import Signature
from checker.judging.documents.logical_document import Paper
from checker.judging.documents.slips_of_pen import is_misread

_OFFICERS = frozenset(("oath commissioner", "notary", "magistrate"))
_SURE = 0.85


def attested_too_early(paper: Paper) -> Iterator[tuple[Signature, Dated, Dated, bool]]:
    """Each officer's signature with its day and the later one of the oath, and whether a figure may be misread."""
    begins = [one for one in paper.oaths if one.begins]
    if len(begins) != 1 or begins[0].is_copy:
        return
    for officer in paper.signatures:
        day = _day_of(officer)
        if officer.capacity not in _OFFICERS or day is None:
            continue
        sworn = [own for one in paper.signatures if _is_deponent_above(one, officer) and (own := _day_of(one))]
        latest = max(sworn, key=lambda one: one.value or "", default=None)
        if latest is not None and (latest.value or "") > (day.value or ""):
            yield officer, day, latest, _may_be_misread(day, latest)


def compares_oaths(paper: Paper) -> bool:
    """Whether an officer and a deponent above have each a day of their own."""
    return any(
        one.capacity in _OFFICERS and _day_of(one) and any(_is_deponent_above(other, one) and _day_of(other)
        for other in paper.signatures)
        for one in paper.signatures
    )  # fmt: skip


def _day_of(one: Signature) -> Dated | None:
    """The day that stands with a signature, if it is sure and no other's."""
    day = one.date
    if day is None or day.is_borrowed or day.precision != "day" or not day.value or day.confidence < _SURE:
        return None
    return day if day.block == one.block else None


def _is_deponent_above(one: Signature, officer: Signature) -> bool:
    if one.capacity != "deponent" or one.page != officer.page or one.box is None or officer.box is None:
        return False
    return one.box.bottom <= officer.box.top


def _may_be_misread(*days: Dated) -> bool:
    return any(one.source == "ocr" for one in days) and is_misread(*(one.value or "" for one in days))

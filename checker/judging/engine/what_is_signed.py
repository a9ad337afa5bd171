"""Whether a document's date is that of what a signature signs: a file may hold papers that each have their own day."""

from collections.abc import Sequence

from checker.facts.geometry import Box
from checker.judging.engine.subjects import Subject
from checker.judging.engine.targets import Target
from checker.judging.language.durations import is_one_day

_BEHIND = "that day stands on a later page, and may be of a paper bound in behind it"
_IN_NAME = "that day is in the file's name alone"
_NEXT_BLOCK = 60.0
"""Points below a signature from which a day is no longer of its block."""


def why_weak(date: Target, subject: Subject) -> str | None:
    """Why a document's date does not prove that a signature on it is too early; None if it does."""
    page = subject.signature.page if subject.signature else None
    if page is None or date.place is None:
        return None
    if date.is_in_name:
        return _IN_NAME
    return _BEHIND if date.place.page and date.place.page > page else None


def is_within(date: Target, signed: Sequence[Target]) -> bool:
    """Whether a document's day is no more than the month or the year in its file's name, and it was signed in it."""
    spans = [one for one in date.readings if not is_one_day(one)]
    return date.is_in_name and bool(spans) and all(
        any(one.first <= reading.first and reading.last <= one.last for one in spans)
        for target in signed for reading in target.readings
    )  # fmt: skip


def signs_another(date: Target, subject: Subject) -> bool:
    """Whether a document's date stands behind the signature, and the signature's own day is given before it too.

    Then it signs what bears that day, as statements one below the other do, and what a translation tells of. The day is
    given where it stands beside what is signed, or as the day of issue of what is signed there (*Dated: …*).
    """
    signature = subject.signature
    if signature is None or signature.page is None or signature.date is None or date.place is None:
        return False
    if not _stands_behind(date.place.page, date.place.box, signature.page, signature.box):
        return False
    return any(
        one.value == signature.date.value
        and (one.role == "issued" or (one.page, one.start) != (signature.date.page, signature.date.start))
        and one.page is not None
        and not _stands_behind(one.page, one.box, signature.page, signature.box)
        for one in subject.paper.dates
    )


def _stands_behind(page: int | None, box: Box | None, other: int, other_box: Box | None) -> bool:
    """Whether a place is further on in a paper than another one."""
    if page is None or page != other or box is None or other_box is None:
        return page is not None and page > other
    return box.top > other_box.bottom + _NEXT_BLOCK

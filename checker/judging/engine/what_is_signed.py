"""Whether a document's date is that of what a signature signs: a file may hold papers that each have their own day."""

import re
from collections.abc import Sequence
from datetime import timedelta

from checker.facts.dates import Dated, span
from checker.facts.geometry import Box
from checker.judging.documents.cards import is_card
from checker.judging.engine.subjects import Subject
from checker.judging.engine.targets import Target
from checker.judging.language.durations import is_one_day
from checker.lexicon import phrases, whole

_BEHIND = "that day stands on a later page, and may be of a paper bound in behind it"
_FIGURE_LOST = "one figure of the day may have been lost when the scan was read"
_OF_ANOTHER_TIME = "it may be of an earlier entry that the paper copies"
_LONG_BEFORE = timedelta(days=400)
_IN_NAME = "that day is in the file's name alone"
_ISSUE = re.compile(whole(phrases("kinds", "issue words")))
_ISSUED_LATER = frozenset(phrases("kinds", "issued after signing"))
_NEAR_BEST = 2.0
"""Points below the best at which a sort may still be what a paper is."""
_NEXT_BLOCK = 60.0
"""Points below a signature from which a day is no longer of its block."""


def why_weak(dated: Target, subject: Subject) -> str | None:
    """Why a document's date does not prove that a signature on it is too early; None if it does."""
    page = subject.signature.page if subject.signature else None
    if page is None or dated.place is None:
        return None
    if dated.is_in_name:
        return _IN_NAME
    signed = subject.signature.date if subject.signature else None
    if _lacks_figure(signed, dated.value):
        return _FIGURE_LOST
    if _is_of_another_time(signed, dated.value):
        return _OF_ANOTHER_TIME
    return _BEHIND if dated.place.page and dated.place.page > page else None


def _is_of_another_time(signed: Dated | None, other: str | None) -> bool:
    """Whether a signature is more than a year older than the paper, and not of the same day of another year, which
    would be a slip of the pen: a certificate copies a register's entry with its signature."""
    if signed is None or signed.precision != "day" or not signed.value or not other or len(other) != len(signed.value):
        return False
    return span(other).first - span(signed.value).first > _LONG_BEFORE and other[5:10] != signed.value[5:10]


def _lacks_figure(read: Dated | None, other: str | None) -> bool:
    """Whether a day that an engine read is another one of its month but for a figure: 1 where 11 may stand."""
    if read is None or read.source != "ocr" or not read.value or not other or read.value[:8] != other[:8]:
        return False
    one, two = sorted((read.value[8:].lstrip("0"), other[8:].lstrip("0")), key=len)
    return len(one) == 1 < len(two) and one in two


def is_of_another_act(date: Target, subject: Subject, signed: Sequence[Target]) -> bool:
    """Whether a document's day cannot be held against a signature's: it is not the day of what was signed."""
    asked_of_subject = (_is_its_day, _signs_another, _is_of_office)
    return _is_within(date, signed) or any(is_other(date, subject) for is_other in asked_of_subject)


def _is_its_day(date: Target, subject: Subject) -> bool:
    """Whether the signature is dated by that very place, for want of a day of its own."""
    mine = subject.signature.date if subject.signature else None
    return mine is not None and date.place is not None and mine.box is not None and (
        (mine.page, mine.box) == (date.place.page, date.place.box)
    )  # fmt: skip


def _is_within(date: Target, signed: Sequence[Target]) -> bool:
    """Whether a document's day is no more than the month or the year in its file's name, and it was signed in it."""
    spans = [one for one in date.readings if not is_one_day(one)]
    return date.is_in_name and bool(spans) and all(
        any(one.first <= reading.first and reading.last <= one.last for one in spans)
        for target in signed for reading in target.readings
    )  # fmt: skip


def _signs_another(date: Target, subject: Subject) -> bool:
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


def _is_of_office(date: Target, subject: Subject) -> bool:
    """Whether a document's date is the day on which a court or an office issued what a party had signed, as the issue
    date of a claim form is."""
    paper = subject.paper
    best = max((one.score for one in paper.ranked), default=0.0)
    if not any(one.kind in _ISSUED_LATER and one.score > best - _NEAR_BEST for one in paper.ranked):
        return False
    return any(one.value == date.value and is_day_of_issue(one) for one in paper.dates)


def is_day_of_issue(date: Dated) -> bool:
    """Whether words beside a day say that something was issued on it."""
    return date.role == "issued" and _ISSUE.search(date.why.lower()) is not None


def is_of_card(subject: Subject) -> bool:
    """Whether it is signed on the copy of a card or passport: its days are the card's, and its signer attests it."""
    if subject.signature is None:
        return False
    return is_card(subject.paper)


def _stands_behind(page: int | None, box: Box | None, other: int, other_box: Box | None) -> bool:
    """Whether a place is further on in a paper than another one."""
    if page is None or page != other or box is None or other_box is None:
        return page is not None and page > other
    return box.top > other_box.bottom + _NEXT_BLOCK

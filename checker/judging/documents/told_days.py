"""Days after a paper's own of which it tells as past: one of the two is wrong.

Compared only where the paper states its own day plainly, and where nothing that stands by itself on its pages (a
stamp, a further signature, a certificate, an entry) is of a later day, on which it may have been finished.

A certificate at the foot of a copy has a day of its own, that of its signature: it cannot tell of the copied paper by a
later day, which that paper bears above it.
"""

from collections.abc import Iterator, Sequence
from datetime import date

from checker.facts.dates import Dated
from checker.judging.documents.logical_document import Paper

_OWN_ROLES = frozenset(("issued", "signed", "sworn"))
_SURE_OWN, _SURE = 0.7, 0.85
"""How sure the paper's own day, and the day that it tells of, must be."""
_TOLD_ROLES = frozenset((None, "event", "received"))
"""Roles of what a paper tells of; a day in another role is that of an act on the paper itself."""
_TRANSLATOR = "translator"
_RENDERED = frozenset(("issued", "apostilled", "attested", "notarised", "certified"))
"""Roles of days of acts on a paper, in its translation."""
NEVER_ITS_END = frozenset(("event", "expires", "valid_from", "period_start", "period_end", "born", "edition"))
"""Roles of days that may lie ahead, whenever the paper was finished."""
PAGE_SOURCES = frozenset(("text", "ocr", "name"))
"""Where a day stands that may be a paper's own; a file's clock tells of none."""


def own_day(paper: Paper) -> Dated | None:
    """The day that the paper states as its own on a page, if that is sure."""
    own = paper.own
    if own is None or own.page is None or own.role not in _OWN_ROLES or own.precision != "day" or not own.value:
        return None
    return own if own.confidence >= _SURE_OWN else None


def tells_of_days(paper: Paper) -> bool:
    """Whether a sentence of it tells of any day as past."""
    return any("told" in one.stands for one in paper.dates)


def told_later(paper: Paper, own: Dated, today: date) -> Iterator[Dated]:
    """The days that it tells of as past and that are after its own, each once; none that is still to come."""
    latest = max([own.value or "", *_standing_alone(paper)])
    seen = set()
    for one in paper.dates:
        if not _is_sure_told(one) or not one.value:
            continue
        if latest < one.value <= today.isoformat() and one.value not in seen:
            seen.add(one.value)
            yield one


def told_over_signature(paper: Paper, today: date) -> Iterator[tuple[Dated, Dated]]:
    """Each day of a paper of which the certificate below it tells, with the earlier day on which that is signed."""
    for one in paper.dates:
        signed = [other for other in paper.dates if _closes(other) and _stands_below(other, one)]
        if not _is_sure_told(one) or not one.value or not signed or one.value > today.isoformat():
            continue
        first = min(signed, key=lambda other: other.box.top if other.box else 0.0)
        beneath = [other.value or "" for other in paper.dates if _stands_below(other, one)]
        if _is_dated_above(paper.dates, one) and max(beneath) < one.value and _is_sure(first):
            yield one, first


def rendered_later(paper: Paper, today: date) -> Iterator[tuple[Dated, Dated]]:
    """Each day of an act of which a translation tells, with the earlier day of its translator: he had the paper before
    him when it bore that. An apostille bound in before the translation may be on the translation itself."""
    dated = [one for one in paper.signatures if one.capacity == _TRANSLATOR and one.date and not one.date.is_borrowed]
    days = (one.date for one in dated if one.date and one.date.value and one.date.confidence >= _SURE_OWN)
    signed = next((one for one in days if one.precision == "day"), None)
    forms = {one.page for one in paper.shown("hallmarks") if one.sort == "apostille"}
    if signed is None or signed.page is None:
        return
    for one in paper.dates:
        is_before = one.page is not None and one.page < signed.page and one.page not in forms
        if is_before and one.role in _RENDERED and _is_sure(one) and _is_between(signed, one, today):
            yield one, signed


def _is_between(signed: Dated, one: Dated, today: date) -> bool:
    return (signed.value or "") < (one.value or "") <= today.isoformat()


def _closes(one: Dated) -> bool:
    return one.role == "signed" or one.role is None and {"alone", "closing"} <= set(one.stands)


def _is_sure_told(one: Dated) -> bool:
    return "told" in one.stands and one.role in _TOLD_ROLES and _is_sure(one)


def _is_sure(one: Dated) -> bool:
    return one.precision == "day" and bool(one.value) and one.confidence >= _SURE


def _is_dated_above(dates: Sequence[Dated], told: Dated) -> bool:
    """Whether the day stands in front of the sentence that tells of it, on a page on which another paper begins above:
    a stamp at the head of an exhibit tells of the statement that exhibits it."""
    above = [one for one in dates if _stands_below(told, one)]
    front = [one for one in dates if one.source == "name" or (one.page or told.page or 0) < (told.page or 0)]
    return bool(above) and any(one.value == told.value for one in (*above, *front))


def _stands_below(one: Dated, other: Dated) -> bool:
    if one.page != other.page or one.box is None or other.box is None:
        return False
    return one.box.top >= other.box.bottom


def _standing_alone(paper: Paper) -> Iterator[str]:
    for one in paper.dates:
        is_told = "sentence" in one.stands and one.role in _TOLD_ROLES
        if one.value and one.source in PAGE_SOURCES and not is_told and one.role not in NEVER_ITS_END:
            yield one.value

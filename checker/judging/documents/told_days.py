"""Days after a paper's own of which it tells as past: one of the two is wrong.

Compared only where the paper states its own day plainly, and where nothing that stands by itself on its pages (a
stamp, a further signature, a certificate, an entry) is of a later day, on which it may have been finished.
"""

from collections.abc import Iterator
from datetime import date

from checker.facts.dates import Dated
from checker.judging.documents.logical_document import Paper

_OWN_ROLES = frozenset(("issued", "signed", "sworn"))
_SURE_OWN, _SURE = 0.7, 0.85
"""How sure the paper's own day, and the day that it tells of, must be."""
_TOLD_ROLES = frozenset((None, "event", "received"))
"""Roles of what a paper tells of; a day in another role is that of an act on the paper itself."""
_NEVER_ITS_END = frozenset(("event", "expires", "valid_from", "period_start", "period_end", "born", "edition"))
"""Roles of days that may lie ahead, whenever the paper was finished."""
_PAGE_SOURCES = frozenset(("text", "ocr", "name"))


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
        if "told" not in one.stands or one.precision != "day" or not one.value or one.confidence < _SURE:
            continue
        if latest < one.value <= today.isoformat() and one.value not in seen and one.role in _TOLD_ROLES:
            seen.add(one.value)
            yield one


def _standing_alone(paper: Paper) -> Iterator[str]:
    for one in paper.dates:
        is_told = "sentence" in one.stands and one.role in _TOLD_ROLES
        if one.value and one.source in _PAGE_SOURCES and not is_told and one.role not in _NEVER_ITS_END:
            yield one.value

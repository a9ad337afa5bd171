"""The day on which a paper was posted, by the receipt that is bound behind it."""

from checker.facts.dates import Dated
from checker.judging.documents.logical_document import Paper

_RECEIPT, _SURELY = "postal-receipt", 5
"""The sort of a page with such a receipt, and the captions from which it is one and does not merely speak of it."""
_SURE = 0.75
"""How sure a day on the receipt must be: as one of which two engines say the same."""
_OF_POSTING = frozenset((None, "issued", "event", "filed"))
"""Roles of a day on a receipt that may be that of the posting."""


def is_posted(paper: Paper, own: Dated) -> bool:
    """Whether a receipt with a day stands behind the page on which the paper states its own."""
    return bool(_days(paper, own))


def posted_before(paper: Paper, own: Dated) -> Dated | None:
    """The first day on the receipt, where it is before the paper's own, whichever way its figures are read: later ones
    are of transit and delivery."""
    days = _days(paper, own)
    first = min(days, key=_at_the_latest) if days else None
    return first if first and _at_the_latest(first) < (own.value or "") else None


def _at_the_latest(one: Dated) -> str:
    return one.value or max(one.alternatives)


def _days(paper: Paper, own: Dated) -> list[Dated]:
    receipts = {
        one.page for one in paper.file.hallmarks
        if one.sort == _RECEIPT and one.weight >= _SURELY and paper.holds(one.page) and one.page > (own.page or 0)
    }  # fmt: skip
    return [
        one for one in paper.dates
        if one.page in receipts and one.role in _OF_POSTING and one.precision == "day"
        and (one.value or one.alternatives) and one.confidence >= _SURE and "sentence" not in one.stands
    ]  # fmt: skip

"""Cards and passports: one stands on a page, and it has one day on which it expires."""

from collections.abc import Iterator, Sequence

from checker.facts.dates import Dated
from checker.judging.documents.logical_document import Paper
from checker.lexicon import phrases

_CARDS = frozenset(phrases("kinds", "cards"))


def is_card(paper: Paper) -> bool:
    """Whether a paper is a card or a passport, or several of them."""
    return bool(paper.ranked) and paper.ranked[0].kind in _CARDS


def ends_of_cards(dates: Sequence[Dated]) -> Iterator[Dated]:
    """Of the days on which the cards of a file expire that of each page: the one of its machine-readable zone, else the
    latest, for the day of issue stands beside it under a label much like its own."""
    for page in dict.fromkeys(one.page for one in dates):
        here = [one for one in dates if one.page == page]
        zone = [one for one in here if one.source == "mrz"]
        known = [one for one in here if one.value]
        if zone or len(known) == len(here):
            yield max(zone or known, key=lambda one: one.value or "")
        else:
            yield from here

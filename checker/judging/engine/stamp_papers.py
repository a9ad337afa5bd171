"""The day on which the stamp paper was issued that an instrument is written on: nobody signed on it before.

An e-stamp's head and the instrument below it share a page; a fee's receipt that is bound in has one of its own.
"""

from dataclasses import replace

from checker.facts.dates import Dated
from checker.judging.documents.context import Context
from checker.judging.documents.logical_document import Paper
from checker.judging.engine.targets import Target, target_of
from checker.judging.engine.what_is_signed import is_day_of_issue

_STAMPED = "court-fee"
"""The sort of papers whose captions an e-stamp's head bears, by the lexicon."""
_SURELY = 4
"""Captions together from which a page bears such a head, and not one word of it."""
_SURE = 0.85


def stamp_paper_target(paper: Paper, ctx: Context) -> Target | None:
    """The day on which a paper's stamp paper was issued; None where it is written on none, or no one day is told."""
    own = paper.own
    pages = {one.page for one in paper.file.hallmarks if one.sort == _STAMPED and one.weight >= _SURELY}
    if own is None or own.page not in pages:
        return None
    issued = {one.value: one for one in paper.dates if one.page == own.page and _is_sure_issue(one)}
    if len(issued) != 1 or own.value in issued:
        return None
    target = target_of(next(iter(issued.values())), paper, ctx)
    return replace(target, words=f"the day on which its stamp paper was issued, {target.words}")


def _is_sure_issue(one: Dated) -> bool:
    return one.precision == "day" and bool(one.value) and one.confidence >= _SURE and is_day_of_issue(one)

"""The one date of a printed form, where the words beside it were lost: an apostille has no other.

The model of an apostille has ten numbered places, and one of them holds a date, that of the certificate (Convention of
5 October 1961 abolishing the requirement of legalisation, annex; read 2026-12-01).
"""

from collections.abc import Mapping
from dataclasses import replace

from checker.facts.dates import Dated, Role
from checker.facts.what_it_is import Hallmark
from checker.pages.page import Page
from checker.recognising.recogniser import Found, PageContext, Recogniser

_ROLES: Mapping[str, Role] = {"apostille": "apostilled"}
"""Sorts of forms with one date, and its role."""
_SURELY = 6
"""Captions together from which a page is such a form, and none that quotes one."""
_OF_THE_FORM = frozenset(("1961-10-05",))
"""The day of the Convention, which is printed on each."""
_SURE = 0.8
"""How sure a role is that no words beside the date give."""


def dated_as_forms(dates: tuple[Dated, ...], hallmarks: tuple[Hallmark, ...]) -> tuple[Dated, ...]:
    """The dates of a page, its only day in the role of the form that the page is, unless a date has that role."""
    roles = [_ROLES[one.sort] for one in hallmarks if one.sort in _ROLES and one.weight >= _SURELY]
    for role in roles:
        days = [one for one in dates if one.precision == "day" and one.value not in _OF_THE_FORM]
        if len({one.value or one.written for one in days}) == 1 and all(one.role in (None, "issued") for one in days):
            why = f"the only date of this form, which is that of the day on which it was {role}"
            return tuple(
                replace(one, role=role, why=why, confidence=min(one.confidence, _SURE)) if one in days else one
                for one in dates
            )
    return dates


def _recognise(_page: Page, _context: PageContext, before: Found) -> Found:
    return {"dates": dated_as_forms(before.get("dates", ()), before.get("hallmarks", ()))}


RECOGNISER = Recogniser("dates of forms", ("dates",), _recognise, needs=("dates", "hallmarks"), replaces=("dates",))

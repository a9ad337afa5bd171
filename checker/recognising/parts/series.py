"""Papers of one form that were put into one file: six payslips, the statements of half a year.

Each page begins with the same words and bears another day, or month, in one and the same role, so each is a paper of
its own. A letter of several pages bears its date once; a statement of several pages gives the same period on each.
"""

from collections.abc import Iterator, Sequence

from rapidfuzz import fuzz

from checker.facts.dates import Dated, Role
from checker.recognising.normalise import plain
from checker.recognising.page_findings import PageFindings

_ROLES: tuple[Role, ...] = ("period_end", "issued", "period_start", "event")
"""In which the papers of a series differ, the surest first; a day under a label in its own words (*Payment date*)
counts at the head of a page."""
_FEWEST = 3
_ALIKE = 85
"""Points of likeness from which two first lines are the same, for a scan writes some letters otherwise."""


def series_in(seen: Sequence[PageFindings]) -> Iterator[tuple[Sequence[PageFindings], Role]]:
    """The runs of pages that are papers of one form, each with the role of the day in which they differ."""
    at = 0
    while at < len(seen):
        ends = {role: _run_end(seen, at, role) for role in _ROLES}
        role = max(_ROLES, key=lambda one: ends[one])
        is_series = ends[role] - at >= _FEWEST
        if is_series:
            yield seen[at : ends[role]], role
        at = ends[role] if is_series else at + 1


def day_of(page: PageFindings, role: Role) -> str | None:
    """The one day, or month, of that role on a page; None where there is none, or several."""
    days = {one.value for one in page.dates if one.role == role and one.value and _may_date(one)}
    return days.pop() if len(days) == 1 else None


def _may_date(one: Dated) -> bool:
    if one.role == "event":
        return one.precision == "day" and "head" in one.stands and "sentence" not in one.stands
    return one.precision == "day" or one.precision == "month" and one.role == "period_start"


def _run_end(seen: Sequence[PageFindings], at: int, role: Role) -> int:
    """Where the pages end that begin like the one at `at` and differ in the day of the role."""
    days: set[str] = set()
    end = at
    while end < len(seen):
        day = day_of(seen[end], role)
        if day is None or day in days or not _begin_alike(seen[at], seen[end]) or (end > at and _goes_on(seen[end])):
            break
        days.add(day)
        end += 1
    return end


def _goes_on(page: PageFindings) -> bool:
    """Whether a page says that it is a further one of its paper, *page 2 of 5*: whatever day stands at its head."""
    return any(1 < mark.number <= mark.of for mark in page.fact.sheets)


def _begin_alike(one: PageFindings, other: PageFindings) -> bool:
    if not one.title or not other.title:
        return False
    return fuzz.ratio(_letters(one.title), _letters(other.title)) >= _ALIKE


def _letters(text: str) -> str:
    return "".join(letter for letter in plain(text).low if not letter.isdigit())

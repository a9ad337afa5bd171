"""The same passport number, file or signature picture in two matters that share nobody: a misfiled paper, perhaps."""

from itertools import groupby

from checker.audit.history import History
from checker.trends import Shared

_TOO_COMMON = 5
"""Matters: what stands in more of them is a form or a letterhead, not a misfiled paper."""


def shared(history: History) -> tuple[Shared, ...]:
    """What stands in two unrelated matters. Matters with a person in common are related."""
    rows = history.shared_marks(_TOO_COMMON)
    people: dict[str, set[str]] = {}
    for what, digest, matter, _ in rows:
        if what == "person":
            people.setdefault(matter, set()).add(digest)
    found = []
    for (what, _), group in groupby(rows, key=lambda row: (row[0], row[1])):
        places = tuple((matter, path) for _, _, matter, path in group)
        matters = sorted({matter for matter, _ in places})
        if what != "person" and not _related(matters, people):
            found.append(Shared(what, places))
    return tuple(found)


def _related(matters: list[str], people: dict[str, set[str]]) -> bool:
    sets = [people.get(matter, set()) for matter in matters]
    return bool(set.intersection(*sets)) if sets else False

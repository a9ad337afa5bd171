"""How a folder names its files, as one name alone does not tell.

One that begins with *I-130* or *O-1* may be a form for a visa; where most of a folder begin so, and the numbers of a
series run on, these are labels.
"""

import re
from collections.abc import Sequence
from pathlib import PurePosixPath

from checker.facts.questions import NameHabit
from checker.recognising.labels.shared_beginning import shared_beginning

_LABEL = re.compile(r"([A-Z]{1,3})-?(\d{1,2})(?=[ _.])")
_FEWEST, _MOST = 5, 0.6
"""Labels with which names begin, and their share of all names."""
_FOLLOW = 0.4
"""Share of the labels that follow another of their series."""


def name_habit(paths: Sequence[str]) -> NameHabit:
    """What the names of these files, relative to the folder, have in common."""
    begins = shared_beginning(paths)
    return NameHabit(begins, _are_labelled([PurePosixPath(path).name.removeprefix(begins) for path in paths]))


def _are_labelled(names: Sequence[str]) -> bool:
    found = {(match[1], int(match[2])) for name in names if (match := _LABEL.match(name))}
    if len(found) < max(_FEWEST, _MOST * len(names)):
        return False
    return sum((series, nth - 1) in found for series, nth in found) >= _FOLLOW * len(found)

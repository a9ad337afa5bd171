"""Which shelf of the matter a file stands on: originals, working copies, the bundle, or another."""

import re
from collections.abc import Mapping
from typing import get_args

from checker.facts.document import Shelf
from checker.facts.matter import Matter
from checker.reading.folder.globs import Patterns

_USUAL: tuple[tuple[Shelf, re.Pattern[str]], ...] = (
    ("original", re.compile(r"originals?(?: (?:documents?|papers?|scans?|files?|evidence))?")),
    ("working", re.compile(
        r"(?:working|work|wip)(?: (?:copy|copies|files?|documents?|papers?|folder))?|drafts?|copies|in progress|notes"
    )),
    ("bundle", re.compile(
        r"(?:(?:final|court|hearing|trial|filing|submission|e) ?)?bundle(?: (?:for|of) .*)?"
        r"|(?:for|to|as) (?:filing|file|submission|submit|filed|submitted)|filings?|submissions?"
    )),
)  # fmt: skip


def shelves_of(matter: Matter) -> dict[Shelf, Patterns]:
    """The patterns of each shelf that the matter names."""
    named: tuple[Shelf, ...] = get_args(Shelf)
    return {shelf: Patterns(matter.shelves[shelf]) for shelf in matter.shelves if shelf in named}


def shelf_of(path: str, shelves: Mapping[Shelf, Patterns], bundle: Patterns) -> Shelf:
    """By the matter's own patterns, else the bundle's, else the usual names of folders; a file's own name counts for
    nothing."""
    for shelf, patterns in shelves.items():
        if patterns.meet(path):
            return shelf
    if bundle.meet(path):
        return "bundle"
    for folder in path.split("/")[:-1]:
        name = re.sub(r"^[\W\d_]+|[\W_]+$", "", re.sub(r"[\s_\-]+", " ", folder.casefold()))
        for shelf, usual in _USUAL:
            if usual.fullmatch(name):
                return shelf
    return "other"

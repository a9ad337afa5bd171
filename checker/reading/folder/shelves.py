"""Which shelf of the matter a file stands on: originals, working copies, the bundle, or another."""

import re
from collections.abc import Sequence
from typing import cast

from checker.facts.document import Shelf
from checker.facts.matter import Matter
from checker.reading.folder.globs import Pattern, matches

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


def shelf_of(path: str, matter: Matter, bundle: Sequence[Pattern]) -> Shelf:
    """By the matter's own patterns, else the bundle's, else the usual names of folders; a file's own name counts for
    nothing."""
    for shelf, patterns in matter.shelves.items():
        if shelf in ("original", "working", "bundle", "other") and matches(path, map(Pattern, patterns)):
            return cast(Shelf, shelf)
    if bundle and matches(path, bundle):
        return "bundle"
    for folder in path.split("/")[:-1]:
        name = re.sub(r"^[\W\d_]+|[\W_]+$", "", re.sub(r"[\s_\-]+", " ", folder.casefold()))
        for shelf, usual in _USUAL:
            if usual.fullmatch(name):
                return shelf
    return "other"

"""Dates that a definition in brackets names: *dated 1 May 2020 (the "Effective Date")*."""

import re
from dataclasses import dataclass
from typing import cast

from checker.facts.dates import Role, Standing
from checker.lexicon import alternatives, by_meaning
from checker.recognising.dates.forms.candidate import Seen
from checker.recognising.normalise import Plain, plain_phrases

_DEFINED = {term: cast(Role, role) for role, terms in by_meaning("dates", "defined terms").items() for term in terms}
_TERM = re.compile(
    rf"[\s,.)]{{0,4}}\(?(?:\s|,|{alternatives(plain_phrases('dates', 'before defined terms'))}|\"|'){{0,14}}"
    rf"(?P<term>{alternatives(_DEFINED)}\s{{1,3}}date)\b"
)
_LABELS_NEXT = re.compile(r"\s{0,3}:")
"""A term with a colon is the label of what follows: *Effective Date: 1 May 2024 Termination Date: …*."""


@dataclass(frozen=True, slots=True)
class Given:
    """A role that words give to a date."""

    role: Role
    confidence: float
    why: str
    grade: Standing = "listed"
    """How its label was understood: see label_words.Grade; `plain`: it says no more than *date*; `recorded`: it dates
    what the paper records; `entry`: it heads a list."""


def defined(page: Plain, seen: Seen) -> Given | None:
    """The role that a definition directly after the date gives it."""
    match = _TERM.match(page.low, seen.end, min(len(page.low), seen.end + 110))
    if not match or _LABELS_NEXT.match(page.low, match.end()):
        return None
    kind = match["term"].split()[0]
    return Given(_DEFINED[kind], 1.0, f"defined as the {kind.capitalize()} Date")

"""The names that a pack's rules may use, and what is said of one that nothing stands for."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from checker.bounded_files import brief
from checker.judging.documents.fact_names import known_name, names_of
from checker.judging.packs.common_kinds import COMMON
from checker.judging.packs.model import Pack
from checker.judging.packs.options import NameUse
from checker.schema_words import Problem

_RESERVED_DATES = ("document", "signature", "today", "submission", "opened", "name")
"""Names of dates that every pack may use: of the document, of the signature that is judged, in the file's name, and
of the matter.
"""
_FIELDS_OF_ALL = ("label", "name", "born")
_NOUNS = {"bundle": "the bundle", "step": "a step"}


@dataclass(frozen=True, slots=True)
class KnownNames:
    """Those of the pack itself, of what it extends, and those that every pack has."""

    kinds: frozenset[str]
    dates: frozenset[str]
    questions: frozenset[str]
    fields: frozenset[str]
    rules: frozenset[str]
    is_open: bool
    """Whether it extends packs that nobody looked at: then any name may be theirs."""

    def problem_of(self, use: NameUse, subject: str) -> Problem | None:
        """What is wrong with a name that a rule on such a subject uses; None if something stands for it."""
        if use.sort == "fact":
            return _unknown_fact(use, "document" if subject == "group" else subject)
        known, complaint = self._known_of(use.sort)
        if use.name in known or self.is_open:
            return None
        return Problem(use.path, f"“{brief(use.name)}” is {complaint}", use.name, known)

    def _known_of(self, sort: str) -> tuple[frozenset[str], str]:
        match sort:
            case "kind":
                return self.kinds, "no kind that “kinds” names"
            case "date":
                return self.dates, "no date of the matter that “dates” names"
            case "field":
                return self.fields, "no field of a kind"
            case "question":
                return self.questions, "not asked in “asks”"
            case _:
                return self.rules, "no rule of a pack that this one extends"


def known_names(data: Mapping[str, Any], bases: Sequence[Pack] | None) -> KnownNames:
    """The names for a pack of that JSON; `bases` None: what it extends is not known."""
    above = bases or ()
    own_fields = [name for kind in data.get("kinds", {}).values() for name in kind.get("fields", {})]
    fields_above = [name for base in above for kind in base.kinds.values() for name in kind.fields]
    return KnownNames(
        kinds=frozenset([*data.get("kinds", {}), *COMMON, *(name for base in above for name in base.kinds)]),
        dates=frozenset([*_RESERVED_DATES, *data.get("dates", {}), *(name for base in above for name in base.dates)]),
        questions=frozenset([*data.get("asks", {}), *(name for base in above for name in base.asks)]),
        fields=frozenset([*_FIELDS_OF_ALL, *own_fields, *fields_above]),
        rules=frozenset(rule.id for base in above for rule in base.rules),
        is_open=bases is None and bool(data.get("extends")),
    )


def _unknown_fact(use: NameUse, subject: str) -> Problem | None:
    if known_name(subject, use.name):
        return None
    noun = _NOUNS.get(subject, f"a {subject}")
    return Problem(use.path, f"“{brief(use.name)}” is no fact of {noun}", use.name, names_of(subject))

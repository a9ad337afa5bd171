"""The keywords of the rule language, one a file; each file's docstring is its documentation."""

from collections.abc import Callable, Mapping
from importlib import import_module
from typing import Any

from checker.judging.documents.context import Context
from checker.judging.engine.subjects import Subject, What
from checker.judging.language.three_valued import RuleResult

Keyword = Callable[[Any, Subject, Context], RuleResult]
NAMES = (
    "holds", "accompaniedBy", "inSequence", "listedIn", "citedIn", "chronological", "continuous", "covers", "dated",
    "agrees", "says", "neverSays", "signed", "paged", "unique", "fits",
)  # fmt: skip


def _file_name(keyword: str) -> str:
    """`accompaniedBy` is in accompanied_by.py."""
    return "".join(f"_{letter.lower()}" if letter.isupper() else letter for letter in keyword)


_MODULES = {name: import_module(f"checker.judging.keywords.{_file_name(name)}") for name in NAMES}
KEYWORDS: Mapping[str, Keyword] = {name: module.ask for name, module in _MODULES.items()}
"""What each keyword asks of a subject, by the name that rules use."""
SUBJECTS: Mapping[str, tuple[What, ...]] = {name: module.SUBJECTS for name, module in _MODULES.items()}
"""On which sorts of subject each keyword may be asked."""
DOCUMENTATION: Mapping[str, str] = {name: module.__doc__ or "" for name, module in _MODULES.items()}
"""Each keyword's documentation: what it asks, its options, an example that holds and one that does not."""

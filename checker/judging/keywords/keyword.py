"""What every keyword of the rule language is: its options as typed fields, and all that is known of it beside them."""

import inspect
from collections.abc import Iterator
from datetime import date
from typing import ClassVar, NamedTuple

from checker.facts.questions import Item
from checker.judging.documents.context import Context
from checker.judging.engine.subjects import Subject, What
from checker.judging.language.three_valued import RuleResult
from checker.judging.packs.model import Pack
from checker.judging.packs.options import Options

EXAMPLE_DAY = date(2026, 5, 4)
"""A day that examples are told with: what a date is compared with falls on it."""


class Example(NamedTuple):
    """What holds and what does not hold, a clause each."""

    holds: str
    fails: str


class Keyword(Options):
    """One keyword with its options. A subclass is a frozen dataclass in a module of its own.

    The module's docstring is its documentation for people, under the headings What it asks · Options · Holds · Does
    not hold; the class's docstring and those of its fields stand in the schema that editors read.
    """

    __slots__ = ()
    name: ClassVar[str]
    """As packs write it."""
    asked_of: ClassVar[tuple[What, ...]]
    """The sorts of subject that it may be asked of."""
    is_exception: ClassVar[bool] = False
    compares: ClassVar[bool] = False
    """Whether what it says of a pass names what was compared with what."""
    is_listing: ClassVar[bool] = False
    """Whether it asks what an index lists."""
    asks_for_names: ClassVar[bool] = False
    """Whether it asks whose the names on pages are."""

    @classmethod
    def documentation(cls) -> str:
        """What it asks, its options, what holds and what does not."""
        return (inspect.getdoc(inspect.getmodule(cls)) or "").strip()

    def may_be_asked_of(self, what: str) -> bool:
        """Whether it may be asked of such a subject with these options."""
        return what in self.asked_of

    def questions(self) -> Iterator[Item]:
        """What it asks of the text of pages."""
        return iter(())

    def companion_kind(self) -> str | None:
        """The kind of which each of its subjects claims a document for itself."""
        return None

    def keywords(self) -> Iterator["Keyword"]:
        """Itself, as the one keyword in it."""
        yield self

    def example(self, pack: Pack) -> Example:
        """What holds and what does not, with the pack's titles."""
        raise NotImplementedError

    def ask(self, subject: Subject, ctx: Context) -> RuleResult:
        """The answer on one subject."""
        raise NotImplementedError

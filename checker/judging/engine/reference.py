"""References to a date as packs write them: `"submission"`, or `{"kind": "consent", "role": "signed"}`."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar, Literal

from checker.facts.dates import span
from checker.judging.language.durations import has_day_form
from checker.judging.language.phrases import definite, duration_words, role_words, with_article
from checker.judging.packs.model import Pack
from checker.judging.packs.options import KindId, Length, NameUse, Options, RoleName, Text
from checker.schema_words import Problem


@dataclass(frozen=True, slots=True)
class Reference(Options):
    """A reference to a date: today, submission, document, a date of the matter,
    or {date | kind | role, plus, which}.
    """

    defined_as: ClassVar[str] = "reference"
    bare_field: ClassVar[str] = "date"
    least_keys: ClassVar[int] = 1

    date: Text | None = None
    """today, submission, document, signature, a date of the matter, or a day as 2026-05-04"""
    kind: KindId | None = None
    role: RoleName | None = None
    plus: Length | None = None
    which: Literal["paired", "every", "latest", "earliest"] | None = None
    """Which documents of the kind; every one if it is not said."""

    def names(self) -> Iterator[NameUse]:
        """The date of the matter, or the kind."""
        if self.date is not None and not has_day_form(self.date):
            yield NameUse("date", self.date, ("date",))
        if self.kind is not None:
            yield NameUse("kind", self.kind, ("kind",))

    def problems(self) -> Iterator[Problem]:
        """Keys that do not go together, and a day that does not exist."""
        is_of_matter = self.date is not None
        is_of_document = self.kind is not None or self.role is not None
        if is_of_matter == is_of_document:
            yield Problem((), "a reference to a date names a date, a role, a kind, or a kind and a role")
        if self.which is not None and self.kind is None:
            yield Problem(("which",), "“which” belongs to a kind")
        if self.date is not None:
            yield from day_problems(self.date, "date")

    def words(self, pack: Pack) -> str:
        """What it stands for, inside a sentence: `the day of submission`, `a consent signed on`."""
        words = self._bare_words(pack)
        return words if self.plus is None else f"{words} (and {duration_words(self.plus)})"

    def _bare_words(self, pack: Pack) -> str:
        if self.kind is not None:
            said_of_date = role_words(self.role) if self.role else "dated"
            return f"{with_article(pack.kind_title(self.kind))} {said_of_date}"
        if self.role is not None:
            return role_words(self.role)
        name = str(self.date)
        if name == "today":
            return name
        return definite(pack.dates.get(name, name.replace("_", " ")))


def day_problems(name: str, key: str) -> Iterator[Problem]:
    """What is wrong with a name that is written as a day."""
    if not has_day_form(name):
        return
    try:
        span(name)
    except ValueError:
        yield Problem((key,), f"“{name}” is no day of the calendar; write a day that exists, as 2026-05-04")

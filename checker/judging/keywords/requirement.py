"""What a rule asks: a keyword with its options, or several joined by anyOf, allOf and not."""

from abc import ABC, abstractmethod
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from checker.judging.documents.context import Context
from checker.judging.engine.subjects import Subject
from checker.judging.keywords import BY_NAME
from checker.judging.keywords.keyword import Example, Keyword
from checker.judging.language.three_valued import RuleResult, all_of, any_of, negate
from checker.judging.packs.model import Pack, Rule

JOINING = ("anyOf", "allOf", "not")
"""The words of a `must` that join others."""


class Joined(ABC):
    """Several requirements as one."""

    __slots__ = ()

    @property
    def is_exception(self) -> bool:
        """Whether it names a case in which nothing is asked, as `{"not": …}` does among alternatives."""
        return False

    @abstractmethod
    def keywords(self) -> Iterator[Keyword]:
        """All keywords in it."""

    @abstractmethod
    def example(self, pack: Pack) -> Example:
        """What holds and what does not, a clause each."""

    @abstractmethod
    def ask(self, subject: Subject, ctx: Context) -> RuleResult:
        """The answer on one subject."""

    def companion_kind(self) -> str | None:
        """The kind of which each of its subjects claims a document for itself."""
        return None


Requirement = Keyword | Joined


@dataclass(frozen=True, slots=True)
class Every(Joined):
    """The keywords that stand side by side in one object: all must hold."""

    parts: tuple[Requirement, ...]

    @property
    def is_exception(self) -> bool:
        """Whether one of them is a `not`."""
        return any(isinstance(part, Not) for part in self.parts)

    def keywords(self) -> Iterator[Keyword]:
        """All keywords in it."""
        for part in self.parts:
            yield from part.keywords()

    def companion_kind(self) -> str | None:
        """That of the first part which has one."""
        kinds = (part.companion_kind() for part in self.parts)
        return next((kind for kind in kinds if kind is not None), None)

    def example(self, pack: Pack) -> Example:
        """All hold; the first does not."""
        examples = [part.example(pack) for part in self.parts]
        return Example("; ".join(one.holds for one in examples), examples[0].fails)

    def ask(self, subject: Subject, ctx: Context) -> RuleResult:
        """All of the answers."""
        return all_of([part.ask(subject, ctx) for part in self.parts])


@dataclass(frozen=True, slots=True)
class AllOf(Joined):
    """The requirements that `allOf` lists: all must hold."""

    parts: tuple[Requirement, ...]

    def keywords(self) -> Iterator[Keyword]:
        """All keywords in it."""
        for part in self.parts:
            yield from part.keywords()

    def example(self, pack: Pack) -> Example:
        """All hold; the last does not."""
        examples = [part.example(pack) for part in self.parts]
        return Example(" and ".join(one.holds for one in examples), examples[-1].fails)

    def ask(self, subject: Subject, ctx: Context) -> RuleResult:
        """All of the answers."""
        return all_of([part.ask(subject, ctx) for part in self.parts])


@dataclass(frozen=True, slots=True)
class AnyOf(Joined):
    """The requirements that `anyOf` lists: one must hold.

    An exception among them, `{"not": …}`, excuses a subject that it passes; of one that it does not pass it says
    nothing of what is wanted.
    """

    parts: tuple[Requirement, ...]

    def keywords(self) -> Iterator[Keyword]:
        """All keywords in it."""
        for part in self.parts:
            yield from part.keywords()

    def example(self, pack: Pack) -> Example:
        """The first that is wanted holds; none does."""
        wanted = [part for part in self.parts if not part.is_exception] or [self.parts[0]]
        examples = [part.example(pack) for part in wanted]
        return Example(examples[0].holds, ", and ".join(one.fails for one in examples))

    def ask(self, subject: Subject, ctx: Context) -> RuleResult:
        """One of the answers."""
        results = [(part, part.ask(subject, ctx)) for part in self.parts]
        wanted = [result for part, result in results if not (part.is_exception and result.outcome == "gap")]
        return any_of(wanted or [result for _, result in results])


@dataclass(frozen=True, slots=True)
class Not(Joined):
    """What `not` turns round: it must not hold."""

    part: Requirement

    @property
    def is_exception(self) -> bool:
        """It is one."""
        return True

    def keywords(self) -> Iterator[Keyword]:
        """All keywords in it."""
        yield from self.part.keywords()

    def example(self, pack: Pack) -> Example:
        """The part's example, turned round."""
        example = self.part.example(pack)
        return Example(example.fails, example.holds)

    def ask(self, subject: Subject, ctx: Context) -> RuleResult:
        """The answer, turned round."""
        return negate(self.part.ask(subject, ctx), subject.name, subject.place)


NOTHING = Every(())
"""What a rule asks that the program judges by itself."""


def requirement_of(rule: Rule) -> Requirement:
    """What a rule asks."""
    must = rule.must
    assert isinstance(must, Keyword | Joined)
    return must


def compares(must: Requirement) -> bool:
    """Whether what it says of a pass is what was compared with what. What `not` turns round says the opposite."""
    match must:
        case Keyword():
            return must.compares
        case Every(parts) | AllOf(parts) | AnyOf(parts):
            return bool(parts) and all(map(compares, parts))
        case _:
            return False


def keywords_of(rule: Rule) -> Iterator[Keyword]:
    """All keywords of a rule, those inside anyOf, allOf and not too."""
    return requirement_of(rule).keywords()


def requirement(must: Mapping[str, Any]) -> Requirement:
    """The `must` of a rule of a pack that was checked, as a value."""
    parts = tuple(_part(word, option) for word, option in must.items())
    return parts[0] if len(parts) == 1 else Every(parts)


def _part(word: str, option: Any) -> Requirement:
    match word:
        case "anyOf":
            return AnyOf(tuple(requirement(one) for one in option))
        case "allOf":
            return AllOf(tuple(requirement(one) for one in option))
        case "not":
            return Not(requirement(option))
        case _:
            return BY_NAME[word].parse(option)

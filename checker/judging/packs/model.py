"""A rule pack as values: what `pack.load` makes of its text."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal, Protocol

from checker.facts.dates import Order, Role
from checker.findings import Authority, Severity
from checker.judging.language.three_valued import RuleResult

Who = Literal["client", "translator", "signatory", "fee earner"]


@dataclass(frozen=True, slots=True)
class FieldSign:
    """Where a kind shows a field: after these words, fitting this pattern (RE2)."""

    after: tuple[str, ...]
    pattern: str | None = None


@dataclass(frozen=True, slots=True)
class Kind:
    """A sort of document, the signs it is known by, and the cues of its dates and fields."""

    id: str
    title: str
    name: tuple[str, ...] = ()
    """Globs for the file's name or the part's title."""
    words: tuple[str, ...] = ()
    """Phrases of its first page."""
    not_name: tuple[str, ...] = ()
    not_words: tuple[str, ...] = ()
    labelled: bool = False
    """Whether any document with an annexure's or exhibit's label is of this kind too."""
    principal: bool = False
    """Whether the bundle is filed for it: one that is labelled, beside one that is not, is an annexure and no more."""
    called: tuple[str, ...] = ()
    """Words by which its papers are told from others of the sort, where one of them is called so."""
    whole: bool = False
    """Whether it is a whole file: the part of one that bears its title is the cover."""
    broader: tuple[str, ...] = ()
    """Kinds that a document of this kind is, too."""
    dates: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    dated_as: Role | None = None
    """The role in which the own day of its papers stands, where none of their days does."""
    fields: Mapping[str, FieldSign] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Ask:
    """A question about the matter that rules depend on."""

    id: str
    title: str
    type: str = "boolean"
    options: tuple[Any, ...] = ()
    default: Any = None
    """What holds while nobody has answered; None: rules that depend on it are unclear."""
    presume: tuple["Presumption", ...] = ()
    """What answers it while nobody has: the first that the papers bear out."""


@dataclass(frozen=True, slots=True)
class InForce:
    """The days on which a pack or a rule is law: both included, ISO 8601."""

    since: str | None = None
    until: str | None = None

    def holds_on(self, day: str) -> bool:
        """Whether it is in force on that day (ISO 8601)."""
        return (self.since is None or self.since <= day) and (self.until is None or day <= self.until)


class Requirement(Protocol):
    """What a rule asks of a subject: `judging.keywords.requirement` reads it from the pack."""

    def ask(self, subject: Any, ctx: Any) -> RuleResult:
        """The answer on one subject."""


PRESUMING = ("holds", "says")
"""The keywords that a presumption may ask of the bundle."""


@dataclass(frozen=True, slots=True)
class Presumption:
    """What the papers show that answers a question. Either `must` or `field` is asked."""

    answer: Any
    must: Requirement | None = None
    """What must hold of the bundle."""
    field: str | None = None
    """What papers or matter.json show: `born`."""
    of: str | None = None
    """Whose: the role of a party; None: anybody's."""
    only_said: bool = False
    """Whether matter.json alone is asked, and no paper."""
    under: str | None = None
    """The age, as a duration, that nobody of that birth has reached; None: that the field is known is enough."""
    at: str = "submission"
    """The date of the matter on which the age is taken; today, where that is not given."""


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule: whom it is asked of, what they must, and why."""

    id: str
    """`PACK/ID`, the pack being the one that defines the rule."""
    title: str
    family: str
    must: Requirement
    select: Literal["bundle", "each", "all", "latest", "earliest"] = "bundle"
    kind: str | None = None
    """What `each`, `all`, `latest` or `earliest` names."""
    of: tuple[str, ...] = ()
    by: str | None = None
    per: str | None = None
    scope: Literal["bundle", "folder"] = "bundle"
    where: Mapping[str, Any] = field(default_factory=dict)
    when: Mapping[str, Any] = field(default_factory=dict)
    severity: Severity = "error"
    together: bool = False
    """What it finds is one line, however many documents it is found on."""
    disputed: bool = False
    why: str = ""
    remedy: str = ""
    who: Who = "fee earner"
    authority: tuple[Authority, ...] = ()
    in_force: InForce = InForce()
    overridden_by: str | None = None
    instead_of: tuple[str, ...] = ()
    """`PACK/ID` of more general rules that are not asked where this one is."""
    examples: Mapping[str, str] = field(default_factory=dict)

    @property
    def is_about_any_document(self) -> bool:
        """Whether it ranges over documents of whatever kind, or over their pages or signatures."""
        return self.kind in ("document", "page", "signature") and not self.of


@dataclass(frozen=True, slots=True)
class Verified:
    """That a person compared a pack with the official texts: when, who, and when it is due again (ISO 8601)."""

    on: str
    by: str
    next: str | None = None


@dataclass(frozen=True, slots=True)
class Pack:
    """What one kind of bundle must hold: rules, and the kinds, dates and questions that they speak of."""

    id: str
    title: str
    version: str
    description: str = ""
    jurisdictions: tuple[str, ...] = ()
    languages: tuple[str, ...] = ("en",)
    date_order: Order | None = None
    in_force: InForce = InForce()
    verified: Verified | None = None
    extends: tuple[str, ...] = ()
    dates: Mapping[str, str] = field(default_factory=dict)
    """Title by name of each date of the matter."""
    optional_dates: tuple[str, ...] = ()
    """Those that a matter may lack: rules about them are not asked then."""
    asks: Mapping[str, Ask] = field(default_factory=dict)
    kinds: Mapping[str, Kind] = field(default_factory=dict)
    rules: tuple[Rule, ...] = ()
    """Its own, and those of the packs that it extends."""
    partners: tuple[Mapping[str, Any], ...] = ()
    """A directory of organisations that a pack may carry; no rule is asked of it."""

    def kind_title(self, kind: str) -> str:
        """What a reader calls a kind: its title, or its id in words."""
        known = self.kinds.get(kind)
        return known.title if known else kind.replace("-", " ")

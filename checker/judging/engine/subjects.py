"""Whom a rule is asked of: the selector's words turned into subjects."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from checker.facts.dates import Span
from checker.facts.form import PageFact
from checker.facts.matter import Step
from checker.facts.signature import Signature
from checker.findings import Place
from checker.judging.documents.context import Context
from checker.judging.documents.locations import at_changes, at_fact, at_paper, name_of
from checker.judging.documents.logical_document import LEAST_CONFIDENCE, Paper
from checker.judging.language.durations import is_one_day
from checker.judging.packs.model import Rule

What = Literal["bundle", "document", "signature", "page", "group", "step"]


@dataclass(frozen=True)
class Subject:
    """One thing that a rule is asked of."""

    what: What
    papers: tuple[Paper, ...]
    """One for a document, a signature, a page; the members of a group; everything for the bundle."""
    signature: Signature | None = None
    page: PageFact | None = None
    group: str | None = None
    """The field's value that the members of a group share."""
    strays: tuple[Paper, ...] = ()
    """Papers that may belong to this group or to another: they do not show the field."""
    kind: str | None = None
    step: Step | None = None
    peers: tuple[Paper, ...] = ()
    """The papers that need the same companion, this one among them."""
    number: int = 0
    """Which of its paper's signatures it is, from 1."""

    @property
    def paper(self) -> Paper:
        """The one paper of a document, a signature or a page."""
        return self.papers[0]

    @property
    def unread_papers(self) -> list[Paper]:
        """Those of its papers that could not be read in full; for a page, its paper if it was not read itself."""
        if self.page is not None:
            return [paper for paper in self.papers if self.page.page in paper.unread]
        return [paper for paper in self.papers if paper.unread]

    @property
    def place(self) -> Place | None:
        """Where a reader finds it; None for the bundle and for a group."""
        if self.what in ("bundle", "group", "step"):
            return None
        if self.signature is not None:
            return at_fact(self.paper, self.signature)
        return at_paper(self.paper, self.page.page if self.page else None)

    def places_of(self, fact: str) -> tuple[Place, ...]:
        """Where what a fact tells stands, apart from the place of its subject."""
        if fact != "changed_since" or self.signature is None:
            return ()
        return at_changes(self.paper, self.signature)

    @property
    def name(self) -> str:
        """What it is called inside a sentence."""
        match self.what:
            case "bundle":
                return "the bundle"
            case "group":
                return "these papers" if self.group is None else f"the papers of {self.group}"
            case "page" if self.page is not None:
                return f"page {self.page.page} of {name_of(self.paper)}"
            case "signature":
                return f"the signature on {name_of(self.paper)}"
            case "step" if self.step is not None:
                return f"the step “{self.step.what}”"
            case _:
                return name_of(self.paper)


@dataclass(frozen=True)
class Selection:
    """The subjects of a rule. `rivals` are those that may be the latest (or earliest): only one of them is."""

    subjects: tuple[Subject, ...]
    rivals: bool = False
    undated: tuple[Paper, ...] = ()
    """Papers that may be the latest (or earliest), which cannot be told: no date of that role was read reliably."""


def select(rule: Rule, ctx: Context) -> Selection:
    """The subjects that a rule ranges over, before `where`."""
    if rule.select == "bundle":
        return Selection((Subject("bundle", ctx.scope),))
    kind = rule.kind or "document"
    if rule.select == "each":
        return Selection(tuple(_each(rule, ctx, kind)))
    papers = ctx.of_kind(kind)
    if rule.select == "all":
        return Selection(tuple(_groups(papers, kind, rule.per)))
    return _extreme(papers, kind, rule)


def _each(rule: Rule, ctx: Context, kind: str) -> Iterator[Subject]:
    match kind:
        case "step":
            for step in ctx.bundle.matter.steps:
                yield Subject("step", (), step=step, kind=kind)
        case "page":
            for paper in _papers_of_any(rule.of or ("document",), ctx):
                for page in paper.pages:
                    yield Subject("page", (paper,), page=page, kind=kind)
        case "signature":
            for paper in _papers_of_any(rule.of or ("document",), ctx):
                for number, one in enumerate(paper.signatures, 1):
                    yield Subject("signature", (paper,), signature=one, kind=kind, number=number)
        case _:
            peers = ctx.of_kind(kind)
            for paper in peers:
                yield Subject("document", (paper,), kind=kind, peers=peers)


def _papers_of_any(kinds: Sequence[str], ctx: Context) -> list[Paper]:
    """The papers of any of these kinds, once each, in filing order."""
    papers = dict.fromkeys(paper for kind in kinds for paper in ctx.of_kind(kind))
    return sorted(papers, key=lambda paper: paper.position)


def _groups(papers: Sequence[Paper], kind: str, per: str | None) -> Iterator[Subject]:
    if not papers:
        return
    if per is None:
        yield Subject("group", tuple(papers), kind=kind)
        return
    groups: dict[str, list[Paper]] = {}
    nameless: list[Paper] = []
    for paper in papers:
        value = _only_value(paper, per)
        if value is None:
            nameless.append(paper)
        else:
            groups.setdefault(value, []).append(paper)
    strays = tuple(nameless)
    for value, members in groups.items():
        yield Subject("group", tuple(members), kind=kind, group=value, strays=strays)
    if nameless and not groups:
        yield Subject("group", strays, kind=kind, strays=strays)


def _only_value(paper: Paper, field: str) -> str | None:
    """The value of a field that a paper shows, if it shows one and no other; spaces and case make no other."""
    values = {"".join(one.value.split()).casefold(): one.value for one in paper.field(field)}
    return next(iter(values.values())) if len(values) == 1 else None


def _extreme(papers: Sequence[Paper], kind: str, rule: Rule) -> Selection:
    """Those that may be the latest or earliest: one if the dates settle it."""
    is_alone = len(papers) == 1
    spans = {paper: _spans(paper, rule.by, allow_weak=is_alone) for paper in papers}
    dated = {paper: readings for paper, readings in spans.items() if readings}
    possible = _possible(dated, is_latest=rule.select == "latest")
    if _is_settled(possible, dated):
        possible = possible[:1]
    subjects = tuple(Subject("document", (paper,), kind=kind) for paper in possible or papers)
    undated = tuple(paper for paper in papers if paper not in dated)
    return Selection(subjects, rivals=len(subjects) > 1, undated=undated)


def _is_settled(possible: Sequence[Paper], dated: Mapping[Paper, Sequence[Span]]) -> bool:
    """Whether those that may be the latest are of one day, and every date is known to the day."""
    are_of_one_day = len({tuple(dated[paper]) for paper in possible}) == 1
    return are_of_one_day and all(len(readings) == 1 and is_one_day(readings[0]) for readings in dated.values())


def _spans(paper: Paper, role: str | None, *, allow_weak: bool) -> list[Span]:
    """What its dates may mean; nothing, if one that was not read reliably may be any day."""
    in_role = [one for one in paper.dates if one.role == role]
    dates = [paper.own] if role is None and paper.own else in_role
    if not allow_weak and any(one.confidence < LEAST_CONFIDENCE for one in dates):
        return []
    return [span for one in dates for span in one.readings]


def _possible(dated: Mapping[Paper, Sequence[Span]], *, is_latest: bool) -> list[Paper]:
    """The papers that no other beats whatever their dates mean: those that may be the latest (or earliest)."""
    if not dated:
        return []
    first = {paper: min(span.first for span in readings) for paper, readings in dated.items()}
    last = {paper: max(span.last for span in readings) for paper, readings in dated.items()}
    if is_latest:
        surely_reached = max(first.values())
        return [paper for paper in dated if last[paper] >= surely_reached]
    surely_reached = min(last.values())
    return [paper for paper in dated if first[paper] <= surely_reached]

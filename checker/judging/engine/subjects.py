"""Whom a rule is asked of: the selector's words turned into subjects."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from checker.facts.dates import Span
from checker.facts.document import PageFact
from checker.facts.matter import Step
from checker.facts.signature import Signature
from checker.findings import Place
from checker.judging.documents.context import Context
from checker.judging.documents.locations import at_paper, at_signature, name_of
from checker.judging.documents.logical_document import LEAST_CONFIDENCE, Paper
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
    def place(self) -> Place | None:
        """Where a reader finds it; None for the bundle and for a group."""
        if self.what in ("bundle", "group", "step"):
            return None
        if self.signature is not None:
            return at_signature(self.paper, self.signature)
        return at_paper(self.paper, self.page.page if self.page else None)

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
    if kind == "step":
        yield from (Subject("step", (), step=step, kind=kind) for step in ctx.bundle.matter.steps)
        return
    if kind not in ("signature", "page"):
        peers = ctx.of_kind(kind)
        yield from (Subject("document", (paper,), kind=kind, peers=peers) for paper in peers)
        return
    kinds = rule.of or ("document",)
    papers = dict.fromkeys(paper for one in kinds for paper in ctx.of_kind(one))
    for paper in sorted(papers, key=lambda one: one.position):
        if kind == "page":
            yield from (Subject("page", (paper,), page=page, kind=kind) for page in paper.pages)
        else:
            for nth, one in enumerate(paper.signatures, 1):
                yield Subject("signature", (paper,), signature=one, kind=kind, number=nth)


def _groups(papers: Sequence[Paper], kind: str, per: str | None) -> Iterator[Subject]:
    if not papers:
        return
    if per is None:
        yield Subject("group", tuple(papers), kind=kind)
        return
    groups: dict[str, list[Paper]] = {}
    nameless: list[Paper] = []
    for paper in papers:
        values = {"".join(v.value.split()).casefold(): v.value for v in paper.field(per)}
        if len(values) == 1:
            groups.setdefault(next(iter(values.values())), []).append(paper)
        else:
            nameless.append(paper)
    strays = tuple(nameless)
    yield from (Subject("group", tuple(m), kind=kind, group=value, strays=strays) for value, m in groups.items())
    if nameless and not groups:
        yield Subject("group", strays, kind=kind, strays=strays)


def _extreme(papers: Sequence[Paper], kind: str, rule: Rule) -> Selection:
    """Those that may be the latest or earliest: one if the dates settle it."""
    alone = len(papers) == 1
    spans = {paper: readings for paper in papers if (readings := _spans(paper, rule.by, weak=alone))}
    undated = tuple(paper for paper in papers if paper not in spans)
    possible = _possible(spans, latest=rule.select == "latest")
    if len({tuple(spans[paper]) for paper in possible}) == 1 and all(
        len(r) == 1 and r[0].first == r[0].last for r in spans.values()
    ):
        possible = possible[:1]
    subjects = tuple(Subject("document", (paper,), kind=kind) for paper in possible or papers)
    return Selection(subjects, rivals=len(subjects) > 1, undated=undated)


def _spans(paper: Paper, role: str | None, *, weak: bool) -> list[Span]:
    """What its dates may mean; nothing, if one that was not read reliably may be any day and `weak` ones do not do."""
    dates = [paper.own] if role is None and paper.own else [d for d in paper.dates if d.role == role]
    if not weak and any(one.confidence < LEAST_CONFIDENCE for one in dates):
        return []
    return [span for one in dates for span in one.readings]


def _possible(spans: dict[Paper, list[Span]], *, latest: bool) -> list[Paper]:
    """The papers that no other beats whatever their dates mean: those that may be the latest (or earliest)."""
    if latest:
        bar = max((min(s.first for s in readings) for readings in spans.values()), default=None)
        return [paper for paper, readings in spans.items() if bar is not None and max(s.last for s in readings) >= bar]
    bar = min((max(s.last for s in readings) for readings in spans.values()), default=None)
    return [paper for paper, readings in spans.items() if bar is not None and min(s.first for s in readings) <= bar]

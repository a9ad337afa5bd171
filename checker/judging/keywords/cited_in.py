"""citedIn: what a document cites is filed, and what is filed is cited.

What it asks
    That every annexure or exhibit mark in the body of that document is filed, and every filed one is cited there.
Options
    A kind, or `{"kind": KIND, "order": true}`: the marks are first mentioned in the order of their labels.
Holds
    An affidavit that cites Annexures A and B, with both filed.
Does not hold
    It cites C, which is not filed; B is filed and never cited. Unclear: the document is a scan, or a page of it
    could not be read, so that the citation may have been lost.
    Not applicable: the bundle has no document of that kind (`holds` asks for one).
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import ClassVar

from checker.facts.found import Mark
from checker.findings import Place
from checker.judging.documents.borne_labels import LabelKey, borne_by, key_of, keys_of
from checker.judging.documents.context import Context
from checker.judging.documents.label_sequence import out_of_order_with, out_of_place
from checker.judging.documents.locations import at_fact, at_paper, at_papers, name_of
from checker.judging.documents.logical_document import Paper
from checker.judging.engine.subjects import Subject, What
from checker.judging.keywords.keyword import Example, Keyword
from checker.judging.language.phrases import sentence, with_article
from checker.judging.language.three_valued import RuleResult, Statement
from checker.judging.packs.model import Pack
from checker.judging.packs.options import KindId, NameUse
from checker.offers import listed
from checker.report_tables import Absent


@dataclass(frozen=True, slots=True)
class _Citation:
    """A label cited in the body of a document."""

    key: LabelKey
    mark: Mark
    body: Paper

    @property
    def place(self) -> Place:
        """Where it is cited."""
        return at_fact(self.body, self.mark)


@dataclass(frozen=True, slots=True)
class CitedIn(Keyword):
    """The kind of the document whose body cites them, both ways."""

    name: ClassVar[str] = "citedIn"
    asked_of: ClassVar[tuple[What, ...]] = ("group",)
    bare_field: ClassVar[str] = "kind"

    kind: KindId
    order: bool = False
    """First mentioned in the order of their labels."""

    def names(self) -> Iterator[NameUse]:
        """The kind."""
        yield NameUse("kind", self.kind, ("kind",))

    def example(self, pack: Pack) -> Example:
        """What is cited is filed; one is not."""
        where = with_article(pack.kind_title(self.kind))
        return Example(f"{where} cites A and B, and both are filed", f"{where} cites A and B, and only A is filed")

    def ask(self, subject: Subject, ctx: Context) -> RuleResult:
        """Marks without a document, documents without a mark, and marks out of order."""
        bodies = [paper for paper in ctx.of_kind(self.kind) if paper not in subject.papers]
        if not bodies:
            return RuleResult(applies=False)
        citations = list(_citations(bodies))
        statements = [*_unfiled(citations, subject.papers, ctx), *_uncited(citations, bodies, subject.papers)]
        if self.order:
            statements += _out_of_order(citations, subject.papers)
        labels = listed([paper.label or paper.title for paper in subject.papers])
        return RuleResult(tuple(statements), f"{name_of(bodies[0])} cites {labels}.")


def _citations(bodies: Iterable[Paper]) -> Iterator[_Citation]:
    for body in bodies:
        for mark in body.marks:
            key = key_of(mark.label)
            if mark.how == "cited" and key is not None:
                yield _Citation(key, mark, body)


def _first_citations(citations: Iterable[_Citation]) -> Mapping[LabelKey, _Citation]:
    first: dict[LabelKey, _Citation] = {}
    for one in citations:
        first.setdefault(one.key, one)
    return first


def _unfiled(citations: Sequence[_Citation], papers: Sequence[Paper], ctx: Context) -> Iterator[Statement]:
    """What is cited and not filed, in a series of which something is."""
    filed = {key for paper in papers for key in keys_of(paper)}
    series = {key[0] for key in filed}
    filed |= borne_by(ctx.of_kind("document"))
    nameless = [paper for paper in papers if key_of(paper.label) is None]
    for key, one in _first_citations(citations).items():
        if key in filed or key[0] not in series:
            continue
        label = one.mark.label
        message = f"{name_of(one.body)} cites {one.mark.word} {label}, which is not filed"
        if nameless:
            message += f" under that label; {name_of(nameless[0])} shows no label and may be it"
            places = at_papers(nameless)
            yield Statement("unclear", sentence(message), one.place, places, "ambiguous", fingerprint_key=label)
        else:
            absent = Absent("cited", f"{one.mark.word} {label}", label)
            values = {"missing": label}
            yield Statement("gap", sentence(message), one.place, values=values, fingerprint_key=label, absent=absent)


def _uncited(citations: Sequence[_Citation], bodies: Sequence[Paper], papers: Sequence[Paper]) -> Iterator[Statement]:
    """What is filed and not cited."""
    cited = {one.key for one in citations}
    unread = [body for body in bodies if body.unread or body.by_engine]
    for paper in papers:
        if key_of(paper.label) is None or keys_of(paper) & cited:
            continue
        place, label = at_paper(paper), paper.label
        message = f"{name_of(paper)} is filed, but {name_of(bodies[0])} does not cite it"
        if unread:
            message += " in the words that could be read"
            places = at_papers(unread)
            yield Statement("unclear", sentence(message), place, places, "unread", fingerprint_key=label)
        else:
            yield Statement("gap", sentence(message), place, at_papers(bodies), fingerprint_key=label)


def _out_of_order(citations: Sequence[_Citation], papers: Sequence[Paper]) -> Iterator[Statement]:
    """Filed labels that are first mentioned before a lower or after a higher one of their series."""
    filed = {key for paper in papers for key in keys_of(paper)}
    first = [one for key, one in _first_citations(citations).items() if key in filed]
    for series in dict.fromkeys(one.key[0] for one in first):
        mentions = [one for one in first if one.key[0] == series]
        numbers = [one.key[1] for one in mentions]
        for at in out_of_place(numbers):
            one, other_at = mentions[at], out_of_order_with(numbers, at)
            side = "after" if other_at < at else "before"
            message = f"{name_of(one.body)} first mentions {one.mark.label} {side} {mentions[other_at].mark.label}"
            yield Statement("gap", sentence(message), one.place, fingerprint_key=one.mark.label)

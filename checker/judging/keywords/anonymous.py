"""anonymous: no paper names who goes by a code.

What it asks
    In a matter with a party whose only name is a code: whether a name in a paper, or in a file's name, is that
    person's. Nothing is there to compare it with, so what stands beside it is weighed: the code, a label under which
    the code stands elsewhere or that speaks of the client, parentage, *the client* or *her father*, an age, or that the
    person was seen or told the case worker. Whoever has an office in any paper is somebody else. And whether a paper
    that is called anonymous bears the name of a client, a child or a survivor among the parties.
Options
    `but`: kinds of papers that bear the name by their nature. `perhaps`: kinds that may be signed with it; in them a
    name is a doubt at most.
Holds
    *Patient / code KST-26-041*; *Nimra Qazalbash, Case worker*.
Does not hold
    *Patient / code Amina Namoona d/o Bashir Namoona*. Unclear: what speaks for it is weak, as where *Amina Namoona was
    seen with the interpreter. She …* is all. Not applicable: no party goes by a code,
    and no paper is called anonymous.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Annotated, ClassVar

from checker.facts.matter import Matter
from checker.judging.documents.concealed_people import Concealed, Suspected, called_anonymous
from checker.judging.documents.context import Context
from checker.judging.documents.locations import at_fact, at_paper, name_of
from checker.judging.documents.logical_document import Paper
from checker.judging.documents.parties_named import parties_named_in
from checker.judging.engine.subjects import Subject, What
from checker.judging.keywords.keyword import Example, Keyword
from checker.judging.language.phrases import sentence
from checker.judging.language.three_valued import RuleResult, Statement
from checker.judging.packs.model import Pack
from checker.judging.packs.options import NOT_EMPTY, KindId, NameUse
from checker.offers import listed


@dataclass(frozen=True, slots=True)
class Anonymous(Keyword):
    """None of them names who goes by a code."""

    name: ClassVar[str] = "anonymous"
    asked_of: ClassVar[tuple[What, ...]] = ("group",)
    asks_for_names: ClassVar[bool] = True

    but: Annotated[tuple[KindId, ...], NOT_EMPTY]
    """The kinds of papers that bear the name by their nature."""
    perhaps: tuple[KindId, ...] = ()
    """The kinds of papers that may be signed with the name."""

    def names(self) -> Iterator[NameUse]:
        """The kinds."""
        for option in ("but", "perhaps"):
            for nth, kind in enumerate(getattr(self, option)):
                yield NameUse("kind", kind, (option, nth))

    def example(self, pack: Pack) -> Example:
        """The code; the name in its place."""
        return Example("it speaks of “client KX-26-017”", "it speaks of “client Amina Namoona d/o Bashir Namoona”")

    def ask(self, subject: Subject, ctx: Context) -> RuleResult:
        """Each name that is, or may be, of somebody who goes by a code."""
        papers = [paper for paper in subject.papers if not paper.split]
        concealed = Concealed(papers, ctx.bundle.matter)
        if not concealed.codes and not any(map(called_anonymous, papers)):
            return RuleResult(applies=False)
        named = (one for paper in papers for one in self._by_name(paper, ctx.bundle.matter))
        suspected = (one for paper in papers for one in self._of(paper, concealed) if concealed.codes)
        return RuleResult((*named, *suspected))

    def _by_name(self, paper: Paper, matter: Matter) -> Iterator[Statement]:
        if {*paper.kinds, *paper.perhaps}.isdisjoint(self.but):
            for one in parties_named_in(paper, matter):
                message = f"“{one.name}” in {name_of(paper)} is the name of the {one.party.role}"
                message += ", and the paper is called anonymous"
                place = replace(at_paper(paper, one.at.page), box=one.at.box, seen=f"the name “{one.name}”")
                values = {"found": one.name}
                yield Statement("gap", sentence(message), place, values=values, fingerprint_key=one.party.role)

    def _of(self, paper: Paper, concealed: Concealed) -> Iterator[Statement]:
        kinds = {*paper.kinds, *paper.perhaps}
        if not kinds.isdisjoint(self.but):
            return
        for one in concealed.names_in(paper):
            yield _statement(paper, one, concealed.codes, not kinds.isdisjoint(self.perhaps))
        named = concealed.file_name_of(paper) if paper.part is None else None
        if named is not None:
            who = _who(concealed.codes)
            message = f"the file {paper.file.path} bears “{named}”, the name of {who}, in its own name"
            yield Statement("gap", sentence(message), at_paper(paper), fingerprint_key="file name")


def _statement(paper: Paper, met: Suspected, codes: tuple[str, ...], may_bear: bool) -> Statement:
    is_gap = met.is_sure and not may_bear
    verb = "is" if is_gap else "may be"
    message = f"“{met.one.written}” in {name_of(paper)} {verb} the name of {_who(codes)}: {listed(list(met.why))}"
    return Statement(
        "gap", sentence(message), at_fact(paper, met.one), values={"found": met.one.written},
        fingerprint_key=met.one.name,
    ).doubted(not is_gap)  # fmt: skip


def _who(codes: tuple[str, ...]) -> str:
    return f"the one who goes by {listed(list(codes), 'or')}"

"""captioned: a paper is headed with the court of the main paper.

What it asks
    Of an application, an affidavit or the like: whether its caption names the High Court, and the seat or bench, that
    the caption of the petition names.
Options
    `as`: the kind of the main paper. `papers`: the kinds of those that must be headed as it is; others are not asked.
Holds
    *In the Lahore High Court, Lahore* over both; no seat over one of them.
Does not hold
    *In the Lahore High Court, Multan Bench, Multan* over the application alone. Unclear: the papers of that kind are
    headed with different courts. Not applicable: a caption is not there, could not be read, or names several seats.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Annotated, ClassVar

from checker.judging.documents.context import Context
from checker.judging.documents.court_captions import Caption, captions_of
from checker.judging.documents.locations import at_fact, name_of
from checker.judging.documents.logical_document import Paper
from checker.judging.engine.subjects import Subject, What
from checker.judging.keywords.keyword import Example, Keyword
from checker.judging.language.phrases import inner_noun, sentence
from checker.judging.language.three_valued import RuleResult, Statement
from checker.judging.packs.model import Pack
from checker.judging.packs.options import NOT_EMPTY, KindId, NameUse


@dataclass(frozen=True, slots=True)
class Captioned(Keyword):
    """A paper is headed with the court of the main paper."""

    name: ClassVar[str] = "captioned"
    asked_of: ClassVar[tuple[What, ...]] = ("document",)

    as_: KindId
    """The kind of the main paper, whose court the caption must name."""
    papers: Annotated[tuple[KindId, ...], NOT_EMPTY]
    """The kinds of those that must be headed as it is."""

    def names(self) -> Iterator[NameUse]:
        """The kinds."""
        yield NameUse("kind", self.as_, ("as",))
        for nth, kind in enumerate(self.papers):
            yield NameUse("kind", kind, ("papers", nth))

    def example(self, pack: Pack) -> Example:
        """The same bench; another one."""
        return Example("both are headed for the bench at Multan", "it is headed for Multan, and the other for Lahore")

    def ask(self, subject: Subject, ctx: Context) -> RuleResult:
        """Whether each caption of the paper is that of one of the main papers."""
        paper = subject.paper
        mains = [one for one in ctx.of_kind(self.as_) if not one.label and one.kinds[0] == self.as_]
        of_mains = [(one, caption) for one in mains for caption in captions_of(one)[:1]]
        mine = captions_of(paper)
        is_asked = paper not in mains and not set(self.papers).isdisjoint((*paper.kinds[:1], *paper.perhaps))
        if not mine or not of_mains or paper.label or not is_asked:
            return RuleResult(applies=False)
        return RuleResult(tuple(_statements(paper, mine, of_mains, ctx.kind_title(self.as_))))


def _statements(
    paper: Paper, mine: list[Caption], of_mains: list[tuple[Paper, Caption]], title: str
) -> Iterator[Statement]:
    main, first = of_mains[0]
    is_settled = not any(one.differs_from(first) for _, one in of_mains)
    for one in mine:
        if not all(one.differs_from(other) for _, other in of_mains):
            continue
        # The kind and not the paper is named: which paper of a folder it is may be in doubt, and the court be the same.
        message = f"{name_of(paper)} is headed “{one.words}”, and the {inner_noun(title)} “{first.words}”"
        yield Statement(
            "gap", sentence(message), at_fact(paper, one.line), (at_fact(main, first.line),),
            values={"found": one.words, "other": first.words}, fingerprint_key=one.seat or one.court,
        ).doubted(not is_settled, "ambiguous")  # fmt: skip
        return

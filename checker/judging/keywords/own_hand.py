"""ownHand: who speaks in a paper as *I* signs it himself.

What it asks
    Of a statement, an affidavit or the like that begins *I, NAME*: whether the signature in its maker's place, or the
    only one, bears another's name, or is said to be given for the maker (*for*, *on behalf of*, *p.p.*).
Options
    `"maker"`.
Holds
    *I, Ottoline Sample, of 1 Example Road, say as follows*, signed *Ottoline Sample*.
Does not hold
    The same, signed *G. Namoona, Solicitor, for and on behalf of Ottoline Sample*. Unclear: that anything stands in
    that place is not sure. Not applicable: nobody says *I* with a name, no name stands with the signatures, or what an
    engine read of it may be a misreading.
"""

from dataclasses import dataclass
from typing import ClassVar, Literal

from checker.judging.documents.context import Context
from checker.judging.documents.locations import at_fact, name_of
from checker.judging.documents.logical_document import Paper
from checker.judging.documents.makers_hand import OtherHand, made_in, other_hand
from checker.judging.engine.subjects import Subject, What
from checker.judging.keywords.keyword import Example, Keyword
from checker.judging.language.phrases import sentence
from checker.judging.language.three_valued import RuleResult, Statement
from checker.judging.packs.model import Pack


@dataclass(frozen=True, slots=True)
class OwnHand(Keyword):
    """Who speaks in a paper signs it himself."""

    name: ClassVar[str] = "ownHand"
    asked_of: ClassVar[tuple[What, ...]] = ("document",)
    bare_field: ClassVar[str] = "of"
    has_object_form: ClassVar[bool] = False

    of: Literal["maker"]

    def example(self, pack: Pack) -> Example:
        """Signed by its maker; by another for her."""
        return Example("“I, Ottoline Sample” is signed by her", "it is signed by a solicitor for Ottoline Sample")

    def ask(self, subject: Subject, ctx: Context) -> RuleResult:
        """Whether another signed it."""
        paper = subject.paper
        if (other := other_hand(paper)) is not None:
            return RuleResult((_statement(paper, other),))
        named = any(one.signer for _, signed in made_in(paper) for one in signed)
        return RuleResult((), "No other name stands in its maker's place.", applies=named)


def _statement(paper: Paper, other: OtherHand) -> Statement:
    maker, signature = other.maker, other.signature
    message = f"{name_of(paper)} is made by {maker.name} (“I, {maker.name}”), but signed "
    by = f"by {signature.signer} " if signature.signer and signature.signer != signature.on_behalf_of else ""
    message += f"{by}for {signature.on_behalf_of}" if other.is_for_maker else f"by {signature.signer}"
    return Statement(
        "gap", sentence(message.rstrip()), at_fact(paper, signature), (at_fact(paper, maker),),
        values={"maker": maker.name, "signer": signature.signer}, fingerprint_key=maker.name,
    ).doubted(not signature.certain, "ambiguous")  # fmt: skip

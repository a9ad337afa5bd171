"""accompaniedBy: each document has its companion, one to one.

What it asks
    That a document of another kind belongs to this one: by the same label, by the same words in its name, or as
    the next in filing order. Each companion counts once, for whichever rule of the pack asks for it: two affidavits
    need two certificates, and the petition's affidavit is not the application's. An affidavit that begins on a later
    page of a paper is that paper's own.
Options
    A kind, or `{"kind": KIND, "placed": "next" | "same file" | "anywhere", "shelf": SHELF}`; with a shelf, the
    whole folder is looked through.
Holds
    `Nikahnama.pdf` and `Nikahnama - English translation.pdf`, for `{"accompaniedBy": "translation"}`.
Does not hold
    An affidavit without a certificate; with `"placed": "next"` also one whose certificate is filed elsewhere.
    Unclear: several companions are left and nothing says which belongs here.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import ClassVar

from checker.facts.document import Shelf
from checker.findings import Why
from checker.judging.documents.companions import Placed, candidates, paired
from checker.judging.documents.context import Context
from checker.judging.documents.locations import at_paper, at_papers, name_of
from checker.judging.documents.logical_document import Paper
from checker.judging.engine.subjects import Subject, What
from checker.judging.keywords.keyword import Example, Keyword
from checker.judging.language.phrases import inner_noun, sentence, with_article
from checker.judging.language.three_valued import RuleResult, gap, passed, unclear
from checker.judging.packs.model import Pack
from checker.judging.packs.options import KindId, NameUse
from checker.offers import listed

_ANY_KIND = "document"
_OATH = "affidavit"


@dataclass(frozen=True, slots=True)
class AccompaniedBy(Keyword):
    """Each has its companion of that kind, one to one: by label, by name, or next in filing order. The kind document
    stands for any.
    """

    name: ClassVar[str] = "accompaniedBy"
    asked_of: ClassVar[tuple[What, ...]] = ("document",)
    compares: ClassVar[bool] = True
    bare_field: ClassVar[str] = "kind"
    needs_one_of: ClassVar[tuple[str, ...]] = ("kind", "shelf")

    kind: KindId = _ANY_KIND
    placed: Placed = "anywhere"
    """Where the companion must stand."""
    shelf: Shelf | None = None
    """On which shelf it must lie; the whole folder is looked through."""

    def names(self) -> Iterator[NameUse]:
        """The kind."""
        if self.kind != _ANY_KIND:
            yield NameUse("kind", self.kind, ("kind",))

    def companion_kind(self) -> str | None:
        """The kind; a copy on another shelf is claimed by nobody else."""
        return self.kind if self.shelf is None else None

    def example(self, pack: Pack) -> Example:
        """It has one of its own; it has none."""
        if self.kind == _ANY_KIND and self.shelf is not None:
            holds = f"a paper of the same name lies on the shelf “{self.shelf}”"
            return Example(holds, f"no paper of its name lies on the shelf “{self.shelf}”")
        where = {"next": " right behind it", "same file": " in the same file"}.get(self.placed, "")
        holds = f"it has {with_article(pack.kind_title(self.kind))} of its own{where}"
        return Example(holds, "it shares one with another paper, or has none")

    def ask(self, subject: Subject, ctx: Context) -> RuleResult:
        """Whether the companion is there and stands where it must."""
        paper = subject.paper
        if self._ends_with_it(paper):
            return passed(lambda: f"{name_of(paper)} ends with an affidavit of its own.")
        pool = candidates(self.kind, ctx, self.shelf)
        mate = paired(paper, [one for one in subject.peers if not self._ends_with_it(one)], pool, self.placed)
        if mate.paper is not None:
            return self._placed_result(paper, mate.paper, ctx)
        if mate.by == "several":
            return self._one_of_several(subject, mate.others, ctx)
        rivals = ctx.nameless if self.kind == _ANY_KIND else ctx.may_be(self.kind)
        unread = [one for one in rivals if one is not paper]
        if unread:
            return self._perhaps_unread(subject, unread, ctx)
        where = {"same file": " in the same file", "next": " next to it"}.get(self.placed, "")
        elsewhere = " Those that are there belong to other documents." if pool else ""
        message = f"{name_of(paper)} has no {self._noun(ctx)}{where}.{elsewhere}"
        return gap(sentence(message), subject.place, values={"kind": self.kind}, fingerprint_key=self.kind)

    def _ends_with_it(self, paper: Paper) -> bool:
        """Whether it was bound with the affidavit that is asked for, and so claims no other."""
        return self.kind == _OATH and self.placed != "next" and paper.holds_affidavit

    def _one_of_several(self, subject: Subject, others: Sequence[Paper], ctx: Context) -> RuleResult:
        names = listed([name_of(one) for one in others], "or")
        message = f"it cannot be told which {self._noun(ctx)} belongs to {name_of(subject.paper)}: {names}"
        return self._doubt(message, "ambiguous", subject, others)

    def _perhaps_unread(self, subject: Subject, unread: Sequence[Paper], ctx: Context) -> RuleResult:
        title = "another copy" if self.kind == _ANY_KIND else ctx.kind_title(self.kind)
        message = f"{with_article(title)} that belongs to {name_of(subject.paper)} was not found"
        message += ", but a file of no known kind could not be read and may be it"
        return self._doubt(message, "unread", subject, unread)

    def _doubt(self, message: str, why: Why, subject: Subject, others: Sequence[Paper]) -> RuleResult:
        related, values = at_papers(others), {"kind": self.kind}
        return unclear(sentence(message), why, subject.place, related=related, values=values, fingerprint_key=self.kind)

    def _placed_result(self, paper: Paper, companion: Paper, ctx: Context) -> RuleResult:
        """Whether a companion that is there stands where it must."""
        if self.placed != "next" or companion.position == paper.position + 1:
            return passed(lambda: f"{name_of(paper)} is accompanied by {name_of(companion)}.", (at_paper(companion),))
        place, related, values = at_paper(paper), (at_paper(companion),), {"kind": self.kind}
        message = f"{name_of(companion)}, which belongs to {name_of(paper)}, does not come right after it"
        if ctx.bundle.order_known_by == "assumed" and paper.file is not companion.file:
            message += " in the order of the file names; say the filing order under “order” in matter.json"
            return unclear(
                sentence(message), "ambiguous", place, related=related, values=values, fingerprint_key=self.kind
            )
        return gap(sentence(message), place, related=related, values=values, fingerprint_key=self.kind)

    def _noun(self, ctx: Context) -> str:
        return "counterpart" if self.kind == _ANY_KIND else inner_noun(ctx.kind_title(self.kind))

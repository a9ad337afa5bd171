"""signed: the document is signed.

What it asks
    That enough signatures stand on the document, by the right person, of the right sort, unbroken, dated.
Options
    `{"atLeast": 1, "by": CAPACITY | "party:ROLE", "means": [SORT…], "intact": true, "dated": true}`. Sorts:
    digital, electronic, ink, mark, stamp, typed. Without `means`: digital, electronic, ink or mark.
Holds
    An affidavit with an ink signature in the deponent's block, for `{"by": "deponent"}`.
Does not hold
    An empty block; a page with no signature at all; with `intact`, a document that was changed after it was
    signed. Unclear: it cannot be told whether something stands there, by whom it is, or a scanned page shows no
    place for a signature.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Annotated, ClassVar, Literal

from checker.facts.signature import Signature
from checker.findings import Why
from checker.judging.documents.context import Context
from checker.judging.documents.locations import at_fact, at_paper, name_of
from checker.judging.documents.logical_document import Paper
from checker.judging.documents.name_matching import by_party
from checker.judging.engine.fact_lookup import members
from checker.judging.engine.subjects import Subject, What
from checker.judging.engine.targets import signature_question, undated_question, unread_day
from checker.judging.keywords.keyword import Example, Keyword
from checker.judging.language.phrases import count, sentence
from checker.judging.language.three_valued import RuleResult, Statement, all_of, gap, passed, unclear
from checker.judging.packs.model import Pack
from checker.judging.packs.options import NOT_EMPTY, Limit, Text

SignatureSort = Literal["digital", "electronic", "ink", "mark", "stamp", "typed"]
_OF_A_HAND: tuple[SignatureSort, ...] = ("digital", "electronic", "ink", "mark")


@dataclass(slots=True)
class _Found:
    """The signatures that may count, by what is known of them."""

    sure: list[Signature] = field(default_factory=list)
    doubts: list[Statement] = field(default_factory=list)
    empty: list[Signature] = field(default_factory=list)
    """Places where nothing stands."""


@dataclass(frozen=True, slots=True)
class Signed(Keyword):
    """It is signed."""

    name: ClassVar[str] = "signed"
    asked_of: ClassVar[tuple[What, ...]] = ("document", "group", "signature")

    at_least: Annotated[int, Limit((("minimum", 1),))] = 1
    """How many signatures there must be; one if it is not said."""
    by: Text | None = None
    """A capacity (deponent) or a party of the matter (party:sponsor)"""
    means: Annotated[tuple[SignatureSort, ...], NOT_EMPTY] = _OF_A_HAND
    """Sorts of signature that count; digital, electronic, ink and mark if it is not said."""
    intact: bool = False
    """A digital one must not be followed by a change."""
    dated: bool = False
    """A date must stand with it."""

    def example(self, pack: Pack) -> Example:
        """It is signed; the place is empty."""
        signatures = f"a signature or thumb impression{self._of_signer}"
        if self.at_least > 1:
            signatures = f"{self.at_least} signatures"
        day = ", with the day beside it" if self.dated else ""
        return Example(f"it bears {signatures}{day}", f"the place for the signature{self._of_signer} is empty")

    def ask(self, subject: Subject, ctx: Context) -> RuleResult:
        """Whether enough signatures are there, for a group on each of its members."""
        if subject.signature is not None:
            return self._ask_paper(subject.paper, (subject.signature,), ctx)
        return all_of([self._ask_paper(one.paper, one.paper.signatures, ctx) for one in members(subject)])

    def _ask_paper(self, paper: Paper, signatures: Sequence[Signature], ctx: Context) -> RuleResult:
        found = self._sorted(paper, signatures, ctx)
        if len(found.sure) >= self.at_least:
            return self._state(paper, found.sure)
        if found.empty and len(found.sure) + len(found.doubts) < self.at_least:
            place = at_fact(paper, found.empty[0])
            message = f"the place for the signature{self._of_signer} on {name_of(paper)} is empty"
            return gap(sentence(message), place, values=self._numbers(found), fingerprint_key=self.by or "")
        if found.doubts:
            others = tuple(one.place for one in found.doubts[1:] if one.place)
            return RuleResult((replace(found.doubts[0], related=others),))
        return self._too_few(paper, found)

    def _sorted(self, paper: Paper, signatures: Sequence[Signature], ctx: Context) -> _Found:
        found = _Found()
        for one in signatures:
            is_by_signer = by_party(one, self.by, ctx)
            if is_by_signer is False:
                continue
            if one.state == "empty" and one.certain:
                found.empty.append(one)
            elif is_by_signer is None or not one.certain or one.lost_seal or self._is_only_typed(one):
                found.doubts.append(self._doubt(one, paper, is_nameless=is_by_signer is None))
            elif one.means in self.means:
                found.sure.append(one)
        return found

    def _is_only_typed(self, one: Signature) -> bool:
        """A name typed where a signature belongs, when typed names were not asked for: a person must say whether it
        will do.
        """
        return one.means == "typed" and "typed" not in self.means

    def _doubt(self, one: Signature, paper: Paper, *, is_nameless: bool) -> Statement:
        question = None
        if one.means == "typed":
            message = f"only a typed name{_signer(one)} stands in the place of a signature on {name_of(paper)}"
        elif one.lost_seal:
            message = f"only the printed trace of a digital signature{_signer(one)} stands on {name_of(paper)}"
        elif not one.certain:
            reason = one.reason or "something stands there"
            message = f"it cannot be told whether {name_of(paper)} is signed there: {reason}"
            question = signature_question(paper, one)
        else:
            message = f"{name_of(paper)} bears a signature, but whether it is that of {self._signer} cannot be told"
        why: Why = "ambiguous" if is_nameless else "low_confidence"
        return Statement("unclear", sentence(message), at_fact(paper, one), why=why, question=question)

    def _too_few(self, paper: Paper, found: _Found) -> RuleResult:
        shown = f"no signature{self._of_signer}"
        if self.at_least > 1:
            shown = f"{count(len(found.sure), 'signature')} of {self.at_least}"
        place, values = at_paper(paper), self._numbers(found)
        has_scans = any(page.text != "visible" and not page.blank for page in paper.pages)
        if paper.unread or (has_scans and "ink" in self.means):
            message = f"{shown} was made out on {name_of(paper)}; look at it by eye"
            why: Why = "unread" if paper.unread else "low_confidence"
            question = None if paper.unread else signature_question(paper)
            return unclear(sentence(message), why, place, values=values, question=question)
        message = f"{name_of(paper)} bears {shown}"
        return gap(sentence(message), place, values=values, fingerprint_key=self.by or "")

    def _state(self, paper: Paper, signatures: Sequence[Signature]) -> RuleResult:
        """Whether signatures that are there are unbroken and dated, where that is asked."""
        results = [passed(f"{name_of(paper)} bears {count(len(signatures), 'signature')}.")]
        for one in signatures:
            if self.intact and one.means == "digital":
                results.append(_unbroken(one, paper))
            if self.dated and one.date is None:
                results.append(_undated(one, paper))
        return all_of(results)

    def _numbers(self, found: _Found) -> dict[str, int]:
        return {"found": len(found.sure), "needed": self.at_least}

    @property
    def _signer(self) -> str:
        return f"the {(self.by or '').removeprefix('party:')}"

    @property
    def _of_signer(self) -> str:
        return f" of {self._signer}" if self.by else ""


def _unbroken(one: Signature, paper: Paper) -> RuleResult:
    place, reason = at_fact(paper, one), f": {one.reason}" if one.reason else ""
    if one.state in ("changed", "broken"):
        message = f"{name_of(paper)} was changed after it was signed{_signer(one)}{reason}"
        return gap(sentence(message), place, values={"state": one.state})
    if one.state == "unchecked":
        message = f"whether {name_of(paper)} was changed after it was signed{_signer(one)} could not be checked{reason}"
        return unclear(sentence(message), "low_confidence", place)
    return passed()


def _undated(one: Signature, paper: Paper) -> RuleResult:
    place = at_fact(paper, one)
    if one.day_by_hand:
        where = f"the day of the signature{_signer(one)} on {name_of(paper)}"
        return unclear(sentence(f"{where} is written by hand and could not be read"), "unread", place)
    if one.day_unread:
        why, question = unread_day(one, paper)
        return unclear(sentence(why), "unread", place, question=question)
    message = sentence(f"no date stands with the signature{_signer(one)} on {name_of(paper)}")
    if paper.unread:
        return unclear(message, "unread", place)
    if any(page.page == one.page and page.text != "visible" for page in paper.pages):
        message, question = f"{message.rstrip('.')}, so far as its picture could be read.", undated_question(paper, one)
        return unclear(message, "low_confidence", place, question=question)
    return gap(message, place)


def _signer(one: Signature) -> str:
    return f" by {one.signer}" if one.signer else ""

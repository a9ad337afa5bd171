"""attested: an affidavit shows before whom it was sworn, and no officer attests before what he attests.

What it asks
    Of each affidavit in a paper, whether anything below its oath can be the attestation of an officer: words of one, a
    stamp, or ink at the place of none who is named there. What the attestation says is other rules' affair. Or whether
    the officer's day is before the one on which the deponent above signed or swore, on a paper without an oath before
    that of anybody who signed above him on the page.
Options
    `"oath"`, or `"after"` for the two days.
Holds
    *Solemnly affirmed before me … Oath Commissioner*; a round stamp that no engine could read. Verified on 27 November,
    and the officer's stamp is of that day.
Does not hold
    An affidavit that the deponent has signed, and below it nothing; one that was verified on 27 November over a stamp
    of the 24th. Unclear: a page was not read, or its picture was not looked at; the days differ by a figure that an
    engine may have misread. Not applicable: the paper holds no affidavit, or a copy with typed signatures; either day
    is not written beside its signature.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import ClassVar, Literal

from checker.facts.oath import OathPage
from checker.judging.documents.context import Context
from checker.judging.documents.locations import at_fact, name_of
from checker.judging.documents.logical_document import Paper
from checker.judging.documents.oath_days import AttestedOath, attestations
from checker.judging.engine.subjects import Subject, What
from checker.judging.keywords.keyword import Example, Keyword
from checker.judging.language.phrases import apart, sentence, value_words
from checker.judging.language.three_valued import RuleResult, Statement
from checker.judging.packs.model import Pack


@dataclass(frozen=True, slots=True)
class Attested(Keyword):
    """An affidavit shows before whom it was sworn."""

    name: ClassVar[str] = "attested"
    asked_of: ClassVar[tuple[What, ...]] = ("document",)
    bare_field: ClassVar[str] = "of"
    has_object_form: ClassVar[bool] = False

    of: Literal["oath", "after"]

    def example(self, pack: Pack) -> Example:
        """The stamp of an oath commissioner, and none; a stamp of the day, and one of the day before."""
        if self.of == "after":
            return Example("verified and attested on 20 April", "verified on 20 April, attested on 19 April")
        return Example("the oath commissioner's stamp stands under it", "nothing stands under the deponent's signature")

    def ask(self, subject: Subject, ctx: Context) -> RuleResult:
        """Each affidavit of the paper that bears no trace of an attestation; each attestation that came too early."""
        paper = subject.paper
        if self.of == "after":
            compared = list(attestations(paper))
            early = tuple(_too_early(paper, one) for one in compared if one.is_too_early)
            return RuleResult(early, "It was attested when it was sworn or signed.", applies=bool(compared))
        affidavits = [pages for pages in _affidavits(paper) if not pages[0].is_copy]
        bare = [pages for pages in affidavits if not any(one.attestation for one in pages)]
        return RuleResult(
            tuple(_statement(paper, pages) for pages in bare), "An attestation stands on it.", applies=bool(affidavits)
        )


def _affidavits(paper: Paper) -> Iterator[Sequence[OathPage]]:
    """The pages of each affidavit: from where it begins to where the next does, or the paper ends."""
    starts = [nth for nth, one in enumerate(paper.oaths) if one.begins]
    for start, end in pairwise([*starts, len(paper.oaths)]):
        yield paper.oaths[start:end]


def _too_early(paper: Paper, oath: AttestedOath) -> Statement:
    attested, sworn = oath.attested, oath.sworn
    before = apart(attested.readings[0], sworn.readings[0])
    message = f"{name_of(paper)} was attested on {value_words(attested.value or '')}, {before}"
    message += f" {value_words(sworn.value or '')}, when "
    message += "the deponent signed or swore it" if oath.is_oath else "it was signed above the officer's place"
    return Statement(
        "gap", sentence(message), at_fact(paper, attested), (at_fact(paper, sworn),),
        values={"attested": attested.value, "sworn": sworn.value}, fingerprint_key=oath.capacity,
    ).doubted(oath.may_be_misread)  # fmt: skip


def _statement(paper: Paper, pages: Sequence[OathPage]) -> Statement:
    head, at = pages[0], at_fact(paper, pages[0])
    which = f"the affidavit on page {head.page} of {name_of(paper)}"
    if paper.unread or not all(one.looked_at for one in pages):
        why = "not all of its pages were read" if paper.unread else "its picture was not looked at"
        message = f"whether {which} is attested cannot be told: no officer is named on it, and {why}"
        return Statement("unclear", sentence(message), at, why="unread")
    message = f"{which} is not attested: under the oath stands neither an officer's word nor a stamp, nor any ink but"
    message += " that of those who are named there"
    return Statement("gap", sentence(message), at, fingerprint_key=str(head.page))

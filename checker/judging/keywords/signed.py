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

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from checker.facts.signature import Signature
from checker.judging.documents.context import Context
from checker.judging.documents.locations import at_paper, at_signature, name_of
from checker.judging.documents.logical_document import Paper
from checker.judging.documents.name_matching import by_party
from checker.judging.engine.fact_lookup import members
from checker.judging.engine.subjects import Subject
from checker.judging.language.phrases import count, sentence
from checker.judging.language.three_valued import RuleResult, Statement, all_of, gap, passed, unclear

SUBJECTS = ("document", "group", "signature")
_HAND = ("digital", "electronic", "ink", "mark")


def ask(option: Mapping[str, Any], subject: Subject, ctx: Context) -> RuleResult:
    """Whether enough signatures are there, for a group on each of its members."""
    if subject.signature is not None:
        return _enough(option, subject.paper, (subject.signature,), ctx)
    return all_of([_enough(option, one.paper, one.paper.signatures, ctx) for one in members(subject)])


def _enough(option: Mapping[str, Any], paper: Paper, signatures: Sequence[Signature], ctx: Context) -> RuleResult:
    least, means = option.get("atLeast", 1), tuple(option.get("means", _HAND))
    sure: list[Signature] = []
    doubts: list[Statement] = []
    empty: list[Signature] = []
    for one in signatures:
        truth = by_party(one, option.get("by"), ctx)
        if truth is False:
            continue
        if one.state == "empty" and one.certain:
            empty.append(one)
        elif truth is None or not one.certain or _undecided(one, means):
            doubts.append(_doubt(one, paper, truth is None, option.get("by")))
        elif one.means in means:
            sure.append(one)
    who = _who(option.get("by"))
    if len(sure) >= least:
        return _state(option, paper, sure)
    found = f"{count(len(sure), 'signature')} of {least}" if least > 1 else f"no signature{who}"
    if empty and len(sure) + len(doubts) < least:
        place = at_signature(paper, empty[0])
        message = f"the place for the signature{who} on {name_of(paper)} is empty"
        return gap(
            sentence(message),
            place,
            values={"found": len(sure), "needed": least},
            fingerprint_key=str(option.get("by") or ""),
        )
    if doubts:
        others = tuple(one.place for one in doubts[1:] if one.place)
        return RuleResult((replace(doubts[0], related=others),))
    return _none(paper, found, len(sure), least, option)


def _none(paper: Paper, found: str, number: int, least: int, option: Mapping[str, Any]) -> RuleResult:
    values = {"found": number, "needed": least}
    scanned = [p for p in paper.pages if p.text != "visible" and not p.blank]
    place = at_paper(paper)
    if paper.unread or (scanned and "ink" in option.get("means", _HAND)):
        message = f"{found} was made out on {name_of(paper)}; look at it by eye"
        return unclear(sentence(message), "unread" if paper.unread else "low_confidence", place, values=values)
    return gap(
        sentence(f"{name_of(paper)} bears {found}"), place, values=values, fingerprint_key=str(option.get("by") or "")
    )


def _state(option: Mapping[str, Any], paper: Paper, sure: Sequence[Signature]) -> RuleResult:
    results = [passed(f"{name_of(paper)} bears {count(len(sure), 'signature')}.")]
    for one in sure:
        place = at_signature(paper, one)
        if option.get("intact") and one.means == "digital":
            results.append(_intact(one, paper))
        if option.get("dated") and one.date is None:
            message = f"no date stands with the signature{_signer(one)} on {name_of(paper)}"
            results.append(
                unclear(sentence(message), "unread", place) if paper.unread else gap(sentence(message), place)
            )
    return all_of(results)


def _intact(one: Signature, paper: Paper) -> RuleResult:
    place, reason = at_signature(paper, one), f": {one.reason}" if one.reason else ""
    if one.state in ("changed", "broken"):
        message = f"{name_of(paper)} was changed after it was signed{_signer(one)}{reason}"
        return gap(sentence(message), place, values={"state": one.state})
    if one.state == "unchecked":
        message = f"whether {name_of(paper)} was changed after it was signed{_signer(one)} could not be checked{reason}"
        return unclear(sentence(message), "low_confidence", place)
    return passed()


def _undecided(one: Signature, means: tuple[str, ...]) -> bool:
    """A name typed where a signature belongs, when typed names were not asked for: a person must say whether it will
    do.
    """
    return one.means == "typed" and "typed" not in means


def _doubt(one: Signature, paper: Paper, nameless: bool, by: str | None) -> Statement:
    place = at_signature(paper, one)
    if one.means == "typed":
        message = f"only a typed name{_signer(one)} stands in the place of a signature on {name_of(paper)}"
    elif not one.certain:
        message = (
            f"it cannot be told whether {name_of(paper)} is signed there: {one.reason or 'something stands there'}"
        )
    else:
        message = f"{name_of(paper)} bears a signature, but whether it is that of {_party(by)} cannot be told"
    return Statement("unclear", sentence(message), place, why="ambiguous" if nameless else "low_confidence")


def _party(by: str | None) -> str:
    return f"the {(by or '').removeprefix('party:')}"


def _who(by: str | None) -> str:
    return f" of {_party(by)}" if by else ""


def _signer(one: Signature) -> str:
    return f" by {one.signer}" if one.signer else ""

"""What the pages of a paper tell of each other's signatures: names by their part, one record a place, its day."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from checker.facts.dates import Dated
from checker.facts.oath import OFFICERS
from checker.facts.signature import Signature
from checker.recognising.signing.evidence import without_punctuation
from checker.recognising.signing.line_reading import capacity_in
from checker.recognising.signing.people import Person, name_of

_APART = 24.0
"""Points between a digital signature's picture and the words that belong to it."""
_OFFICERS = frozenset((*OFFICERS, "registrar", "witness", "translator"))
"""Those who sign what somebody else made, on a day of their own."""
_BEFORE_WHOM = frozenset({"oath commissioner", "notary", "magistrate"})
"""Those who certify a copy or an oath: the day on which the paper was issued is none of theirs."""
_ACTS = frozenset(("certified", "notarised", "attested"))
"""Roles of days on which such an officer did something with a paper."""
_WORDS_ALONE = "words speak of a signature, and the field for a digital one under them is empty"
_SURE_OWN = 0.8
"""How sure the own day of a paper that an engine read must be, to be a signature's."""
_OF_OTHERS = ("filed", "received", "acknowledged", "disclosed", "event", "period_start", "period_end")
"""Roles of days on which something was done with a paper, or of which it tells: nobody signed on them for that."""
_SIGNED_ELSEWHERE = "this line is blank, and the same signer signed in another place of the paper"


def settled(
    written: Sequence[Signature], digital: Sequence[Signature], people: Iterable[Person], own: Dated | None,
    dates: Iterable[Dated] = (),
) -> tuple[Signature, ...]:  # fmt: skip
    """All signatures of a paper, the digital ones first. `own` is the day that the paper itself is dated, `dates` are
    all that stand in it."""
    written = [_claimed(one, digital) for one in written]
    known = list(people)
    sealed = [_with_words(one, written) for one in digital]
    shown = [one for one in written if not _is_appearance(one, digital)]
    alone = len(shown) + len(digital) == 1
    named = [_named(one, known, alone=alone) for one in shown]
    acted = _with_their_acts(_without_answered(_without_repeated(named)), [one for one in dates if one.role in _ACTS])
    return (*sealed, *(_dated(one, own, alone=alone) for one in acted))


def _with_words(seal: Signature, written: Sequence[Signature]) -> Signature:
    """A digital signature with the capacity that stands beside its picture."""
    beside = next((one for one in written if one.capacity and _is_beside(one, seal)), None)
    return replace(seal, capacity=seal.capacity or beside.capacity) if beside else seal


def _is_appearance(one: Signature, digital: Sequence[Signature]) -> bool:
    """Whether a place of a page is only what shows of a digital signature, or the empty line under it."""
    return any(seal.state != "empty" and _is_beside(one, seal) for seal in digital)


def _claimed(one: Signature, digital: Sequence[Signature]) -> Signature:
    """A printed signature; one that stands over an empty field for a digital one is a doubt, and no more."""
    fields = [seal.box for seal in digital if seal.state == "empty" and seal.page == one.page and seal.box]
    if one.means != "electronic" or one.box is None or not any(box.widened(_APART).meets(one.box) for box in fields):
        return one
    return replace(one, certain=False, reason=_WORDS_ALONE)


def _is_beside(one: Signature, seal: Signature) -> bool:
    if one.page != seal.page or one.box is None or seal.box is None:
        return False
    if one.state == "empty":
        return seal.box.widened(_APART).meets(one.box)
    return seal.box.holds(one.box, 2.0)


def _named(one: Signature, people: Sequence[Person], *, alone: bool) -> Signature:
    """With the name of the one who has that part in the paper; the only signature, of the *I* who speaks in it."""
    if one.signer:
        return one
    named = name_of(one.capacity, people)
    if named is None and alone and not _is_officer(one):
        named = name_of("self", people)
    return replace(one, signer=named)


def _is_officer(one: Signature) -> bool:
    return one.capacity is not None and capacity_in(one.capacity) in _OFFICERS


def _without_answered(signatures: Sequence[Signature]) -> list[Signature]:
    """A blank line whose signer signed, and not only stamped, in another place of the paper is a doubt, and no more.
    On a page that somebody else signed in the same part it is none: both were to sign there, and he is missing; nor is
    that of an officer before whom it is sworn: he signs each of his certificates."""
    signed = [one for one in signatures if one.state != "empty" and one.means not in ("none", "stamp") and one.certain]
    return [
        replace(one, state="unchecked", certain=False, reason=_SIGNED_ELSEWHERE)
        if one.state == "empty" and any(_answers(other, one) for other in _that_may_answer(one, signed))
        else one
        for one in signatures
    ]


def _that_may_answer(blank: Signature, signed: Sequence[Signature]) -> Sequence[Signature]:
    here = [one for one in signed if one.page == blank.page]
    if blank.capacity is not None and capacity_in(blank.capacity) in _BEFORE_WHOM:
        return here
    beside = (one for one in here if one.capacity == blank.capacity)
    return here if any(_who(one) not in (None, _who(blank)) for one in beside) else signed


def _without_repeated(signatures: Sequence[Signature]) -> list[Signature]:
    """Without what may be no signature, where whoever it would be of surely signed on that page: it is something else
    that a hand wrote there, as forms are filled in."""
    sure = {(one.page, _who(one)) for one in signatures if one.certain and one.means == "ink" and one.state != "empty"}
    return [
        one for one in signatures
        if one.certain or one.means != "ink" or _who(one) is None or (one.page, _who(one)) not in sure
    ]  # fmt: skip


def _answers(signed: Signature, blank: Signature) -> bool:
    """Whether who signed there may have meant the blank too: who signed an application did not swear the affidavit."""
    is_same = _who(blank) is not None and _who(signed) == _who(blank)
    return is_same and (blank.capacity != "deponent" or signed.capacity == "deponent")


def _who(one: Signature) -> str | None:
    words = one.signer or one.capacity
    return without_punctuation(words) if words else None


def _with_their_acts(signatures: Sequence[Signature], acts: Sequence[Dated]) -> list[Signature]:
    """The only undated officer of a page with the only day on which something was certified there."""
    undated = [one for one in signatures if one.date is None and one.state != "empty" and _is_before_whom(one)]
    alone = {one.page: one for one in undated if sum(other.page == one.page for other in undated) == 1}
    return [_with_its_act(one, acts) if alone.get(one.page) is one else one for one in signatures]


def _with_its_act(officer: Signature, acts: Sequence[Dated]) -> Signature:
    days = {act.value: act for act in acts if act.page == officer.page and act.value}
    return replace(officer, date=next(iter(days.values()))) if len(days) == 1 else officer


def _is_before_whom(one: Signature) -> bool:
    return one.capacity is not None and capacity_in(one.capacity) in _BEFORE_WHOM


def _dated(one: Signature, own: Dated | None, *, alone: bool) -> Signature:
    """Where no day is tied to it, a signature is of the paper's own day; of several, not those of officers and
    witnesses, nor one of which nothing is known."""
    if one.date is not None or own is None or own.value is None or one.state == "empty" or one.means == "none":
        return one
    if one.day_by_hand or one.day_unread:
        return one
    if own.role in _OF_OTHERS or own.source not in ("text", "ocr") or own.computed:
        return one
    if own.source == "ocr" and own.confidence < _SURE_OWN or own.role == "issued" and _is_before_whom(one):
        return one
    is_makers = alone or ((one.signer or one.capacity) is not None and not _is_officer(one))
    if not one.certain or not is_makers:
        return one
    why = "the day that the paper gives itself; no other stands with the signature"
    borrowed = replace(
        own, role="signed", why=why, confidence=min(own.confidence, 0.7), stands=(*own.stands, "borrowed")
    )
    return replace(one, date=borrowed)

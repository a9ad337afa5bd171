"""Who says *I* in a paper, and whether it is signed by somebody else.

A statement or an affidavit is worth what the one who makes it swears to; nobody can sign it for another. That it was
signed for its maker stands beside the signature (*for Robert King*, *p.p.*); or the place of its maker, or the one
signature of the paper, bears another name.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from rapidfuzz.fuzz import token_sort_ratio

from checker.facts.found import Maker
from checker.facts.signature import Signature
from checker.judging.documents.logical_document import Paper
from checker.judging.documents.name_matching import name_words, same_name, spelling

_PLACES = ("deponent", "declarant", "executant", "testator", "donor", "sponsor")
"""Capacities in which the maker of a paper signs it."""
_OF_CASES = ("petitioner", "respondent", "applicant")
"""Those whose names the caption of the case may have given to the place."""
_OF_OTHERS = (
    "oath commissioner", "notary", "magistrate", "registrar", "witness", "translator", "attorney", "solicitor",
    "guardian", "guarantor", "donee", *_OF_CASES,
)  # fmt: skip
"""Those in which others sign beside the maker."""
_TRANSLATOR, _TRANSLATION = "translator", "translation"
_UNLIKE = 60
"""Likeness in hundredths below which a name that an engine read is no misreading of another."""


@dataclass(frozen=True, slots=True)
class OtherHand:
    """A signature by another than the maker."""

    maker: Maker
    signature: Signature
    is_for_maker: bool
    """Whether it is said to be for the maker."""


def other_hand(paper: Paper) -> OtherHand | None:
    """The signature that stands where a maker's should; None where the makers signed, or it is not known who did."""
    found = (_other_hand(maker, signed, paper) for maker, signed in made_in(paper))
    return next((one for one in found if one is not None), None)


def made_in(paper: Paper) -> Iterator[tuple[Maker, list[Signature]]]:
    """Who says *I* in it, each with what is signed from there to where the next one does; in a translation only who
    made that, for what it translates is another's word."""
    makers: Sequence[Maker] = paper.shown("makers")
    ends = (*(one.page for one in makers[1:]), None)
    for maker, end in zip(makers, ends, strict=False):
        if maker.capacity == _TRANSLATOR or not _is_translation(paper):
            signed = (one for one in paper.signatures if one.state != "empty" and (one.page or 0) >= maker.page)
            yield maker, [one for one in signed if end is None or one.page == maker.page or (one.page or 0) < end]


def _is_translation(paper: Paper) -> bool:
    return _TRANSLATION in (*paper.kinds, *paper.perhaps) or _TRANSLATION in paper.title.casefold()


def _other_hand(maker: Maker, signed: Sequence[Signature], paper: Paper) -> OtherHand | None:
    for one in signed:
        if one.on_behalf_of is not None and _is_called(one.on_behalf_of, maker):
            return OtherHand(maker, one, is_for_maker=True)
    may_be = list(_may_be_makers(signed, maker))
    if any(one.signer is None or same_name(one.signer, maker.name) is not False for one in may_be):
        return None
    others = [one for one in may_be if one.certain and _is_another(one.signer or "", maker, paper)]
    places = [one for one in others if one.capacity in _PLACES]
    alone = others if len(signed) == 1 else []
    return next((OtherHand(maker, one, is_for_maker=False) for one in (*places, *alone)), None)


def _may_be_makers(signed: Sequence[Signature], maker: Maker) -> Iterator[Signature]:
    return (one for one in signed if one.capacity not in _OF_OTHERS or one.capacity == maker.capacity)


def _is_called(name: str, maker: Maker) -> bool:
    return same_name(name, maker.name) is not False


def _is_another(name: str, maker: Maker, paper: Paper) -> bool:
    """Whether a name is surely another's: no misreading of the maker's, and on a scan not even near it."""
    if len(name_words(name)) < 2:
        return False
    shared = {*map(spelling, name_words(name))} & {*map(spelling, name_words(maker.name))}
    is_read = any(one.text == "ocr" for one in paper.pages)
    return not is_read or (not shared and token_sort_ratio(name.casefold(), maker.name.casefold()) < _UNLIKE)

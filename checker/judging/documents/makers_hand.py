"""Who says *I* in a paper, and whether it is signed by somebody else.

A statement or an affidavit is worth what the one who makes it swears to; nobody can sign it for another. That it was
signed for its maker stands beside the signature (*for Robert King*, *p.p.*); or the place of its maker, or the one
signature of the paper, bears another name.
"""

from collections.abc import Iterator
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
    """The signature that stands where the maker's should; None where the maker signed, or it is not known who did."""
    maker = maker_of(paper)
    if maker is None:
        return None
    signed = [one for one in paper.signatures if one.state != "empty" and one.role == "signature"]
    for one in signed:
        if one.on_behalf_of is not None and _is_called(one.on_behalf_of, maker):
            return OtherHand(maker, one, is_for_maker=True)
    if any(one.signer is None or same_name(one.signer, maker.name) is not False for one in _may_be_makers(signed)):
        return None
    others = [one for one in _may_be_makers(signed) if one.certain and _is_another(one.signer or "", maker, paper)]
    places = [one for one in others if one.capacity in _PLACES]
    alone = others if len(signed) == 1 else []
    return next((OtherHand(maker, one, is_for_maker=False) for one in (*places, *alone)), None)


def maker_of(paper: Paper) -> Maker | None:
    """The first who says *I* in it, on one of its first two pages."""
    makers: tuple[Maker, ...] = paper.shown("makers")
    return next((one for one in makers if one.page <= paper.first + 1), None)


def _may_be_makers(signed: list[Signature]) -> Iterator[Signature]:
    return (one for one in signed if one.capacity not in _OF_OTHERS)


def _is_called(name: str, maker: Maker) -> bool:
    return same_name(name, maker.name) is not False


def _is_another(name: str, maker: Maker, paper: Paper) -> bool:
    """Whether a name is surely another's: no misreading of the maker's, and on a scan not even near it."""
    if len(name_words(name)) < 2:
        return False
    shared = {*map(spelling, name_words(name))} & {*map(spelling, name_words(maker.name))}
    is_read = any(one.text == "ocr" for one in paper.pages)
    return not is_read or (not shared and token_sort_ratio(name.casefold(), maker.name.casefold()) < _UNLIKE)

"""Affidavits on a page: where one begins, and what traces an attestation has left.

An affidavit is told by its oath, with its heading or with the place of a deponent: a petition that is only verified on
oath is none. Its attestation is told by an officer's words, by a stamp, or by ink below the oath that stands at the
place of none who is named there: a stamp may be unreadable, and is still no blank.
"""

import re
from collections.abc import Sequence
from typing import Literal

from checker.facts.geometry import Box
from checker.facts.oath import OFFICERS, OathPage
from checker.facts.signature import Signature
from checker.facts.what_it_is import TitleLine
from checker.lexicon import alternatives, by_meaning, phrases, whole
from checker.pages.page import Ink, Page
from checker.recognising.kinds.title_lines import LIKE_A_TITLE
from checker.recognising.prefilter import Signs
from checker.recognising.recogniser import Found, PageContext, Recogniser

_HEADING = re.compile(
    rf"\W*(?:(?!{whole(phrases('kinds', 'prepositions'))})\w+\W+){{0,2}}?{whole(phrases('signing', 'affidavits'))}",
    re.IGNORECASE,
)
"""*Affidavit of …*, *Joint affidavit*; not *Translation of an affidavit*."""
_OATH = re.compile(whole(phrases("signing", "oaths")), re.IGNORECASE)
_VERIFIED = re.compile(rf"{whole(phrases('signing', 'verified'))}\W+(?:\w+\W+){{0,2}}\Z", re.IGNORECASE)
_BEFORE_OATH = 40
"""Letters before an oath in which a word may say that it is a verification's."""
_WORDS = (
    *phrases("signing", "words of attestation"),
    *(word for officer in OFFICERS for word in by_meaning("signing", "capacities")[officer]),
)
_ATTESTED = re.compile(whole(_WORDS), re.IGNORECASE)
_HEADS_A_PLACE = re.compile(
    rf"^[^\w\n]*{alternatives(phrases('signing', 'words of attestation'))}[^\w\n]*$", re.IGNORECASE | re.MULTILINE
)
_SIGNS = Signs.of((*phrases("signing", "oaths"), *_WORDS))
_SMALLEST = 18.0
"""Points: ink that is neither wider nor higher may be dirt of a scan."""
_OWN = 0.5
"""Of ink, from which part in a place it is what stands there: an officer's stamp runs into the signature beside it."""


def oath_page(page: Page, titles: Sequence[TitleLine], signatures: Sequence[Signature]) -> OathPage | None:
    """What the page has of an affidavit; None where it has nothing of one."""
    oath = next((one for one in _OATH.finditer(page.text) if not _is_verification(page.text, one.start())), None)
    head = next((one for one in titles if _is_heading(one)), None) if oath else None
    begins = oath is not None and (head is not None or any(one.capacity == "deponent" for one in signatures))
    place = page.place(*oath.span()) if oath else None
    attestation = "words" if _says_attested(page.text) else _ink(page, place, signatures)
    if not (begins or attestation):
        return None
    return OathPage(
        page.number,
        begins,
        attestation,
        looked_at=page.looked_at and page.has_places,
        is_copy=any(one.means == "typed" for one in signatures),
        box=head.box if head else place and page.shown(place),
    )


def _says_attested(text: str) -> bool:
    """Whether words tell of an attestation; *ATTESTED* alone in its line only heads the place for one."""
    return _ATTESTED.search(_HEADS_A_PLACE.sub("", text)) is not None


def _is_verification(text: str, start: int) -> bool:
    """Whether an oath is only that of a pleading: *Verified on oath at Lahore*."""
    return _VERIFIED.search(text, max(0, start - _BEFORE_OATH), start) is not None


def _is_heading(title: TitleLine) -> bool:
    return title.sort == "title" and title.strength >= LIKE_A_TITLE and _HEADING.match(title.text) is not None


def _ink(page: Page, oath: Box | None, signatures: Sequence[Signature]) -> Literal["stamp", "ink"] | None:
    """What of ink below the oath may be an officer's: a stamp, or a hand at the place of none who is named there."""
    parties = [one.box for one in signatures if one.box and (one.signer or one.capacity)]
    found = [ink for ink in page.ink if _is_below(ink, oath) and not _is_at(parties, page.shown(ink.box))]
    if not found:
        return None
    return "stamp" if any(ink.sort == "stamp" for ink in found) else "ink"


def _is_below(ink: Ink, oath: Box | None) -> bool:
    return max(ink.box.width, ink.box.height) >= _SMALLEST and (oath is None or ink.box.bottom > oath.bottom)


def _is_at(places: Sequence[Box], box: Box) -> bool:
    return any(box.share_in(one) >= _OWN for one in places)


def _recognise(page: Page, _context: PageContext, before: Found) -> Found:
    is_worth_it = _SIGNS.on(page.text) or page.ink
    found = oath_page(page, before.get("titles", ()), before.get("signatures", ())) if is_worth_it else None
    return {"oaths": (found,) if found else ()}


RECOGNISER = Recogniser("affidavits", ("oaths",), _recognise, needs=("titles", "signatures"))

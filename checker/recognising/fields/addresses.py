"""Numbers of houses and flats with the road or building that stands behind them: *Flat 4, Example House*."""

import re
from collections.abc import Iterator
from itertools import islice

from checker.facts.found import Addressed
from checker.facts.word_digest import word_digest
from checker.lexicon import alternatives, phrases
from checker.pages.page import Page
from checker.recognising.recogniser import Found, PageContext, Recogniser

_NUMBER = r"\d{1,4}(?:/\d{1,3}|[-/]?[A-Z])?"
_WORDS = r"[A-Z][\w'’.-]*(?:[ \t]+[A-Z\d][\w'’.-]*){1,3}"
_ROADS = alternatives(one.title() for one in phrases("figures", "roads"))
_PARTS = alternatives(phrases("figures", "parts of an address"))
_OF_HOUSE = re.compile(
    rf"(?<!\w)(?P<cue>(?i:{_PARTS}))\.?[ \t]*(?i:no\.?|number|#)?[ \t]*:?[ \t]*#?(?P<number>{_NUMBER})"
    rf"(?:[ \t]*,[ \t]*\n?|\n)(?P<road>{_WORDS})"
)
_ON_ROAD = re.compile(
    rf"(?<![\w/.-])(?P<cue>)(?P<number>{_NUMBER})[ \t]+"
    rf"(?P<road>(?:[A-Z][\w'’.-]*[ \t]+){{1,3}}{_ROADS})(?!\w)"
)
_NO_WORD = re.compile(r"\bno\b|[^\w\s]", re.IGNORECASE)
_MOST = 60
"""Addresses of one page."""


def addresses_in(page: Page) -> Iterator[Addressed]:
    """Each number of a house, a flat or a plot that has its road or building behind it, but for noughts alone."""
    is_read = page.source == "ocr"
    for pattern in (_OF_HOUSE, _ON_ROAD):
        for match in pattern.finditer(page.text):
            if any(sign in "123456789" for sign in match["number"]):
                sure = round(page.confidence(*match.span("number")), 3) if is_read else 1.0
                yield Addressed(
                    match["number"].upper(), match["cue"].casefold(), digest(match["road"]),
                    page.number, is_read, sure, page.box(*match.span()),
                )  # fmt: skip


def digest(road: str) -> str:
    """A digest of the road as papers have it in common: *Street No. 41* is *street 41*."""
    return word_digest(_NO_WORD.sub(" ", road))


def _recognise(page: Page, _context: PageContext, _before: Found) -> Found:
    return {"addresses": tuple(islice(addresses_in(page), _MOST))}


RECOGNISER = Recogniser("addresses", ("addresses",), _recognise)

"""Who a paper says its people are: *I, Sadia Misali*, *Bashir Namoona … Appellant*, *(hereinafter the Executant)*.

From it the deponent of an affidavit has a name though only DEPONENT stands under the signature.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import takewhile

from checker.facts.found import Maker
from checker.lexicon import alternatives, by_meaning, phrases, whole
from checker.pages.page import Page
from checker.recognising.persons.kin_in_text import said_in
from checker.recognising.prefilter import Signs
from checker.recognising.recogniser import Found, PageContext, Recogniser
from checker.recognising.signing.line_reading import (
    capacity_in,
    is_particle,
    names_office,
    normal_capacity,
    person_name,
)

# Blanks are counted, not matched without end: what nobody sees on a page is blanks in its text, by the ten thousand.
_SELF = re.compile(r"(?<![\w.])(?:I\s*/\s*We|I|We)(?:\s{0,20},\s{0,20}|\s{1,20})(?P<name>[A-Z][^,;\n(]{3,60})")
_MAKER = re.compile(
    r"(?:^|[.:;“\"'‘])[ \t]{0,20}(?:\(?\d{1,2}[.)][ \t]{1,20})?"
    r"(?P<self>[I|l])(?:\s{0,20},\s{0,20}|[ \t]{1,20}(?=[^,;\n(]{3,60}(?:,|[ \t]of[ \t])))"
    r"(?P<name>[A-Z][^,;\n(]{3,60})",
    re.MULTILINE,
)
"""Where a sentence begins with it: *Part I Stamp Act* is no person's word. Of a capital I engines make a stroke."""
_TRANSLATOR = "translator"
_TRANSLATED = re.compile(whole(phrases("kinds", "made of others")), re.IGNORECASE)
_SAID_OF_MAKER = re.compile(r"\s{0,3},[^,;.]{3,60}")
"""What stands between the name and the next comma."""
_AS_WHAT = 100
"""Letters behind a name in which the *I* of a paper says what it is."""
_BETWEEN = ("of", "the", "a", "an", "and", "in", "at")
_HEADED = re.compile(
    r"\b(?:affidavit|statement|declaration|undertaking|testimony|deposition)\s{1,20}of\s{0,20}:?\s{0,20}(?P<name>[A-Z][^,;\n(]{3,50})",
    re.I,
)
_CALLED = re.compile(
    r"(?P<before>[^.;]{4,240}?)\(?\s{0,20}(?:hereinafter|hereafter)[^)\n]{0,40}?(?:the\s+)?[\"“'‘]?\s*"
    r"(?P<role>[A-Z][A-Za-z]+(?: [A-Z][a-z]+)?)\s*[\"”'’]?\s*[).,;]"
)
_CALLS = Signs(r"hereinafter|hereafter")
_CAPTION = re.compile(
    r"^(?P<name>[A-Z][^\n.…_]{3,60}?)\s*(?:[.…_]{2,}|\s-\s)[\s.…_]*(?P<role>[A-Z][A-Za-z]{4,}(?:s|\(s\))?)\b",
    re.MULTILINE,
)
_LABEL = re.compile(
    r"^\W{0,20}(?P<role>[A-Za-z][A-Za-z ]{3,24}?)(?:\s{0,20}:\s{0,60}|[ \t]{2,60})"
    r"(?P<name>(?:Mr|Mrs|Ms|Dr|Mst)?\.?\s*[A-Z][^\n,;(]{3,50})",
    re.MULTILINE,
)
_NAMES = re.compile(
    r"(?:(?:Mr|Mrs|Ms|Miss|Mst|Dr|Syed|Mian|Sheikh)\.?\s+)?[A-Z][a-zA-Z'’-]+(?:\s{1,20}(?:[A-Z][a-zA-Z'’-]+|bin|bint|ul|ur))+"
)
_CAPACITIES = [word for words in by_meaning("signing", "capacities").values() for word in words]
_STYLED = re.compile(
    rf"(?P<name>(?-i:{_NAMES.pattern}))\s*,\s+(?:the\s+|an?\s+)?(?P<role>{alternatives(_CAPACITIES)})(?!\w)", re.I
)
"""`Kamran Misali, Advocate High Court`."""
_BEFORE = 80
"""Letters before a name in which the one whose kin it is stands."""
_MAKERS = frozenset(
    {"deponent", "declarant", "executant", "sponsor", "applicant", "petitioner", "testator", "donor", "translator",
     "witness", "guarantor", "undersigned"}
)  # fmt: skip
"""Those who speak of themselves as *I* in a paper of their own."""


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody whom a paper names, and as what."""

    name: str
    role: str
    """A capacity by its usual name; `self` for the *I* of the paper."""


def maker_on(page: Page) -> Iterator[Maker]:
    """The first who says *I* with a name on the page; of *we* nobody knows who signs for whom, and on a page that
    speaks of a translation, in its heading or in the certificate below it, *I* is another's, but for the
    translator's own."""
    said = list(_who_say_i(page))
    if said and _TRANSLATED.search(page.text):
        said = [one for one in said if one.capacity == _TRANSLATOR]
    yield from said[:1]


def _who_say_i(page: Page) -> Iterator[Maker]:
    for found in _MAKER.finditer(page.text):
        name = _one_name(found["name"])
        if name and (found["self"] == "I" or page.source == "ocr"):
            start = found.start("name")
            said = _SAID_OF_MAKER.match(page.text, found.end())
            yield Maker(name, page.number, said and capacity_in(said[0]), page.box(start, start + len(name)))


def people_in(text: str) -> Iterator[Person]:
    """The people that a page's text names with their part in the paper."""
    for pattern in (_SELF, _HEADED):
        for found in pattern.finditer(text):
            name = _one_name(found["name"])
            if name:
                yield Person(name, "self")
            office = capacity_in(_as_what(text[found.start("name") : found.end() + _AS_WHAT]))
            if name and office:
                yield Person(name, office)
    for found in _CALLED.finditer(text) if _CALLS.on(text) else ():
        role = capacity_in(found["role"]) or found["role"].lower()
        names = [name for one in _NAMES.finditer(found["before"]) if (name := _one_name(one[0]))]
        if names:
            yield Person(names[0] if len(names) < 3 else names[-1], role)
    for found in _STYLED.finditer(text):
        name, role = _whose_kin(text, found) or _one_name(found["name"]), capacity_in(found["role"])
        if name and role:
            yield Person(name, role)
    for pattern in (_CAPTION, _LABEL):
        for found in pattern.finditer(text):
            name = _one_name(found["name"])
            if name and names_office(found["role"]):
                yield Person(name, normal_capacity(found["role"]) or "")


def _whose_kin(text: str, styled: re.Match[str]) -> str | None:
    """Who it is whose parent or spouse stands before a capacity: *Sadia Misali widow of late Bashir Misali, the
    Petitioner*."""
    said = said_in(text[max(0, styled.start() - _BEFORE) : styled.end("name")])
    return next((one.name for one in said if one.other == styled["name"]), None)


def name_of(capacity: str | None, people: Iterable[Person]) -> str | None:
    """The one person who has that part in the paper; None where nobody or several have it."""
    if capacity is None:
        return None
    wanted = capacity_in(capacity) or capacity
    known = list(people)
    named = list(dict.fromkeys(one.name for one in known if one.role == wanted))
    if not named and wanted in _MAKERS:
        named = list(dict.fromkeys(one.name for one in known if one.role == "self"))
    return named[0] if len(named) == 1 else None


def _as_what(said: str) -> str:
    """What the *I* of a paper says of itself before it says what it does: *Jane Sample of London, Notary Public*."""
    return " ".join(takewhile(lambda word: not word[0].islower() or word in _BETWEEN, said.split()))


def _one_name(written: str) -> str | None:
    """The name that a text begins with, up to its first small word."""
    words = written.split()
    capital = takewhile(lambda word: word[0].isupper() or is_particle(word), words)
    return person_name(" ".join(words)) or person_name(" ".join(capital))


def _recognise(page: Page, _context: PageContext, _before: Found) -> Found:
    return {"people": tuple(people_in(page.text)), "makers": tuple(maker_on(page))}


RECOGNISER = Recogniser("people of the paper", ("people", "makers"), _recognise)

"""Signatures printed into a page by a service or a person: `/s/ Name`, DocuSign, Adobe Acrobat Sign, lost seals."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from checker.lexicon import alternatives, phrases
from checker.pages.page import Page
from checker.recognising.prefilter import Signs

Sort = Literal["electronic", "typed"]

_WORD = r"[^\W\d_][\w.'’\-]*"
NAME = rf"{_WORD}(?:[ \t]?,?[ \t]{{1,2}}{_WORD}){{0,5}}"
"""A person's name on one line: words that begin with a letter."""
_STOP = re.compile(
    r"\s*(?:\be[- ]?[S5]igned\b|\bdate[ds]?\b|\btitle\b|\bname\b|\bits\b|\bby\b|\bon\b|\(|\[|_{2,}|\d|\s{3,}|$)",
    re.IGNORECASE,
)
SLASH = re.compile(
    r"(?<![\w/])(?:/[ ]?[sS5][ ]?[/lI|1]|[Il|1\[({][ ]?[sS5][ ]?[/|\])}]|[Il1][sS]l(?=\s))[ \t]{0,3}(?=\S)"
)
_BARE_SLASH = re.compile(r"(?<![\w/])/s/[ \t]*$", re.IGNORECASE | re.MULTILINE)
"""The mark alone in its line: a copy that does not say whose signature the original bears."""
_SURE_SLASH = re.compile(r"/[ ]?[sS][ ]?/")
_ESIGNED = re.compile(r"(?<![\w-])e[- ]?[S5]igned\b(?![ \t]+by)")
_SD = re.compile(r"(?<!\w)Sd\s?/\s?[-–—.]{0,2}(?!\w)", re.IGNORECASE)
_TOLD = re.compile(
    rf"^[ \t]*[\[(]\s*(?:{alternatives(phrases('signing', 'words for a signature'))})[^\])\n]{{0,30}}[\])]", re.I | re.M
)
"""`[signed]`, `(Thumb impression)`: what a translator or a copyist puts where the original bears it."""

_ENDS_LABEL = re.compile(r"\w\W*:\s*$")
_CAPTION = re.compile(r"\W*(?:\(\s*signature|\([^)]*\b(?:and|or)\s+sign|\w[^)\]]*\bof\b)", re.IGNORECASE)
"""`(Signature of petitioner)` is what stands under a place to sign."""


@dataclass(frozen=True, slots=True)
class Printed:
    """One signature that stands in the text of a page."""

    start: int
    end: int
    name: str | None
    means: Sort = "electronic"
    service: str | None = None
    lost_seal: bool = False
    by_hand: bool = False
    """Whether an engine read it in ink: a clear hand, or type."""
    rest: str = ""
    """What else stands in its line: an office, a name."""
    before: str = ""
    """The label before it, where several stand in one line and each has its own."""


@dataclass(frozen=True, slots=True)
class _Service:
    pattern: re.Pattern[str]
    service: str | None = None
    lost_seal: bool = False


def _service(pattern: str, service: str | None = None, lost_seal: bool = False) -> _Service:
    return _Service(re.compile(pattern, re.IGNORECASE), service, lost_seal)


_ADOBE = re.compile(r"\([A-Z][a-z]{2} \d\d?, \d{4},? \d\d?:\d\d [^()\n]{0,4}GMT[^()\n]{0,8}\)")
_VERB = alternatives(phrases("signing", "electronic acts"))
_PERSON = rf"(?P<name>(?-i:{NAME}))"
_SERVICES = (
    _service(rf"digitally\s+signed\s+by\s*:?\s*{_PERSON}", lost_seal=True),
    _service(rf"docu\s?signed\s+by\s*:?\s*(?:[0-9A-F]{{12,20}}(?:\.\.\.)?\s*)?{_PERSON}?", "DocuSign"),
    _service(
        rf"(?<!digitally )(?<!electronically )(?<!docu)\bsigned\s+by:\s*{_PERSON}\s+[0-9A-F]{{12,20}}\b", "DocuSign"
    ),
    _service(rf"document\s+e-?signed\s+by\s+{_PERSON}", "Adobe Acrobat Sign"),
    _service(rf"\be-?signature\s*:\s*{_PERSON}", None),
    _service(rf"\bsigned\s+by\s+{_PERSON}\s*\([^()\s]+@[^()\s]+\)", "Dropbox Sign"),
    _service(
        rf"\b(?:electronically\s+{_VERB}|{_VERB}\s+electronically|e-?{_VERB})\s+(?:and dated )?by\s*:?\s*{_PERSON}"
    ),
)


_BY_SERVICE = re.compile(r"sign(?:ed\s+(?:electronically\s+|and dated )?by|ature\s*:)|electronically|\be-?[a-z]+\s+by")
"""In lower case: without it no service has put its line there."""


_SIGNS = Signs(
    r"sign(?:ed\W+(?:electronically\W+|and dated )?by|ature\W*:)|gmt|sd\W?/|(?:^|[^\w-])e[- ]?[s5]igned"
    r"|electronically|(?:^|\W)e-?[a-z]+\W+(?:and dated )?by|[\[(]"
    r"|(?:^|[^\w/])(?:/ ?[s5] ?[/l|1]|[il|1\[({] ?[s5] ?[/|\])}]|[il1]sl\W)"
)


def printed_in(page: Page) -> list[Printed]:
    """The electronic and typed signatures of a page in reading order, none inside another."""
    if not _SIGNS.on(page.text):
        return []
    found: list[Printed] = []
    text = _columns_apart(page)
    for sort in (_of_services, _adobe, _slashed, _esigned, _copies):
        found.extend([one for one in sort(text) if not any(_overlap(one, other) for other in found)])
    return sorted(found, key=lambda one: one.start)


def _columns_apart(page: Page) -> str:
    """The page's text, letter by letter where it was, with a new line between columns that stand in one row."""
    letters = list(page.text)
    for line in page.lines:
        if line.start and letters[line.start - 1] == " ":
            letters[line.start - 1] = "\n"
    return "".join(letters)


def _overlap(one: Printed, other: Printed) -> bool:
    return one.start < other.end and other.start < one.end


def _of_services(text: str) -> Iterator[Printed]:
    if not _BY_SERVICE.search(text.lower()):
        return
    for service in _SERVICES:
        for found in service.pattern.finditer(text):
            name = person(_STOP.split(found["name"], maxsplit=1)[0]) if found["name"] else None
            if service.service != "DocuSign" and not (name and _names_a_person(name)):
                continue  # “to be signed electronically by the parties” names nobody who did
            yield Printed(
                found.start(), found.end(), name, service=service.service, lost_seal=service.lost_seal
            )


def _adobe(text: str) -> Iterator[Printed]:
    """`Name (Mar 12, 2026 10:15 GMT+5)`, the line that Adobe Acrobat Sign prints under a signature."""
    for found in _ADOBE.finditer(text):
        line = text[text.rfind("\n", 0, found.start()) + 1 : found.start()]
        name = person(re.split(r"\s{3,}", line.rstrip())[-1])
        if name and capitalised(name):
            yield Printed(found.start() - len(line), found.end(), name, service="Adobe Acrobat Sign")


def _slashed(text: str) -> Iterator[Printed]:
    """`/s/ Name`, and what OCR makes of it (`Isl Name`, `Is/ Name`): those need a capitalised name behind them."""
    for found in SLASH.finditer(text):
        rest = text[found.end() : found.end() + 80].split("\n")[0]
        name = person(_STOP.split(rest, maxsplit=1)[0])
        sure = _SURE_SLASH.match(found[0]) is not None
        if name is None or not (sure or capitalised(name)):
            continue
        if not sure and found[0].strip()[-1] == "]" and len(name.split()) < 2:
            continue
        yield Printed(found.start(), found.end() + len(_STOP.split(rest, maxsplit=1)[0].rstrip()), name)
    yield from (Printed(found.start(), found.end(), None) for found in _BARE_SLASH.finditer(text))


def _esigned(text: str) -> Iterator[Printed]:
    """`Name eSigned` where the slashes before it were lost."""
    for found in _ESIGNED.finditer(text):
        line = text[max(text.rfind("\n", 0, found.start()) + 1, found.start() - 60) : found.start()]
        words = re.split(r"\d[\d.,/\-]*|\s{3,}", line.rstrip())[-1].split()
        while words and (not words[0][:1].isupper() or len(words[0].strip(".,/|")) < 2 and not words[0][:1].isalpha()):
            words = words[1:]
        name = person(" ".join(words[-5:]))
        if name and capitalised(name):
            yield Printed(found.start() - len(line), found.end(), name)


def _copies(text: str) -> Iterator[Printed]:
    """`Sd/-` on an office copy, `[signed]` in a translation: somebody signed the original."""
    for pattern in (_SD, _TOLD):
        for found in pattern.finditer(text):
            if _CAPTION.match(found[0]):
                continue
            line = _line_around(text, found.start())
            marks = [one.span() for one in pattern.finditer(text, *line)]
            following = min((start for start, _ in marks if start >= found.end()), default=None)
            rest = re.sub(r"^[\s\-–—.]+", "", text[found.end() : min(found.end() + 90, following or line[1])])
            rest = "" if following is not None and _ENDS_LABEL.search(rest) else rest
            label = text[max((end for _, end in marks if end <= found.start()), default=line[0]) : found.start()]
            before = label.strip(" \t-–—.") if len(marks) > 1 and _ENDS_LABEL.search(label) else ""
            name = person(_STOP.split(rest.lstrip("("), maxsplit=1)[0])
            named = name if name and capitalised(name) and len(name.split()) > 1 else None
            yield Printed(found.start(), found.end(), named, means="typed", rest=rest.strip(), before=before)


def _line_around(text: str, at: int) -> tuple[int, int]:
    end = text.find("\n", at)
    return text.rfind("\n", 0, at) + 1, len(text) if end < 0 else end


def person(written: str) -> str | None:
    """A name as it stands, without what surrounds it; None if it is no name."""
    name = re.sub(r"\s+", " ", written).strip(" \t,;:-–—|/\\\"'()[]")
    return name if re.fullmatch(NAME, name) and sum(map(str.isalpha, name)) >= 3 else None


def _names_a_person(name: str) -> bool:
    """Whether no word of it is in lower case, particles aside; scripts without capitals have none."""
    return not any(word[:1].islower() and word.lower() not in _SMALL for word in name.split())


def capitalised(name: str) -> bool:
    """Whether every word of a name begins with a capital, particles aside."""
    return all(word[:1].isupper() or word.lower() in _SMALL for word in name.split())


_SMALL = frozenset(
    ("de", "la", "le", "van", "von", "der", "den", "bin", "ibn", "al", "el", "du", "da", "dos", "di", "ter", "ten", "y")
)

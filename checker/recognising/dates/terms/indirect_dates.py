"""Days given by pointing: *the date last written below*, *Commencement Date means the date of this Agreement*."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from checker.facts.dates import Role
from checker.lexicon import alternatives
from checker.recognising.normalise import Plain, plain, plain_phrases
from checker.recognising.prefilter import Signs

Target = Literal["last signature", "own date"]

_SIGNATURES = re.compile(
    r"\b(?:the\s)?(?:date\s(?:of\s)?(?:the\s)?last|last\sdate|latest\sdate|later\sdate|later\sof\sthe\sdates"
    r"|latest\sof\sthe\sdates|last\sof\sthe\sdates)"
    r"(?:\s(?:\w+\s){0,5}?)(?:below|signatures?|signed|hereof|hereto|executed|execution)\b"
)
_START = "(?:effective|commencement|start)"
_OF_THIS = rf"of\sthis\s{alternatives(plain_phrases('papers', 'agreements'))}"
_DEFINED = re.compile(
    rf"\b(?P<what>{_START})\s{{1,2}}date[\"']{{0,2}}\s{{1,3}}(?:means|shall\smean|is"
    rf"|shall\sbe)\s{{1,3}}(?:the\s)?date\s(?:{_OF_THIS}|hereof)"
    rf"|\bdate\s(?:hereof|{_OF_THIS}|first\s(?:\w+\s){{0,2}}above(?:\s\w+)?)"
    rf"\s{{0,2}}\((?:the\s|hereinafter\s|\"|'){{1,3}}(?P<named>{_START})\sdate"
)
_SIGNS = Signs(r"la(?:st|te[rs])|date\s(?:of\sthis|hereof)|above")
_EFFECTIVE = re.compile(r"effective|entered\sinto|made\b|dated")


@dataclass(frozen=True, slots=True)
class Pointer:
    """A phrase that stands for a day which is written elsewhere in the document."""

    start: int
    end: int
    role: Role
    target: Target


def pointers_in(page: Plain) -> Iterator[Pointer]:
    """Every such phrase of a page."""
    if not _SIGNS.on(page.low):
        return
    low = re.sub(r"\s", " ", page.low)
    for match in _SIGNATURES.finditer(low):
        if (
            _EFFECTIVE.search(low, max(0, match.start() - 120), match.end())
            or "effective date" in low[match.end() : match.end() + 40]
        ):
            yield Pointer(*match.span(), "effective", "last signature")
    for match in _DEFINED.finditer(low):
        what = match["what"] or match["named"]
        yield Pointer(*match.span(), "effective" if what == "effective" else "valid_from", "own date")


def target(written: str) -> Target | None:
    """What the written form of a pointer points at; None if it is none."""
    low = re.sub(r"\s", " ", plain(written).low)
    if _SIGNATURES.fullmatch(low):
        return "last signature"
    return "own date" if _DEFINED.fullmatch(low) else None

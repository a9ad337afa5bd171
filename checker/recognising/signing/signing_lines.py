"""Words that tell a place to sign: lines left blank, cues before and below them, the capacity somebody signs in."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from checker.recognising.prefilter import Signs

_CAPACITIES = {
    "deponent": r"deponents?|affiants?",
    "oath commissioner": r"oath\s+commissioner|commissioner\s+(?:for|of)\s+oaths",
    "notary": r"notary(?:\s+public)?|notaries\s+public",
    "witness": r"(?:attesting\s+)?witness(?:es)?(?:\s*(?:no\.?)?\s*[\d#]{1,2})?",
    "translator": r"translator|interpreter",
    "registrar": r"(?:nikah\s+)?registrar|nikah\s+khawan",
    "magistrate": r"magistrate|justice\s+of\s+the\s+peace",
    "declarant": r"declarant",
    "executant": r"executant",
    "sponsor": r"sponsor",
    "guarantor": r"guarantor|surety",
    "bride": r"bride",
    "bridegroom": r"(?:bride)?groom",
    "guardian": r"guardian|wali|vakil|wakil",
    "attorney": r"attorney(?:\s+for\s+[\w ]{3,30})?|advocate|counsel(?:\s+for\s+[\w ]{3,30})?",
    "solicitor": r"solicitor",
    "donor": r"donor",
    "donee": r"donee",
    "petitioner": r"petitioner|plaintiff|appellant",
    "respondent": r"respondent|defendant",
    "applicant": r"applicant",
    "landlord": r"landlord|lessor",
    "tenant": r"tenant|lessee",
    "testator": r"testator|testatrix",
    "director": r"(?:authori[sz]ed|company)\s+(?:signatory|representative|signature)|director|secretary",
}
_ALONE = frozenset({"deponent", "oath commissioner", "notary", "witness", "translator", "declarant", "executant"})
"""Capacities that mean a signature even where nothing else on the line says so; `Petitioner` alone heads a case."""
OFFICERS = frozenset({"oath commissioner", "notary", "magistrate", "solicitor", "registrar", "attorney"})
"""Capacities of those who take an oath or attest."""
_PATTERN = re.compile("|".join(rf"(?P<c{nth}>\b(?:{words})\b)" for nth, words in enumerate(_CAPACITIES.values())), re.I)
_NAMES = tuple(_CAPACITIES)
_LETTER = re.compile(r"[^\W\d_]")
_OPENS = re.compile("|".join(("the", "for", "sign", *_CAPACITIES.values())), re.I)
"""How a line begins that names a capacity and nothing else."""

BLANK = re.compile(
    r"(?:_[ \t]?){5,}|\.{10,}|…{4,}|(?:[-–—][ \t]?){12,}"
    r"|\[\s*(?:signature|sign(?:ed)? here)[^\]\n]{0,40}\]",
    re.I,
)
_SIGN = re.compile(
    r"(?<![\w/])(?:(?<!signed )(?P<by>By)\s*:"
    r"|(?P<signed>Signed|Signature|Sign|Sgd|Witness(?:ed)?)(?:\s+(?:by|of)(?:\s+the)?[ \w]{0,30})?\s*:"
    r"|(?P<under>\(\s*(?:signature|signed)(?:\s+of\s+[\w ]{1,30})?\s*\))"
    r"|(?P<word>Signature(?:\s+of\s+[\w ]{1,30}?)?)(?=\s*(?:[_.…]{4}|$)))",
    re.I | re.M,
)  # fmt: skip
DETAIL = re.compile(
    r"^\W*(?P<what>print(?:ed)?\s+name|full\s+name|name|title|its|capacity|designation|position|date[d]?|cnic|nic"
    r"|address|place|occupation|tel|phone|e-?mail|company|organi[sz]ation)\b"
    r"\s*(?:\([^)\n]*\)\s*)?[:.]?[ \t]*(?P<value>[^\n]*)$",
    re.I,
)


LABEL = re.compile(
    r"(?<!\w)(?:print(?:ed)?\s+name|name|title|its|capacity|designation|date[d]?|cnic|address|tel)\s*:", re.I
)
"""A label with its colon: where a column begins."""
_GAP = r"[^\w\n]"
_BARE = "|".join(_CAPACITIES.values()).replace(r"\s", _GAP).replace(r"[\w ]", r"[\w ?]").replace(r"[\d#]", r"[\d#?]")
_NOTABLE = Signs(
    rf"(?:(?:_[ \t]?){{5}}|\.{{10}}|\?{{4}}|(?:[-?][ \t]?){{12}}|\[{_GAP}*sign"
    rf"|by{_GAP}*:|(?:sign(?:ed|ature)?|sgd|witness(?:ed)?)(?:{_GAP}+(?:by|of)(?:{_GAP}+the)?[ \w?]{{0,30}})?{_GAP}*:"
    rf"|\({_GAP}*sign|signature"
    rf"|^[^a-z\n]*(?:(?:the|for{_GAP}+and{_GAP}+on{_GAP}+behalf{_GAP}+of){_GAP}+)?(?:{_BARE})[^a-z\n]*$)[^\n]*"
)


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a page's text and where it stands."""

    start: int
    end: int
    text: str

    @property
    def bare(self) -> str:
        """The line without its blanks and edges."""
        return BLANK.sub(" ", self.text).strip(" \t\r:;,.()[]|*-–—'\"")

    @property
    def blank(self) -> bool:
        """Whether it is a line to write on and nothing else."""
        return BLANK.search(self.text) is not None and len(re.sub(r"[\W\d_]", "", self.bare)) <= 2


def lines_of(text: str) -> list[Line]:
    """The lines of a text that hold anything, with their places."""
    return [Line(found.start(), found.end(), found[0]) for found in re.finditer(r"[^\r\n]+", text) if found[0].strip()]


def is_notable(text: str) -> bool:
    """Whether any line of a text may be a place to sign."""
    return _NOTABLE.on(text)


def notable(text: str, lines: Sequence["Line"]) -> list[int]:
    """The numbers of the lines that may be a place to sign: with a gap, a cue, or a capacity and nothing else."""
    starts = [line.start for line in lines]
    return sorted({bisect_right(starts, at) - 1 for at in _NOTABLE.at(text)} - {-1})


def capacity_in(text: str) -> str | None:
    """The capacity that the words name, in the words of the rules; None if they name none."""
    found = _PATTERN.search(text)
    return _NAMES[int((found.lastgroup or "c0")[1:])] if found else None


def capacity_alone(line: Line) -> str | None:
    """The capacity of a line that says nothing else (`DEPONENT`, `(Oath Commissioner)`, `Witness 1`)."""
    first = _LETTER.search(line.text)
    if first is None or not _OPENS.match(line.text, first.start()):
        return None
    bare = re.sub(r"^(?:the|for and on behalf of)\s+", "", re.sub(r"^[\d.)(]+\s*", "", line.bare), flags=re.I)
    found = _PATTERN.fullmatch(bare.strip())
    return _NAMES[int((found.lastgroup or "c0")[1:])] if found else None


def signs_alone(capacity: str, line: Line) -> bool:
    """Whether a line with only this capacity is a place to sign. Headings (`WITNESSES:`) are none."""
    return (
        capacity in _ALONE and not re.search(r"witnesses\b", line.text, re.I) and not line.text.rstrip().endswith(":")
    )


def is_under(cue: re.Match[str]) -> bool:
    """Whether a cue stands below the line to sign on: `(Signature)`."""
    return cue["under"] is not None


def cues_in(line: Line) -> Iterator[re.Match[str]]:
    """Each cue on the line behind or under which a signature belongs."""
    yield from _SIGN.finditer(line.text)

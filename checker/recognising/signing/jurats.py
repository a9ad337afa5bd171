"""Jurats, attestations and certificates in running text: before whom, where, and what belongs to them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from typing import Literal

from checker.recognising.dates.roles.exhibit_oaths import is_of_affidavit
from checker.recognising.prefilter import Signs
from checker.recognising.signing.line_reading import capacity_in

What = Literal["jurat", "attestation", "certificate"]
_JURAT = re.compile(
    r"\b(?:(?:solemnly\s+)?(?:sworn|affirmed)\b[^.;]{0,60}?\b(?:before\s+me|at\b|by\s+the\b)|subscribed\s+and\s+(?:sworn|affirmed)"
    r"|(?:verified|stated|declared)\s+on\s+(?:solemn\s+)?(?:oath|affirmation)\b[^.;]{0,40}?\b(?:at|before|this)\b"
    r"|sworn\s+(?:to|and)\s+[^.;]{0,60}?before\s+me|before\s+me\s*[,:])",
    re.I,
)
_CERTIFICATE = re.compile(
    r"\b(?:certified\s+(?:to\s+be\s+)?(?:a\s+)?(?:true|correct|complete)[^.;]{0,40}?(?:copy|translation)"
    r"|I\s*,?[^.;]{0,120}?\bcertify\s+that\b|certificate\s+of\s+(?:translation|accuracy))",
    re.I,
)
_ATTESTATION = re.compile(
    r"^\W*(?:attested(?:\s+by)?|signed\s+[^.;]{0,60}?in\s+the\s+presence\s+of|in\s+the\s+presence\s+of)\b", re.I | re.M
)
_OFFICER = re.compile(
    r"(?P<name>oath\s+commissioner|commissioners?\s+(?:for|of)\s+oaths|(?:a\s+)?notary(?:\s+public)?|justice\s+of\s+the\s+peace"
    r"|(?:\w+\s+)?magistrate|solicitor|consul(?:ar\s+officer)?)",
    re.I,
)
_AT = re.compile(r"\bat\s+(?P<place>[A-Z0-9][^\n]{2,60}?)(?=\s*(?:\n|,?\s+(?:this|on|before|that|in\s+the)\b|[.;]))")
_REACH = 420
_FEW_WORDS = 15


@dataclass(frozen=True, slots=True)
class Certification:
    """One passage in which somebody certifies an oath, a signature or a copy."""

    start: int
    end: int
    what: What
    officer: str | None
    place: str | None
    alone_on_page: bool


def certifications_in(text: str) -> Iterator[Certification]:
    """The passages in order; one that begins within another belongs to it."""
    starts = sorted(
        (found.start(), what)
        for what, pattern, signs in _SORTS
        if signs.on(text)
        for found in pattern.finditer(text)
        if not (what == "certificate" and found[0][0] in "Ii" and len(found[0]) > 160)
    )
    after = -1
    for start, what in starts:
        if start < after:
            continue
        end = _end(text, start)
        passage = text[start:end]
        officer = _officer(passage)
        if (
            what == "jurat"
            and officer is None
            and not re.search(r"before\s+me|on\s+(?:solemn\s+)?(?:oath|affirmation)", passage, re.I)
        ):
            continue
        place = _AT.search(passage)
        after = end
        where = place["place"].strip(" ,.") if place else None
        sort: What = "attestation" if what == "jurat" and is_of_affidavit(text, start) else what
        yield Certification(start, end, sort, officer, where, _alone(text, start, end))


_SORTS: tuple[tuple[What, re.Pattern[str], Signs], ...] = (
    ("jurat", _JURAT, Signs(r"sworn|affirm|oath|before")),
    ("certificate", _CERTIFICATE, Signs(r"certif")),
    ("attestation", _ATTESTATION, Signs(r"attested|presence")),
)
"""Each with signs without which it is not worth looking for."""


def _end(text: str, start: int) -> int:
    """A jurat runs to a gap in the page, at most some lines; its officer's line belongs to it."""
    stop = min(len(text), start + _REACH)
    gap = re.search(r"\n[ \t\r]*\n[ \t\r]*\n", text[start:stop])
    end = start + gap.start() if gap else stop
    line = text.find("\n", end)
    return len(text) if line < 0 else line if not gap else end


def _officer(passage: str) -> str | None:
    """The officer that the passage names; an oath commissioner before the profession he has besides."""
    named = [
        capacity_in(found["name"]) or found["name"].lower().removeprefix("a ") for found in _OFFICER.finditer(passage)
    ]
    return min(named, key=lambda one: one in ("solicitor", "magistrate"), default=None)


def _alone(text: str, start: int, end: int) -> bool:
    """Whether nothing of the document itself stands on the jurat's page: a header and a page number do not count."""
    rest = text[:start] + " " + text[end:]
    words = (found[0] for found in re.finditer(r"[^\W\d_]{2,}", rest))
    return len(list(islice((word for word in words if not capacity_in(word)), _FEW_WORDS))) < _FEW_WORDS

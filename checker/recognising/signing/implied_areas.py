"""Where people sign though no words ask for it: over their name or office, and under the words that close a letter.

A blank there says nothing. A stroke of a pen there is a signature, as it is over a line that asks for one.
"""

import re
from collections.abc import Iterator

_MOST = 40
_LONGEST = 80
_CLOSING = re.compile(
    r"^[ \t]*(?:yours\s+(?:sincerely|faithfully|truly)|(?:kind|best|warm(?:est)?)\s+regards|(?:very\s+)?truly\s+yours"
    r"|sincerely|respectfully\s+submitted|through\s*[:\-–—]+|accepted(?:\s+by)?\s*:?"
    r"|(?:signed\s+)?for\s+and\s+on\s+behalf\s+of\b[^\n]{0,60})[\s,.:\-–—]*$",
    re.I | re.M,
)
_OFFICE = re.compile(
    r"\b(?:manager|officer|director|secretary|president|chair(?:man|person|woman)?|head\s+of\s+\w+|registrar(?:\s+general)?"
    r"|superintendent|principal|physician|doctor|surgeon|case\s*worker|counsell?or|coordinator|assistant|clerk|patwari"
    r"|tehsildar|advocate|solicitor|barrister|counsel|attorney|partner|proprietor|engineer|surveyor|judge|magistrate|consul"
    r"|notary|commissioner|accountant|auditor|landlord|tenant|translator|interpreter|petitioner|respondent|appellant|plaintiff"
    r"|defendant|applicant|complainant|claimant|client|executant|deponent|declarant|affiant|party|donor|donee|bride(?:groom)?"
    r"|groom|guardian|caregiver|mother|father|sponsor|guarantor|witness|vendor|vendee|seller|buyer|purchaser|lender|borrower)\b",
    re.I,
)
_LINE = re.compile(r"^[^\n]*\w[^\n]*$", re.M)
_SPACED = re.compile(r"(?<!\S)(?:[A-Z] ){4,}[A-Z](?!\S)")
_SENTENCE = re.compile(
    r"[a-z]{2}[.;!?]\s|\b(?:is|are|was|were|has|have|shall|will|that|which|who|and\s+the|by\s+the|to\s+the)\b"
)
_HEADS = re.compile(
    r"^(?:name|address|title|between|before|versus|vs?\.?|tel|phone|e-?mail|cnic|dated?)\b|[:：]\s*$|…{2}|\.{4}", re.I
)


def places_unasked(text: str) -> Iterator[tuple[int, int, str]]:
    """Start, end and side of each: the `close` of a letter, with room below, and an `office`, with room above."""
    count = 0
    for found in _CLOSING.finditer(text):
        yield found.start() + len(found[0]) - len(found[0].lstrip()), found.end(), "close"
    for line in _LINE.finditer(text):
        start = line.end() - len(line[0].lstrip())
        if _names_an_office(line[0].strip()):
            yield start, line.end(), "office"
            count += 1
        if count == _MOST:
            return


def _names_an_office(line: str) -> bool:
    """Whether a line is short, begins with a capital, says an office or a part in the matter, and no sentence."""
    line = _SPACED.sub(lambda spaced: spaced[0].replace(" ", ""), line)
    words = line.split()
    if len(line) > _LONGEST or not 1 <= len(words) <= 9 or not line.lstrip("(*\"'[0123456789. ")[:1].isupper():
        return False
    return _OFFICE.search(line) is not None and not _SENTENCE.search(line) and not _HEADS.search(line)

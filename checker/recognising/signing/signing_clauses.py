"""The day of a signature in the clause that it closes: *Signed at Lahore on 3 May 2026*, *Sworn this 3rd of May*."""

import re
from collections.abc import Sequence

from checker.facts.dates import Dated
from checker.facts.geometry import Box
from checker.pages.page import Page
from checker.recognising.signing.date_lines import is_date_line, line_of
from checker.recognising.signing.line_reading import read_line
from checker.recognising.signing.spots import Spot

_OTHERS_OWN = 40.0
"""Points below another spot in which a date line is that spot's."""
_SENTENCE = 150.0
"""Points from a spot up to the sentence that it signs."""
_SENTENCE_END = re.compile(r"[.;:](?=\s|$)")
_ITEM, _ITEMS = re.compile(r"\s*\(?\d{1,2}[.)]\s+\S"), 3
"""A numbered item, and how many of them are a list."""
_LEAST_SAID = 5
"""Words from which on a line is one of a sentence, and no name or office."""
_SAID = 160
"""Letters before a date in which the word stands that makes it the day of signing."""
_SIGNING_SENTENCE = re.compile(
    r"\b(?:signed|subscribed|executed|witness\s+whereof|hands?\s+and\s+seals?|under\s+(?:my|our)\s+hands?|set\s+\w+\s+hands?"
    r"|sworn|affirmed|verified|declared\s+at|given\s+(?:under|at|on|by|this)|done\s+at|made\s+(?:and|at|on|this)|delivered|attested|announced"
    r"|pronounced|notari[sz]ed|translat\w+|completed|certified\s+(?:at|on|this))\b",
    re.IGNORECASE,
)


def day_in_clause(
    page: Page, spot: Spot, others: Sequence[Spot], placed: Sequence[tuple[Dated, Box]]
) -> Dated | None:
    """The day in the last sentence before the spot, if it speaks of signing."""
    above = [
        (one, box)
        for one, box in placed
        if 0 <= spot.anchor.top - box.bottom <= _SENTENCE
        and not _is_of_row(page, one)
        and not _is_of_list(page, one)
        and _SIGNING_SENTENCE.search(_said_before(page.text, one))
        and not (
            is_date_line(page, one)
            and any(0 <= box.top - other.anchor.bottom <= _OTHERS_OWN for other in others)
        )
    ]
    if not above:
        return None
    date, box = max(above, key=lambda pair: pair[1].bottom)
    if _tells_on(page, date, box, spot):
        return None
    between = [
        other for other in others
        if box.bottom < other.anchor.middle[1] < spot.anchor.top - 4 and other.anchor.across(spot.anchor) > 0
    ]  # fmt: skip
    return None if between else date


def _is_of_row(page: Page, one: Dated) -> bool:
    """Whether a date stands in a row of cells, as in a list of enclosures: nobody signs there."""
    line = line_of(page, one)
    return line is not None and any(other is not line and other.box.same_row(line.box) for other in page.lines)


def _is_of_list(page: Page, one: Dated) -> bool:
    """Whether a date stands in a short item of a numbered list, as of papers attached: what was translated then is one
    of them, and not what is signed below."""
    line = line_of(page, one)
    if line is None or _ITEM.match(line.text) is None or read_line(line.text).says == "sentence":
        return False
    return sum(_ITEM.match(other.text) is not None for other in page.lines) >= _ITEMS


def _tells_on(page: Page, date: Dated, box: Box, spot: Spot) -> bool:
    """Whether another sentence stands between that of a date and a spot: a letter that tells of what others signed goes
    on, a signing clause is the last that is said."""
    ended = _SENTENCE_END.search(page.text, date.end or 0)
    after = ended.end() if ended else len(page.text)
    between = (line for line in page.lines if line.end > after and box.bottom <= line.box.bottom <= spot.anchor.top)
    said = (line for line in between if read_line(line.text).says == "sentence")
    return any(len(page.text[max(line.start, after) : line.end].split()) >= _LEAST_SAID for line in said)


def _said_before(text: str, one: Dated) -> str:
    """The words of its own sentence before a date."""
    start = one.start or 0
    return re.split(r"[.;:]\s+(?=[A-Z])|\n\s*\n", text[max(0, start - _SAID) : start])[-1]

"""The day that the certificate of an exhibit tells of: it is that of the affidavit in which the paper is exhibited.

*This is the paper marked P-1 referred to in the affidavit of Sara Misali sworn before me on 26 November 2026.*
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from checker.facts.dates import Dated

_REACH = 240
"""Letters before the oath in which the affidavit is named."""
_COVER = 90
"""Words of a page that is no more than the cover of an exhibit, with a court's caption."""
_BEFORE = re.compile(
    r"\b(?:referred\s+to|mentioned|marked|shown|exhibit\s+\S{1,12}\s+to)\b[^.;]{0,60}"
    r"\b(?:affidavit|statement|declaration)\b[^.;]{0,90}\Z",
    re.IGNORECASE,
)


def is_of_affidavit(text: str, start: int) -> bool:
    """Whether the oath or the day that begins at `start` is another paper's."""
    return _BEFORE.search(text, max(0, start - _REACH), start) is not None


def without_day_of_cover(text: str, dates: Sequence[Dated]) -> list[Dated]:
    """The dates of a page, with none of its own if it is the cover of an exhibit: the day in its corner, as courts ask
    for it, is that of the statement which its certificate names, and older papers lie behind it."""
    if len(text.split()) > _COVER:
        return list(dates)
    told = {one.value for one in dates if one.value and is_of_affidavit(text, one.start or 0)}
    why = "the statement that exhibits what follows is of this day"
    return [
        replace(one, role="event", why=why) if one.role == "issued" and one.value in told else one for one in dates
    ]

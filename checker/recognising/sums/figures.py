"""Sums of money in figures, as they stand in a text."""

import re
from dataclasses import dataclass
from decimal import Decimal

from checker.lexicon import alternatives
from checker.recognising.sums.number_words import CURRENCIES, SCALES, currency_of

CURRENCY = alternatives(CURRENCIES, r"\s{1,2}")
_GROUPED = r"\d{1,3}(?:,\d{2,3})*,\d{3}|\d+"
FIGURE = rf"(?:{_GROUPED})(?:\.\d{{1,2}})?"
"""With commas after thousands, or lakhs and crores, if any."""
TAIL = r"(?:\s?/\s?[-=–—]{1,2}|\s?[-=–—]{1,2}/|[.,][-–—])?"
"""What keeps others from adding figures: `/-`."""
AMOUNT = (
    rf"(?<![\w.,/-])(?:(?P<before>{CURRENCY})[.\s]{{0,3}}|(?<![\d,.]\s))(?P<figure>{FIGURE})(?![\d,.]*\d)(?!\s?%)"
    rf"(?:\s{{0,2}}(?P<scale>{alternatives(SCALES)})(?!\w))?(?P<tail>{TAIL})(?!\w)(?:[^\S\n]?(?P<behind>{CURRENCY})(?!\w))?"
)
"""A pattern of a sum; it says what it is a sum of, or nothing."""
_AMOUNT = re.compile(AMOUNT, re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class SumInFigures:
    """A sum in figures, and its characters in the text."""

    value: Decimal
    currency: str | None
    start: int
    end: int
    is_marked: bool
    """Whether anything but its place shows that it is a sum: a currency, a comma, hundredths, a stroke and a dash."""


def of_match(match: re.Match[str], shift: int = 0) -> SumInFigures:
    """The sum of a match of AMOUNT."""
    name = match["before"] or match["behind"]
    value = Decimal(match["figure"].replace(",", "")) * SCALES.get((match["scale"] or "").casefold(), 1)
    is_marked = bool(name or match["scale"] or match["tail"]) or not match["figure"].isdigit()
    currency = currency_of(name) if name else None
    return SumInFigures(value, currency, match.start("figure") + shift, match.end("figure") + shift, is_marked)


def sums_in_figures(text: str) -> list[SumInFigures]:
    """All that show that they are sums."""
    return [one for match in _AMOUNT.finditer(text) if (one := of_match(match)).is_marked]

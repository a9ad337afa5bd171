"""A sum of money in words, and what it is: `Rupees one lakh twenty thousand and fifty paisa only`.

South Asian and Western scales may be met in one number; what is not a number as people say it is none.
Our own grammar, for number-parser and text2num read the Western half without a fault and no lakh or crore at all.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import chain

from rapidfuzz.distance import Levenshtein

from checker.lexicon import alternatives, by_meaning, phrases

_CARDINAL = {word: int(value) for value, words in by_meaning("numbers", "cardinals").items() for word in words}
_CARDINAL |= dict.fromkeys(phrases("sums", "nought"), 0)
SCALES = {word: int(value) for value, words in by_meaning("sums", "scales").items() for word in words}
"""Words for a thousand, a lakh and so on, and what they count."""
CURRENCIES = {
    word: currency
    for key in ("currencies", "currencies in words")
    for currency, words in by_meaning("sums", key).items()
    for word in words
}
"""Signs and names of currencies, and what each is alike with: `rupee`."""
_HUNDREDTHS = frozenset(phrases("sums", "hundredths"))
_JOINS, _ENDS = frozenset(phrases("sums", "joins")), frozenset(phrases("sums", "ends"))
STARTS = [word for word in chain(_CARDINAL, SCALES, CURRENCIES) if word.isascii() and word[0].isalpha()]
"""Words that a sum may begin with, but for signs."""
_NUMBER_WORDS = _CARDINAL.keys() | SCALES.keys()
_WORDS = alternatives(chain(_NUMBER_WORDS, CURRENCIES, _HUNDREDTHS, _ENDS))
_JOIN = alternatives(_JOINS)
_FRACTION = r"\d{1,2}/100(?!\d)"
_BETWEEN = r"[\s,./-]{0,3}"
"""Between two words of a number; nothing, where an engine lost the blank."""
_NEXT = rf"{_BETWEEN}(?:{_JOIN}{_BETWEEN})?(?:{_FRACTION}|{_WORDS})"
RUN = re.compile(rf"(?<![\w-]){_WORDS}(?:{_NEXT})*(?!\w)", re.IGNORECASE)
"""Words that may be a sum."""
_ANY = rf"(?:{_FRACTION}|{_WORDS}|{_JOIN})"
_TOKEN = re.compile(rf"{_ANY}(?=(?:{_BETWEEN}{_ANY})*$)", re.IGNORECASE)
"""A word behind which nothing but such words follows: without blanks *lakhsixty* is no *lakhs*."""
_LEAST_SCALE = 1000
_BELOW = {1000: 1000, 100_000: 1000, 1_000_000: 1000}
"""How much of a scale there may be: crores are counted in thousands too."""


@dataclass(frozen=True, slots=True)
class SumInWords:
    """A sum in words."""

    value: Decimal
    currency: str | None
    """What its name of a currency is alike with: `rupee`."""
    opens: bool
    """Whether it begins with the currency."""
    closes: bool
    """Whether it ends with `only`."""


def sum_in(written: str) -> SumInWords | None:
    """The sum that the words are, if they are one."""
    tokens = _tokens(written)
    closes = bool(tokens) and tokens[-1] in _ENDS
    while tokens and tokens[-1] in _ENDS:
        tokens.pop()
    named = [CURRENCIES[one] for one in tokens if one in CURRENCIES]
    if len(set(named)) > 1 or not any(one in _NUMBER_WORDS for one in tokens):
        return None
    value = _value(tokens)
    if value is None:
        return None
    return SumInWords(value, named[0] if named else None, tokens[0] in CURRENCIES, closes)


def misread_sums(written: str) -> tuple[Decimal, ...]:
    """What the words may be if an engine misread a letter of one of them: *eighty* for *eight*."""
    tokens = _tokens(written)
    found = []
    for nth, token in enumerate(tokens):
        for other in _neighbours(token):
            one = sum_in(" ".join((*tokens[:nth], other, *tokens[nth + 1 :])))
            if one is not None:
                found.append(one.value)
    return tuple(dict.fromkeys(found))


def currency_of(written: str) -> str | None:
    """What a sign or name of a currency is alike with."""
    return CURRENCIES.get(" ".join(written.casefold().split()))


def _neighbours(token: str) -> Iterator[str]:
    if token in _NUMBER_WORDS:
        yield from (one for one in _NUMBER_WORDS if Levenshtein.distance(one, token, score_cutoff=1) == 1)


def _tokens(written: str) -> list[str]:
    return [" ".join(one.casefold().split()) for one in _TOKEN.findall(written)]


def _value(tokens: Sequence[str]) -> Decimal | None:
    whole, part = _parted(tokens)
    if part is None:
        return None
    units = _number(_without_currency(whole, is_joined=bool(part))) if whole else 0
    hundredths = _hundredths(part) if part else 0
    if units is None or hundredths is None:
        return None
    return units + Decimal(hundredths) / 100


def _parted(tokens: Sequence[str]) -> tuple[Sequence[str], Sequence[str] | None]:
    """The words of the whole and of the hundredths; None where it cannot be told which are which."""
    marks = [nth for nth, one in enumerate(tokens) if one in _HUNDREDTHS or one.endswith("/100")]
    if not marks:
        return tokens, ()
    mark = marks[0]
    if len(marks) > 1:
        return tokens, None
    if mark < len(tokens) - 1:
        return tokens[:mark], tokens[mark:]
    if tokens[mark].endswith("/100"):
        return tokens[:mark], tokens[mark:]
    currencies = [nth for nth, one in enumerate(tokens[:mark]) if one in CURRENCIES and nth > 0]
    joins = [nth for nth, one in enumerate(tokens[:mark]) if one in _JOINS]
    cut = max(currencies or joins or [-1])
    return (tokens[: cut + 1], tokens[cut + 1 :]) if cut >= 0 else ((), tokens)


def _without_currency(tokens: Sequence[str], *, is_joined: bool) -> list[str]:
    """The number between names of the currency at either end; those in its midst stay, and make it none. `is_joined`:
    hundredths follow it."""
    kept = list(tokens)
    while kept and (kept[-1] in CURRENCIES or (is_joined and kept[-1] in _JOINS)):
        kept.pop()
    while kept and kept[0] in CURRENCIES:
        kept.pop(0)
    return kept


def _hundredths(tokens: Sequence[str]) -> int | None:
    kept = [one for one in tokens if one not in _HUNDREDTHS]
    while kept and kept[0] in _JOINS:
        kept.pop(0)
    if len(kept) == 1 and kept[0].endswith("/100"):
        return int(kept[0].partition("/")[0])
    found = _number(kept)
    return found if found is not None and found < 100 else None


def _number(tokens: Sequence[str]) -> int | None:
    """The number that the words are."""
    if not tokens or tokens[0] in _JOINS or tokens[-1] in _JOINS or not all(one in _ALLOWED for one in tokens):
        return None
    return _with_scales([one for one in tokens if one not in _JOINS])


_ALLOWED: Mapping[str, int] = _CARDINAL | SCALES | dict.fromkeys(_JOINS, 0)


def _with_scales(words: Sequence[str]) -> int | None:
    scales = [(SCALES[one], nth) for nth, one in enumerate(words) if SCALES.get(one, 0) >= _LEAST_SCALE]
    if not scales:
        return _below_thousand(words)
    scale, at = max(scales)
    times = _with_scales(words[:at])
    rest = _with_scales(words[at + 1 :]) if words[at + 1 :] else 0
    if not times or rest is None or rest >= scale or times >= _BELOW.get(scale, scale):
        return None
    return times * scale + rest


def _below_thousand(words: Sequence[str]) -> int | None:
    """Also *twelve hundred*."""
    hundreds = [nth for nth, one in enumerate(words) if one in SCALES]
    if not hundreds:
        return _below_hundred(words)
    at = hundreds[0]
    times = _below_hundred(words[:at])
    rest = _below_hundred(words[at + 1 :]) if words[at + 1 :] else 0
    return times * 100 + rest if times and rest is not None else None


def _below_hundred(words: Sequence[str]) -> int | None:
    values = [_CARDINAL.get(one) for one in words]
    match values:
        case [int(one)]:
            return one
        case [int(ties), int(ones)] if ties >= 20 and 0 < ones < 10:
            return ties + ones
        case _:
            return None

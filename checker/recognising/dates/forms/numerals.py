"""Numbers as lawyers write them: in figures, in words, with split ordinals, with letters for digits."""

import re

from checker.lexicon import alternatives, by_meaning, month_names, phrases


def _values(key: str) -> dict[str, int]:
    return {word: int(value) for value, words in by_meaning("numbers", key).items() for word in words}


_CARDINAL = _values("cardinals")
_ORDINAL = _values("ordinals")


def _any(values: dict[str, int], first: int = 1, last: int = 99) -> str:
    return alternatives(word for word, value in values.items() if first <= value <= last)


_ONES = _any(_CARDINAL, 1, 9)
_TEENS = _any(_CARDINAL, 10, 19)
_TIES = _any(_CARDINAL, 20)
_GAP = r"[\s-]{1,3}"
_BELOW_100 = rf"(?:{_TIES}(?:{_GAP}{_ONES})?|{_TEENS}|{_ONES})"
DAY_WORD = rf"(?:(?:twenty|thirty){_GAP}{_any(_ORDINAL, 1, 9)}|{_any(_ORDINAL)}|last)"
"""A day of the month in words, `last` among them."""
YEAR_WORDS = (
    rf"(?:two{_GAP}thousand(?:(?:{_GAP}and|,)?{_GAP}{_BELOW_100})?"
    rf"|nineteen{_GAP}hundred(?:{_GAP}and)?{_GAP}{_BELOW_100}"
    rf"|(?:nineteen|twenty){_GAP}(?:{_TIES}(?:{_GAP}{_ONES})?|{_TEENS}|(?:oh|o){_GAP}{_ONES}))"
)
COUNT = rf"(?:\d{{1,3}}|{_BELOW_100}|an?)"
"""A small number in figures or words."""
ENDING = alternatives(phrases("numbers", "ordinal endings"))
"""What makes a figure an ordinal."""
_SPLIT_ENDING = alternatives(" ".join(one) for one in phrases("numbers", "ordinal endings"))
_MONTH_BEGINS = alternatives(name[:3].lower() for name in month_names())
SUFFIX = rf"(?:\s{{0,2}}(?:{ENDING}|{_SPLIT_ENDING}|er|º|°)(?![^\W\d_])|{ENDING}(?=of|day|{_MONTH_BEGINS}))"
"""The same, also split by the text layer (`14t h`, `1s t`) or glued to what follows."""

_MISREAD = str.maketrans({"l": "1", "i": "1", "|": "1", "o": "0", "s": "5", "b": "8"})
_WORD = re.compile(r"[^\W\d_]+")


def figure(written: str) -> int:
    """The number of a figure in which letters may stand for digits (`2o26`, `l2`) and spaces may split it."""
    return int(re.sub(r"\s", "", written).translate(_MISREAD))


def misread(written: str) -> bool:
    """Whether a figure holds letters for digits, as recognition of characters leaves them."""
    return not re.sub(r"\s", "", written).isdigit()


def day_of(words: str) -> int | None:
    """The day that an ordinal in words names; None for `last`, which needs its month."""
    parts = _WORD.findall(words)
    return None if parts == ["last"] else sum(_ORDINAL.get(part) or _CARDINAL[part] for part in parts)


def year_of(words: str) -> int:
    """The year that words name: `two thousand and twenty-six`, `nineteen hundred ninety-nine`, `twenty twenty-six`."""
    parts = [part for part in _WORD.findall(words) if part not in ("and", "oh", "o")]
    if "thousand" in parts:
        return 2000 + sum(_CARDINAL[part] for part in parts[parts.index("thousand") + 1 :])
    first, *rest = [part for part in parts if part != "hundred"]
    return _CARDINAL[first] * 100 + sum(_CARDINAL[part] for part in rest)


def count_of(words: str) -> int:
    """The small number that figures or words name."""
    if words.isdigit():
        return int(words)
    return 1 if words in ("a", "an") else sum(_CARDINAL[part] for part in _WORD.findall(words))

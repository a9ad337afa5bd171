"""Numbers as lawyers write them: in figures, in words, with split ordinals, with letters for digits."""

import re

_UNITS = (
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen"
)
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
_ORDINALS = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth "
    "sixteenth seventeenth eighteenth nineteenth twentieth"
)
_CARDINAL = {word: n for n, word in enumerate(_UNITS.split(), 1)}
_CARDINAL |= {word: n * 10 for n, word in enumerate(_TENS.split(), 2)} | {"fourty": 40, "a": 1, "an": 1}
_ORDINAL = {word: n for n, word in enumerate(_ORDINALS.split(), 1)} | {"thirtieth": 30, "twelth": 12, "nineth": 9}

_ONES = "(?:one|two|three|four|five|six|seven|eight|nine)"
_TEENS = "(?:ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)"
_TIES = "(?:twenty|thirty|fou?rty|fifty|sixty|seventy|eighty|ninety)"
_GAP = r"[\s-]{1,3}"
_BELOW_100 = rf"(?:{_TIES}(?:{_GAP}{_ONES})?|{_TEENS}|{_ONES})"
DAY_WORD = (
    rf"(?:(?:twenty|thirty){_GAP}(?:first|second|third|fourth|fifth|sixth|seventh|eighth|nineth|ninth)"
    rf"|{'|'.join(sorted(_ORDINAL, key=len, reverse=True))}|last)"
)
"""A day of the month in words, `last` among them."""
YEAR_WORDS = (
    rf"(?:two{_GAP}thousand(?:(?:{_GAP}and|,)?{_GAP}{_BELOW_100})?"
    rf"|nineteen{_GAP}hundred(?:{_GAP}and)?{_GAP}{_BELOW_100}"
    rf"|(?:nineteen|twenty){_GAP}(?:{_TIES}(?:{_GAP}{_ONES})?|{_TEENS}|(?:oh|o){_GAP}{_ONES}))"
)
COUNT = rf"(?:\d{{1,3}}|{_BELOW_100}|an?)"
"""A small number in figures or words."""
SUFFIX = (
    r"(?:\s{0,2}(?:st|nd|rd|th|s\st|n\sd|r\sd|t\sh|er|º|°)(?![^\W\d_])"
    r"|(?:st|nd|rd|th)(?=of|day|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))"
)
"""What makes a figure an ordinal, also split by the text layer (`14t h`, `1s t`) or glued to what follows."""

_MISREAD = str.maketrans({"l": "1", "i": "1", "|": "1", "o": "0", "s": "5", "b": "8"})
_WORD = re.compile(r"[a-z]+")


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
    return int(words) if words.isdigit() else sum(_CARDINAL[part] for part in _WORD.findall(words))

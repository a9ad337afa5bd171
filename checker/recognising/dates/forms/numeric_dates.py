"""Dates in figures alone: `12/03/2026`, `12.03.26`, `2026-03-12`, `11/2027`, `20260312`; not what looks like one."""

import re
from collections.abc import Iterator

from checker.lexicon import alternatives, whole
from checker.recognising.dates.forms.candidate import Seen
from checker.recognising.dates.forms.numerals import figure, misread
from checker.recognising.normalise import Plain, plain_phrases
from checker.recognising.prefilter import Signs

_D = "[0-9]"
_THREE = re.compile(
    rf"(?<![\w$£€#@])(?<![$£€]\s)(?<!\d[.,:/])(?P<a>{_D}{{4}}"
    rf"|{_D}{{1,2}})(?P<s>[ \t]?[-/.][ \t]?|[-/]\n(?={_D}{{1,2}}[-/]{_D}{{4}}))(?P<b>{_D}{{1,2}})"
    rf"(?P<t>[ \t]?[-/.][ \t]?|[-/]\n(?={_D}{{4}}))(?P<c>{_D}{{4}}|{_D}{{1,2}})"
    r"(?!\d)(?![/.:]\d)(?!%|[.,]\d{3}\b)"
)
_GLUED = re.compile(r"[A-Za-z\d][-/._]\Z|[-+(]\d{0,6}[)-]\s?\Z")
_TAIL = re.compile(r"[-/_][a-z\d]|[a-z]|\.[a-z\d]")
_RANGE_BEFORE = re.compile(r"\d{1,2}([/.])\d{1,2}\1(?:\d{4}|\d\d)-\Z")
_RANGE_AFTER = re.compile(r"-\d{1,2}([/.])\d{1,2}\1(?:\d{4}|\d\d)")
_MONTH = re.compile(
    r"(?<![\w$£€#/.,:-])(?P<m>0?[1-9]|1[0-2])\s?(?P<s>[/.-])\s?(?P<y>(?:19|20)\d\d|\d\d)(?![\w%]|[/.,:-]\d)"
)
_MONTH_CUE = re.compile(rf"{whole(plain_phrases('figures', 'before a month'))}\W{{0,6}}\Z")
_SHORT_MONTH_CUE = re.compile(rf"{whole(plain_phrases('figures', 'before a short month'))}(?:\sdate)?\W{{0,5}}\Z")
_THREE_LIKE = re.compile(r"[0-9]\s?[-/.]\s?[0-9]{1,2}\s?[-/.]\s?[0-9]")
_MONTH_LIKE = re.compile(r"[0-9]\s?[/.-]\s?[0-9][0-9]")
_MISREAD_LIKE = re.compile(r"[-/][0-9loi|]{1,2}[-/](?:19|2[0o])[0-9loi]{2}")
_MISREAD = re.compile(
    r"(?<![\w$£€#@/.-])(?P<a>[0-9loi|]{1,2})(?P<s>[-/])(?P<b>[0-9loi|]{1,2})(?P=s)(?P<c>(?:19"
    r"|2[0o])[0-9loi]{2})(?![\w/-])"
)
_SIGNS = Signs(r"[0-9]\W?[-/.]\W?[0-9](?:[0-9]|\W?[-/.])|[-/][0-9loi|]{1,2}[-/](?:19|2[0o])|[0-9]{8}")
_EIGHT = re.compile(r"(?P<n>[0-9]{8})(?![0-9]|[-/.][0-9])")
_COMPACT_CUE = re.compile(r"\b(?:dated?|dt|on)\W{0,4}\Z")
_CHINESE = re.compile(r"(\d{4})\s?年\s?(\d{1,2})\s?月\s?(\d{1,2})\s?日")
_NUMBER_WORD = re.compile(
    rf"(?:\b(?:{alternatives(plain_phrases('figures', 'before a number'))}"
    rf"|(?<!of )(?<!of the ){alternatives(plain_phrases('figures', 'what bears a number'))})|§|#)"
    r"\.?(?:\s{0,2}(?:nos?|number|#)\.?)?(?:(?!\n\n)[\s:#(]){0,3}\Z"
)
"""A number's word, but not where it ends one column of a form and the figures begin the next."""
_CLOCK = re.compile(r"(?<!date )(?<!date/)(?<!date & )(?<!date and )\btime\W{0,3}\Z")
"""`Time: 11.14.00` is a time."""
_DATE_CUE = re.compile(
    rf"{whole(plain_phrases('figures', 'before a day'))}\W{{0,6}}(?:\([^)]{{0,16}}\)\s?[:-]?\s{{0,2}})?\Z"
)


def numeric(page: Plain) -> Iterator[Seen]:
    """Every date in figures, in order of kind; what stands after the word of a number is left out."""
    if not (_SIGNS.on(page.low) or "年" in page.low):
        return
    yield from _threes(page.low)
    yield from _misread(page.low)
    for quick in _MONTH_LIKE.finditer(page.low):
        match = _MONTH.match(page.low, quick.start()) or _MONTH.match(page.low, max(0, quick.start() - 1))
        if match:
            short = len(match["y"]) == 2
            cue = _SHORT_MONTH_CUE if short else _MONTH_CUE
            if cue.search(page.low[max(0, match.start() - 28) : match.start()]):
                yield Seen(match.start(), match.end(), "month", int(match["y"]), int(match["m"]), short_year=short)
    if "年" in page.low:
        for match in _CHINESE.finditer(page.low):
            yield Seen(match.start(), match.end(), "iso", int(match[1]), int(match[2]), int(match[3]))
    for match in _EIGHT.finditer(page.low):
        if _COMPACT_CUE.search(page.low[max(0, match.start() - 12) : match.start()]):
            yield from _compact(match)


def has_number_word(before: str) -> bool:
    """Whether a text ends with what a number follows: *No.*, *Rule*, *Section*."""
    return _NUMBER_WORD.search(before) is not None


def has_day_cue(before: str) -> bool:
    """Whether a text ends with what a day follows: *Date:*, *on*."""
    return _DATE_CUE.search(before) is not None


def _misread(low: str) -> Iterator[Seen]:
    """`O3/0l/2O26`: figures with a year of four places in which an engine has read letters for digits."""
    for quick in _MISREAD_LIKE.finditer(low):
        match = _MISREAD.match(low, quick.start() - 2) or _MISREAD.match(low, quick.start() - 1)
        if (
            match
            and misread("".join(numbers := match.group("a", "b", "c")))
            and sum(map(str.isdigit, match.group())) > 4
        ):
            a, b, c = (str(figure(one)) for one in numbers)
            if _plausible(a, b, c, match["s"], spaced=False, cue=True):
                doubts = ("letters that were read for digits",)
                roman = len(match["b"]) if set(match["b"]) == {"i"} else None
                yield Seen(
                    *match.span(), "numeric", month=roman, numbers=(a, b, c), separator=match["s"], doubts=doubts
                )


def _threes(low: str) -> Iterator[Seen]:
    """Three figures with separators: found by their middle, which is cheap, then looked at closely."""
    at = 0
    while quick := _THREE_LIKE.search(low, at):
        start = quick.start()
        while start > max(at, quick.start() - 3) and low[start - 1].isdigit():
            start -= 1
        match = _THREE.match(low, start)
        at = match.end() if match else quick.start() + 1
        if match and match["s"].strip() == match["t"].strip() and (seen := _three(low, match)):
            yield seen


def _three(low: str, match: re.Match[str]) -> Seen | None:
    a, b, c, separator = match["a"], match["b"], match["c"], match["s"].strip()
    start, end = match.span()
    before, after = low[max(0, start - 32) : start], low[end : end + 11]
    in_range = separator != "-" and (_RANGE_BEFORE.search(before) or _RANGE_AFTER.match(after))
    if not in_range and (_GLUED.search(before[-9:]) or after[:1] == "-" and after[1:2].isdigit()):
        return None
    if not in_range and (_TAIL.match(after) and not re.match(r"t\d\d|[ap]m|to|[-/]{2,}", after)):
        return None
    if has_number_word(before) or (len(c) == 2 and separator == "." and _CLOCK.search(before)):
        return None
    if len(a) == 4:
        return _year_first(start, end, a, b, c) if len(c) < 3 else None
    if not _plausible(a, b, c, separator, spaced=" " in match["s"] + match["t"], cue=has_day_cue(before)):
        return None
    return Seen(start, end, "numeric", numbers=(a, b, c), separator=separator, short_year=len(c) == 2)


def _year_first(start: int, end: int, year: str, month: str, day: str) -> Seen | None:
    if not (1300 <= int(year) <= 2199 or year in ("9999", "0000")):
        return None
    return Seen(start, end, "iso", int(year), int(month), int(day))


def _plausible(a: str, b: str, c: str, separator: str, *, spaced: bool, cue: bool) -> bool:
    """Whether three figures, the year last, may be meant as a day at all."""
    first, second = int(a), int(b)
    if len(c) == 4:
        if not (1300 <= int(c) <= 2199 or c in ("9999", "0000")) or (first == 0 and second == 0):
            return False
        return min(first, second) <= 12 and max(first, second) <= (39 if separator != "." else 31)
    if len(c) != 2 or not (first >= 1 and second >= 1 and min(first, second) <= 12 and max(first, second) <= 31):
        return False
    if spaced and not cue:
        return False
    return cue or separator == "/" or (len(a) == len(b) == 2 and separator in ".-")


def _compact(match: re.Match[str]) -> Iterator[Seen]:
    n = match["n"]
    start, end = match.span("n")
    if 1900 <= int(n[:4]) <= 2199 and 1 <= int(n[4:6]) <= 12 and 1 <= int(n[6:]) <= 31:
        yield Seen(start, end, "iso", int(n[:4]), int(n[4:6]), int(n[6:]))
    elif 1900 <= int(n[4:]) <= 2199 and 1 <= int(n[:2]) <= 31 and 1 <= int(n[2:4]) <= 31:
        yield Seen(start, end, "numeric", numbers=(n[:2], n[2:4], n[4:]))

"""Dates with a month's name: `12 March 2026`, `March 12th, 2026`, `third day of April Two Thousand and Twenty-Six`."""

import re
from collections.abc import Iterator
from dataclasses import replace

from checker.lexicon import whole
from checker.recognising.dates.forms.candidate import Seen
from checker.recognising.dates.forms.month_names import months
from checker.recognising.dates.forms.month_patterns import (
    BEFORE,
    FIGURE,
    RANGE,
    day_before,
    neighbourhoods,
    what_follows,
)
from checker.recognising.dates.forms.numerals import ENDING, SUFFIX, day_of, figure, misread, year_of
from checker.recognising.normalise import Plain, plain_phrases

_ENACTMENT = re.compile(rf"\s{{1,3}}{whole(plain_phrases('papers', 'enactments'))}")
"""What makes a month and a year the name of a law: *the Immigration Rules*, *the May 2010 Order*."""


_BLANK = re.compile(r"\s{0,3}")


def named(page: Plain) -> Iterator[Seen]:
    """Every date with a month's name, those without a year among them, in order."""
    low, names = page.low, months()
    done = 0
    for match in (match for span in neighbourhoods(low) for match in names.anchor.finditer(low, *span)):
        start, end = match.span()
        if start < done or not _stands_alone(page, start):
            continue
        calendar, month = names.numbers[re.sub(r"\s+", " ", match.group())]
        for seen in _around(page, start, end, month, calendar, done):
            done = max(done, seen.end)
            yield seen


def _stands_alone(page: Plain, start: int) -> bool:
    """Whether a name starts a word: also after an ordinal glued to it, or as `CopyMarch` in a text layer."""
    if not start or not page.low[start - 1].isalpha():
        return True
    if page.text[start].isupper() and page.text[start - 1].islower():
        return True
    return re.search(rf"\d{ENDING}?(?:\s?day)?\s?(?:of)?\Z", page.low[max(0, start - 12) : start]) is not None


def _around(page: Plain, start: int, end: int, month: int, calendar: str, floor: int) -> Iterator[Seen]:
    low = page.low
    base = max(floor, start - BEFORE)
    left = day_before().search(low[base:start])
    both, year = what_follows()
    after = year.match(low, end)
    days = both.match(low, end)
    if left and after and after["short"] and _begins_next(low, left, after):
        after = None
    with_year = days is not None and bool(days["year"] or days["short"])
    if left and after and not (days and days["year"] and after["short"]):
        yield from _day_first(page, base, left, after, month, calendar)
    elif days and with_year:
        yield from _month_first(page, start, days, month, calendar)
    elif left:
        yield _made(base + left.start(), end, month, calendar, left=left)
    elif (ymd := _year_first(low, start, end, month, calendar)) is not None:
        yield ymd
    elif after and after["year"] and _plain_month(page, start, end, after):
        yield Seen(start, after.end(), "month", _year(after), month, calendar=calendar, doubts=_doubts(after["year"]))
    elif days:
        yield _made(start, days.end("day"), month, calendar, right=days)


def _begins_next(low: str, left: re.Match[str], after: re.Match[str]) -> bool:
    """Whether two figures behind a month are no year but the day of the next date: `20 May-27 Nov 2026`. In `20-May-27`
    the dash joins the day to its month, too."""
    if low[after.end("short") - 3] != "-" or left.group().rstrip().endswith("-"):
        return False
    month = months().anchor.match(low, _BLANK.match(low, after.end()).end())  # type: ignore[union-attr]
    return month is not None and what_follows()[1].match(low, month.end()) is not None


def _day_first(
    page: Plain, base: int, left: re.Match[str], after: re.Match[str], month: int, calendar: str
) -> Iterator[Seen]:
    start = base + left.start()
    single = _made(start, after.end(), month, calendar, left=left, after=after)
    first = RANGE.search(page.low[max(0, start - 24) : start]) if left["figure"] else None
    if first:
        whole = start - (min(24, start) - first.start())
        yield replace(single, start=whole, day=figure(first["day"]), doubts=("range",))
    yield single


def _month_first(page: Plain, start: int, days: re.Match[str], month: int, calendar: str) -> Iterator[Seen]:
    first = _made(start, days.end(), month, calendar, right=days, after=days)
    if days["to"]:
        yield replace(first, doubts=("range",))
        yield replace(first, start=days.start("to"), day=figure(days["to"]), doubts=())
    else:
        yield first


def _year_first(low: str, start: int, end: int, month: int, calendar: str) -> Seen | None:
    """`2026-Mar-12`, `2026 March 12`."""
    year = re.search(r"(?<![\w/.-])((?:1[89]|20|21|1[34])\d\d)[-/.,\s]{1,3}\Z", low[max(0, start - 8) : start])
    day = re.match(rf"[-/.,\s]{{1,3}}({FIGURE})(?:{SUFFIX})?(?![\d\w])", low[end : end + 12])
    if not year or not day:
        return None
    return Seen(
        start - (min(8, start) - year.start()),
        end + day.end(),
        "named",
        int(year[1]),
        month,
        figure(day[1]),
        calendar=calendar,
    )


def _made(
    start: int,
    end: int,
    month: int,
    calendar: str,
    *,
    left: re.Match[str] | None = None,
    right: re.Match[str] | None = None,
    after: re.Match[str] | None = None,
) -> Seen:
    word = left["word"] if left else None
    digits = (left["figure"] if left else None) or (right["day"] if right else None)
    day = day_of(word) if word else figure(digits or "0")
    return Seen(
        start,
        end,
        "named",
        _year(after) if after else None,
        month,
        day,
        calendar=calendar,
        short_year=bool(after and after["short"]),
        last_day=word == "last",
        doubts=_doubts(digits or "0", (after["year"] or "") if after and not after["words"] else ""),
    )


def _year(match: re.Match[str]) -> int:
    if match["short"]:
        return int(match["short"])
    return year_of(match["words"]) if match["words"] else figure(match["year"])


def _doubts(*figures: str) -> tuple[str, ...]:
    wrong = [one for one in figures if one and misread(one) and not re.match(r"[a-z]{3}", one)]
    return ("letters that were read for digits",) if wrong else ()


def _plain_month(page: Plain, start: int, end: int, after: re.Match[str]) -> bool:
    """Whether a name and a year without a day are a month, and not the verb *may* or a year of something else."""
    year = _year(after)
    gap = page.low[end : after.start("year")]
    if (
        not (1300 <= year <= 2199)
        or len(after["year"].replace(" ", "")) > 4
        and not after["words"]
        or len(gap) > 6
        or end - start < 3
    ):
        return False
    name = page.text[start:end]
    if (
        name.isascii()
        and name.islower()
        and len(name) < 6
        and not re.search(r"\b(?:in|of|since|until|by)\s+\Z", page.low[max(0, start - 8) : start])
    ):
        return False
    return not _ENACTMENT.match(page.low, after.end())

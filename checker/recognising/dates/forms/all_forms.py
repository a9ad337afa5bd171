"""All written dates of a text, whatever their form, without overlaps and in reading order."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from checker.lexicon import alternatives
from checker.recognising.dates.forms.candidate import Seen
from checker.recognising.dates.forms.month_name_dates import named
from checker.recognising.dates.forms.month_patterns import RANGE_WORDS
from checker.recognising.dates.forms.numeric_dates import numeric
from checker.recognising.dates.forms.roman_months import roman
from checker.recognising.dates.forms.set_apart import together
from checker.recognising.dates.forms.time_stamps import clocked
from checker.recognising.normalise import Plain, plain_phrases

_JOIN = re.compile(rf"\s{{0,4}}(?:-|{RANGE_WORDS}|and|&|or)\s{{0,4}}(?:the\s{{1,3}})?\Z")
_AFTER_YEAR = re.compile(r"\s?,\s?(?P<year>(?:19|20)\d\d)(?!\d)")
_HIJRI = re.compile(r"\s{0,2}(?:a\.?h\.?|h\.?|ه|ھ|هجری)(?![^\W\d_])")
_TWO_YEARS = re.compile(r"[12][0-9]{3}\s?[-/]\s?[0-9][0-9]")
_SPANNING = re.compile(
    rf"\b{alternatives(plain_phrases('dates', 'years across two'))}"
    r"\W{0,3}(?P<first>(?:19|20)\d\d)\s?[-/]\s?(?P<last>(?:19|20)?\d\d)(?![\d/-])"
)


def seen_in(page: Plain) -> list[Seen]:
    """Every written date, the longest form where two overlap; one without a year only if a neighbour lends it one."""
    found = [*_written(page)]
    if (closed := together(page)) is not None:
        found += (back for one in _written(closed.page) if (back := closed.back(one)))
    found = _apart(found)
    return [_second_year(page.low, one) for one in _with_years(page.low, found)]


def _written(page: Plain) -> Iterator[Seen]:
    """By each form; within the line of a time clock that alone."""
    stamped = list(clocked(page))
    yield from stamped
    for one in (*_hijri_marked(page, named(page)), *_hijri_marked(page, numeric(page)), *roman(page)):
        if not any(one.start < each.end and each.start < one.end for each in stamped):
            yield one
    yield from _spanning(page.low)


def _apart(found: Iterable[Seen]) -> list[Seen]:
    """Without those that lie inside another; the two ends of a range written with one month may share their place."""
    kept: list[Seen] = []
    end = -1
    for one in sorted(found, key=lambda seen: (seen.start, -seen.end, "range" not in seen.doubts)):
        inside = one.start < end
        if inside and not (kept and "range" in kept[-1].doubts and one.end == kept[-1].end):
            continue
        kept.append(one)
        end = max(end, one.end)
    return kept


def _with_years(low: str, found: list[Seen]) -> list[Seen]:
    """`1 April to 30 April 2026`: the first takes the year of the second, or the year before it."""
    kept: list[Seen] = []
    following: Seen | None = None
    for one in reversed(found):
        if one.yearless:
            joined = following is not None and _JOIN.fullmatch(low, one.end, following.start)
            if not (joined and following and following.year and following.shape == "named" and following.month):
                following = None
                continue
            earlier = (one.month or 0, one.day or 0) > (following.month, following.day or 0)
            one = replace(
                one,
                year=following.year - earlier,
                short_year=following.short_year,
                doubts=("its year stands with the date after it",),
            )
        kept.append(one)
        following = one
    return kept[::-1]


def _second_year(low: str, one: Seen) -> Seen:
    """`12-23-2019 , 2019`: a year that the blank of a form adds belongs to what is written."""
    again = _AFTER_YEAR.match(low, one.end) if one.numbers else None
    if again and one.numbers and again["year"].endswith(one.numbers[2]):
        return replace(one, end=again.end())
    return one


def _hijri_marked(page: Plain, found: Iterable[Seen]) -> Iterable[Seen]:
    """Islamic years only where the month or a mark says so: `15 Ramadan 1447`, `15/09/1447 AH`."""
    for one in found:
        mark = _HIJRI.match(page.low, one.end)
        if one.numbers and 1300 <= int(one.numbers[2]) <= 1500:
            if mark:
                day, month, year = (int(part) for part in one.numbers)
                yield Seen(one.start, mark.end(), "named", year, month, day, calendar="hijri")
        elif one.calendar == "hijri":
            yield replace(one, end=mark.end()) if mark else one
        elif one.shape in ("iso", "month") and one.year and 100 < one.year < 1800 and not one.short_year:
            if mark and one.shape == "iso":
                yield replace(one, end=mark.end(), calendar="hijri")
        else:
            yield one


def _spanning(low: str) -> Iterable[Seen]:
    """`FY 2024-25`: somewhere from the first year's start to the second's end; when it begins is not said."""
    if not _TWO_YEARS.search(low):
        return
    for match in _SPANNING.finditer(low):
        first = int(match["first"])
        last = int(str(first)[: 4 - len(match["last"])] + match["last"])
        if last == first + 1:
            yield Seen(match.start(), match.end(), "years", until=(first, last, 0))

"""Dates as time clocks stamp them, around a time of day: `'96 JUN 13 P4:06`, `APR 28 12 26 PM 1967`."""

import re
from collections.abc import Iterator

from checker.recognising.dates.forms.candidate import Seen
from checker.recognising.dates.forms.month_names import months
from checker.recognising.normalise import Plain

_HALF = r"[ap]\s?\.?\s?[mhn]?\.?"
"""AM or PM, as stamps abbreviate and engines misread them."""
_HOUR = r"[0-2]?\d\s?[:. ]?\s?[0-5]\d"
_HALF_FIRST = rf"[ap][mhn]\.?\s?[0-2]?\d[:. ][\d:]{{0,2}}|{_HALF}\s?{_HOUR}"
_CLOCK = re.compile(rf"\s{{0,3}}(?:(?P<first>{_HALF_FIRST})|{_HOUR}\s?{_HALF})(?![^\W\d_]|\d)")
_BEFORE = re.compile(r"(?<![\w/.,:-])'?(?P<year>\d\d)\s{0,3}\Z")
_DAY = re.compile(r"\.?\s{0,3}(?P<day>[0-3]?\d)(?!\d)")
_YEAR = re.compile(r"\s{0,3}(?:(?P<full>19\d\d|20\d\d)|'\s?(?P<short>\d\d))(?!\d)")
_NEAR_CLOCK = re.compile(r"[0-9](?:(?<=[ap].)|(?<=[ap][mhn. ].)|(?<=[ap][mhn][. ].)|(?= ?[ap][mhn. ]))")
"""A figure beside the half of the day, which every such time holds: digits are found fast."""
_BACK, _REACH = 8, 24
LAST_DAY = 31
"""A larger figure before a month is its year; up to it, the year and the day may stand either way round."""


def clocked(page: Plain) -> Iterator[Seen]:
    """Every date that stands with a time of day between or behind its parts, as on a stamp of receipt."""
    low, names = page.low, months()
    for match in _near_clocks(low, names.anchor):
        day = _DAY.match(low, match.end())
        clock = _CLOCK.match(low, day.end()) if day else None
        if not day or not clock:
            continue
        calendar, month = names.numbers[re.sub(r"\s+", " ", match.group())]
        before = _BEFORE.search(low[max(0, match.start() - _BACK) : match.start()])
        after = _YEAR.match(low, clock.end())
        if before and (clock["first"] or int(before["year"]) > LAST_DAY):
            start = max(0, match.start() - _BACK) + before.start()
            yield Seen(start, day.end(), "year first", int(before["year"]), month, int(day["day"]), calendar=calendar,
                       short_year=True)  # fmt: skip
        elif after:
            year = int(after["full"] or after["short"])
            yield Seen(match.start(), after.end(), "clock", year, month, int(day["day"]), calendar=calendar,
                       short_year=not after["full"])  # fmt: skip


def _near_clocks(low: str, anchor: re.Pattern[str]) -> Iterator[re.Match[str]]:
    """Months' names that stand shortly before a time of day with its half."""
    done = 0
    for clock in _NEAR_CLOCK.finditer(low):
        for match in anchor.finditer(low, max(done, clock.start() - _REACH), clock.start()):
            done = match.end()
            yield match

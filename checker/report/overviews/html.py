"""An audit as one page of HTML: the matters that need somebody first, their trend, and a calendar of what expires."""

from itertools import groupby

from checker.report.overviews import sentences as words
from checker.report.overviews.sentences import Row
from checker.report.shared.page_templates import page
from checker.report.shared.phrases import day
from checker.report.shared.record_words import anchor_words
from checker.trends import Overview

_WIDE, _HIGH = 120, 28
_NEVER = 99_999_999
"""Where a matter without a day to come stands among the days."""


def render(overview: Overview) -> bytes:
    """UTF-8 HTML; no script, nothing loaded. The matters are put in another order by style sheet alone."""
    rows = list(words.rows(overview))
    ends = sorted(
        ((end, one.key) for one in overview.trends for end in one.expiring), key=lambda pair: (pair[0].day, pair[1])
    )
    months = [(month, list(group)) for month, group in groupby(ends, key=lambda pair: day(pair[0].day[:7]))]
    return page(
        "overview.html.j2", overview=overview, rows=list(zip(rows, _places(rows), strict=True)), months=months,
        line=_line, end_words=words.end_words, shared=words.shared(overview), closing=words.closing(overview),
        anchor=anchor_words(overview.history) if overview.history else "",
    )  # fmt: skip


def _places(rows: list[Row]) -> list[str]:
    """Where each matter stands in each order, as custom properties for the style sheet."""
    by_name = {id(row): nth for nth, row in enumerate(sorted(rows, key=lambda row: row.name.casefold()))}
    return [
        f"--new:{-len(row.trend.new)};--oldest:{-row.oldest};--ends:{int(row.next_end.replace('-', '') or _NEVER)};"
        f"--name:{by_name[id(row)]}"
        for row in rows
    ]


def _line(history: tuple[tuple[str, int], ...]) -> str:
    """The points of a small chart of gaps, run by run; empty for fewer than two runs."""
    gaps = [number for _, number in history]
    if len(gaps) < 2:
        return ""
    top = max(*gaps, 1)
    step = _WIDE / (len(gaps) - 1)
    return " ".join(f"{step * nth:.1f},{2 + (_HIGH - 4) * (1 - value / top):.1f}" for nth, value in enumerate(gaps))

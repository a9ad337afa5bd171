"""An audit as one page of HTML: the matters that need somebody first, their trend, and a calendar of what expires."""

from itertools import groupby
from typing import Any

from checker.report.phrases import day
from checker.report.templated import page
from checker.report.verdict import sentence
from checker.trends import Overview, Trend

_ORDER = {"gaps": 0, "not_judged": 1, "unclear": 2, "ready": 3}
_WORDS = {"gaps": "gaps", "not_judged": "not judged", "unclear": "to look at", "ready": "no gap found"}
_WIDE, _HIGH = 120, 28


def render(overview: Overview) -> bytes:
    """UTF-8 HTML; no script, nothing loaded."""
    trends = sorted(overview.trends, key=lambda one: (_ORDER[overview.matter(one).verdict], -len(one.new), one.key))
    rows = [_row(overview, one) for one in trends]
    ends = sorted(((end, one.key) for one in trends for end in one.expiring), key=lambda pair: (pair[0].day, pair[1]))
    months = [(month, list(group)) for month, group in groupby(ends, key=lambda pair: day(pair[0].day[:7]))]
    return page("overview.html.j2", overview=overview, rows=rows, months=months, groups=_groups(rows))


def _row(overview: Overview, one: Trend) -> dict[str, Any]:
    report = overview.matter(one)
    return {
        "of": one,
        "report": report,
        "verdict": _WORDS[report.verdict],
        "sentence": sentence(report),
        "oldest": max((aged.days for aged in one.still_open if aged.finding.outcome == "gap"), default=0),
        "line": _line([gaps for _, gaps in one.history]),
    }


def _groups(rows: list[dict[str, Any]]) -> list[tuple[str, list[dict[str, Any]]]]:
    """The rows by verdict, in the order of who needs somebody."""
    return [(words, [row for row in rows if row["verdict"] == words]) for words in _WORDS.values()]


def _line(gaps: list[int]) -> str:
    """The points of a small chart of gaps, run by run; empty for fewer than two runs."""
    if len(gaps) < 2:
        return ""
    top = max(*gaps, 1)
    step = _WIDE / (len(gaps) - 1)
    return " ".join(f"{step * nth:.1f},{2 + (_HIGH - 4) * (1 - value / top):.1f}" for nth, value in enumerate(gaps))

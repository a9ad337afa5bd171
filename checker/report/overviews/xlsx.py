"""An audit as a workbook, for those who live in one: matters, findings, what expires. Needs the extra `[xlsx]`."""

from collections.abc import Iterable
from typing import Any

from checker.report.shared.phrases import outcome_word, place_words
from checker.report.shared.summary import sentence
from checker.report.shared.workbook import workbook
from checker.trends import Overview

_MATTERS = (
    "matter",
    "registered",
    "verdict",
    "in words",
    "gaps",
    "to look at",
    "new",
    "oldest gap, days",
    "put right",
    "files",
    "not read",
)
_FINDINGS = ("matter", "outcome", "severity", "rule", "where", "what", "what to do", "who", "open since", "days")
_EXPIRIES = ("matter", "day", "what", "where", "needed for", "needed on")


def render(overview: Overview) -> bytes:
    """An XLSX file with three sheets that filter and sort. Raises UsageError where xlsxwriter is not installed."""
    return workbook(
        (
            ("Matters", _MATTERS, _matters(overview)),
            ("Findings", _FINDINGS, _findings(overview)),
            ("Expires", _EXPIRIES, _expiries(overview)),
        )
    )


def _matters(overview: Overview) -> Iterable[tuple[Any, ...]]:
    for one, report in overview.pairs():
        oldest = max((aged.days for aged in one.still_open), default=None)
        yield (
            one.key, "yes" if one.registered else "no", report.verdict, sentence(report), report.counts.gap,
            report.counts.unclear, len(one.new), oldest, len(one.fixed), one.files, one.unread,
        )  # fmt: skip


def _findings(overview: Overview) -> Iterable[tuple[Any, ...]]:
    for one, report in overview.pairs():
        since = {id(aged.finding): aged for aged in one.still_open}
        for found in report.findings:
            aged = since.get(id(found))
            yield (
                one.key, outcome_word(found), found.severity, found.rule, place_words(found.place), found.message,
                found.remedy, found.who, aged.since if aged else None, aged.days if aged else None,
            )  # fmt: skip


def _expiries(overview: Overview) -> Iterable[tuple[Any, ...]]:
    for one in overview.trends:
        for end in one.expiring:
            yield one.key, end.day, end.title, place_words(end.place), end.needed_for, end.needed_on

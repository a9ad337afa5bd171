"""An audit as a workbook, for those who live in one: matters, findings, what expires. Needs the extra `[xlsx]`."""

import io
from collections.abc import Iterable, Sequence
from typing import Any

from checker.errors import UsageError
from checker.report.shared.escape import visible
from checker.report.shared.phrases import outcome_word, place_words
from checker.report.shared.summary import sentence
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
    try:
        import xlsxwriter
    except ImportError:
        raise UsageError(
            "XLSX needs one more package: pip install 'bundle-checker[xlsx]'. Nothing was written."
        ) from None
    out = io.BytesIO()
    # Texts of documents and file names are only ever texts here: never formulas, addresses or numbers.
    safe = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    with xlsxwriter.Workbook(out, safe) as book:
        head = book.add_format({"bold": True, "bottom": 1})
        for name, columns, rows in (
            ("Matters", _MATTERS, _matters(overview)),
            ("Findings", _FINDINGS, _findings(overview)),
            ("Expires", _EXPIRIES, _expiries(overview)),
        ):
            _sheet(book.add_worksheet(name), head, columns, list(rows))
    return out.getvalue()


def _sheet(sheet: Any, head: Any, columns: Sequence[str], rows: Sequence[Sequence[Any]]) -> None:
    sheet.write_row(0, 0, columns, head)
    for nth, row in enumerate(rows, 1):
        for column, value in enumerate(row):
            sheet.write(nth, column, visible(value)[:32_000] if isinstance(value, str) else value)
    sheet.autofilter(0, 0, max(1, len(rows)), len(columns) - 1)
    sheet.freeze_panes(1, 1)
    sheet.set_column(0, len(columns) - 1, 18)


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

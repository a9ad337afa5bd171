"""The report as a workbook: matters, findings, papers, persons, what was compared and asked. Needs `[xlsx]`."""

from collections.abc import Callable, Iterable
from typing import Any

from checker.findings import Finding
from checker.matter_report import MatterReport, Report
from checker.report.shared.compared import COLUMNS as COMPARED_COLUMNS
from checker.report.shared.compared import comparison_table
from checker.report.shared.papers import COLUMNS, paper_table
from checker.report.shared.persons import COLUMNS as PERSON_COLUMNS
from checker.report.shared.persons import person_table
from checker.report.shared.phrases import outcome_word, place_words
from checker.report.shared.render_options import Evidence
from checker.report.shared.sections import ranked
from checker.report.shared.summary import sentence
from checker.report.shared.workbook import workbook

_MATTERS = ("Matter", "In words")
_FINDINGS = (
    "Matter", "Outcome", "Severity", "Who", "Where", "What", "What to do", "See also", "Waiver", "Rule", "Fingerprint",
)  # fmt: skip
_ASKED = ("Matter", "Rule", "It asks that", "Held", "Gap", "To look at", "Waived", "Not applicable")


def render(report: Report, _evidence: Evidence) -> bytes:
    """An XLSX file with six sheets that filter and sort. Raises UsageError where xlsxwriter is not installed."""
    return workbook(
        (
            ("Matters", _MATTERS, [(one.path, sentence(one)) for one in report.matters]),
            ("Findings", _FINDINGS, _findings(report)),
            ("Papers", ("Matter", *COLUMNS), _each(report, paper_table)),
            ("Persons", ("Matter", *PERSON_COLUMNS), _each(report, person_table)),
            ("Compared", ("Matter", *COMPARED_COLUMNS), _each(report, comparison_table)),
            ("Asked", _ASKED, _asked(report)),
        )
    )


def _each(report: Report, table: Callable[[MatterReport], Iterable[Iterable[Any]]]) -> list[tuple[Any, ...]]:
    return [(one.path, *row) for one in report.matters for row in table(one)]


def _findings(report: Report) -> Iterable[tuple[Any, ...]]:
    for matter in report.matters:
        for one in ranked(matter.findings):
            yield (matter.path, *_finding(one))


def _finding(one: Finding) -> tuple[Any, ...]:
    return (
        outcome_word(one), one.severity, one.who, place_words(one.place), one.message or one.title, one.remedy,
        "; ".join(map(place_words, one.related)), one.waiver, one.rule, one.fingerprint,
    )  # fmt: skip


def _asked(report: Report) -> Iterable[tuple[Any, ...]]:
    for matter in report.matters:
        for one in matter.asked:
            yield (
                matter.path, one.rule, one.title, one.passed, one.gap, one.unclear, one.waived, one.not_applicable
            )  # fmt: skip

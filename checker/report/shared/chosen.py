"""The rules that somebody asked for by name, shown alone: all that they found, one by one."""

from dataclasses import replace

from checker.matter_report import MatterReport, Report
from checker.report.shared.phrases import count, listed


def chosen_alone(report: Report) -> Report:
    """The report with what was chosen in the place of all findings; the same where nothing was."""
    return replace(
        report, matters=tuple(replace(one, findings=one.chosen) if one.only else one for one in report.matters)
    )


def chosen_words(matter: MatterReport) -> str:
    """What is shown and what is not; empty where nothing was chosen."""
    if not matter.only:
        return ""
    found = count(len(matter.findings), "finding") if matter.findings else "nothing found"
    return (
        f"Shown one by one: {listed(matter.only)} ({found}). The verdict, the counts and the exit code are those of "
        "all rules."
    )

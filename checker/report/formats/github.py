"""Annotations of a GitHub Actions run (workflow commands), one group a matter; and the job's summary as a value.

GitHub shows ten annotations of each level for a step, so the weightiest come first; the summary carries all of them.
"""

from checker.findings import Finding
from checker.matter_report import MatterReport, Report
from checker.report.formats import markdown
from checker.report.shared.escape import below, command_data, command_property
from checker.report.shared.phrases import outcome_word
from checker.report.shared.render_options import Evidence
from checker.report.shared.sections import ranked
from checker.report.shared.summary import sentence, several

_LEVELS = {"error": "error", "warning": "warning", "note": "notice"}
_SUMMARY_LIMIT = 1_000_000
"""Bytes; GitHub takes no more than 1 MiB a step."""


def render(report: Report, _evidence: Evidence) -> bytes:
    """UTF-8 workflow commands for standard output."""
    lines = [] if report.matters else [f"::notice title=bundle-checker::{several(())}"]
    for matter in report.matters:
        lines.append(f"::group::{command_data(matter.path)}")
        lines += [_annotation(one, matter) for one in ranked(matter.findings)]
        level = "error" if matter.verdict == "not_judged" else "notice"
        lines += ["::endgroup::", f"::{level} title=bundle-checker::{command_data(sentence(matter))}"]
    return "".join(f"{line}\n" for line in lines).encode("utf-8")


def _annotation(one: Finding, matter: MatterReport) -> str:
    level = _LEVELS[one.severity] if one.outcome == "gap" and not one.parked else "notice"
    if one.outcome == "unclear" and not one.parked:
        level = "warning"
    where = f"file={command_property(below(matter.path, one.place.file))}," if one.place else ""
    page = (
        ", ".join(filter(None, (one.place.part, f"page {one.place.page}" if one.place.page else "")))
        if one.place
        else ""
    )
    waiver = f" Waived: {one.waiver}." if one.waiver else ""
    text = f"{outcome_word(one)}: {page + ': ' if page else ''}{one.message or one.title}{waiver} {one.remedy}"
    return f"::{level} {where}title={command_property(f'{one.rule}: {one.title}')}::{command_data(text.strip())}"


def summary(report: Report, evidence: Evidence) -> bytes:
    """Markdown for the file that GITHUB_STEP_SUMMARY names; cut at a whole line if it is too long."""
    whole = markdown.render(report, evidence)
    if len(whole) <= _SUMMARY_LIMIT:
        return whole
    head = whole[:_SUMMARY_LIMIT].rsplit(b"\n", 1)[0]
    missing = whole[len(head) :].count(b"\n- **")
    return head + f"\n\n{missing} more findings do not fit here: see the other formats.\n".encode()

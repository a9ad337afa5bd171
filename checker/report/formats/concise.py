"""One line a finding, for editors, grep and people in a hurry: place, outcome, rule, sentence."""

from checker.findings import Finding
from checker.matter_report import MatterReport, Report
from checker.report.shared.escape import no_command, visible
from checker.report.shared.phrases import outcome_word
from checker.report.shared.render_options import Evidence
from checker.report.shared.summary import sentence


def render(report: Report, _evidence: Evidence) -> bytes:
    """UTF-8 lines; a matter that was not judged is one line of its own."""
    lines = [line for matter in report.matters for line in _lines(matter)]
    return "".join(f"{no_command(visible(line))}\n" for line in lines).encode("utf-8")


def _lines(matter: MatterReport) -> list[str]:
    if matter.verdict == "not_judged":
        return [f"{matter.path}: {sentence(matter)}"]
    return [_line(matter, finding) for finding in matter.findings]


def _line(matter: MatterReport, one: Finding) -> str:
    where = matter.path
    if one.place:
        where = f"{where}/{one.place.file}" + (f":{one.place.page}" if one.place.page else "")
    part = f" ({one.place.part})" if one.place and one.place.part else ""
    return f"{where}: {outcome_word(one)} {one.severity} {one.rule}{part}: {one.message or one.title}"

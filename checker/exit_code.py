"""How a run ends, from what was found."""

from collections.abc import Sequence

from checker.errors import Exit
from checker.findings import SEVERITIES, Severity
from checker.matter_report import MatterReport, Report

_ORDER = (Exit.FAULT, Exit.WRONG_USE, Exit.NOTHING, Exit.GAPS, Exit.INCOMPLETE, Exit.CLEAN)


def exit_code(
    report: Report, fail_level: Severity = "error", strict: bool = False, exit_zero: bool = False,
    codes: Sequence[Exit] = (),
) -> Exit:  # fmt: skip
    """The exit code: gaps at or above `fail_level` are 1, files or pages that no engine read are 4.

    With `strict` what cannot be told counts as a gap, whatever its severity. `codes` are those of matters that were not
    judged; nothing-to-check counts only if it holds for all of them. `exit_zero` gives 0 in place of 1 and 4.
    """
    judged = [one for one in report.matters if one.verdict != "not_judged"]
    found = {code for code in codes if code != Exit.NOTHING or not judged}
    failing = SEVERITIES[: SEVERITIES.index(fail_level) + 1]
    if any(_fails(one, failing, strict) for one in judged):
        found.add(Exit.GAPS)
    if any(not one.complete for one in judged):
        found.add(Exit.INCOMPLETE)
    code = next((one for one in _ORDER if one in found), Exit.CLEAN)
    return Exit.CLEAN if exit_zero and code in (Exit.GAPS, Exit.INCOMPLETE) else code


def _fails(matter: MatterReport, failing: Sequence[Severity], strict: bool) -> bool:
    return any(
        not one.parked and ((one.outcome == "gap" and one.severity in failing) or (strict and one.outcome == "unclear"))
        for one in matter.findings
    )

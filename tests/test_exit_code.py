import pytest

from checker.errors import Exit
from checker.exit_code import exit_code
from checker.findings import Finding
from checker.matter_report import MatterReport, Report


def matter(*found, complete=True, verdict="gaps"):
    findings = tuple(
        Finding("p/R", "t", "presence", outcome, severity, "m", "r", parked=parked) for outcome, severity, parked in found
    )
    return MatterReport("m", verdict, complete, findings=findings)


def report(*matters):
    return Report(tuple(matters), "2026-05-01")


GAP, WARNING, NOTE = ("gap", "error", None), ("gap", "warning", None), ("gap", "note", None)
UNCLEAR, WAIVED, PARKED = ("unclear", "note", None), ("waived", "error", None), ("gap", "error", True)


@pytest.mark.parametrize(
    ("matters", "options", "code"),
    [
        ([matter()], {}, 0),
        ([matter(GAP)], {}, 1),
        ([matter(WARNING)], {}, 0),
        ([matter(WARNING)], {"fail_level": "warning"}, 1),
        ([matter(NOTE)], {"fail_level": "warning"}, 0),
        ([matter(NOTE)], {"fail_level": "note"}, 1),
        ([matter(UNCLEAR)], {}, 0),
        ([matter(UNCLEAR)], {"strict": True}, 1),
        ([matter(WAIVED)], {"strict": True}, 0),
        ([matter(PARKED)], {"strict": True}, 0),
        ([matter(complete=False)], {}, 4),
        ([matter(GAP, complete=False)], {}, 1),
        ([matter(GAP, complete=False)], {"exit_zero": True}, 0),
        ([matter(), matter(GAP)], {}, 1),
        ([matter(verdict="not_judged", complete=False)], {"codes": [Exit.WRONG_USE]}, 2),
        ([matter(verdict="not_judged", complete=False)], {"codes": [Exit.WRONG_USE], "exit_zero": True}, 2),
        ([matter(verdict="not_judged", complete=False)], {"codes": [Exit.NOTHING]}, 3),
        ([matter(verdict="not_judged", complete=False), matter()], {"codes": [Exit.NOTHING]}, 0),
        ([matter(verdict="not_judged", complete=False), matter()], {"codes": [Exit.INCOMPLETE]}, 4),
        ([matter(verdict="not_judged", complete=False), matter(GAP)], {"codes": [Exit.INCOMPLETE]}, 1),
    ],
)
def test_exit_codes(matters, options, code):
    assert exit_code(report(*matters), **options) == code

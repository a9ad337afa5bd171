"""GitLab Code Quality (a JSON list in the form of Code Climate), for merge requests.

A page stands where a source file's line would: GitLab asks for a line, and a PDF has none.
"""

import json
from collections import Counter
from hashlib import sha256
from typing import Any

from checker.findings import Finding
from checker.matter_report import MatterReport, Report
from checker.report.shared.escape import below, encodable, visible
from checker.report.shared.phrases import outcome_word
from checker.report.shared.render_options import Evidence
from checker.report.shared.summary import sentence

_GRADES = {"error": "critical", "warning": "major", "note": "minor"}


def render(report: Report, _evidence: Evidence) -> bytes:
    """ASCII JSON; no two entries share a fingerprint."""
    seen: Counter[str] = Counter()
    rows = []
    for matter in report.matters:
        if matter.verdict == "not_judged":
            rows.append(_row(matter, "bundle-checker", sentence(matter), "blocker", matter.path, 1, seen))
        rows += [_finding(one, matter, seen) for one in matter.findings]
    return json.dumps(rows, indent=1, ensure_ascii=True).encode("ascii") + b"\n"


def _finding(one: Finding, matter: MatterReport, seen: Counter[str]) -> dict[str, Any]:
    page = one.place.page if one.place else None
    part = f"{one.place.part}, " if one.place and one.place.part else ""
    where = f"{part}page {page}: " if page else part
    text = f"{outcome_word(one)}: {where}{one.message or one.title} {one.remedy}".strip()
    settled = one.parked or one.outcome == "waived"
    grade = "info" if settled else "minor" if one.outcome == "unclear" else _GRADES[one.severity]
    path = one.place.file if one.place else None
    return _row(matter, one.rule, text, grade, one.fingerprint or text, page or 1, seen, path) | {
        "finding": one.fingerprint
    }


def _row(
    matter: MatterReport,
    rule: str,
    text: str,
    grade: str,
    basis: str,
    line: int,
    seen: Counter[str],
    file: str | None = None,
) -> dict[str, Any]:
    basis = f"{matter.path}|{rule}|{basis}"
    seen[basis] += 1
    digest = sha256(encodable(f"{basis}|{seen[basis]}").encode()).hexdigest()
    return {
        "description": visible(text),
        "check_name": rule,
        "fingerprint": digest,
        "severity": grade,
        "location": {"path": visible(below(matter.path, file) or "."), "lines": {"begin": line}},
    }

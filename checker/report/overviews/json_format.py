"""An audit as JSON: the report of schemas/report.schema.json, and under `audit` what the history adds."""

import json
from typing import Any

from checker.facts.codec import to_plain
from checker.findings import Finding
from checker.report.formats import json_format
from checker.report.shared.render_options import Evidence
from checker.trends import Overview, Trend


def render(overview: Overview) -> bytes:
    """ASCII JSON, indented."""
    plain = json.loads(json_format.render(overview.report, Evidence()))
    plain["audit"] = {
        "root": overview.root,
        "horizon": overview.horizon,
        "notes": list(overview.notes),
        "shared": [to_plain(one) for one in overview.shared],
        "history": to_plain(overview.history),
        "matters": [_trend(one) for one in overview.trends],
    }
    return (json.dumps(plain, indent=1) + "\n").encode("ascii")


def _trend(one: Trend) -> dict[str, Any]:
    """Findings by their fingerprint: they stand in full in the report of the matter."""
    plain = {key: value for key, value in to_plain(one).items() if key not in ("new", "still_open")}
    plain["new"] = [_named(finding) for finding in one.new]
    plain["still_open"] = [_named(aged.finding) | {"since": aged.since, "days": aged.days} for aged in one.still_open]
    return plain


def _named(finding: Finding) -> dict[str, str]:
    return {"rule": finding.rule, "fingerprint": finding.fingerprint, "outcome": finding.outcome}

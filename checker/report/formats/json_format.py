"""The report as JSON, as schemas/report.schema.json describes it: the same whatever the verbosity."""

import json
from typing import Any

from checker.facts.codec import to_plain
from checker.matter_report import Report
from checker.report.shared.render_options import Evidence


def render(report: Report, _evidence: Evidence) -> bytes:
    """ASCII JSON, indented: names with unseen characters stay whole and harmless. No crops."""
    plain = to_plain(report)
    ordered = {key: plain[key] for key in ("version", "tool", "as_of", "matters")}
    text = json.dumps(_without_boxes(ordered), indent=1, ensure_ascii=True, allow_nan=False)
    return text.encode("ascii") + b"\n"


_ABSENT = ("box", "seen")


def _without_boxes(value: Any) -> Any:
    """`box` and `seen` are absent where they are not known; nothing else is ever left out."""
    if isinstance(value, dict):
        return {key: _without_boxes(one) for key, one in value.items() if key not in _ABSENT or one is not None}
    return [_without_boxes(one) for one in value] if isinstance(value, list) else value

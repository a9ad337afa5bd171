"""The annexure strip shows each gap that a finding tells of, also where several are told in one line."""

import pytest

from checker.findings import Finding
from checker.matter_report import MatterReport
from checker.report.shared.label_strip import tabs
from checker.report_tables import FileRow
from tests.judging.building import bundle, judged, pack, rule

KINDS = {"annexure": {"title": "Annexure", "name": ["annexure*"]}}


@pytest.mark.parametrize("together", [False, True])
def test_every_missing_label_stands_in_its_place(together):
    papers = [{"path": f"Annexure {one}.pdf", "label": one} for one in "ACE"]
    asks = pack({"R": rule({"inSequence": {}}, all="annexure", together=together)}, KINDS)
    report = judged(asks, bundle({"documents": papers}))
    assert len(report.findings) == (1 if together else 2)
    assert [(tab.label, tab.file is None) for tab in tabs(report)] == [
        ("A", False), ("B", True), ("C", False), ("D", True), ("E", False),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("missing", "shown"),
    [("B", ["B"]), (["B", "D"], ["B", "D"]), ("an e-mail address", []), ("3", []), ("2026-03-01/2026-03-31", [])],
)
def test_what_else_is_missing_is_no_label(missing, shown):
    """A rule may miss words, pages or days."""
    one = Finding("p/R", "A rule", "order", "gap", "error", "Missing.", "", values={"missing": missing})
    files = tuple(FileRow(f"{label}.pdf", "read", label=label) for label in "ACE")
    told = tabs(MatterReport("m", "gaps", True, findings=(one,), files=files))
    assert [tab.label for tab in told if tab.file is None] == shown

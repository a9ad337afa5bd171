"""The annexure strip shows each gap that a finding tells of, also where several are told in one line."""

import pytest

from checker.report.shared.label_strip import tabs
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

"""What a trial hears of a report."""

from checker.mutation.trial import heard
from tests.judging.building import bundle, judged, pack, rule


def test_a_doubt_that_is_told_once_is_heard_of_every_rule_that_waits():
    asks = pack({
        "R": rule({"signed": {"atLeast": 1}}, each="letter", family="execution"),
        "S": rule({"signed": {"dated": True}}, each="letter", family="execution"),
    }, {"letter": {"title": "Letter", "name": ["*letter*"]}})  # fmt: skip
    scan = {"path": "Letter.pdf", "kind": "letter", "pages": 1, "page_facts": [{"page": 1, "text": "ocr"}]}
    report = judged(asks, bundle({"documents": [scan]}))
    assert len(report.findings) == 1
    assert {(which, outcome) for which, outcome, _ in heard(report)} == {("case/R", "unclear"), ("case/S", "unclear")}

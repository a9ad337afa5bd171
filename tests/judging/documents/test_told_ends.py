"""The end of something else, of which a paper tells, is no expiry of the paper's own."""

import pytest

from tests.judging.building import bundle, judged, pack, rule

OWN = {"written": "5 August 2016", "value": "2016-08-05", "role": "issued", "source": "text", "page": 1}
END = {"written": "July 25, 2016", "value": "2016-07-25", "role": "expires", "source": "text", "page": 2}
WHERE = {"where": {"roles": {"contains": {"const": "expires"}}}}
DATES = {"submission": {"title": "Submission"}}
ASKED = {"dated": {"role": "expires", "notBefore": "submission"}}


@pytest.mark.parametrize(
    ("stands", "day", "found"),
    [
        (["sentence", "past"], "2016-07-25", []),
        (["sentence", "past"], "2016-08-25", ["gap"]),
        (["sentence"], "2016-07-25", ["gap"]),
        (["listed", "alone"], "2016-07-25", ["gap"]),
    ],
)
def test_an_end_before_the_papers_day_told_as_past_is_not_its_own(stands, day, found):
    asks = pack({"R": rule(ASKED, each="document", **WHERE)}, dates=DATES)
    papers = [{"path": "Order.pdf", "dates": [OWN, {**END, "value": day, "stands": stands}]}]
    report = judged(asks, bundle({"documents": papers, "matter": {"dates": {"submission": "2026-12-14"}}}))
    assert [one.outcome for one in report.findings] == found


@pytest.mark.parametrize(("stands", "found"), [(["renewed"], []), ([], ["gap"])])
def test_a_term_that_goes_on_by_itself_has_no_end(stands, found):
    end = {**END, "computed": True, "stands": stands}
    asks = pack({"R": rule(ASKED, each="document", **WHERE)}, dates=DATES)
    papers = [{"path": "Agreement.pdf", "dates": [OWN, end]}]
    report = judged(asks, bundle({"documents": papers, "matter": {"dates": {"submission": "2026-12-14"}}}))
    assert [one.outcome for one in report.findings] == found

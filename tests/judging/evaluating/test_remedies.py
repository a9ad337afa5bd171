"""The remedy fits what lacks: an answer, a date of the matter, a paper; else it is the rule's own."""

import pytest

from tests.judging.building import bundle, judged, pack, rule

KINDS = {"card": {"title": "Card", "name": ["*card*"]}, "letter": {"title": "Letter", "name": ["*letter*"]}}
DAY = {"written": "12 March 2026", "value": "2026-03-12", "role": "expires", "source": "text", "page": 1}
OWN = "Get a new one."


def found(must, **more):
    asks = pack(
        {"R": {**rule(must, each="card", family="date-relation", **more), "remedy": OWN}},
        KINDS,
        dates={"submission": {"title": "Submission"}, "hearing": {"title": "Hearing"}},
        asks={"abroad": {"title": "Does it go abroad?"}},
    )
    facts = bundle({"documents": [{"path": "Card.pdf", "dates": [{**DAY, "value": "2027-03-12"}]}]})
    (one,) = judged(asks, facts).findings
    return one


@pytest.mark.parametrize(
    ("must", "more", "remedy"),
    [
        (
            {"dated": {"role": "expires", "notBefore": "submission"}}, {},
            "Say the day: --date submission=YYYY-MM-DD for one run, or for good with bundle-checker set.",
        ),
        (
            {"dated": {"role": "expires", "notBefore": "hearing"}}, {},
            "Say the day: --date hearing=YYYY-MM-DD for one run, or for good with bundle-checker set.",
        ),
        (
            {"holds": "letter"}, {"when": {"abroad": {"const": True}}},
            "Answer it (yes or no): --answer abroad=… for one run, or for good with bundle-checker set.",
        ),
        (
            {"dated": {"role": "expires", "notBefore": {"kind": "letter"}}}, {},
            "File it; or, if it is there, say which paper it is: bundle-checker confirm FILE --kind letter.",
        ),
    ],
)  # fmt: skip
def test_a_doubt_is_put_right_by_what_lacks(must, more, remedy):
    one = found(must, **more)
    assert (one.outcome, one.remedy) == ("unclear", remedy)


def test_a_gap_keeps_the_remedy_of_its_rule():
    one = found({"dated": {"role": "expires", "notAfter": "today"}})
    assert (one.outcome, one.remedy) == ("gap", OWN)

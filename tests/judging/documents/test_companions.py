"""Which paper belongs to which, by what their titles share beside their kinds."""

from dataclasses import replace

from checker.judging.documents.companions import paired
from checker.judging.documents.papers_of_bundle import papers_of
from tests.judging.building import bundle

NAMES = {
    "7-01 Referral to Elm House": "referral", "7-02 Referral to Oak Clinic": "referral",
    "7-03 Acknowledgement Elm House": "acknowledgement", "7-04 Acknowledgement Oak Clinic": "acknowledgement",
}  # fmt: skip


def test_a_receipt_belongs_to_what_was_sent_to_the_same_place():
    found = papers_of(bundle({"documents": [{"path": f"{name}.pdf"} for name in NAMES]}))
    papers = [replace(paper, kinds=(kind,)) for paper, kind in zip(found, NAMES.values(), strict=True)]
    sent, received = papers[:2], papers[2:]
    mates = [paired(paper, received, sent, "anywhere") for paper in received]
    assert [(mate.paper, mate.by) for mate in mates] == [(sent[0], "name"), (sent[1], "name")]

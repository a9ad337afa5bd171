"""What the papers answer while nobody has: the first presumption that holds, told in the report, and a person first."""

from datetime import date

import pytest

from tests.judging.building import bundle, judged, outcome, pack

KINDS = {"payslip": {"title": "Payslip", "name": ["payslip*"]}, "contract": {"title": "Contract", "name": ["contract*"]}}
RULE = {"R": {"title": "A contract is filed", "family": "presence", "when": {"asked": {"const": True}},
              "must": {"holds": "contract"}}}  # fmt: skip
PAYSLIP = {"path": "Payslip.pdf"}
BORN = {"written": "4 June 2010", "value": "2010-06-04", "role": "born", "source": "text", "page": 1}


def report(presume, documents, said=None, matter=None, **ask):
    question = {"asked": {"title": "Is it so?", "presume": presume, **ask}}
    papers = bundle({"documents": documents, "matter": matter or {}})
    return judged(pack(RULE, KINDS, asks=question), papers, as_of=date(2026, 5, 1), answers=said)


@pytest.mark.parametrize(
    ("presume", "documents", "expected"),
    [
        ([{"holds": "payslip", "answer": True}], [PAYSLIP], "gap"),
        ([{"holds": "payslip", "answer": True}], [], "unclear"),
        ([{"holds": "payslip", "answer": False}], [PAYSLIP], "not_applicable"),
        ([{"holds": "contract", "answer": False}, {"holds": "payslip", "answer": True}], [PAYSLIP], "gap"),
        ([{"holds": "payslip", "answer": False}, {"holds": "payslip", "answer": True}], [PAYSLIP], "not_applicable"),
        ([{"field": "born", "under": "P18Y", "answer": True}], [{**PAYSLIP, "dates": [BORN]}], "gap"),
        ([{"field": "born", "under": "P15Y", "answer": True}], [{**PAYSLIP, "dates": [BORN]}], "unclear"),
        ([{"field": "born", "answer": False}], [{**PAYSLIP, "dates": [BORN]}], "not_applicable"),
        ([{"field": "born", "answer": False}], [{**PAYSLIP, "dates": [{**BORN, "confidence": 0.2}]}], "unclear"),
    ],
)
def test_the_first_that_the_papers_bear_out_answers(presume, documents, expected):
    assert outcome(report(presume, documents)) == expected


def test_a_persons_answer_goes_before_it():
    assert outcome(report([{"holds": "payslip", "answer": True}], [PAYSLIP], {"asked": False})) == "not_applicable"


def test_it_goes_before_what_a_pack_takes_for_given():
    assert outcome(report([{"holds": "payslip", "answer": True}], [PAYSLIP], default=False)) == "gap"


@pytest.mark.parametrize(("of", "expected"), [("party:child", "gap"), ("party:sponsor", "unclear")])
def test_a_birth_is_that_of_the_party_named(of, expected):
    matter = {"parties": [{"role": "child", "born": "2010-06-04"}, {"role": "sponsor", "born": "1980-01-01"}]}
    assert outcome(report([{"field": "born", "of": of, "under": "P18Y", "answer": True}], [], matter=matter)) == expected


def test_the_births_of_others_on_papers_are_left_aside_where_matter_json_is_asked():
    presume = [{"field": "born", "in": "matter", "answer": False}, {"field": "born", "under": "P18Y", "answer": True}]
    papers = [{**PAYSLIP, "dates": [BORN]}]
    assert outcome(report(presume, papers, matter={"parties": [{"role": "client", "born": "2007-11-02"}]})) == "not_applicable"
    assert outcome(report(presume, papers)) == "gap"


def test_the_report_says_what_was_presumed_and_why():
    (note,) = [one for one in report([{"holds": "payslip", "answer": True}], [PAYSLIP]).notes if "Presumed" in one]
    assert note == "Presumed from the papers as long as nobody answers otherwise: Is it so? yes (the bundle holds a payslip)."

"""What was compared with what, with nothing, and what is not there: a row each."""

import pytest

from checker.findings import Place
from checker.matter_report import MatterReport, Report
from checker.report import FORMATS, Evidence, Options
from checker.report.shared.compared import compared_words, comparison_table
from checker.report_tables import Absent, Compared
from tests.report.shown import shown


def test_both_papers_of_a_comparison_are_named_and_one_paper_once():
    one = Compared(
        "p/R", "Alike.", Place("A.pdf", "Annexure B", 3), (Place("B.pdf"), Place("B.pdf", None, 2), Place("A.pdf"))
    )
    assert compared_words(one) == "A.pdf ↔ B.pdf: Alike."
    assert compared_words(Compared("p/R", "All are listed.")) == "All are listed."


@pytest.mark.parametrize(
    ("form", "verbose", "is_told"), [("docx", False, True), ("markdown", True, True), ("markdown", False, False)]
)
def test_a_written_report_says_what_was_compared(form, verbose, is_told):
    one = Compared("p/R", "Alike.", Place("A.pdf"), (Place("B.pdf"),))
    report = Report((MatterReport("m", "ready", True, compared=(one,)),), "2026-05-01")
    told = shown(form, FORMATS[form](report, Evidence(options=Options(verbose=verbose))))
    assert ("Compared, and found in order" in told) == is_told == ("↔" in told)


def test_the_table_has_all_three():
    matter = MatterReport(
        "m", "ready", True,
        compared=(Compared("p/R", "Alike.", Place("A.pdf"), (Place("B.pdf"),)),),
        not_compared=(Place("C.pdf", "Annexure D"),),
        absent=(Absent("cited", "annexure E", "E", Place("A.pdf", None, 2)),),
    )  # fmt: skip
    assert comparison_table(matter) == [
        ("compared", "A.pdf", "B.pdf", "Alike.", "p/R"),
        ("not compared", "C.pdf, Annexure D", "", "", ""),
        ("cited, not found", "A.pdf, page 2", "", "annexure E", ""),
    ]

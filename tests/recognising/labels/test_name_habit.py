"""Labels that one name alone may not bear, and a folder of them does."""

import pytest

from checker.recognising.labels.file_names import name_of
from checker.recognising.labels.name_habit import name_habit

OFFICE = ["1 Originals/O-1 Tenancy agreement.pdf", "1 Originals/O-2 Receipt.pdf", "3 Letters/L-1 Notice.pdf",
          "3 Letters/L-2 Reply.pdf", "2 Working copies/W-1 Ledger.xlsx", "00 Register of papers.pdf"]  # fmt: skip
FORMS = ["I-130 petition.pdf", "I-485 application.pdf", "G-28 notice.pdf", "O-1 visa.jpg", "L-1 visa.jpg", "F-2 visa.jpg"]


def test_a_folder_s_habit_makes_labels_of_what_may_be_forms():
    habit = name_habit(OFFICE)
    assert habit.is_labelled
    assert [name_of(path, None, habit)[0].label for path in OFFICE] == ["O1", "O2", "L1", "L2", "W1", None]
    assert name_of(OFFICE[0], None, habit)[0].purpose == "Tenancy agreement"
    assert name_of(OFFICE[0])[0].label is None


@pytest.mark.parametrize("paths", [FORMS, OFFICE[:4], [*OFFICE, *(f"Photo {nth}.jpg" for nth in range(9))], []])
def test_a_few_names_and_numbers_far_apart_are_no_habit(paths):
    assert not name_habit(paths).is_labelled


def test_a_matter_s_number_may_stand_before_the_labels():
    paths = [f"MP-2025-018 {path.rpartition('/')[2]}" for path in OFFICE[:5]]
    habit = name_habit(paths)
    assert (habit.begins, habit.is_labelled) == ("MP-2025-018 ", True)
    assert name_of(paths[3], None, habit)[0].label == "L2"


def test_a_tab_goes_before_the_mark_that_an_exhibit_bore_already():
    paths = ["A1_Case summary.pdf", "A2_Chronology.docx", "B1_Claim form N1.pdf", "B2_Defence.pdf", "E1_Exhibit TYD1.pdf", "E2_exhibit FIL1.pdf"]
    habit = name_habit(paths)
    found = [name_of(path, None, habit)[0] for path in paths]
    assert [(one.label, one.also) for one in found[-3:]] == [("B2", ()), ("E1", ("TYD1",)), ("E2", ("FIL1",))]
    assert not name_habit([*paths[:3], "Letter.pdf", "Order.pdf", "Notice.pdf"]).is_labelled

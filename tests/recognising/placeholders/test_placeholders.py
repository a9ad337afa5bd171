import pytest

from checker.pages.page import Page
from checker.recognising.placeholders.placeholders import placeholders_in

LEFT = [
    ("signed on [date] at Lahore", "date"), ("Dated this ____ day of March 2026", "date"), ("SWORN this ........ day of", "date"),
    ("[insert name of tenant]", "insert"), ("on XX/XX/20XX", "date"), ("[DATE OF HEARING]", "date"), ("<insert address>", "insert"),
    ("{{client_name}}", "insert"), ("the sum of [●]", "insert"), ("[Note to draft: check]", "note"), ("[dd/mm/yyyy]", "date"),
    ("on ____ March 2026", "date"), ("the sum of Rs. 5 [SM: client to confirm before\nit goes out] is due", "note"),
    ("[GWF NUMBER]", "insert"), ("Our ref: [CLIENT MATTER NUMBER]", "insert"), ("[please check the date]", "note"),
    ("[MK: confirm the fee with the reader on Monday, then delete this line before we file]", "note"), ("we met [dates to verify] in May", "note"),
]  # fmt: skip
NONE = [
    "Signature: ______________", "Date: ____________", "Name ........................", "☐ Yes ☐ No  Other: ______",
    "By: ____________________\nName: John Doe\nTitle: Director", "[***] Confidential treatment requested", "the [then] owner [sic]",
    "(a) the parties [1999] 2 AC 1", "Chapter 1 ........................ 12", "[2026] EWHC 12 (Fam)", "a day of rest", "Date of birth (DD/MM/YYYY)",
    "[LS: round seal of the Union Council, blue]", "[PW: deposed that the accused fled from the house]", "[ROUND SEAL OF UNION COUNCIL]", "[his name] was called", "he agreed [to pay the costs] in full", "it is for [the respondent] to confirm [sic]",
]  # fmt: skip


@pytest.mark.parametrize(("text", "sort"), LEFT)
def test_text_left_to_fill_in(text, sort):
    assert [one.question for one in placeholders_in(Page(2, text))] == [f"placeholder:{sort}"]


@pytest.mark.parametrize("text", NONE)
def test_signature_lines_and_forms_are_none(text):
    assert placeholders_in(Page(1, text)) == []

"""Captions speak for a sort of paper only where several of it stand together."""

import pytest

from checker.pages.page import Page
from checker.recognising.kinds.hallmarks import hallmarks_in

WORDS = " It is a page with much other text in it." * 6


def sorts(text: str) -> list[str]:
    return [one.sort for one in hallmarks_in(Page(1, text))]


@pytest.mark.parametrize(
    ("text", "sort", "met"),
    [
        ("Opening balance  Debit  Credit  Closing balance", "bank-statement", True),
        ("She paid a deposit.", "bank-statement", False),
        ("The debit was refused.", "bank-statement", False),
        ("Adebit Creditors Ibank", "bank-statement", False),
        ("ANNEXURE-C", "annexure", True),
        ("EXHIBIT P-3", "exhibit", True),
        ("ANNEXURE-C" + WORDS, "annexure", False),
        ("PAKISTAN POST - REGISTERED LETTER RECEIPT" + "\n" + WORDS, "postal-receipt", True),
        ("Certificate of posting\n" + WORDS, "postal-receipt", True),
        ("The postal receipt is attached." + WORDS, "postal-receipt", False),
        ("BY REGISTERED POST\n" + WORDS, "postal-receipt", False),
        ("Type P\nNationality\nPakistan\nAuthority KARACHI", "passport", True),
        ("Type of exploitation: servitude\nNationality\nSara Misali (local authority)", "passport", False),
    ],
)
def test_captions_that_stand_together(text: str, sort: str, met: bool) -> None:
    assert (sort in sorts(text)) is met


def test_the_captions_met_are_told_and_counted() -> None:
    (found,) = (one for one in hallmarks_in(Page(1, "Opening balance, debit, credit")) if one.sort == "bank-statement")
    assert {"debit", "credit", "opening balance"} <= set(found.captions) and found.weight >= 3

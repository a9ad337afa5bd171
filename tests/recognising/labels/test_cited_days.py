import pytest

from checker.pages.page import Page
from checker.recognising.dates.page_dates import dates_on_page
from checker.recognising.labels.cited_days import cited_days_in

SAID = [
    ("by the order dated 3 April 2026 (Annexure D).", {"D": "3 April 2026"}),
    ("the order dated 3 April 2026, a copy of which is annexed as Annexure “D”.", {"D": "3 April 2026"}),
    ("Annexure D is the order dated 3 April 2026.", {"D": "3 April 2026"}),
    ("(Annexure D, the order of 3 April 2026)", {"D": "3 April 2026"}),
    ("Exhibit AB1 is a letter No. 7 dated 3 April 2026", {"AB1": "3 April 2026"}),
    ("the notice dated 3 April 2026 was answered by the reply (Annexure D)", {}),
    ("Annexure D is the reply to the notice dated 3 April 2026", {}),
    ("Annexure C and the order dated 3 April 2026", {}),
    ("the letters dated 3 April 2026 (Annexures C and D)", {}),
    ("He was there on 3 April 2026 (Annexure D)", {}),
    ("Annexure C is attached. The order dated 3 April 2026 says", {}),
    ("Annexure C Lease dated 3 April 2026 Annexure D Notice", {}),
    ("Annexure C is the lease dated 1 March 2026 and Annexure D is the order dated 3 April 2026",
     {"C": "1 March 2026", "D": "3 April 2026"}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "days"), SAID)
def test_the_day_that_a_sentence_gives_what_it_cites(text, days):
    page = Page(1, "The deponent states that\n" + text)
    assert {one.label: one.written for one in cited_days_in(page, dates_on_page(page))} == days

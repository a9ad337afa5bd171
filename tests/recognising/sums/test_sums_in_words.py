"""Sums in words with the sums in figures beside them."""

from time import process_time

import pytest

from checker.pages.page import Page
from checker.recognising.sums.sums_in_words import sums_given_twice


def _pairs(text):
    return [(one.figures, one.words, one.beside) for one in sums_given_twice(Page(1, text))]


@pytest.mark.parametrize(
    "text",
    [
        "Stamp duty of Rs. 1,200/- (Rupees One Thousand Five Hundred only) is paid.",
        "Amount Rs. 1,200 (One thousand five hundred only)",
        "the sum of Rs.1200/= (Rupees one thousand five\nhundred) with",
        "Rs. 1,200/- only (Rupees One Thousand Five Hundred only)",
        "PKR 1,200, say Rupees one thousand five hundred only",
        "Rs. 1,200/- Rupees One Thousand Five Hundred only.",
        "1,200 pounds (one thousand five hundred pounds)",
        "Rupees one thousand five hundred only (Rs. 1,200/-)",
        "dower of Rupees one thousand five hundred (1,200)",
        "1    Fee              1,100\n2    Copy             100\nTotal (Rupees one thousand five hundred only)   1,200\n",
    ],
)
def test_figures_beside_words(text):
    assert _pairs(text) == [("1200", "1500", True)]


@pytest.mark.parametrize(
    ("text", "pair"),
    [
        ("Rs. 1.2 million (Rupees one million two hundred thousand only)", ("1200000", "1200000", True)),
        ("Rs. 25 lakh (Rupees twenty five lakh only)", ("2500000", "2500000", True)),
        ("Rs. 1,20,000/- (Rupees one lac twenty thousand only)", ("120000", "120000", True)),
        ("£1,234.56 (one thousand two hundred and thirty-four pounds and fifty-six pence)", ("1234.56", "1234.56", True)),
        ("Amount: Rs. 3,000\nPaid at Lahore\nAmount in\nwords\nThree Thousand Rupees Only\n", ("3000", "3000", False)),
        ("Amount: Rs. 3,000\nAmount in words: Five Thousand Rupees Only\n", ("3000", "5000", False)),
        ("Received the sum of Rupees forty lac only by pay order.\n\nRs. 4,500,000/-\n\nProprietor", ("4500000", "4000000", False)),
        ("Total payable    15,400\nRupees fifteen thousand four hundred only.\n", ("15400", "15400", True)),
    ],
)
def test_other_forms(text, pair):
    assert _pairs(text) == [pair]


@pytest.mark.parametrize(
    "text",
    [
        "Rs. 1,200/- (Rupees One Thousand Two Hundrd only)",
        "Rs. 1,200/- (Rupees One Thousand Two Hundred per month)",
        "Rs. 500, one of the two notes",
        "He paid Rs. 5,000, Rupees two hundred, and left.",
        "£500 (Rupees one lakh eighty thousand only)",
        "a fine of Rs. 5,000. Rupees two hundred are due",
        "One Thosuand Two Hundred rupees (Rs. 1,500)",
        "Fee of Rs. 500 each; two hundred only were sold",
        "Rs. 1 200 (Rupees five hundred only)",
        "Rs. 1.200,00 (Rupees five hundred only)",
        "1. Rs. 500\n2. Consideration: Rupees five lakh only was received in cash on 3 May",
        "Late fee (Rupees fifty only)   150",
        "Received the sum of Rupees forty lac only by pay order.\n\nRs. 4,500,000/-\nRs. 500,000/-\n",
        "Received the sum of Rupees forty lac only; Rs. 4,500,000 is due.",
        "5% (five per cent)",
        "Rupees two hundred (1)",
    ],
)
def test_what_is_not_compared(text):
    assert _pairs(text) == []


def test_a_page_that_an_engine_read_tells_so():
    [one] = sums_given_twice(Page(1, "Rs. 800 (Rupees eight only)", source="ocr", confidence=lambda *_: 0.8))
    assert one.from_picture and one.confidence == 0.8 and one.perhaps == ("80",)


@pytest.mark.parametrize("text", ["one " * 5000, "Rupees one hundred and " * 2000, "(Rs. 1,200) one " * 2000])
def test_a_hostile_page_costs_no_more_than_another(text):
    begun = process_time()
    assert _pairs(text) == []
    assert process_time() - begun < 2

"""A date that no word introduces is the document's by its place: at the head of a page, or behind a place's name."""

import pytest

from checker.recognising.dates import dates_in

LETTER = "Misal Mills\n{}\nDear Mr Namoona,\nwe write about your order.\n"
CLOSE = "It is prayed as above, as the order is against the law and the facts on the record.\n{}\nPetitioner\n"


@pytest.mark.parametrize("page", [1, 7])
def test_a_letter_in_a_bundle_is_dated_at_its_head_on_any_page(page):
    (one,) = dates_in(LETTER.format("14 April 2026"), page=page)
    assert (one.role, one.value) == ("issued", "2026-04-14")


@pytest.mark.parametrize("line", ["Peshawar, the 8th of June, 2026", "Dera Misal: this 8th day of June 2026"])
def test_a_pleading_closes_with_place_and_date(line):
    (one,) = dates_in("A word.\n" * 20 + CLOSE.format(line), page=3)
    assert (one.role, one.value) == ("issued", "2026-06-08")


@pytest.mark.parametrize(
    "line", ["He came to Peshawar, the 8th of June, 2026", "Peshawar, the 8th of June, 2026 was hot"]
)
def test_a_sentence_that_names_place_and_date_dates_nothing(line):
    assert [one.role for one in dates_in("A word.\n" * 20 + CLOSE.format(line), page=3)] == [None]


def test_an_address_of_many_words_above_the_day_is_no_sentence():
    address = "Depot 3, Harebell Way, Corby NN00 1ZZ | 01536 000000 | people@fenwick.example.org"
    line = "He is employed by us without a term, and has been paid at this level since he joined us.\n"
    (one,) = dates_in(f"MISAL MILLS\n{address}\n\n1 May 2026\n\nDear Sir\n\n{line * 6}")
    assert (one.role, one.value) == ("issued", "2026-05-01")


@pytest.mark.parametrize("line, role", [
    ("07/06/2025 06:40 TILL 3", "issued"),
    ("that the said vessel sailed from the port of Misal on the 7th day of June 2025 at 06:40 hours, laden with rice", None),
])  # fmt: skip
def test_a_day_beside_a_time_dates_a_receipt_and_no_sentence(line, role):
    (one,) = dates_in(f"MISAL\n{line}\n", "DMY", ocr=True)
    assert one.role == role

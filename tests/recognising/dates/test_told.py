"""Which days a sentence tells of as past, and which may still come."""

import pytest

from checker.recognising.dates import dates_in

PAST = [
    "2.1 I inspected the property on 23 September 2026 between ten and one o'clock with both parties.",
    "I have read the report of Dr Helen Marchbank dated 11 September 2026 and agree with all of it.",
    "We thank you for your letter of 3 March 2026 and have taken our client's instructions upon it.",
    "My colleague spoke to the headteacher by telephone on Friday, 20 November 2026 about the boy.",
    "The team visited the settlement on or about the 5th of March 2026 and met eleven families there.",
]
ADDED = [
    "Full and true translation of the original that I received and read on 2 November 2026 at my office.",
    "The tenant called at our office in Lahore and received a copy of this notice on 2 November 2026.",
]
TO_COME = [
    "The expert will have inspected the property on 23 September 2026 if both of the parties agree to it.",
    "I received the notice, and the hearing of the appeal before the judge is on 23 September 2026.",
    "The surveyor told us that his next visit to the house in question is on 23 September 2026.",
    "The tenant paid the rent of the shop in Ferozepur Road in advance until 30 September 2026.",
    "The child was seen by the doctor and is listed for the second round on 23 September 2026.",
    "The licence that the council gave to him for the premises ends on 23 September 2026 at noon.",
]


@pytest.mark.parametrize("text", PAST)
def test_a_sentence_tells_of_a_day_as_past(text):
    [one] = dates_in(text, "DMY")
    assert "told" in one.stands


@pytest.mark.parametrize("text", [*TO_COME, *ADDED])
def test_a_day_that_may_come_or_of_something_added_is_not_told(text):
    assert all("told" not in one.stands for one in dates_in(text, "DMY"))


def test_days_that_and_joins_are_told_together():
    found = dates_in("I visited the family at home on 10 October and 14 November 2026, for two hours each.", "DMY")
    assert [one.value for one in found if "told" in one.stands] == ["2026-10-10", "2026-11-14"]


def test_a_label_tells_of_nothing():
    assert all("told" not in one.stands for one in dates_in("Inspected on: 23 September 2026", "DMY"))

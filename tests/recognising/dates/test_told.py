"""Which days a sentence tells of as past, and which may still come."""

import pytest

from checker.recognising.dates import dates_in

PAST = [
    "Thank you for asking me to report on the patient. | examined him here on 23 September 2026.",
    "2.1 I inspected the property on 23 September 2026 between ten and one o'clock with both parties.",
    "I have read the report of Dr Helen Marchbank dated 11 September 2026 and agree with all of it.",
    "We thank you for your letter of 3 March 2026 and have taken our client's instructions upon it.",
    "My colleague spoke to the headteacher by telephone on Friday, 20 November 2026 about the boy.",
    "We met her, with an Urdu interpreter, on Wednesday 25 February 2026, when she gave her consent in writing to us.",
    "He moved into the flat in Leeds on 3 May 2026 together with his wife and with the two younger children.",
    "She collected the parcel from the depot on 3 May 2026 and opened it in front of both of us at the counter.",
    "Having been let in I immediately rang the bank on 3 May 2026 and will ring it again in the coming week.",
    "On 22 October 2026 I spoke with the manager of the shop about the delivery of the goods to the warehouse.",
    "On Thursday 22 October 2026, she again refused to open the door to the two officers of the council.",
    "The team visited the settlement on or about the 5th of March 2026 and met eleven families there.",
]
ADDED = [
    "Full and true translation of the original that I received and read on 2 November 2026 at my office.",
    "The tenant called at our office in Lahore and received a copy of this notice on 2 November 2026.",
]
TO_COME = [
    "You are hereby called upon to appear in person before the Board on Tuesday, 7th April 2026 at 10:00 a.m.",
    "The expert will have inspected the property on 23 September 2026 if both of the parties agree to it.",
    "I received the notice, and the hearing of the appeal before the judge is on 23 September 2026.",
    "The surveyor told us that his next visit to the house in question is on 23 September 2026.",
    "The tenant paid the rent of the shop in Ferozepur Road in advance until 30 September 2026.",
    "The child was seen by the doctor and is listed for the second round on 23 September 2026.",
    "They agreed on 23 September 2026 as the day on which the keys of the house go to the purchaser.",
    "On 23 September 2026 we will have spoken with the manager of the shop about the delivery of the goods.",
    "I asked the two brothers to come to the office on 23 September 2026 with all of the papers of the house.",
    "On 23 September 2026 the offer that he made ends, and it was said so to all of those who are concerned.",
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


@pytest.mark.parametrize(
    ("text", "is_past"),
    [
        ("The Court issued a restraining order that was set to expire on July 25, 2016 unless it was renewed.", True),
        ("The earlier licence of the premises in question expired on 25 July 2016 and was not renewed by him.", True),
        ("The licence was granted to the owner in 2014 and shall expire on 25 July 2016 unless it is renewed.", False),
        ("This licence, which was granted by the council to the owner, will expire on 25 July 2016 at noon.", False),
    ],
)
def test_an_end_in_the_past_tense_is_told_from_one_that_is_set(text, is_past):
    ends = [one for one in dates_in(text, "DMY") if one.value == "2016-07-25"]
    assert ends and all(("past" in one.stands) == is_past for one in ends)


@pytest.mark.parametrize(
    ("more", "renews"),
    [
        (". Thereafter, it shall be renewed automatically on a five (5) year basis, unless a party objects.", True),
        (", and shall be automatically renewed for successive periods of one (1) year.", True),
        (". Thereafter the parties may renew it in writing.", False),
        (". Notices are in writing. Insurance shall be renewed automatically by the tenant.", False),
    ],
)
def test_a_term_that_goes_on_by_itself_is_told_from_one_that_ends(more, renews):
    text = f"This Agreement is made on 15 July 2010 (the Effective Date) and shall remain in effect for a period of 5 years from the Effective Date{more}"
    ends = [one for one in dates_in(text, "DMY") if one.role == "expires" and one.computed]
    assert ends and all(("renewed" in one.stands) == renews for one in ends)

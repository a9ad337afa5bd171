"""What settles a date that can be read in two ways, and what is computed from other dates."""

from dataclasses import replace

import pytest

from checker.facts.dates import Dated
from checker.facts.own_date import own_date
from checker.recognising.dates import dates_in, settle


def read(*pages: str, order=None) -> list[Dated]:
    found = [one for number, text in enumerate(pages, 1) for one in dates_in(text, order, page=number)]
    return settle(found, order)


def test_without_any_sign_both_readings_stay():
    (one,) = read("Dated: 03/04/2026")
    assert (one.value, one.alternatives) == (None, ("2026-04-03", "2026-03-04"))
    assert "two readings" in one.why


def test_a_day_above_twelve_on_another_page_settles_the_same_way_of_writing():
    one, other = read("Dated: 03/04/2026", "Received on 23/04/2026")
    assert (one.value, other.value) == ("2026-04-03", "2026-04-23")
    assert "23/04/2026" in one.why


def test_another_way_of_writing_settles_nothing():
    assert read("Dated: 03/04/2026", "Received on 23.04.2026")[0].value is None


def test_witnesses_that_contradict_each_other_settle_nothing():
    assert read("Dated: 03/04/2026", "on 23/04/2026 and on 04/23/2026")[0].value is None


def test_the_document_settles_before_the_order_that_is_given():
    assert read("Dated: 03/04/2026", "Received on 04/23/2026", order="DMY")[0].value == "2026-03-04"


def test_the_order_of_the_matter_settles_what_the_document_does_not():
    assert read("Dated: 03/04/2026", order="MDY")[0].value == "2026-03-04"
    assert read("Dated: 26-03-12", order="YMD")[0].value == "2026-03-12"


def test_the_same_day_written_out_settles():
    figures, spelled = read("Dated: 03/04/2026", "this 4th day of March 2026")
    assert figures.value == spelled.value == "2026-03-04"


def test_both_readings_written_out_settle_nothing():
    assert read("Dated: 03/04/2026", "4 March 2026 and 3 April 2026")[0].value is None


def test_a_day_written_out_and_another_that_can_only_be_otherwise_settle_nothing():
    pages = "certificate of 12.05.2025", "judgment of 14.10.2025", "paid on 5 December 2025"
    assert read(*pages)[0].alternatives == ("2025-05-12", "2025-12-05")
    assert read(*pages, order="DMY")[0].value == "2025-05-12"


def test_the_edition_of_a_printed_form_is_no_witness():
    assert read("Dated: 03/04/2026", "Form N-400 Edition 04/23/24")[0].value is None


def test_settling_twice_changes_nothing():
    once = read("Dated: 03/04/2026", "Received on 23/04/2026", "a term of two years from the Effective Date")
    assert settle(once, None) == once


def test_two_figures_of_a_year_are_read_by_the_pivot():
    assert [one.value for one in read("on 31/12/68 and 31/12/69")] == ["2068-12-31", "1969-12-31"]


def test_a_birth_is_not_after_its_document():
    born, issued = read("D.O.B. 13/05/58\nDate of issue: 14/03/2026")
    assert (born.value, issued.value) == ("1958-05-13", "2026-03-14")


def test_a_birth_alone_keeps_both_centuries():
    (born,) = read("D.O.B. 13/05/58")
    assert (born.value, born.alternatives) == (None, ("1958-05-13", "2058-05-13"))


def test_a_term_is_counted_from_the_effective_date_of_another_page():
    *_, end = read(
        "This Agreement is dated 1 February 2018 (the “Effective Date”).",
        "This Agreement shall be in effect for three (3) years from the Effective Date.",
    )
    assert (end.role, end.value, end.computed) == ("expires", "2021-02-01", True)
    assert "3 years" in end.why


def test_a_term_without_a_known_start_has_no_day():
    (end,) = read("This Agreement shall continue for a term of two (2) years from the Effective Date.")
    assert (end.value, end.alternatives, end.computed) == (None, (), True)


def test_months_are_clamped_to_the_end_of_the_month():
    end, start = read("This lease shall be for a term of six months commencing on 31 August 2026.")
    assert (end.computed, start.computed) == (True, False)
    assert end.value == "2027-02-28"


def test_terms_of_secrecy_notice_and_renewal_end_no_document():
    text = (
        "This Agreement is dated 1 May 2020. The obligations of confidentiality under this Agreement shall continue "
        "for a period of five (5) years. This Agreement will be renewed for successive terms of one (1) year. Either "
        "party may terminate this Agreement upon three (3) months notice. During the term of this Agreement and for a "
        "period of two (2) years thereafter"
    )
    assert [one for one in read(text) if one.role == "expires"] == []


def test_the_date_last_written_below_is_the_last_signature():
    effective, *_ = read(
        "This Agreement is entered into as of the date last written below (the “Effective Date”).",
        "By: /s/ Jane Roe\nDate: 19 January 2007",
        "By: /s/ Richard Roe\nDate: 22 January 2007",
    )
    assert (effective.role, effective.value, effective.computed) == ("effective", "2007-01-22", True)


def test_what_states_no_other_date_is_dated_by_its_last_signature():
    dates = read("By: /s/ Jane Roe\nDate: 22 January 2007", "By: /s/ Richard Roe\nDate: 19 January 2007")
    own = own_date(dates)
    assert own is not None
    assert own.value == "2007-01-22"
    assert own_date(dates, without_block="1:1") is None


def test_a_term_that_a_page_counted_by_itself_is_counted_again_for_the_document():
    page_5 = "Dated: 5 May 2010\nThis Agreement shall be in effect for three (3) years from the Effective Date."
    first, last = (read(page_5)[-1], read("This Deed is effective as of 1 February 2018.", page_5)[-1])
    assert (first.value, last.value) == ("2013-05-05", "2021-02-01")


def _read_by_engine(written: str, value: str, confidence: float, page: int = 1) -> Dated:
    return Dated(written, value, source="ocr", page=page, confidence=confidence)


HALF = _read_by_engine("9 Nov 20", "2020-11-09", 0.45)
WHOLE = _read_by_engine("9 November 2026", "2026-11-09", 0.97)


def test_half_a_year_of_a_hand_is_completed_by_the_same_day_on_its_page():
    half, _ = settle([HALF, WHOLE], None)
    assert (half.value, half.confidence) == ("2026-11-09", 0.8)


@pytest.mark.parametrize(
    "others",
    [
        [],
        [replace(WHOLE, page=2)],
        [replace(WHOLE, confidence=0.6)],
        [replace(WHOLE, value="2026-11-10")],
        [WHOLE, replace(WHOLE, value="2025-11-09")],
    ],
    ids=["no other day", "on another page", "not sure", "another day", "two years"],
)
def test_half_a_year_stays_as_it_was_read_where_nothing_completes_it(others):
    assert settle([HALF, *others], None)[0] == HALF


def test_a_year_of_two_figures_that_is_text_stays():
    (kept, _) = settle([replace(HALF, source="text"), WHOLE], None)
    assert kept.value == "2020-11-09"

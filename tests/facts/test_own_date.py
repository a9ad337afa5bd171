"""The document's own date: days are weighed, two that compete are a doubt, and a thing is not compared with itself."""

from dataclasses import replace

import pytest

from checker.facts.dates import Dated
from checker.facts.own_date import Pages, best_of, own_date, weighed

CONFIRMED = Dated("1 Jan", "2026-01-01", word="confirmed", source="matter")
ISSUED = Dated("2 Jan", "2026-01-02", role="issued", page=1, stands=("listed",))
EFFECTIVE = Dated("3 Jan", "2026-01-03", role="effective", page=1, stands=("listed",))
SWORN = Dated("4 Jan", "2026-01-04", role="sworn", page=1, block="1:1", stands=("listed",))
NAMED = Dated("5 Jan", "2026-01-05", source="name")
SIGNED = Dated("6 Jan", "2026-01-06", role="signed", page=2, block="2:1", stands=("listed",))
CREATED = Dated("7 Jan", "2026-01-07", role="created", source="pdf", word="claimed")
TOLD = Dated("1 May", "2025-05-01", page=1, stands=("sentence", "opening"))
ORDER = [ISSUED, EFFECTIVE, SWORN, NAMED]


@pytest.mark.parametrize("one", [ISSUED, EFFECTIVE, SWORN, SIGNED])
def test_a_stated_day_dates_a_paper_whatever_is_told_beside_it(one):
    chosen = own_date([CREATED, TOLD, one])
    assert chosen is not None
    assert chosen.value == one.value
    assert chosen.why.startswith(f"stated in the document as {one.role}")


def test_days_rank_by_what_they_are_the_day_of():
    falling = [replace(one, value=f"2026-01-{20 - nth}") for nth, one in enumerate(ORDER)]
    assert [one.date.role for one in weighed(reversed(falling))] == [one.role for one in ORDER]


def test_what_a_person_says_goes_before_all():
    assert own_date([ISSUED, SIGNED, CONFIRMED]).value == CONFIRMED.value


def test_two_days_that_compete_are_a_doubt_that_names_both():
    other = replace(ISSUED, value="2025-02-20", written="20 Feb", stands=("listed", "placed"))
    chosen = own_date([ISSUED, other])
    assert chosen.value is None
    assert set(chosen.alternatives) == {ISSUED.value, "2025-02-20"}
    assert chosen.confidence < 0.6
    assert "two days compete" in chosen.why


def test_the_answer_is_no_surer_than_the_evidence():
    sure, unsure = own_date([ISSUED]), own_date([ISSUED, EFFECTIVE, SIGNED])
    assert sure.confidence > 0.9
    assert unsure is None or unsure.confidence < 0.9


@pytest.mark.parametrize("role", ["born", "expires", "edition", "event", "period_start", "valid_from"])
def test_some_days_never_date_a_paper(role):
    assert own_date([replace(ISSUED, role=role)]) is None


def test_a_kind_may_be_dated_by_such_a_day():
    assert own_date([replace(ISSUED, role="event")], principal="event").value == ISSUED.value


def test_a_day_that_is_only_told_dates_nothing():
    assert own_date([TOLD]) is None


def test_a_running_head_dates_nothing():
    assert own_date([replace(ISSUED, stands=("margin",))]) is None


def test_the_day_in_a_file_s_name_gives_way_to_the_page():
    assert own_date([NAMED, ISSUED]).value == ISSUED.value
    assert own_date([NAMED]).value == NAMED.value


def test_a_program_s_time_is_never_the_document_s_date():
    assert own_date([CREATED]) is None


def test_an_apostille_behind_a_paper_does_not_date_it():
    apostille = Dated("9 Jan", "2026-01-09", role="apostilled", page=2, stands=("listed", "closing"))
    assert own_date([SIGNED, apostille], pages=Pages(1, 2)).value == SIGNED.value
    assert own_date([NAMED, apostille], pages=Pages(1, 2)).value == NAMED.value


def test_a_signature_is_not_compared_with_its_own_block():
    assert own_date([SWORN, SIGNED], without_block="1:1") is None
    assert own_date([ISSUED, SIGNED, NAMED], without_block="2:1").value == ISSUED.value


def test_nor_with_another_signature_s_day():
    another = replace(ISSUED, block="2:2", page=2)
    assert own_date([SIGNED, another], without_block="2:1") is None
    assert own_date([SIGNED, another, replace(NAMED, value=another.value)], without_block="2:1") is None


def test_nor_with_what_is_told_where_the_signatures_date_the_paper():
    told = replace(ISSUED, stands=("entry",))
    later = replace(SIGNED, block="1:1", page=1, stands=("listed", "closing"))
    assert own_date([told], without_block="1:1").value == told.value
    assert own_date([told, later, replace(NAMED, value=later.value)], without_block="1:1") is None


def test_nor_with_a_day_that_is_unlikely_where_the_likely_one_is_its_own():
    assert own_date([SWORN, TOLD, NAMED], without_block="1:1") is None


def test_of_several_signatures_the_last_dates_the_document():
    earlier = Dated("1 Jan", "2025-12-31", role="signed", page=2, stands=("listed",))
    assert own_date([earlier, SIGNED]).value == SIGNED.value


def test_a_computed_day_is_not_stated():
    assert own_date([Dated("x", "2026-01-01", role="effective", computed=True)]) is None


def test_a_day_on_a_later_page_gives_way_to_the_first_page():
    table = replace(ISSUED, value="2026-01-09", page=7)
    assert weighed([EFFECTIVE, table], pages=Pages(1, 9))[0].date.value == EFFECTIVE.value


def test_the_best_of_a_role_is_the_surest_then_the_first():
    weak = Dated("8 Jan", "2026-01-08", role="issued", confidence=0.7)
    assert best_of([weak, ISSUED], "issued") == ISSUED
    assert best_of([weak], "expires") is None

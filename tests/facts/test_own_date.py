"""The document's own date: one order, and a thing is not compared with itself."""

import pytest

from checker.facts.dates import Dated
from checker.facts.own_date import best_of, own_date, ranked

CONFIRMED = Dated("1 Jan", "2026-01-01", word="confirmed", source="matter")
ISSUED = Dated("2 Jan", "2026-01-02", role="issued", page=1)
EFFECTIVE = Dated("3 Jan", "2026-01-03", role="effective", page=1)
SWORN = Dated("4 Jan", "2026-01-04", role="sworn", page=1, block="1:1")
NAMED = Dated("5 Jan", "2026-01-05", source="name")
SIGNED = Dated("6 Jan", "2026-01-06", role="signed", page=2, block="2:1")
CREATED = Dated("7 Jan", "2026-01-07", role="created", source="pdf", word="claimed")
ORDER = [CONFIRMED, ISSUED, EFFECTIVE, SWORN, NAMED, SIGNED]


@pytest.mark.parametrize("from_", range(len(ORDER)))
def test_the_order_holds_whatever_the_order_of_the_dates(from_):
    chosen = own_date([CREATED, *reversed(ORDER[from_:])])
    assert chosen is not None
    assert chosen.value == ORDER[from_].value
    assert chosen.why


def test_a_program_s_time_is_never_the_document_s_date():
    assert own_date([CREATED]) is None


def test_the_block_of_the_judged_signature_does_not_count():
    assert [one.value for one in ranked([SWORN, SIGNED], without_block="1:1")] == []
    assert [one.value for one in ranked([SWORN, NAMED], without_block="2:1")] == ["2026-01-04", "2026-01-05"]


def test_of_several_signatures_the_last_dates_the_document():
    earlier = Dated("1 Jan", "2025-12-31", role="signed", page=1)
    assert [one.value for one in ranked([earlier, SIGNED])] == ["2026-01-06", "2025-12-31"]


def test_a_computed_day_is_not_stated():
    assert own_date([Dated("x", "2026-01-01", role="effective", computed=True)]) is None


def test_a_known_date_goes_before_one_with_two_readings():
    unclear = Dated("3/4", None, ("2026-04-03", "2026-03-04"), role="issued", page=1)
    chosen = own_date([unclear, ISSUED])
    assert chosen is not None
    assert chosen.value == ISSUED.value


def test_a_weak_cue_on_a_later_page_does_not_overrule_the_stated_effect():
    weak = Dated("9 Jan", "2026-01-09", role="issued", page=7, confidence=0.9)
    chosen = own_date([EFFECTIVE, weak])
    assert chosen is not None
    assert chosen.value == EFFECTIVE.value


def test_the_best_of_a_role_is_the_surest_then_the_first():
    weak = Dated("8 Jan", "2026-01-08", role="issued", confidence=0.7)
    assert best_of([weak, ISSUED], "issued") == ISSUED
    assert best_of([weak], "expires") is None

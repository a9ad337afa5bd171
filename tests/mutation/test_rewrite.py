"""A date written in another way, or another day in the same form, still means what it should: the reader is the oracle."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.lexicon import month_names
from checker.mutation.rewrite import other_form, same_form
from checker.recognising.dates import dates_in

DAYS = st.dates(date(1950, 1, 1), date(2049, 12, 31))


def _ordinal(day: int) -> str:
    return f"{day}{'th' if 10 < day % 100 < 14 else {1: 'st', 2: 'nd', 3: 'rd'}.get(day % 10, 'th')}"


FORMS = {
    "words": lambda d: f"{d.day} {month_names()[d.month - 1]} {d.year}",
    "solemn": lambda d: f"{_ordinal(d.day)} day of {month_names()[d.month - 1]}, {d.year}",
    "american": lambda d: f"{month_names()[d.month - 1]} {d.day}, {d.year}",
    "short": lambda d: f"{d.day:02d}-{month_names()[d.month - 1][:3].upper()}-{d.year}",
    "dots": lambda d: d.strftime("%d.%m.%Y"),
    "iso": lambda d: d.isoformat(),
}


@pytest.mark.parametrize("form", FORMS)
@given(old=DAYS, new=DAYS)
def test_the_same_form_is_the_form_of_the_new_day(form: str, old: date, new: date) -> None:
    written = same_form(FORMS[form](old), old, new)
    assert written is not None
    assert dates_in(written, "DMY")[0].value == new.isoformat()


@pytest.mark.parametrize("form", FORMS)
@given(day=DAYS)
def test_another_form_means_the_same_day(form: str, day: date) -> None:
    written = other_form(FORMS[form](day), day)
    assert written is not None and written != FORMS[form](day)
    assert dates_in(written, "DMY")[0].value == day.isoformat()


@pytest.mark.parametrize("text", ["the twentieth of April", "20.04", "Ramadan 1447", ""])
def test_a_form_that_is_not_understood_is_left_alone(text: str) -> None:
    assert same_form(text, date(2026, 4, 20), date(2026, 4, 17)) is None


def test_urdu_stays_urdu() -> None:
    assert same_form("۲۰ اپریل ۲۰۲۶", date(2026, 4, 20), date(2026, 5, 3)) == "۳ مئی ۲۰۲۶"

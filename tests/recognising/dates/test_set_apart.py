"""Dates in Roman numerals and in letters that are set apart mean what their plain form means, and nothing else does."""

import re
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.recognising.dates import dates_in
from checker.recognising.dates.forms.set_apart import together
from checker.recognising.normalise import plain

NUMERALS = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII")
NAMES = ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
         "December")  # fmt: skip
DAYS = st.dates(date(1900, 1, 1), date(2099, 12, 31))
FORMS = ("{d:02}.{m:02}.{y}", "{d:02}/{m:02}/{y}", "{d:02}-{m:02}-{y}", "{d} {n} {y}", "{n} {d}, {y}", "{d:02}.{r}.{y}")


def written(form, day):
    return form.format(d=day.day, m=day.month, y=day.year, n=NAMES[day.month - 1], r=NUMERALS[day.month - 1])


def apart(text, gap):
    """Its letters set apart, and its words by a gap that is wider; a gap of one: nothing tells words from letters."""
    return (" " * gap).join(" ".join(word) for word in text.split())


@given(DAYS, st.sampled_from((".", ". ", "-")), st.booleans())
def test_a_roman_month_is_the_month_of_its_number(day, mark, lower):
    numeral = NUMERALS[day.month - 1].lower() if lower else NUMERALS[day.month - 1]
    year_first = [] if mark == "-" and day.month == 2 else [(day.year, numeral, day.day)]
    for parts in ((day.day, numeral, day.year), *year_first):
        (found,) = dates_in(f"Lahore, {mark.join(map(str, parts))} before me")
        if mark != "-" or day.month > 2:
            assert found.value == day.isoformat()
        assert day.isoformat() in (found.value, *found.alternatives)


@pytest.mark.parametrize(("text", "ways"), [
    ("on 25-II-2026", ("2026-11-25", "2026-02-25")), ("on 5-II-2026", ("2026-11-05", "2026-05-11", "2026-02-05")),
    ("on 2/I/2026", ("2026-01-02", "2026-02-01")), ("on 30-II-2026", ()), ("on 13-I-2026", ()),
    ("on 25-II-2026 and on 25 February 2026", ()),
])  # fmt: skip
def test_a_numeral_that_may_be_figures_read_wrongly_leaves_the_day_open(text, ways):
    found = dates_in(text, "DMY") if ways[2:] else dates_in(text)
    assert found[0].alternatives == ways
    assert (found[0].value is None) == bool(ways)


@given(DAYS, st.sampled_from(FORMS), st.integers(2, 4))
def test_what_is_set_apart_means_what_it_means_together(day, form, gap):
    plainly = written(form, day)
    text = f"Sworn on {apart(plainly, gap)}   at Lahore"
    found, expected = dates_in(text), dates_in(f"Sworn on {plainly} at Lahore")
    assert [(one.value, one.alternatives) for one in found] == [(one.value, one.alternatives) for one in expected]
    assert [re.sub(r"\s", "", one.written) for one in found] == [re.sub(r"\s", "", one.written) for one in expected]
    assert all(text[one.start : one.end] == one.written for one in found)


@given(DAYS, st.sampled_from(FORMS[:4]))
def test_words_that_nothing_sets_apart_from_each_other_are_read_too(day, form):
    (found,) = dates_in(f"Sworn on\n{apart(written(form, day), 1)}\nat Lahore")
    assert day.isoformat() in (found.value, *found.alternatives)


@given(st.lists(st.sampled_from("0123456789"), min_size=3, max_size=30), st.sampled_from((" ", "  ", "\t")))
def test_figures_in_columns_are_no_date(figures, gap):
    assert together(plain("Total " + gap.join(figures))) is None
    assert dates_in("Total " + gap.join(figures)) == []


@given(st.text(st.sampled_from("0123456789ab ./-\n\tApril"), max_size=60))
def test_every_place_leads_back(text):
    closed = together(plain(text))
    if closed:
        assert "".join(closed.page.text.split()) == "".join(text.split())
    for one in dates_in(text):
        assert "".join(text[one.start : one.end].split()) == "".join(one.written.split())


@pytest.mark.parametrize("text", ["Dated 17 April 2026", "on 1 May 2026 at 5 p m", "I a m", "1 2 3"])
def test_a_text_of_words_is_left_as_it_is(text):
    assert together(plain(text)) is None or not re.search(r"\d", text)

"""The dates of a page: forms, roles, what is no date, and what must hold of any text."""

import json
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from checker.facts.dates import Dated
from checker.facts.questions import DateCue
from checker.pages.page import Page
from checker.pages.page_json import from_json
from checker.recognising.dates import dates_in, settle
from checker.recognising.dates.page_dates import dates_on_page

CASES = Path(__file__).parents[2] / "cases"
MONTHS = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
]


def cases(name: str) -> list:
    return json.loads((CASES / name).read_text(encoding="utf-8"))


@pytest.mark.parametrize("case", cases("dates_forms.json"), ids=lambda case: case["written"])
def test_a_form_is_read(case):
    found = next(one for one in dates_in(case["text"]) if one.written == case["written"])
    assert (found.value, list(found.alternatives)) == (case["value"], case.get("alternatives", []))
    assert found.precision == case.get("precision", "day")


@pytest.mark.parametrize("case", cases("dates_roles.json"), ids=lambda case: case["text"][:50])
def test_a_cue_gives_its_role(case):
    found = [[one.value, one.role] for one in dates_in(case["text"], case["order"])]
    assert found == case["dates"]


@pytest.mark.parametrize("order", [None, "DMY", "MDY"])
def test_no_trap_is_read_as_a_date(order):
    traps = cases("date_traps.json")
    assert len(traps) >= 200
    assert [(trap["text"], trap["why"]) for trap in traps if dates_in(trap["text"], order)] == []


def test_a_pack_s_own_cue_gives_a_role_for_its_kind():
    cues = [DateCue("statement", "period_end", ("position as per",)), DateCue("visa", "expires", ("leave ends",))]
    (one,) = dates_in("Position as per: 31 March 2026", cues=cues)
    assert one.cued == (("statement", "period_end"),)


def test_a_packs_words_before_the_next_date_are_not_the_label_of_the_one_above() -> None:
    cues = [DateCue("passport", "issued", ("date of issue",)), DateCue("passport", "expires", ("date of expiry",))]
    found = dates_in("Date of issue 3 March 2026\nDate of expiry 5 April 2036\n", "DMY", cues=cues)
    assert [one.cued for one in found] == [(("passport", "issued"),), (("passport", "expires"),)]


def test_page_and_source_are_those_of_the_page():
    (one,) = dates_in("Dated: 12 March 2026", page=7, ocr=True)
    assert (one.page, one.source, one.word) == (7, "ocr", "stated")


def test_letters_that_were_read_for_digits_are_less_sure():
    (one,) = dates_in("Dated: l2 March 2O26")
    assert one.value == "2026-03-12"
    assert one.confidence < 1
    assert "letters" in one.why


def test_a_time_with_its_zone_is_an_instant():
    assert dates_in("Signed on 2026-03-12T10:15:00+05:00")[0].instant == "2026-03-12T10:15:00+05:00"
    assert dates_in("Signed on 12 March 2026 at 10:15 PM PKT")[0].instant == "2026-03-12T22:15:00+05:00"
    assert dates_in("Signed on 12 March 2026 at 10:15")[0].instant is None


@given(
    st.dates(date(1900, 1, 1), date(2199, 12, 31)),
    st.sampled_from(["{d} {m} {y}", "{m} {d}, {y}", "{d}th day of {m}, {y}"]),
)
def test_every_day_is_read_back_from_its_spelled_form(day, form):
    text = "Dated this " + form.format(d=day.day, m=MONTHS[day.month - 1], y=day.year) + " at Lahore"
    assert [one.value for one in dates_in(text)] == [day.isoformat()]


@given(st.dates(date(1900, 1, 1), date(2199, 12, 31)), st.sampled_from("/-."))
def test_figures_are_read_in_the_order_that_is_given(day, separator):
    dmy = separator.join((f"{day.day:02}", f"{day.month:02}", str(day.year)))
    mdy = separator.join((f"{day.month:02}", f"{day.day:02}", str(day.year)))
    assert [one.value for one in dates_in(f"Date: {dmy}", "DMY")] == [day.isoformat()]
    assert [one.value for one in dates_in(f"Date: {mdy}", "MDY")] == [day.isoformat()]
    (open_,) = dates_in(f"Date: {dmy}")
    assert day.isoformat() in (open_.value, *open_.alternatives)


ANYTHING = st.text(
    st.one_of(st.sampled_from("0123456789/-., \nlOI'\"()stndrh\u200f\0"), st.characters()), max_size=80
) | st.lists(
    st.sampled_from(
        [
            "12",
            "March",
            "2026",
            "/",
            "may",
            "of",
            "day",
            "the",
            "Ramadan",
            "1447",
            "two",
            "thousand",
            "to",
            "FY",
            "-",
            "term",
            "years",
            "(2)",
            "۱۲",
            "expires",
            "99",
        ]
    ),
    max_size=14,
).map(" ".join)


@settings(max_examples=300)
@given(ANYTHING)
@example("the last of day 12 last")
@example("12 Ramadan 9999 AH")
@example("İ 12 March 2026")
@example("term for 9999999 years")
def test_no_text_raises_and_what_is_written_stands_at_its_place(text):
    for one in dates_in(text, "DMY"):
        assert text[one.start : one.end] == one.written
        assert 0 <= one.confidence <= 1
        assert one.readings is not None


@settings(max_examples=150)
@given(ANYTHING, st.dates(date(1950, 1, 1), date(2050, 12, 31)))
def test_text_added_after_a_date_does_not_remove_it(tail, day):
    text = f"Dated: {day.day} {MONTHS[day.month - 1]} {day.year}."
    assert day.isoformat() in {one.value for one in dates_in(text + "\n\n" + tail)}


def test_the_cost_of_a_page_is_what_its_length_says():
    """Counted in dates looked at, not in seconds: a page of digits gives none, however long it is."""
    assert dates_in("1" * 300_000) == []
    assert dates_in("1 " * 100_000) == []
    assert len(dates_in("Dated 12 March 2026\n" * 2_000)) == 2_000


@given(st.dates(date(1345, 1, 1) + timedelta(days=220_000), date(2076, 1, 1)))
def test_an_islamic_date_is_an_interval_around_its_day(day):
    from hijridate import Gregorian

    hijri = Gregorian(day.year, day.month, day.day).to_hijri()
    (one,) = dates_in(f"{hijri.day:02}/{hijri.month:02}/{hijri.year} AH")
    (span,) = one.readings
    assert (span.first, span.last) == (day - timedelta(1), day + timedelta(1))


@pytest.mark.parametrize("text", ["Expires March 30, 19", "dated this 5th day of March, 20"])
def test_the_beginning_of_a_year_is_not_relied_on(text):
    (one,) = dates_in(text)
    assert one.confidence < 0.5
    assert "year" in one.why


@pytest.mark.parametrize("text", ["Signed 12-Mar-19", "on 5 March 20", "dated 5 March, 2019", "on March 30, 18"])
def test_a_year_of_two_figures_that_stands_whole_is_relied_on(text):
    (one,) = dates_in(text)
    assert one.confidence == 1.0


def test_a_packs_words_over_the_next_date_are_not_the_label_of_one_that_has_its_own() -> None:
    def line(text: str, left: int, top: int) -> dict:
        return {"text": text, "box": [left, top, left + 6 * len(text), top + 10]}

    page = from_json({"size": [595, 842], "source": "text", "lines": [
        line("Date of issue", 300, 100), line("12 NOV 2019", 300, 114), line("Date of expiry", 300, 130),
        line("Sex M", 60, 137), line("12 NOV 2029", 300, 144),
    ]})  # fmt: skip
    cues = [DateCue("passport", "expires", ("date of expiry",))]
    found = {one.value: (one.role, one.cued) for one in dates_on_page(page, "DMY", cues)}
    assert found == {"2019-11-12": ("issued", ()), "2029-11-12": ("expires", (("passport", "expires"),))}


def _read(rows: list[tuple[str, float, float, float, float]]) -> Page:
    lines = [{"text": text, "box": box, "print_size": box[3] - box[1]} for text, *box in rows]
    return from_json({"size": [595, 842], "source": "ocr", "lines": lines})


READ = {
    "a jurat beside a signature that was read for a word": (
        [("SWORN by the above-named Tariq", 71, 148, 251, 158), ("Mehmood Gondal at 00 Deansgate Court,", 71, 168, 279, 178),
         ("OSURA", 327, 150, 437, 184), ("Manchester, England, this 14th day of", 71, 187, 260, 199),
         ("October 2026", 71, 206, 138, 216), ("Tariq Mehmood Gondal", 314, 191, 415, 201)],
        {("2026-10-14", "sworn")},
    ),
    "the number of one column over the day of the next": (
        [("Registration No.", 77, 172, 148, 181), ("0000000913", 189, 172, 244, 181), ("Date of issue", 316, 172, 374, 181),
         ("18-09-2026", 410, 172, 460, 181), ("Father", 77, 194, 108, 203), ("ZEESHAN AKBAR", 189, 194, 271, 203),
         ("CNIC", 316, 194, 340, 203), ("00000-0000754-3", 410, 194, 488, 203), ("Mother", 77, 216, 108, 225),
         ("RABIA ANWAR", 189, 216, 256, 225), ("CNIC", 316, 216, 340, 225), ("00000-0000862-8", 410, 216, 488, 225)],
        {("2026-09-18", "issued")},
    ),
}  # fmt: skip


@pytest.mark.parametrize(("rows", "expected"), READ.values(), ids=READ)
def test_columns_of_a_scan_are_read_each_for_itself(rows, expected) -> None:
    assert {(one.value, one.role) for one in dates_on_page(_read(rows))} == expected


def test_what_an_engine_read_otherwise_stays_beside_a_day_in_figures() -> None:
    read = Dated("13-03-2026", "2026-03-13", alternatives=("2026-03-18",), source="ocr", page=1, confidence=0.45)
    assert [one.alternatives for one in settle([read], "DMY")] == [("2026-03-18",)]
    in_figures = replace(read, written="3-4-2026", value=None, alternatives=("2026-03-04", "2026-04-03"))
    assert [(one.value, one.alternatives) for one in settle([in_figures], "DMY")] == [("2026-04-03", ())]

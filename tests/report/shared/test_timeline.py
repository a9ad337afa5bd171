"""The timeline draws what is known, in order, and never nothing as something."""

from dataclasses import replace
from itertools import pairwise
from xml.etree import ElementTree as ET

from hypothesis import given
from hypothesis import strategies as st

from checker.report.shared.timeline import LIMIT, drawn, svg
from checker.report_tables import Event
from tests.report import example


def matter(*events):
    return replace(example.clean(), timeline=events)


def on(first, last=None, *, label="x", what="document", wrong=False):
    return Event(what, label, first, last or first, wrong=wrong)


def marks(picture, tag):
    return ET.fromstring(str(picture)).iter(tag)


def test_one_day_or_none_makes_no_picture():
    assert svg(matter(), "t") == ""
    assert svg(matter(on("2026-05-04"), on("2026-05-04")), "t") == ""
    assert svg(matter(on("soon"), on("2026-02-31")), "t") == ""


def test_a_wrong_date_is_crossed_and_said_in_words():
    picture = svg(example.petition(), "t")
    classes = [one.get("class") for one in marks(picture, "g")]
    assert "signature wrong" in classes
    assert any(one.get("class") == "cross" for one in marks(picture, "path"))
    assert "17 Apr 2026: out of order" in picture


def test_the_submission_is_a_line_down_the_picture():
    assert [one.get("class") for one in marks(svg(example.petition(), "t"), "line")].count("day") == 1


def test_names_do_nothing():
    picture = svg(matter(on("2026-01-01", label="</svg><script>"), on("2026-02-01")), "t")
    assert "<script" not in picture
    ET.fromstring(str(picture))


@given(st.lists(st.dates(), min_size=2, max_size=12, unique=True))
def test_a_later_day_stands_further_right(days):
    picture = svg(matter(*(on(day.isoformat()) for day in days)), "t")
    places = [float(one.get("cx")) for one in marks(picture, "circle")]
    assert places == sorted(places)
    assert all(after > before or len(days) > 8 for before, after in pairwise(places))


def test_what_is_wrong_is_drawn_even_if_not_all_fits():
    many = [on(f"20{n:02}-01-01") for n in range(99)]
    events, more = drawn(matter(*many, on("2099-06-01", wrong=True)))
    assert len(events) == LIMIT and more == 100 - LIMIT
    assert any(one.wrong for one in events)

"""Rows of a consent that are answered by one of two boxes."""

from dataclasses import replace

import pytest

from checker.facts.geometry import Box
from checker.pages.page import Page
from checker.pages.page_json import from_json
from checker.recognising.sharing.tick_boxes import answered, ticked_names

BODIES = ("The council", "My doctor", "The police")
COLUMNS = "May be told                    Yes     No\n"


def _typed(rows, head=COLUMNS):
    return [(one.who, one.answer) for one in answered(Page(1, head + "\n\n".join(rows)))]


@pytest.mark.parametrize(("full", "empty"), [("☒", "☐"), ("✓", ""), ("X", ""), ("☑", "☐")])
def test_a_mark_in_one_of_two_columns_answers(full, empty):
    rows = [f"{who:<31}{yes:<8}{no}" for who, yes, no in zip(BODIES, (full, full, empty), (empty, empty, full), strict=True)]
    assert _typed(rows) == [("The council", "yes"), ("My doctor", "yes"), ("The police", "no")]


def test_a_row_with_no_mark_or_two_is_not_answered():
    rows = [f"{BODIES[0]:<31}☒       ☐", f"{BODIES[1]:<31}☐       ☐", f"{BODIES[2]:<31}☒       ☒"]
    assert _typed(rows) == [("The council", "yes")]


def test_two_rows_are_no_form():
    assert _typed([f"{who:<31}☒       ☐" for who in BODIES[:2]]) == []


def _scan(ink):
    """A picture with a row every 30 points, and so much ink in its boxes."""
    lines = [{"text": "May be told", "box": [60, 80, 120, 90]}]
    lines += [{"text": one, "box": [at, 80, at + 14, 90]} for one, at in (("Yes", 430), ("No", 486))]
    lines += [{"text": who, "box": [60, 100 + 30 * nth, 130, 110 + 30 * nth]} for nth, who in enumerate(BODIES)]
    page = from_json({"source": "ocr", "size": [595, 842], "lines": lines, "uprights": [
        [427, 70, 428, 200], [482, 70, 483, 200], [538, 70, 539, 200]]})

    def darkness(place: Box) -> float:
        return ink[round((place.middle[1] - 105) / 30)][place.middle[0] > 483]

    return [(one.who, one.answer, one.how) for one in answered(replace(page, darkness=darkness))]


def test_on_a_picture_the_box_with_more_ink_answers():
    assert _scan([(105, 58), (112, 66), (69, 99)]) == [
        ("The council", "yes", "ink"), ("My doctor", "yes", "ink"), ("The police", "no", "ink"),
    ]  # fmt: skip


def test_what_is_less_plain_than_the_other_rows_is_not_told():
    assert [who for who, *_ in _scan([(105, 58), (112, 66), (69, 78)])] == ["The council", "My doctor"]


def test_empty_boxes_alone_answer_nothing():
    assert _scan([(58, 57), (59, 58), (57, 58)]) == []


def test_a_list_with_boxes_is_read_where_one_is_ticked():
    page = Page(1, "☒ The clinic\n☐ Police\n☐ Media")
    assert [(one.who, one.answer) for one in ticked_names(page)] == [("The clinic", "yes"), ("Police", "no"), ("Media", "no")]
    told = Page(1, "[ticked] The clinic\n[not ticked] Police\n[not ticked] Media")
    assert [one.answer for one in ticked_names(told)] == ["yes", "no", "no"]
    assert list(ticked_names(Page(1, "☐ The clinic\n☐ Police\n☐ Media"))) == []

import pytest

from checker.facts.form import SheetMark
from checker.pages.page_json import from_json
from checker.recognising.labels.sheet_marks import sheet_marks_in


def _page(text, top=400.0):
    line = {"text": text, "box": [60.0, top, 60.0 + 5 * len(text), top + 10]}
    return from_json({"size": [595, 842], "lines": [line]})


@pytest.mark.parametrize(
    ("text", "number", "of"),
    [
        ("Page 3 of 4", 3, 4),
        ("page 3/4", 3, 4),
        ("Statement no. 91 | Sheet 2 of 6", 2, 6),
        ("Settlement agreement - page 2 of 2", 2, 2),
        ("(Page 1 of 12)", 1, 12),
        ("صفحہ 2 از 3", 2, 3),
    ],
)
def test_a_count_behind_its_word_is_one_anywhere(text, number, of):
    assert sheet_marks_in(_page(text)) == (SheetMark(number, of),)


@pytest.mark.parametrize(("text", "number", "of"), [("Page lof3 Claim No. 41", 1, 3), ("Page 30f3", 3, 3), ("Page 1O of 12", 10, 12), ("Page Sof 5", 5, 5)])
def test_small_print_runs_together_where_an_engine_reads_it(text, number, of):
    line = {"text": text, "box": [60.0, 800.0, 60.0 + 5 * len(text), 810.0]}
    assert sheet_marks_in(from_json({"size": [595, 842], "source": "ocr", "lines": [line]})) == (SheetMark(number, of),)
    assert sheet_marks_in(_page(text)) == ()


def test_a_bare_count_is_one_in_a_margin_alone():
    assert sheet_marks_in(_page("3 of 4", 820.0)) == (SheetMark(3, 4),)
    assert sheet_marks_in(_page("3 of 4", 400.0)) == ()


@pytest.mark.parametrize(
    "text",
    [
        "Page 1 of 1",
        "Page 5 of 4",
        "Page 12/05/2026",
        "Period 7 of 12",
        "As stated on page 3 of 4 of the agreement that the parties signed before two witnesses on the day above it",
    ],
)
def test_what_counts_nothing_is_none(text):
    assert sheet_marks_in(_page(text)) == ()


def test_two_places_in_one_count_are_those_of_a_paper_that_is_told_of():
    told = ("[Signed: the bride] [page 1/2]", "[Signed: witnesses] [page 2/2]", "Page 3 of 4")
    lines = [{"text": text, "box": [60, 300 + 30 * nth, 260, 310 + 30 * nth]} for nth, text in enumerate(told)]
    assert sheet_marks_in(from_json({"size": [595, 842], "lines": lines})) == (SheetMark(3, 4),)

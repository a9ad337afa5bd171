import pytest

from checker.facts.found import ShortLine
from checker.facts.geometry import Box
from checker.pages.page_json import from_json
from checker.recognising.labels.short_lines import short_lines


def _page(*lines, ink=()):
    rows = [
        {"text": text, "box": [60.0, top, 60.0 + 5 * len(text), top + 10]}
        for text, top in zip(lines, range(100, 800, 5), strict=False)
    ]
    marks = [{"box": box, "sort": sort, "confidence": 1.0} for sort, box in ink]
    return from_json({"size": [595, 842], "lines": rows, "ink": marks})


def _told(*lines, ink=()):
    return [one.text for one in short_lines(_page(*lines, ink=ink))]


def test_lines_of_few_words_are_kept_and_those_of_running_text_are_not():
    running = "With reference to your visit of 6 January we confirm that a block was placed"
    assert _told("NOTICE", running, "Yours truly,") == ["NOTICE", "Yours truly,"]


@pytest.mark.parametrize("text", ["21", "12.06.2028 - 3", "A."])
def test_a_line_without_letters_says_nothing(text):
    assert _told(text) == []


def test_a_long_line_is_kept_for_what_it_says_of_papers():
    text = "I certify that this is a true copy of the original that I have seen today"
    (line,) = short_lines(_page(text))
    assert (line.text, line.done) == (text, True)


def test_a_line_in_the_ink_of_a_stamp_is_told_so():
    (line,) = short_lines(_page("COPYING BRANCH", ink=[("stamp", [50, 90, 200, 130])]))
    assert line == ShortLine("COPYING BRANCH", 1, Box(60, 100, 130, 110), stamped=True)


@pytest.mark.parametrize(
    ("ink", "known"),
    [
        ([("stamp", [300, 400, 420, 440])], False),
        ([("doubt", [300, 400, 420, 440])], False),
        ([("doubt", [300, 400, 320, 410])], True),
        ([("pen", [300, 400, 420, 440])], True),
        ([("stamp", [300, 400, 420, 440]), ("pen", [290, 400, 430, 445])], True),
    ],
)
def test_ink_of_a_stamp_without_words_is_told_and_a_signature_is_not(ink, known):
    assert ("" not in _told("NOTICE", ink=ink)) is known


def test_a_page_of_more_lines_than_are_kept_says_so():
    page = from_json(
        {"size": [595, 8420], "lines": [{"text": "Row", "box": [60, 10 * n, 90, 10 * n + 8]} for n in range(130)]}
    )
    found = list(short_lines(page))
    assert (len(found), found[-1].text) == (121, "")

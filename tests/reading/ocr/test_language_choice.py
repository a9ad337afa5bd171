"""In which languages a page is read, and which reading of a place counts."""

import pytest

from checker.reading.ocr.language_choice import put_right, suffices
from checker.reading.ocr.words import Word


def word(text, confidence=0.95, left=0.0, line=(1, 1, 1), width=90.0):
    return Word(text, left, 0.0, left + width, 20.0, confidence, line)


@pytest.mark.parametrize(
    ("words", "enough"),
    [
        ([word("Date"), word("24/JAN/2026")], True),
        ([word("Date"), word("24/JAN/2026"), word("~", 0.2)], False),
        ([word("ox", 0.3)] * 40, False),
        ([], False),
    ],
    ids=["all sure", "a word in doubt on a short page", "another script", "nothing"],
)
def test_english_suffices_where_it_leaves_nothing_in_doubt(words, enough):
    assert suffices(words) is enough


def test_a_date_stands_for_the_other_scripts_letters_in_its_place_and_in_its_line():
    every = [word("Issued", line=(7, 1, 1)), word("لے", 0.7, 100, (7, 1, 1)), word("تاریخ", 0.9, 300, (7, 1, 2))]
    english = [word("Issued"), word("24/JAN/2026", 0.9, 105), word("el", 0.3, 300)]
    read = put_right(every, english)
    assert [(one.text, one.line) for one in read] == [
        ("Issued", (7, 1, 1)), ("24/JAN/2026", (7, 1, 1)), ("تاریخ", (7, 1, 2)),
    ]  # fmt: skip


@pytest.mark.parametrize("made", [[("246", 100, 90)], [("24", 100, 30), ("6", 150, 40)]], ids=["one word", "two pieces"])
def test_a_date_stands_for_the_few_figures_that_were_made_of_it(made):
    every = [word(text, 0.82, left, width=width) for text, left, width in made]
    assert [one.text for one in put_right(every, [word("24/JAN/2026", 0.78, 100)])] == ["24/JAN/2026"]


def test_a_word_that_the_other_reading_lost_stands_in_a_line_of_its_own():
    read = put_right([word("Issued")], [word("Issued"), word("2026", 0.9, 400, (1, 1, 1))])
    assert [one.text for one in read] == ["Issued", "2026"] and read[0].line != read[1].line


def test_what_english_doubts_and_what_is_read_alike_stays():
    every = [word("Dated"), word("لے", 0.7, 100)]
    assert put_right(every, [word("Dated"), word("iL", 0.6, 100)]) == every

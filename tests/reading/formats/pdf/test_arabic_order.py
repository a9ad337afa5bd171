"""The letters of a word of Arabic script stand in the text as they are read, however the page drew them."""

import pytest

from checker.reading.formats.pdf.arabic_order import in_reading_order


def drawn(text, from_the_left):
    """Where each letter begins on a line from right to left, `from_the_left` being the words that were drawn so."""
    places, right = {}, 500.0
    for start, word in _words(text):
        width = 5.0 * len(word)
        for nth in range(len(word)):
            places[start + nth] = right - width + 5.0 * nth if word in from_the_left else right - 5.0 * (nth + 1)
        right -= width + 4
    return places.__getitem__


def _words(text):
    start = 0
    for word in text.split(" "):
        yield start, word
        start += len(word) + 1


@pytest.mark.parametrize(
    "text, from_the_left, wanted",
    [
        ("تلاکو ہمان", {"تلاکو", "ہمان"}, "وکالت نامہ"),
        ("بیان یفلح", {"یفلح"}, "بیان حلفی"),
        ("بیان حلفی", set(), "بیان حلفی"),
        ("خیرات 2024-03-12", {"خیرات", "2024-03-12"}, "تاریخ 2024-03-12"),
        ("خیرات ۱۲", {"خیرات", "۱۲"}, "تاریخ ۱۲"),
        ("Affidavit", {"Affidavit"}, "Affidavit"),
    ],
)
def test_words_are_put_in_the_order_in_which_they_are_read(text, from_the_left, wanted):
    assert in_reading_order(text, drawn(text, from_the_left)) == wanted


def test_a_text_without_arabic_script_asks_for_no_place():
    assert in_reading_order("Sworn at Lahore", {}.__getitem__) == "Sworn at Lahore"

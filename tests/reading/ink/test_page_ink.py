"""What a pen left on a picture, told from a stamp."""

import math

from PIL import Image, ImageDraw

from checker.facts.geometry import Box
from checker.reading.ink.page_ink import ReadWord, ink_on
from checker.reading.ink.strokes import sheet_of

SIZE = (595, 842)


def scribble() -> Image.Image:
    """A page with one long winding stroke, as a pen leaves it."""
    picture = Image.new("RGB", (2 * SIZE[0], 2 * SIZE[1]), "white")
    points = [(240 + step, 700 + 26 * math.sin(step / 9)) for step in range(260)]
    ImageDraw.Draw(picture).line(points, fill=(20, 30, 120), width=4)
    return picture


def sorts(words: list[ReadWord]) -> list[str]:
    return [one.sort for one in ink_on(sheet_of(scribble(), SIZE), words, ())]


def test_words_that_an_engine_made_of_a_pen_make_no_stamp_of_it() -> None:
    made = [ReadWord(Box(left, 342, left + 12, 350), 0.7) for left in (130, 160, 200)]
    assert sorts([]) == ["pen"]
    assert sorts(made) == ["pen"]

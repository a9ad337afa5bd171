"""What a pen left on a picture, told from a stamp."""

import math

from PIL import Image, ImageDraw, ImageFont

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


def row_of_print(text: str, colour: tuple[int, int, int], sure: float) -> list[str]:
    """The ink on a page with a line of print under others that were read, and that line's words so sure."""
    picture = Image.new("RGB", (2 * SIZE[0], 2 * SIZE[1]), "white")
    draw, font = ImageDraw.Draw(picture), ImageFont.load_default(22)
    read = []
    for row, line in enumerate(("Received for the firm by", "the record keeper of the office", "on the day named below")):
        draw.text((120, 300 + 80 * row), line, fill="black", font=font)
        read.append(ReadWord(Box(60, 150 + 40 * row, 60 + 5 * len(line), 162 + 40 * row), 0.99, len(line)))
    draw.text((120, 700), text, fill=colour, font=font)
    words = [ReadWord(Box(60 + 55 * nth, 350, 110 + 55 * nth, 362), sure, 5) for nth in range(2)]
    return [one.sort for one in ink_on(sheet_of(picture, SIZE), [*read, *words], ())]


def test_a_line_of_black_print_that_no_engine_read_surely_is_no_stamp() -> None:
    assert row_of_print("Sara Misali, Record Keeper", (0, 0, 0), 0.45) == []
    assert row_of_print("Sara Misali, Record Keeper", (40, 50, 190), 0.45) == ["stamp"]

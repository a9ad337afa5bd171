"""Ink on pages whose file is wrong about their size: by the letters, print stays print and a pen a pen."""

from itertools import pairwise

import pytest
from PIL import ImageDraw

from checker.facts.geometry import Box
from checker.pages.page import Page
from checker.reading.ink.scan_marks import with_marks
from tests.reading.ocr.drawn import LINES, page

PIXELS = (1240, 1754)


def read_at(factor, picture, high=24):
    """The page as an engine gives it, were it so many times as large as A4; its words' boxes are so many pixels high."""
    size = (595.0 * factor, 842.0 * factor)
    text = "\n".join(LINES)
    scale = size[0] / PIXELS[0]

    def box(start, end):
        line = text.count("\n", 0, start)
        column = start - (text.rfind("\n", 0, start) + 1)
        left, top = 150 + 15.5 * column, 200 + 60 * line
        return Box(left * scale, (top + 6) * scale, (left + 15.5 * (end - start)) * scale, (top + 6 + high) * scale)

    return with_marks(Page(1, text, "ocr", size, box), picture)


@pytest.mark.parametrize("factor", [1, 3, 5])
def test_print_is_no_ink_however_large_the_file_says_the_page_is(factor):
    assert [one.sort for one in read_at(factor, page()).ink if one.sort in ("pen", "stamp")] == []


@pytest.mark.parametrize("factor, high", [(1, 24), (3, 24), (5, 24), (1, 38)])
def test_a_signature_stays_one_and_in_its_place(factor, high):
    picture = page()
    curve = [(200 + 4 * nth, 1200 + (37 * nth % 70)) for nth in range(60)]
    ImageDraw.Draw(picture).line(curve, fill=0, width=4)
    found = [one for one in read_at(factor, picture, high).ink if one.sort == "pen"]
    scale = 595.0 * factor / PIXELS[0]
    assert [tuple(round(side / scale, -1) for side in one.box) for one in found] == [(200, 1200, 440, 1270)]


@pytest.mark.parametrize("between, sorts", [(165, ["pen"]), (255, [])], ids=["faint", "nothing"])
def test_a_fine_pen_that_a_coarse_picture_broke_is_one_by_what_lies_faint_between_its_pieces(between, sorts):
    picture = page()
    draw = ImageDraw.Draw(picture)
    curve = [(200 + 3 * nth, 1200 + (13 * nth % 40)) for nth in range(60)]
    for nth, (start, end) in enumerate(pairwise(curve)):
        draw.line((start, end), fill=between if nth % 9 == 0 else 60, width=2)
    assert [one.sort for one in read_at(1, picture).ink if one.sort == "pen"] == sorts


@pytest.mark.parametrize("line, sorts", [(True, ["doubt"]), (False, [])], ids=["over a line to sign on", "elsewhere"])
def test_a_short_fine_pen_is_a_doubt_where_somebody_is_to_sign(line, sorts):
    picture = page()
    draw = ImageDraw.Draw(picture)
    curve = [(200 + 3 * nth, 1200 + (13 * nth % 40)) for nth in range(24)]
    for nth, (start, end) in enumerate(pairwise(curve)):
        draw.line((start, end), fill=170 if nth % 2 == 0 else 120, width=1)
    if line:
        draw.line((190, 1260, 600, 1260), fill=0, width=2)
    assert [one.sort for one in read_at(1, picture).ink if one.box.bottom > 500] == sorts

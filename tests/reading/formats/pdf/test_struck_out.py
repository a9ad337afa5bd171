"""A date that a line is drawn through is in doubt; lines of forms and tables, and underlines, leave it as it is."""

import pytest

from checker.reading import read
from checker.reading.settings import Settings
from tests.reading.formats.pdf.tricks import Paper, form, show
from tests.reading.made import saved

_DAY = "2026-04-21"
_SIGNED = show(60, 560, "Signed on 21 April 2026", size=12)
"""Its figures 21 stand from 117 to 131 points, the date to 188; capitals are from 560 to 568.6 high."""


def line(left, right, up=564.0, *, wide=1.0, to=None):
    """Operators that draw a line."""
    return f"q 0 G {wide} w {left} {up} m {right} {up if to is None else to} l S Q\n"


def marked(keys, sort="StrikeOut"):
    one = f"<< /Type /Annot /Subtype /{sort} /Rect [110 540 190 570] /F 4 /C [1 0 0] {keys} /AP << /N 11 0 R >> >>"
    return {"page": "/Annots [10 0 R]", "objects": [one, form("1 0 0 RG 0 9 m 14 9 l S", "0 0 80 30")]}


QUADS = "/QuadPoints [116 571 132 571 116 557 132 557]"
STRUCK = {
    "the figures": Paper(_SIGNED + line(116, 132) + show(118, 572, "17", size=8)),
    "a part of the figures": Paper(_SIGNED + line(121, 136)),
    "the year": Paper(_SIGNED + line(160, 190)),
    "the whole row": Paper(_SIGNED + line(58, 190)),
    "by a filled bar": Paper(_SIGNED + "116 563.5 16 1.2 re f\n"),
    "aslant": Paper(_SIGNED + line(115, 133, 563, to=566)),
    "crossed": Paper(_SIGNED + line(116, 132, 559, to=570) + line(116, 132, 570, to=559)),
    "by a stroke of a pen": Paper(_SIGNED + "q 0 G 1 w 115 564 m 120 566 125 562 133 565 c S Q\n"),
    "with an underline": Paper(_SIGNED + line(115, 190, 558) + line(115, 133)),
    "marked": Paper(_SIGNED, **marked(QUADS)),
    "marked along its row": Paper(_SIGNED, **marked("/QuadPoints [60 571 190 571 60 557 190 557]")),
    "written up the page": Paper(
        "q 0 1 -1 0 620 500 cm " + show(60, 560, "Signed on 21 April 2026", size=12) + line(116, 132) + "Q\n"
    ),
}
STANDING = {
    "plain": Paper(_SIGNED),
    "underlined": Paper(_SIGNED + line(115, 190, 558.5)),
    "underlined through its tails": Paper(_SIGNED + line(115, 190, 559.5)),
    "a line above": Paper(_SIGNED + line(115, 190, 571)),
    "a line of a form that the words stand on askew": Paper(_SIGNED + line(115, 420)),
    "a line of a table through the row": Paper(_SIGNED + line(40, 550)),
    "a cell": Paper(_SIGNED + "q 0 G 55 555 200 18 re S Q\n"),
    "another word struck out": Paper(_SIGNED + show(60, 540, "Lahore, in haste") + line(59, 95, 544)),
    "a bar of change in the margin": Paper(_SIGNED + line(50, 50, 555, to=575)),
    "a line across the page": Paper(_SIGNED + line(40, 550, 500, to=620)),
    "highlighted": Paper(_SIGNED, **marked(QUADS, "Highlight")),
    "a mark of which another row is struck out": Paper(
        _SIGNED, **marked("/QuadPoints [60 551 190 551 60 539 190 539]")
    ),
}  # fmt: skip


def sure_of(paper, folder):
    found = read(saved(folder, "letter.pdf", paper.pdf()), settings=Settings(ocr=False))
    return max(one.confidence for one in found.dates if one.source == "text" and one.value == _DAY)


@pytest.mark.parametrize("name", STRUCK)
def test_a_day_that_is_struck_out_is_in_doubt(tmp_path, name):
    assert sure_of(STRUCK[name], tmp_path) < 0.5


@pytest.mark.parametrize("name", STANDING)
def test_other_lines_leave_it_as_it_is(tmp_path, name):
    assert sure_of(STANDING[name], tmp_path) >= 0.9

"""Short numbers in a column of a drawn table, by its heading."""

import pytest

from checker.pages.page_json import from_json
from checker.recognising.fields.identifying_numbers import column_numbers_in

WIDTH = 60.0


def _page(rows: list[list[str]], *, drawn: bool = True):
    """A page with a table of cells 60 points wide and 40 high."""
    lines, rules, uprights = [], [], []
    high, wide = 50.0 + 40 * len(rows), 50.0 + WIDTH * len(rows[0])
    for y in range(len(rows) + 1):
        rules.append([50.0, 50.0 + 40 * y, wide, 50.6 + 40 * y])
    for x in range(len(rows[0]) + 1):
        uprights.append([50.0 + WIDTH * x, 50.0, 50.6 + WIDTH * x, high])
    for y, row in enumerate(rows):
        for x, cell in enumerate(row):
            for nth, text in enumerate(filter(None, cell.split("\n"))):
                left, top = 55.0 + WIDTH * x, 55.0 + 40 * y + 14 * nth
                lines.append({"text": text, "box": [left, top, left + 5.0 * len(text), top + 9.0]})
    seen = {"page": 1, "source": "text", "size": [595.0, 842.0], "lines": lines}
    return from_json({**seen, "rules": rules, "uprights": uprights} if drawn else seen)


HEAD = ["Khewat\nNo.", "Khasra No.", "Area", "Remarks"]


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        ([HEAD, ["212", "1174", "2 kanal", "None"]], [("212", "khewat"), ("1174", "khasra")]),
        ([HEAD, ["212", "1174", "318", "2026"], ["", "1148", "", ""]],
         [("212", "khewat"), ("1174", "khasra"), ("1148", "khasra")]),
        ([HEAD, ["212 of 2021", "No. 11", "4 marla", ""]], []),
        ([["Area", "Fee", "Rows", "Year"], ["212", "1174", "318", "2026"]], []),
    ],
)  # fmt: skip
def test_the_heading_says_what_a_number_numbers(rows, expected):
    assert [(one.value, one.cue) for one in column_numbers_in(_page(rows))] == expected


def test_without_lines_a_column_is_not_known():
    assert list(column_numbers_in(_page([HEAD, ["212", "1174", "", ""]], drawn=False))) == []

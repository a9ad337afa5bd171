"""Where the words stand that RapidOCR found: it gives lines, as they lean on the page."""

from types import SimpleNamespace

import pytest
from PIL import Image

from checker.reading.ocr.engines import rapid

LEANS = [[100, 100], [1100, 120], [1099, 140], [99, 120]]
"""A line of ten letters, 20 pixels high, that falls by 20 pixels along its length."""
LEVEL = [[100, 100], [1100, 100], [1100, 120], [100, 120]]


@pytest.mark.parametrize("corners, first, last", [
    (LEANS, (99, 100, 300, 124), (900, 116, 1100, 140)),
    (LEVEL, (100, 100, 300, 120), (900, 100, 1100, 120)),
])  # fmt: skip
def test_a_word_stands_on_the_slope_of_its_line(
    monkeypatch: pytest.MonkeyPatch, corners: list[list[int]], first: tuple[int, ...], last: tuple[int, ...]
) -> None:
    found = SimpleNamespace(boxes=[corners], txts=["ab defg ij"], scores=[0.9])
    monkeypatch.setattr(rapid, "_engine", lambda: lambda *_, **__: found)
    words = rapid.words(Image.new("L", (1200, 200)))
    assert [one.text for one in words] == ["ab", "defg", "ij"]
    assert [words[0][1:5], words[2][1:5]] == [pytest.approx(first, abs=1), pytest.approx(last, abs=1)]

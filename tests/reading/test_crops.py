import io

import numpy as np
import pytest
from PIL import Image

from checker.reading.crops import crop
from tests.reading.made import pdf, saved


def test_the_place_on_a_page_is_shown(tmp_path):
    path = saved(tmp_path, "a.pdf", pdf([[(100, 100, "on 12 March 2026")]]))
    shown = Image.open(io.BytesIO(crop(path, 1, (100.0, 90.0, 180.0, 104.0))))
    assert 110 < shown.width * 72 / 110 < 125 and shown.convert("L").getextrema()[0] < 100
    assert Image.open(io.BytesIO(crop(path, 1, (300.0, 300.0, 380.0, 320.0)))).convert("L").getextrema()[0] > 200


@pytest.mark.parametrize("page", [0, 2])
def test_no_page_no_picture(tmp_path, page):
    assert crop(saved(tmp_path, "a.pdf", pdf(["x"])), page, None) is None


def test_of_a_picture(tmp_path):
    Image.new("RGB", (600, 800), "white").save(tmp_path / "a.png", dpi=(72, 72))
    shown = Image.open(io.BytesIO(crop(str(tmp_path / "a.png"), 1, (100.0, 100.0, 200.0, 120.0))))
    assert shown.size == (137, 57)


@pytest.mark.parametrize("data", [b"", b"%PDF-1.4", b"words"])
def test_what_cannot_be_shown_is_none(tmp_path, data):
    assert crop(saved(tmp_path, "a.pdf", data), 1, None) is None

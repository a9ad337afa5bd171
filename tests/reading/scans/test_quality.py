"""Pages spoilt by known amounts are told from clean ones."""

import numpy as np
import pytest
from PIL import Image, ImageFilter

from checker.reading.pagetext import PageText
from checker.reading.scans.quality import look
from tests.reading.scans.drawn import page

CLEAN = page()


def test_a_clean_page_has_no_fault() -> None:
    seen = look(CLEAN, size=(595.2, 841.9))
    assert (seen.blank, seen.rotation, seen.blur, seen.low_contrast, seen.cut_off) == (False, 0, False, False, False)
    assert seen.dpi == pytest.approx(150, abs=0.5)
    assert abs(seen.skew or 0) < 0.3


@pytest.mark.parametrize("degrees", [-5.0, -2.0, 1.0, 3.0, 8.0])
def test_lines_that_lean_are_measured(degrees: float) -> None:
    assert look(CLEAN.rotate(-degrees, fillcolor=255, resample=Image.Resampling.BICUBIC)).skew == pytest.approx(
        degrees, abs=0.35
    )


@pytest.mark.parametrize("radius", [2.5, 4, 8])
def test_a_blurred_page_is_told(radius: float) -> None:
    assert look(CLEAN.filter(ImageFilter.GaussianBlur(radius))).blur is True


@pytest.mark.parametrize("share", [0.1, 0.2])
def test_a_pale_page_is_told_and_is_not_blank(share: float) -> None:
    seen = look(CLEAN.point(lambda v: 235 - (255 - v) * share))
    assert (seen.low_contrast, seen.blank) == (True, False)


@pytest.mark.parametrize(
    ("box", "cut"),
    [
        ((220, 0, 1240, 1754), True),
        ((0, 0, 700, 1754), True),
        ((0, 215, 1240, 1754), True),
        ((100, 100, 1240, 1754), False),
    ],
)
def test_text_over_an_edge_is_told(box: tuple[int, int, int, int], cut: bool) -> None:
    full = page(*["The contents of this statement are true to my own knowledge," for _ in range(20)])
    assert look(full.crop(box)).cut_off is cut


@pytest.mark.parametrize(("level", "noise"), [(255, 0), (240, 4), (200, 10)])
def test_an_empty_page_is_blank_whatever_its_paper(level: int, noise: float) -> None:
    pixels = np.random.default_rng(3).normal(level, noise, (900, 700))
    assert look(Image.fromarray(np.clip(pixels, 0, 255).astype(np.uint8))).blank


def test_a_single_line_is_not_blank() -> None:
    assert not look(page("Annexure A")).blank


def test_a_turned_page_is_told_by_what_was_read() -> None:
    assert look(CLEAN.rotate(180), text=PageText(1, "x", "ocr", turned=180)).rotation == 180


@pytest.mark.parametrize(("picture", "colour"), [
    (CLEAN.convert("1"), "bilevel"), (CLEAN.filter(ImageFilter.GaussianBlur(1)), "grey"), (CLEAN.filter(ImageFilter.GaussianBlur(1)).convert("RGB"), "grey"),
    (Image.merge("RGB", (CLEAN, CLEAN, Image.new("L", CLEAN.size, 255))), "colour"),
])  # fmt: skip
def test_colour_is_told_by_the_pixels(picture: Image.Image, colour: str) -> None:
    assert look(picture).colour == colour


@pytest.mark.parametrize("size", [(1, 1), (3, 500), (40, 40)])
def test_pictures_too_small_to_tell_do_not_fail(size: tuple[int, int]) -> None:
    assert look(Image.new("L", size, 128)).blur is None

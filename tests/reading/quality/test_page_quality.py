"""Pages spoilt by known amounts are told from clean ones."""

import numpy as np
import pytest
from PIL import Image, ImageFilter, ImageOps

from checker.pages.page import Page
from checker.reading.quality.page_quality import look
from tests.reading.ocr.drawn import page

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


FULL = page(*["The contents of this statement are true to my own knowledge, all" for _ in range(22)])
A4 = (595.2, 841.9)


def sheet(top: int, bottom: int, left: int = 0, right: int = 1240) -> tuple[Image.Image, tuple[float, float]]:
    """That part of a full page of print, and its size in points at 150 dots an inch."""
    part = FULL.crop((left, top, right, bottom))
    return part, (part.width * 72 / 150, part.height * 72 / 150)


@pytest.mark.parametrize(
    ("box", "cut"),
    [
        ((0, 1754), False),
        ((0, 1754, 0, 1230), False),  # scanners are not exact
        ((355, 1754), True),  # between two lines
        ((0, 1350), True),
        ((330, 1754), True),
        ((190, 1754), True),  # the sheet is short, and its margin is narrow
        ((120, 1754), None),  # the sheet is short, and its margins are wide: only white may be missing
        ((0, 877), True),
        ((0, 1754, 130), True),
        ((0, 1754, 60), None),
    ],
)
def test_a_page_cut_between_lines_is_told_by_its_sheet_and_its_margins(box: tuple[int, ...], cut: bool | None) -> None:
    part, size = sheet(*box)
    assert look(part, size=size).cut_off is cut


def test_a_page_laid_too_far_up_is_told_by_its_margin() -> None:
    laid = Image.new("L", FULL.size, 255)
    laid.paste(FULL.crop((0, 374, 1240, 1754)))
    assert look(laid, size=A4).cut_off is True


def test_a_heading_that_a_filing_system_prints_at_the_edge_is_no_cut() -> None:
    filed = FULL.copy()
    filed.paste(
        page("Case 1:00-cv-00000 Document 1 Filed 01/01/2000 Page 1 of 2", letters=22, top=14, left=250).crop(
            (0, 0, 1240, 60)
        )
    )
    assert look(filed, size=A4).cut_off is False


def test_a_receipt_may_have_any_margin_and_length() -> None:
    receipt = page(*["Sample Shop  0.00"] * 12, size=(420, 900), top=26, left=30)
    assert look(receipt, size=(420 * 0.48, 900 * 0.48)).cut_off is False


@pytest.mark.parametrize("lines", [3, 7, 20])
@pytest.mark.parametrize("degrees", [-10, 8])
def test_a_stamp_put_on_askew_does_not_lean_the_page(lines: int, degrees: int) -> None:
    pressed = Image.new("L", (420, 210), 255)
    pressed.paste(
        page("CERTIFIED TRUE COPY", "Office of the Registrar", "1 January 2000", size=(400, 190), top=12, left=12),
        (10, 10),
    )
    pressed = ImageOps.expand(pressed.crop((8, 8, 412, 202)), 8, 0)
    pressed = pressed.rotate(-degrees, expand=True, fillcolor=255, resample=Image.Resampling.BICUBIC)
    whole = page(*["I certify that this is a true copy of the paper that was shown to me"] * lines)
    whole.paste(pressed, (420, 1200), ImageOps.invert(pressed))
    assert abs(look(whole).skew or 0.0) < 0.5


@pytest.mark.parametrize(("level", "noise"), [(255, 0), (240, 4), (200, 10)])
def test_an_empty_page_is_blank_whatever_its_paper(level: int, noise: float) -> None:
    pixels = np.random.default_rng(3).normal(level, noise, (900, 700))
    assert look(Image.fromarray(np.clip(pixels, 0, 255).astype(np.uint8))).blank


def test_a_page_of_noise_is_not_blank() -> None:
    noise = np.random.default_rng(3).integers(0, 256, (1200, 900), dtype=np.uint8)
    seen = look(Image.fromarray(noise))
    assert (seen.blank, seen.skew, seen.cut_off) == (False, None, False)


def test_a_photograph_of_things_is_no_page_of_print() -> None:
    """Waves of every length, as grass and walls have: no lines lean in it, and no words run over its edges."""
    made = np.random.default_rng(4)
    ground = np.zeros((960, 1280))
    for small in (4, 16, 64, 240):
        patch = Image.fromarray(made.normal(0, 40, (small * 3 // 4, small))).resize(
            (1280, 960), Image.Resampling.BICUBIC
        )
        ground += np.asarray(patch)
    seen = look(Image.fromarray(np.clip(ground + 110, 0, 255).astype(np.uint8)))
    assert (seen.blank, seen.skew, seen.cut_off) == (False, None, False)


def test_a_single_line_is_not_blank() -> None:
    assert not look(page("Annexure A")).blank


def test_a_turned_page_is_told_by_what_was_read() -> None:
    assert look(CLEAN.rotate(180), text=Page(1, "x", "ocr", turned=180)).rotation == 180


@pytest.mark.parametrize(("picture", "colour"), [
    (CLEAN.convert("1"), "bilevel"), (CLEAN.filter(ImageFilter.GaussianBlur(1)), "grey"), (CLEAN.filter(ImageFilter.GaussianBlur(1)).convert("RGB"), "grey"),
    (Image.merge("RGB", (CLEAN, CLEAN, Image.new("L", CLEAN.size, 255))), "colour"),
])  # fmt: skip
def test_colour_is_told_by_the_pixels(picture: Image.Image, colour: str) -> None:
    assert look(picture).colour == colour


@pytest.mark.parametrize("size", [(1, 1), (3, 500), (40, 40)])
def test_pictures_too_small_to_tell_do_not_fail(size: tuple[int, int]) -> None:
    assert look(Image.new("L", size, 128)).blur is not True

"""Pieces of pages: the right place, marked where the word stands, and never an exception."""

import io

import numpy as np
import pytest
from PIL import Image, ImageDraw
from reportlab.pdfgen import canvas

from checker.reading.crops import crops
from checker.reading.seals.signature_fields import signatures_of
from tests.reading.made import pdf, saved
from tests.reading.seals import sealed
from tests.reading.seals.paper import paper
from tests.reading.seals.updates import FILLED, HARMFUL, HARMLESS

BOX = (200.0, 300.0, 260.0, 312.0)


def red_pdf(path):
    page = canvas.Canvas(str(path), pagesize=(595, 842))
    page.setFillColorRGB(1, 0, 0)
    page.rect(BOX[0], 842 - BOX[3], BOX[2] - BOX[0], BOX[3] - BOX[1], stroke=0, fill=1)
    page.showPage()
    page.save()
    return str(path)


def red_tiff(path):
    picture = Image.new("RGB", (1190, 1684), "white")
    ImageDraw.Draw(picture).rectangle([2 * value for value in BOX], fill=(255, 0, 0))
    picture.save(path, format="TIFF", dpi=(144, 144))
    return str(path)


def red(picture):
    pixels = np.asarray(picture)
    return int(((pixels[..., 0] > 200) & (pixels[..., 1] < 80)).sum())


@pytest.mark.parametrize("make", [red_pdf, red_tiff])
def test_the_mark_is_on_the_word(tmp_path, make):
    (shown,) = crops(make(tmp_path / "a"), ((1, BOX),))
    picture = Image.open(io.BytesIO(shown.png)).convert("RGB")
    assert picture.size == (shown.width, shown.height)
    sizes = (*picture.size, *picture.size)
    left, top, right, bottom = (round(value * size) for value, size in zip(shown.mark, sizes, strict=True))
    inside = red(picture.crop((left + 1, top + 1, right - 1, bottom - 1)))
    assert inside > 1000
    assert red(picture) - inside < inside * 0.25
    assert len(shown.png) < 5000


def test_words_on_a_page_are_shown(tmp_path):
    path = saved(tmp_path, "a.pdf", pdf([[(100, 100, "on 12 March 2026")]]))
    words, nothing = crops(path, ((1, (100.0, 90.0, 180.0, 104.0)), (1, (300.0, 600.0, 380.0, 620.0))))
    darkest = [Image.open(io.BytesIO(one.png)).convert("L").getextrema()[0] for one in (words, nothing)]
    assert darkest[0] < 100 and darkest[1] > 200


def test_a_box_at_the_edge_is_shown_whole(tmp_path):
    (shown,) = crops(red_pdf(tmp_path / "a.pdf"), ((1, (0.0, 0.0, 40.0, 10.0)),))
    assert shown.mark[:2] == (0.0, 0.0)
    assert 0 < shown.mark[2] < 1 and 0 < shown.mark[3] < 1


@pytest.mark.parametrize("place", [(9, BOX), (0, BOX), (1, (9000.0, 1.0, 9001.0, 2.0))])
def test_a_place_that_is_not_there_is_none(tmp_path, place):
    assert crops(red_pdf(tmp_path / "a.pdf"), ((1, BOX), place))[1] is None


@pytest.mark.parametrize("data", [b"", b"%PDF-1.4", b"\x89PNG\r\n\x1a\ntorn", b"words"])
def test_a_file_that_cannot_be_shown_is_none(tmp_path, data):
    assert crops(saved(tmp_path, "a.pdf", data), ((1, BOX),)) == (None,)
    assert crops(str(tmp_path / "not there"), ((1, BOX), (2, BOX))) == (None, None)


def places_of(data):
    """Where the first signature's paper shows something else now."""
    one = next(one for one in signatures_of(data)[0] if one.field == "Sig1")
    return tuple((change.page, change.box) for change in one.changes
                 if change.weight in ("changed", "filled") and change.page and change.box)  # fmt: skip


@pytest.mark.parametrize("name", [*HARMFUL, *FILLED])
def test_what_was_signed_is_shown_beside_what_it_is_now(tmp_path, name):
    signed = sealed.sign(paper())
    changed = {**HARMFUL, **FILLED}[name][0](signed)
    places = places_of(changed)
    was = crops(saved(tmp_path, "was.pdf", signed), places)
    now = crops(saved(tmp_path, "now.pdf", changed), places)
    assert [one.before for one in was] == [None] * len(places)
    assert [one.before for one in now] == list(was)


def test_the_state_before_a_change_is_that_of_the_last_signature_before_it(tmp_path):
    signed = HARMLESS["a second signature in a blank place"](sealed.sign(paper()))
    changed = HARMFUL["a look alone"][0](signed)
    places = places_of(changed)
    (now,) = crops(saved(tmp_path, "now.pdf", changed), places)
    assert (now.before,) == crops(saved(tmp_path, "was.pdf", signed), places)
    assert now.png != now.before.png


def test_a_place_that_did_not_change_is_shown_once(tmp_path):
    changed = HARMFUL["a value alone"][0](sealed.sign(paper()))
    assert crops(saved(tmp_path, "now.pdf", changed), ((1, BOX),))[0].before is None
    assert crops(saved(tmp_path, "cut.pdf", changed + b"/ByteRange"), ((1, BOX),))[0].before is None

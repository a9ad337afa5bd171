"""Ink where a signature belongs: a false "signed" is the worst answer, and doubt is told as doubt."""

import math

import pytest
from checker.recognising.signing.blocks import blocks_in
from PIL import Image, ImageDraw

from checker.facts.geometry import Box
from checker.facts.signature import Signature
from checker.reading.ink.stamps_and_thumbprints import alike, picture_hash
from checker.recognising.signing import drawn
from tests.benchmarks.inkpages import as_text, ink_page

SIZE = (300.0, 300.0)
_SCALE = 150 / 72
WORDS: list[tuple[str, Box]] = [
    ("I have read this statement and it is true.", (20, 40, 240, 52)),
    ("Signature:", (20, 150, 70, 162)),
]


def canvas() -> tuple[Image.Image, ImageDraw.ImageDraw]:
    image = Image.new("L", (round(SIZE[0] * _SCALE), round(SIZE[1] * _SCALE)), 255)
    return image, ImageDraw.Draw(image)


def look(image: Image.Image, words: list[tuple[str, Box]] = WORDS) -> list[Signature]:
    page = as_text(words, SIZE)
    return drawn(image, page, blocks_in(page, []), SIZE)


def told(found: list[Signature]) -> list[tuple[str, str, bool]]:
    return [(one.means, one.state, one.certain) for one in found]


def scribble(
    draw: ImageDraw.ImageDraw, x: float, y: float, wide: float = 110, high: float = 24, dark: int = 30
) -> None:
    points = [
        (
            (x + wide * t / 60 + 6 * math.sin(t)) * _SCALE,
            (y - high * (0.5 + 0.45 * math.sin(t * 0.9) * math.cos(t / 11))) * _SCALE,
        )
        for t in range(60)
    ]
    draw.line(points, fill=dark, width=3, joint="curve")


def test_a_signature_on_the_line_is_seen_with_its_box():
    image, draw = canvas()
    scribble(draw, 90, 162)
    (one,) = look(image)
    assert (one.means, one.state, one.certain) == ("ink", "unchecked", True)
    assert one.box is not None
    assert one.box[0] > 70
    assert one.block == "1:1"
    assert one.picture


def test_an_empty_line_is_empty():
    image, draw = canvas()
    draw.line((75 * _SCALE, 162 * _SCALE, 220 * _SCALE, 162 * _SCALE), fill=0, width=2)
    assert told(look(image)) == [("none", "empty", True)]


def test_a_name_by_hand_in_another_field_is_no_signature():
    image, draw = canvas()
    scribble(draw, 90, 192, high=14)
    found = look(image, [*WORDS, ("Name:", (20, 180, 50, 192)), ("Date:", (20, 210, 50, 222))])
    assert told(found) == [("none", "empty", True)]


def test_print_on_the_line_is_no_ink():
    image, draw = canvas()
    for nth in range(14):
        draw.rectangle(((90 + 7 * nth) * _SCALE, 152 * _SCALE, (93.5 + 7 * nth) * _SCALE, 160 * _SCALE), fill=0)
    assert ("ink", "unchecked", True) not in told(look(image))


def test_something_small_is_a_doubt():
    image, draw = canvas()
    scribble(draw, 100, 162, wide=24, high=12)
    assert told(look(image)) == [("ink", "unchecked", False)]


def test_a_round_seal_is_a_stamp_and_no_signature():
    image, draw = canvas()
    for grow in (0, 3):
        box = [(95 + grow) * _SCALE, (112 + grow) * _SCALE, (160 - grow) * _SCALE, (174 - grow) * _SCALE]
        draw.ellipse(box, outline=40, width=2)
    means = {(one.means, one.certain) for one in look(image)}
    assert ("stamp", True) in means
    assert ("ink", True) not in means


def test_a_thumb_impression_is_a_mark():
    image, draw = canvas()
    for ring in range(2, 26, 2):
        box = [(120 - ring) * _SCALE, (140 - ring * 1.1) * _SCALE, (120 + ring) * _SCALE, (140 + ring * 1.1) * _SCALE]
        draw.ellipse(box, outline=40, width=2)
    found = look(image, [WORDS[0], ("Signature:", (20, 155, 70, 167)), ("Left thumb impression", (20, 200, 130, 212))])
    assert ("mark", "unchecked", True) in told(found)


OATH: list[tuple[str, Box]] = [
    ("Deponent", (20, 90, 70, 102)),
    ("Sworn at Lahore this 14th day of April 2026 by the above named deponent,", (20, 110, 290, 122)),
    ("Before me,", (20, 135, 70, 147)),
    ("Saleem Namoona", (20, 200, 90, 212)),
    ("Notary Public, 0 Turner Road, Lahore", (20, 214, 190, 226)),
]


def test_a_deponent_and_the_officer_below_the_jurat_are_both_seen():
    image, draw = canvas()
    scribble(draw, 25, 84)
    scribble(draw, 25, 194)
    found = look(image, OATH)
    assert told(found) == [("ink", "unchecked", True)] * 2
    assert [one.block for one in found] == ["1:1", "1:2"]


def test_a_jurat_is_never_called_empty_for_room_where_the_officer_did_not_happen_to_sign():
    image, draw = canvas()
    scribble(draw, 25, 84)
    assert told(look(image, OATH)) == [("ink", "unchecked", True)]


def test_without_words_nothing_is_certain():
    image, draw = canvas()
    scribble(draw, 40, 200, wide=200, high=60)
    scribble(draw, 60, 260, wide=150, high=40)
    found = drawn(image, None, [], SIZE)
    assert all(not one.certain for one in found)
    assert drawn(canvas()[0], None, [], SIZE) == []


@pytest.mark.parametrize("seed", range(4))
def test_forms_filled_in_by_hand_are_not_signed(seed: int):
    page = ink_page(seed, signed=False)
    found = drawn(page.image, page.text, blocks_in(page.text, []), page.size)
    assert not [one for one in found if one.means in ("ink", "mark") and one.certain]


@pytest.mark.parametrize("seed", range(4))
def test_the_same_forms_signed_are_not_called_empty(seed: int):
    page = ink_page(seed, signed=True)
    found = drawn(page.image, page.text, blocks_in(page.text, []), page.size)
    assert [one for one in found if one.means == "ink"]


def test_the_same_picture_is_known_again_and_another_is_not():
    first, draw = canvas()
    scribble(draw, 90, 162)
    second, other = canvas()
    scribble(other, 60, 240, wide=200, high=80)
    smaller = first.resize((first.width * 2 // 3, first.height * 2 // 3))
    assert alike(picture_hash(first), picture_hash(smaller))
    assert not alike(picture_hash(first), picture_hash(second))

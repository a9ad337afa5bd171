"""Stamps, and text that stands sideways: where they are looked for, and how what was read comes back to the page."""

import pytest
from PIL import Image, ImageDraw, ImageFont

from checker.reading.ocr import unread_blocks
from checker.reading.ocr.stop_condition import days_in
from checker.reading.ocr.unread_ink import Block
from checker.reading.ocr.words import Scale, Word, laid, page_text
from tests.reading.ocr.drawn import LINES, page

STAMP = ("RECEIVED", "'96 JUN 13 P4:06", "REGISTRATION UNIT")


def stamped(degrees: int, at: tuple[int, int] = (1000, 800)) -> Image.Image:
    """A page of print with a stamp of three lines that must be turned clockwise by so much to be read."""
    picture = page()
    stamp = Image.new("L", (420, 150), 255)
    for nth, line in enumerate(STAMP):
        ImageDraw.Draw(stamp).text((10, 8 + nth * 46), line, font=ImageFont.load_default(34), fill=60)
    picture.paste(stamp.rotate(degrees, expand=True), at)
    return picture


def printed() -> list[Word]:
    """The words of the page's print, in the places where `page` draws them."""
    found = []
    for nth, line in enumerate(LINES):
        for place, word in enumerate(line.split()):
            left = 150 + place * 80
            found.append(Word(word, left, 200 + nth * 60, left + 900, 236 + nth * 60, 0.95, (1, 1, nth)))
    return found


@pytest.mark.parametrize("degrees", [90, 270])
def test_a_stamp_across_the_page_is_found(degrees):
    (block,) = unread_blocks.blocks(printed(), stamped(degrees))
    assert 880 < block.left < 1010 and 680 < block.top < 812 and block.right > 1130 and block.bottom > 1200


def test_a_stamp_in_a_frame_is_found_and_read_as_it_stands():
    picture = stamped(0, (700, 1200))
    ImageDraw.Draw(picture).rectangle((690, 1190, 1130, 1360), outline=60, width=3)
    (block,) = unread_blocks.blocks(printed(), picture)
    assert block.left < 710 and block.top < 1210 and block.right > 1000 and block.bottom > 1330
    assert unread_blocks.ways(block) == (0,)


def test_the_strokes_of_a_signature_are_not_read():
    picture = page()
    ImageDraw.Draw(picture).line(
        [(700 + 9 * n, 1300 + (90 if n % 2 else 0)) for n in range(40)], fill=40, width=5, joint="curve"
    )  # fmt: skip
    assert unread_blocks.blocks(printed(), picture) == []


def test_what_was_read_already_is_not_read_into_the_page_twice():
    picture = stamped(0, (700, 1200))
    known = Word("RECEIVED", 712, 1208, 880, 1240, 0.9, (9, 0, 0))
    high = 12

    def engine(ground: Image.Image) -> list[Word]:
        left, top = int(block.left) - high, int(block.top) - high
        again = known._replace(left=712 - left, top=1208 - top, right=880 - left, bottom=1240 - top)
        day = again._replace(text="13 JUN 2026", top=1254 - top, bottom=1286 - top, line=(0, 0, 1))
        return [again, day]

    (block,) = unread_blocks.blocks(printed(), picture)
    words = unread_blocks.read([*printed(), known], [block], picture, engine, days_in)
    assert [one.text for one in words[len(printed()) :]] == ["RECEIVED", "13 JUN 2026"]


def test_a_block_leaves_the_words_of_a_row_in_their_order():
    """Of *2 April* and a number that the engine doubted: a stamp below had drawn the figure and the number to itself."""
    row = [
        Word("Entry", 341, 791, 455, 836, 0.96, (7, 2, 2)),
        Word("2", 1048, 796, 1072, 830, 0.97, (7, 2, 2)),
        Word("April", 1085, 796, 1176, 839, 0.96, (7, 2, 2)),
        Word("No.", 577, 974, 646, 1010, 0.97, (7, 3, 2)),
        Word("MO0000", 1049, 977, 1420, 1014, 0.4, (7, 3, 2)),
        Word("Signature:", 339, 1072, 500, 1109, 0.97, (8, 1, 1)),
    ]
    block = Block(1020, 760, 1900, 1300, 400, tall=False)

    def engine(ground: Image.Image) -> list[Word]:
        at = 12 - 1020, 12 - 760
        seen = [("2", 1048, 796, 1072, 830), ("M00000", 1049, 977, 1420, 1014), ("COUNCIL", 1500, 1150, 1700, 1190)]
        return [
            Word(text, left + at[0], top + at[1], right + at[0], bottom + at[1], 0.99, (0, 0, nth))
            for nth, (text, left, top, right, bottom) in enumerate(seen)
        ]

    words = unread_blocks.read(row, [block], Image.new("L", (2481, 3508), 255), engine, days_in)
    lines = [line for line in page_text(words, 1, Scale(2481, 3508, (595.3, 841.9))).text.splitlines() if line]
    assert lines == ["Entry 2 April", "No. M00000", "Signature:", "COUNCIL"]


def test_print_that_was_read_leaves_nothing():
    assert unread_blocks.blocks(printed(), page()) == []


def test_ruled_lines_and_black_edges_are_no_text():
    picture = page()
    pen = ImageDraw.Draw(picture)
    for left in (100, 600, 1100):
        pen.line((left, 700, left, 1500), fill=0, width=4)
    pen.rectangle((1200, 0, 1240, 1754), fill=0)
    assert unread_blocks.blocks(printed(), picture) == []


@pytest.mark.parametrize("way", [0, 1])
def test_what_was_read_sideways_stands_at_its_place_on_the_page(way):
    found = unread_blocks.blocks(printed(), stamped(90))
    block = found[0]
    high = int(block.bottom) - int(block.top)

    def engine(ground: Image.Image) -> list[Word]:
        begins = 12 if way == 0 else 12 + high + 24
        return [
            Word(word, begins + 40 + 100 * nth, 70, begins + 120 + 100 * nth, 104, 0.97, (0, 0, 1))
            for nth, word in enumerate("'96 JUN 13 P4:06".split())
        ]

    words = unread_blocks.read(printed(), found, stamped(90), engine, days_in)
    text = page_text(words, 1, Scale(1240, 1754, (1240, 1754)))
    (day,) = days_in(text.text)
    box = text.box(day.start, day.end)
    assert day.value == "1996-06-13" and text.turned_at(day.start, day.end) == (90, 270)[way]
    assert box[3] - box[1] > box[2] - box[0] and block.left <= box[0] and box[3] <= block.bottom
    assert text.confidence(day.start, day.end) < 0.5, "one engine's look at a stamp is not relied on"
    assert text.turned_at(0, 5) == 0


def test_noise_that_an_engine_takes_for_letters_is_left_out():
    found = unread_blocks.blocks(printed(), stamped(90))
    words = unread_blocks.read(printed(), found, stamped(90), lambda _: [Word("l1 ii", 20, 20, 200, 60, 0.7, (0, 0, 0))], days_in)
    assert laid(words).text == laid(printed()).text

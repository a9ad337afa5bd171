"""Pictures that claim more than is there or than can be read: named, with the rest of the file still read."""

import struct
from collections.abc import Callable
from pathlib import Path

import pytest

from checker.reading import read
from checker.reading.formats.image.frames import read_image
from checker.reading.settings import Limits, Settings
from tests.reading import bombs
from tests.reading.made import pdf, saved


def jbig2_bomb(side: int = 60_000) -> bytes:
    """A page with a sound JBIG2 stream (ITU-T T.88: page information, one generic region) of so many pixels a side."""

    def segment(number: int, kind: int, data: bytes) -> bytes:
        return struct.pack(">IBBBI", number, kind, 0, 1, len(data)) + data

    sheet = struct.pack(">IIIIBH", side, side, 0, 0, 0, 0)
    region = struct.pack(">IIIIB", side, side, 0, 0, 0) + b"\x08\x03\xff\xfd\xff\x02\xfe\xfe\xfe" + bytes(200)
    picture = bombs.stream(
        segment(0, 48, sheet) + segment(1, 38, region),
        b"/Type /XObject /Subtype /Image /Width %d /Height %d /ColorSpace /DeviceGray /BitsPerComponent 1 "
        b"/Filter /JBIG2Decode" % (side, side),
    )
    return bombs.page(b"q 595 0 0 842 0 0 cm /X Do Q", b"", b"/XObject << /X 6 0 R >>", picture)


def large_png() -> bytes:
    """A PNG of 30,000 by 30,000 pixels."""
    return bombs.png(30_000, 30_000, bytes(180_000))


def tiff_frames(count: int) -> bytes:
    """A TIFF of so many frames, which share their pixels."""
    tags = (
        (256, 3, 1, 16),
        (257, 3, 1, 1),
        (258, 3, 1, 8),
        (259, 3, 1, 1),
        (262, 3, 1, 1),
        (273, 4, 1, 8),
        (279, 4, 1, 16),
    )
    size, first = 2 + 12 * len(tags) + 4, 24
    out = bytearray(b"II*\0" + struct.pack("<I", first) + bytes(16))
    for nth in range(count):
        out += struct.pack("<H", len(tags)) + b"".join(struct.pack("<HHII", *tag) for tag in tags)
        out += struct.pack("<I", first + size * (nth + 1) if nth + 1 < count else 0)
    return bytes(out)


@pytest.mark.parametrize("bomb", [jbig2_bomb, large_png], ids=lambda one: one.__name__)
def test_a_picture_that_is_too_large_is_an_unread_page(tmp_path: Path, bomb: Callable[[], bytes]) -> None:
    found = read(saved(tmp_path, "a", bomb()))
    assert (found.status, found.text.unread_pages) == ("partly", (1,))
    assert "too large" in found.reason or "more than are read" in found.reason
    assert not found.page_facts[0].blank


def test_frames_beyond_the_limit_are_named() -> None:
    found = read_image(tiff_frames(5000), "a.tif", settings=Settings(limits=Limits(pages=20)))
    assert not isinstance(found, str)
    assert (len(found.frames), found.facts.frames, len(found.left_out)) == (20, 5000, 4980)


def test_words_on_the_largest_page_are_read(tmp_path: Path) -> None:
    found = read(
        saved(tmp_path, "a", pdf(["Words, dated 4 May 2026"], size=(14_400, 14_400))), settings=Settings(ocr=False)
    )
    assert (found.status, found.pages) == ("read", 1)
    assert "2026-05-04" in [one.value for one in found.dates if one.source == "text"]

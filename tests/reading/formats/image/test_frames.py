"""Pictures: frames as pages, what their makers wrote into them, and bad ones bounded and named."""

import io
import json
import struct
import zipfile
import zlib
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, PngImagePlugin

from checker.reading.formats.image.frames import ImageReading, read_image
from checker.reading.settings import Limits, Settings
from tests.reading.made import pdf

CORPUS = Path(__file__).parents[2].parent / "shared" / "corpus" / "images"


def saved(picture: Image.Image, form: str, **more: object) -> bytes:
    pipe = io.BytesIO()
    picture.save(pipe, form, **more)  # type: ignore[arg-type]
    return pipe.getvalue()


def reading(data: bytes, limits: Limits = Limits()) -> ImageReading:
    found = read_image(data, "scan", settings=Settings(limits=limits))
    assert isinstance(found, ImageReading), found
    return found


def shown(found: ImageReading, nth: int = 0) -> Image.Image:
    picture = found.frames[nth].picture()
    assert isinstance(picture, Image.Image), picture
    return picture


def png_chunk(kind: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))


def test_a_scan_has_its_size_in_points() -> None:
    found = reading(saved(Image.new("L", (1654, 2339), 255), "PNG", dpi=(200, 200)))
    frame = found.frames[0]
    assert frame.size == pytest.approx((595, 842), abs=1)
    assert found.facts.dpi == pytest.approx((200, 200), abs=0.1)
    assert (found.media_type, found.facts.format, found.facts.size) == ("image/png", "PNG", (1654, 2339))


def test_a_resolution_that_makes_a_page_of_metres_says_nothing() -> None:
    found = reading(saved(Image.new("L", (4000, 3000), 255), "JPEG", dpi=(72, 72)))
    assert found.frames[0].dpi is None
    assert max(found.frames[0].size) < 1500
    assert found.facts.dpi == (72.0, 72.0)


def test_exif_dates_keep_their_offset() -> None:
    exif = Image.Exif()
    exif[0x010F], exif[0x0110] = "Example", "Example One"
    exif.get_ifd(0x8769).update({0x9003: "2026:03:12 10:15:00", 0x9011: "+05:00"})
    found = reading(saved(Image.new("RGB", (8, 8)), "JPEG", exif=exif))
    (taken,) = [one for one in found.dates if one.role == "created"]
    assert (taken.value, taken.instant, taken.source, taken.word) == (
        "2026-03-12",
        "2026-03-12T10:15:00+05:00",
        "exif",
        "claimed",
    )
    assert found.facts.camera == "Example One"
    assert [one.what for one in found.hidden] == ["device"]


def test_a_position_is_told() -> None:
    exif = Image.Exif()
    exif.get_ifd(0x8825).update({1: "N", 2: (1.0, 2.0, 3.0), 3: "E", 4: (4.0, 5.0, 6.0)})
    found = reading(saved(Image.new("RGB", (8, 8)), "JPEG", exif=exif))
    assert found.facts.gps and "gps" in [one.what for one in found.hidden]


def test_whom_and_what_the_metadata_name_is_told() -> None:
    exif = Image.Exif()
    exif[0x013B] = "A. Clerk"
    exif.get_ifd(0x8769).update({0xA431: "B-77", 0xA430: "B. Owner"})
    packet = b"""<x:xmpmeta xmlns:x="adobe:ns:meta/" xmlns:dc="d" xmlns:exif="e" xmlns:r="r"><r:D exif:GPSLatitude="1,2N"/>
      <dc:creator><r:Seq><r:li>C. Photographer</r:li></r:Seq></dc:creator></x:xmpmeta>"""
    found = reading(saved(Image.new("RGB", (8, 8)), "JPEG", exif=exif, xmp=packet))
    assert [(one.what, one.detail) for one in found.hidden] == [
        ("device", "serial number B-77"), ("author", "A. Clerk"), ("author", "B. Owner"),
        ("gps", "the place where it was taken"), ("author", "C. Photographer"),
    ]  # fmt: skip


def test_xmp_dates_and_the_time_chunk_of_png() -> None:
    packet = '<x:xmpmeta xmlns:x="adobe:ns:meta/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"><xmp:CreateDate>2026-02-01T09:00:00Z</xmp:CreateDate></x:xmpmeta>'
    info = PngImagePlugin.PngInfo()
    info.add_itxt("XML:com.adobe.xmp", packet)
    data = saved(Image.new("L", (8, 8)), "PNG", pnginfo=info)
    end = data.rindex(b"IEND") - 4
    data = data[:end] + png_chunk(b"tIME", struct.pack(">H5B", 2026, 3, 4, 5, 6, 7)) + data[end:]
    dates = {(one.source, one.role): one.instant for one in reading(data).dates}
    assert dates[("xmp", "created")] == "2026-02-01T09:00:00+00:00"
    assert dates[("png", "modified")] == "2026-03-04T05:06:07+00:00"


def test_xmp_that_would_explode_is_left_out_and_named() -> None:
    bomb = '<!DOCTYPE a [<!ENTITY b "ha"><!ENTITY c "&b;&b;&b;">]><a>&c;</a>'
    info = PngImagePlugin.PngInfo()
    info.add_itxt("XML:com.adobe.xmp", bomb)
    found = reading(saved(Image.new("L", (8, 8)), "PNG", pnginfo=info))
    assert found.dates == () and "XMP" in found.notes[0]


def test_a_photograph_is_shown_upright() -> None:
    exif = Image.Exif()
    exif[0x0112] = 6
    found = reading(saved(Image.new("RGB", (40, 20)), "JPEG", exif=exif))
    assert shown(found).size == found.frames[0].pixels == (20, 40)


@pytest.mark.parametrize("mode", ["1", "L", "P", "RGB", "RGBA", "CMYK", "I;16", "I", "F"])
def test_any_mode_becomes_grey_or_rgb(mode: str) -> None:
    picture = shown(reading(saved(Image.new(mode, (12, 10)), "TIFF")))
    assert picture.mode in ("L", "RGB") and picture.size == (12, 10)


def test_sixteen_bits_keep_their_ink() -> None:
    deep = Image.new("I;16", (4, 1))
    for x, value in enumerate((0, 20000, 40000, 65535)):
        deep.putpixel((x, 0), value)
    assert list(shown(reading(saved(deep, "TIFF"))).tobytes()) == pytest.approx([0, 77, 155, 255], abs=1)


def test_nothing_is_seen_through() -> None:
    assert shown(reading(saved(Image.new("RGBA", (3, 3), (0, 0, 0, 0)), "PNG"))).getpixel((1, 1)) == (255, 255, 255)


def test_every_frame_is_a_page_and_those_beyond_the_limit_are_named() -> None:
    frames = [Image.new("1", (10 + nth, 9)) for nth in range(5)]
    data = saved(frames[0], "TIFF", save_all=True, append_images=frames[1:])
    assert [shown(reading(data), nth).width for nth in range(5)] == [10, 11, 12, 13, 14]
    found = reading(data, Limits(pages=3))
    assert ([frame.page for frame in found.frames], found.left_out, found.facts.frames) == ([1, 2, 3], (4, 5), 5)


@pytest.mark.parametrize("form", ["PNG", "WEBP", "GIF", "TIFF", "MPO"])
def test_what_moves_shows_every_frame(form: str) -> None:
    frames = [Image.new("RGB", (40, 30), colour) for colour in ("white", "black", "red")]
    data = saved(frames[0], form, save_all=True, append_images=frames[1:])
    found = reading(data)
    assert [shown(found, nth).convert("L").getpixel((5, 5)) for nth in range(3)] == pytest.approx([255, 0, 76], abs=3)
    assert (found.hidden, found.unread) == ((), ())
    assert [note[:21] for note in found.notes] == ([] if form in ("TIFF", "MPO") else ["It holds 3 pictures; "])


def zipped() -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("a.txt", "words")
    return out.getvalue()


PLAIN = Image.effect_noise((60, 40), 80).convert("RGB")
FILM = b"\0\0\0\x18ftypmp42\0\0\0\0isommp42" + bytes(range(1, 200))


@pytest.mark.parametrize("form", ["JPEG", "PNG"])
@pytest.mark.parametrize(
    ("rest", "name"),
    [
        (saved(PLAIN, "JPEG"), "JPEG image"),
        (b"some bytes before it" + saved(PLAIN, "JPEG"), "JPEG image"),
        (saved(PLAIN, "PNG"), "PNG image"),
        (pdf(["Dated 4 May 2026"]), "PDF"),
        (FILM + pdf(["Dated 4 May 2026"]) + b"SEFT", "PDF"),
        (zipped(), "ZIP archive"),
        (b"<html><script>alert(1)</script></html>", "web page"),
    ],
)
def test_a_file_behind_a_picture_is_told_and_not_called_looked_at(form: str, rest: bytes, name: str) -> None:
    for more in ({}, {"progressive": True}) if form == "JPEG" else ({},):
        found = reading(saved(PLAIN, form, **more) + rest)
        assert [one.what for one in found.hidden] == ["polyglot"]
        (said,) = found.unread
        assert name in said and "not looked at" in said


@pytest.mark.parametrize("form", ["JPEG", "PNG"])
@pytest.mark.parametrize(
    ("rest", "noted"),
    [
        (b"", False), (bytes(5000), False), (b"\r\n", False),
        (FILM, True), (FILM + saved(PLAIN, "JPEG") + b"SEFHSEFT", True), (b"Maker\x01\x02\x03 1.0", True),
    ],
)  # fmt: skip
def test_what_phones_put_behind_a_picture_is_at_most_noted(form: str, rest: bytes, noted: bool) -> None:
    found = reading(saved(PLAIN, form) + rest)
    assert (found.hidden, found.unread, len(found.notes)) == ((), (), int(noted))


def test_a_picture_beyond_the_limit_is_named_and_never_decoded() -> None:
    ihdr = struct.pack(">IIBBBBB", 30_000, 30_000, 8, 0, 0, 0, 0)
    bomb = (
        b"\x89PNG\r\n\x1a\n"
        + png_chunk(b"IHDR", ihdr)
        + png_chunk(b"IDAT", zlib.compress(b"\0" * 1000))
        + png_chunk(b"IEND", b"")
    )
    said = reading(bomb).frames[0].picture()
    assert isinstance(said, str) and "30,000 by 30,000" in said


def test_a_large_jpeg_is_read_smaller_in_place_of_not_at_all() -> None:
    found = reading(saved(Image.new("L", (900, 800), 255), "JPEG"), Limits(pixels=200_000))
    assert shown(found).width == 450


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"II*\0",
        b"\x89PNG\r\n\x1a\n",
        b"GIF89a",
        b"not a picture",
        b"\xff\xd8\xff\xe0\0\x10JFIF",
        b"\0\0\0\x18ftypheic\0\0\0\0",
    ],
)
def test_what_is_no_picture_is_said_in_a_sentence(data: bytes) -> None:
    said = read_image(data, "scan")
    assert isinstance(said, str) and said.startswith(("is ", "could "))


def test_a_frame_that_breaks_off_keeps_its_place() -> None:
    data = saved(Image.effect_noise((200, 200), 90), "PNG")
    said = reading(data[: len(data) // 2]).frames[0].picture()
    assert isinstance(said, str) and "damaged" in said


SEED = saved(Image.effect_noise((20, 20), 50), "TIFF", compression="tiff_lzw")


@settings(max_examples=150, deadline=None)
@given(st.lists(st.tuples(st.integers(0, len(SEED) - 1), st.integers(0, 255)), max_size=12), st.integers(8, len(SEED)))
def test_spoilt_bytes_never_raise(changes: list[tuple[int, int]], length: int) -> None:
    data = bytearray(SEED[:length])
    for at, value in changes:
        if at < len(data):
            data[at] = value
    found = read_image(bytes(data), "scan")
    if isinstance(found, ImageReading):
        assert all(isinstance(frame.picture(), (Image.Image, str)) for frame in found.frames[:3])
    else:
        assert found


@pytest.mark.corpus
@pytest.mark.skipif(not CORPUS.is_dir(), reason="../shared/corpus is not there")
def test_the_dates_of_cameras_are_read_as_another_program_reads_them() -> None:
    for row in map(json.loads, (CORPUS / "labels.jsonl").read_text().splitlines()):
        if row["filetype"] == "HEIC":
            continue
        dates = {(one.role, one.value) for one in reading((CORPUS / row["file"]).read_bytes()).dates}
        for tag, role in (("DateTimeOriginal", "created"), ("DateTimeDigitized", "scanned"), ("DateTime", "modified")):
            if row[tag]:
                assert (role, row[tag][:10]) in dates, (row["file"], tag)

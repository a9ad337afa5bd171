"""Pictures as documents: their frames as pages, and what their makers wrote into them."""

from __future__ import annotations

import io
import warnings
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from checker.facts.dates import Dated
from checker.facts.form import Hidden, ImageFacts
from checker.facts.questions import Questions
from checker.reading.settings import Limits, Settings

if TYPE_CHECKING:
    from PIL.Image import Image

_ASSUMED_LENGTH = 842.0
"""Points of an A4 page: where the file states no resolution, or one that no scanner has, its page is as long."""
_LONGEST_INCHES = 20.0
"""Phones write 72 or 96 dpi into pictures of thousands of pixels: no page is so long, so that figure says nothing."""
_SHORTEST_INCHES = 1.0
"""No page is so small: a thumbnail keeps the figure of the picture it was made from."""
_ORIENTATION, _EXIF, _EXPOSURE, _APERTURE = 0x0112, 0x8769, 0x829A, 0x829D
_JPEG_MOST = 8 * 64
"""Pixels that a byte can stand for: a JPEG says something of each 8 by 8 of them, though it be one bit (ITU-T T.81)."""
_SIDEWAYS = (5, 6, 7, 8)
"""EXIF orientations that swap width and height."""
_MOVING = ("GIF", "PNG", "WEBP")
_BY_PHONE = "Behind the picture stands what phones put there (a short film, say), which was not looked at."
_UNKNOWN = "Behind the picture stand bytes that are no file of a known kind; they were not looked at."
_HEIF = (b"ftypheic", b"ftypheix", b"ftypmif1", b"ftypmsf1", b"ftyphevc", b"ftypheim")


@dataclass(frozen=True, slots=True)
class Frame:
    """One frame as a page."""

    page: int
    """From 1."""
    size: tuple[float, float]
    """Points as displayed."""
    pixels: tuple[int, int]
    """Width and height as displayed."""
    dpi: tuple[float, float] | None
    """As the file states it; None where it states none, one that would make a page of more than half a metre or less
    than an inch, or where a camera wrote it, which does not know how large what it saw was."""
    picture: Callable[[], Image | str]
    """The frame, upright as its EXIF orientation asks, in mode L or RGB; or, for a frame that cannot be decoded within
    the limits, why not, in a sentence. Decoded anew at each call."""


@dataclass(frozen=True, slots=True)
class ImageReading:
    """A picture file: frames are pages, decoded one at a time."""

    media_type: str
    facts: ImageFacts
    frames: tuple[Frame, ...]
    dates: tuple[Dated, ...] = ()
    """What metadata claim, in the order found."""
    hidden: tuple[Hidden, ...] = ()
    """GPS position, device and author in the metadata."""
    left_out: tuple[int, ...] = ()
    """Pages beyond the limit, which are not among the frames."""
    notes: tuple[str, ...] = ()
    unread: tuple[str, ...] = ()
    """What stands in the file and was not looked at, in sentences."""


def read_image(
    data: bytes, name: str, questions: Questions = Questions(), settings: Settings = Settings()
) -> ImageReading | str:
    """The picture, or why nothing of it can be read, in a sentence. Never raises for bad bytes.

    `data` is the whole file; `name` its path relative to the matter, which no sentence repeats.
    """
    if not data:
        return "is empty"
    try:
        with _opened(data) as image:
            return _reading(data, image, settings.limits)
    except Exception:  # Pillow's readers raise whatever the damage makes of them: OSError, SyntaxError, struct.error, …
        if data[4:12] in _HEIF and not _heif_is_there():
            return "is a HEIC photograph, which needs: pip install 'bundle-checker[heic]'"
        return "is damaged, or of a form that cannot be read: no picture was found in it"


def _reading(data: bytes, image: Image, limits: Limits) -> ImageReading:
    from checker.reading.formats.image import metadata
    from checker.reading.formats.image.behind import behind

    found = metadata.read(data, image)
    total = max(1, int(getattr(image, "n_frames", 1)))
    frames = list(_frames(data, image, min(total, limits.pages), limits))
    facts = ImageFacts(
        _dpi(image), found.camera, found.gps, total, image.format, (image.width, image.height), found.author
    )
    rest = behind(data, total if image.format == "MPO" else 1)
    hidden, notes, unread = list(found.hidden), list(found.notes), list[str]()
    if total > 1 and image.format in _MOVING:
        notes.append(f"It holds {total} pictures; programs show one after the other, or the first alone.")
    if rest and rest.sort == "file":
        said = f"file of its own, a {rest.name}, stands behind the picture"
        hidden.append(Hidden("polyglot", detail=f"a {said}"))
        unread.append(f"A {said}, and was not looked at.")
    elif rest:
        notes.append(_BY_PHONE if rest.sort == "phone" else _UNKNOWN)
    return ImageReading(
        str(getattr(image, "get_format_mimetype", str)() or "image/*"), facts, tuple(frames),
        found.dates, tuple(hidden), tuple(range(limits.pages + 1, total + 1)), tuple(notes), tuple(unread),
    )  # fmt: skip


def _frames(data: bytes, image: Image, count: int, limits: Limits) -> Iterator[Frame]:
    """The frames by their headers alone; a damaged one keeps its place as a page."""
    album = _Album(data)
    for nth in range(count):
        whole = image.size
        dpi = None
        try:
            _turn_to(image, nth, limits)
            whole, dpi = image.size, _dpi(image)
            if nth == 0 and image.getexif().get(_ORIENTATION) in _SIDEWAYS:
                whole = whole[1], whole[0]
            if _photographed(image):
                dpi = None
        except Exception:  # as above: the page stays, and decoding it will say what is wrong
            dpi = None
        if dpi and not _SHORTEST_INCHES < max(whole[0] / dpi[0], whole[1] / dpi[1]) <= _LONGEST_INCHES:
            dpi = None
        assumed = 72 * max(whole) / _ASSUMED_LENGTH
        across, down = dpi or (assumed, assumed)
        yield Frame(
            nth + 1,
            (whole[0] * 72 / across, whole[1] * 72 / down),
            whole,
            dpi,
            partial(_decoded, album, nth, whole, limits),
        )


class _TooLargeError(Exception):
    """A frame that is drawn upon others which are too large to be decoded."""


def _turn_to(image: Image, nth: int, limits: Limits) -> None:
    """Turns to a frame. A GIF and a PNG draw each upon the one before, so that turning decodes: step by step, within
    limits."""
    if image.format not in ("GIF", "PNG"):
        image.seek(nth)
        return
    for step in range(image.tell() + 1, nth + 1):
        if image.width * image.height > limits.pixels:
            raise _TooLargeError
        image.seek(step)


def _photographed(image: Image) -> bool:
    """Whether a lens was before it: scanners have no exposure and no aperture."""
    seen = image.getexif().get_ifd(_EXIF)
    return _EXPOSURE in seen or _APERTURE in seen


def _dpi(image: Image) -> tuple[float, float] | None:
    """The stated resolution, where it is one that scanners and cameras have."""
    stated = image.info.get("dpi")
    if stated is None:
        return None
    try:
        across, down = float(stated[0]), float(stated[1])
    except (TypeError, ValueError, IndexError, ZeroDivisionError):
        return None
    return (round(across, 1), round(down, 1)) if 10 < across < 5000 and 10 < down < 5000 else None


class _Album:
    """A file that stays open from one frame to the next: each is found by way of those before it."""

    def __init__(self, data: bytes) -> None:
        self.size = len(data)
        self._data = data
        self._image: Image | None = None

    def at(self, nth: int, limits: Limits) -> Image:
        """The file, turned to a frame. Raises what Pillow raises."""
        if self._image is None or self._image.tell() >= nth:
            self._image = _by_header(self._data)
        _turn_to(self._image, nth, limits)
        return self._image

    def close(self) -> None:
        """Leaves the file as what went wrong has left it; the next frame opens it anew."""
        self._image = None


def _decoded(album: _Album, nth: int, size: tuple[int, int], limits: Limits) -> Image | str:
    from PIL import ImageOps

    from checker.reading.formats.image import pixels

    if size[0] * size[1] == 0:
        return "is a picture without pixels"
    try:
        with _lenient():
            image = album.at(nth, limits)
            if image.width * image.height > limits.pixels and not pixels.drafted(image, limits.pixels):
                return f"is a picture of {size[0]:,} by {size[1]:,} pixels, more than are read of one page"
            if image.format in ("JPEG", "MPO") and image.width * image.height > album.size * _JPEG_MOST:
                return "is damaged: most of its picture is not there"
            image.load()
            return pixels.plain(ImageOps.exif_transpose(image) if nth == 0 else image)
    except MemoryError:
        album.close()
        raise
    except _TooLargeError:
        return "is drawn upon a picture of more pixels than are read of one page"
    except Exception:  # as above
        album.close()
        return "is damaged: its picture could not be decoded"


@contextmanager
def _opened(data: bytes) -> Iterator[Image]:
    with _lenient(), _by_header(data) as image:
        yield image


def _by_header(data: bytes) -> Image:
    from PIL import Image as Pictures

    if data[4:12] in _HEIF and _heif_is_there():
        import pillow_heif

        pillow_heif.register_heif_opener(thumbnails=False)
    return Pictures.open(io.BytesIO(data))


@contextmanager
def _lenient() -> Iterator[None]:
    """Pillow's own bomb check is off here, because ours counts each frame before it is decoded."""
    from PIL import Image as Pictures

    before = Pictures.MAX_IMAGE_PIXELS
    Pictures.MAX_IMAGE_PIXELS = None
    try:
        with warnings.catch_warnings(action="ignore"):
            yield
    finally:
        Pictures.MAX_IMAGE_PIXELS = before


def _heif_is_there() -> bool:
    from importlib.util import find_spec

    return find_spec("pillow_heif") is not None

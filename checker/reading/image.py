"""Pictures as documents: their frames as pages, and what their makers wrote into them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from checker.facts.dates import Dated
from checker.facts.document import Hidden, ImageFacts
from checker.facts.questions import Questions
from checker.reading.settings import Settings

if TYPE_CHECKING:
    from PIL.Image import Image


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
    """As the file states it; None where it states none."""
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


def read_image(
    data: bytes, name: str, questions: Questions = Questions(), settings: Settings = Settings()
) -> ImageReading | str:
    """The picture, or why nothing of it can be read, in a sentence. Never raises for bad bytes.

    `data` is the whole file; `name` its path relative to the matter, for the sentences.
    """
    raise NotImplementedError

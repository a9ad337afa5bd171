"""Words of a page kept between runs: a page once read is never read again by the same engines."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from typing import TYPE_CHECKING

from checker.reading.ocr.words import Word
from checker.reading.workers.store import Store

if TYPE_CHECKING:
    from PIL.Image import Image

_FORM = 6
"""Counted up when what is kept, or how a page is prepared, changes."""


@dataclass(frozen=True, slots=True)
class Kept:
    """The words of one page, in pixels of the turned picture."""

    words: tuple[Word, ...]
    pixels: tuple[int, int]
    turned: int
    all_tried: bool
    """Every step was tried: there is nothing more to find."""


def key(picture: Image, languages: tuple[str, ...], engines: str) -> str:
    """What the words depend on: the page's pixels, the languages and the engines' versions."""
    digest = hashlib.sha256(f"{_FORM} {picture.size} {' '.join(languages)} {engines}".encode())
    digest.update(picture.tobytes())
    return f"ocr:{digest.hexdigest()}"


def put(store: Store, at: str, found: Kept) -> None:
    """Keeps the words of a page."""
    rows = [[*word[:6], list(word.line), word.turned] for word in found.words]
    value = {"words": rows, "pixels": found.pixels, "turned": found.turned, "all": found.all_tried}
    store.put(at, json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode())


def fetch(store: Store, at: str) -> Kept | None:
    """What was kept; None where there is nothing or it is damaged."""
    value = store.get(at)
    if value is None:
        return None
    try:
        plain = json.loads(value)
        words = tuple(_word(*row) for row in plain["words"])
        across, down = plain["pixels"]
        return Kept(words, (int(across), int(down)), int(plain["turned"]), bool(plain["all"]))
    except (ValueError, KeyError, TypeError, IndexError):
        return None


def _word(
    text: str, left: float, top: float, right: float, bottom: float, sure: float, line: list[int], turned: int
) -> Word:
    return Word(str(text), float(left), float(top), float(right), float(bottom), float(sure), tuple(line), int(turned))

"""Whether the text layer of a scan says what the page shows: two strips of it are held against the layer.

Most scans with a layer were read by an engine once; reading them again costs seconds a page and finds little. A layer
that holds something else (real forms carry metadata there) does not pass.
"""

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from checker.facts.geometry import Box
from checker.pages.page import Page

if TYPE_CHECKING:
    from PIL.Image import Image

_WORD = re.compile(r"[^\W_]{3,}")
_FEWEST = 40
"""Words of a layer that could be a page's: less is a stamp, a filing line or metadata."""
_STRIPS = (0.15, 0.65)
"""Where the strips begin, as shares of the layer's lines."""
_LINES = 4
_FEWEST_SEEN = 15
"""Words that must be the same."""
_AGREE = 0.8
_PAD = 4.0


def agrees(picture: "Image", layer: Page, languages: Sequence[str], store: Any, seconds: float) -> bool:
    """Whether of the words in two strips at least eight of ten are the same, seen from either side.

    `picture` is the whole page as displayed; `seconds` bound the engine's time.
    """
    from checker.reading.ocr import NotRead, read_page

    if len(_WORD.findall(layer.text)) < _FEWEST:
        return False
    lines = _placed_lines(layer)
    if len(lines) < 2 * _LINES:
        return False
    bands = [_band([box for box, _ in lines], share) for share in _STRIPS]
    strip, height = _joined(picture, layer, bands)
    said = {word for box, line in lines if _within(box, bands) for word in _WORD.findall(line.lower())}
    size = (layer.size[0], height)
    read = read_page(strip, layer.number, tuple(languages), size, _content, store, max(1.0, seconds), surest=False)
    return not isinstance(read, NotRead) and _same(said, set(_WORD.findall(read.text.lower())))


def _joined(picture: "Image", layer: Page, bands: Sequence[tuple[float, float]]) -> tuple["Image", float]:
    """The strips one below the other, for an engine's start costs as much as a strip; and the height in points."""
    from PIL import Image

    scale = picture.width / max(1.0, layer.size[0])
    cuts = [picture.crop((0, int(top * scale), picture.width, int(bottom * scale))) for top, bottom in bands]
    whole = Image.new(picture.mode, (picture.width, sum(cut.height for cut in cuts)))
    at = 0
    for cut in cuts:
        whole.paste(cut, (0, at))
        at += cut.height
    return whole, whole.height / scale


def _within(box: Box, bands: Sequence[tuple[float, float]]) -> bool:
    return any(top < (box[1] + box[3]) / 2 < bottom for top, bottom in bands)


def _content(_text: Page) -> bool:
    """One engine's look is enough for a comparison."""
    return True


def _same(said: set[str], shown: set[str]) -> bool:
    common = len(said & shown)
    return common >= _FEWEST_SEEN and common >= _AGREE * max(len(said), len(shown))


def _placed_lines(layer: Page) -> list[tuple[Box, str]]:
    """The layer's lines with their places, from the top of the page."""
    found = re.finditer(r"[^\n]*\w[^\n]*", layer.text)
    placed = ((layer.box(one.start(), one.end()), one[0]) for one in found)
    return sorted(((box, line) for box, line in placed if box is not None), key=lambda one: one[0][1])


def _band(boxes: Sequence[Box], share: float) -> tuple[float, float]:
    """Top and bottom of the strip that begins at that share of the lines."""
    first = min(int(len(boxes) * share), len(boxes) - _LINES)
    some = boxes[first : first + _LINES]
    return max(0.0, some[0][1] - _PAD), max(box[3] for box in some) + _PAD

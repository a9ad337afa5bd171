"""Pixels of any mode as the two that reading uses: grey and RGB, eight bits each."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PIL.Image import Image


def plain(image: Image) -> Image:
    """The picture in mode L or RGB: 16 and 32 bits scaled by their own range, CMYK and palettes converted,
    nothing seen through."""
    from PIL import Image as Pictures

    if image.mode in ("L", "RGB"):
        return image.copy()
    if image.mode == "1":
        return image.convert("L")
    if image.mode.startswith(("I", "F")):
        return _by_range(image)
    if image.mode in ("RGBA", "LA", "PA", "RGBa", "La") or "transparency" in image.info:
        seen = image.convert("RGBA")
        paper = Pictures.new("RGBA", image.size, "white")
        paper.alpha_composite(seen)
        return paper.convert("L" if image.mode.startswith("L") else "RGB")
    return image.convert("RGB")


def _by_range(image: Image) -> Image:
    import numpy as np
    from PIL import Image as Pictures

    deep = np.asarray(image, np.float32)
    deep = np.nan_to_num(deep, nan=0.0, posinf=0.0, neginf=0.0)
    low, high = float(deep.min()), float(deep.max())
    return Pictures.fromarray(((deep - low) * (255 / max(high - low, 1e-6))).astype(np.uint8))


def drafted(image: Image, most: int) -> bool:
    """Asks a JPEG's decoder for a smaller picture (a half, a quarter, an eighth) of at most so many pixels;
    says whether it will."""
    factor = (most / (image.width * image.height)) ** 0.5
    image.draft(None, (int(image.width * factor) // 2, int(image.height * factor) // 2))
    return image.width * image.height <= most

"""Ink on a page's picture: is there something in the place where a signature belongs?"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from checker.facts.signature import Signature
from checker.reading.pagetext import PageText

if TYPE_CHECKING:
    from PIL.Image import Image

    from checker.reading.words.blocks import Block


def signatures_on(
    image: Image, page: PageText | None, blocks: Sequence[Block], size: tuple[float, float], number: int
) -> list[Signature]:
    """Ink, mark, stamp, empty or uncertain, one for each place where somebody is to sign."""
    return []

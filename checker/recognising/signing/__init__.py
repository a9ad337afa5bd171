"""Signatures on a page: printed by a service, typed, drawn in ink, sworn before an officer."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from checker.facts.dates import Dated
from checker.facts.signature import Signature
from checker.pages.page_text import PageText

if TYPE_CHECKING:
    from PIL.Image import Image

    from checker.recognising.signing.blocks import Block


def written(page: PageText, dates: Sequence[Dated]) -> tuple[list[Signature], list[Dated]]:
    """What the words of a page say of signatures: typed, electronic, lost seals, jurats, blocks left empty.

    The page's dates come back with `block` (and a role, where the block gives one) set.
    """
    from checker.recognising.signing.blocks import signatures_in

    return signatures_in(page, dates)


def drawn(
    image: Image, page: PageText | None, blocks: Sequence[Block], size: tuple[float, float], number: int = 1
) -> list[Signature]:
    """Ink, marks, stamps and empty places on a page's picture; `size` is the page in points, `number` counts from 1.

    Without the page's words (`page` None) only what stands out by itself is told, and never as certain.
    """
    from checker.recognising.signing.ink import signatures_on

    return signatures_on(image, page, blocks, size, number)

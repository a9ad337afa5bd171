"""Signatures of every sort: sealed into a PDF, printed by a service, typed, drawn in ink, kept beside a file."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any

from checker.facts.dates import Dated
from checker.facts.signature import Signature
from checker.pages.page_text import PageText
from checker.reading.settings import Settings

if TYPE_CHECKING:
    from PIL.Image import Image

    from checker.recognising.signing.blocks import Block


def sealed(
    data: bytes, settings: Settings, root: Any = None, count: int | None = None, *, lost: bool = False
) -> tuple[list[Signature], list[str]]:
    """The signature fields of a PDF, judged, and notes in sentences. Never raises; cheap where there is none.

    The verdict depends on the bytes and on `settings.trust` alone: nothing is fetched, no clock is read. `root` is the
    file's catalogue, where pypdf has opened it already, `count` how many fields pdfium saw in it. `lost`: an earlier
    try hung or crashed over them, so that they are told by their bytes alone.
    """
    from checker.reading.seals.signature_fields import by_their_bytes, signatures_of

    if lost:
        return by_their_bytes(data)
    return signatures_of(data, settings.trust, root, count)


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


def sidecar(path: str, siblings: Iterable[str]) -> str | None:
    """The sibling that a detached signature (`.p7s`, `.sig`, `.asc`) claims to sign; None otherwise."""
    from checker.reading.seals.sidecars import signed_by

    return signed_by(path, siblings)

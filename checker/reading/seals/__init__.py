"""Digital signatures: the fields of a file, and a verdict on each; and signatures kept beside a file."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from checker.facts.signature import Signature
from checker.reading.settings import Settings


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


def sidecar(path: str, siblings: Iterable[str]) -> str | None:
    """The sibling that a detached signature (`.p7s`, `.sig`, `.asc`) claims to sign; None otherwise."""
    from checker.reading.seals.sidecars import signed_by

    return signed_by(path, siblings)

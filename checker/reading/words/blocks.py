"""Signature blocks in running text: who is to sign, in which capacity, when, and whether the line is still empty."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from checker.facts.dates import Box, Dated
from checker.facts.signature import Signature
from checker.reading.pagetext import PageText

What = Literal["signature", "jurat", "attestation", "certificate"]


@dataclass(frozen=True, slots=True)
class Block:
    """One place in the text where somebody signs, or certifies that somebody did."""

    start: int
    end: int
    what: What
    id: str
    """`page:number`, from 1."""
    name: str | None = None
    capacity: str | None = None
    empty: bool | None = None
    """True: a blank line or a placeholder stands where the name or signature belongs; None: the text cannot tell."""
    date: Dated | None = None
    officer: str | None = None
    place: str | None = None
    box: Box | None = None


def blocks_in(page: PageText, dates: Sequence[Dated]) -> list[Block]:
    """The blocks of a page in reading order."""
    return []


def signatures_in(page: PageText, dates: Sequence[Dated]) -> tuple[list[Signature], list[Dated]]:
    """Typed and electronic signatures, jurats and empty places, and the page's dates with `block` set."""
    return [], list(dates)

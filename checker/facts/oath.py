"""Affidavits page by page, and what two readings of a page say of them together."""

from dataclasses import dataclass, replace
from typing import Literal

from checker.facts.geometry import Box

OFFICERS = ("oath commissioner", "notary", "magistrate")
"""The capacities in which an oath is attested."""


@dataclass(frozen=True, slots=True)
class OathPage:
    """What a page has of an affidavit: its beginning, a trace of its attestation."""

    page: int
    begins: bool = False
    """Whether an affidavit begins here: an oath under its heading, or with the place of a deponent."""
    attestation: Literal["words", "stamp", "ink"] | None = None
    """What shows that an officer may have attested it: words, a stamp, or ink at the place of none who is named."""
    looked_at: bool = True
    """Whether its picture was looked at: where it was not, a stamp may have been overlooked."""
    is_copy: bool = False
    """Whether signatures are typed on it, as on a typed copy."""
    box: Box | None = None
    """Where the heading stands, or the oath."""


def seen_in_either(first: tuple[OathPage, ...], other: tuple[OathPage, ...]) -> tuple[OathPage, ...]:
    """A page as the first reading has it, with what the other alone has seen on it."""
    again = {one.page: one for one in other}
    known = tuple(_with_more(one, again.pop(one.page, one)) for one in first)
    return (*known, *again.values())


def _with_more(one: OathPage, other: OathPage) -> OathPage:
    return replace(
        one, begins=one.begins or other.begins, attestation=one.attestation or other.attestation,
        looked_at=one.looked_at or other.looked_at, is_copy=one.is_copy or other.is_copy, box=one.box or other.box,
    )  # fmt: skip

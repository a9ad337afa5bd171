"""What a rule found, where, and on whose authority: plain, frozen, sortable. Names are those of the report's schema."""

from dataclasses import dataclass, field
from typing import Any, Literal

from checker.facts.geometry import Box

Outcome = Literal["gap", "unclear", "waived"]
Severity = Literal["error", "warning", "note"]
Why = Literal["unread", "ambiguous", "no_date", "no_answer", "no_matter_date", "low_confidence", "disputed"]
SEVERITIES: tuple[Severity, ...] = ("error", "warning", "note")


@dataclass(frozen=True, slots=True)
class Authority:
    """What stands behind a rule: the source, its paragraph, the day it was read, and how good a source it is."""

    title: str
    paragraph: str | None = None
    url: str | None = None
    read: str | None = None
    standing: Literal["official", "secondary", "practice"] = "practice"


@dataclass(frozen=True, slots=True)
class Place:
    """Where something is: a file, a part of it, a page from 1, a box in points from the page's top left."""

    file: str
    part: str | None = None
    page: int | None = None
    box: Box | None = None
    seen: str | None = field(default=None, compare=False)
    """What stands in the box, for the caption of its picture: `the signature of the deponent`."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One rule on one subject that did not pass: a gap, a doubt, or a gap that a person waived."""

    rule: str
    """`PACK/ID`, the pack being the one that defines the rule."""
    title: str
    family: str
    outcome: Outcome
    severity: Severity
    message: str
    remedy: str
    place: Place | None = None
    """None: the bundle as a whole."""
    related: tuple[Place, ...] = ()
    why: Why | None = None
    """For `unclear`: what kind of doubt."""
    authority: tuple[Authority, ...] = ()
    values: dict[str, Any] = field(default_factory=dict)
    """The values that the message names: strings, numbers, lists of them."""
    fingerprint: str = ""
    pack: str = ""
    """`ID VERSION` of the pack that asked."""
    overridden_by: str | None = None
    who: Literal["client", "translator", "signatory", "fee earner"] = "fee earner"
    """Who must act."""
    waiver: str | None = None
    """For `waived`: reason, by whom and until when, in a sentence."""
    parked: bool | None = None
    """Whether a baseline already knew it: shown and counted, never failed on. None: there is no baseline."""

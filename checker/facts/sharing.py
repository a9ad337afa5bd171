"""Who may be told of a person, as a consent says, and to whom a paper goes."""

from dataclasses import dataclass
from typing import Literal

from checker.facts.geometry import Box


@dataclass(frozen=True, slots=True)
class Choice:
    """What a consent answers for one body that it names."""

    who: str
    """As the consent writes it."""
    answer: Literal["yes", "no", "only"]
    """`only`: they, and nobody else."""
    page: int
    how: Literal["words", "ink"] = "words"
    """`ink`: by which of two boxes on a picture holds more of it."""
    by: tuple[str, ...] = ()
    """Names at the head of the page, by which one knows whose form it is."""
    box: Box | None = None


@dataclass(frozen=True, slots=True)
class Recipient:
    """One to whom a paper says that it is copied."""

    name: str
    page: int
    by: tuple[str, ...] = ()
    """Names at the head of the page and right above, by which one knows whose paper it is."""
    box: Box | None = None

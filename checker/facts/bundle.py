"""The facts of one matter folder, together."""

from dataclasses import dataclass
from typing import Literal

from checker.facts.document import Document, Unreadable
from checker.facts.matter import Matter


@dataclass(frozen=True, slots=True)
class Ignored:
    """A file that holds nothing of the matter (`.DS_Store`), or a link that was not followed: counted."""

    path: str
    reason: str
    silent: bool = True
    """False: a person should know (a link out of the matter, a pipe, a placeholder of a cloud folder)."""


@dataclass(frozen=True, slots=True)
class Bundle:
    """All files of a matter in filing order, and what people said of it."""

    documents: tuple[Document, ...] = ()
    unreadable: tuple[Unreadable, ...] = ()
    ignored: tuple[Ignored, ...] = ()
    matter: Matter = Matter()
    order_known_by: Literal["matter", "pages", "numbers", "assumed"] = "assumed"
    """Where the filing order of `documents` comes from."""
    filed: tuple[str, ...] = ()
    """The paths of the bundle that is to be filed, in filing order; the other documents are on other shelves."""

"""The facts of one matter folder, together."""

from dataclasses import dataclass
from hashlib import sha256
from typing import Literal

from checker.facts.document import Document, Unreadable
from checker.facts.matter import Matter


@dataclass(frozen=True, slots=True)
class Ignored:
    """A file that holds nothing of the matter (`.DS_Store`), or a link that was not followed: counted."""

    path: str
    reason: str
    silent: bool = True
    """False: a person should know (a link out of the matter, a pipe)."""
    missed: bool = False
    """Nobody knows what of the matter is in it (a folder that may not be opened, a link that was not followed): the
    bundle is not complete."""


@dataclass(frozen=True, slots=True)
class Unmet:
    """A pattern of matter.json that no file fits: a slip of the pen, or a paper that is not there."""

    where: str
    """`bundle`, `order`, or the shelf that it was to stand for: `shelves.original`."""
    pattern: str
    empty: bool = False
    """Whether it names a folder that is there, and holds no file."""


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
    unmet: tuple[Unmet, ...] = ()
    """What matter.json names and no file fits."""


def bundle_sha256(bundle: Bundle) -> str:
    """The SHA-256 over the paths and content hashes of the bundle that is to be filed: what a sign-off is bound to.

    Without `filed` every file of the folder counts. A file whose content could not be read counts by its path.
    """
    hashes = {one.path: one.sha256 or "" for one in bundle.documents}
    hashes |= {one.path: one.sha256 or "" for one in bundle.unreadable}
    inside = bundle.filed if bundle.filed or bundle.matter.bundle else tuple(hashes)
    lines = "".join(f"{path}\0{hashes.get(path, '')}\n" for path in sorted(set(inside)))
    return sha256(lines.encode("utf-8", "surrogatepass")).hexdigest()

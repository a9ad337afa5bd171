"""The form of a file and of its pages: how their text is known, and what is hidden in them."""

from dataclasses import dataclass
from typing import Literal

from checker.facts.geometry import Box


@dataclass(frozen=True, slots=True)
class Bookmark:
    """One entry of a PDF's outline."""

    title: str
    page: int | None
    level: int = 0
    heads: bool = False
    """Whether it is the heading of a section: others stand under it, and the first of them leads to the same page."""


@dataclass(frozen=True, slots=True)
class SheetMark:
    """What a page says of its place in its own paper: page 3 of 4."""

    number: int
    of: int


@dataclass(frozen=True, slots=True)
class PageFact:
    """One page: its form, and how its text is known."""

    page: int
    printed: str | None = None
    """The page number printed in a corner or margin."""
    sheets: tuple[SheetMark, ...] = ()
    """*Page 3 of 4*, as the page says of itself; two where it counts its paper and the bundle."""
    paper: str | None = None
    """A4, Letter, Legal, …; None for an odd size."""
    size: tuple[float, float] | None = None
    """Width and height in points as displayed."""
    rotation: int = 0
    """Degrees clockwise that its text must be turned to be upright (0, 90, 180, 270), as seen by a reader."""
    dpi: float | None = None
    """Effective resolution of the page's image; None where there is none."""
    blank: bool | None = None
    text: Literal["visible", "ocr", "none"] = "none"
    language: str | None = None
    script: str | None = None
    skew: float | None = None
    """Degrees; None where it was not measured, as below."""
    blur: bool | None = None
    low_contrast: bool | None = None
    cut_off: bool | None = None
    colour: Literal["colour", "grey", "bilevel"] | None = None
    words: int = 0
    ocr_confidence: float | None = None
    unread: str | None = None
    """Why the page could not be read; None where it was."""
    sha256: str | None = None
    """Of what is drawn on it (a scan's picture, a full page's words), to find the same page twice; None: not made."""


@dataclass(frozen=True, slots=True)
class TextFacts:
    """How the file's text is known."""

    searchable: bool = False
    """Whether any of its text can be searched; which pages' cannot, the next says."""
    unsearchable_pages: tuple[int, ...] = ()
    """Pages that show words which the file itself does not carry: pictures of text."""
    ocr_pages: tuple[int, ...] = ()
    unread_pages: tuple[int, ...] = ()
    by_eye_pages: tuple[int, ...] = ()
    """Pages in a script that no engine reads reliably (Nastaliq): to be checked by eye."""
    hidden_pages: tuple[int, ...] = ()
    """Pages whose invisible text is not what the page shows."""


@dataclass(frozen=True, slots=True)
class Hidden:
    """Something in a file that a reader does not see and that would leave the office with it."""

    what: Literal[
        "bad_redaction", "hidden_text", "off_page_text", "other_text", "mixed_script", "comment", "tracked_change",
        "attachment", "earlier_revision", "gps", "device", "author", "company", "polyglot",
    ]  # fmt: skip
    page: int | None = None
    box: Box | None = None
    detail: str = ""


@dataclass(frozen=True, slots=True)
class PdfFacts:
    """The form of a PDF."""

    version: str | None = None
    encrypted: bool = False
    active_content: tuple[str, ...] = ()
    """What it would do by itself: JavaScript, Launch, OpenAction, …"""
    attachments: int = 0
    outline: int = 0
    bookmarks: tuple[Bookmark, ...] = ()
    page_labels: tuple[str, ...] = ()
    appended_bytes: int = 0
    revisions: int = 1
    producer: str | None = None
    author: str | None = None
    links: tuple[tuple[int, int], ...] = ()
    """(page, target page) of links inside the file."""
    form_values: int = 0
    opens_at: str | None = None
    """The zoom that its open action asks for, as written (`/XYZ 1`), if any."""
    allows_copying: bool = True


@dataclass(frozen=True, slots=True)
class ImageFacts:
    """The form of an image."""

    dpi: tuple[float, float] | None = None
    camera: str | None = None
    gps: bool = False
    frames: int = 1
    format: str | None = None
    size: tuple[int, int] | None = None
    """Pixels."""
    author: str | None = None

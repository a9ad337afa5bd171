"""What a PDF holds beside its pages: bookmarks, labels, metadata, forms, what it would do by itself."""

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import TYPE_CHECKING, Any

import pypdfium2.raw as raw

from checker.facts.dates import Dated, Role, Source
from checker.facts.form import Bookmark, Hidden, PdfFacts
from checker.reading.file_type import two_sided
from checker.reading.formats import xmp
from checker.reading.formats.pdf.page_tree import passed_over
from checker.reading.name_scan import BESIDE_PAGES, may_name
from checker.recognising.dates import metadata_date
from checker.recognising.page_findings import PageFindings

if TYPE_CHECKING:
    from checker.reading.formats.pdf.structure import Structure


@dataclass(slots=True)
class Beside:
    """What was learnt of the file beside its pages."""

    facts: PdfFacts = PdfFacts()
    dates: tuple[Dated, ...] = ()
    hidden: tuple[Hidden, ...] = ()
    notes: tuple[str, ...] = ()
    private: tuple[Hidden, ...] = ()
    """Whom the Info dictionary and the XMP packet name."""
    fields_differ: tuple[Hidden, ...] = ()
    """The form fields that show another value than they hold."""
    printed_otherwise: tuple[Hidden, ...] = ()
    """Where layers show something else in print."""
    root: Any = None
    """The catalogue by pypdf, where it could be opened."""
    passed_over: int = 0
    """How many pages of its page tree pdfium does not give."""
    fields: int | None = None
    """How many signature fields pdfium sees, where it opened the file as it was found."""


def beside_pages(kept: bytes, data: bytes, document: Any, seen: Sequence[PageFindings]) -> Beside:
    """Info, outline and labels by pdfium; the rest by pypdf, without which something is said to be missing.

    `kept` is the file as it was found, `data` the same or how it was repaired.
    """
    info = _info(document)
    bookmarks = tuple(_bookmarks(document))
    facts = PdfFacts(
        version=_version(document),
        encrypted=raw.FPDF_GetSecurityHandlerRevision(document) != -1 or (kept is not data and b"/Encrypt" in kept),
        attachments=max(0, document.count_attachments()),
        outline=len(bookmarks),
        links=tuple((one.fact.page, target) for one in seen for target in one.links)[:20_000],
        bookmarks=bookmarks,
        page_labels=_labels(document),
        appended_bytes=appended_bytes(kept),
        revisions=revisions(kept),
        producer=info.get("Producer") or None,
        author=info.get("Author") or None,
        allows_copying=bool(raw.FPDF_GetDocPermissions(document) & 16),
    )
    found = Beside(facts, fields=raw.FPDF_GetSignatureCount(document) if kept is data else None)
    named = (Hidden("author", detail=info.get("Author", "")), Hidden("company", detail=info.get("Company", "")))
    found.private = tuple(one for one in named if one.detail)
    dates: list[tuple[Source, Role, str | None]] = [
        ("pdf", "created", info.get("CreationDate")),
        ("pdf", "modified", info.get("ModDate")),
    ]
    try:
        structure = _structure(data)
        found.passed_over = passed_over(structure.root, len(document))
        if may_name(data, BESIDE_PAGES):
            dates += _structured(structure, document, found, annotations=any(one.annotated for one in seen))
    except Exception:
        found.notes = ("Its inner structure is damaged: form fields and active content could not be looked at.",)
    found.dates = tuple(one for source, role, text in dates if text and (one := metadata_date(text, source, role)))
    private = dict.fromkeys(found.private)
    found.hidden = (
        *private, *_hidden(found.facts, kept), *(h for one in seen for h in one.hidden), *found.fields_differ,
        *found.printed_otherwise,
    )  # fmt: skip
    return found


def _structure(data: bytes) -> "Structure":
    from checker.reading.formats.pdf.structure import Structure
    from checker.reading.seals.byte_ranges import has_huge_seal

    if has_huge_seal(data):
        raise ValueError("pypdf reads such a string for minutes")
    return Structure(data)


def _structured(
    structure: "Structure", document: Any, found: Beside, *, annotations: bool
) -> list[tuple[Source, Role, str | None]]:
    """Adds what only the file's structure tells, and gives the dates of its XMP."""
    from checker.reading.formats.pdf.field_looks import other_values
    from checker.reading.formats.pdf.printed_layers import MOST_PAGES, printed_otherwise
    from checker.reading.formats.pdf.structure import xmp_dates

    found.root = structure.root
    packet = structure.xmp() or b""
    found.private += tuple(xmp.private(packet))
    dates = xmp_dates(packet) if packet else []
    found.facts = replace(
        found.facts,
        active_content=structure.active_content(annotations),
        form_values=sum(1 for one in structure.fields() if one.value and one.kind != "/Sig"),
        opens_at=structure.opens_at(),
    )
    if annotations:
        found.fields_differ = tuple(other_values(structure, document))
    if structure.prints_layers():
        found.printed_otherwise = tuple(printed_otherwise(document))
        if len(document) > MOST_PAGES:
            found.notes += (f"It has layers of its own for print; pages after {MOST_PAGES} were not drawn as printed.",)
    return [("xmp", role, text) for role, text in dates]


def _hidden(facts: PdfFacts, data: bytes) -> list[Hidden]:
    found = []
    if facts.attachments:
        found.append(Hidden("attachment", detail=str(facts.attachments)))
    if facts.revisions > 1:
        found.append(Hidden("earlier_revision", detail=str(facts.revisions - 1)))
    if two_sided(data):
        found.append(Hidden("polyglot", detail="It can also be opened as a file of another kind."))
    return found


def _bookmarks(document: Any) -> list[Bookmark]:
    found = []
    try:
        for entry in document.get_toc(max_depth=12):
            target = entry.get_dest()
            page = target.get_index() if target else None
            found.append(
                Bookmark(entry.get_title().strip("\x00 "), page + 1 if page is not None else None, entry.level)
            )
            if len(found) >= 20_000:
                break
    except Exception:
        return _with_headings(found)
    return _with_headings(found)


def _with_headings(bookmarks: list[Bookmark]) -> list[Bookmark]:
    """The same, each told whether it heads a section."""
    heads = [after.level > one.level and after.page == one.page for one, after in pairwise(bookmarks)]
    return [replace(one, heads=is_head) for one, is_head in zip(bookmarks, [*heads, False], strict=False)]


def _info(document: Any) -> dict[str, str]:
    """The Info dictionary, without the entries that are no text."""
    found = {}
    for key in ("Author", "Company", "Producer", "CreationDate", "ModDate"):
        with suppress(UnicodeError):
            found[key] = document.get_metadata_value(key)
    return found


def _labels(document: Any) -> tuple[str, ...]:
    """The page labels, if there are any."""
    with suppress(UnicodeError):
        if document.get_page_label(0):
            return tuple(document.get_page_label(number) for number in range(min(len(document), 5000)))
    return ()


def _version(document: Any) -> str | None:
    number = document.get_version()
    return f"{number // 10}.{number % 10}" if number else None


def appended_bytes(data: bytes) -> int:
    """Bytes behind the last end mark, white space apart."""
    end = data.rfind(b"%%EOF")
    return len(data[end + 5 :].strip(b"\r\n\t \x00")) if end >= 0 else 0


def revisions(data: bytes) -> int:
    """How often the file was saved onto itself: cross-reference sections with an end mark; a linearised file has one
    more."""
    ends = data.count(b"%%EOF")
    return max(1, ends - (1 if b"/Linearized" in data[:2048] else 0))

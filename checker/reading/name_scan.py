"""Which names stand in a PDF's bytes: for what the file does not name, its structure need not be opened."""

import re
from functools import cache
from typing import Any

import re2

ACTIVE = ("JavaScript", "Launch", "SubmitForm", "ImportData", "Movie", "Sound", "Rendition", "GoToE", "RichMedia")
"""What a file would do by itself; one that does any of it names it."""
BESIDE_PAGES = ("AcroForm", "OpenAction", "Metadata", "OCProperties", *ACTIVE)
"""Without these the structure tells no more than pdfium does: no form, no opening action, no XMP, no layers, no active
content."""
_UNCLEAR = ("ObjStm", "Encrypt")
"""Objects packed in streams (ISO 32000-2, 7.5.7), whose names do not show, and what may be wrong with a lock."""
_END = re.compile(rb"startxref\s+(\d{1,12})\s+%%EOF\s*\Z")


def may_name(data: bytes, names: tuple[str, ...]) -> bool:
    """Whether one of the names may stand in the PDF, also spelt with `#` and two figures for a letter (7.3.5).

    Always where the file is not a simple and sound one: what is damaged or was changed is looked at by every engine.
    """
    return not _is_simple(data) or _pattern((*_UNCLEAR, *names)).search(data) is not None


def _is_simple(data: bytes) -> bool:
    """Whether the file was saved once, and its last lines lead to the table of its objects (7.5.5)."""
    end = _END.search(data, max(0, len(data) - 1024))
    return end is not None and data.startswith(b"xref", int(end[1])) and data.count(b"startxref") == 1


@cache
def _pattern(names: tuple[str, ...]) -> Any:
    options = re2.Options()
    options.encoding = re2.Options.Encoding.LATIN1
    spelt = ("".join(f"(?:{letter}|#(?i:{ord(letter):02x}))" for letter in name) for name in names)
    return re2.compile(f"/(?:{'|'.join(spelt)})".encode("ascii"), options)

"""One file of values set apart by commas, semicolons, tabs or bars (RFC 4180) from bytes to facts.

Its bytes show no more than a text, so that its name decides. Its days are text: which of two orders of figures is meant
is asked as on any paper.
"""

import csv
import io
import re
from collections import Counter
from itertools import islice
from pathlib import PurePosixPath

from checker.facts.document import Document
from checker.reading.document_builder import gathered
from checker.reading.formats.office.sheets.table_pages import recognised
from checker.reading.formats.office.sheets.typed_table import TypedPages
from checker.reading.read_job import Job

MEDIA = "text/csv"
_CALLED = (".csv", ".tsv")
_TEXTS = ("text/plain", "application/octet-stream")
"""What the bytes of such a file may look like; those of another encoding than UTF-8 like nothing that is known."""
_UTF_16 = (b"\xff\xfe", b"\xfe\xff")
_SEPARATORS = ",;\t|"
_NAMED = re.compile(r"sep=([,;\t|])\r?\n", re.IGNORECASE)
"""The line by which some programs say what parts the values."""
_TRIED, _LONGEST = 50, 5_000_000
"""Rows by which the separator is told, and letters that are read."""
_DAMAGED = "It could not be read as a table; file a PDF of it, or look at it by eye."
_LONG = "It is very long, and not all of it was read; look at the rest by eye."
_UNKNOWN_LETTERS = (
    "Some of its letters are in an encoding that the file does not name, and were not read; save it as UTF-8, or look "
    "at it by eye."
)


def is_one(job: Job, kind: str) -> bool:
    """Whether a file of that media type is such a table."""
    if kind not in _TEXTS or PurePosixPath(job.name).suffix.lower() not in _CALLED:
        return False
    return job.content.data.startswith(_UTF_16) or b"\x00" not in job.content.data


def read_delimited(job: Job) -> Document:
    """The facts of the table; what of it was not read is said."""
    text, notes = _decoded(job.content.data)
    typed = TypedPages()
    try:
        is_whole = typed.add(_rows(text[:_LONGEST]))
    except csv.Error:
        return gathered(job, MEDIA, (), pages=0, status="not_read", reason=_DAMAGED)
    if not is_whole or len(text) > _LONGEST:
        notes.append(_LONG)
    pages = typed.pages or [""]
    return gathered(job, MEDIA, recognised(pages, job), pages=len(pages), notes=notes)


def _decoded(data: bytes) -> tuple[str, list[str]]:
    """The text, and what to say of letters that nothing tells."""
    encoding = "utf-16" if data.startswith(_UTF_16) else "utf-8-sig"
    try:
        return data.decode(encoding), []
    except UnicodeDecodeError:
        return data.decode("utf-16" if encoding == "utf-16" else "ascii", "replace"), [_UNKNOWN_LETTERS]


def _rows(text: str) -> dict[int, dict[int, str]]:
    named = _NAMED.match(text)
    body = text[named.end() :] if named else text
    rows = csv.reader(io.StringIO(body, newline=""), delimiter=named[1] if named else _separator(body))
    return {
        number: {column: cell for column, cell in enumerate(row, 1) if cell.strip()}
        for number, row in enumerate(rows, 1)
        if any(cell.strip() for cell in row)
    }


def _separator(text: str) -> str:
    """What parts the values: that by which most of the first rows have as many of them."""
    return max(_SEPARATORS, key=lambda one: _alike(text, one))


def _alike(text: str, separator: str) -> tuple[int, int]:
    rows = csv.reader(io.StringIO(text, newline=""), delimiter=separator)
    try:
        widths = Counter(len(row) for row in islice(rows, _TRIED) if len(row) > 1)
    except csv.Error:
        return 0, 0
    return max(((count, width) for width, count in widths.items()), default=(0, 0))

"""A PDF that pdfium does not open, written anew in memory by pypdf, which reads on past more damage."""

import io
from collections.abc import Iterator
from typing import Any

from pypdf import PdfWriter
from pypdf.generic import DictionaryObject, NameObject

from checker.reading.formats.pdf.structure import opened_by_pypdf

NOTE = "It is damaged and was repaired in memory so that it could be read; pages, or parts of them, may be missing."
_END = b"\nendstream\nendobj\ntrailer\n<< /Size 1 >>\nstartxref\n0\n%%EOF\n"
"""What a file lacks that breaks off, as a copy does that was not finished: with an end, pypdf looks for the objects."""
_MOST = 200_000_000
"""Bytes of a file that is tried; the repair holds it in memory some three times."""


def repaired(data: bytes) -> Iterator[bytes]:
    """The file written anew: as it is, and as if it broke off. None where a password is asked for, or where no
    catalogue is found; whether there are pages, pdfium must tell."""
    if len(data) > _MOST:
        return
    whole = data[max(0, data.find(b"%PDF-")) :]
    for end in (b"", _END):
        try:
            yield _anew(whole + end)
        except MemoryError:
            raise
        except Exception:  # noqa: S112 - pypdf gives up on damage in many ways
            continue


def _anew(data: bytes) -> bytes:
    reader = opened_by_pypdf(data)
    _name_catalogue(reader)
    out = io.BytesIO()
    kept = reader.pdf_header.startswith("%PDF-")
    PdfWriter(clone_from=reader, keep_initial_header=kept).write(out)
    return out.getvalue()


def _name_catalogue(reader: Any) -> None:
    """Where the trailer with the catalogue's number is lost: pypdf would look through the numbers that it names."""
    if reader.trailer.get("/Root") is not None:
        return
    for number in (*reader.xref.get(0, ()), *reader.xref_objStm):
        try:
            found = reader.get_object(number)
        except Exception:  # noqa: S112 - what is damaged is not it
            continue
        if isinstance(found, DictionaryObject) and found.get("/Type") == "/Catalog":
            reader.trailer[NameObject("/Root")] = found.indirect_reference

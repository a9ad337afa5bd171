"""Harmless changes: whoever names, saves, dates or scans a paper in another way has done nothing wrong."""

import re
from collections.abc import Iterator
from datetime import date
from pathlib import PurePosixPath

from checker.facts.bundle import Bundle
from checker.facts.document import Document
from checker.mutation.edits import Edit, Fault
from checker.mutation.rewrite import other_form

PDF = "application/pdf"


def benign(bundle: Bundle) -> Iterator[Fault]:
    """All harmless changes of a sample, one at a time."""
    for one in bundle.documents:
        signed = any(signature.means == "digital" for signature in one.signatures)
        if one.path not in bundle.filed or one.media_type != PDF or signed:
            continue
        yield Fault("rename", one.path, (Edit("rename", (one.path, _renamed(one.path))),))
        yield Fault("save again", one.path, (Edit("resave", (one.path,)),))
        yield Fault("scan again", one.path, (Edit("rescan", (one.path,)),))
        yield from _written_otherwise(one)


def _renamed(path: str) -> str:
    """The same name as another hand writes it: underscores for spaces and dashes."""
    name = PurePosixPath(path)
    return re.sub(r"\s+(?:-\s+)?", "_", name.stem) + name.suffix


def _written_otherwise(document: Document) -> Iterator[Fault]:
    for one in document.dates:
        if one.source == "text" and one.role and one.page and one.precision == "day" and one.value:
            form = other_form(one.written, date.fromisoformat(one.value))
            if form and form != one.written:
                yield Fault(
                    "write the date otherwise",
                    f"{document.path}, page {one.page}: {form}",
                    (Edit("text", (document.path, one.written, form, one.page)),),
                )

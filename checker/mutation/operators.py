"""Blind faults: what may go wrong with any file, put everywhere without knowing which rule should notice."""

import re
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from itertools import pairwise

from dateutil.relativedelta import relativedelta

from checker.facts.bundle import Bundle
from checker.facts.dates import Dated
from checker.facts.document import Document
from checker.judging.language.durations import duration
from checker.mutation.edits import Edit, Fault
from checker.mutation.rewrite import same_form

PDF = "application/pdf"


def windows_of(text: str) -> tuple[relativedelta, ...]:
    """The durations that a pack's text names, each once, the shortest first."""
    named = {duration(one) for one in re.findall(r'"(P(?:\d+[YMWD])+)"', text)}
    return tuple(
        relativedelta(months=one.months, days=one.days) for one in sorted(named, key=lambda one: (one.months, one.days))
    )


def blind(bundle: Bundle, windows: Sequence[relativedelta]) -> Iterator[Fault]:
    """All blind faults of a sample, in the order of its files; `windows` are those of the pack."""
    filed = _filed(bundle)
    yield from (Fault("drop", one.path, (Edit("drop", (one.path,)),)) for one in filed)
    for one, other in pairwise(filed):
        yield Fault("swap", f"{one.path} ⇄ {other.path}", (Edit("swap", (one.path, other.path)),))
    for one in filed:
        yield from _shifts(one, windows)
        yield from _blanks(one)
        if any(signature.means == "digital" for signature in one.signatures):
            yield Fault("change signed", one.path, (Edit("structure", (one.path, "comment", "added after signing")),))
        if one.kind and "translation" in one.kind:
            yield Fault("remove translation", one.path, (Edit("drop", (one.path,)),))
        if one.media_type == PDF and any(page.dpi for page in one.page_facts):
            yield Fault("degrade", one.path, (Edit("degrade", (one.path,)),))


def _filed(bundle: Bundle) -> list[Document]:
    by_path = {one.path: one for one in bundle.documents}
    return [by_path[path] for path in bundle.filed if path in by_path]


def _shifts(document: Document, windows: Sequence[relativedelta]) -> Iterator[Fault]:
    """Each date that is printed and has a role: three days to and fro, and back past each window of the pack."""
    if document.media_type != PDF:
        return
    for one in document.dates:
        if (
            one.source not in ("text", "ocr")
            or one.role is None
            or one.page is None
            or one.precision != "day"
            or not one.value
        ):
            continue
        day = date.fromisoformat(one.value)
        for new in dict.fromkeys(
            (day - timedelta(3), day + timedelta(3), *(day - window - timedelta(1) for window in windows))
        ):
            written = same_form(one.written, day, new)
            if written:
                edit = Edit("text", (document.path, one.written, written, one.page, one.box))
                yield Fault(
                    "shift date", f"{document.path}, page {one.page}: {_tidy(one)} to {new.isoformat()}", (edit,)
                )


def _tidy(one: Dated) -> str:
    return re.sub(r"\s+", " ", one.written)


def _blanks(document: Document) -> Iterator[Fault]:
    if document.media_type != PDF:
        return
    for one in document.signatures:
        if one.box and one.page and one.state != "empty" and one.means not in ("digital", "none"):
            yield Fault(
                "blank signature",
                f"{document.path}, page {one.page}",
                (Edit("cover", (document.path, one.page, one.box)),),
            )

"""The pages of one file put together: settled dates, the document's own date, label, language, parts."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from checker.facts.dates import Dated
from checker.facts.document import FACTS, Document
from checker.facts.form import Hidden, PageFact, TextFacts
from checker.facts.found import FieldValue
from checker.facts.own_date import own_date
from checker.facts.signature import Signature
from checker.reading.read_job import Job
from checker.recognising.dates import settle
from checker.recognising.kinds.title_pages import titles_of
from checker.recognising.labels.file_names import name_of
from checker.recognising.labels.page_numbers import printed_numbers
from checker.recognising.page_findings import MERGES, PageFindings
from checker.recognising.parts.parts import parts_of
from checker.recognising.signing import whole_paper

BEYOND_LIMIT = "is beyond the number of pages that are read of one file"
CHANGED = "It changed while it was read; what is said here is of the bytes that the fingerprint is of."


def gathered(
    job: Job, media_type: str, pages_seen: Sequence[PageFindings], *, pages: int,
    dates: Sequence[Dated] = (), hidden: Sequence[Hidden] = (), notes: Sequence[str] = (),
    remarks: Sequence[str] = (), signatures: Sequence[Signature] = (), **more: Any,
) -> Document:  # fmt: skip
    """The facts of a file from its pages. `dates`: those of metadata; `notes`: what could not be read; `remarks`:
    what else to know.

    `signatures` are those of the file's structure; `more` are fields of Document as they are.
    """
    seen = sorted(pages_seen, key=lambda one: one.fact.page)
    content, questions = job.content, job.asking.questions
    settled = settle([date for one in seen for date in one.dates], questions.date_order)
    name, named = name_of(job.name, questions.date_order, questions.names)
    every = (*settled, *([named] if named else []), *dates)
    seen = _numbered(seen)
    facts = tuple(one.fact for one in seen)
    unread = tuple(fact.page for fact in facts if fact.unread)
    label = name.label or next((m.label for one in seen[:1] for m in one.marks if m.how == "heading"), None)
    notes = (*notes, CHANGED) if content.changed else tuple(notes)
    parts = parts_of(seen, more.get("pdf"), pages)
    more.setdefault("status", "partly" if unread or notes else "read")
    more.setdefault("reason", _reason(facts, notes))
    return Document(
        job.name, content.sha256, content.size, media_type, pages=pages, label=label, language=_language(facts),
        name=name,
        parts=parts, date=own_date(every), dates=every,
        signatures=whole_paper.settled(
            _blocked([one for page in seen for one in page.signatures], settled), signatures,
            [person for page in seen for person in page.people], own_date(settled), settled,
        ),
        fields=_fields(seen),
        **_collected(seen), titles=titles_of(seen, parts), page_facts=facts,
        text=TextFacts(
            searchable=any(map(_searchable, seen)),
            unsearchable_pages=_unsearchable(seen),
            ocr_pages=tuple(fact.page for fact in facts if fact.text == "ocr"),
            unread_pages=unread,
            by_eye_pages=tuple(one.fact.page for one in seen if one.by_eye),
            hidden_pages=tuple(one.fact.page for one in seen if one.hidden_differs),
        ),
        hidden=tuple(hidden),
        notes=(*notes, *remarks), **more,
    )  # fmt: skip


def beyond_limit(read: int, pages: int) -> list[PageFindings]:
    """The pages after the `read` first ones, which the limit leaves out, each named as unread."""
    return [PageFindings(PageFact(number, unread=BEYOND_LIMIT)) for number in range(read + 1, pages + 1)]


_PUT_TOGETHER = ("dates", "signatures", "fields", "titles", "hidden")
"""Facts of pages of which a document has not simply all."""
_COLLECTED = tuple(
    name for name, row in FACTS.items() if row.about == "pages" and name in MERGES and name not in _PUT_TOGETHER
)
"""Facts of a document that are those of its pages one after the other."""


def _collected(seen: Sequence[PageFindings]) -> dict[str, Any]:
    return {name: tuple(value for one in seen for value in getattr(one, name)) for name in _COLLECTED}


def _searchable(one: PageFindings) -> bool:
    return one.fact.text == "visible" or one.layered


def _unsearchable(seen: Sequence[PageFindings]) -> tuple[int, ...]:
    """The pages whose words were read in their picture alone; where nothing can be searched, also those not read."""
    some = any(map(_searchable, seen))
    pictures = [one for one in seen if not _searchable(one) and not one.by_eye]
    return tuple(one.fact.page for one in pictures if one.fact.words or (one.fact.unread and not some))


def _numbered(seen: Sequence[PageFindings]) -> list[PageFindings]:
    """The pages with the numbers that are printed on them."""
    printed = printed_numbers([one.page_numbers for one in seen])
    return [
        replace(one, fact=replace(one.fact, printed=number, sheets=one.sheets)) if number or one.sheets else one
        for one, number in zip(seen, printed, strict=True)
    ]


def _blocked(signatures: Sequence[Signature], dates: Sequence[Dated]) -> tuple[Signature, ...]:
    """Signatures with their date as it was settled: the same day that stands among the dates."""
    at = {(date.page, date.start): date for date in dates if date.start is not None}
    return tuple(
        replace(one, date=at.get((one.date.page, one.date.start), one.date))
        if one.date and one.date.start is not None
        else one
        for one in signatures
    )


def _fields(seen: Sequence[PageFindings]) -> dict[str, tuple[FieldValue, ...]]:
    found: dict[str, list[FieldValue]] = {}
    for one in seen:
        for name, value in one.fields:
            kept = found.setdefault(name, [])
            if len(kept) < 200 and not any(
                (k.value, k.kind, k.page) == (value.value, value.kind, value.page) for k in kept
            ):
                kept.append(value)
    return {name: tuple(values) for name, values in sorted(found.items())}


def _language(facts: Sequence[PageFact]) -> str | None:
    """That of most words."""
    votes: Counter[str] = Counter()
    for fact in facts:
        if fact.language:
            votes[fact.language] += fact.words
    return votes.most_common(1)[0][0] if votes else None


def _reason(facts: Sequence[PageFact], notes: Sequence[str]) -> str | None:
    unread = [fact for fact in facts if fact.unread]
    if not unread:
        return notes[0] if notes else None
    same = all(fact.unread == unread[0].unread for fact in unread)
    if len(unread) == 1:
        return f"Page {unread[0].page} {unread[0].unread}."
    which = "each" if same else f"page {unread[0].page}"
    return f"{len(unread)} of {len(facts)} pages could not be read; {which} {unread[0].unread}."

"""Facts for a terminal: what was seen in each file, before any judging, so that reading and judging are told apart."""

import json
from collections.abc import Iterator, Sequence
from typing import Any

from checker.facts.bundle import Bundle
from checker.facts.codec import to_plain
from checker.facts.dates import Dated
from checker.facts.document import Document
from checker.facts.signature import Signature
from checker.facts.what_it_is import KindScore
from checker.report.shared.escape import no_command, visible
from checker.report.shared.phrases import count, day, page_ranges

_NOT_EMITTED = ("start", "end")


def as_json(bundle: Bundle) -> bytes:
    """`facts --format json`, as schemas/bundle.schema.json describes it."""
    plain = {
        "version": 1,
        "documents": [_trimmed(to_plain(one)) for one in bundle.documents],
        "unreadable": [_trimmed(to_plain(one)) for one in bundle.unreadable],
        "ignored": [to_plain(one) for one in bundle.ignored],
    }
    return (json.dumps(plain, indent=1) + "\n").encode("ascii")


def _trimmed(value: Any) -> Any:
    """Without boxes that are not known, and without what only the reading needs."""
    if isinstance(value, dict):
        return {
            key: _trimmed(one)
            for key, one in value.items()
            if not (key == "box" and one is None) and not (key in _NOT_EMITTED and "written" in value)
        }
    return [_trimmed(one) for one in value] if isinstance(value, list) else value


def as_text(bundle: Bundle) -> bytes:
    """`facts`, for reading."""
    lines: list[str] = []
    for document in bundle.documents:
        lines += [*_document(document), ""]
    for lost in bundle.unreadable:
        lines += [lost.path, f"    could not be read: {lost.reason}", ""]
    for left in bundle.ignored:
        if not left.silent:
            lines += [left.path, f"    left out: {left.reason}", ""]
    return "".join(f"{no_command(visible(line))}\n" for line in lines).encode("utf-8", "replace")


def _document(one: Document) -> Iterator[str]:
    yield one.path
    about = [one.media_type, count(one.pages, "page") if one.pages else "", one.language or "", one.shelf]
    yield (
        "    " + ", ".join(filter(None, about)) + (f"; {one.status.replace('_', ' ')}" if one.status != "read" else "")
    )
    if one.reason:
        yield f"    {one.reason}"
    if one.kind or one.label:
        label = f"label {one.label}" if one.label else ""
        yield "    " + "; ".join(filter(None, (one.kind or "of no known kind", one.kind_why, label)))
    yield from (f"    {_may_be(kind)}" for kind in one.kinds)
    yield f"    its own date: {_value(one.date)} ({one.date.why})" if one.date else "    its own date: none can be told"
    yield from (
        f"    part: pages {page_ranges(range(p.first, p.last + 1))} {p.title} ({p.known_by})" for p in one.parts
    )
    yield from (f"    date: {_date(date)}" for date in _unlike(one.dates))
    yield from (f"    signature: {_signature(mark)}" for mark in one.signatures)
    for name, values in one.fields.items():
        yield f"    {name}: " + ", ".join(dict.fromkeys(value.value for value in values))
    if one.text.unread_pages:
        yield f"    not looked at: page {page_ranges(one.text.unread_pages)}"
    yield from (f"    note: {note}" for note in one.notes)


def _may_be(one: KindScore) -> str:
    known = "" if one.in_packs else ", of no pack"
    return f"may be: {one.kind} ({one.score:.1f}{known}): " + "; ".join(one.evidence)


def _unlike(dates: Sequence[Dated]) -> list[Dated]:
    """Each day and role once, the first place of it."""
    seen: dict[Any, Dated] = {}
    for one in dates:
        seen.setdefault((one.value or one.alternatives or one.written, one.role, one.source), one)
    return list(seen.values())


def _value(one: Dated) -> str:
    if one.value:
        return day(one.value)
    return " or ".join(map(day, one.alternatives)) if one.alternatives else f"no day (“{one.written}”)"


def _date(one: Dated) -> str:
    place = f"page {one.page}" if one.page else one.source
    doubt = f", {one.confidence:.0%} sure" if one.confidence < 0.95 else ""
    return (
        f"{_value(one)}, {one.role or 'only mentioned'}, {place}, {one.word}{doubt}{f' ({one.why})' if one.why else ''}"
    )


def _signing_day(one: Dated) -> str:
    return f"undated, on a paper of {_value(one)}" if one.is_borrowed else _value(one)


def _signature(one: Signature) -> str:
    who = " ".join(filter(None, (one.capacity, one.signer)))
    parts = [one.means, one.state if one.certain else "cannot be told", who, one.service, one.field]
    parts += [
        f"page {one.page}" if one.page else "",
        _signing_day(one.date) if one.date else "undated",
        one.later,
        one.reason,
    ]
    return ", ".join(filter(None, parts))

"""What became of every file of the folder."""

from collections.abc import Sequence

from checker.facts.bundle import Bundle
from checker.facts.document import Document
from checker.judging.packs.model import Pack
from checker.report_tables import FileRow, PartRow


def _filed(bundle: Bundle) -> frozenset[str]:
    if bundle.filed or bundle.matter.bundle:
        return frozenset(bundle.filed)
    return frozenset([one.path for one in bundle.documents] + [one.path for one in bundle.unreadable])


def rows(bundle: Bundle, packs: Sequence[Pack]) -> tuple[FileRow, ...]:
    """One row a file: the bundle in filing order, then the other shelves, then what was ignored."""
    filed = _filed(bundle)
    titles = {kind.id: kind.title for pack in reversed(packs) for kind in pack.kinds.values()}
    place = {path: nth for nth, path in enumerate(bundle.filed)}
    known = [_document(one, one.path in filed, titles) for one in bundle.documents]
    known += [
        FileRow(
            u.path,
            "unreadable",
            u.sha256,
            None,
            u.name.label,
            u.shelf,
            u.reason,
            title=u.name.purpose,
            filed=u.path in filed,
        )
        for u in bundle.unreadable
    ]
    first = {row.path: nth for nth, row in enumerate(known)}
    known.sort(key=lambda row: (not row.filed, place.get(row.path, len(place)), first[row.path]))
    ignored = [
        FileRow(
            one.path, "unreadable" if one.missed else "ignored", reason=one.reason, filed=one.missed, silent=one.silent
        )
        for one in bundle.ignored
    ]
    return (*known, *ignored)


def _document(one: Document, filed: bool, titles: dict[str, str]) -> FileRow:
    label = one.label or one.name.label
    title = one.name.purpose or (titles.get(one.kind, one.kind) if one.kind else None)
    day = one.date.value if one.date else None
    return FileRow(
        one.path,
        one.status,
        one.sha256,
        one.kind,
        label,
        one.shelf,
        one.reason,
        one.pages,
        not_looked_at(one),
        title,
        day,
        filed,
        parts=tuple(PartRow(part.title, part.first, part.last, part.label, part.kind) for part in one.parts),
    )


def not_looked_at(one: Document) -> tuple[int, ...]:
    """Pages that no engine read, or whose script none reads reliably."""
    return tuple(sorted({*one.text.unread_pages, *one.text.by_eye_pages}))


def is_complete(bundle: Bundle) -> bool:
    """Whether every file of the bundle, and every page of it, was read by some engine, and every folder opened."""
    if any(one.missed for one in bundle.ignored):
        return False
    filed = _filed(bundle)
    if any(one.path in filed for one in bundle.unreadable):
        return False
    inside = [one for one in bundle.documents if one.path in filed]
    return all(one.status == "read" and not not_looked_at(one) for one in inside)

"""The papers of a folder: its files, and the documents in them, in filing order."""

from collections.abc import Iterable, Iterator

from checker.facts.bundle import Bundle
from checker.facts.document import Document, Unreadable
from checker.facts.what_it_is import Part
from checker.judging.documents.logical_document import Paper


def papers_of(bundle: Bundle) -> Iterator[Paper]:
    """All papers of the folder: the filed ones in filing order, then the others as they were found."""
    files: dict[str, tuple[Document, str | None]] = {d.path: (d, None) for d in bundle.documents}
    files.update((u.path, (_stand_in(u), u.reason)) for u in bundle.unreadable)
    everything = not bundle.filed and not bundle.matter.bundle
    filed = list(files) if everything else [path for path in bundle.filed if path in files]
    inside = set(filed)
    others = [path for path in files if path not in inside]
    position = 0
    for path in [*filed, *others]:
        document, lost = files[path]
        for part in _parts(document):
            split = part is None and bool(_known(document))
            yield Paper(document, part, position, filed=path in inside, lost=lost, split=split)
            position += 1


def _parts(document: Document) -> Iterable[Part | None]:
    """Its parts where they are documents (one has a kind or a label), after the file itself."""
    return (None, *_known(document))


def _known(document: Document) -> tuple[Part, ...]:
    return document.parts if any(p.kind or p.label for p in document.parts) else ()


def _stand_in(lost: Unreadable) -> Document:
    """An unreadable file as a document of which only the outside is known."""
    return Document(
        path=lost.path,
        sha256=lost.sha256 or "",
        size=lost.size or 0,
        media_type=lost.media_type or "",
        status="not_read",
        reason=lost.reason,
        shelf=lost.shelf,
        name=lost.name,
        label=lost.name.label,
    )

"""Facts without a name, a text, a hash or a value: how much was seen of each file, and what could not be read."""

import json
from collections import Counter
from collections.abc import Iterator
from typing import Any

from checker.facts.bundle import Bundle
from checker.facts.document import Document
from checker.report.shared.mask import Pseudonyms
from checker.report.shared.phrases import count

_FOLDER = ""
"""All paths are of one folder, or of what was named."""


def as_json(bundle: Bundle) -> bytes:
    """`facts --mask --format json`."""
    return (json.dumps({"version": 1, "masked": True, "documents": _rows(bundle)}, indent=1) + "\n").encode("ascii")


def as_text(bundle: Bundle) -> bytes:
    """`facts --mask`, for reading."""
    return "".join(f"{line}\n" for row in _rows(bundle) for line in _lines(row)).encode()


def _rows(bundle: Bundle) -> list[dict[str, Any]]:
    names = Pseudonyms()
    rows = [{"path": names.file(_FOLDER, one.path), **_seen(one)} for one in bundle.documents]
    lost = [one.path for one in bundle.unreadable] + [one.path for one in bundle.ignored if not one.silent]
    return rows + [{"path": names.file(_FOLDER, path), "status": "not looked at"} for path in lost]


def _seen(document: Document) -> dict[str, Any]:
    return {
        "status": document.status,
        "kind": document.kind,
        "pages": document.pages,
        "dates": dict(Counter(one.role or "no role" for one in document.dates)),
        "signatures": dict(Counter(one.means for one in document.signatures)),
        "fields": sorted(document.fields),
    }


def _lines(row: dict[str, Any]) -> Iterator[str]:
    yield f"{row['path']}: {row['status']}"
    if "pages" in row:
        yield f"    {row['kind'] or 'no kind'}, {count(row['pages'] or 0, 'page')}"
    for word in ("dates", "signatures"):
        if row.get(word):
            yield f"    {word}: {', '.join(f'{name} {times}' for name, times in sorted(row[word].items()))}"
    if row.get("fields"):
        yield f"    fields: {', '.join(row['fields'])}"

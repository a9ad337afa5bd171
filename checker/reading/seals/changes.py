"""What came into a file after a signature, in words, and whether the signature permits it."""

from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

from checker.reading.seals.form_fields import pages_of

_MOST_OBJECTS = 20_000
_NAMED = 6
_HARMLESS = ("data to check the signature later", "the document's properties")
_NOTES = {
    "/Text": "a note", "/FreeText": "a text note", "/Highlight": "a highlight", "/Ink": "a drawing",
    "/Stamp": "a stamp", "/Link": "a link", "/Popup": "a note", "/FileAttachment": "an attached file",
    "/Redact": "a redaction", "/StrikeOut": "a strike-through", "/Underline": "an underlining",
    "/Square": "a shape", "/Circle": "a shape", "/Line": "a line",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Later:
    """What came after one signature."""

    permitted: bool
    words: str | None
    """None: nothing came."""


def changes_after(signature: Any, fields: dict[Any, str]) -> Later:
    """What later revisions brought, by pyHanko's difference analysis; `signature` is its embedded signature.

    `fields` names the signatures of the file by object id, in words. Raises whatever the analysis raises on a
    damaged file.
    """
    from pyhanko.sign.diff_analysis import DiffResult
    from pyhanko.sign.validation.status import SignatureCoverageLevel

    signature.compute_integrity_info()
    if signature.coverage == SignatureCoverageLevel.ENTIRE_FILE:
        return Later(True, None)
    permitted = bool(signature.summarise_integrity_info()["docmdp_ok"])
    if permitted and signature.signed_revision + 1 >= signature.reader.xrefs.total_revisions:
        return Later(True, None)
    return Later(permitted, _words(signature, fields, isinstance(signature.diff_result, DiffResult)))


def _words(signature: Any, fields: dict[Any, str], ordinary: bool) -> str:
    reader = signature.reader
    first = signature.signed_revision + 1
    touched: set[Any] = set()
    for revision in range(first, reader.xrefs.total_revisions):
        touched |= {(ref.idnum, ref.generation) for ref in reader.xrefs.explicit_refs_in_revision(revision)}
        if len(touched) > _MOST_OBJECTS:
            return "a great deal was changed"
    found = list(dict.fromkeys(_named(reader, signature, touched, fields)))
    if len(found) > 1 and _HARMLESS[1] in found:
        found.remove(_HARMLESS[1])
    if not ordinary and all(one in fields.values() or one in _HARMLESS for one in found):
        found.insert(0, "something that no ordinary update of a PDF touches")
    if not found:
        return "technical data that no page shows"
    shown = found[:_NAMED]
    return ", ".join(shown) + (f" and {len(found) - _NAMED} more" if len(found) > _NAMED else "")


def _named(reader: Any, signature: Any, touched: set[Any], fields: dict[Any, str]) -> Iterable[str]:
    """The changed things, what matters most to a reader first."""
    pages = pages_of(reader.root)
    before = _pages_before(reader, signature.signed_revision)
    if before is not None and before != len(pages):
        yield f"the number of pages (from {before} to {len(pages)})"
    for nth, ref in enumerate(pages, 1):
        yield from _page_changes(nth, ref, touched)
    yield from _form_changes(reader, touched, fields, signature)
    root = reader.root
    with suppress(Exception):
        if "/DSS" in root and _touches(root, "/DSS", touched):
            yield _HARMLESS[0]
    with suppress(Exception):
        if _key(root, "/Metadata") in touched:
            yield _HARMLESS[1]


def _pages_before(reader: Any, revision: int) -> int | None:
    with suppress(Exception):
        return len(pages_of(reader.get_historical_root(revision)))
    return None


def _page_changes(nth: int, ref: Any, touched: set[Any]) -> Iterable[str]:
    with suppress(Exception):
        page = ref.get_object()
        contents = [_key(page, "/Contents")] + [_id(one) for one in _list(page, "/Contents")]
        if touched & set(contents):
            yield f"text or graphics of page {nth}"
        for annot in _list(page, "/Annots"):
            node = annot.get_object()
            if _id(annot) in touched and node.get("/Subtype") != "/Widget":
                yield f"{_NOTES.get(str(node.get('/Subtype')), 'a mark')} on page {nth}"


def _form_changes(reader: Any, touched: set[Any], fields: dict[Any, str], signature: Any) -> Iterable[str]:
    for where, name in fields.items():
        if where in touched and where != _key(signature.sig_field, "/V"):
            yield name
    values = []
    with suppress(Exception):
        for ref in _list(reader.root["/AcroForm"], "/Fields"):
            node = ref.get_object()
            if _id(ref) in touched and node.get("/FT") not in ("/Sig", None):
                values.append(str(node.get("/T", "?")))
    if values:
        yield f"the form value{'s' if len(values) > 1 else ''} {', '.join(values[:_NAMED])}"


def _list(node: Any, key: str) -> list[Any]:
    with suppress(Exception):
        found = node[key]
        return list(found) if isinstance(found, list) else []
    return []


def _id(value: Any) -> Any:
    return (value.idnum, value.generation) if hasattr(value, "idnum") else None


def _key(node: Any, key: str) -> Any:
    with suppress(Exception):
        return _id(node.raw_get(key))
    return None


def _touches(node: Any, key: str, touched: set[Any]) -> bool:
    found = node[key]
    return _key(node, key) in touched or any(_id(found.raw_get(name)) in touched for name in found)

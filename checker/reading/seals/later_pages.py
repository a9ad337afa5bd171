"""What a page shows otherwise than in the signed revision, apart from its form fields."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from checker.facts.signature import LaterChange
from checker.reading.seals.form_fields import get, inherited, items_of, number_of, rect_of, resolved, top_left
from checker.reading.seals.sides import Look, Sides

_INHERITED = ("/Resources", "/MediaBox", "/CropBox", "/Rotate")
_BESIDE_THE_PAGE = frozenset({
    "/Annots", "/LastModified", "/Metadata", "/Parent", "/PieceInfo", "/StructParents", "/Tabs", "/Thumb", "/Type",
    *_INHERITED,
})  # fmt: skip
"""Keys of a page that are looked at on their own, or show nothing."""
_NO_GRAPHICS = {"/AA": "what page {} does when it is shown", "/UserUnit": "the size of page {}"}
"""Keys that say how a page shows, and are told by what they do."""
_NOTES = {
    "/Text": "a note", "/FreeText": "a text note", "/Highlight": "a highlight", "/Ink": "a drawing",
    "/Stamp": "a stamp", "/Link": "a link", "/Popup": "a note", "/FileAttachment": "an attached file",
    "/Redact": "a redaction", "/StrikeOut": "a strike-through", "/Underline": "an underlining",
    "/Square": "a shape", "/Circle": "a shape", "/Line": "a line",
}  # fmt: skip
_OF_NO_NOTE = frozenset({"/M", "/NM", "/P", "/Parent", "/Popup", "/StructParent"})


def of_pages(sides: Sides) -> Iterator[LaterChange | Look]:
    """Pages of which something is not as it was, which may or may not show."""
    old, new = sides.pages
    if len(old) != len(new):
        yield LaterChange("changed", f"the number of pages (from {len(old)} to {len(new)})")
        return
    for number, (one, other) in enumerate(zip(old, new, strict=True), 1):
        nodes = resolved(one), resolved(other)
        keys = {*nodes[0], *nodes[1]} - _BESIDE_THE_PAGE - _NO_GRAPHICS.keys()
        for key, what in _NO_GRAPHICS.items():
            if sides.differ(*nodes, *({key} & {*nodes[0], *nodes[1]})):
                yield LaterChange("changed", what.format(number), number)
        if sides.differ(*nodes, *keys) or _inherited_differ(sides, *nodes) or _reordered(*nodes):
            yield Look("page", LaterChange("changed", f"text or graphics of page {number}", number))


def _reordered(old: Any, new: Any) -> bool:
    """Whether fields and marks are drawn in another order, so that one may lie over another."""
    before, after = ([number_of(ref) for ref in items_of(page, "/Annots")] for page in (old, new))
    return [one for one in before if one in after] != [one for one in after if one in before]


def _inherited_differ(sides: Sides, old: Any, new: Any) -> bool:
    return any(sides.by.differences(inherited(old, key), inherited(new, key)) for key in _INHERITED)


def of_marks(sides: Sides) -> Iterator[LaterChange | Look]:
    """Marks on pages that are no form fields."""
    for number, (one, other) in enumerate(zip(*sides.pages, strict=False), 1):
        before = _marks(one)
        for node in _marks(other):
            same = next((mark for mark in before if _same_mark(sides, mark, node)), None)
            if same is None:
                yield from _new_mark(sides, node, number, other)
            else:
                before = [mark for mark in before if mark is not same]
        for node in before:
            if get(node, "/Subtype") != "/Popup":
                yield LaterChange("changed", f"{_called(node)} on page {number} that was removed", number)


def _same_mark(sides: Sides, one: Any, other: Any) -> bool:
    return not sides.differ(one, other, *({*one, *other} - _OF_NO_NOTE))


def _new_mark(sides: Sides, node: Any, number: int, page: Any) -> Iterator[LaterChange | Look]:
    says, rect = get(node, "/Contents"), rect_of(node)
    change = LaterChange("filled" if sides.notes_allowed else "changed", f"{_called(node)} on page {number}", number,
                         top_left(rect, page) if rect else None, after=_quoted(says))  # fmt: skip
    yield change
    if sides.notes_allowed and rect:
        yield Look("cover", replace(change, weight="changed"), (rect,))


def _quoted(says: Any) -> str | None:
    return " ".join(says.split()) or None if isinstance(says, str) else None


def _marks(page: Any) -> list[Any]:
    """The annotations of a page that are no form field."""
    nodes = (resolved(ref) for ref in items_of(resolved(page), "/Annots"))
    return [node for node in nodes if isinstance(node, dict) and get(node, "/Subtype") != "/Widget"]


def _called(node: Any) -> str:
    return _NOTES.get(str(get(node, "/Subtype")), "a mark")

"""What of a PDF differs from the revision that was signed, by its parts: pages, notes, form fields, seals, the rest.

Each part is compared by content (structure_diff). What can only be settled by the eye is handed on as a Look.
"""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import Any, Literal

from checker.facts.signature import LaterChange, Weight
from checker.reading.seals.field_values import held
from checker.reading.seals.form_fields import (
    FieldAt, fields_of, get, inherited, is_timestamp, items_of, number_of, pages_of, raw_get, rect_of, resolved,
    signature_fields, top_left,
)  # fmt: skip
from checker.reading.seals.structure_diff import Comparison

Rect = tuple[float, float, float, float]

PROOF = "data to check the signature later"
PROPERTIES = "the document's properties"
ODD = "something that no ordinary update of a PDF touches"
_INHERITED = ("/Resources", "/MediaBox", "/CropBox", "/Rotate")
_BESIDE_THE_PAGE = frozenset({
    "/Annots", "/LastModified", "/Metadata", "/Parent", "/PieceInfo", "/StructParents", "/Tabs", "/Thumb", "/Type",
    *_INHERITED,
})  # fmt: skip
"""Keys of a page that are looked at on their own, or show nothing."""
_PARTS_OF_THEIR_OWN = frozenset({"/AcroForm", "/Pages", "/DSS", "/Metadata"})
_SHOWING_NOTHING = frozenset({
    "/Extensions", "/Lang", "/MarkInfo", "/PageLayout", "/PageMode", "/Perms", "/PieceInfo", "/StructTreeRoot", "/Type",
    "/Version", "/ViewerPreferences",
})  # fmt: skip
"""Keys of the catalogue that change nothing of what a page shows or a reader is offered: tags, versions, views."""
_TOLD = {
    "/AA": "what the file does by itself", "/Dests": "where links lead", "/Names": "attached files, scripts or named places",
    "/OCProperties": "which layers are shown", "/OpenAction": "what the file does when it is opened",
    "/Outlines": "the bookmarks", "/PageLabels": "the numbers of the pages",
}  # fmt: skip
_KNOWN = _PARTS_OF_THEIR_OWN | _SHOWING_NOTHING | _TOLD.keys() | {"/Threads", "/URI"}
_OF_THE_FILE = frozenset({
    "/DecodeParms", "/Filter", "/ID", "/Index", "/Info", "/Length", "/Prev", "/Root", "/Size", "/Type", "/W", "/XRefStm",
})  # fmt: skip
"""Keys of a trailer that every update writes."""
_OF_THE_FORM = frozenset({"/CO", "/DA", "/DR", "/Fields", "/NeedAppearances", "/Q", "/SigFlags"})
_PLACE = "a place for a signature"
_LOOK = ("/AP", "/AS", "/F", "/OC", "/Rect")
"""What a widget shows, and whether and where."""
_ACTING = ("/A", "/AA")
_NOTES = {
    "/Text": "a note", "/FreeText": "a text note", "/Highlight": "a highlight", "/Ink": "a drawing",
    "/Stamp": "a stamp", "/Link": "a link", "/Popup": "a note", "/FileAttachment": "an attached file",
    "/Redact": "a redaction", "/StrikeOut": "a strike-through", "/Underline": "an underlining",
    "/Square": "a shape", "/Circle": "a shape", "/Line": "a line",
}  # fmt: skip
_OF_NO_NOTE = frozenset({"/M", "/NM", "/P", "/Parent", "/Popup", "/StructParent"})


@dataclass(frozen=True, slots=True)
class Look:
    """A place that must be looked at in both revisions before it can be said whether anything changed there."""

    sort: Literal["page", "field", "cover"]
    """The whole page; a field whose value is the same; a picture that may cover what was signed."""
    change: LaterChange
    """What is said where it shows something else."""
    rects: tuple[Rect, ...] = ()
    foreseen: bool = False
    """Whether the place was set apart for it in the signed revision."""
    apart: tuple[Rect, ...] = ()
    """The pictures of signatures of the signed revision on that page, whose letters are no text of the paper."""


@dataclass(slots=True)
class Found:
    """What later revisions brought."""

    changes: list[LaterChange]
    looks: list[Look]


def compared(old: Any, new: Any, *, notes_allowed: bool) -> Found:
    """What differs between two of pyHanko's readers, of the signed revision and of the file as it is now.

    `notes_allowed`: the signature permits notes and marks. Raises TooLargeError, and whatever a damaged file raises.
    """
    pages = pages_of(old.root), pages_of(new.root)
    first, second = ({number_of(page): nth for nth, page in enumerate(found)} for found in pages)
    return _Sides(old, new, pages, notes_allowed, Comparison((first, second))).found()


@dataclass(slots=True)
class _Sides:
    old: Any
    new: Any
    pages: tuple[list[Any], list[Any]]
    notes_allowed: bool
    by: Comparison
    odd: set[Any] = field(default_factory=set)
    """Numbers of the signed revision's objects that keys lead to which no standard knows."""

    def found(self) -> Found:
        steps = [*self._outside(), *self._pages(*self.pages), *self._form(self.pages[1]), *self._notes(*self.pages)]
        changes = [one for one in steps if isinstance(one, LaterChange)]
        return Found(list(dict.fromkeys(changes)), [one for one in steps if isinstance(one, Look)])

    def _differ(self, old: Any, new: Any, *keys: str) -> bool:
        return any(self.by.differences(raw_get(old, key), raw_get(new, key)) for key in keys)

    def _outside(self) -> Iterator[LaterChange]:
        """What belongs to no page."""
        roots = self.old.root, self.new.root
        if self._differ(*roots, "/DSS"):
            yield LaterChange("proof", PROOF)
        if self._differ(*roots, "/Metadata") or self._differ(self.old.trailer_view, self.new.trailer_view, "/Info"):
            yield LaterChange("proof", PROPERTIES)
        for key in sorted({*roots[0], *roots[1]} & _TOLD.keys()):
            if self._differ(*roots, key):
                yield LaterChange("changed", _TOLD[key])
        if self._odd_differ(*roots, _KNOWN) or self._odd_differ(self.old.trailer_view, self.new.trailer_view, _OF_THE_FILE):
            yield LaterChange("changed", ODD)
        forms = [get(root, "/AcroForm") or {} for root in roots]
        if self._differ(*forms, "/XFA"):
            yield LaterChange("filled", "the values of its XFA form")
        if self._differ(*forms, *({*forms[0], *forms[1]} - _OF_THE_FORM - {"/XFA"})):
            yield LaterChange("changed", ODD)

    def _odd_differ(self, old: Any, new: Any, known: frozenset[str]) -> bool:
        """Whether anything differs below keys that no standard knows; notes what they lead to, as it may be shown."""
        found, seen = False, set[tuple[Any, Any]]()
        for key in {*old, *new} - known:
            found = bool(self.by.differences(raw_get(old, key), raw_get(new, key), seen)) or found
        self.odd |= {number for number, _ in seen}
        return found

    def _pages(self, old: list[Any], new: list[Any]) -> Iterator[LaterChange | Look]:
        if len(old) != len(new):
            yield LaterChange("changed", f"the number of pages (from {len(old)} to {len(new)})")
            return
        for number, (one, other) in enumerate(zip(old, new, strict=True), 1):
            nodes = resolved(one), resolved(other)
            keys = {*nodes[0], *nodes[1]} - _BESIDE_THE_PAGE
            if "/AA" in keys and self._differ(*nodes, "/AA"):
                yield LaterChange("changed", f"what page {number} does when it is shown", number)
            if self._differ(*nodes, *(keys - {"/AA"})) or self._inherited_differ(*nodes):
                yield Look("page", LaterChange("changed", f"text or graphics of page {number}", number))

    def _inherited_differ(self, old: Any, new: Any) -> bool:
        return any(self.by.differences(inherited(old, key), inherited(new, key)) for key in _INHERITED)

    def _notes(self, old: list[Any], new: list[Any]) -> Iterator[LaterChange | Look]:
        """Marks on pages that are no form fields."""
        for number, (one, other) in enumerate(zip(old, new, strict=False), 1):
            before = _marks(one)
            for node in _marks(other):
                same = next((mark for mark in before if self._same_mark(mark, node)), None)
                if same is None:
                    yield from self._new_mark(node, number, other)
                else:
                    before = [mark for mark in before if mark is not same]
            for node in before:
                if get(node, "/Subtype") != "/Popup":
                    yield LaterChange("changed", f"{_called(node)} on page {number} that was removed", number)

    def _same_mark(self, one: Any, other: Any) -> bool:
        return not self._differ(one, other, *({*one, *other} - _OF_NO_NOTE))

    def _new_mark(self, node: Any, number: int, page: Any) -> Iterator[LaterChange | Look]:
        says, rect = get(node, "/Contents"), rect_of(node)
        change = LaterChange("filled" if self.notes_allowed else "changed", f"{_called(node)} on page {number}", number,
                             top_left(rect, page) if rect else None, after=_quoted(says))  # fmt: skip
        yield change
        if self.notes_allowed and rect:
            yield Look("cover", replace(change, weight="changed"), (rect,))

    def _form(self, pages: list[Any]) -> Iterator[LaterChange | Look]:
        before, after = _by_name(self.old.root), _by_name(self.new.root)
        for key in sorted(after.keys() - before.keys()):
            yield from self._new_field(after[key], pages)
        for key in sorted(before.keys() - after.keys()):
            field = before[key]
            yield _of_field(field, pages, "changed", f"the removed {_called_field(field)}", held(field))
        for key in sorted(before.keys() & after.keys()):
            yield from self._same_field(before[key], after[key], pages)

    def _new_field(self, field: FieldAt, pages: list[Any]) -> Iterator[LaterChange | Look]:
        if field.kind != "/Sig":
            yield _of_field(field, pages, "changed", f"the new {_called_field(field)}", after=held(field))
            return
        yield _later_seal(field, pages)
        yield from self._covers(field, pages, foreseen=False)

    def _same_field(self, old: FieldAt, new: FieldAt, pages: list[Any]) -> Iterator[LaterChange | Look]:
        name = f"the {_called_field(new)}"
        if old.kind != new.kind or len(old.widgets) != len(new.widgets):
            yield _of_field(new, pages, "changed", f"{name}, which was made anew", held(old), held(new))
        elif new.kind == "/Sig" and old.value is None:
            if new.value is not None:
                yield _later_seal(new, pages)
            if any(number_of(raw_get(widget, "/AP")) in self.odd for _, widget in old.widgets):
                yield _of_field(new, pages, "changed", ODD)
            yield from self._covers(new, pages, foreseen=True)
        elif new.kind == "/Sig" and self.by.differences(old.value, new.value):
            yield _of_field(new, pages, "changed", f"{name}, which is another one now")
        elif new.kind != "/Sig" and held(old) != held(new):
            yield _of_field(new, pages, "changed" if held(old) else "filled", name, held(old), held(new))
        else:
            yield from self._looks(old, new, pages)
        if self._differ(old.node, new.node, *_ACTING):
            yield _of_field(new, pages, "changed", f"what {name} does")

    def _looks(self, old: FieldAt, new: FieldAt, pages: list[Any]) -> Iterator[LaterChange | Look]:
        """Widgets of a field of the same value that may show something else now."""
        for (before, one), (page, other) in zip(old.widgets, new.widgets, strict=True):
            if page is None or not self._differ(one or {}, other or {}, *_LOOK):
                continue
            change = _of_field(new, pages, "changed", f"what is shown of the {_called_field(new)}")
            rect = rect_of(other)
            change = replace(change, page=page, box=top_left(rect, pages[page - 1]) if rect else None)
            if before == page:
                yield Look("field", change, tuple(filter(None, (rect_of(one), rect))))
            else:
                yield change

    def _covers(self, field: FieldAt, pages: list[Any], *, foreseen: bool) -> Iterator[Look]:
        """What the picture of a later signature may hide."""
        for page, widget in field.widgets:
            rect = rect_of(widget)
            if page is not None and rect is not None and get(widget, "/AP") is not None:
                what = f"the picture of the {_called_field(field)}"
                change = LaterChange("changed", what, page, top_left(rect, pages[page - 1]), field.name or None)
                yield Look("cover", change, (rect,), foreseen, self._pictures(page))

    def _pictures(self, page: int) -> tuple[Rect, ...]:
        """Where signatures showed on a page of the signed revision."""
        widgets = (one for seal in signature_fields(self.old.root) if seal.value is not None for one in seal.widgets)
        return tuple(rect for number, widget in widgets if number == page and (rect := rect_of(widget)))


def _by_name(root: Any) -> dict[tuple[str, int], FieldAt]:
    """The fields of a form by their names; fields of one name are told apart by their order."""
    found: dict[tuple[str, int], FieldAt] = {}
    nth: Counter[str] = Counter()
    for field in fields_of(root):
        found[field.name, nth[field.name]] = field
        nth[field.name] += 1
    return found


def _of_field(
    field: FieldAt, pages: list[Any], weight: Weight, what: str, before: str | None = None, after: str | None = None
) -> LaterChange:
    box = top_left(field.rect, pages[field.page - 1]) if field.page and field.rect else None
    return LaterChange(weight, what, field.page, box, field.name or None, before, after)


def _later_seal(field: FieldAt, pages: list[Any]) -> LaterChange:
    """A further signature, a document timestamp, or a new place for a signature."""
    if field.value is None:
        return _of_field(field, pages, "signature", _PLACE)
    if is_timestamp(resolved(field.value)):
        return _of_field(field, pages, "proof", "a timestamp")
    return _of_field(field, pages, "signature", f"the {_called_field(field)}")


def _called_field(field: FieldAt) -> str:
    return f"{'signature' if field.kind == '/Sig' else 'form field'} {field.name or 'without a name'}"


def _quoted(says: Any) -> str | None:
    return " ".join(says.split()) or None if isinstance(says, str) else None


def _marks(page: Any) -> list[Any]:
    """The annotations of a page that are no form field."""
    nodes = (resolved(ref) for ref in items_of(resolved(page), "/Annots"))
    return [node for node in nodes if isinstance(node, dict) and get(node, "/Subtype") != "/Widget"]


def _called(node: Any) -> str:
    return _NOTES.get(str(get(node, "/Subtype")), "a mark")

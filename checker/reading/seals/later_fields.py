"""Which form fields of a file differ from the signed revision: in value, in look, or as signatures that came later."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from checker.facts.signature import LaterChange, Weight
from checker.reading.seals.field_values import held
from checker.reading.seals.form_fields import (
    FieldAt,
    Rect,
    fields_of,
    get,
    is_timestamp,
    number_of,
    raw_get,
    rect_of,
    resolved,
    signature_fields,
    top_left,
)
from checker.reading.seals.later_outside import ODD
from checker.reading.seals.sides import Look, Sides

_PLACE = "a place for a signature"
_LOOK = ("/AP", "/AS", "/F", "/OC", "/Rect")
"""What a widget shows, and whether and where."""
_ACTING = ("/A", "/AA")


def of_fields(sides: Sides) -> Iterator[LaterChange | Look]:
    """Form fields by their names: new ones, removed ones, and those that are not as they were."""
    before, after = _by_name(sides.old.root), _by_name(sides.new.root)
    for key in sorted(after.keys() - before.keys()):
        yield from _new_field(sides, after[key])
    for key in sorted(before.keys() - after.keys()):
        gone = before[key]
        yield _of_field(sides, gone, "changed", f"the removed {_called_field(gone)}", held(gone))
    for key in sorted(before.keys() & after.keys()):
        yield from _same_field(sides, before[key], after[key])


def _new_field(sides: Sides, field: FieldAt) -> Iterator[LaterChange | Look]:
    if field.kind != "/Sig":
        yield _of_field(sides, field, "changed", f"the new {_called_field(field)}", after=held(field))
        return
    yield _later_seal(sides, field)
    yield from _covers(sides, field, foreseen=False)


def _same_field(sides: Sides, old: FieldAt, new: FieldAt) -> Iterator[LaterChange | Look]:
    name = f"the {_called_field(new)}"
    if old.kind != new.kind or len(old.widgets) != len(new.widgets):
        yield _of_field(sides, new, "changed", f"{name}, which was made anew", held(old), held(new))
    elif new.kind == "/Sig" and old.value is None:
        if new.value is not None:
            yield _later_seal(sides, new)
        if any(number_of(raw_get(widget, "/AP")) in sides.odd for _, widget in old.widgets):
            yield _of_field(sides, new, "changed", ODD)
        yield from _covers(sides, new, foreseen=old.rect == new.rect)
    elif new.kind == "/Sig" and sides.by.differences(old.value, new.value):
        yield _of_field(sides, new, "changed", f"{name}, which is another one now")
    elif new.kind != "/Sig" and held(old) != held(new):
        yield _of_field(sides, new, "changed" if held(old) else "filled", name, held(old), held(new))
    else:
        yield from _looks(sides, old, new)
    pairs = [(old.node, new.node), *zip((one for _, one in old.widgets), (one for _, one in new.widgets), strict=False)]
    if any(sides.differ(one or {}, other or {}, *_ACTING) for one, other in pairs):
        yield _of_field(sides, new, "changed", f"what {name} does")


def _looks(sides: Sides, old: FieldAt, new: FieldAt) -> Iterator[LaterChange | Look]:
    """Widgets of a field of the same value that may show something else now, or are shown on another page or none."""
    for (before, one), (page, other) in zip(old.widgets, new.widgets, strict=True):
        if before == page and (page is None or not sides.differ(one or {}, other or {}, *_LOOK)):
            continue
        change = _of_field(sides, new, "changed", f"what is shown of the {_called_field(new)}")
        rect = rect_of(other)
        if page is not None and rect is not None:
            change = replace(change, page=page, box=top_left(rect, sides.pages[1][page - 1]))
        if before == page:
            yield Look("field", change, tuple(filter(None, (rect_of(one), rect))))
        else:
            yield change


def _covers(sides: Sides, field: FieldAt, *, foreseen: bool) -> Iterator[Look]:
    """What the picture of a later signature may hide."""
    for page, widget in field.widgets:
        rect = rect_of(widget)
        if page is not None and rect is not None and get(widget, "/AP") is not None:
            what = f"the picture of the {_called_field(field)}"
            change = LaterChange("changed", what, page, top_left(rect, sides.pages[1][page - 1]), field.name or None)
            yield Look("cover", change, (rect,), foreseen, _pictures(sides, page))


def _pictures(sides: Sides, page: int) -> tuple[Rect, ...]:
    """Where signatures showed on a page of the signed revision."""
    widgets = (one for seal in signature_fields(sides.old.root) if seal.value is not None for one in seal.widgets)
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
    sides: Sides, field: FieldAt, weight: Weight, what: str, before: str | None = None, after: str | None = None
) -> LaterChange:
    box = top_left(field.rect, sides.pages[1][field.page - 1]) if field.page and field.rect else None
    return LaterChange(weight, what, field.page, box, field.name or None, before, after)


def _later_seal(sides: Sides, field: FieldAt) -> LaterChange:
    """A further signature, a document timestamp, or a new place for a signature."""
    if field.value is None:
        return _of_field(sides, field, "signature", _PLACE)
    if is_timestamp(resolved(field.value)):
        return _of_field(sides, field, "proof", "a timestamp")
    return _of_field(sides, field, "signature", f"the {_called_field(field)}")


def _called_field(field: FieldAt) -> str:
    return f"{'signature' if field.kind == '/Sig' else 'form field'} {field.name or 'without a name'}"

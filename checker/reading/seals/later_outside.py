"""What of a file that belongs to no page differs from the signed revision."""

from collections.abc import Iterator
from typing import Any

from checker.facts.signature import LaterChange
from checker.reading.seals.form_fields import get, raw_get, resolved
from checker.reading.seals.sides import Sides

PROOF = "data to check the signature later"
PROPERTIES = "the document's properties"
ODD = "something that no ordinary update of a PDF touches"
_PARTS_OF_THEIR_OWN = frozenset({"/AcroForm", "/Pages", "/DSS", "/Metadata"})
_SHOWING_NOTHING = frozenset({
    "/Extensions", "/Lang", "/MarkInfo", "/PageLayout", "/PageMode", "/Perms", "/PieceInfo", "/StructTreeRoot", "/Type",
    "/Version", "/ViewerPreferences",
})  # fmt: skip
"""Keys of the catalogue that change nothing of what a page shows or a reader is offered: tags, versions, views."""
_TOLD = {
    "/AA": "what the file does by itself", "/Dests": "where links lead",
    "/Names": "attached files, scripts or named places",
    "/OCProperties": "which layers are shown", "/OpenAction": "what the file does when it is opened",
    "/Outlines": "the bookmarks", "/PageLabels": "the numbers of the pages",
}  # fmt: skip
_KNOWN = _PARTS_OF_THEIR_OWN | _SHOWING_NOTHING | _TOLD.keys() | {"/Threads", "/URI"}
_OF_THE_FILE = frozenset({
    "/DecodeParms", "/Filter", "/ID", "/Index", "/Info", "/Length", "/Prev", "/Root", "/Size", "/Type", "/W",
    "/XRefStm",
})  # fmt: skip
"""Keys of a trailer that every update writes."""
_OF_THE_FORM = frozenset({"/CO", "/DA", "/DR", "/Fields", "/NeedAppearances", "/Q", "/SigFlags"})


def of_the_file(sides: Sides) -> Iterator[LaterChange]:
    """What belongs to no page."""
    roots, trailers = (sides.old.root, sides.new.root), (sides.old.trailer_view, sides.new.trailer_view)
    if sides.differ(*roots, "/DSS"):
        yield LaterChange("proof", PROOF)
    if sides.differ(*roots, "/Metadata") or sides.differ(*trailers, "/Info"):
        yield LaterChange("proof", PROPERTIES)
    for key in sorted({*roots[0], *roots[1]} & _TOLD.keys()):
        if sides.differ(*roots, key):
            yield LaterChange("changed", _TOLD[key])
    if any([_odd_differ(sides, *roots, _KNOWN), _odd_differ(sides, *trailers, _OF_THE_FILE)]):
        yield LaterChange("changed", ODD)
    forms = get(roots[0], "/AcroForm") or {}, get(roots[1], "/AcroForm") or {}
    if sides.differ(*forms, "/XFA"):
        yield LaterChange("filled", "the values of its XFA form")
    if resolved(raw_get(forms[1], "/NeedAppearances")) and sides.differ(*forms, "/NeedAppearances", "/DR", "/DA"):
        yield LaterChange("filled", "how programs draw its form fields")
    if sides.differ(*forms, *({*forms[0], *forms[1]} - _OF_THE_FORM - {"/XFA"})):
        yield LaterChange("changed", ODD)


def _odd_differ(sides: Sides, old: Any, new: Any, known: frozenset[str]) -> bool:
    """Whether anything differs below keys that no standard knows; notes what they lead to, as it may be shown."""
    found, seen = False, set[tuple[Any, Any]]()
    for key in {*old, *new} - known:
        found = bool(sides.by.differences(raw_get(old, key), raw_get(new, key), seen)) or found
    sides.odd |= {number for number, _ in seen}
    return found

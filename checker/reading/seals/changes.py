"""What came into a file after a signature, in words, and what that makes of the signature."""

import io
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.fields import MDPPerm

from checker.facts.signature import LaterChange
from checker.reading.seals.form_fields import items_of, resolved, signature_fields
from checker.reading.seals.later_changes import compared
from checker.reading.seals.later_outside import PROPERTIES
from checker.reading.seals.page_looks import NotSeenError, settled

_NAMED = 6
_ORDER = ("changed", "filled", "signature", "proof")
_NOTHING_SHOWN = "technical data that no page shows"
_NO_FILE = LaterChange("changed", "something, as the signed bytes are no whole file")
_NOT_IN_IT = LaterChange("changed", "the signature itself, which is no part of the file that it signs")
_END = re.compile(rb"startxref\s+\d+\s+%%EOF\s*\Z")
"""How the bytes of a whole PDF end, so that the revision that was signed is known."""
_LAST = 1024
_BLANK = b"\0\t\n\f\r "


@dataclass(frozen=True, slots=True)
class Later:
    """What came after one signature."""

    changes: tuple[LaterChange, ...] = ()
    words: str | None = None
    """None: nothing came."""

    @property
    def changed(self) -> str | None:
        """What was signed and is shown otherwise now, or what the signature forbids, in words."""
        return _listed([one for one in self.changes if one.weight == "changed"])


def changes_after(signature: Any, end: int) -> Later:
    """What later revisions brought; `signature` is pyHanko's embedded one, which signs its file up to `end`.

    Raises TooLargeError, NotSeenError where that cannot be told, and whatever the engine raises on a damaged file.
    """
    now = signature.reader.stream.getvalue()
    if not now[end:].strip(_BLANK):
        return Later()
    changes = tuple(_weighed(signature, one) for one in _compared(signature, now[:end], now))
    return Later(changes, _words(changes))


def _compared(signature: Any, before: bytes, now: bytes) -> list[LaterChange]:
    """All changes, those that only the eye can settle too."""
    if not _END.search(before, max(0, len(before) - _LAST)):
        return [_NO_FILE]
    old = PdfFileReader(io.BytesIO(before), strict=False)
    if old.encrypted:
        old.decrypt("")
    if not any(items_of(resolved(one.value), "/ByteRange") == list(signature.byte_range)
               for one in signature_fields(old.root) if one.value is not None):  # fmt: skip
        return [_NOT_IN_IT]
    changes, looks = compared(old, signature.reader, notes_allowed=signature.docmdp_level == MDPPerm.ANNOTATE)
    if not looks:
        return changes
    try:
        return settled(looks, changes, before, now) + changes
    except NotSeenError:
        if any(one.weight == "changed" for one in changes):
            return changes
        raise


def _weighed(signature: Any, change: LaterChange) -> LaterChange:
    """The change, as one of what was signed where the signature allows none of its sort (ISO 32000-2, 12.8.2)."""
    nothing_allowed = signature.docmdp_level == MDPPerm.NO_CHANGES and change.weight != "proof"
    is_locked = change.weight == "filled" and signature.fieldmdp and signature.fieldmdp.is_locked(change.field or "")
    return replace(change, weight="changed") if nothing_allowed or is_locked else change


def _words(changes: Sequence[LaterChange]) -> str:
    """All of it, what matters most first."""
    ordered = sorted(changes, key=lambda one: _ORDER.index(one.weight))
    told = [one for one in ordered if one.what != PROPERTIES] or ordered
    return _listed(told) or _NOTHING_SHOWN


def _listed(changes: Sequence[LaterChange]) -> str | None:
    found = list(dict.fromkeys(one.words for one in changes))
    return ", ".join(found[:_NAMED]) + (f" and {len(found) - _NAMED} more" if len(found) > _NAMED else "") or None

"""The state of a PDF that was signed, for places where it shows something else now."""

from itertools import islice
from typing import Any

from checker.facts.geometry import Box
from checker.reading.seals import form_fields
from checker.reading.seals.byte_ranges import Covered, covered, has_huge_seal
from checker.reading.seals.signature_fields import most_checked, opened_by_pyhanko
from checker.reading.seals.verdict import File, judged

SHOWN = ("changed", "filled")
"""Weights of changes that a reader sees."""


def signed_states(data: bytes) -> dict[tuple[int, Box], int]:
    """For each place (page from 1, box) that changed after a signature, how many bytes of the file that one signed: the
    file up to there is the paper as it was signed. The last of several signatures counts. Raises what a damaged file
    raises."""
    if b"/ByteRange" not in data or has_huge_seal(data):
        return {}
    reader, _ = opened_by_pyhanko(data)
    file = File(data, reader, None, (), form_fields.pages_of(reader.root))
    found: dict[tuple[int, Box], int] = {}
    filled = (one for one in form_fields.signature_fields(reader.root) if one.value is not None)
    for field in islice(filled, most_checked(data)):
        end = _end(field.value, len(data))
        for change in judged(file, field, allowed=True).changes if end else ():
            if change.weight in SHOWN and change.page and change.box:
                place = change.page, change.box
                found[place] = max(end, found.get(place, 0))
    return found


def _end(value: Any, size: int) -> int:
    signed = covered(form_fields.items_of(form_fields.resolved(value), "/ByteRange") or None, size)
    return signed.end if isinstance(signed, Covered) else 0

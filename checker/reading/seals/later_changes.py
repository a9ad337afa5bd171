"""What of a PDF differs from the revision that was signed, by its parts: pages, notes, form fields, seals, the rest."""

from typing import Any

from checker.facts.signature import LaterChange
from checker.reading.seals.later_fields import of_fields
from checker.reading.seals.later_outside import of_the_file
from checker.reading.seals.later_pages import of_marks, of_pages
from checker.reading.seals.sides import Look, side_by_side


def compared(old: Any, new: Any, *, notes_allowed: bool) -> tuple[list[LaterChange], list[Look]]:
    """What differs between two of pyHanko's readers, of the signed revision and of the file as it is now, and what can
    only be settled by the eye.

    `notes_allowed`: the signature permits notes and marks. Raises TooLargeError, and whatever a damaged file raises.
    """
    sides = side_by_side(old, new, notes_allowed=notes_allowed)
    outside = list(of_the_file(sides))
    found = [*of_pages(sides), *of_fields(sides), *of_marks(sides), *outside]
    changes = dict.fromkeys(one for one in found if isinstance(one, LaterChange))
    return list(changes), [one for one in found if isinstance(one, Look)]

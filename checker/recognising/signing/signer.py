"""Who signed in a place, and in which capacity, by the lines around it."""

import re
from collections.abc import Sequence

from checker.pages.text_layout import Line
from checker.recognising.signing.evidence import Reading
from checker.recognising.signing.jurats import Certification
from checker.recognising.signing.line_reading import person_name, same_person
from checker.recognising.signing.spots import Spot

_NAMED_BY = ("over", "below", "row", "own", "left", "above", "stamp", "right")
_OFFICE_BY = ("over", "below", "row", "own", "cell", "left", "stamp", "above", "section")
"""Where a name, and an office, is looked for, the likeliest place first."""
_SAID_BY = {"label": 0, "office": 1, "signing": 1, "name": 3, "act": 4, "heading": 4, "behalf": 5}
_LONGEST = 80
_NUMBER = re.compile(r"\d{4}")
"""In a line that is no capacity: a year, a number, a telephone's."""


def name_in(spot: Spot, readings: Sequence[Reading]) -> str | None:
    """The signer's name: the fullest of the same person that is typed in the place, behind a label, or near it."""
    typed = spot.printed.name if spot.printed else None
    ranked = sorted(
        (one for one in readings if one.where in _NAMED_BY and one.says.name),
        key=lambda one: (one.says.says != "label", _NAMED_BY.index(one.where)),
    )
    if typed is None:
        return ranked[0].says.name if ranked else None
    return next((one.says.name for one in ranked if one.says.name and _is_fuller(one.says.name, typed)), typed)


def capacity_of(
    spot: Spot, readings: Sequence[Reading], below: Sequence[Line], oath: Certification | None
) -> str | None:
    """In which capacity: behind a label, the office below, the words that ask for the signature, the act, the party."""
    ranked = sorted(
        (one for one in readings if one.where in _OFFICE_BY and one.says.capacity and one.says.says in _SAID_BY),
        key=lambda one: (one.where in ("above", "section"), _SAID_BY[one.says.says], _OFFICE_BY.index(one.where)),
    )
    if ranked:
        return ranked[0].says.capacity
    if oath is not None and oath.officer:
        return oath.officer
    if below and readings and readings[0].where == "below" and readings[0].says.says in ("other", "act"):
        return plain(below[0].text)
    others = (one for one in (spot.cell.told if spot.cell else ()) if one.says.says == "other" and one.sort != "date")
    first = next((one for one in others if any(map(str.isalpha, one.line.text))), None)
    return plain(first.line.text) if first is not None else None


def whom_for(readings: Sequence[Reading]) -> str | None:
    """For whom a place is signed, as the lines right at it say, where that reads as a person's name."""
    said = (one.says for one in readings if one.says.says == "behalf" and one.where in _NAMED_BY)
    return next((name for one in said if (name := person_name(one.value))), None)


def plain(text: str) -> str | None:
    """The words of a line as they stand, in lower case."""
    words = " ".join(text.split()).strip(" .:,").lower()[:_LONGEST]
    return None if _NUMBER.search(words) else words or None


def _is_fuller(name: str, typed: str) -> bool:
    return len(name) > len(typed) and same_person(name, typed)

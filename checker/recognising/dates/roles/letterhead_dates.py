"""A letter's date stands alone at its head, a receipt's beside the time: no word says what it is, the place does."""

import re
from collections.abc import Sequence
from dataclasses import replace

from checker.facts.dates import Dated

_STATED = frozenset(("issued", "effective", "sworn"))
_ALONE = re.compile(
    r"(?:[A-Za-z][A-Za-z .]{2,24},\s{0,3})?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s{0,3})?(?:the\s)?", re.I
)
_PLACED = re.compile(r"(?:at\s+)?[A-Z][A-Za-z]{2,15}(?: [A-Z][A-Za-z]{2,15})?\s?[,:]\s{0,3}(?:this\s|the\s)?")
"""A place before the date, as a pleading or a letter closes with: *Peshawar, the 8th of June, 2026*."""
_TIME = re.compile(r"(?<![\d:])[012]?\d:[0-5]\d(?!\d)")
_RECEIPT = 3000
"""How many characters the text of a receipt has at most."""


def issued_by_place(text: str, dates: Sequence[Dated], page: int | None, *, ocr: bool) -> list[Dated]:
    """The same dates; where none is the document's by a word, the one that is by its place on the page.

    Any page may be the first of a document in a bundle; away from a file's first page the place is a weaker sign.
    """
    found = list(dates)
    if not found or any(one.role in _STATED for one in found):
        return found
    first = page in (None, 1)
    if _heads_letter(text, found[0]):
        found[0] = _issued(found[0], 0.8 if first else 0.7, "it stands alone at the head of the page")
    elif (nth := next((n for n, one in enumerate(found) if one.role is None and _placed(text, one)), None)) is not None:
        found[nth] = _issued(found[nth], 0.7, "it stands alone on its line, behind a place")
    elif first and ocr and len(text) <= _RECEIPT:
        nth = next((n for n, one in enumerate(found) if one.role is None and _beside_time(text, one)), None)
        if nth is not None:
            found[nth] = _issued(found[nth], 0.7, "it stands beside a time, as on a receipt")
    return found


def _issued(one: Dated, confidence: float, why: str) -> Dated:
    return replace(
        one, role="issued", confidence=min(one.confidence, confidence), why="; ".join(filter(None, (one.why, why)))
    )


def _heads_letter(text: str, first: Dated) -> bool:
    start, end = first.start or 0, first.end or 0
    if (
        first.role is not None
        or text.count("\n", 0, start) > 14
        or start > 700
        or not (first.value or first.alternatives)
    ):
        return False
    line = text[text.rfind("\n", 0, start) + 1 : start]
    rest = text[end:].split("\n", 1)
    return bool(_ALONE.fullmatch(line.strip(" \t\r"))) and not rest[0].strip(" \t\r.,") and "\n" in text[end:]


def _placed(text: str, one: Dated) -> bool:
    line, rest = _around(text, one)
    return bool(one.value or one.alternatives) and bool(_PLACED.fullmatch(line.lstrip())) and not rest.strip(" \t\r.,")


def _around(text: str, one: Dated) -> tuple[str, str]:
    """What stands on the date's line before it and after it."""
    start, end = one.start or 0, one.end or 0
    stop = text.find("\n", end)
    return text[text.rfind("\n", 0, start) + 1 : start], text[end : stop if stop >= 0 else len(text)]


def _beside_time(text: str, one: Dated) -> bool:
    start, end = one.start or 0, one.end or 0
    line_end = text.find("\n", end)
    line = text[text.rfind("\n", 0, start) + 1 : start] + " " + text[end : line_end if line_end >= 0 else len(text)]
    return bool(one.value or one.alternatives) and _TIME.search(line) is not None

"""A letter's date stands alone at its head, a pleading's behind its place, a receipt's beside the time.

No word says what it is, the place does.
"""

from collections.abc import Sequence
from dataclasses import replace

from checker.facts.dates import Dated
from checker.pages.page import Page

_STATED = frozenset(("issued", "effective", "sworn"))
_RECEIPT = 3000
"""How many characters the text of a receipt has at most."""


def issued_by_place(dates: Sequence[Dated], page: Page) -> list[Dated]:
    """The same dates; where none is the document's by a word, the one that is by its place on the page.

    Any page may be the first of a document in a bundle; away from a file's first page the place is a weaker sign.
    """
    found = list(dates)
    if not found or any(one.role in _STATED for one in found):
        return found
    first = page.number == 1
    for nth, one in enumerate(found):
        if one.role is not None or not (one.value or one.alternatives) or "list" in one.stands:
            continue
        if "alone" in one.stands and "head" in one.stands:
            found[nth] = _issued(one, 0.8 if first else 0.7, "it stands alone at the head of the page")
            return found
        if "placed" in one.stands:
            found[nth] = _issued(one, 0.7, "it stands alone on its line, behind a place")
            return found
    if first and page.source == "ocr" and len(page.text) <= _RECEIPT:
        timed = next((nth for nth, one in enumerate(found) if _is_of_till(one)), None)
        if timed is not None:
            found[timed] = _issued(found[timed], 0.7, "it stands beside a time, as on a receipt")
    return found


def _is_of_till(one: Dated) -> bool:
    """Whether a day stands beside a time as a till prints it; a sentence may tell when a ship sailed."""
    return one.role is None and "time" in one.stands and "sentence" not in one.stands


def _issued(one: Dated, confidence: float, why: str) -> Dated:
    said = "; ".join(filter(None, (one.why, why)))
    return replace(one, role="issued", confidence=min(one.confidence, confidence), why=said)

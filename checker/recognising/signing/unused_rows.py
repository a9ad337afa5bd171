"""Rows of a form that nobody has begun to fill in: *Returned on: ____  Leaves: ____  Signature of depositor: ____*.

Such a part of a form is for a later day, or for another office: that nobody signed in it is no gap.
"""

from checker.facts.geometry import Box
from checker.pages.page import Page
from checker.recognising.signing.line_reading import BLANK, asks_for_signature, read_line

_FEWEST = 2
"""Labels beside that which asks for the signature."""
_OF_SIGNERS = ("label", "date label", "name", "office", "act", "behalf")
"""What a label says that asks who signs and when: a row of such labels alone is a place that was missed."""


def is_of_unused_row(page: Page, place: Box) -> bool:
    """Whether a place to sign stands in a row of labels with nothing behind any of them, of which one asks for
    something else than who signs."""
    row = [BLANK.sub(" ", line.text).strip() for line in page.lines if line.box.same_row(place.widened(0, 4))]
    labels = [part for text in row for part in _parts(text)]
    if not all(label.endswith(":") for label in labels):
        return False
    others = [label for label in labels if not asks_for_signature(label)]
    return len(others) >= _FEWEST and any(read_line(label).says not in _OF_SIGNERS for label in others)


def _parts(text: str) -> list[str]:
    """The labels of a row that was read as one line, each with its colon; what stands behind the last is one too."""
    *labels, rest = text.split(":")
    return [f"{label.strip()}:" for label in labels] + [rest.strip()] * bool(rest.strip())

"""Dates in the same row of a form as the place of the signature: they say when it was signed, whatever their
label says."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from checker.facts.dates import Dated, Role
from checker.facts.geometry import Box
from checker.pages.page import Page

_LABEL = re.compile(
    r"\bsignatures?\b(?!\s+(?:of|page|is|was|shall|must|under|thereto|on))|\bname\s+(?:and|&)\s+title\b", re.IGNORECASE
)
"""`Name and title` stands beside the place of a signature, whose own label the ink often covers."""
_GENERAL: tuple[Role | None, ...] = (None, "issued")
_ROWS = 4.5
"""Heights of the label: how far above or below it the answers of its row stand."""


def with_signing(dates: Sequence[Dated], text: Page) -> list[Dated]:
    """The dates, and once more as `signed` those without a role of their own that share a row with a label
    `Signature`."""
    labels = list(_labels(text))
    if not labels or any(one.role == "signed" for one in dates):
        return list(dates)
    found: list[Dated] = []
    for one in dates:
        beside = one.box is not None and one.role in _GENERAL and any(_in_row(one.box, label) for label in labels)
        if not (beside and one.role is None):
            found.append(one)
        if beside and one.precision == "day" and not one.computed:
            why = "; ".join(filter(None, (one.why, "it stands in the row of the signature")))
            found.append(replace(one, role="signed", why=why))
        elif beside and one.role is None:
            found.append(one)
    return found


def _labels(text: Page) -> Iterator[Box]:
    """Boxes of the word `Signature` where it heads a line or a cell: few words stand on its line, none of a
    sentence."""
    for match in _LABEL.finditer(text.text):
        start = text.text.rfind("\n", 0, match.start()) + 1
        end = text.text.find("\n", match.end())
        line = text.text[start : end if end >= 0 else len(text.text)]
        box = text.box(match.start(), match.end())
        if box is not None and len(line.split()) <= 10 and not line.rstrip().endswith((",", ";")):
            yield box


def _in_row(box: Box, label: Box) -> bool:
    middle = (box[1] + box[3]) / 2
    reach = _ROWS * max(label[3] - label[1], 1.0)
    return label[1] - reach <= middle <= label[3] + reach and (box[2] < label[0] or box[0] > label[2])

"""Forms that print over each line what is to be written on it, where most papers print it below."""

from collections.abc import Sequence

from checker.facts.geometry import Box
from checker.pages.page import Page
from checker.pages.text_layout import Line
from checker.recognising.signing.line_reading import is_sentence
from checker.recognising.signing.spots import Spot

_ROWS = 3
"""Lines with their label above from which a page is a form of that sort."""
_ON_IT, _ROOM_OVER, _CLOSE_BELOW, _ALIGNED = 8.0, 48.0, 14.0, 8.0
"""Points over a line to sign on in which words stand on it and are no label, and up to which its label may stand; under
it, where a label of its own would; and by which both may be out of line."""


def labels_stand_above(page: Page, spots: Sequence[Spot]) -> bool:
    """Whether a page is a form that prints over each line what is to be written on it: over some lines something
    stands and nothing below, and under none only below."""
    ruled = [one for one in spots if one.rule is not None and one.before is None and one.cell is None]
    stands = [(label_above(one, page.lines) is not None, _label_below(one, page.lines) is not None) for one in ruled]
    over = sum(above for above, _ in stands)
    return over >= _ROWS and (True, False) in stands and (False, True) not in stands


def label_above(spot: Spot, lines: Sequence[Line]) -> Line | None:
    """The short line over a line to sign on that begins, or has its middle, where that does."""
    if spot.rule is None:
        return None
    over = [
        line for line in lines
        if line not in spot.own_lines and _ON_IT < spot.rule.top - line.box.bottom < _ROOM_OVER
        and _is_aligned(line.box, spot.rule) and not line.box.meets(spot.box)
    ]  # fmt: skip
    nearest = max(over, key=lambda line: line.box.bottom, default=None)
    return nearest if nearest is not None and not is_sentence(nearest.text) else None


def _label_below(spot: Spot, lines: Sequence[Line]) -> Line | None:
    """The short line right under a line to sign on, in line with it."""
    rule = spot.anchor
    return next(
        (
            line for line in lines
            if -2 < line.box.top - rule.bottom < _CLOSE_BELOW and _is_aligned(line.box, rule)
            and not is_sentence(line.text)
        ),
        None,
    )  # fmt: skip


def _is_aligned(line: Box, rule: Box) -> bool:
    return abs(line.left - rule.left) < _ALIGNED or abs(line.middle[0] - rule.middle[0]) < _ALIGNED

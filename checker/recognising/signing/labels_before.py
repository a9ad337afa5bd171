"""The label before a spot, with the lines of its block: `Signature of the applicant ______`."""

from collections.abc import Iterable, Sequence

from checker.facts.geometry import Box
from checker.pages.text_layout import Line
from checker.recognising.signing.line_reading import is_sentence, read_line

REACH = 95.0
"""Points below a spot within which a line may be of its caption."""
_MOST = 4
"""Lines of a block above or below its label."""
_BESIDE = 200.0
"""Points from a label to its spot."""
_LOWER = 12.0
"""Points below a spot down to the middle of a label behind which nothing is printed: a hand signs over its line."""
_OWN_COLUMN = 60.0
"""Points from a label to a spot of its row from which it may be of another column."""
_SAME_EDGE = 14.0
"""Points by which the left edges of lines of one block may differ."""


def block_before(anchor: Box, lines: Sequence[Line], others: Sequence[Box]) -> list[Line]:
    """The label before a spot, with the lines of its block; none where the block is a sentence of the text beside it,
    which asks for nothing."""
    beside = [
        line
        for line in lines
        if line.box.right <= anchor.left + 6
        and anchor.left - line.box.right < _BESIDE
        and anchor.top - 12 < line.box.middle[1] < anchor.bottom + _reach_down(line, lines, anchor)
        and not any(
            other.left >= line.box.right - 2
            and other.right <= anchor.left + 2
            and abs(other.bottom - anchor.bottom) < 14
            or _is_under_another(line.box, other, anchor)
            for other in others
        )
    ]
    nearest = sorted(beside, key=lambda line: -line.box.right)[:1]
    block = nearest + [line for label in nearest for line in _block_around(label, lines, anchor, others)]
    return [] if _is_of_text(block) else block


def _reach_down(label: Line, lines: Sequence[Line], anchor: Box) -> float:
    """How far below a spot a label before it may stand; one with words behind it is of these."""
    behind = (line for line in lines if line is not label and line.box.left >= label.box.right)
    return 4.0 if any(line.box.same_row(label.box) and line.box.left < anchor.right for line in behind) else _LOWER


def _is_under_another(line: Box, other: Box, anchor: Box) -> bool:
    """Whether a line stands below another spot in its column, and nearer to it than to a spot in its row."""
    aside, down = anchor.left - line.right, line.top - other.bottom
    return aside > _OWN_COLUMN and line.across(other) > 0 and -2 <= down < min(aside, REACH)


def _is_of_text(block: Sequence[Line]) -> bool:
    told = " ".join(line.text.strip() for line in sorted(block, key=lambda line: line.box.top))
    asks = any(read_line(line.text).says in ("signing", "act", "behalf") for line in block)
    return len(block) > 1 and told.endswith(".") and is_sentence(told) and not asks


def _block_around(label: Line, lines: Sequence[Line], anchor: Box, others: Sequence[Box]) -> list[Line]:
    """The lines right above and below a label that begin where it begins, and end left of the spot."""
    found: list[Line] = []
    for down in (1, -1):
        edge = label.box
        for line in sorted(lines, key=lambda one: down * one.box.top):
            gap = line.box.top - edge.bottom if down > 0 else edge.top - line.box.bottom
            if line is label or gap < -3 or line.box.right > anchor.left + 6:
                continue
            if abs(line.box.left - label.box.left) > _SAME_EDGE:
                continue
            if _is_of_row_over(line, lines, anchor):
                break
            if gap > 0.8 * label.box.height or len(found) == _MOST or any(
                other.meets(line.box.widened(60, 2)) for other in others
            ):  # fmt: skip
                break
            found.append(line)
            edge = line.box
    return found


def _is_of_row_over(line: Line, lines: Iterable[Line], anchor: Box) -> bool:
    """Whether a line is the first of a row that goes on over the spot, as the choices of a form do."""
    return line.box.bottom <= anchor.top and any(
        other is not line and other.box.same_row(line.box) and other.box.across(anchor) > 0 for other in lines
    )


def is_before_another(line: Box, spot: Box) -> bool:
    """Whether a line is the label before another spot in the same row, and so says nothing of what is below it."""
    return -6 <= spot.left - line.right < _BESIDE and spot.top - 12 < line.middle[1] < spot.bottom + 4

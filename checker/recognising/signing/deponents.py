"""Where a deponent signs and no line is seen: over *Deponent* and a name, or between *Deponent* and the name below."""

from collections.abc import Iterator, Sequence

from checker.facts.geometry import Box
from checker.pages.page import Page
from checker.pages.text_layout import Line
from checker.recognising.signing.line_reading import read_line

_OVER, _STRAYS = 26.0, 60.0
"""Points over *Deponent* that are left for a signature, and by which it may stand beside them."""
_NAME_UNDER = 40.0
"""Points under *Deponent* in which its name stands, where the signature is to stand over both."""
_ROOM_UNDER = (22.0, 110.0)
"""Points between *Deponent*, where it heads the place, and the name below that are left for a signature."""
_ALIGNED = 14.0
"""Points by which the ends, or the middles, of a word and the name below may stand apart."""


def rooms_of_deponents(page: Page) -> Iterator[tuple[Box, Box]]:
    """The room to sign in of each deponent, and what lies around it where a signature may stray; words stand in none.
    In a file that is no scan only on pages that bear ink, as a stamp is: of others it is not known that they are the
    paper that was signed."""
    if page.source != "ocr" and not page.ink:
        return
    for nth, line in enumerate(page.lines):
        said = read_line(line.text)
        if said.capacity != "deponent" or said.name is not None:
            continue
        name = _next_under(line, page.lines[nth + 1 :])
        if name is None or read_line(name.text).says != "name":
            continue
        room, around_it = _room(line.box, name.box)
        if room is not None and not any(one.box.meets(room) for one in page.lines):
            yield room, around_it


def _room(head: Box, name: Box) -> tuple[Box | None, Box]:
    """The room between the two, if there is any, else that over both; a hand over *Deponent* stands around either."""
    over = Box(head.left, head.top - _OVER, head.right, head.top - 1)
    down = name.top - head.bottom
    if _ROOM_UNDER[0] <= down <= _ROOM_UNDER[1]:
        left, right = min(head.left, name.left), max(head.right, name.right)
        room = Box(left, head.bottom + 1, right, name.top - 1)
        return room, Box(left, over.top, right, name.top - 1).widened(_STRAYS, 4)
    is_close = 0 < name.middle[1] - head.middle[1] < _NAME_UNDER
    return (over if is_close else None), over.widened(_STRAYS, 4)


def _next_under(head: Line, lines: Sequence[Line]) -> Line | None:
    """The first of the lines that stands under a word, in its column."""
    below = (line for line in lines if line.box.top > head.box.middle[1] and _is_aligned(head.box, line.box))
    return min(below, key=lambda line: line.box.top, default=None)


def _is_aligned(head: Box, line: Box) -> bool:
    ends = (line.left - head.left, line.right - head.right, line.middle[0] - head.middle[0])
    return line.across(head) > 0 and min(map(abs, ends)) <= _ALIGNED

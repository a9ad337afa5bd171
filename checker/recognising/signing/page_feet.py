"""Lines that part the foot of a page from its text: a scan leaves pieces of them, each as long as a line to sign on."""

from checker.facts.geometry import Box
from checker.pages.page import Page
from checker.recognising.labels.sheet_marks import counts_sheets

_FOOT = 0.86
"""Of the page's height, from which on a running foot stands."""
_UNDER = (-2.0, 16.0)
"""Points from such a line down to the words of the foot."""
_LEANS = 8.0
"""Points by which the ends of a row of words may lie apart on a scan that leans."""


def is_over_foot(rule: Box, page: Page) -> bool:
    """Whether the last row of a page stands right under a line, and counts the paper's sheets: the page parts its foot
    there, and nobody signs between. In round 17 the name of a form stood in that row too, and read as a person's."""
    if rule.top < _FOOT * page.size[1]:
        return False
    last = max((line.box.middle[1] for line in page.lines), default=0.0)
    row = [line for line in page.lines if last - line.box.middle[1] <= _LEANS]
    is_under = all(_UNDER[0] <= line.box.top - rule.bottom <= _UNDER[1] for line in row)
    return is_under and any(counts_sheets(line, page) for line in row)

"""What stands in a page's margin by the way it was made: running heads, page numbers, addresses, editions of forms."""

import re

from checker.lexicon import whole
from checker.recognising.dates.layout.date_page import DatePage, PlainLine
from checker.recognising.normalise import plain_phrases

_TOP, _BOTTOM = 0.06, 0.935
"""Parts of the page's height in which running heads and feet stand: browsers print at 2 to 5 % and 96 to 98 %."""
_FURNITURE = re.compile(
    r"https?:|www\.|\b[\w-]+\.(?:com|org|net|gov|pdf|docx?)\b|\bpage\s{0,2}:?\s?\d+|\bpg?\.\s?\d|\b\d{1,3}\s?(?:/|of)\s?\d{1,3}\s*$"
    r"|\bform\s+[a-z]{0,4}[\s-]?\d|\brev(?:ised|ision)?\b|\bedition\b|\bversion\b|\bv\d|\bexhibit\s+\d|\bsource\s?:|صفحہ|صفحه",
    re.IGNORECASE,
)
_LABEL = re.compile(whole(plain_phrases("dates", "labels in margins")), re.IGNORECASE)
_SMALLER = 0.93


def is_furniture(page: DatePage, line: PlainLine) -> bool:
    """Whether a line stands in the margin as something that was not written for this paper's content."""
    height = page.read.page.size[1]
    if not page.read.page.has_places or height <= 0:
        return False
    top, bottom = line.box.top / height, line.box.bottom / height
    if bottom > _TOP and top < _BOTTOM:
        return False
    row = [line, *page.beside(line)]
    if any(_FURNITURE.search(one.text) for one in row):
        return True
    if any(_LABEL.search(one.text) for one in row):
        return False
    return line.size < _SMALLER * _body_size(page) and len(page.lines) > 4


def _body_size(page: DatePage) -> float:
    sizes = sorted(line.size for line in page.lines)
    return sizes[len(sizes) // 2]

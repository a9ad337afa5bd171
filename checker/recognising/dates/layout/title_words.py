"""The words of a page's title, as its print shows it: what a paper calls itself."""

import re

from checker.lexicon import phrases, whole
from checker.recognising.dates.layout.date_page import DatePage, PlainLine

_WORD = re.compile(r"[^\W\d_]{3,}")
_LINES, _MOST = 14, 6
"""Lines from the top that are looked at, and how many of them a title has at most."""
_LONG = 12
"""Words of a line that is no title."""
_DATE = re.compile(whole(phrases("dates", "date words")), re.IGNORECASE)
"""A line that names a date is a caption, whatever its print."""
_LARGER = 1.12


def title_words(page: DatePage) -> frozenset[str]:
    """The words, in lower case, of the lines at the head of the page that are set off by print or by capitals."""
    lines = page.from_the_top[:_LINES]
    if not lines:
        return frozenset()
    body = sorted(line.size for line in page.lines)[len(page.lines) // 2]
    titles = [line for line in lines if _is_set_off(line, body) and not any(page.beside(line))][:_MOST]
    return frozenset(word for line in titles for word in _WORD.findall(line.text.lower()))


def _is_set_off(line: PlainLine, body: float) -> bool:
    words = line.text.split()
    if len(words) > _LONG or ":" in line.text or _DATE.search(line.text):
        return False
    letters = [letter for letter in line.text if letter.isalpha()]
    capitals = len(letters) >= 4 and sum(map(str.islower, letters)) * 5 < len(letters)
    return line.bold or line.size > _LARGER * body or capitals

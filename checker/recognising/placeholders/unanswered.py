"""Questions of a form that nobody answered, where those around them are: *Have you ever been refused a visa?*

A question is a line that ends with its mark, with the lines right above that it goes on from; its answer stands on its
right, in the column of the other answers, whether or not lines are drawn between them. What is asked only of some
(*If yes, when?*) may stay open.
"""

import re
from collections.abc import Iterator, Sequence
from statistics import median

from checker.facts.geometry import Box, around
from checker.lexicon import phrases, whole
from checker.pages.page import Page
from checker.pages.text_layout import Line

_MARK = ("?", "؟")
_ON_ITS_LINE = re.compile(r"[?؟]\s+\S")
"""A question with its answer behind it, as an engine or a file's own text joins two cells."""
_OF_SOME = re.compile(rf"\W*{whole(phrases('placeholders', 'asked of some'))}", re.IGNORECASE)
_FEWEST_ANSWERED = 3
"""Answers on a page from which an open question stands out."""
_MOST_OPEN = 0.25
"""Of a page's questions: where more are open, it is a form that nobody has begun to fill in, or print for others."""
_GOES_ON, _WIDE_SET = 0.5, 1.3
"""Heights of print between the lines of one question."""
_COLUMN, _ANSWER = 3.0, 60.0
"""Points by which lines of a column begin apart, and the width of an answer's place that is told."""


def unanswered(page: Page) -> Iterator[Box]:
    """The place of each answer that was left open."""
    if not page.has_places:
        return
    asked = [question for line in page.lines if line.text.rstrip().endswith(_MARK) and (question := _whole(page, line))]
    answers = [_answer(page, question) for question in asked]
    given = [box for box in answers if box is not None]
    joined = sum(_ON_ITS_LINE.search(line.text) is not None for line in page.lines)
    left_open = [question for question, answer in zip(asked, answers, strict=True) if answer is None]
    if len(given) < _FEWEST_ANSWERED or len(left_open) > _MOST_OPEN * (len(asked) + joined):
        return
    column = median(box.left for box in given)
    if sum(abs(box.left - column) <= _COLUMN for box in given) < _FEWEST_ANSWERED:
        return
    for question in left_open:
        place = around(line.box for line in question)
        if place is not None and place.right < column and not _OF_SOME.match(question[0].text):
            yield Box(column, place.top, column + _ANSWER, place.bottom)


def _whole(page: Page, last: Line) -> list[Line]:
    """The lines of a question, from the first."""
    found = [last]
    while above := next((one for one in page.lines if _goes_on(one, found[0])), None):
        found.insert(0, above)
    return found


def _goes_on(line: Line, below: Line) -> bool:
    apart = below.box.top - line.box.bottom
    # A line that begins small goes on from the one above, however wide the lines are set.
    most = _WIDE_SET if below.text.lstrip()[:1].islower() else _GOES_ON
    is_near = -0.5 * below.box.height < apart < most * below.box.height and line.box.top < below.box.top
    return is_near and abs(line.box.left - below.box.left) <= _COLUMN and not line.text.rstrip().endswith(_MARK)


def _answer(page: Page, question: Sequence[Line]) -> Box | None:
    """What stands on the right of a question, words or ink, the nearest to it."""
    place = around(line.box for line in question)
    if place is None:
        return None
    boxes = [line.box for line in page.lines if line not in question] + [ink.box for ink in page.ink]
    level = [box for box in boxes if box.middle[1] >= place.top and box.top <= place.bottom]
    beside = [box for box in level if box.left >= place.right - 2]
    return min(beside, key=lambda box: box.left, default=None)

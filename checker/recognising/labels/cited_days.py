"""The day that a sentence gives a paper which it cites by its label: *the order dated 3 April 2026 (Annexure D)*.

The day must stand beside the label with nothing between but words that join the two, so that it is nobody else's: in
*the notice dated 3 April 2026 was answered (Annexure D)* it is not the answer's.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from checker.facts.dates import Dated
from checker.facts.found import CitedDay
from checker.lexicon import phrases, whole
from checker.pages.page import Page
from checker.recognising.labels.label_words import WORDS
from checker.recognising.labels.labels import labels_in
from checker.recognising.prefilter import Signs
from checker.recognising.recogniser import Found, PageContext, Recogniser

_GIVES = re.compile(rf"(?<!\w){whole(phrases('labels', 'gives its day'))}\W{{0,4}}$", re.IGNORECASE)
_DAY_THEN_LABEL = re.compile(rf"(?:\W|(?<!\w){whole(phrases('labels', 'joins a day'))}(?!\w))*", re.IGNORECASE)
_ENDS = re.compile(r"(?<!\bno)(?<!\bnos)[.;](?=\s)|\n\s*\n", re.IGNORECASE)
_AND = re.compile(rf"\W*{whole(phrases('labels', 'and'))}?\W*", re.IGNORECASE)
_OF_OTHERS = re.compile(whole(phrases("labels", "leads to others")), re.IGNORECASE)
_WORDS_BETWEEN, _BEFORE = 7, 16
"""Words between a label and the day behind it, at most; letters before a day that may say that it is a paper's."""
_SIGNS = Signs.of(WORDS)

_Label = tuple[int, int, str, str]


def cited_days_in(page: Page, dates: Sequence[Dated]) -> Iterator[CitedDay]:
    """Each label beside which a sentence gives a day, with that day; a day that may be either neighbour's is nobody's.
    """
    given = [one for one in dates if _is_given(page, one)]
    if not given or not _SIGNS.on(page.text):
        return
    labels = list(labels_in(page.text))
    for one in given:
        assert one.start is not None and one.end is not None
        met = [*_behind(page.text, one.end, labels), *_before(page.text, one.start, labels)]
        if len(met) == 1:
            start, end, word, label = met[0]
            yield CitedDay(label, word, one.written, page.number, page.box(start, end))


def _is_given(page: Page, one: Dated) -> bool:
    """Whether a whole day stands on the page behind a word by which it is a paper's."""
    if one.start is None or one.end is None or one.page != page.number or one.computed or one.precision != "day":
        return False
    return _GIVES.search(page.text[max(0, one.start - _BEFORE) : one.start]) is not None


def _behind(text: str, at: int, labels: Sequence[_Label]) -> Iterator[_Label]:
    """The label that follows a day, alone."""
    following = [label for label in labels if label[0] >= at][:2]
    is_list = any(_AND.fullmatch(text, one[1], other[0]) for one, other in pairwise(following))
    if following and not is_list and _DAY_THEN_LABEL.fullmatch(text, at, following[0][0]):
        yield following[0]


def _before(text: str, at: int, labels: Sequence[_Label]) -> Iterator[_Label]:
    """The label of which the words up to a day tell what it is."""
    label = next((one for one in reversed(labels) if one[1] <= at), None)
    if label is None:
        return
    between = _GIVES.sub("", text[label[1] : at])
    is_of_other = _OF_OTHERS.search(between) or _ENDS.search(between)
    if not is_of_other and len(between.split()) <= _WORDS_BETWEEN:
        yield label


def _recognise(page: Page, _context: PageContext, before: Found) -> Found:
    return {"cited_days": tuple(cited_days_in(page, before.get("dates", ())))}


RECOGNISER = Recogniser("cited days", ("cited_days",), _recognise, needs=("dates",))

"""Captions and forms of words that only papers of one sort have, told together: a statement's columns, a card's fields.

They speak where a paper bears no title (a passport, a payslip, an e-mail), and never alone: one caption is met in many
papers, several of a sort in few.
"""

import re
from collections.abc import Iterator
from functools import cache
from typing import Any

import re2

from checker.facts.what_it_is import Hallmark
from checker.lexicon import by_meaning, phrases, whole
from checker.pages.page import Page
from checker.recognising.kinds.title_lines import SLIP, title_lines
from checker.recognising.labels.label_words import WORDS
from checker.recognising.labels.labels import MARK
from checker.recognising.normalise import plain
from checker.recognising.recogniser import Found, PageContext, Recogniser

_CARDS = frozenset(phrases("kinds", "cards"))
_NO_WORD = re.compile(r"[^\w:]+|_+")
_SLIP_COUNTS = 8
SLIP_SHEET = "a label and little else"
ROWS = "rows that list papers"
_ROWS_COUNT = 8
_HEADING_COUNTS = 5
"""A heading that names the paper by two words of its sort counts as so many captions: a letter that speaks of such a
paper has it in a sentence."""
_HEADING_WORDS = 7
FEWEST = 3
"""Captions of one sort that are a hallmark together; a form of words that is decisive stands for as many."""


def hallmarks_in(page: Page) -> list[Hallmark]:
    """The sorts of papers whose captions stand together on the page, and those captions."""
    captions, every = _captions()
    met: dict[str, dict[str, None]] = {}
    weight: dict[str, int] = {}
    for nth in sorted(every.Match(_worded(page.text)) or ()):
        sort, caption, counts = captions[nth]
        if sort in _CARDS and not _is_label(caption, page.text):
            continue
        if caption not in met.setdefault(sort, {}):
            met[sort][caption] = None
            weight[sort] = weight.get(sort, 0) + counts
    for sort, heading in _named_in_headings(page):
        met.setdefault(sort, {})[heading] = None
        weight[sort] = weight.get(sort, 0) + _HEADING_COUNTS
    found = [Hallmark(sort, page.number, tuple(met[sort]), weight[sort]) for sort in met if weight[sort] >= FEWEST]
    return [*found, *_slip(page)]


def _is_label(caption: str, text: str) -> bool:
    """Whether one word that a card has as a label stands with a capital, and goes on in no small word: *Type of
    exploitation* and *(local authority)* are none."""
    if not caption.isascii() or not caption.isalpha():
        return True
    return re.search(rf"(?<!\w)(?:{caption.capitalize()}|{caption.upper()})(?!\w)(?!\s+[a-z])", text) is not None


def _slip(page: Page) -> Iterator[Hallmark]:
    """A page that bears a label and little else: a slip sheet, or the cover of an exhibit."""
    lines = title_lines(page)
    label = next((one for one in lines if one.sort == "label"), None)
    if label is not None and len(page.text.split()) <= SLIP:
        mark = MARK.search(label.text)
        word = WORDS[mark[1].lower()] if mark else "annexure"
        yield Hallmark("exhibit" if word == "exhibit" else "annexure", page.number, (SLIP_SHEET,), _SLIP_COUNTS)


def _named_in_headings(page: Page) -> Iterator[tuple[str, str]]:
    """The sorts that a line by itself names by what the paper is and what it is of, each once."""
    for sort, paper, subject in _heading_words():
        if subject.search(page.text) is None:
            continue
        for line in map(str.strip, page.text.splitlines()):
            is_heading = 2 <= len(line.split()) <= _HEADING_WORDS and line[0].isupper() and line[-1] not in ".,;:"
            if is_heading and paper.search(line) and subject.search(line):
                yield sort, " ".join(line.lower().split())
                break


@cache
def _heading_words() -> tuple[tuple[str, re.Pattern[str], re.Pattern[str]], ...]:
    """(sort, what the paper is, what it is of) of every sort that is known by the two."""
    papers, subjects = by_meaning("kinds", "heading papers"), by_meaning("kinds", "heading subjects")
    both = ((sort, whole(papers[sort]), whole(subjects[sort])) for sort in subjects)
    return tuple((sort, re.compile(one, re.IGNORECASE), re.compile(other, re.IGNORECASE)) for sort, one, other in both)


@cache
def _captions() -> tuple[tuple[tuple[str, str, int], ...], Any]:
    """(sort, caption, how many it counts as) of every caption, and one set that meets them all in one pass."""
    options = re2.Options()
    options.max_mem = 64 << 20
    found = []
    every = re2.Set.SearchSet(options)
    for key, counts in (("captions", 1), ("decisive words", FEWEST)):
        for sort, words in by_meaning("kinds", key).items():
            for caption in words:
                every.Add(re2.escape(_worded(caption)))
                found.append((sort, caption, counts))
    every.Compile()
    return tuple(found), every


def _worded(text: str) -> str:
    """The words of a text and its colons in small letters, one blank before and after each: no word within another."""
    return f" {_NO_WORD.sub(' ', plain(text).low.replace(':', ' : ')).strip()} "


def _of_rows(page: Page, before: Found) -> Iterator[Hallmark]:
    """A table that numbers papers and gives their pages: an index, whatever it is called."""
    if len(before.get("index", ())) >= FEWEST:
        yield Hallmark("index", page.number, (ROWS,), _ROWS_COUNT)


def _recognise(page: Page, _context: PageContext, before: Found) -> Found:
    return {"hallmarks": (*hallmarks_in(page), *_of_rows(page, before))}


RECOGNISER = Recogniser("hallmarks", ("hallmarks",), _recognise, needs=("index",))

"""Text that somebody meant to fill in. Lines to sign on and the blanks of a printed form are none."""

import re

from checker.facts.found import Answer
from checker.lexicon import alternatives, month_names, phrases
from checker.pages.page import Page
from checker.recognising.dates.forms.numerals import ENDING
from checker.recognising.placeholders.open_blanks import open_blanks
from checker.recognising.placeholders.unanswered import unanswered
from checker.recognising.recogniser import Found, PageContext, Recogniser

_BLANK = r"(?:_{2,}|\.{4,}|…{2,}|[-–—]{4,}|\[\s*[•●_. ]*[•●_][•●_. ]*\s*\])"
_MONTH = alternatives(month_names())
_OPEN, _SHUT = r"[\[<{«]{1,2}\s*", r"\s*[\]>}»]{1,2}"
_DATE = (
    rf"(?:{alternatives(phrases('placeholders', 'parts of a date'))}|dd[/.-]mm[/.-]yy(?:yy)?)"
    r"(?:\s+of\s+[a-z ]{1,30}|\s+to be [a-z ]{1,20})?"
)
_MADE = alternatives(phrases("placeholders", "acts"))
_VERB = alternatives(phrases("placeholders", "verbs"), " ")
_WHOSE = alternatives(phrases("placeholders", "whose"))
_WHAT = alternatives(phrases("placeholders", "what"))
_NOUNS_OF_GAPS = "|".join(word.upper() for word in phrases("placeholders", "what"))
_NOTE = alternatives(phrases("placeholders", "notes"), " ")
_ASKED = alternatives(phrases("placeholders", "what a note asks"))
_TO_COLLEAGUES = rf"(?<!\w)(?:{_ASKED}|{_VERB}|{alternatives(phrases('placeholders', 'words of colleagues'))})(?!\w)"
_NUMBER = r"(?:XX|xx|\?\?)[/.\-](?:XX|xx|\?\?|\d{1,2})[/.\-](?:(?:19|20)?(?:XX|xx|\?\?|\d\d)|XXXX|xxxx)"
_SORTS: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (sort, re.compile(pattern, re.IGNORECASE))
    for sort, pattern in (
        ("date", rf"{_OPEN}(?:insert\s+|enter\s+|add\s+)?(?:the\s+)?{_DATE}{_SHUT}"),
        ("date", rf"\b{_MADE}\b[^\n.]{{0,60}}?\b(?:this|the|on)\s*{_BLANK}\s*{ENDING}?\s*day\s+of\b"),
        ("date", rf"\bthis\s*{_BLANK}\s*{ENDING}?\s*day\s+of\b"),
        ("date", rf"\b(?:dated|date)\s+(?:this\s+)?\d{{1,2}}{ENDING}?\s+day\s+of\s*{_BLANK}"),
        ("date", rf"\b(?:on|of|in|dated)\s+{_BLANK}\s*{_MONTH}\s*,?\s*(?:19|20)\d\d\b"),
        ("date", rf"(?<!\w){_NUMBER}(?![\w/])"),
        ("date", rf"\bXX\s+(?:of\s+)?{_MONTH}\s+(?:19|20)(?:\d\d|XX)\b"),
        ("insert", rf"{_OPEN}(?:please\s+)?{_VERB}\b[^\]>}}»\n]{{0,80}}[\]>}}»]"),
        ("insert", rf"\[\s*{_WHOSE}?\s*{_WHAT}(?:\s+of\s+[a-z ]{{1,30}})?\s*\]"),
        ("insert", rf"\[\s*(?-i:(?:[A-Z][A-Z'’/&-]*\s+){{1,4}}(?:{_NOUNS_OF_GAPS}))\s*\]"),
        ("insert", r"\[\s*(?:[•●▪]{1,3}|x{2,6}|TBC|TBD|TBA|\?{1,3})\s*\]|\b(?:TBC|TBD)\b(?=\s*[\]\n])"),
        ("insert", r"\{\{\s*[\w. ]{1,60}\s*\}\}|«\s*[\w ]{2,40}\s*»|<<\s*[\w ]{2,40}\s*>>"),
        ("note", rf"\[\s*{_NOTE}\b[^\]\n]{{0,200}}\]?"),
        ("note", rf"\[\s*(?-i:[A-Z]{{2,4}})\s*:(?=[^\]]{{0,160}}?{_TO_COLLEAGUES})[^\]]{{8,200}}\]"),
        ("note", rf"\[\s*(?:[^\]\s]+\s+){{0,5}}?(?:to|please|pls)\s+{_ASKED}\b[^\]]{{0,160}}\]"),
    )
)
_HINT = re.compile(r"\[|<|\{|«|__|\.\.\.\.|……|XX|xx[/.\-]|\?\?|DD[/.\-]|dd[/.\-]|TB[CD]|-[-–—]{3}|–[-–—]{3}|—[-–—]{3}")
"""Each way begins with a letter or sign of its own, and not with a class: then the engine skips to where one stands."""


def placeholders_in(page: Page) -> list[Answer]:
    """Each text left to fill in, in order; `question` names the sort: `placeholder:date`, `:insert`, `:note`."""
    found: list[tuple[int, int, str]] = []
    for start, end in _regions(page.text):
        for sort, pattern in _SORTS:
            for match in pattern.finditer(page.text, start, end):
                if not any(first < match.end() and match.start() < last for first, last, _ in found):
                    found.append((match.start(), match.end(), sort))
    told = [Answer(f"placeholder:{sort}", page.number, page.box(start, end)) for start, end, sort in sorted(found)]
    boxes = [one.box for one in told if one.box]
    blanks = [box for box in open_blanks(page) if box is None or not any(box.meets(one) for one in boxes)]
    told += [Answer("placeholder:insert", page.number, box) for box in blanks]
    return told + [Answer("placeholder:answer", page.number, box) for box in unanswered(page)]


def _regions(text: str) -> list[tuple[int, int]]:
    """The lines with anything that hints at a gap, each with the lines before and after it: all else is not
    searched."""
    regions: list[tuple[int, int]] = []
    for hint in _HINT.finditer(text):
        if regions and hint.end() <= regions[-1][1]:
            continue
        start = text.rfind("\n", 0, max(0, text.rfind("\n", 0, hint.start()))) + 1
        after = text.find("\n", hint.end())
        end = text.find("\n", after + 1) if after >= 0 else -1
        end = len(text) if end < 0 else end
        if regions and start <= regions[-1][1]:
            start = regions.pop()[0]
        regions.append((start, end))
    return regions


def _recognise(page: Page, _context: PageContext, _before: Found) -> Found:
    return {"placeholders": tuple(placeholders_in(page))}


RECOGNISER = Recogniser("text left to fill in", ("placeholders",), _recognise)

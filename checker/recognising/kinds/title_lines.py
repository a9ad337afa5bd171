"""The lines of a page that may say what the paper is: its title block, weighed by how it is printed.

A title is told by its print, not by a list: it is larger or bolder than the text, in capitals, centred, underlined,
short, near the head of the page. What it says is judged later, against the kinds of the packs; a fact keeps no more
of a page than these lines.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from checker.facts.what_it_is import TitleLine, TitleSort
from checker.lexicon import alternatives, phrases, whole
from checker.pages.page import Page
from checker.pages.text_layout import Line
from checker.recognising.labels.labels import MARK
from checker.recognising.recogniser import Found, PageContext, Recogniser

LONGEST = 160
"""Characters of a line that a fact keeps."""
MOST = 10
"""Lines of a page that a fact keeps."""
WEIGHTS: Mapping[str, float] = {
    "much larger than the text": 0.35,
    "larger than the text": 0.2,
    "bold": 0.2,
    "capitals": 0.25,
    "centred": 0.2,
    "underlined": 0.15,
    "first lines": 0.15,
    "few words": 0.15,
    "nothing else on the page": 0.4,
    "much smaller than the text": -0.3,
    "sentence": -0.6,
    "label and value": -0.25,
    "at the right": -0.2,
    "beside another": -0.15,
    "low on the page": -0.2,
}
"""What each observation counts; their sum, held between 0 and 1, is the strength of a line."""
_LEAST = 0.2
LIKE_A_TITLE = 0.5
_LINES_LOOKED_AT = 45
_DEEPEST = 0.7
"""Of the page's height: what begins lower is no title of the page."""
_FEW_WORDS = 9
_SENTENCE = 13
SLIP = 25
"""Words of a page that is nothing but a title: a slip sheet, a cover."""

_SUBJECT = re.compile(
    rf"\W*{alternatives(phrases('kinds', 'subject labels'))}\s*[:.\-–—]+\s*(?P<rest>\S.*)", re.IGNORECASE | re.DOTALL
)
_COURT = re.compile(whole(phrases("kinds", "courts")), re.IGNORECASE)
_CASE = re.compile(rf"{whole(phrases('kinds', 'case numbers'))}\W{{0,3}}(?:nos?|numbers?|نمبر)(?!\w)", re.IGNORECASE)
_BEFORE_A_LABEL, _BEHIND_A_LABEL = " \t\"'“‘([-–—", " \t\"'”’)].,:;-–—"
_LABELLED = re.compile(r"[^:]{2,40}:\s*\S|[^_]{2,40}_{3,}")
_PREPOSITION = whole(phrases("kinds", "prepositions"))
_RUNS_ON = re.compile(rf"(?:{_PREPOSITION}|{whole(phrases('kinds', 'articles'))})\s*$", re.IGNORECASE)
_GOES_ON = re.compile(rf"\s*{_PREPOSITION}", re.IGNORECASE)
_SALUTATION = re.compile(rf"\W*{whole(phrases('kinds', 'salutations'))}", re.IGNORECASE)
_LEAD_IN = re.compile(r"([A-Z][A-Z ]{3,40}[A-Z])\s*:\s*[A-Z][a-z].{30}")
_SPEECH = re.compile(whole(phrases("kinds", "words of sentences")), re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Look:
    """What a page's lines are compared with."""

    width: float
    height: float
    """Of the page, in points."""
    print_size: float
    """Of most of its text."""
    rules: Sequence[tuple[float, float, float]]
    """Left, right and height on the page of the rules across."""
    first: float
    """Where its first lines end."""
    is_slip: bool


def title_lines(page: Page) -> list[TitleLine]:
    """The lines of a page that may be its title, from the top."""
    lines = sorted((one for one in page.lines if _has_words(one.text)), key=lambda one: (one.box.top, one.box.left))
    if not lines:
        return []
    look = _look(page, lines)
    found: list[TitleLine] = []
    saluted = False
    for nth, line in enumerate(lines[:_LINES_LOOKED_AT]):
        if line.box.top > look.height * _DEEPEST:
            break
        text = _lead_in(" ".join(line.text.split()))
        strength = sum(WEIGHTS[name] for name in _observed(line, text, lines, nth, look))
        sort, text = _sort(text)
        if saluted and sort == "title":
            sort = "subject"
        saluted = saluted or bool(_SALUTATION.match(text))
        if strength >= _LEAST or sort == "subject" and _SUBJECT.match(line.text):
            strength = round(min(1.0, max(0.1, strength)), 2)
            box = line.box if page.has_places else None
            found.append(TitleLine(text[:LONGEST], page.number, strength, sort, box))
    return _strongest(_joined(found))


def _strongest(found: list[TitleLine]) -> list[TitleLine]:
    least = sorted((one.strength for one in found), reverse=True)[: MOST][-1:]
    return [one for one in found if one.strength >= least[0]][:MOST]


def _joined(found: Sequence[TitleLine]) -> list[TitleLine]:
    """A title that runs over several lines as one: a line that ends, or the next that begins, with a small word."""
    joined: list[TitleLine] = []
    for one in found:
        last = joined[-1] if joined else None
        if last and _goes_on(last, one):
            text = f"{last.text} {one.text}"[:LONGEST]
            joined[-1] = replace(last, text=text, strength=min(last.strength, one.strength))
        else:
            joined.append(one)
    return joined


def _goes_on(last: TitleLine, one: TitleLine) -> bool:
    """Whether a title goes on in the next line: both look like titles, and one ends or begins with a small word."""
    if last.sort != "title" or one.sort != "title" or min(last.strength, one.strength) < LIKE_A_TITLE:
        return False
    if last.box and one.box and one.box.top - last.box.bottom > 1.5 * one.box.height:
        return False
    return bool(_RUNS_ON.search(last.text) or _GOES_ON.match(one.text))


def _lead_in(text: str) -> str:
    """The capitals before a colon that a paragraph runs on from (`ORDER: Heard learned counsel.`), else the text."""
    found = _LEAD_IN.match(text)
    return found[1] if found else text


def _has_words(text: str) -> bool:
    return sum(map(str.isalpha, text)) >= 3


def _look(page: Page, lines: Sequence[Line]) -> _Look:
    width, height = page.size
    right, bottom = max(one.box.right for one in lines), max(one.box.bottom for one in lines)
    if not page.has_places or width <= 0 or height <= 0:
        width, height = max(right, 480.0), max(bottom, 660.0)
    sizes = sorted((_size(one), len(one.text)) for one in lines)
    half = sum(letters for _, letters in sizes) / 2
    print_size = sizes[-1][0]
    for size, letters in sizes:
        half -= letters
        if half <= 0:
            print_size = size
            break
    rules = [(rule.left, rule.right, rule.top) for rule in page.drawn.rules] if page.has_places else []
    first = sorted(one.box.top for one in lines)[min(4, len(lines) - 1)]
    return _Look(width, height, print_size, rules, first, len(page.text.split()) <= SLIP)


def _size(line: Line) -> float:
    """The height of a line's print; by the box of its words where the font does not tell."""
    return line.print_size or line.box.height


def _observed(line: Line, text: str, lines: Sequence[Line], nth: int, look: _Look) -> Iterator[str]:
    yield from _print(line, text, look)
    words = text.split()
    if len(words) >= _SENTENCE or len(words) > _FEW_WORDS // 2 and _SPEECH.search(text) and not text.isupper():
        yield "sentence"
    elif len(words) <= _FEW_WORDS:
        yield "few words"
    if _LABELLED.match(text):
        yield "label and value"
    if line.box.top <= look.first:
        yield "first lines"
    elif line.box.top > look.height * 0.45:
        yield "low on the page"
    if look.is_slip:
        yield "nothing else on the page"
    elif any(other is not line and other.box.same_row(line.box) for other in lines[max(0, nth - 3) : nth + 4]):
        yield "beside another"


def _print(line: Line, text: str, look: _Look) -> Iterator[str]:
    ratio = _size(line) / look.print_size if look.print_size else 1.0
    if ratio >= 1.45:
        yield "much larger than the text"
    elif ratio >= 1.12:
        yield "larger than the text"
    elif ratio < 0.75:
        yield "much smaller than the text"
    if line.bold:
        yield "bold"
    upper, lower = sum(map(str.isupper, text)), sum(map(str.islower, text))
    if upper > 4 * lower and upper >= 4:
        yield "capitals"
    if _is_centred(line, look):
        yield "centred"
    elif line.box.left > look.width * 0.6:
        yield "at the right"
    if _is_underlined(line, look):
        yield "underlined"


def _is_centred(line: Line, look: _Look) -> bool:
    middle = (line.box.left + line.box.right) / 2
    return abs(middle - look.width / 2) < look.width * 0.05 and line.box.width < look.width * 0.75


def _is_underlined(line: Line, look: _Look) -> bool:
    box = line.box
    return any(
        -1 <= height - box.bottom <= 5 and abs(left - box.left) < 12 and abs(right - box.right) < 12
        for left, right, height in look.rules
    )


def _sort(text: str) -> tuple[TitleSort, str]:
    """Whether a line is a label, the subject of a letter, part of a court's caption, or a title; and its words without
    the label of an annexure before them: a label is no kind."""
    label = MARK.match(text.lstrip(_BEFORE_A_LABEL))
    if label:
        rest = text.lstrip(_BEFORE_A_LABEL)[label.end() :].lstrip(_BEHIND_A_LABEL)
        if not rest or rest[0].islower() or not _has_words(rest):
            return "label", text
        text = rest
    subject = _SUBJECT.match(text)
    if subject:
        return "subject", subject["rest"].strip()
    if _COURT.search(text) or _CASE.search(text):
        return "caption", text
    return "title", text


def _recognise(page: Page, _context: PageContext, _before: Found) -> Found:
    return {"titles": tuple(title_lines(page))}


RECOGNISER = Recogniser("title lines", ("titles",), _recognise)

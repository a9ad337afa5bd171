"""Annexure and exhibit labels: how they are written, where they are cited, and where one heads a page."""

import re
from collections.abc import Iterable, Iterator

from checker.facts.found import Mark
from checker.lexicon import alternatives, by_meaning
from checker.pages.page import Page
from checker.pages.text_layout import Line
from checker.recognising.dates.forms.numerals import ENDING
from checker.recognising.labels.label_words import LETTERS, SMALL_WORDS, WORDS, introduced
from checker.recognising.prefilter import Signs
from checker.recognising.recogniser import Found, PageContext, Recogniser

_LABEL = (
    r"(?:(?:[A-Z][-‑–/.]?|[A-Z]{2,4}[-‑–/. ]?)\d{1,3}(?:[-/.]?[A-Z])?|"
    r"[A-Z]{1,2}(?:[-/](?:[A-Z]{1,2}|\d{1,3}))?|\d{1,3}(?:[-/.]\d{1,2})?[A-Z]?|[IVX]{1,6})"
)
_QUOTE = r"[\"“”„'‘’«»(\[]{0,2}"
_CLOSE = r"[\"“”'‘’«»)\]]{0,2}"
MARK = re.compile(
    rf"(?<![\w-]){introduced(WORDS)}(?:[ \t]*\n?[ \t]*|[-–—: ]{{1,3}})"
    rf"(?i:nos?\.?\s*|marked\s+)?[-–—:\s]{{0,3}}{_QUOTE}({_LABEL}|{'|'.join(LETTERS)})(?![\w]){_CLOSE}"
)
_NEXT = re.compile(rf"\s*(,|&|\band\b|\bto\b|\bthrough\b|[-–—])\s*{_QUOTE}({_LABEL})(?!\w){_CLOSE}", re.IGNORECASE)
_PLURAL = re.compile(r"(?:s|ces)$", re.IGNORECASE)
_STATEMENT = "(?:affidavit|affirmation|statement)"
_ORDINALS = alternatives(word for words in by_meaning("numbers", "ordinals").values() for word in words)
_CORNER = re.compile(
    rf"\W*(?:(?:{_ORDINALS}|\d{{1,2}}{ENDING})(?:\s+(?:witness\s+)?{_STATEMENT})?"
    rf"|(?:witness\s+)?{_STATEMENT}\s*(?:no\.?|number)?\s*:?\s*(?:\d{{1,2}}(?:{ENDING})?|{_ORDINALS}))\W*",
    re.IGNORECASE,
)
"""Which of its maker's statements it is, in the corner of the first page: the exhibits named below are cited there
(CPR Practice Direction 32, paragraph 3.2)."""
_SIGNS = Signs.of(WORDS)
_PAGE_OF_EXHIBIT = re.compile(r"[A-Z]{2,4}\d{1,3}/\d")
"""*GRA1/3* is the third page, or paper, of the exhibit: several papers bear GRA1 so."""
_AROUND = " .:-–—\"“”'()[]"
_NEAR_TOP = 6
"""Lines with text, from the top, among which a heading stands; also the last ones of a page with few lines."""


def normal(label: str) -> str:
    """A label as labels are compared: capitals, without marks between: `P-3` and `p 3` are `P3`; `10.2` stays as it
    is."""
    return LETTERS.get(label) or re.sub(r"(?<!\d)\.|\.(?!\d)|[^A-Z0-9.]", "", label.upper())


def marks_in(page: Page) -> list[Mark]:
    """Every label cited or heading the page, in order, each once for each way."""
    if not _SIGNS.on(page.text):
        return []
    headings = _heading_lines(page.text)
    stamped = _stamped_lines(page)
    found: dict[tuple[str, str], Mark] = {}
    for start, end, word, label in labels_in(page.text):
        line = page.text.rfind("\n", 0, start) + 1
        heads = line in headings and headings[line] >= end - start
        how = "heading" if heads or any(one.start <= start and end <= one.end for one in stamped) else "cited"
        if (label, how) not in found:
            found[label, how] = Mark(label, page.number, how, word, page.box(start, end))  # type: ignore[arg-type]
    return [one for one in found.values() if not _is_cut(one, found.values())]


def _is_cut(one: Mark, marks: Iterable[Mark]) -> bool:
    """Whether a heading's label is the mere letter with which another's begins: a stamp's *P-* beside *P-1/C*."""
    return one.how == "heading" and one.label.isalpha() and any(
        other.how == "heading" and other.label.startswith(one.label) and other.label != one.label for other in marks
    )  # fmt: skip


def headed(page: Page) -> str | None:
    """The line with the label that heads the page and, where it holds the label alone, the title below it."""
    for at, length in _heading_lines(page.text).items():
        line = " ".join(page.text[at : at + length].split())
        if not MARK.fullmatch(line.strip(_AROUND)):
            return line
        below = (" ".join(one.split()) for one in page.text[at + length :].split("\n")[:6])
        title = next((one for one in below if sum(map(str.isalpha, one)) >= 3 and not MARK.search(one)), None)
        return f"{line}: {title[:100]}" if title else line
    return next((" ".join(one.text.split()) for one in _stamped_lines(page)), None)


def labels_in(text: str) -> Iterator[tuple[int, int, str, str]]:
    """Start, end, word and label of every label in a text, in order."""
    for match in MARK.finditer(text):
        label = normal(match[2])
        if match[2] in SMALL_WORDS or not label or match[2] in LETTERS and match[1].isascii():
            continue  # a letter of another script behind *Annexure* is an engine's guess at a hand
        introduced = match[1].lower()
        word = WORDS[introduced]
        yield match.start(), match.end(), word, label
        if _PLURAL.search(introduced):
            yield from _listed(text, match.end(), word, label)


def _listed(text: str, position: int, word: str, last: str) -> Iterator[tuple[int, int, str, str]]:
    """The labels behind a plural: `Annexures A, B and C`; `Annexures A to D` names all four."""
    while (match := _NEXT.match(text, position)) and match[2].upper() not in SMALL_WORDS:
        label = normal(match[2])
        if match[1].lower() in ("to", "through", "-", "–", "—"):
            for between in _between(last, label):
                yield match.start(), match.end(), word, between
        yield match.start(2), match.end(2), word, label
        last, position = label, match.end()


def _between(first: str, last: str) -> list[str]:
    if len(first) == len(last) == 1 and first.isalpha() and last.isalpha():
        return [chr(code) for code in range(ord(first) + 1, ord(last))]
    head, tail = re.fullmatch(r"([A-Z]*)(\d+)", first), re.fullmatch(r"([A-Z]*)(\d+)", last)
    if head and tail and head[1] in (tail[1], "") or head and tail and not tail[1]:
        return [f"{head[1]}{n}" for n in range(int(head[2]) + 1, min(int(tail[2]), int(head[2]) + 200))]
    return []


def _heading_lines(text: str) -> dict[int, int]:
    """Offsets of the lines near the top that hold little more than a label, and their lengths."""
    found: dict[int, int] = {}
    position, seen = 0, 0
    for line in text.split("\n"):
        if line.strip():
            seen += 1
            if _CORNER.fullmatch(line):
                break
            match = MARK.search(line)
            begins = match is not None and not line[: match.start()].strip(" \t\"'“”-–—:.()")
            if match and begins and not _lists(match) and len(line) - match.end() < 90:
                rest = line[match.end() :].strip()
                if _PAGE_OF_EXHIBIT.fullmatch(f"{normal(match[2])}{rest[:2]}") or _ends_brackets(line):
                    continue
                if not rest or not rest[0].islower() and not rest.startswith((",", ".", ";")):
                    found[position] = len(line)
        if seen >= _NEAR_TOP:
            break
        position += len(line) + 1
    return found


def _ends_brackets(line: str) -> bool:
    """Whether a line closes what one above it opened: *(consent item, | Annex B)* in a narrow column heads nothing."""
    return line.count(")") > line.count("(") and not re.match(r"\s*\w{1,3}\)", line)


def _lists(match: re.Match[str]) -> bool:
    """Whether it answers a caption, *Exhibits: TMB1 – TMB5*: what the paper speaks of."""
    return bool(_PLURAL.search(match[1])) and ":" in match[0]


def _stamped_lines(page: Page) -> list[Line]:
    """Lines that hold a label alone and stand at the top of the page, wherever its text has them: a label that is set
    on a finished page comes last there."""
    if not page.has_places:
        return []
    top = sorted(page.lines, key=lambda line: line.box.top)[:_NEAR_TOP]
    if any(_CORNER.fullmatch(line.text) for line in top):
        return []
    alone = (line for line in top if MARK.fullmatch(line.text.strip(_AROUND)) and not _ends_brackets(line.text))
    return [line for line in alone if not any(_wraps(one, line) for one in top)]


def _wraps(line: Line, other: Line) -> bool:
    """Whether another line may be what wrapped from one."""
    return line.box.across(other.box) > 0 and 0 < other.box.middle[1] - line.box.middle[1] < 2 * other.box.height


def _recognise(page: Page, _context: PageContext, _before: Found) -> Found:
    marks = tuple(marks_in(page))
    heads = any(mark.how == "heading" for mark in marks)
    return {"marks": marks, "heading": headed(page) if heads else None}


RECOGNISER = Recogniser("labels", ("marks", "heading"), _recognise)

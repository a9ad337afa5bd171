"""Finds the cue of a date by where lines stand: the cell beside it, the line or heading above it, the caption below."""

import re
from collections.abc import Callable, Iterator, Sequence

from checker.facts.geometry import Box
from checker.lexicon import alternatives, by_meaning
from checker.recognising.dates.forms.candidate import Seen
from checker.recognising.dates.forms.month_names import weekdays
from checker.recognising.dates.layout.date_page import DatePage, PlainLine
from checker.recognising.dates.layout.near_labels import NearLine, dates_below, near_lines
from checker.recognising.dates.roles.cue_table import LabelReading, Word, shipped, words_in
from checker.recognising.dates.roles.cues import Cue
from checker.recognising.dates.roles.paper_numbers import after_number

_SEGMENT = re.compile(r"\s{3,}|\s[|/]\s|[|]|/(?=[^\W\d_]{3})|(?<=[^\W\d_]{3})/(?=[^\W\d_]{2})|(?<=\))\s+(?=\()")
"""What parts two captions in one line, of two columns or in two languages."""
_ITEM_NUMBER = re.compile(r"\(?\d{1,2}[.)]{0,2}")
_STAMPS = {word: role for role, words in by_meaning("dates", "stamps").items() for word in words}
_STAMP = re.compile(rf"\W*({alternatives(_STAMPS)})\W*")
_STAMP_LINES = 3
_PLACED = re.compile(r"\W*(?:at\s+)?[A-Z][A-Za-z]{2,15}(?: [A-Z][A-Za-z]{2,15})?\s?[,:]\s{0,3}(?:this\s|the\s)?")
"""A place before the date, as a pleading or a letter closes with: *Peshawar, the 8th of June, 2026*."""
_VERB, _LONGEST_CAPTION = "dated", 4
"""A word that ends a line of a sentence, *your memo No. 2209 dated*, where it has more words than a caption."""
_WORD_CHAR = re.compile(r"[^\W_]")
_SENTENCE = re.compile(r"[.;]\s*$")


Reader = Callable[[Sequence[Word]], LabelReading | None]
"""Reads a caption's words."""


def labelled(page: DatePage, one: Seen, read: Reader) -> Cue | None:
    """The label that stands beside, above or below a date which begins its line or its cell."""
    if not _begins_its_cell(page, one):
        return None
    plainest: Cue | None = None
    for near in near_lines(page, one):
        cue = _label(page, one, near, read)
        if cue is not None and cue.tag != "date":
            return cue
        plainest = plainest or cue
    return plainest


def stamped(page: DatePage, one: Seen) -> Cue | None:
    """The word of a stamp that stands alone in one of the three lines above a date which stands alone in its line."""
    line = page.line_at(one.start)
    if line is None or not is_alone(page, one):
        return None
    box = page.box(one.start, one.end) or line.box
    for above in page.above(box, 8 * max(line.size, box.height))[:_STAMP_LINES]:
        if stamp := _STAMP.fullmatch(page.plain.low, above.start, above.end):
            return Cue(_STAMPS[stamp[1]], "stamp", *stamp.span(1), stamp[1].upper())
    return None


def is_alone(page: DatePage, one: Seen) -> bool:
    """Whether nothing but a weekday, or the paper's number, stands beside a date in its line."""
    line = page.line_at(one.start)
    if line is None or _WORD_CHAR.search(page.plain.low, one.end, line.end):
        return False
    start = line.start + after_number(page.plain.text[line.start : one.start])
    before = words_in(page.plain.low, start, one.start)
    return all(word.text == "the" or re.fullmatch(weekdays(), word.text) for word in before)


def is_behind_place(page: DatePage, one: Seen) -> bool:
    """Whether a date stands alone on its line but for a place before it: *Peshawar, the 8th of June, 2026*."""
    line = page.line_at(one.start)
    if line is None or _WORD_CHAR.search(page.plain.low, one.end, line.end):
        return False
    said = page.plain.text[line.start : one.start]
    return _PLACED.fullmatch(said, after_number(said)) is not None


def _begins_its_cell(page: DatePage, one: Seen) -> bool:
    line = page.line_at(one.start)
    if line is None:
        return False
    before = page.dates_in(line.start, one.start)
    words = words_in(page.plain.low, before[-1].end if before else line.start, one.start)
    return all(word.text in shipped().fillers or re.fullmatch(weekdays(), word.text) for word in words)


def _label(page: DatePage, one: Seen, near: NearLine, read: Reader) -> Cue | None:
    box = page.box(one.start, one.end) or near.line.box
    found = [(words, reading) for words, reading in _captions(page, near.line, read)]
    if not found or near.where == "below" and not (near.line.text.startswith("(") or is_alone(page, one)):
        return None
    words, reading = found[-1] if near.where == "beside" else min(found, key=lambda pair: _away(page, pair, box))
    start, end = words[reading.first].start, words[reading.last].end
    if near.where == "above" and page.plain.text[start:end] == _VERB and len(near.line.text.split()) > _LONGEST_CAPTION:
        return None
    entries = near.entries + dates_below(page, one) if near.where in ("above", "heading") else 0
    where = "heading" if entries else near.where
    number = [word.text for word in words[reading.first : reading.last] if word.start == word.end]
    said = " ".join([*number, *page.plain.text[start:end].split()])
    return Cue(reading.tag, where, start, end, said, reading.grade, entries)


def _captions(page: DatePage, line: PlainLine, read: Reader) -> Iterator[tuple[list[Word], LabelReading]]:
    """The captions of a line: one, or those of several columns or languages."""
    if _SENTENCE.search(line.text) and len(line.text) > 40:
        return
    start = line.start
    ends = [
        *((match.start() + line.start, match.end() + line.start) for match in _SEGMENT.finditer(line.text)),
        (line.end, line.end),
    ]
    number = _number_of(page, line)
    for end, following in ends:
        words = words_in(page.plain.low, start, end)
        numbered = read([*number, *words]) if number else None
        if numbered is not None and numbered.grade == "listed" and numbered.first == 0:
            yield [*number, *words], numbered
        elif (reading := read(words)) is not None:
            yield words, reading
            yield from _glued(words[: reading.first], read)
        start = following


def _number_of(page: DatePage, line: PlainLine) -> list[Word]:
    """The number of a form's item in a cell left of the caption, set before it: *6. | the / le* says *6 the*."""
    cells = [other for other in page.beside(line) if other.box.right <= line.box.left]
    nearest = max(cells, key=lambda other: other.box.right, default=None)
    if nearest is None or not _ITEM_NUMBER.fullmatch(nearest.text.strip(" |")):
        return []
    return [Word(one.text, line.start, line.start) for one in words_in(page.plain.low, nearest.start, nearest.end)]


def _glued(words: list[Word], read: Reader) -> Iterator[tuple[list[Word], LabelReading]]:
    """Captions before another in the same line, as an engine glues the headings of two columns."""
    if len(words) >= 2 and (reading := read(words)) is not None and reading.grade == "listed":
        yield words, reading
        yield from _glued(words[: reading.first], read)


def _away(page: DatePage, caption: tuple[list[Word], LabelReading], box: Box) -> float:
    words, reading = caption
    place = page.box(words[reading.first].start, words[reading.last].end)
    if place is None:
        return 0.0
    return min(abs(place.left - box.left), abs(place.middle[0] - box.middle[0]), abs(place.right - box.right))

"""The dates of a page: every written form with its reading, its role and the reason for both."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import cast

from checker.facts.dates import Dated, Order, Role
from checker.facts.questions import DateCue
from checker.lexicon import by_meaning, phrases
from checker.pages.page import Page
from checker.recognising.dates.disambiguate import settle
from checker.recognising.dates.forms.candidate import Seen
from checker.recognising.dates.forms.instants import instant
from checker.recognising.dates.forms.ranges import ranged
from checker.recognising.dates.forms.readings import readings
from checker.recognising.dates.layout.date_page import DatePage, date_page
from checker.recognising.dates.layout.reading_order import ReadText, read_in_order
from checker.recognising.dates.layout.standing import standing
from checker.recognising.dates.layout.title_words import title_words
from checker.recognising.dates.roles.cue_table import Cuebook, of_packs, words_of
from checker.recognising.dates.roles.cues import Cue, before, earlier, following
from checker.recognising.dates.roles.definitions import Given
from checker.recognising.dates.roles.exhibit_oaths import is_of_affidavit, without_day_of_cover
from checker.recognising.dates.roles.label_cues import labelled
from checker.recognising.dates.roles.letterhead_dates import issued_by_place
from checker.recognising.dates.roles.roles import cue_of, roles_of
from checker.recognising.dates.roles.told import is_past, is_told
from checker.recognising.dates.terms.computed_dates import UNKNOWN_AIM, UNKNOWN_START
from checker.recognising.dates.terms.indirect_dates import Pointer, pointers_in
from checker.recognising.dates.terms.terms import Term, terms_in

_SAME_CLAUSE = 120
_NEXT = re.compile(r"\.\s+[a-z]")
_NEIGHBOURS = 12
"""How many dates on either side are looked at for the columns of a table."""
_STAMPED = Given("received", 0.8, "a time clock stamped it, as offices do with what they receive")
_CUT_YEAR, _HALF_A_YEAR = "19 or 20 may be the beginning of a year whose end is not there", 0.4
"""A doubt, and how sure a date is that has it: a person must look."""
_BY_PLACE = frozenset(("label", "beside", "above", "heading"))
"""Where a label stands to its date, other than in its sentence."""
_IDLE = frozenset((*phrases("dates", "fillers"), *phrases("dates", "that it happened")))
"""Words of a label that do not say what the day is of: *on which … was contracted*."""
_NO_DAY = "this is no day of a calendar"


def dates_in(
    text: str, order: Order | None = None, *, cues: Sequence[DateCue] = (), page: int | None = None, ocr: bool = False
) -> list[Dated]:
    """The dates of a text in its order, with offsets into that text.

    `order` is how figures are read where nothing on the page settles day and month; `cues` are the packs' own words.
    A date that is the document's in two roles stands twice, once a role. Never raises.
    """
    found = dates_on_page(Page(page or 1, text, "ocr" if ocr else "text"), order, cues)
    return found if page is not None else [replace(one, page=None) for one in found]


def dates_on_page(page: Page, order: Order | None = None, cues: Sequence[DateCue] = ()) -> list[Dated]:
    """The dates of a page in the order of its text, with offsets into that, and their boxes where it has places."""
    sheet = date_page(read_in_order(page))
    plained, seen = sheet.plain, sheet.seen
    books = of_packs(tuple(cues)).on(plained.low) if seen and cues else ()
    title = title_words(sheet) if seen else frozenset()
    found = [one for nth in range(len(seen)) for one in _dated(sheet, nth, title, books)]
    found = ranged(plained, seen, found) if len(seen) > 1 else found
    found = without_day_of_cover(plained.text, issued_by_place(found, page))
    found += _unstated(found, [_term(sheet, term) for term in terms_in(plained)])
    found += [_pointer(sheet, pointer) for pointer in pointers_in(plained)]
    found.sort(key=lambda one: (one.start, one.end))
    placed = _after_birth(settle([_placed(one, sheet.read) for one in found], order))
    return sorted(placed, key=lambda one: (one.start or 0, one.end or 0))


def _after_birth(found: Sequence[Dated]) -> list[Dated]:
    """The dates, but that nobody is born after the day of issue of a card: such a day took its neighbour's label."""
    issued = [one.value for one in found if one.role == "issued" and one.value and one.precision == "day"]
    first = min(issued, default="9")
    return [_not_born(one) if (one.value or "") > first else one for one in found]


def _not_born(one: Dated) -> Dated:
    """The same without that it is a birth, if it is said to be one."""
    cued = tuple(pair for pair in one.cued if pair[1] != "born")
    if one.role != "born":
        return replace(one, cued=cued) if cued != one.cued else one
    return replace(one, role=None, cued=cued, why=f"{one.why}; but a day after that of issue is no birth")


def _placed(one: Dated, read: ReadText) -> Dated:
    """The date with its places in the page's own text, and its box."""
    assert one.start is not None
    assert one.end is not None
    page = read.page
    start, end = read.original(one.start, one.end)
    ocr = page.source == "ocr"
    sure = read.confidence(one.start, one.end) if ocr else 1.0
    written = page.text[start:end] if len(page.text[start:end].split()) == len(one.written.split()) else one.written
    return replace(
        one, written=written, start=start, end=end, page=page.number, source="ocr" if ocr else "text",
        box=read.box(one.start, one.end) if page.has_places else None, confidence=min(one.confidence, sure),
    )  # fmt: skip


def _dated(sheet: DatePage, nth: int, title: frozenset[str], books: tuple[Cuebook, ...]) -> Iterator[Dated]:
    seen, one = sheet.seen, sheet.seen[nth]
    first, last = sheet.block_around(one.start)
    before = seen[nth - 1].end if nth and seen[nth - 1].end <= one.start else (seen[nth - 2].end if nth > 1 else 0)
    after = next((other.start for other in seen[nth + 1 : nth + 4] if other.start >= one.end), last)
    floor, ceiling = max(first, before), min(last, after)
    said = cue_of(sheet, one, floor, ceiling, title)
    given = roles_of(sheet, one, said)
    places = tuple(standing(sheet, one))
    # The certificate of an exhibit was put on it later: what it tells of is none of what the paper itself tells.
    if "sentence" in places and not is_of_affidavit(sheet.plain.text, one.start):
        places = (*places, "told") if is_told(sheet, one) else places
        places = (*places, "past") if is_past(sheet, one) else places
    base = replace(_read(sheet, one), stands=places, once=_once_in_a_life(said))
    if books:
        base = replace(base, cued=tuple(_cued(sheet, one, floor, ceiling, books, said)))
    if "margin" in places:
        yield base
        return
    if not given:
        yield _with(base, _STAMPED) if one.shape in ("clock", "year first") else base
    for role in given:
        yield _with(base, role)


def _once_in_a_life(said: Cue | None) -> str | None:
    if said is None or said.where not in _BY_PLACE or said.tag != "event":
        return None
    return _ONCE.get(_telling(said.words))


def _telling(label: str) -> frozenset[str]:
    return frozenset(words_of(label)) - _IDLE


_ONCE = {_telling(label): what for what, labels in by_meaning("dates", "once in a life").items() for label in labels}


def _with(base: Dated, given: Given) -> Dated:
    why = "; ".join(filter(None, (base.why, given.why)))
    sure = round(min(base.confidence, given.confidence), 2)
    return replace(base, role=given.role, confidence=sure, why=why, stands=(given.grade, *base.stands))


def _read(sheet: DatePage, seen: Seen) -> Dated:
    page, text = sheet.plain, sheet.read.text
    start, end = page.original(seen.start, seen.end)
    ways = readings(seen)
    doubts = [doubt for doubt in seen.doubts if doubt != "range"]
    if seen.short_year:
        doubts.append("a year of two figures: up to 68 is this century")
    if cut := _cut_year(seen, text[start:end]):
        doubts.append(_CUT_YEAR)
    if seen.calendar == "hijri":
        doubts.append("of the Islamic calendar, a day either way")
    if seen.until:
        doubts.append("where in these years the year begins is not said")
    value = ways[0].value if len(ways) == 1 else None
    return Dated(
        written=text[start:end],
        value=value,
        alternatives=tuple(way.value for way in ways) if len(ways) > 1 else (),
        precision=ways[0].precision if ways else "day",
        start=start,
        end=end,
        why="; ".join(doubts) if ways else _NO_DAY,
        confidence=_HALF_A_YEAR if cut else 0.85 if "letters that were read for digits" in doubts else 1.0,
        instant=instant(page.low, seen.end, value),
    )


def _cut_year(seen: Seen, written: str) -> bool:
    """`March 30, 19`: forms print the century for a year to be filled in, and a scan may have lost what was."""
    return seen.shape == "named" and seen.short_year and re.search(r",\s*(?:19|20)$", written) is not None


def _cued(
    sheet: DatePage, one: Seen, floor: int, ceiling: int, books: tuple[Cuebook, ...], said: Cue | None
) -> Iterator[tuple[str, Role]]:
    """What the packs' cues make of it, by kind: none, where another label stands over it or beside it in its form."""
    page = sheet.plain
    label = said if said and said.where in _BY_PLACE else None
    for book in books:
        cue = before(page, one, floor, book) or labelled(sheet, one, book.reading) or earlier(page, one, floor, book)
        if cue is None and (after := following(page, one, ceiling, book)):
            # Words that stand directly before the next date are its label, and not this one's.
            cue = after if page.low[after.end : ceiling].strip(" \t\r\n:.,|_-") or ceiling == len(page.low) else None
        if cue and not (label and cue.end <= label.start or label and label.end <= cue.start):
            kind, role = cue.tag.split("\0")
            yield kind, cast(Role, role)


def _term(sheet: DatePage, term: Term) -> Dated:
    """A term as the date on which it ends, with the day beside it that it is counted from, where no other is named."""
    page, seen, text = sheet.plain, sheet.seen, sheet.read.text
    first = bisect_left(seen, term.start - 200, key=lambda one: one.start)
    beside = [
        one
        for one in seen[first : first + _NEIGHBOURS]
        if one.start < term.end + 60 and not _NEXT.search(page.low[min(one.end, term.end) : max(one.start, term.start)])
    ]
    day = beside[0] if beside and term.anchor == "unnamed" else None
    begin, stop = (min(term.start, day.start), max(term.end, day.end)) if day else (term.start, term.end)
    start, end = page.original(begin, stop)
    return Dated(
        text[start:end],
        role="expires",
        computed=True,
        start=start,
        end=end,
        confidence=0.8,
        why=UNKNOWN_START,
        stands=("renewed",) if term.renews else (),
    )


def _unstated(found: Sequence[Dated], terms: Sequence[Dated]) -> list[Dated]:
    """The terms beside which no end is written: *for twelve months … and expiring 31 May* states its end."""
    ends = sorted(one.start or 0 for one in found if one.role == "expires")
    return [
        one
        for one in terms
        if bisect_left(ends, (one.start or 0) - _SAME_CLAUSE) == bisect_left(ends, (one.end or 0) + _SAME_CLAUSE)
    ]


def _pointer(sheet: DatePage, pointer: Pointer) -> Dated:
    start, end = sheet.plain.original(pointer.start, pointer.end)
    return Dated(
        sheet.read.text[start:end],
        role=pointer.role,
        computed=True,
        start=start,
        end=end,
        confidence=0.9,
        why=UNKNOWN_AIM,
    )

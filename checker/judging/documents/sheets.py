"""The sheets of the papers in a file, by what each page says of itself (*page 3 of 4*): which are out of order, which
are not there.

Pages that bear no count are given the benefit of the doubt: one may be the sheet that seems to be missing.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from checker.facts.form import PageFact

_FEWEST_IN_DISORDER = 3
"""Sheets that show a disorder where not all of the paper's are there; two may be of two papers."""
_LONGEST_JUMP = 2
"""Numbers that a plain numbering may skip in one place for a page to be missing; beyond, it begins anew."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """A page of a file that says which sheet of its paper it is."""

    page: int
    number: int


@dataclass(frozen=True, slots=True)
class Run:
    """The sheets of one paper as they lie in a file; `of`: how many it has, None where they only bear numbers."""

    of: int | None
    sheets: tuple[Sheet, ...]
    before: PageFact | None
    after: PageFact | None
    """The pages around them."""
    unread: tuple[int, ...] = ()
    """Pages among or next to them that could not be read."""

    @property
    def numbers(self) -> tuple[int, ...]:
        """The sheets' numbers as they lie."""
        return tuple(one.number for one in self.sheets)

    @property
    def disorder(self) -> tuple[Sheet, Sheet] | None:
        """Two sheets of which the first stands before the second and belongs behind it."""
        is_whole = len(self.numbers) > 1 and sorted(self.numbers) == _from(min(self.numbers), len(self.numbers))
        if self.of is not None:
            is_whole = is_whole and len(self.numbers) == self.of
        if not is_whole and (self.of is None or len(self.numbers) < _FEWEST_IN_DISORDER):
            return None
        return next(((one, other) for one, other in pairwise(self.sheets) if other.number < one.number), None)

    @property
    def missing(self) -> tuple[int, ...]:
        """The numbers of which no page can be the sheet."""
        if self.disorder:
            return ()
        lacking = (number for one in (self._at_start(), self._between(), self._at_end()) for number in one)
        return tuple(number for number in lacking if number not in self.numbers)

    @property
    def unseen(self) -> bool:
        """Whether a page that could not be read may be one of its sheets."""
        return bool(self.of and self.unread) and len(self.sheets) < (self.of or 0) and not self.missing

    def _at_start(self) -> Iterator[int]:
        first = self.numbers[0]
        if self.of is not None and first > 1 and _is_of_another(self.before, first - 1):
            yield from range(1, first)

    def _between(self) -> Iterator[int]:
        for one, other in pairwise(self.sheets):
            skipped = range(one.number + 1, other.number)
            if skipped and other.page == one.page + 1 and (self.of is not None or self._is_sure_behind(other)):
                yield from skipped

    def _at_end(self) -> Iterator[int]:
        last = self.numbers[-1]
        if self.of is not None and last < self.of and _is_of_another(self.after, last + 1):
            yield from range(last + 1, self.of + 1)

    def _is_sure_behind(self, jumped: Sheet) -> bool:
        """Whether the numbers go on behind a jump, which is short: one number alone may have been misread."""
        nth = self.sheets.index(jumped)
        skipped = jumped.number - self.sheets[nth - 1].number - 1
        return skipped <= _LONGEST_JUMP and self.numbers[nth : nth + 2] == (jumped.number, jumped.number + 1)


def runs_of(pages: Sequence[PageFact]) -> list[Run]:
    """The papers whose sheets are counted, as they lie in a file."""
    by_page = {page.page: page for page in pages}
    totals = sorted({mark.of for page in pages for mark in page.sheets})
    found = []
    for of in totals:
        marked = [Sheet(page.page, mark.number) for page in pages for mark in page.sheets if mark.of == of]
        for sheets in _apart(marked, of):
            if not _is_misread(sheets, of, by_page):
                first, last = sheets[0].page - 1, sheets[-1].page + 1
                near = (by_page[page] for page in range(first, last + 1) if page in by_page)
                unread = tuple(page.page for page in near if page.unread)
                found.append(Run(of, sheets, by_page.get(first), by_page.get(last), unread))
    return found


def numbered_run(pages: Sequence[PageFact]) -> Run | None:
    """The file as one paper whose pages bear plain numbers; None where some do not, or count their sheets too."""
    if len(pages) < 2 or any(page.sheets or not (page.printed or "").isdigit() for page in pages):
        return None
    return Run(None, tuple(Sheet(page.page, int(page.printed or 0)) for page in pages), None, None)


def _apart(marked: Sequence[Sheet], of: int) -> Iterator[tuple[Sheet, ...]]:
    """The sheets paper by paper: another one begins where a number comes again, where the first follows the last, or
    where more pages lie between than numbers."""
    kept: list[Sheet] = []
    for one in marked:
        if kept and _begins_anew(kept, one, of):
            yield tuple(kept)
            kept = []
        kept.append(one)
    if kept:
        yield tuple(kept)


def _begins_anew(kept: Sequence[Sheet], one: Sheet, of: int) -> bool:
    last = kept[-1]
    if one.page == last.page or one.number in {sheet.number for sheet in kept}:
        return True
    is_complete = len(kept) == of or (len(kept) > 1 and last.number == of and one.number == 1)
    return is_complete or one.page - last.page > max(1, one.number - last.number)


def _is_of_another(page: PageFact | None, number: int) -> bool:
    """Whether a page is surely not the sheet of a number: there is none, or it counts itself otherwise."""
    return page is None or (bool(page.sheets) and all(mark.number != number for mark in page.sheets))


def _is_misread(sheets: Sequence[Sheet], of: int, by_page: dict[int, PageFact]) -> bool:
    """Whether a single page gives a total that its neighbour, whose number is next to its own, gives otherwise."""
    if len(sheets) > 1:
        return False
    [one] = sheets
    for page, number in ((one.page - 1, one.number - 1), (one.page + 1, one.number + 1)):
        near = by_page.get(page)
        if near and any(mark.number == number and mark.of != of for mark in near.sheets):
            return True
    return False


def _from(first: int, many: int) -> list[int]:
    return list(range(first, first + many))

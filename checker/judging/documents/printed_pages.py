"""Which number of the bundle a paper's first page bears, as far as what is printed can be trusted."""

from collections.abc import Iterable, Sequence

from checker.facts.form import PageFact
from checker.judging.documents.logical_document import Paper

_FEWEST_FIRSTS = 2
"""Files that begin at 1: from then on the printed numbers are the papers' own, and none is the bundle's."""
_SHEETS_FOR_A_PAGE = 2
"""Sheets that a paper counts of itself for each page that is there, where some are missing; the bundle counts more."""

_MOST_MISSING = 10
"""Pages that the numbers may count for each that is there."""


class PrintedPages:
    """The numbers on the pages of papers as they are filed."""

    def __init__(self, papers: Iterable[Paper]) -> None:
        self._papers = sorted((one for one in papers if not one.split), key=lambda one: one.position)
        self._nth = {one: nth for nth, one in enumerate(self._papers)}
        firsts = sum(paper.part is None and _number(paper.pages, paper.first) == 1 for paper in self._papers)
        self._are_of_bundle = firsts < _FEWEST_FIRSTS

    def begins_on(self, paper: Paper) -> int | None:
        """The number that its first page bears, or has by its neighbours in one PDF; None where none is the bundle's.

        A number that an engine read from a picture is none where it does not fit between those around it.
        """
        if paper.part is not None:
            return _in_one_file(paper)
        found = self._of_bundle(paper.pages, paper.first) if self._are_of_bundle else None
        if found is not None and _is_read(paper.pages, paper.first) and not self._fits(paper, found):
            return None
        return found

    def _fits(self, paper: Paper, number: int) -> bool:
        nth = self._nth.get(paper)
        if nth is None:
            return True
        before = self._nearest(reversed(range(nth)))
        after = self._nearest(range(nth + 1, len(self._papers)))
        return (before is None or self._has_room(before, nth, number)) and (after is None or number < after[1])

    def _nearest(self, places: Iterable[int]) -> tuple[int, int] | None:
        """The first of the papers at these places that bears a number of the bundle, and the number."""
        numbered = ((at, self._of_bundle(self._papers[at].pages, self._papers[at].first)) for at in places)
        return next(((at, number) for at, number in numbered if number), None)

    def _has_room(self, before: tuple[int, int], nth: int, number: int) -> bool:
        """Whether the pages from a paper that bears a number up to another can be counted in between, and no more
        are missing than a bundle may lack: a case's number is no page."""
        at, first = before
        pages = sum(len(one.pages) for one in self._papers[at:nth])
        return first + pages <= number <= first + _MOST_MISSING * (pages + 1)

    def _of_bundle(self, pages: Sequence[PageFact], first: int) -> int | None:
        """The number on that page, unless it is the count of the paper itself (*page 1 of 4*)."""
        number = _number(pages, first)
        page = _page(pages, first)
        if page is None or number is None:
            return None
        own = (mark for mark in page.sheets if mark.number == 1 or mark.of <= _SHEETS_FOR_A_PAGE * len(pages))
        return None if any(mark.number == number for mark in own) else number


def _in_one_file(paper: Paper) -> int:
    number = _number(paper.pages, paper.first)
    if number is not None:
        return number
    printed = [page for page in paper.file.page_facts if page.printed and page.printed.isdigit()]
    if not printed:
        return paper.first
    # Nothing is printed on this page (a slip sheet): its number follows from the nearest printed one.
    near = min(printed, key=lambda page: abs(page.page - paper.first))
    return int(near.printed or 0) + paper.first - near.page


def _page(pages: Sequence[PageFact], number: int) -> PageFact | None:
    return next((page for page in pages if page.page == number), None)


def _number(pages: Sequence[PageFact], first: int) -> int | None:
    page = _page(pages, first)
    return int(page.printed) if page and page.printed and page.printed.isdigit() else None


def _is_read(pages: Sequence[PageFact], first: int) -> bool:
    """Whether an engine read that page from a picture."""
    page = _page(pages, first)
    return page is not None and page.text == "ocr"

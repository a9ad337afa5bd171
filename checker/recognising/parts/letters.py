"""Letters that were put into one file, each with its own day at the head of its first page.

A letter's second page bears the day of the first, or none; a page with a letter's salutation or close and another day
begins another letter, and one that a title heads begins a paper that was filed with them, as minutes.
"""

from collections.abc import Iterator, Sequence

from checker.recognising.page_findings import PageFindings

_SORT = "correspondence"
_FEWEST = 2


def letters_in(seen: Sequence[PageFindings]) -> list[tuple[PageFindings, str]]:
    """The pages on which the papers of a set of letters begin, with what each is called; none where the file is one
    letter, or something else."""
    letters = {page.fact.page: f"{page.title or 'Letter'}, {day}" for page, day in _begun(seen)}
    if len(letters) < _FEWEST or seen[0].fact.page not in letters:
        return []
    called = ((page, letters.get(page.fact.page) or _title(page)) for page in seen)
    return [(page, name) for page, name in called if name]


def _begun(seen: Sequence[PageFindings]) -> Iterator[tuple[PageFindings, str]]:
    before = None
    for page in seen:
        day = _day_at_head(page)
        if day is not None and day != before and _is_letter(page):
            yield page, day
            before = day


def _is_letter(page: PageFindings) -> bool:
    return any(one.sort == _SORT for one in page.hallmarks)


def _day_at_head(page: PageFindings) -> str | None:
    at_head = (one for one in page.dates if one.role == "issued" and "head" in one.stands)
    days = {one.value for one in at_head if one.precision == "day"}
    return days.pop() if len(days) == 1 else None


def _title(page: PageFindings) -> str | None:
    """The first line of a page that is no letter's, where it is a title by its capitals."""
    line = page.title
    is_title = line is not None and line.isupper() and len(line.split()) > 1
    return line if is_title and not _is_letter(page) else None

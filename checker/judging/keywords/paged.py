"""paged: the ways in which pages are numbered agree.

What it asks
    That the numbers printed on the pages, the PDF's own, the index's and the bookmarks' say the same of the same page.
Options
    A list of those that must agree: `printed`, `pdf`, `index`, `bookmark`.
Holds
    A bundle whose 12th page bears the number 12, where the index and the bookmark of a document lead too.
Does not hold
    A page 12 that bears the number 11. Unclear: a page whose number could not be read.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Annotated, ClassVar, Literal

from checker.facts.document import Document
from checker.facts.form import Bookmark, PageFact
from checker.facts.lists import IndexRow
from checker.findings import Place
from checker.judging.documents.context import Context
from checker.judging.documents.index_rows import alike
from checker.judging.documents.locations import at_paper
from checker.judging.documents.logical_document import Paper
from checker.judging.engine.fact_lookup import members
from checker.judging.engine.subjects import Subject, What
from checker.judging.keywords.keyword import Example, Keyword
from checker.judging.language.phrases import count, sentence
from checker.judging.language.three_valued import RuleResult, Statement
from checker.judging.packs.model import Pack
from checker.judging.packs.options import Limit
from checker.offers import listed

PageNumbering = Literal["printed", "pdf", "index", "bookmark"]
_SAME_TITLE = 0.6
"""How alike a bookmark and a row of the index are that speak of one document."""
_AS_LIKE = 0.01
"""By how much the likeness of two bookmarks may differ for both to be as like a row."""
_MOST_PAGES = 6
"""Pages that are told one by one; below, those that a report's values hold, and places."""
_MOST_VALUES = 50
_MOST_PLACES = 12


@dataclass(frozen=True, slots=True)
class Paged(Keyword):
    """Page numbers that must agree."""

    name: ClassVar[str] = "paged"
    asked_of: ClassVar[tuple[What, ...]] = ("document", "group", "bundle")
    bare_field: ClassVar[str] = "numberings"
    has_object_form: ClassVar[bool] = False

    numberings: Annotated[tuple[PageNumbering, ...], Limit((("minItems", 2), ("uniqueItems", True)))]

    def example(self, pack: Pack) -> Example:
        """The same numbers; two that differ."""
        first, last = self.numberings[0], self.numberings[-1]
        return Example(f"{listed(self.numberings)} give the same page numbers", f"{first} says 12 where {last} says 14")

    def ask(self, subject: Subject, ctx: Context) -> RuleResult:
        """Each file's pages, then its index and bookmarks."""
        by_file = {paper.file.path: paper for one in members(subject) for paper in one.papers}
        statements: list[Statement] = []
        for paper in by_file.values():
            whole_file = paper if paper.part is None else replace(paper, part=None)
            statements += self._disagreements(whole_file)
        return RuleResult(tuple(statements), f"{listed(self.numberings)} agree.")

    def _disagreements(self, paper: Paper) -> Iterator[Statement]:
        asked = set(self.numberings)
        if {"printed", "pdf"} <= asked:
            yield from _printed_numbers(paper)
        if "index" in asked:
            for row in paper.file.index:
                yield from self._index_row(row, paper)
        elif {"bookmark", "printed"} <= asked:
            yield from _bookmarks(paper)

    def _index_row(self, row: IndexRow, paper: Paper) -> Iterator[Statement]:
        """Whether a row of the index leads where its bookmark does."""
        if row.page is None:
            return
        page = self._page_numbered(row.page, paper)
        if page is None:
            yield _no_such_page(row, paper)
        elif "bookmark" in self.numberings:
            yield from _bookmark_of_row(row, page, paper)

    def _page_numbered(self, number: int, paper: Paper) -> int | None:
        """The page of the file that bears that number: printed, if that is asked, else the PDF's own."""
        pages = [page for page in paper.file.page_facts if page.printed]
        if "printed" in self.numberings and pages:
            return next((page.page for page in pages if _plain(page.printed) == str(number)), None)
        return number if number <= paper.file.pages else None


def _plain(number: str | None) -> str:
    """A page's number without dashes, brackets and leading noughts."""
    return (number or "").strip(" -–.").casefold().lstrip("0") or "0"


def _number_in_pdf(file: Document, page: int) -> str:
    """The number that the PDF itself gives a page: its label if it has labels, else its place."""
    labels = file.pdf.page_labels if file.pdf else ()
    return labels[page - 1] if page <= len(labels) else str(page)


def _printed_numbers(paper: Paper) -> Iterator[Statement]:
    numbered = [page for page in paper.pages if page.printed]
    if not numbered:
        yield _nothing_printed(paper)
        return
    wrong = [page for page in numbered if _plain(page.printed) != _plain(_number_in_pdf(paper.file, page.page))]
    if wrong:
        yield _wrongly_printed(wrong, paper)
    yield from _without_number(numbered[0], paper)


def _nothing_printed(paper: Paper) -> Statement:
    message = sentence(f"no printed page numbers were found in {paper.title}")
    if paper.unread:
        return Statement("unclear", message, at_paper(paper), why="unread")
    return Statement("gap", message, at_paper(paper))


def _wrongly_printed(wrong: Sequence[PageFact], paper: Paper) -> Statement:
    first = wrong[0]
    message = f"page {_number_in_pdf(paper.file, first.page)} of {paper.title} bears the number {first.printed}"
    if len(wrong) > 1:
        message += f", and so on for {count(len(wrong), 'page')}"
    places = [Place(paper.file.path, None, page.page) for page in wrong[:_MOST_PLACES]]
    values = {"pages": [page.page for page in wrong[:_MOST_VALUES]]}
    return Statement("gap", sentence(message), places[0], tuple(places[1:]), values=values)


def _without_number(first: PageFact, paper: Paper) -> Iterator[Statement]:
    """Pages after the first numbered one that bear no number: none is there, or it could not be read."""
    bare = [page for page in paper.pages if not page.printed and page.page > first.page]
    without = [page for page in bare if page.text == "visible" and page.page not in paper.unread]
    if without:
        message = f"no number is printed on page {_listed_pages(without)} of {paper.title}"
        values = {"pages": [page.page for page in without[:_MOST_VALUES]]}
        yield Statement("gap", sentence(message), Place(paper.file.path, None, without[0].page), values=values)
    unread = [page for page in bare if page not in without and not page.blank]
    if unread:
        message = f"the number on page {_listed_pages(unread)} of {paper.title} could not be read"
        place = Place(paper.file.path, None, unread[0].page)
        yield Statement("unclear", sentence(message), place, why="unread")


def _listed_pages(pages: Sequence[PageFact]) -> str:
    return listed([str(page.page) for page in pages], most=_MOST_PAGES)


def _no_such_page(row: IndexRow, paper: Paper) -> Statement:
    """No page bears the number that the index gives; on a scan that may not have been made out."""
    place, key = Place(paper.file.path, None, row.on_page), row.label or row.title
    is_inside = row.page is not None and row.page <= paper.file.pages
    if is_inside and any(_may_bear_number(page, paper) for page in paper.pages):
        message = f"whether page {row.page} is that of {row.title}, as the index says, cannot be told"
        message += ": numbers on scanned pages could not be read"
        return Statement("unclear", sentence(message), place, why="unread", fingerprint_key=key)
    message = f"the index says page {row.page} for {row.title}, but {paper.title} has no page of that number"
    return Statement("gap", sentence(message), place, values={"listed": row.page}, fingerprint_key=key)


def _may_bear_number(page: PageFact, paper: Paper) -> bool:
    return not page.printed and (page.page in paper.unread or page.text != "visible")


def _bookmark_of_row(row: IndexRow, page: int, paper: Paper) -> Iterator[Statement]:
    place, key = Place(paper.file.path, None, row.on_page), row.label or row.title
    mark = _likest_bookmark(row, page, paper)
    if mark is None or mark.page is None:
        message = f"no bookmark leads to {row.title}, which the index lists on page {row.page}"
        yield Statement("gap", sentence(message), place, fingerprint_key=key)
    elif mark.page != page:
        message = f"the index says page {row.page} for {row.title}"
        message += f", but its bookmark leads to page {_number_in_pdf(paper.file, mark.page)}"
        related = (Place(paper.file.path, None, mark.page),)
        yield Statement("gap", sentence(message), place, related, fingerprint_key=key)


def _likest_bookmark(row: IndexRow, page: int, paper: Paper) -> Bookmark | None:
    """The bookmark whose title is most like the row's, if it is like enough; of several letters or receipts of one
    title, the one that leads to the row's page. Where none is, any that leads there: short titles are asked for."""
    bookmarks = paper.file.pdf.bookmarks if paper.file.pdf else ()
    scores = [(alike(mark.title, row.title), mark) for mark in bookmarks]
    best = max((score for score, _ in scores), default=0.0)
    if best < _SAME_TITLE:
        return next((mark for mark in reversed(bookmarks) if mark.page == page), None)
    likest = [mark for score, mark in scores if score > best - _AS_LIKE]
    return next((mark for mark in likest if mark.page == page), likest[0])


def _bookmarks(paper: Paper) -> Iterator[Statement]:
    """A bookmark that ends in a page number must lead there."""
    for mark in paper.file.pdf.bookmarks if paper.file.pdf else ():
        if mark.page is None:
            message = f"The bookmark “{mark.title}” leads nowhere."
            yield Statement("gap", message, at_paper(paper), fingerprint_key=mark.title)
            continue
        number = _page_number_in(mark.title)
        printed = next((page.printed for page in paper.file.page_facts if page.page == mark.page), None)
        if number and printed and _plain(printed) != _plain(number):
            message = f"the bookmark “{mark.title}” leads to the page that bears the number {printed}"
            place = Place(paper.file.path, None, mark.page)
            yield Statement("gap", sentence(message), place, fingerprint_key=mark.title)


def _page_number_in(title: str) -> str | None:
    """The page number that a title ends in: `Deed, p. 12`, `Deed (p.12)`."""
    last_word = title.rsplit(" ", 1)[-1].strip("()p.")
    if not last_word.isdigit():
        return None
    before = title.casefold().split(last_word)[0]
    return last_word if "p" in before[-3:] else None

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
from dataclasses import replace

from checker.facts.document import Document, PageFact
from checker.findings import Place
from checker.judging.documents.context import Context
from checker.judging.documents.index_rows import alike
from checker.judging.documents.locations import at_paper
from checker.judging.documents.logical_document import Paper
from checker.judging.engine.fact_lookup import members
from checker.judging.engine.subjects import Subject
from checker.judging.language.phrases import count, listed, sentence
from checker.judging.language.three_valued import RuleResult, Statement

SUBJECTS = ("document", "group", "bundle")
_SAME_TITLE = 0.6


def ask(option: Sequence[str], subject: Subject, ctx: Context) -> RuleResult:
    """Each file's pages, then its index and bookmarks."""
    files = {one.file.path: one for part in members(subject) for one in part.papers}
    papers = [one if one.part is None else replace(one, part=None) for one in files.values()]
    said = [told for paper in papers for told in _file(set(option), paper)]
    return RuleResult(tuple(said), f"{listed(list(option))} agree.")


def _file(wanted: set[str], paper: Paper) -> Iterator[Statement]:
    if {"printed", "pdf"} <= wanted:
        yield from _printed(paper)
    if "index" in wanted:
        yield from _index(wanted, paper)
    if "bookmark" in wanted and "printed" in wanted and "index" not in wanted:
        yield from _bookmarks(paper)


def _own_number(file: Document, page: int) -> str:
    """The number that the PDF itself gives a page: its label if it has labels, else its place."""
    labels = file.pdf.page_labels if file.pdf else ()
    return labels[page - 1] if page <= len(labels) else str(page)


def _printed(paper: Paper) -> Iterator[Statement]:
    numbered = [p for p in paper.pages if p.printed]
    if not numbered:
        why = "unread" if paper.unread else "low_confidence"
        told = sentence(f"no printed page numbers were found in {paper.title}")
        if paper.unread:
            yield Statement("unclear", told, at_paper(paper), why=why)  # type: ignore[arg-type]
        else:
            yield Statement("gap", told, at_paper(paper))
        return
    wrong = [p for p in numbered if _plain(p.printed or "") != _plain(_own_number(paper.file, p.page))]
    if wrong:
        first = wrong[0]
        message = f"page {_own_number(paper.file, first.page)} of {paper.title} bears the number {first.printed}"
        if len(wrong) > 1:
            message += f", and so on for {count(len(wrong), 'page')}"
        places = tuple(Place(paper.file.path, None, p.page) for p in wrong)
        yield Statement(
            "gap", sentence(message), places[0], places[1:12], values={"pages": [p.page for p in wrong[:50]]}
        )
    yield from _bare(paper, numbered)


def _bare(paper: Paper, numbered: Sequence[PageFact]) -> Iterator[Statement]:
    bare = [p for p in paper.pages if not p.printed and p.page > numbered[0].page]
    lost = [p for p in bare if p.page in paper.unread]
    plain = [p for p in bare if p not in lost and p.text == "visible"]
    if plain:
        pages = listed([str(p.page) for p in plain], most=6)
        message = f"no number is printed on page {pages} of {paper.title}"
        yield Statement(
            "gap",
            sentence(message),
            Place(paper.file.path, None, plain[0].page),
            values={"pages": [p.page for p in plain[:50]]},
        )
    other = [p for p in bare if p not in plain and not p.blank]
    if other:
        pages = listed([str(p.page) for p in other], most=6)
        message = f"the number on page {pages} of {paper.title} could not be read"
        yield Statement("unclear", sentence(message), Place(paper.file.path, None, other[0].page), why="unread")


def _plain(number: str) -> str:
    return number.strip(" -–.").casefold().lstrip("0") or "0"


def _page_numbered(wanted: set[str], paper: Paper, number: int) -> int | None:
    """The page of the file that bears that number: printed, if that is asked, else the PDF's own."""
    if "printed" in wanted:
        met = next((p.page for p in paper.file.page_facts if p.printed and _plain(p.printed) == str(number)), None)
        if met is not None or any(p.printed for p in paper.file.page_facts):
            return met
    return number if number <= paper.file.pages else None


def _index(wanted: set[str], paper: Paper) -> Iterator[Statement]:
    bookmarks = paper.file.pdf.bookmarks if paper.file.pdf else ()
    for row in paper.file.index:
        if row.page is None:
            continue
        leads = _page_numbered(wanted, paper, row.page)
        place = Place(paper.file.path, None, row.on_page)
        if leads is None:
            message = f"the index says page {row.page} for {row.title}, but {paper.title} has no page of that number"
            blind = [p for p in paper.pages if not p.printed and (p.page in paper.unread or p.text != "visible")]
            if blind and row.page <= paper.file.pages:
                told = f"whether page {row.page} is that of {row.title}, as the index says, cannot be told"
                told += ": numbers on scanned pages could not be read"
                yield Statement("unclear", sentence(told), place, why="unread", fingerprint_key=row.label or row.title)
            else:
                yield Statement(
                    "gap", sentence(message), place, values={"listed": row.page}, fingerprint_key=row.label or row.title
                )
            continue
        if "bookmark" not in wanted:
            continue
        mark = max(bookmarks, key=lambda b: alike(b.title, row.title), default=None)
        if mark is None or mark.page is None or alike(mark.title, row.title) < _SAME_TITLE:
            message = f"no bookmark leads to {row.title}, which the index lists on page {row.page}"
            yield Statement("gap", sentence(message), place, fingerprint_key=row.label or row.title)
        elif mark.page != leads:
            message = f"the index says page {row.page} for {row.title}"
            message += f", but its bookmark leads to page {_own_number(paper.file, mark.page)}"
            yield Statement(
                "gap",
                sentence(message),
                place,
                (Place(paper.file.path, None, mark.page),),
                fingerprint_key=row.label or row.title,
            )


def _bookmarks(paper: Paper) -> Iterator[Statement]:
    """A bookmark that ends in a page number must lead there."""
    for mark in paper.file.pdf.bookmarks if paper.file.pdf else ():
        tail = mark.title.rsplit(" ", 1)[-1].strip("()p.")
        if mark.page is None:
            yield Statement(
                "gap", f"The bookmark “{mark.title}” leads nowhere.", at_paper(paper), fingerprint_key=mark.title
            )
        elif tail.isdigit() and "p" in mark.title.casefold().split(tail)[0][-3:]:
            printed = next((p.printed for p in paper.file.page_facts if p.page == mark.page), None)
            if printed and _plain(printed) != _plain(tail):
                message = f"the bookmark “{mark.title}” leads to the page that bears the number {printed}"
                yield Statement(
                    "gap", sentence(message), Place(paper.file.path, None, mark.page), fingerprint_key=mark.title
                )

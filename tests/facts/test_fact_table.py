"""Every fact of a document has its row, and a part shows no fact of another page."""

from dataclasses import fields, replace
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from checker.facts.dates import Dated
from checker.facts.document import FACTS, Document
from checker.facts.form import Bookmark, Hidden, PageFact, PdfFacts, TextFacts
from checker.facts.found import Answer, FieldValue, Mark
from checker.facts.lists import IndexRow
from checker.facts.signature import Signature
from checker.facts.what_it_is import Part  # fmt: skip
from checker.judging.documents.logical_document import Paper

PAGES = 6
page = st.integers(1, PAGES)
WHOLE = Document("bundle.pdf", "0" * 64, 1, "application/pdf", pages=PAGES)


def many(one: st.SearchStrategy[Any]) -> st.SearchStrategy[tuple[Any, ...]]:
    return st.lists(one, max_size=8).map(tuple)


documents = st.builds(
    lambda dates, signatures, values, rows, marks, answers, hidden, bookmarks, links, unread: replace(
        WHOLE, dates=dates, signatures=signatures, fields={"cnic": values}, index=rows, marks=marks, answers=answers,
        placeholders=answers, hidden=hidden, page_facts=tuple(PageFact(n) for n in range(1, PAGES + 1)),
        pdf=PdfFacts(bookmarks=bookmarks, links=links), text=TextFacts(unread_pages=unread, ocr_pages=unread),
    ),
    many(st.builds(Dated, st.just("1 May 2026"), page=page)),
    many(st.builds(Signature, st.just("ink"), st.just("unchecked"), page=page)),
    many(st.builds(FieldValue, st.just("00000-0000000-0"), page)),
    many(st.builds(IndexRow, st.none(), st.just("Deed"), on_page=page)),
    many(st.builds(Mark, st.just("A"), page, st.just("cited"))),
    many(st.builds(Answer, st.just("phrase:x"), page)),
    many(st.builds(Hidden, st.just("comment"), page)),
    many(st.builds(Bookmark, st.just("Deed"), page)),
    many(st.tuples(page, page)),
    many(page),
)  # fmt: skip


def pages_in(value: Any) -> set[int]:
    """All page numbers that a value of a fact bears."""
    if isinstance(value, TextFacts):
        return {one for name in ("unread_pages", "ocr_pages") for one in getattr(value, name)}
    if isinstance(value, PdfFacts):
        return {one.page for one in value.bookmarks} | {first for first, _ in value.links}
    if isinstance(value, dict):
        return {one.page for found in value.values() for one in found}
    return {getattr(one, "on_page", None) or one.page for one in value}


def test_every_field_of_a_document_has_its_row_and_no_other():
    assert set(FACTS) == {one.name for one in fields(Document)}


@given(documents, page, page)
def test_what_a_part_shows_stands_within_its_pages(document, one, other):
    first, last = sorted((one, other))
    paper = Paper(document, Part("Deed", first, last, "bookmark"), 0)
    for name, row in FACTS.items():
        if row.about == "pages" and name != "parts":
            assert pages_in(paper.shown(name)) <= set(range(first, last + 1)), name


@given(documents, page)
def test_the_parts_of_a_file_show_together_what_the_file_shows(document, cut):
    parts = [Part("One", 1, cut, "bookmark"), Part("Two", cut + 1, PAGES, "bookmark")]
    papers = [Paper(document, part, 0) for part in parts if part.first <= part.last]
    for name, row in FACTS.items():
        if row.about == "pages" and name != "parts":
            whole = Paper(document, None, 0).shown(name)
            assert pages_in(whole) == set().union(*(pages_in(one.shown(name)) for one in papers)), name

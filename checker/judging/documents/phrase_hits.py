"""Items of `says` and `neverSays`: which answers of a paper's pages meet them."""

from collections.abc import Iterator, Sequence
from typing import Any

from checker.facts.document import Answer
from checker.facts.questions import Item
from checker.judging.documents.logical_document import Paper
from checker.judging.language.phrases import count, listed


def items_of(item: Any) -> Iterator[Item]:
    """The questions to a page's text that one item of a rule stands for."""
    if isinstance(item, str):
        yield Item("phrase", item)
    elif "pattern" in item:
        yield Item("pattern", item["pattern"])
    else:
        for one in item["any"]:
            yield from items_of(one)


def met(item: Any, paper: Paper, page: int | None = None) -> list[Answer]:
    """The answers of a paper (or of one page of it) that meet an item."""
    keys = {one.key for one in items_of(item)}
    return [a for a in paper.answers if a.question in keys and (page is None or a.page == page)]


def words_of(item: Any) -> str:
    """An item in words; a pattern by the title that the rule gives it."""
    if isinstance(item, str):
        return f"“{item}”"
    if "pattern" in item:
        return str(item.get("title") or "words of the form that the rule names")
    return listed([words_of(one) for one in item["any"]], "or", most=5)


def unread_words(papers: Sequence[Paper]) -> str:
    """`2 pages of Passport` or `5 pages of 3 documents`."""
    pages = sum(len(paper.unread) for paper in papers)
    where = papers[0].title if len(papers) == 1 else count(len(papers), "document")
    return f"{count(pages, 'page')} of {where}"

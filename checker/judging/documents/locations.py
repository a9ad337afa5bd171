"""Where something is, for a reader: file, part, page and box."""

from collections.abc import Iterable
from dataclasses import replace

from checker.facts.signature import Signature
from checker.findings import Place
from checker.judging.documents.logical_document import Paper
from checker.judging.documents.seen_words import Seen, seen_words


def at_paper(paper: Paper, page: int | None = None) -> Place:
    """A paper, or a page of it; a part is named and stands on its first page."""
    return replace(paper.place, page=page) if page else paper.place


def at_fact(paper: Paper, one: Seen) -> Place:
    """Where a date, a signature, a field's value, a number, a label or a line of a title stands."""
    seen = seen_words(one) if one.box else None
    return Place(paper.file.path, paper.part.title if paper.part else None, one.page, one.box, seen)


def at_changes(paper: Paper, one: Signature) -> tuple[Place, ...]:
    """Where something that was signed is shown otherwise now, or was filled in."""
    part = paper.part.title if paper.part else None
    places = (Place(paper.file.path, part, change.page, change.box, change.what) for change in one.changes
              if change.page and change.weight in ("changed", "filled"))  # fmt: skip
    return tuple(dict.fromkeys(places))


def at_papers(papers: Iterable[Paper]) -> tuple[Place, ...]:
    """One place a paper."""
    return tuple(one.place for one in papers)


def name_of(paper: Paper) -> str:
    """What a reader calls it inside a sentence: the label if it has one, else the title."""
    if paper.label and paper.label not in paper.title.split():
        return f"{paper.title} ({paper.label})"
    return paper.title

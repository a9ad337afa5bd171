"""sheets: the sheets of a paper are all there, and in order.

What it asks
    Of every file, what its pages say of themselves: *page 3 of 4*, *sheet 2 of 6*, or plain numbers that each page
    bears.
Options
    `"order"` or `"complete"`.
Holds
    Pages that say 1 of 3, 2 of 3 and 3 of 3, in this order; a page without a count between two that have one.
Does not hold
    3 of 3 before 2 of 3; 3 of 3 right behind 1 of 3. Unclear: a page between or beside them could not be read. Not
    applicable: no page counts itself.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import ClassVar, Literal

from checker.findings import Place
from checker.judging.documents.context import Context
from checker.judging.documents.logical_document import Paper
from checker.judging.documents.sheets import Run, numbered_run, runs_of
from checker.judging.engine.subjects import Subject, What
from checker.judging.keywords.keyword import Example, Keyword
from checker.judging.language.phrases import sentence
from checker.judging.language.three_valued import RuleResult, Statement
from checker.judging.packs.model import Pack
from checker.offers import listed

_MOST_NAMED = 4
"""Missing sheets that are named one by one."""


@dataclass(frozen=True, slots=True)
class Sheets(Keyword):
    """The sheets of a paper are all there, and in order."""

    name: ClassVar[str] = "sheets"
    asked_of: ClassVar[tuple[What, ...]] = ("bundle", "group")
    bare_field: ClassVar[str] = "what"
    has_object_form: ClassVar[bool] = False

    what: Literal["order", "complete"]

    def example(self, pack: Pack) -> Example:
        """All there and in order; two exchanged, or one gone."""
        if self.what == "order":
            return Example("pages 1, 2 and 3 of 3 stand in this order", "page 3 of 3 stands before page 2 of 3")
        return Example("pages 1, 2 and 3 of 3 are there", "page 1 of 3 is followed by page 3 of 3")

    def ask(self, subject: Subject, ctx: Context) -> RuleResult:
        """The papers of each file."""
        files = {paper.file.path: paper for paper in subject.papers}
        counted = [(paper, run) for paper in files.values() for run in _runs(paper)]
        if not counted:
            return RuleResult(applies=False)
        if self.what == "order":
            return RuleResult(tuple(_out_of_order(counted)))
        return RuleResult(tuple(_incomplete(counted)))


def _runs(paper: Paper) -> Iterator[Run]:
    pages = paper.file.page_facts
    yield from runs_of(pages)
    if (plain := numbered_run(pages)) is not None:
        yield plain


def _out_of_order(counted: Sequence[tuple[Paper, Run]]) -> Iterator[Statement]:
    for paper, run in counted:
        if run.disorder is None:
            continue
        first, second = run.disorder
        message = f"in {paper.file.path}, {_sheet(first.number, run)} stands before {_sheet(second.number, run)}"
        message += f" (on pages {first.page} and {second.page} of the file)"
        places = [Place(paper.file.path, None, one.page) for one in (first, second)]
        yield Statement(
            "gap", sentence(message), places[0], (places[1],),
            values={"order": list(run.numbers)}, fingerprint_key=f"{run.of}:{first.number}",
        )  # fmt: skip


def _incomplete(counted: Sequence[tuple[Paper, Run]]) -> Iterator[Statement]:
    alone = {(one.number, run.of) for paper, run in counted if paper.file.pages == 1 for one in run.sheets}
    for paper, run in counted:
        missing = [number for number in run.missing if (number, run.of) not in alone]
        if run.unseen:
            yield _unseen(paper, run)
        if not missing:
            continue
        there = [_sheet(one.number, run) for one in run.sheets]
        message = f"{paper.file.path} holds {_several(there)}, but not {_several([_sheet(n, run) for n in missing])}"
        yield Statement(
            "gap", sentence(message), Place(paper.file.path, None, run.sheets[-1].page),
            values={"missing": missing}, fingerprint_key=f"{run.of}:{missing[0]}",
        )  # fmt: skip


def _unseen(paper: Paper, run: Run) -> Statement:
    page = run.unread[0]
    message = f"page {page} of {paper.file.path} could not be read, so whether its paper has all of its {run.of} pages"
    return Statement(
        "unclear", sentence(f"{message} cannot be told"), Place(paper.file.path, None, page), why="unread",
        fingerprint_key=f"{run.of}:{page}",
    )  # fmt: skip


def _sheet(number: int, run: Run) -> str:
    return f"page {number} of {run.of}" if run.of else f"page {number}"


def _several(names: Sequence[str]) -> str:
    if len(names) <= _MOST_NAMED:
        return listed(names)
    return f"{names[0]} to {names[-1]}"

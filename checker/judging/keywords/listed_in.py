"""listedIn: the index and the filed documents agree.

What it asks
    Both ways: that every document stands in the index and every row of the index is filed; in the same order; on
    the right page, where the page can be told (in one PDF, or by printed page numbers that are the bundle's: a
    paper's own count of its sheets is none, nor is a number misread from a picture).
Options
    The index's kind.
    Where the order differs, the pages from there on differ with it: that is said once, as the order.
Holds
    An index of A, B, C over annexures A, B, C in this order.
Does not hold
    A filed annexure that the index leaves out, a row without its document, another order, a wrong page. Unclear:
    the index could not be read. Not applicable: the bundle has no index (`holds` asks for one).
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import takewhile
from typing import ClassVar

from checker.facts.lists import IndexRow
from checker.findings import Why
from checker.judging.documents.context import Context
from checker.judging.documents.index_rows import Match, matched
from checker.judging.documents.label_sequence import label_of, out_of_order_with, out_of_place, same_label
from checker.judging.documents.listed_numbers import paired_by_number
from checker.judging.documents.locations import at_paper, name_of
from checker.judging.documents.logical_document import Paper
from checker.judging.documents.printed_pages import PrintedPages
from checker.judging.engine.subjects import Subject, What
from checker.judging.keywords.keyword import Example, Keyword
from checker.judging.kinds.seen import is_named
from checker.judging.language.phrases import sentence
from checker.judging.language.three_valued import RuleResult, Statement, all_of, passed, unclear
from checker.judging.packs.model import Pack
from checker.judging.packs.options import KindId, NameUse
from checker.offers import listed
from checker.report_tables import Absent

IndexPair = tuple[IndexRow, Paper]

_SAME_ROWS = 0.8
"""Share of the rows of an index that another one has from which it is a copy."""


@dataclass(frozen=True, slots=True)
class ListedIn(Keyword):
    """The kind of the index that must list them, both ways, in order, on the right page."""

    name: ClassVar[str] = "listedIn"
    asked_of: ClassVar[tuple[What, ...]] = ("group", "bundle")
    compares: ClassVar[bool] = True
    is_listing: ClassVar[bool] = True
    bare_field: ClassVar[str] = "kind"
    has_object_form: ClassVar[bool] = False

    kind: KindId

    def names(self) -> Iterator[NameUse]:
        """The kind."""
        yield NameUse("kind", self.kind)

    def example(self, pack: Pack) -> Example:
        """All that is listed is filed; one is not."""
        return Example("the index lists A, B and C as filed", "the index lists C, and no C is filed")

    def ask(self, subject: Subject, ctx: Context) -> RuleResult:
        """What the index and the documents do not agree on, each said once."""
        every = ctx.of_kind(self.kind)
        indexes = _without_copies(every)
        if not indexes:
            return RuleResult(applies=False)
        silent = [one for one in indexes if one.part is not None and not one.file.index]
        indexes = [one for one in indexes if one not in silent]
        rows = [row for one in indexes for row in one.index]
        if not rows:
            return _without_rows((indexes or silent)[0])
        index = indexes[0]
        own = {paper.file.path for paper in indexes}
        papers = [
            paper for paper in subject.papers
            if paper not in every and _is_listed_itself(paper)
            and (paper.file.path in own or not _is_in_a_bundle(paper, silent))
        ]  # fmt: skip
        if not papers and any(_is_in_a_bundle(paper, silent) for paper in subject.papers):
            return RuleResult(applies=False)
        is_of_all = subject.what == "bundle" or subject.kind in (None, "document")
        found = matched(rows, papers, everything=is_of_all)
        numbered = paired_by_number(rows, [paper for paper in ctx.scope if paper.part is None])
        order = list(_out_of_order(found, index, ctx))
        is_out_of_order = any(one.outcome == "gap" for one in order)
        pairs = _before_disorder(found) if is_out_of_order else found.pairs
        statements = [
            *_unlisted(found, indexes, rows, numbered),
            *_unfiled(found, indexes, numbered),
            *order,
            *_wrong_pages(pairs, index, ctx),
        ]
        if statements or silent:
            return all_of([RuleResult(tuple(statements)), *map(_without_rows, silent)])
        return passed(lambda: f"{name_of(index)} lists {listed([name_of(paper) for paper in papers])}.")


def _without_rows(index: Paper) -> RuleResult:
    """Of an index whose rows could not be read nothing can be said."""
    why: Why = "unread" if index.unread else "low_confidence"
    message = f"No rows could be read in {name_of(index)}, so what it lists cannot be told."
    return unclear(message, why, at_paper(index))


def _without_copies(indexes: Sequence[Paper]) -> list[Paper]:
    """The indexes without those that stand beside the bundle which holds the same one, as its Word file does."""
    inside = [_listed_by(one) for one in indexes if one.part is not None]

    def is_copy(one: Paper) -> bool:
        rows = _listed_by(one)
        return one.part is None and any(_SAME_ROWS * len(rows) <= len(rows & others) for others in inside)

    return [one for one in indexes if not is_copy(one)]


def _listed_by(index: Paper) -> set[tuple[str | None, str]]:
    return {(row.label, row.title) for row in index.index}


def _unlisted(
    found: Match, indexes: Sequence[Paper], rows: Sequence[IndexRow], numbered: Mapping[int, Paper]
) -> Iterator[Statement]:
    files = {paper.file.path for paper in numbered.values()}
    by_number = [paper for nth, paper in numbered.items() if not rows[nth].label]
    for paper in found.unlisted:
        if paper in by_number or paper.part is not None and paper.file.path in files:
            continue  # its file has a row of its own: *Correspondence C-1 to C-4*; *13. Property tax form* for 13 PT-1
        index = next((one for one in indexes if one.file.path == paper.file.path), indexes[0])
        place, related = at_paper(paper), (at_paper(index),)
        message = f"{name_of(paper)} is filed, but {name_of(index)} does not list it"
        if index.unread:
            message += "; not all of its pages could be read"
            yield Statement("unclear", sentence(message), place, related, "unread")
        else:
            key = paper.label or paper.title
            yield Statement("gap", sentence(message), place, related, fingerprint_key=key)


def _is_listed_itself(paper: Paper) -> bool:
    """Whether an index would list it: a file in which several papers lie by what each of them is called, and one that
    holds a series or letters as a whole."""
    return not (paper.split and any(is_named(part) for part in paper.file.parts))


def _is_in_a_bundle(paper: Paper, silent: Sequence[Paper]) -> bool:
    """Whether it lies in a file that has an index of its own, if only one without rows: another file's need not list
    it."""
    return paper.part is not None and (bool(paper.file.index) or any(paper.file is one.file for one in silent))


def _unfiled(found: Match, indexes: Sequence[Paper], numbered: Mapping[int, Paper]) -> Iterator[Statement]:
    filed = {id(found.rows[nth]) for nth in numbered}
    of_row = {id(row): one for one in indexes for row in one.index}
    for row in found.unfiled:
        index = of_row[id(row)]
        if id(row) in filed or _is_itself(row, index):
            continue
        name = row.label or row.title
        listed_as = f"{row.label} ({row.title})" if row.label and row.title else name
        message = sentence(f"{name_of(index)} lists {listed_as}, but it is not filed")
        place = at_paper(index, row.on_page)
        absent = Absent("listed", listed_as, row.title or name)
        yield Statement("gap", message, place, values={"missing": name}, fingerprint_key=row.label, absent=absent)


def _is_itself(row: IndexRow, index: Paper) -> bool:
    """Whether an index lists itself there: by its label or number, or by its title."""
    numbers = [one for one in (row.label, row.serial) if one]
    if index.label and any(same_label(one, index.label) for one in numbers):
        return True
    return row.title.strip().casefold() == index.title.strip().casefold()


def _out_of_order(found: Match, index: Paper, ctx: Context) -> Iterator[Statement]:
    pairs = _as_filed(found)
    numbers = _row_numbers(pairs, found.rows)
    for at in out_of_place(numbers):
        row, paper = pairs[at]
        other_at = out_of_order_with(numbers, at)
        side = "after" if other_at < at else "before"
        message = f"{name_of(paper)} is filed {side} {name_of(pairs[other_at][1])}"
        message += f", but {name_of(index)} lists them the other way"
        place, related = at_paper(paper), (at_paper(index, row.on_page),)
        if ctx.bundle.order_known_by != "assumed" or paper.part is not None:
            yield Statement("gap", sentence(message), place, related, fingerprint_key=paper.label)
        elif not (label_of(paper.label) and paper.label_in_name and _is_by_label(found.pairs)):
            message += ". The filing order is only assumed from the file names: say it under “order” in matter.json"
            yield Statement("unclear", sentence(message), place, related, "ambiguous", fingerprint_key=paper.label)


def _is_by_label(pairs: Sequence[IndexPair]) -> bool:
    """Whether the index itself runs by label: then a folder sorted by name will be filed that way."""
    labels = [label_of(row.label) for row, _ in pairs]
    numbers = [label.number for label in labels if label]
    return numbers == sorted(numbers)


def _as_filed(found: Match) -> list[IndexPair]:
    return sorted(found.pairs, key=lambda pair: pair[1].position)


def _row_numbers(pairs: Sequence[IndexPair], rows: Sequence[IndexRow]) -> list[int]:
    """Which row of the index each pair has."""
    number_of = {id(row): number for number, row in enumerate(rows)}
    return [number_of[id(row)] for row, _ in pairs]


def _before_disorder(found: Match) -> list[IndexPair]:
    """The papers that stand before any that is out of order: their pages are not moved by it."""
    pairs = _as_filed(found)
    numbers = _row_numbers(pairs, found.rows)
    beside_sorted = zip(pairs, numbers, sorted(numbers), strict=True)
    in_place = takewhile(lambda one: one[1] == one[2], beside_sorted)
    return [pair for pair, _, _ in in_place]


def _wrong_pages(pairs: Sequence[IndexPair], index: Paper, ctx: Context) -> Iterator[Statement]:
    printed = PrintedPages(ctx.of_kind("document"))
    for row, paper in pairs:
        first = printed.begins_on(paper) if row.page is not None else None
        if first is not None and row.page != first:
            message = f"{name_of(index)} says page {row.page} for {name_of(paper)}, which begins on page {first}."
            place, related = at_paper(index, row.on_page), (at_paper(paper),)
            values = {"listed": row.page, "found": first}
            yield Statement("gap", sentence(message), place, related, values=values, fingerprint_key=paper.label)

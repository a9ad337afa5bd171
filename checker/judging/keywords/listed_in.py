"""listedIn: the index and the filed documents agree.

What it asks
    Both ways: that every document stands in the index and every row of the index is filed; in the same order; on
    the right page, where the page can be told (in one PDF, or by printed page numbers).
Options
    The index's kind.
    Where the order differs, the pages from there on differ with it: that is said once, as the order.
Holds
    An index of A, B, C over annexures A, B, C in this order.
Does not hold
    A filed annexure that the index leaves out, a row without its document, another order, a wrong page. Unclear:
    the index could not be read. Not applicable: the bundle has no index (`holds` asks for one).
"""

from collections.abc import Sequence
from itertools import takewhile
from typing import Literal

from checker.facts.document import IndexRow
from checker.findings import Why
from checker.judging.documents.context import Context
from checker.judging.documents.index_rows import Match, matched, starts_on
from checker.judging.documents.label_sequence import label_of, out_of_order_with, out_of_place
from checker.judging.documents.locations import at_paper, name_of
from checker.judging.documents.logical_document import Paper
from checker.judging.engine.subjects import Subject
from checker.judging.language.phrases import listed, sentence
from checker.judging.language.three_valued import RuleResult, Statement, passed, unclear

SUBJECTS = ("group", "bundle")


def ask(option: str, subject: Subject, ctx: Context) -> RuleResult:
    """What the index and the documents do not agree on, each said once."""
    indexes = ctx.of_kind(option)
    if not indexes:
        return RuleResult(applies=False)
    index = indexes[0]
    rows = [row for one in indexes for row in one.index]
    papers = [p for p in subject.papers if p not in indexes and not p.split]
    if not rows:
        why: Why = "unread" if index.unread else "low_confidence"
        return unclear(
            f"No rows could be read in {name_of(index)}, so what it lists cannot be told.", why, at_paper(index)
        )
    found = matched(rows, papers, everything=subject.what == "bundle" or subject.kind in (None, "document"))
    order = _order(found, index, ctx)
    pairs = _before_disorder(found) if any(one.outcome == "gap" for one in order) else found.pairs
    pages = _pages(pairs, index, ctx)
    said = [*_unlisted(found, index), *_unfiled(found, index), *order, *pages]
    return (
        RuleResult(tuple(said), "")
        if said
        else passed(f"{name_of(index)} lists {listed([name_of(p) for p in papers])}.")
    )


def _unlisted(found: Match, index: Paper) -> list[Statement]:
    said = []
    for paper in found.unlisted:
        message = f"{name_of(paper)} is filed, but {name_of(index)} does not list it"
        if index.unread:
            told = sentence(message + "; not all of its pages could be read")
            said.append(Statement("unclear", told, at_paper(paper), (at_paper(index),), "unread"))
        else:
            said.append(
                Statement(
                    "gap",
                    sentence(message),
                    at_paper(paper),
                    (at_paper(index),),
                    fingerprint_key=paper.label or paper.title,
                )
            )
    return said


def _unfiled(found: Match, index: Paper) -> list[Statement]:
    said = []
    for row in found.unfiled:
        what = f"{row.label} ({row.title})" if row.label and row.title else row.label or row.title
        message = f"{name_of(index)} lists {what}, but it is not filed."
        said.append(
            Statement(
                "gap",
                sentence(message),
                at_paper(index, row.on_page),
                values={"missing": row.label or row.title},
                fingerprint_key=row.label,
            )
        )
    return said


def _order(found: Match, index: Paper, ctx: Context) -> list[Statement]:
    pairs = sorted(found.pairs, key=lambda pair: pair[1].position)
    numbers = [nth for nth, _, _ in _numbered(pairs, found.rows)]
    wrong = out_of_place(numbers)
    said = []
    for at in wrong:
        row, paper = pairs[at]
        assumed = ctx.bundle.order_known_by == "assumed" and paper.part is None
        if assumed and label_of(paper.label) and paper.label_in_name and _by_label(found.pairs):
            continue
        other = out_of_order_with(numbers, at)
        neighbour = pairs[other][1]
        message = f"{name_of(paper)} is filed {'after' if other < at else 'before'} {name_of(neighbour)}"
        message += f", but {name_of(index)} lists them the other way"
        if assumed:
            message += ". The filing order is only assumed from the file names: say it under “order” in matter.json"
        outcome: Literal["gap", "unclear"] = "unclear" if assumed else "gap"
        why: Why | None = "ambiguous" if assumed else None
        said.append(
            Statement(
                outcome,
                sentence(message),
                at_paper(paper),
                (at_paper(index, row.on_page),),
                why,
                fingerprint_key=paper.label,
            )
        )
    return said


def _by_label(pairs: Sequence[tuple[IndexRow, Paper]]) -> bool:
    """Whether the index itself runs by label: then a folder sorted by name will be filed that way."""
    numbers = [label.number for row, _ in pairs if (label := label_of(row.label))]
    return numbers == sorted(numbers)


def _numbered(pairs: Sequence[tuple[IndexRow, Paper]], rows: Sequence[IndexRow]) -> list[tuple[int, IndexRow, Paper]]:
    place = {id(row): nth for nth, row in enumerate(rows)}
    return [(place[id(row)], row, paper) for row, paper in pairs]


def _before_disorder(found: Match) -> list[tuple[IndexRow, Paper]]:
    """The papers that stand before any that is out of order: their pages are not moved by it."""
    filed = sorted(found.pairs, key=lambda pair: pair[1].position)
    numbers = [nth for nth, _, _ in _numbered(filed, found.rows)]
    together = takewhile(lambda three: three[1] == three[2], zip(filed, numbers, sorted(numbers), strict=True))
    return [pair for pair, _, _ in together]


def _pages(pairs: Sequence[tuple[IndexRow, Paper]], index: Paper, ctx: Context) -> list[Statement]:
    said = []
    for row, paper in pairs:
        if row.page is None:
            continue
        starts = starts_on(paper, ctx)
        if starts and row.page not in starts:
            message = f"{name_of(index)} says page {row.page} for {name_of(paper)}, which begins on page {min(starts)}."
            values = {"listed": row.page, "found": min(starts)}
            place = at_paper(index, row.on_page)
            said.append(
                Statement(
                    "gap", sentence(message), place, (at_paper(paper),), values=values, fingerprint_key=paper.label
                )
            )
    return said

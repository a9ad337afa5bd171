"""What rows say that pages or files contradict: how pages run, what comes with a file, and which papers are here."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from checker.facts.lists import IndexRow
from checker.judging.documents.borne_labels import borne_by
from checker.judging.documents.exchanged_papers import exchanged
from checker.judging.documents.exchanged_rows import ExchangedRows, exchanged_rows
from checker.judging.documents.known_by_fit import Unfiled, rows_of, unfiled_of
from checker.judging.documents.label_sequence import out_of_order_with, out_of_place
from checker.judging.documents.labels_given_twice import GivenTwice, given_twice
from checker.judging.documents.locations import at_paper, name_of
from checker.judging.documents.logical_document import Paper
from checker.judging.documents.promised_companions import Promise, broken, promises
from checker.judging.language.phrases import count, sentence
from checker.judging.language.three_valued import RuleResult, Statement, passed
from checker.report_tables import Absent

_FEWEST_ROWS = 5
"""With a page, of which one may stand out of the order of the others."""


def rows_run_on(indexes: Sequence[Paper], papers: Sequence[Paper]) -> RuleResult:
    """The rows of each index that give a page out of the order of nearly all the others, or a label that another row
    gives, two that give each other's labels, and the papers of one file that stand in each other's place."""
    statements, compared = [_exchanged(*pair) for pair in exchanged(papers)], 0
    borne = borne_by(papers)
    for index in indexes:
        statements += [_given_twice(index, one) for one in given_twice(index.index, borne)]
        statements += [_rows_exchanged(index, one) for one in exchanged_rows(index.index, papers)]
        rows = [row for row in index.index if row.page is not None]
        pages = [row.page or 0 for row in rows]
        if len(rows) < _FEWEST_ROWS or (astray := _astray(pages)) is None:
            continue
        compared += len(rows)
        statements += [_out_of_run(index, rows[at], rows[other]) for at, other in astray]
    if statements:
        return RuleResult(tuple(statements))
    return passed(lambda: f"The pages of {count(compared, 'row')} run on.") if compared else RuleResult(applies=False)


def _exchanged(paper: Paper, other: Paper) -> Statement:
    message = f"{name_of(paper)} and {name_of(other)} stand in each other's place: each bears the other's heading"
    return Statement(
        "gap", sentence(message), at_paper(paper, paper.first), (at_paper(other, other.first),),
        values={"page": paper.first, "other": other.first}, fingerprint_key=f"{paper.title}:{other.title}",
    )  # fmt: skip


def _rows_exchanged(index: Paper, one: ExchangedRows) -> Statement:
    label, other = one.row.label or one.row.serial, one.other.label or one.other.serial
    message = f"{name_of(index)} lists {one.row.title} as {label} and {one.other.title} as {other},"
    message += " but the papers bear these labels the other way round"
    beside = (at_paper(one.paper, one.paper.first), at_paper(one.other_paper, one.other_paper.first))
    return Statement(
        "gap", sentence(message), at_paper(index, one.row.on_page), beside, values={"label": label, "other": other},
        fingerprint_key=f"{label}:{other}",
    )  # fmt: skip


def _astray(pages: Sequence[int]) -> list[tuple[int, int]] | None:
    """The row that stands out of the order of the others, with one that it is out of order with; none where all run on.
    Two that give each other's pages are one slip, whatever stands between them. None where more is astray: the pages
    of that list mean something else."""
    moved = out_of_place(pages)
    if len(moved) <= 1:
        return [(at, out_of_order_with(pages, at)) for at in moved]
    exchanged = [at for at, (page, right) in enumerate(zip(pages, sorted(pages), strict=True)) if page != right]
    return [(exchanged[0], exchanged[1])] if len(exchanged) == 2 else None


def _out_of_run(index: Paper, row: IndexRow, other: IndexRow) -> Statement:
    message = f"{name_of(index)} gives page {row.page} for {row.title}, and page {other.page} for {other.title},"
    message += " which it lists the other way round"
    return Statement(
        "gap", sentence(message), at_paper(index, row.on_page), values={"page": row.page, "other": other.page},
        fingerprint_key=row.serial or row.label or row.title,
    )  # fmt: skip


def _given_twice(index: Paper, one: GivenTwice) -> Statement:
    message = f"{name_of(index)} gives {one.label} twice, to {one.row.title} and to {one.other.title},"
    message += f" and lists no {one.left_out}"
    return Statement(
        "gap", sentence(message), at_paper(index, one.other.on_page), values={"label": one.label},
        fingerprint_key=one.label,
    )  # fmt: skip


def with_companions(papers: Sequence[Paper], titles: Mapping[Paper, str]) -> RuleResult:
    """What the names of files, and the titles that rows give them, say is with a file, against what the file holds."""
    promised = tuple(promises(papers, titles))
    if statements := tuple(map(_without_companion, broken(promised))):
        return RuleResult(statements)
    kept = sum(one.is_kept for one in promised)
    if not kept:
        return RuleResult(applies=False)
    return passed(lambda: f"{count(kept, 'file')} with what is said to be with them.")


def _without_companion(one: Promise) -> Statement:
    message = f"{name_of(one.paper)} is said to come “{one.words}”, but none of its pages is one"
    values = {"missing": one.kind}
    return Statement("gap", sentence(message), at_paper(one.paper), values=values, fingerprint_key=one.kind)


def listed_by_fit(lists: Sequence[Paper], everyone: Sequence[Paper]) -> RuleResult:
    """What the lists that nobody calls an index name beside papers of the folder; not applicable where nothing is
    listed. What several of them name is told once, at the first."""
    found: dict[str, Statement] = {}
    for paper in lists:
        for one in unfiled_of(paper, everyone):
            before = found.get(one.name)
            place = at_paper(paper, one.row.page)
            found[one.name] = replace(before, related=(*before.related, place)) if before else _unfiled(paper, one)
    if found:
        return RuleResult(tuple(found.values()))
    compared = sum(len(rows_of(paper)) for paper in lists)
    return passed(lambda: f"{count(compared, 'row')} looked at.") if compared else RuleResult(applies=False)


def _unfiled(paper: Paper, one: Unfiled) -> Statement:
    title = one.row.title if one.row.marks[:1] == (one.name,) and one.row.title != one.name else ""
    name = f"{one.name} ({title})" if title else one.name
    message = f"{name_of(paper)} lists {name}, and no such paper is in the folder;"
    message += f" {count(one.others, 'other')} that it lists are"
    return Statement(
        "gap", sentence(message), at_paper(paper, one.row.page), values={"missing": one.name},
        fingerprint_key=one.name, absent=Absent("listed", name, title or one.name),
    ).doubted(one.row.is_read)  # fmt: skip

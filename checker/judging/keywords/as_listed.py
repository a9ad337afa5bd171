"""asListed: each row of an index has its file, with the pages and of the day that the row says.

What it asks
    Whether the files are what the index lists, or the letter that encloses them. Which row speaks of which file is
    known by the number that the office gave both, however it numbers; else by their titles, where these are nearly the
    same. Papers within a bundle are those that bear the row's label.
Options
    `index`: the index's kind. `what`: `filed` (no row without its file, and no numbered file without a row), `pages`
    (each file has as many pages as its row says), `date` (each file shows the date of its row), `companions` (each
    file holds what its row, or its own name, says is with it), `run` (pages and labels that the rows give run on, and
    no two papers of one file stand in each other's place) or `fit`
    (no list or table of any paper names one that is not here, beside others that are).
Holds
    Row 7, *Grant of probate, 12 May 2026, 3 pages*, and 07 Grant of probate.pdf with three pages, one of which shows
    12 May 2026.
Does not hold
    No file bears the 7; it has two pages; it is dated 21 May 2026 and shows no 12 May. Unclear: a page of the index
    could not be read; files and rows share no numbers, and no file is called as one of a letter's enclosures. Not
    applicable: there is no index, or rows and files share neither numbers nor titles.
"""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import accumulate, takewhile
from typing import ClassVar, Literal

from checker.facts.lists import IndexRow
from checker.judging.documents.companions import stem_words
from checker.judging.documents.context import Context
from checker.judging.documents.given_days import is_of_other_day
from checker.judging.documents.index_rows import alike, days_of, pages_of
from checker.judging.documents.listed_numbers import bears_number, paired_by_number, shares_number
from checker.judging.documents.listed_titles import answered_by_none
from checker.judging.documents.locations import at_paper, name_of
from checker.judging.documents.logical_document import Paper
from checker.judging.engine.subjects import Subject, What
from checker.judging.keywords.keyword import Example, Keyword
from checker.judging.keywords.said_by_rows import listed_by_fit, rows_run_on, with_companions
from checker.judging.language.phrases import count, sentence, value_words
from checker.judging.language.three_valued import RuleResult, Statement, passed, unclear
from checker.judging.packs.model import Pack
from checker.judging.packs.options import KindId, NameUse
from checker.report_tables import Absent

_SAME = 0.75
"""Likeness of titles from which a file is a row's without a number."""
_LIKE = 0.6
"""The same from which a file with another number may be meant."""
_LONG_BEFORE = timedelta(days=45)
"""Before the submission: a letter that old does not send it."""


@dataclass(frozen=True, slots=True)
class AsListed(Keyword):
    """Each row of an index has its file, with the pages and of the day that the row says."""

    name: ClassVar[str] = "asListed"
    asked_of: ClassVar[tuple[What, ...]] = ("bundle", "group")
    compares: ClassVar[bool] = True
    is_listing: ClassVar[bool] = True

    index: KindId
    """The index's kind."""
    what: Literal["filed", "pages", "date", "companions", "run", "fit"]
    """What is compared."""

    def names(self) -> Iterator[NameUse]:
        """The kind."""
        yield NameUse("kind", self.index, ("index",))

    def example(self, pack: Pack) -> Example:
        """A row with its file; one whose file is missing or other."""
        return {
            "filed": Example("row 7 is filed as 07 Grant.pdf", "row 7 is the Grant, and no file bears the 7"),
            "pages": Example("row 7 says three pages, and 07 Grant.pdf has three", "it has two"),
            "date": Example("row 7 says 12 May 2026, and 07 Grant.pdf shows that day", "it is dated 21 May 2026"),
            "run": Example("rows 7, 8 and 9 give pages 10, 12 and 14", "they give pages 12, 10 and 14"),
            "fit": Example("a register names R-001 to R-003, all filed", "R-003 alone is not"),
            "companions": Example("07 Grant, with apostille.pdf holds one", "the Grant is all that it holds"),
        }[self.what]

    def ask(self, subject: Subject, ctx: Context) -> RuleResult:
        """Each row that its file does not bear out."""
        indexes = ctx.of_kind(self.index)
        files = [one for one in subject.papers if one.part is None]
        papers = [one for one in files if one not in indexes]
        lists = [*indexes, *(one for one in papers if _sends_papers(one, papers, ctx))]
        # A register is filed as any paper is, though it lists others.
        papers = files if self.what == "filed" else [one for one in papers if one.file.pages]
        if self.what == "run":
            return rows_run_on(indexes, subject.papers)
        if self.what == "fit":
            told = [one for one in lists if replace(self, what="filed")._compared(one, papers, ()).statements]
            return listed_by_fit([one for one in subject.papers if one.part is None and one not in told], ctx.papers)
        if self.what == "companions":
            return with_companions(papers, _titles(lists, papers))
        inside = [one for one in subject.papers if one.part is not None and self.what == "date"]
        answers = [self._compared(one, papers, [] if one.split else inside) for one in lists]
        if statements := [one for answer in answers for one in answer.statements]:
            return RuleResult(tuple(statements))
        unread = next((index for index in indexes if index.unread), None)
        if unread is not None:
            message = f"Not all pages of {name_of(unread)} could be read, so what it lists cannot be told."
            return unclear(message, "unread", at_paper(unread))
        rows = sum(answer.rows for answer in answers)
        return passed(lambda: f"{count(rows, 'row')} compared with the files.") if rows else RuleResult(applies=False)

    def _compared(self, index: Paper, papers: Sequence[Paper], inside: Sequence[Paper]) -> "_Compared":
        by_number = _by_number(index, papers)
        if self.what == "filed":
            if not by_number and not index.index:
                return _by_titles(index, papers)
            return _Compared(len(by_number), tuple(_without_file(index, by_number, papers)) if by_number else ())
        pairs = [*_rows_of(index, by_number, papers), *_inside(index, inside)]
        if self.what == "pages":
            # The index's own file holds its pages too, so a row of that file says nothing of their number.
            others = [(row, paper) for row, paper in pairs if paper is not index]
            counted = [(listed, row, paper) for row, paper in others if (listed := _pages(row, paper))]
            filed = {id(row) for row, _ in pairs}
            wrong = [
                (listed, row, paper) for listed, row, paper in counted
                if paper.file.pages not in (listed, _with_the_next(index.listed, row, filed, paper))
            ]  # fmt: skip
            return _Compared(len(counted), tuple(_other_pages(index, *one) for one in wrong))
        dated = [(days[0].isoformat(), row, paper) for row, paper in pairs if (days := days_of(index, row))]
        wrong_days = [(day, row, paper) for day, row, paper in dated if is_of_other_day(paper, day)]
        return _Compared(len(dated), tuple(_other_day(index, *one) for one in wrong_days))


def _titles(lists: Sequence[Paper], papers: Sequence[Paper]) -> Mapping[Paper, str]:
    """What the rows call the files."""
    titles: dict[Paper, str] = {}
    for index in lists:
        titles |= {paper: row.title for row, paper in _rows_of(index, _by_number(index, papers), papers)}
    return titles


def _sends_papers(letter: Paper, papers: Sequence[Paper], ctx: Context) -> bool:
    """Whether a paper lists what is now filed: a letter of long before, or one within a bundle, sent something else,
    unless the files bear the numbers of the rows of its table."""
    if letter.split or not letter.listed:
        return False
    if letter.part is None and letter.index and _by_number(letter, papers):
        return True
    day = ctx.dates.get("submission", ctx.as_of.isoformat())
    own = letter.own
    if own is None or own.value is None or own.precision != "day":
        return True
    return date.fromisoformat(own.value[:10]) >= date.fromisoformat(day[:10]) - _LONG_BEFORE


@dataclass(frozen=True, slots=True)
class _Compared:
    """How many rows of an index were compared, and what does not agree."""

    rows: int
    statements: tuple[Statement, ...]


def _by_number(index: Paper, papers: Sequence[Paper]) -> Mapping[int, Paper]:
    """The file of each row by the number that the office gave both; an index may list itself."""
    return paired_by_number(index.listed, dict.fromkeys([*papers, index]))


def _rows_of(index: Paper, by_number: Mapping[int, Paper], papers: Sequence[Paper]) -> Iterator[tuple[IndexRow, Paper]]:
    """Each row with its file: by number, else by a title that fits no other file."""
    left = [paper for paper in papers if paper not in by_number.values()]
    for nth, row in enumerate(index.listed):
        if nth in by_number:
            yield row, by_number[nth]
        elif len(same := [paper for paper in left if alike(row.title, paper.title) >= _SAME]) == 1:
            yield row, same[0]


def _inside(index: Paper, papers: Sequence[Paper]) -> Iterator[tuple[IndexRow, Paper]]:
    """Each row of an index within a bundle with the one paper there that bears its label."""
    by_label: dict[str, list[Paper]] = {}
    for paper in papers:
        if paper.label and paper.file is index.file and paper is not index:
            by_label.setdefault(paper.label, []).append(paper)
    for row in index.listed:
        if row.label and len(met := by_label.get(row.label, [])) == 1:
            yield row, met[0]


def _without_file(index: Paper, pairs: Mapping[int, Paper], papers: Sequence[Paper]) -> Iterator[Statement]:
    """Rows whose number no file bears, unless a file that no row means may be theirs."""
    left = [paper for paper in papers if paper not in pairs.values() and paper is not index]
    common = _shared_by_many(papers)
    for nth, row in enumerate(index.listed):
        if nth in pairs or not (row.serial or row.label) or alike(row.title, index.title) >= _SAME:
            continue
        if any(_may_be_meant(row, paper, common) for paper in left):
            continue
        name = f"{row.serial or row.label} ({row.title})"
        message = sentence(f"{name_of(index)} lists {name}, but no file bears that number")
        yield Statement(
            "gap", message, at_paper(index, row.on_page), values={"missing": row.title},
            fingerprint_key=row.serial or row.label, absent=Absent("listed", name, row.title),
        )  # fmt: skip


def _shared_by_many(papers: Sequence[Paper]) -> frozenset[str]:
    """The words that the titles of several files have, as *letter*: one more that has it is not meant by that."""
    counts = Counter(word for paper in papers for word in stem_words(paper.title))
    return frozenset(word for word, count in counts.items() if count > 1)


def _may_be_meant(row: IndexRow, paper: Paper, common: frozenset[str]) -> bool:
    """Whether a file that bears another number, or none, may be the row's: by its title, without a number by a word
    that is its own, or as it is called nothing that the row is not."""
    if bears_number(paper):
        return shares_number(row, paper) or alike(row.title, paper.title) >= _LIKE
    called = stem_words(paper.title)
    shared = called & stem_words(row.title)
    return bool(shared - common) or bool(shared) and shared == called


def _by_titles(letter: Paper, papers: Sequence[Paper]) -> _Compared:
    """What a letter encloses, where the files bear no numbers of its rows."""
    others = [paper for paper in papers if paper is not letter]
    alone = answered_by_none(letter.listed, others)
    return _Compared(len(alone), tuple(_uncalled(letter, row) for row in alone))


def _uncalled(letter: Paper, row: IndexRow) -> Statement:
    message = sentence(f"{name_of(letter)} encloses {row.title}, but no file of that name was found")
    return Statement(
        "unclear", message, at_paper(letter, row.on_page), why="ambiguous", values={"missing": row.title},
        fingerprint_key=row.title,
    )  # fmt: skip


def _pages(row: IndexRow, paper: Paper) -> int | None:
    """How many pages the row says; None where it does not, or the file is a photograph."""
    if paper.file.media_type != "application/pdf":
        return None
    return pages_of(row)


def _with_the_next(rows: Sequence[IndexRow], row: IndexRow, filed: Set[int], paper: Paper) -> int:
    """The pages of a row and of those right below it that have no file (`filed` holds the others, by their ids), as far
    as the paper's own pages go: a form with its particulars."""
    at = next(nth for nth, one in enumerate(rows) if one is row)
    below = takewhile(lambda one: id(one) not in filed, rows[at + 1 :])
    counts = takewhile(bool, (_pages(one, paper) or 0 for one in (row, *below)))
    return max((count for count in accumulate(counts) if count <= paper.file.pages), default=0)


def _other_pages(index: Paper, listed: int, row: IndexRow, paper: Paper) -> Statement:
    has = paper.file.pages
    message = f"{name_of(index)} gives {name_of(paper)} {count(listed, 'page')}, but it has {has}"
    return _statement(message, index, row, paper, listed, has)


def _other_day(index: Paper, listed: str, row: IndexRow, paper: Paper) -> Statement:
    found = paper.own.value if paper.own else None
    message = f"{name_of(index)} gives {name_of(paper)} the date {value_words(listed)}, but it is dated"
    message += f" {value_words(found or '')} and shows no such date"
    return _statement(message, index, row, paper, listed, found)


def _statement(message: str, index: Paper, row: IndexRow, paper: Paper, listed: object, found: object) -> Statement:
    return Statement(
        "gap", sentence(message), at_paper(paper), (at_paper(index, row.on_page),),
        values={"listed": listed, "found": found}, fingerprint_key=row.serial or row.title,
    )  # fmt: skip

"""answers: a paper that answers another one is not dated before it.

What it asks
    Of each paper that names another one in its title as what it answers, translates, amends or the like: whether its
    day is before that of the other; and the same of the rows of an index.
Options
    `"after"`.
Holds
    Answers to the defendant's questions, 12 October, where these are of 28 September; a translation of the same day.
Does not hold
    Answers of 21 September. Unclear: an engine read one of the two days from a picture. Not asked: two papers may be
    meant, or a day is not sure.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import ClassVar, Literal

from checker.facts.dates import Span
from checker.judging.documents.answered_papers import OneCalled, answers_in, papers_called, rows_called
from checker.judging.documents.context import Context
from checker.judging.documents.logical_document import Paper
from checker.judging.engine.subjects import Subject, What
from checker.judging.keywords.keyword import Example, Keyword
from checker.judging.language.phrases import apart, day_words, sentence
from checker.judging.language.three_valued import RuleResult, Statement
from checker.judging.packs.model import Pack


@dataclass(frozen=True, slots=True)
class Answers(Keyword):
    """A paper that answers another one is not dated before it."""

    name: ClassVar[str] = "answers"
    asked_of: ClassVar[tuple[What, ...]] = ("group",)
    compares: ClassVar[bool] = True
    bare_field: ClassVar[str] = "when"
    has_object_form: ClassVar[bool] = False

    when: Literal["after"]

    def example(self, pack: Pack) -> Example:
        """Answers after the questions; answers before them."""
        return Example(
            "answers to the questions of 28 September are of 12 October", "they are of 21 September"
        )

    def ask(self, subject: Subject, ctx: Context) -> RuleResult:
        """Each paper, and each row, that is dated before what it answers; the two days of a row are said once."""
        pairs = list(answers_in(list(papers_called(subject.papers))))
        early = [pair for pair in pairs if _is_early(*pair)]
        said = {(one.last, other.first) for one, other in early}
        for one, other in _pairs_of_rows(subject.papers):
            pairs.append((one, other))
            if _is_early(one, other) and (one.last, other.first) not in said:
                early.append((one, other))
        statements = tuple(_statement(*pair) for pair in early)
        return RuleResult(statements, "No paper is dated before the one that it answers.", applies=bool(pairs))


def _pairs_of_rows(papers: Sequence[Paper]) -> Iterator[tuple[OneCalled, OneCalled]]:
    for index in papers:
        if index.index and not index.split:
            yield from answers_in(rows_called(index))


def _is_early(one: OneCalled, other: OneCalled) -> bool:
    return one.last is not None and other.first is not None and one.last < other.first


def _statement(one: OneCalled, other: OneCalled) -> Statement:
    assert one.last is not None and other.first is not None
    before = apart(_day(one.last), _day(other.first))
    message = f"{one.name} is dated {day_words(one.last)}, {before} {other.name}, to which its title refers"
    message += f" and which is dated {day_words(other.first)}"
    return Statement(
        "gap", sentence(message), one.place, (other.place,),
        values={"found": one.last.isoformat(), "answered": other.first.isoformat()}, fingerprint_key=one.name,
    ).doubted(one.from_picture or other.from_picture)  # fmt: skip


def _day(one: date) -> Span:
    return Span(one, one)

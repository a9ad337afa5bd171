"""agrees: the same particulars in every paper that shows them.

What it asks
    That a field has the same value in all papers that show it, compared as people compare it: letters' case,
    spaces, hyphens, and the form of a date do not matter.
Options
    `{"fields": ["name", "born", "cnic"]}`; `"with": KIND` compares with that paper, `"with": "matter"` with the
    parties of matter.json, as far as it names what the papers show. `"whereShown": true`: only what both sides show.
Holds
    `00000-0000000-0` and `0000000000000`; `3 February 2019` and `2019-02-03`.
Does not hold
    Two numbers. Unclear: a name spelt otherwise (Mohammad, Muhammad) or in another script; a paper that could not
    be read.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain
from typing import Annotated, ClassVar

from rapidfuzz.distance import Levenshtein

from checker.findings import Why
from checker.judging.documents.context import Context
from checker.judging.documents.field_values import Shown, bare, compared_words, of_matter, of_papers, same
from checker.judging.documents.locations import at_paper, at_papers
from checker.judging.documents.logical_document import LEAST_CONFIDENCE, Paper
from checker.judging.engine.subjects import Subject, What
from checker.judging.keywords.keyword import Example, Keyword
from checker.judging.language.phrases import fact_words, sentence
from checker.judging.language.three_valued import RuleResult, Statement
from checker.judging.packs.model import Pack
from checker.judging.packs.options import NOT_EMPTY, NameUse, Text
from checker.offers import listed

_THE_MATTER = "matter"
_MOST_PLACES = 8
_LONG, _MOST_APART = 9, 3
"""Figures of a number that is no day; and those by which it may differ from what it should be where it is miswritten or
misread: two people's differ in more, of one district too."""


@dataclass(frozen=True, slots=True)
class Agrees(Keyword):
    """The same in every paper that shows it."""

    name: ClassVar[str] = "agrees"
    asked_of: ClassVar[tuple[What, ...]] = ("document", "group", "bundle")
    compares: ClassVar[bool] = True

    fields: Annotated[tuple[Text, ...], NOT_EMPTY]
    """Names of fields: name, born, cnic, …"""
    with_: Text | None = None
    """A kind to compare with, or matter"""
    where_shown: bool = False
    """Silent about a field that one side does not show: papers of that sort seldom give it so."""

    def names(self) -> Iterator[NameUse]:
        """The fields, and the kind that is compared with."""
        for nth, field in enumerate(self.fields):
            yield NameUse("field", field, ("fields", nth))
        if self.with_ not in (None, _THE_MATTER):
            yield NameUse("kind", self.with_, ("with",))

    def example(self, pack: Pack) -> Example:
        """The same everywhere; another value in one paper."""
        words = [field.replace("_", " ") for field in self.fields]
        return Example(f"the same {listed(words)} in every paper that shows it", f"another {words[0]} in one of them")

    def ask(self, subject: Subject, ctx: Context) -> RuleResult:
        """Each field on its own; a field that neither side shows is not asked."""
        if self.with_ is None:
            shown = {field: of_papers(subject.papers, field) for field in self.fields}
            statements = [one for field, values in shown.items() for one in _all_alike(field, values, subject)]
            return self._told(statements, chain.from_iterable(shown.values()))
        return self._compare_sides(self.with_, subject, ctx)

    def _compare_sides(self, other: str, subject: Subject, ctx: Context) -> RuleResult:
        is_matter = other == _THE_MATTER
        others = [] if is_matter else [paper for paper in ctx.of_kind(other) if paper not in subject.papers]
        mine = {field: of_papers(subject.papers, field) for field in self.fields}
        theirs = {
            field: of_matter(ctx.bundle.matter, field) if is_matter else of_papers(others, field)
            for field in self.fields
        }
        asked = [field for field in mine if theirs[field] or mine[field] and not is_matter]
        if self.where_shown:
            asked = [field for field in asked if mine[field] and theirs[field]]
        # Papers together are compared where they show it; a paper on its own is expected to.
        is_expected = subject.what == "document" or bool(subject.unread_papers)
        if not asked or not (is_expected or any(mine.values())):
            return RuleResult(applies=False)
        statements = [one for field in asked for one in _disagreements(field, mine[field], theirs[field])]
        if is_expected:
            statements += _one_sided(_not_shown(asked, mine), f"in {subject.name}", subject.papers, subject)
        statements += _one_sided(_not_shown(asked, theirs), f"in {ctx.kind_words(other)}", others, subject)
        return self._told(statements, (one for field in asked for one in (*mine[field], *theirs[field])))

    def _told(self, statements: Iterable[Statement], shown: Iterable[Shown]) -> RuleResult:
        """The result, with the papers that show what was compared."""
        papers = dict.fromkeys(one.paper.place for one in shown if one.paper is not None)
        return RuleResult(tuple(statements), lambda: f"{listed(self.fields)} agree.", beside=tuple(papers))


def _disagreements(field: str, mine: Sequence[Shown], theirs: Sequence[Shown]) -> Iterator[Statement]:
    """Each value must be that of one of the others: a paper may speak of any of the parties. Beside a number of theirs,
    one that is like none of theirs is somebody else's, as the advocate's on a wakalatnama."""
    if not theirs:
        return
    fits = any(same(field, one, party) is True for one in mine for party in theirs)
    for one in mine:
        nearest, is_like = _nearest(one, theirs)
        disagreement = _with_any(field, one, theirs, nearest)
        if disagreement is not None and (is_like or not fits):
            yield disagreement


def _nearest(one: Shown, parties: Sequence[Shown]) -> tuple[Shown, bool]:
    """The party whose number is most like a number, the first where it is none; and whether it may be theirs."""
    number = bare(one.value)
    if not number.isdigit() or len(number) < _LONG:
        return parties[0], True
    apart = [Levenshtein.distance(number, bare(party.value)) for party in parties]
    return parties[apart.index(min(apart))], min(apart) <= _MOST_APART


def _with_any(field: str, one: Shown, parties: Sequence[Shown], nearest: Shown) -> Statement | None:
    """A paper disagrees only if it fits none of the parties; it is told beside the one that it may be of."""
    answers = [same(field, one, party) for party in parties]
    if True in answers:
        return None
    return _disagreement(field, one, parties[answers.index(None)] if None in answers else nearest)


def _not_shown(fields: Sequence[str], shown: Mapping[str, Sequence[Shown]]) -> list[str]:
    return [field for field in fields if not shown[field]]


def _one_sided(fields: Sequence[str], where: str, side: Sequence[Paper], subject: Subject) -> list[Statement]:
    """Fields that one side shows and the other does not; unread pages on the other `side` may be why."""
    if not fields:
        return []
    was, it = ("was", "it") if len(fields) == 1 else ("were", "they")
    names = listed([_noun(field) for field in fields])
    message = sentence(f"{names} {was} not found {where}, so {it} cannot be compared")
    key = ",".join(fields)
    unread = [paper for paper in side if paper.unread]
    if unread:
        return [Statement("unclear", message, at_paper(unread[0]), why="unread", fingerprint_key=key)]
    return [Statement("unclear", message, subject.place, why="low_confidence", fingerprint_key=key)]


def _all_alike(field: str, shown: Sequence[Shown], subject: Subject) -> list[Statement]:
    """The value that most papers show, against each other one."""
    groups = _groups_of_same(field, shown)
    statements = []
    for group in groups[1:]:
        disagreement = _disagreement(field, group[0], groups[0][0], group[1:])
        if disagreement is not None:
            statements.append(disagreement)
    return statements + _perhaps_unread(field, shown, subject)


def _groups_of_same(field: str, shown: Sequence[Shown]) -> list[list[Shown]]:
    """What shows the same value together, the largest group first."""
    groups: list[list[Shown]] = []
    for one in shown:
        for group in groups:
            if same(field, group[0], one) is True:
                group.append(one)
                break
        else:
            groups.append([one])
    return sorted(groups, key=len, reverse=True)


def _disagreement(field: str, one: Shown, other: Shown, more: Sequence[Shown] = ()) -> Statement | None:
    """Two values that differ, or that may; `more` show the same as `one`."""
    are_same = same(field, one, other)
    if are_same is True:
        return None
    message = f"{compared_words(field, one)}, but {compared_words(field, other)}"
    if one.where == other.where:
        message = f"{one.where} shows two values for {_noun(field)}: {one.value} and {other.value}"
    places = [shown.place for shown in (other, *more) if shown.place is not None]
    related = tuple(dict.fromkeys(place for place in places if one.place is None or place.file != one.place.file))
    values = {"found": one.value, "other": other.value, "field": field}
    if are_same is None or min(one.confidence, other.confidence) < LEAST_CONFIDENCE:
        message = sentence(f"{message}: this may be the same, written otherwise")
        why: Why = "ambiguous" if are_same is None else "low_confidence"
        return Statement("unclear", message, one.place, related, why, values, fingerprint_key=field)
    return Statement("gap", sentence(message), one.place, related, values=values, fingerprint_key=field)


def _perhaps_unread(field: str, shown: Sequence[Shown], subject: Subject) -> list[Statement]:
    """Papers that may show the field on a page that nobody could read."""
    showing = {one.paper for one in shown}
    unread = [paper for paper in subject.papers if paper.unread and paper not in showing and not paper.split]
    if not unread or not shown:
        return []
    message = f"whether {_noun(field)} agrees everywhere cannot be told"
    message += f": {len(unread)} of the papers could not be read in full"
    first, *others = at_papers(unread[:_MOST_PLACES])
    return [Statement("unclear", sentence(message), first, tuple(others), "unread", fingerprint_key=field)]


def _noun(field: str) -> str:
    return f"the {fact_words(field)}"

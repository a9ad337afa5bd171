"""Particulars of people and accounts as papers show them, and whether two of them are the same."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from checker.facts.dates import span
from checker.facts.matter import Matter
from checker.findings import Place
from checker.judging.documents.borne_labels import is_of_other_series
from checker.judging.documents.label_sequence import same_label
from checker.judging.documents.locations import at_fact, at_paper, name_of
from checker.judging.documents.logical_document import Paper
from checker.judging.documents.name_matching import same_name
from checker.judging.documents.seen_words import seen_words
from checker.judging.documents.slips_of_pen import is_misread
from checker.judging.language.phrases import fact_words

_DATES = {"born", "date_of_birth", "married", "issued", "expires", "date"}
PERSONS = ("name", "groom", "bride", "child", "father", "mother", "husband", "wife", "signatory")
"""Fields whose values are names of people."""
_OF_HOLDER = "cnic"
"""The form of a number that names one person, as the field is called."""
_NUMBER = re.compile(r"[\W_]+")


@dataclass(frozen=True, slots=True)
class Shown:
    """A value and where it is shown; `paper` is None for what stands in matter.json."""

    value: str
    place: Place | None
    where: str
    paper: Paper | None = None
    confidence: float = 1.0
    days: tuple[str, ...] = ()
    """What days it may mean, if it is a date."""
    may_be_misread: bool = False
    """Whether an engine read it from a picture, and no cue says what it is."""


def of_papers(papers: Iterable[Paper], name: str) -> list[Shown]:
    """Every value of a field that papers show, once a paper and value."""
    found: dict[tuple[Paper, str], Shown] = {}
    for paper in papers:
        if paper.split:
            continue
        if name == "label":
            found.update(((paper, one.value), one) for one in _labels(paper))
        for one in paper.field(name):
            shown = Shown(one.value, at_fact(paper, one), name_of(paper), paper, one.confidence, one.days)
            found.setdefault((paper, one.value), shown)
        if name == _OF_HOLDER and not paper.field(name) and (alone := _alone(paper, name)) is not None:
            found.setdefault((paper, alone.value), alone)
        if name in _DATES and not paper.field(name):
            for day in (d for d in paper.dates if d.role == name and d.value):
                value = day.value or ""
                shown = Shown(value, at_paper(paper, day.page), name_of(paper), paper, day.confidence, (value,))
                found.setdefault((paper, value), shown)
    return list(found.values())


def _alone(paper: Paper, form: str) -> Shown | None:
    """The only number of its form in a paper: in an affidavit it is its maker's, whatever words stand before it."""
    met = {bare(one.value): one for one in reversed(paper.numbers) if one.form == form}
    if len(met) != 1:
        return None
    one = met.popitem()[1]
    return Shown(one.value, at_fact(paper, one), name_of(paper), paper, may_be_misread=one.from_picture)


def _labels(paper: Paper) -> Iterator[Shown]:
    """The label in a file's name, and the one that heads its first page."""
    if paper.part is None and paper.file.name.label:
        yield Shown(paper.file.name.label, at_paper(paper), "the file's name", paper)
    for mark in paper.marks:
        if mark.how == "heading" and mark.page == paper.first and not is_of_other_series(mark, paper):
            place = Place(paper.file.path, None, mark.page, mark.box, seen_words(mark))
            yield Shown(mark.label, place, "the heading of its first page", paper)


def of_matter(matter: Matter, name: str) -> list[Shown]:
    """What matter.json says of its parties: names, days of birth, numbers."""
    found = []
    for party in matter.parties:
        values = (
            list(party.names)
            if name.endswith("name")
            else [party.born]
            if name == "born"
            else [party.numbers.get(name)]
        )
        found += [
            Shown(value, None, f"matter.json ({party.role})", days=(value,) if name == "born" else ())
            for value in values
            if value
        ]
    return found


def compared_words(name: str, one: Shown) -> str:
    """`the cnic in Passport is 00000-0000000-0`."""
    return f"the {fact_words(name)} in {one.where} is {one.value}"


def same(name: str, one: Shown, other: Shown) -> bool | None:
    """Whether two values of a field are the same; None if they may be."""
    if name in _DATES:
        return _same_day(one, other)
    are_same = _same_words(name, one.value, other.value)
    if are_same is False and (one.may_be_misread or other.may_be_misread) and is_misread(one.value, other.value):
        return None
    return are_same


def _same_day(one: Shown, other: Shown) -> bool | None:
    if not one.days or not other.days:
        return True if one.value.strip() == other.value.strip() else None
    spans = [[span(day) for day in shown.days] for shown in (one, other)]
    meeting = any(a.first <= b.last and b.first <= a.last for a in spans[0] for b in spans[1])
    if not meeting:
        return False
    return True if len(one.days) == len(other.days) == 1 and spans[0] == spans[1] else None


def bare(number: str) -> str:
    """A number without what people put between its figures."""
    return _NUMBER.sub("", number).casefold()


@lru_cache(maxsize=16384)
def _same_words(name: str, one: str, other: str) -> bool | None:
    if name == "label":
        return same_label(one, other)
    if not any(map(str.isdigit, one + other)):
        return same_name(one, other)
    a, b = bare(one), bare(other)
    if a == b:
        return True
    masked = "x" in a + b or "*" in one + other
    return None if masked and a[-4:] == b[-4:] else False

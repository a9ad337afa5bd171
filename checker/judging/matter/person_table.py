"""The table of persons and numbers: how papers spell each name, and which days of birth and numbers they give."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from checker.findings import Place
from checker.judging.documents.context import Context
from checker.judging.documents.field_values import bare
from checker.judging.documents.name_matching import name_key
from checker.judging.documents.people import Named, People, Person, names_of
from checker.judging.documents.person_values import Value, births, numbers
from checker.judging.documents.slips_of_pen import (
    is_day_and_month_swapped,
    is_one_figure_off,
    is_one_part_off,
    is_turned_round,
)
from checker.judging.documents.written_values import Written
from checker.report_tables import Differs, PersonRow, PersonValue

_TOLD_ALONE = ("cnic", "birth")
"""Sorts that are told though one paper alone shows them and nobody knows whose they are."""
_PERSONAL = ("passport", "iban")
_FEWEST = 3
"""Papers that show any other number of nobody's: the number of a receipt and of what it is for says nothing."""
_MOST_ROLES = 3
_MOST_ROWS = 300


def persons(contexts: Sequence[Context]) -> tuple[PersonRow, ...]:
    """A row for each person of matter.json, for whoever else stands in several papers or has a number, for those who
    sign one paper, then for each day of birth and each number of which it is not known whose it is."""
    if not contexts:
        return ()
    papers = [paper for ctx in contexts for paper in ctx.scope if not paper.split]
    people = People(contexts[0].bundle.matter.parties, (one for paper in papers for one in names_of(paper)))
    born, given = births(papers, people), numbers(papers, people)
    theirs = _by_owner(born), _by_owner(given)
    made = [(one, _row(one, *(values.get(one, []) for values in theirs))) for one in people.all]
    rows = [row for one, row in made if one.party or _is_compared(row)]
    rows += [row for one, row in made if not one.party and not _is_compared(row) and _signs(one)]
    rows += [PersonRow("", born=_told(group, {})) for group in _of_nobody(born)]
    rows += [PersonRow("", numbers=_told(group, {})) for group in _of_nobody(given)]
    return tuple(replace(row, id=f"person-{nth}") for nth, row in enumerate(rows[:_MOST_ROWS], 1))


def _signs(one: Person) -> bool:
    return any(named.signs for named in one.named)


def _is_compared(row: PersonRow) -> bool:
    """Whether papers can be held against each other by it."""
    files = {place.file for one in row.names for place in one.places}
    return bool(row.born or row.numbers) or len(files) > 1


def _by_owner(values: Iterable[Value]) -> dict[Person, list[Value]]:
    found: dict[Person, list[Value]] = {}
    for one in values:
        for person in one.owners:
            found.setdefault(person, []).append(one)
    return found


def _row(person: Person, days: Sequence[Value], own: Sequence[Value]) -> PersonRow:
    party = person.party
    said = (one.role for one in person.named if one.role and not any(map(str.isdigit, one.role)))
    roles = [party.role] if party else list(dict.fromkeys(said))
    sorts = dict.fromkeys((*(party.numbers if party else ()), *(one.sort for one in own)))
    numbers_told = [
        told
        for sort in sorts
        for told in _told(
            [one for one in own if one.sort == sort],
            {sort: party.numbers[sort]} if party and sort in party.numbers else {},
        )
    ]
    return PersonRow(
        "",
        tuple(roles[:_MOST_ROLES]),
        tuple(_names(person)),
        _told(days, {"birth": party.born} if party and party.born else {}),
        tuple(numbers_told),
    )


def _names(person: Person) -> Iterator[PersonValue]:
    spelled: dict[tuple[str, ...], list[Named]] = {}
    for one in person.named:
        spelled.setdefault(name_key(one.name), []).append(one)
    stated = {name_key(name): name for name in (person.party.names if person.party else ())}
    ranked = sorted(spelled, key=lambda key: (key not in stated, -_files(one.place for one in spelled[key])))
    usual = set(stated) or set(ranked[:1])
    for key in dict.fromkeys((*stated, *ranked)):
        told = spelled.get(key, [])
        yield PersonValue(
            stated.get(key) or told[0].name,
            tuple(dict.fromkeys(one.place for one in told)),
            differs=None if key in usual else "spelling",
            by_ocr=bool(told) and all(one.by_ocr for one in told),
            stated=key in stated,
        )


def _files(places: Iterable[Place]) -> int:
    return len({one.file for one in places})


def _of_nobody(values: Sequence[Value]) -> Iterator[list[Value]]:
    """Those without an owner that are worth a row, each with what looks like a slip of it."""
    slips: dict[str, list[Value]] = {}
    free = [one for one in values if not one.owners]
    for one in free:
        if one.near is not None:
            slips.setdefault(one.near, []).append(one)
    for one in free:
        if one.near is None:
            odd = slips.get(one.key, [])
            if odd or not one.is_short and _files(sight.place for sight in one.written) >= _fewest(one.sort):
                yield [one, *odd]


def _fewest(sort: str) -> int:
    return 1 if sort in _TOLD_ALONE else 2 if sort in _PERSONAL else _FEWEST


def _told(values: Sequence[Value], stated: dict[str, str]) -> tuple[PersonValue, ...]:
    """The values of one sort: what matter.json says, else what most papers give, before what differs from it."""
    known = {bare(text): (sort, text) for sort, text in stated.items()}
    ranked = sorted(values, key=lambda one: (bare(one.shown) not in known, -_files(w.place for w in one.written)))
    usual = next(iter(stated.values()), ranked[0].shown if ranked else "")
    told = [_value(one, usual, is_stated=bare(one.shown) in known) for one in ranked]
    missing = known.keys() - {bare(one.shown) for one in ranked}
    return (*(PersonValue(known[key][1], sort=known[key][0], stated=True) for key in sorted(missing)), *told)


def _value(one: Value, usual: str, *, is_stated: bool) -> PersonValue:
    places = dict.fromkeys(replace(sight.place, box=None) for sight in one.written)
    by_ocr = all(sight.from_picture for sight in one.written)
    return PersonValue(one.shown, tuple(places), one.sort, _differs(one.written[0], usual), by_ocr, is_stated)


def _differs(one: Written, usual: str) -> Differs | None:
    if bare(one.value) == bare(usual):
        return None
    if one.sort == "birth":
        swapped = is_day_and_month_swapped(one.value, usual)
        return "day_and_month" if swapped else "one_part" if is_one_part_off(one.value, usual) else "other"
    if is_turned_round(one.value, usual):
        return "figures_swapped"
    return "one_figure" if is_one_figure_off(one.value, usual, from_picture=False) else "other"

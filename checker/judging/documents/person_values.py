"""Days of birth and numbers that papers give, each once with everything that writes it, and whose they are."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace

from checker.findings import Place
from checker.judging.documents.field_values import PERSONS, bare
from checker.judging.documents.logical_document import Paper
from checker.judging.documents.people import People, Person
from checker.judging.documents.written_values import (
    Slip,
    Written,
    births_of,
    numbers_of,
    slip_of_day,
    slip_of_number,
    slips,
)

_NOT_OF_PERSONS = ("amount", "place")
"""Forms of numbers that name nobody."""
_BORN = ("name", "child")
"""Fields that name the person whose day of birth a page gives, and not a parent."""
_SORTS = ("cnic", "passport")
"""Sorts of numbers that fields give; `groom_cnic` is one of the groom."""


@dataclass(slots=True, eq=False)
class Value:
    """A day of birth or a number."""

    written: list[Written]
    sort: str
    owners: dict[Person, None] = field(default_factory=dict)
    near: str | None = None
    """The key of the other value that it looks like a slip of."""

    @property
    def key(self) -> str:
        """What it has in common with all that writes it."""
        return _key(self.written[0])

    @property
    def is_short(self) -> bool:
        """Whether it is a number of so few figures that it says nothing by itself."""
        return self.written[0].form == "short"

    @property
    def shown(self) -> str:
        """As it is written where it stands first."""
        return self.written[0].value


def births(papers: Iterable[Paper], people: People) -> list[Value]:
    """The days of birth, in the order of the papers. One that stands alone on a page with one name is theirs."""
    found = _together(map(_birth, (one for paper in papers for one in births_of(paper))))
    pages: dict[tuple[str, int | None], set[Person]] = {}
    for person in people.all:
        for name in person.named:
            if name.field in _BORN:
                pages.setdefault((name.place.file, name.place.page), set()).add(person)
    on_page: dict[tuple[str, int | None], list[Value]] = {}
    for value in found.values():
        for one in value.written:
            on_page.setdefault(one.sheet, []).append(value)
    for page, values in on_page.items():
        if len(values) == len(pages.get(page, ())) == 1:
            values[0].owners.update(dict.fromkeys(pages[page]))
    return _with_owners(found, people, slip_of_day, _born)


def _birth(one: Written) -> Written:
    return replace(one, from_picture=one.place.page in one.paper.file.text.ocr_pages)


def _born(person: Person) -> Mapping[str, str]:
    return {"birth": person.party.born} if person.party and person.party.born else {}


def numbers(papers: Iterable[Paper], people: People) -> list[Value]:
    """The numbers that may be a person's, an account's or a case's, in the order of the papers. What one field of a
    page gives is theirs whom its field beside it names."""
    papers = list(papers)
    written = [one for paper in papers for one in (*_in_fields(paper), *numbers_of(paper))]
    found = _together(one for one in written if one.form not in _NOT_OF_PERSONS)
    for paper in papers:
        for number, name in _linked(paper):
            if person := people.whose(name):
                found[bare(number)].owners[person] = None
    return _with_owners(found, people, slip_of_number, _numbers)


def _numbers(person: Person) -> Mapping[str, str]:
    """What matter.json says; who is to stay unnamed goes by a number in the place of a name."""
    if person.party is None:
        return {}
    codes = [name for name in person.party.names if any(map(str.isdigit, name))]
    return {**({"reference": codes[0]} if codes else {}), **person.party.numbers}


def _in_fields(paper: Paper) -> Iterator[Written]:
    part = paper.part.title if paper.part else None
    for name in paper.shown("fields"):
        sort = name.rpartition("_")[2]
        for one in paper.field(name) if sort in _SORTS else ():
            place = Place(paper.file.path, part, one.page)
            yield Written(one.value, sort, paper, place, one.page in paper.file.text.ocr_pages, sort, sort)


def _linked(paper: Paper) -> Iterator[tuple[str, str]]:
    """A number with the one name that stands beside it in the fields of a page."""
    for name in paper.shown("fields"):
        whose, _, sort = name.rpartition("_")
        if sort not in _SORTS or (whose or "name") not in PERSONS:
            continue
        for page in {one.page for one in paper.field(name)}:
            values = {one.value for one in paper.field(name) if one.page == page}
            names = {one.value for one in paper.field(whose or "name") if one.page == page}
            if len(values) == len(names) == 1:
                yield values.pop(), names.pop()


def _key(one: Written) -> str:
    """A number without what stands between its figures; one of few figures, with what it numbers."""
    return f"{one.sort} {bare(one.value)}" if one.form == "short" else bare(one.value)


def _together(written: Iterable[Written]) -> dict[str, Value]:
    found: dict[str, Value] = {}
    sheets: dict[str, set[tuple[str, int | None]]] = {}
    for one in written:
        key = _key(one)
        value = found.setdefault(key, Value([], one.sort))
        value.sort = one.sort if one.cue else value.sort
        if one.sheet not in sheets.setdefault(key, set()):
            sheets[key].add(one.sheet)
            value.written.append(one)
    return found


def _with_owners(
    found: dict[str, Value],
    people: People,
    slip_of: Callable[[Written, str], Slip | None],
    stated: Callable[[Person], Mapping[str, str]],
) -> list[Value]:
    """The values, with those to whom matter.json gives them; what looks like a slip is theirs whose value it may be."""
    for person in people.all:
        for sort, text in stated(person).items():
            if value := found.get(bare(text)):
                value.owners[person], value.sort = None, sort
    for odd, others, _ in slips([one for value in found.values() for one in value.written], slip_of):
        found[_key(odd)].near = _key(others[0])
    said = {bare(text): text for person in people.all for text in stated(person).values()}
    for value in found.values():
        if not value.owners and value.near is None:
            met = [key for key, text in said.items() if slip_of(value.written[0], text)]
            value.near = met[0] if len(met) == 1 else None
    for value in found.values():
        if not value.owners and value.near is not None:
            value.owners = _owners_of(value.near, found, people, stated)
    return list(found.values())


def _owners_of(
    key: str, found: dict[str, Value], people: People, stated: Callable[[Person], Mapping[str, str]]
) -> dict[Person, None]:
    if value := found.get(key):
        return dict(value.owners)
    return {person: None for person in people.all if key in map(bare, stated(person).values())}

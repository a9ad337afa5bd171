"""What a written report says, in its order, as headings, sentences, items and tables: for each format that is read as
a text."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from checker.matter_report import MatterReport, Report
from checker.report.shared.agenda import Entry, Group, agenda
from checker.report.shared.compared import ABSENT, COMPARED, NOT_COMPARED, absent, compared_words, not_compared
from checker.report.shared.papers import COLUMNS, paper_table
from checker.report.shared.persons import COLUMNS as PERSON_COLUMNS
from checker.report.shared.persons import person_table
from checker.report.shared.phrases import count, day, page_ranges, place_words
from checker.report.shared.sections import of_many
from checker.report.shared.settling import command
from checker.report.shared.summary import packs, sentence, several, unseen_rows


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading: 1 for a matter, 2 inside of it."""

    level: int
    words: str


@dataclass(frozen=True, slots=True)
class Words:
    """A paragraph."""

    words: str
    strong: bool = False


@dataclass(frozen=True, slots=True)
class Item:
    """One of a list: a sentence, led by where it is of, and what belongs to it, a line each."""

    words: str
    lead: str = ""
    lines: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Table:
    """A table with a head."""

    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


Block = Heading | Words | Item | Table


def blocks(report: Report, *, with_notes: bool, with_compared: bool) -> Iterator[Block]:
    """All that is said of all matters; what held where papers were compared only `with_compared`."""
    if len(report.matters) != 1:
        yield Words(several(report.matters))
    for matter in report.matters:
        yield from _matter(matter, report.as_of, with_notes, with_compared)


def _matter(matter: MatterReport, as_of: str, with_notes: bool, with_compared: bool) -> Iterator[Block]:
    yield Heading(1, matter.title or matter.path)
    yield Words(sentence(matter), strong=True)
    if matter.verdict == "not_judged":
        return
    used = ", ".join(f"{one.id} {one.version}" for one in matter.packs)
    yield Words(f"Judged by {packs(matter)}: {used}. As of {day(as_of)}.")
    for group in agenda(matter):
        if group.is_folded and not with_notes:
            yield Words(group.folded)
        else:
            yield from _group(group, matter)
    yield from _listed("Not looked at", _not_looked_at(matter))
    if matter.papers:
        yield Heading(2, count(len(matter.papers), "paper").capitalize())
        yield Table(COLUMNS, tuple(map(tuple, paper_table(matter))))
    if matter.persons:
        yield Heading(2, "Persons and numbers")
        yield Table(PERSON_COLUMNS, tuple(map(tuple, person_table(matter))))
    if with_compared and matter.compared:
        yield Heading(2, COMPARED)
        yield from (Item(compared_words(one), one.rule) for one in matter.compared)
    yield from _listed(NOT_COMPARED, not_compared(matter))
    yield from _listed(ABSENT, absent(matter))
    yield from map(Words, matter.notes)


def _group(group: Group, matter: MatterReport) -> Iterator[Block]:
    yield Words(group.title) if group.sort == "chosen" else Heading(2, group.title)
    yield from (_entry(entry, matter) for entry in group.entries)


def _entry(entry: Entry, matter: MatterReport) -> Item:
    one, many = entry.lead, of_many(entry.lead)
    where = place_words(None if many else one.place)
    places = [*([one.place] if many else []), *one.related]
    said = command(one, matter) if one.outcome == "unclear" else ""
    extra = [
        f"Waived: {one.waiver}" if one.waiver else "",
        ("On " if many else "See also ") + "; ".join(map(place_words, places)) if places else "",
        f"What to do: {one.remedy}" if one.remedy and one.outcome != "waived" else "",
        f"On record with: {said}" if said else "",
        f"{one.severity} · {', '.join(entry.rules)} · for the {one.who}",
    ]
    lead = where[:1].upper() + where[1:] if one.place is None or many else where
    return Item(one.message or one.title, lead, tuple(line for line in extra if line))


def _listed(title: str, told: Iterable[str]) -> Iterator[Block]:
    items = [Item(words) for words in told]
    if items:
        yield Heading(2, title)
    yield from items


def _not_looked_at(matter: MatterReport) -> Iterator[str]:
    for row in unseen_rows(matter):
        pages = f", page {page_ranges(row.unread_pages)}" if row.unread_pages else ""
        yield f"{row.path}{pages}: {row.reason or 'not read'}{'' if row.filed else ' (not in the bundle)'}"

"""Markdown, for a comment, a wiki or a job's summary: the verdict, then what matters first, notes in a line."""

from collections.abc import Iterable, Iterator, Sequence

from checker.findings import MatterReport, Report
from checker.report.shared.agenda import Entry, Group, agenda
from checker.report.shared.compared import ABSENT, NOT_COMPARED, absent, not_compared
from checker.report.shared.escape import markdown as plain
from checker.report.shared.papers import COLUMNS, paper_table
from checker.report.shared.persons import COLUMNS as PERSON_COLUMNS
from checker.report.shared.persons import person_table
from checker.report.shared.phrases import count, day, page_ranges, place_words
from checker.report.shared.render_options import Evidence
from checker.report.shared.sections import of_many
from checker.report.shared.settling import command
from checker.report.shared.summary import packs, sentence, several, unseen_rows


def render(report: Report, evidence: Evidence) -> bytes:
    """UTF-8 Markdown (CommonMark)."""
    blocks = ["\n".join(_matter(matter, report.as_of, evidence.options.notes)) for matter in report.matters]
    if len(blocks) != 1:
        blocks.insert(0, plain(several(report.matters)))
    return ("\n\n".join(blocks) + "\n").encode("utf-8")


def _matter(matter: MatterReport, as_of: str, with_notes: bool) -> Iterator[str]:
    yield f"# {plain(matter.title or matter.path)}\n"
    yield f"**{plain(sentence(matter))}**"
    if matter.verdict == "not_judged":
        return
    used = ", ".join(f"{one.id} {one.version}" for one in matter.packs)
    yield f"\nJudged by {plain(packs(matter))}: {plain(used)}. As of {day(as_of)}."
    for group in agenda(matter):
        if group.is_folded and not with_notes:
            yield f"\n{plain(group.folded)}"
        else:
            yield from _group(group, matter)
    yield from _not_looked_at(matter)
    yield from _papers(matter)
    yield from _persons(matter)
    yield from _not_compared(matter)
    yield from (f"\n{plain(note)}" for note in matter.notes)


def _group(group: Group, matter: MatterReport) -> Iterator[str]:
    yield f"\n{plain(group.title)}\n" if group.sort == "chosen" else f"\n## {plain(group.title)}\n"
    for entry in group.entries:
        yield _entry(entry, matter)


def _entry(entry: Entry, matter: MatterReport) -> str:
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
    head = f"- **{plain(where[:1].upper() + where[1:] if one.place is None or many else where)}:** "
    return "  \n  ".join([head + plain(one.message or one.title), *(plain(line) for line in extra if line)])


def _papers(matter: MatterReport) -> Iterator[str]:
    if not matter.papers:
        return
    yield f"\n## {count(len(matter.papers), 'paper').capitalize()}\n"
    yield from _table(COLUMNS, paper_table(matter))


def _persons(matter: MatterReport) -> Iterator[str]:
    if matter.persons:
        yield "\n## Persons and numbers\n"
        yield from _table(PERSON_COLUMNS, person_table(matter))


def _not_compared(matter: MatterReport) -> Iterator[str]:
    for title, told in ((NOT_COMPARED, not_compared(matter)), (ABSENT, absent(matter))):
        if told:
            yield f"\n## {title}\n"
        yield from (f"- {plain(words)}" for words in told)


def _table(columns: Sequence[str], rows: Iterable[Iterable[str]]) -> Iterator[str]:
    yield f"| {' | '.join(columns)} |"
    yield f"|{' --- |' * len(columns)}"
    for row in rows:
        yield f"| {' | '.join(map(plain, row))} |"


def _not_looked_at(matter: MatterReport) -> Iterator[str]:
    rows = unseen_rows(matter)
    if rows:
        yield "\n## Not looked at\n"
    for row in rows:
        pages = f", page {page_ranges(row.unread_pages)}" if row.unread_pages else ""
        yield "- " + plain(
            f"{row.path}{pages}: {row.reason or 'not read'}{'' if row.filed else ' (not in the bundle)'}"
        )

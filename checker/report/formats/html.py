"""The report as one page of HTML that needs nothing else: no script, no font, no address; for screen, print and ear."""

from itertools import groupby
from typing import Any

from checker.findings import Authority
from checker.matter_report import MatterReport, Report
from checker.report.shared.actions import tasks
from checker.report.shared.agenda import Group, agenda
from checker.report.shared.compared import ABSENT, NOT_COMPARED, absent, compared_words, not_compared
from checker.report.shared.crops import Pictures, chosen, places
from checker.report.shared.escape import visible
from checker.report.shared.label_strip import tabs
from checker.report.shared.page_templates import page
from checker.report.shared.papers import COLUMNS, paper_table
from checker.report.shared.persons import COLUMNS as PERSON_COLUMNS
from checker.report.shared.persons import by_person
from checker.report.shared.phrases import count, day, outcome_word, page_ranges
from checker.report.shared.render_options import Evidence
from checker.report.shared.sections import Section, sections
from checker.report.shared.settling import command
from checker.report.shared.summary import is_junk, packs, sentence, several, unseen_rows
from checker.report.shared.timeline import drawn, svg
from checker.report_tables import FileRow

_SHOWN = 20
"""Entries under one heading that stand open; the others are folded."""

_PLACES = 5
"""Places that a thing to do names; the findings name them all."""


def render(report: Report, evidence: Evidence) -> bytes:
    """UTF-8 HTML."""
    pictures = chosen(report, evidence)
    return page(
        "report.html.j2",
        report=report,
        matters=[_matter(nth, matter, pictures) for nth, matter in enumerate(report.matters, start=1)],
        several=several(report.matters),
        left_out=pictures.left_out,
        shown=_SHOWN,
        places=_PLACES,
        paper_columns=COLUMNS,
        person_columns=PERSON_COLUMNS,
        not_compared_title=NOT_COMPARED,
        absent_title=ABSENT,
        notes=evidence.options.notes,
        outcome_word=outcome_word,
        page_ranges=page_ranges,
        web=_web,
        id=id,
    )


def _web(address: str | None) -> str | None:
    """The address if a browser may be sent there; a pack could name anything."""
    return address if address and address.startswith(("https://", "http://")) else None


def _matter(nth: int, matter: MatterReport, pictures: Pictures) -> dict[str, Any]:
    """What the template says of one matter, in its order."""
    events, not_drawn = drawn(matter)
    numbers = {id(one): f"m{nth}-f{at}" for at, one in enumerate(matter.findings, start=1)}
    return {
        "id": f"m{nth}",
        "of": matter,
        "name": visible(matter.title or matter.path),
        "sentence": sentence(matter),
        "packs": packs(matter),
        "todo": tasks(matter),
        "numbers": numbers,
        "groups": [_group(one, matter, pictures) for one in agenda(matter)],
        "papers": paper_table(matter),
        "persons": by_person(matter),
        "compared": [
            (rule, [*map(compared_words, told)]) for rule, told in groupby(matter.compared, lambda one: one.rule)
        ],
        "not_compared": not_compared(matter),
        "absent": absent(matter),
        "sections": [_section(at, nth, one, matter, pictures) for at, one in enumerate(_ordered(matter), start=1)],
        "timeline": svg(matter, f"m{nth}-timeline"),
        "events": events,
        "not_drawn": not_drawn,
        "tabs": tabs(matter),
        "unseen": unseen_rows(matter),
        "sources": _sources(matter),
        "why": {(asked.rule, asked.title): asked.why for asked in matter.asked},
        "ignored": sum(map(is_junk, matter.files)),
    }


def _group(group: Group, matter: MatterReport, pictures: Pictures) -> dict[str, Any]:
    """A heading, and each entry as its findings with their pictures and the command that settles a doubt."""
    entries = [
        [
            (one, pictures.of(matter.path, places(one)), command(one, matter) if one.outcome == "unclear" else "")
            for one in entry.findings
        ]
        for entry in group.entries
    ]
    return {"of": group, "entries": entries}


def _ordered(matter: MatterReport) -> list[Section]:
    """All documents; those of the bundle before those on other shelves."""
    return sorted(sections(matter, quiet=False), key=lambda one: bool(one.row and not one.row.filed))


def _section(at: int, nth: int, section: Section, matter: MatterReport, pictures: Pictures) -> dict[str, Any]:
    dated = [] if section.part else [one for one in matter.timeline if one.place and one.place.file == section.file]
    pointed = {place for one in section.findings for place in places(one)}
    return {
        "id": f"m{nth}-d{at}",
        "file": section.file,
        "part": section.part,
        "about": _about(section.row),
        "missed": _missed(section.row),
        "silence": "nothing found" if _silent(section) else "",
        "findings": section.findings,
        "dated": [(one, pictures.of(matter.path, [one.place] if one.place not in pointed else [])) for one in dated],
    }


def _sources(matter: MatterReport) -> dict[Authority, list[str]]:
    """Every source once, with the rules that rest on it."""
    found: dict[Authority, list[str]] = {}
    for asked in matter.asked:
        for one in asked.authority:
            found.setdefault(one, []).append(asked.rule)
    return found


def _silent(section: Section) -> bool:
    """Whether the file was wholly read and nothing was found on it."""
    return not section.findings and section.row is not None and not _missed(section.row)


def _missed(row: FileRow | None) -> str:
    """Which pages nobody has looked at and why, so that silence on a file is never taken for a pass."""
    if row is None or (row.status == "read" and not row.unread_pages):
        return ""
    pages = f"page {page_ranges(row.unread_pages)}" if row.unread_pages else "the whole file"
    return f"{pages}: {row.reason or 'it could not be read'}"


def _about(row: FileRow | None) -> str:
    """What is known of the file, in half a line."""
    if row is None:
        return ""
    known = (
        row.title,
        row.kind.replace("-", " ") if row.kind else None,
        f"Annexure {row.label}" if row.label else None,
        f"dated {day(row.date)}" if row.date else None,
        count(row.pages, "page") if row.pages else None,
        None if row.filed else f"not in the bundle ({row.shelf})",
    )
    return " · ".join(filter(None, known))

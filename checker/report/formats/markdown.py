"""Markdown, for a comment, a wiki or a job's summary: the verdict, what to do, then document by document."""

from collections.abc import Iterator

from checker.findings import Finding, MatterReport, Report
from checker.report.shared.actions import tasks
from checker.report.shared.escape import markdown as plain
from checker.report.shared.phrases import day, doubt, outcome_word, page_ranges, place_words, settled
from checker.report.shared.render_options import Evidence
from checker.report.shared.sections import Section, of_many, sections
from checker.report.shared.summary import packs, sentence, several, unseen_rows


def render(report: Report, _evidence: Evidence) -> bytes:
    """UTF-8 Markdown (CommonMark)."""
    blocks = ["\n".join(_matter(matter, report.as_of)) for matter in report.matters]
    if len(blocks) != 1:
        blocks.insert(0, plain(several(report.matters)))
    return ("\n\n".join(blocks) + "\n").encode("utf-8")


def _matter(matter: MatterReport, as_of: str) -> Iterator[str]:
    yield f"# {plain(matter.title or matter.path)}\n"
    yield f"**{plain(sentence(matter))}**"
    if matter.verdict == "not_judged":
        return
    used = ", ".join(f"{one.id} {one.version}" for one in matter.packs)
    yield f"\nJudged by {plain(packs(matter))}: {plain(used)}. As of {day(as_of)}."
    todo = tasks(matter)
    if todo:
        yield "\n## What to do"
    for who, ones in todo.items():
        yield f"\n**{who.capitalize()}**\n"
        yield from (f"{nth}. {plain(task.words)} ({plain(task.where)})" for nth, task in enumerate(ones, start=1))
    for section in sections(matter):
        yield from _section(section)
    yield from _not_looked_at(matter)
    yield from (f"\n{plain(note)}" for note in matter.notes)


def _section(section: Section) -> Iterator[str]:
    name = "The bundle as a whole" if section.file is None else section.file
    yield f"\n## {plain(name + (f' › {section.part}' if section.part else ''))}\n"
    for one in section.findings:
        yield _finding(one)


def _finding(one: Finding) -> str:
    many = of_many(one)
    page = f"page {one.place.page}: " if one.place and one.place.page and not many else ""
    places = [*([one.place] if many else []), *one.related]
    extra = [
        f"The doubt: {settled(one)}." if doubt(one) else "",
        f"Waived: {one.waiver}" if one.waiver else "",
        ("On " if many else "See also ") + "; ".join(map(place_words, places)) if places else "",
        f"What to do: {one.remedy}" if one.remedy and one.outcome != "waived" else "",
        f"{one.severity} · {one.rule} · for the {one.who}",
    ]
    head = f"- **{outcome_word(one)}** {plain(page + (one.message or one.title))}"
    return "  \n  ".join([head, *(plain(line) for line in extra if line)])


def _not_looked_at(matter: MatterReport) -> Iterator[str]:
    rows = unseen_rows(matter)
    if rows:
        yield "\n## Not looked at\n"
    for row in rows:
        pages = f", page {page_ranges(row.unread_pages)}" if row.unread_pages else ""
        yield "- " + plain(
            f"{row.path}{pages}: {row.reason or 'not read'}{'' if row.filed else ' (not in the bundle)'}"
        )

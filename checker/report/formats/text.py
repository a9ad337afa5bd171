"""The report for a terminal: by document in filing order, gap before doubt, the verdict last."""

from collections.abc import Iterator

from checker.findings import Finding, MatterReport, Report
from checker.report.shared import by_rule
from checker.report.shared.not_read import by_reason
from checker.report.shared.phrases import count, day, doubt, few, place_words, settled
from checker.report.shared.render_options import Evidence
from checker.report.shared.sections import Section, of_many, sections
from checker.report.shared.summary import is_junk, sentence, several, unseen_rows
from checker.report.shared.terminal import MARGIN, Pen

_MANY = 20
"""Findings from which a report is told by rule rather than by document."""
_RELATED = 3
"""Other places that a finding names."""
_NAMES = 5
"""Files that are named for one reason why they were not looked at; fewer where there is much to tell."""


def render(report: Report, evidence: Evidence) -> bytes:
    """UTF-8 text that ends with a line break."""
    pen = Pen(evidence.options)
    blocks = ["\n".join(_matter(matter, report.as_of, pen)) for matter in report.matters]
    if len(report.matters) != 1:
        blocks.append("\n".join(pen.wrap(several(report.matters), "", style="strong")))
    return ("\n\n".join(blocks) + "\n").encode("utf-8")


def _matter(matter: MatterReport, as_of: str, pen: Pen) -> Iterator[str]:
    yield from pen.wrap(matter.title or matter.path, "", style="strong")
    if matter.verdict == "not_judged":
        yield from pen.wrap(sentence(matter), "", style="error")
        return
    for line in _judged_by(matter, as_of):
        yield from pen.wrap(line, "", style="quiet")
    yield from _found(matter, pen)
    yield from _not_looked_at(matter, pen)
    for nth, note in enumerate(matter.notes):
        if nth == 0:
            yield ""
        yield from pen.wrap(note, "  ", "· ", style="quiet")
    yield ""
    doubtful = matter.verdict != "ready" or not matter.complete
    style = "error" if matter.counts.gap else "unclear" if doubtful else "good"
    yield from pen.wrap(sentence(matter), "", style=style)


def _found(matter: MatterReport, pen: Pen) -> Iterator[str]:
    if len(matter.findings) > _MANY:
        yield from by_rule.lines(matter, pen)
        return
    for section in sections(matter):
        yield ""
        yield from _section(section, pen)


def _judged_by(matter: MatterReport, as_of: str) -> Iterator[str]:
    yield ", ".join(f"{one.id} {one.version}{'' if one.verified else ' (draft)'}" for one in matter.packs)
    dates = "".join(f" · {name.replace('_', ' ')} {day(value)}" for name, value in matter.dates.items())
    yield f"As of {day(as_of)}{dates}"


def _section(section: Section, pen: Pen) -> Iterator[str]:
    heading = "The bundle as a whole" if section.file is None else section.file
    yield from pen.wrap(heading + (f" › {section.part}" if section.part else ""), "", style="strong")
    for finding in section.findings:
        yield from _finding(finding, pen)


def _finding(one: Finding, pen: Pen) -> Iterator[str]:
    many = of_many(one)
    page = f"page {one.place.page}: " if one.place and one.place.page and not many else ""
    yield from pen.wrap(page + (one.message or one.title), MARGIN, pen.outcome(one))
    if one.outcome == "unclear" and doubt(one):
        yield from pen.wrap(f"The doubt: {settled(one)}.", MARGIN)
    if one.waiver:
        yield from pen.wrap(f"Waived: {one.waiver}", MARGIN)
    places = [*([one.place] if many else []), *one.related]
    if places:
        told = few([place_words(place) for place in places], _RELATED)
        yield from pen.wrap(("On " if many else "See also ") + told, MARGIN)
    if one.remedy and one.outcome != "waived":
        yield from pen.wrap(one.remedy, MARGIN + "  ", MARGIN + "→ ")
    grade = "" if one.severity == "error" else f"{one.severity} · "
    yield from pen.wrap(f"{grade}{one.rule} · for the {one.who}", MARGIN, style="quiet")


def _not_looked_at(matter: MatterReport, pen: Pen) -> Iterator[str]:
    rows = unseen_rows(matter)
    if rows:
        yield ""
        yield pen.paint("Not looked at", "strong")
    much = len(matter.findings) > _MANY
    for one in by_reason(rows):
        yield from pen.wrap(one.told(1 if much else _NAMES), "    ", "  ")
    ignored = sum(map(is_junk, matter.files))
    if ignored:
        yield ""
        yield from pen.wrap(f"Left aside as no documents: {count(ignored, 'file')}.", "", style="quiet")

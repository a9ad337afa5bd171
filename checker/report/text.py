"""The report for a terminal: by document in filing order, gap before doubt, the verdict last."""

import textwrap
from collections.abc import Iterator
from dataclasses import dataclass

from checker.findings import FileRow, Finding, MatterReport, Report
from checker.report.escape import no_command, visible
from checker.report.evidence import Evidence, Options
from checker.report.outline import Section, sections
from checker.report.phrases import count, day, doubt, outcome_word, page_ranges, place_words
from checker.report.verdict import is_junk, sentence, several, unseen_rows

_COLOURS = {
    "error": "1;31", "warning": "33", "note": "36", "unclear": "35", "quiet": "2", "strong": "1", "good": "32",
}  # fmt: skip
_MARGIN = " " * 12


@dataclass(frozen=True, slots=True)
class _Pen:
    """Writes lines of at most so many columns, coloured or not."""

    options: Options

    def paint(self, text: str, style: str) -> str:
        return f"\x1b[{_COLOURS[style]}m{text}\x1b[0m" if self.options.colour and style else text

    def wrap(self, text: str, indent: str, first: str | None = None, style: str = "") -> Iterator[str]:
        """The text, wrapped; `first` replaces the indent of the first line (of the same width)."""
        width = max(40, min(self.options.width, 110)) - len(indent)
        lead = indent if first is None else first
        for line in textwrap.wrap(visible(text), width):
            yield lead + self.paint(no_command(line), style)
            lead = indent


def render(report: Report, evidence: Evidence) -> bytes:
    """UTF-8 text that ends with a line break."""
    pen = _Pen(evidence.options)
    blocks = ["\n".join(_matter(matter, report.as_of, pen)) for matter in report.matters]
    if len(report.matters) != 1:
        blocks.append("\n".join(pen.wrap(several(report.matters), "", style="strong")))
    return ("\n\n".join(blocks) + "\n").encode("utf-8")


def _matter(matter: MatterReport, as_of: str, pen: _Pen) -> Iterator[str]:
    yield from pen.wrap(matter.title or matter.path, "", style="strong")
    if matter.verdict == "not_judged":
        yield from pen.wrap(sentence(matter), "", style="error")
        return
    for line in _judged_by(matter, as_of):
        yield from pen.wrap(line, "", style="quiet")
    for section in sections(matter):
        yield ""
        yield from _section(section, pen)
    yield from _not_looked_at(matter, pen)
    for nth, note in enumerate(matter.notes):
        if nth == 0:
            yield ""
        yield from pen.wrap(note, "  ", "· ", style="quiet")
    yield ""
    doubtful = matter.verdict != "ready" or not matter.complete
    style = "error" if matter.counts.gap else "unclear" if doubtful else "good"
    yield from pen.wrap(sentence(matter), "", style=style)


def _judged_by(matter: MatterReport, as_of: str) -> Iterator[str]:
    yield ", ".join(f"{one.id} {one.version}{'' if one.verified else ' (draft)'}" for one in matter.packs)
    dates = "".join(f" · {name.replace('_', ' ')} {day(value)}" for name, value in matter.dates.items())
    yield f"As of {day(as_of)}{dates}"


def _section(section: Section, pen: _Pen) -> Iterator[str]:
    heading = "The bundle as a whole" if section.file is None else section.file
    yield from pen.wrap(heading + (f" › {section.part}" if section.part else ""), "", style="strong")
    for finding in section.findings:
        yield from _finding(finding, pen)


def _finding(one: Finding, pen: _Pen) -> Iterator[str]:
    first = pen.paint(f"{outcome_word(one):>10}", _style(one)) + "  "
    page = f"page {one.place.page}: " if one.place and one.place.page else ""
    yield from pen.wrap(page + (one.message or one.title), _MARGIN, first)
    if one.outcome == "unclear" and doubt(one):
        yield from pen.wrap(f"The doubt: {doubt(one)}.", _MARGIN)
    if one.waiver:
        yield from pen.wrap(f"Waived: {one.waiver}", _MARGIN)
    if one.related:
        yield from pen.wrap("See also " + "; ".join(map(place_words, one.related)), _MARGIN)
    if one.remedy and one.outcome != "waived":
        yield from pen.wrap(one.remedy, _MARGIN + "  ", _MARGIN + "→ ")
    grade = "" if one.severity == "error" else f"{one.severity} · "
    yield from pen.wrap(f"{grade}{one.rule} · for the {one.who}", _MARGIN, style="quiet")


def _style(one: Finding) -> str:
    if one.parked or one.outcome == "waived":
        return "quiet"
    return one.severity if one.outcome == "gap" else "unclear"


def _not_looked_at(matter: MatterReport, pen: _Pen) -> Iterator[str]:
    rows = unseen_rows(matter)
    if rows:
        yield ""
        yield pen.paint("Not looked at", "strong")
    for row in rows:
        yield from pen.wrap(f"{row.path}: {_missed(row)}", "    ", "  ")
    ignored = sum(map(is_junk, matter.files))
    if ignored:
        yield ""
        yield from pen.wrap(f"Left aside as no documents: {count(ignored, 'file')}.", "", style="quiet")


def _missed(row: FileRow) -> str:
    several = "s" * (len(row.unread_pages) > 1)
    pages = f"page{several} {page_ranges(row.unread_pages)}" if row.unread_pages else ""
    told = ": ".join(filter(None, (pages, row.reason))) or "not read"
    return told + ("" if row.filed else " (not in the bundle)")

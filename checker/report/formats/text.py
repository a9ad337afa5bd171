"""The report for a terminal: the verdict, then what matters first, notes in a line, and the verdict again."""

from collections.abc import Iterator
from itertools import groupby

from checker.matter_report import MatterReport, Report
from checker.report.shared import by_rule
from checker.report.shared.agenda import Entry, Group, agenda, by_place
from checker.report.shared.compared import ABSENT, COMPARED, NOT_COMPARED, absent, compared_words, not_compared
from checker.report.shared.not_read import by_reason
from checker.report.shared.papers import paper_table
from checker.report.shared.persons import LEFT_OUT, NONE, by_person
from checker.report.shared.phrases import count, day, few, listed, place_words
from checker.report.shared.render_options import Evidence
from checker.report.shared.sections import of_many
from checker.report.shared.settling import command
from checker.report.shared.summary import is_junk, sentence, several, unseen_rows
from checker.report.shared.terminal import Pen, style_of

_MANY = 20
"""Findings from which warnings are told by rule; anything else is where its own group has more."""
_RELATED = 3
"""Other places that a finding names."""
_NAMES = 5
"""Files that are named for one reason why they were not looked at; fewer where there is much to tell."""
_MARGIN = " " * 4


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
    verdict = list(pen.wrap(sentence(matter), "", style=_style(matter)))
    yield from verdict
    for line in _judged_by(matter, as_of):
        yield from pen.wrap(line, "", style="quiet")
    by_rules = False
    for group in agenda(matter):
        yield ""
        by_rules |= _is_by_rule(group, matter)
        yield from _group(group, matter, pen)
    if by_rules:
        yield ""
        yield from pen.wrap(by_rule.MORE, "", style="quiet")
    yield from _not_looked_at(matter, pen)
    yield from _papers(matter, pen)
    yield from _persons(matter, pen)
    yield from _compared(matter, pen)
    for nth, note in enumerate(() if matter.only else matter.notes):
        if nth == 0:
            yield ""
        yield from pen.wrap(note, "  ", "· ", style="quiet")
    yield ""
    yield from verdict


def _style(matter: MatterReport) -> str:
    doubtful = matter.verdict != "ready" or not matter.complete
    return "error" if matter.counts.gap else "unclear" if doubtful else "good"


def _judged_by(matter: MatterReport, as_of: str) -> Iterator[str]:
    yield ", ".join(f"{one.id} {one.version}{'' if one.verified else ' (draft)'}" for one in matter.packs)
    dates = "".join(f" · {name.replace('_', ' ')} {day(value)}" for name, value in matter.dates.items())
    yield f"As of {day(as_of)}{dates}"


def _is_by_rule(group: Group, matter: MatterReport) -> bool:
    """Whether it is told by rule: where there is much to tell, but never what was asked for."""
    if group.sort == "chosen" or group.is_folded:
        return False
    return len(matter.findings if group.sort == "warning" else group.entries) > _MANY


def _group(group: Group, matter: MatterReport, pen: Pen) -> Iterator[str]:
    if group.is_folded and not pen.options.notes:
        yield from pen.wrap(group.folded, "", style="quiet")
        return
    yield from pen.wrap(group.title, "", style="quiet" if group.sort == "chosen" else "strong")
    if _is_by_rule(group, matter):
        yield from by_rule.lines(group.findings, matter, pen)
        return
    for where, entries in by_place(group):
        yield from pen.wrap(where, "  ", style="strong")
        for entry in entries:
            yield from _entry(entry, group, matter, pen)


def _entry(entry: Entry, group: Group, matter: MatterReport, pen: Pen) -> Iterator[str]:
    one, many = entry.lead, of_many(entry.lead)
    yield from pen.wrap(one.message or one.title, _MARGIN, style=style_of(one))
    if one.waiver:
        yield from pen.wrap(f"Waived: {one.waiver}", _MARGIN)
    places = [*([one.place] if many else []), *one.related]
    if places:
        most = len(places) if group.sort == "chosen" else _RELATED
        told = few([place_words(place, beside=None if many else one.place) for place in places], most)
        yield from pen.wrap(("On " if many else "See also ") + told, _MARGIN)
    if one.remedy and one.outcome != "waived":
        yield from pen.wrap(one.remedy, _MARGIN + "  ", _MARGIN + "→ ")
    if one.outcome == "unclear" and (said := command(one, matter)):
        yield pen.line(said, _MARGIN + "  ")
    about = [
        *([] if group.sort == "error" else [f"for the {one.who}"]),
        *([one.severity] if group.sort in _MIXED else []),
    ]
    yield from pen.wrap(" · ".join([listed(entry.rules), *about]), _MARGIN, style="quiet")


_MIXED = ("chosen", "doubt", "waived", "parked")
"""Groups whose heading does not say how grave a thing is."""


def _papers(matter: MatterReport, pen: Pen) -> Iterator[str]:
    if not matter.papers or not pen.options.papers:
        return
    yield ""
    yield pen.paint(count(len(matter.papers), "paper").capitalize(), "strong")
    for one in paper_table(matter):
        yield from pen.wrap(one.paper, "  ")
        about = f"{one.kind} · {one.date} · signed: {one.signed}" + (
            "" if one.read == "yes" else f" · read: {one.read}"
        )
        yield from pen.wrap(about, _MARGIN, style="quiet")


def _persons(matter: MatterReport, pen: Pen) -> Iterator[str]:
    if not pen.options.persons:
        return
    yield ""
    yield pen.paint("Persons and numbers", "strong")
    if not matter.persons:
        yield from pen.wrap(LEFT_OUT if pen.options.masked else NONE, "  ", style="quiet")
    for who, rows in by_person(matter):
        yield from pen.wrap(who, "  ")
        for one in rows:
            told = f"{one.what} {one.value} · {one.brief}" + (f" · {one.notice}" if one.notice else "")
            yield from pen.wrap(told, _MARGIN + "  ", _MARGIN, style="unclear" if one.differs else "quiet")


def _compared(matter: MatterReport, pen: Pen) -> Iterator[str]:
    if not pen.options.verbose:
        return
    if matter.compared:
        yield ""
        yield pen.paint(COMPARED, "strong")
    for rule, held in groupby(matter.compared, key=lambda one: one.rule):
        yield from pen.wrap(rule, "  ", style="quiet")
        for one in held:
            yield from pen.wrap(compared_words(one), _MARGIN)
    for title, told in ((NOT_COMPARED, not_compared(matter)), (ABSENT, absent(matter))):
        if told:
            yield ""
            yield pen.paint(title, "strong")
        for words in told:
            yield from pen.wrap(words, "  ")


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

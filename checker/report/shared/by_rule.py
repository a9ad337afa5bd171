"""Many findings told by rule, so that a report stays a page: each rule once, the places behind it counted."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from checker.findings import Finding, Place
from checker.matter_report import MatterReport
from checker.report.shared.phrases import count, doubt
from checker.report.shared.sections import ranked
from checker.report.shared.settling import command
from checker.report.shared.terminal import Pen, style_of

MORE = (
    "Told by rule, as there is much to tell: check --rule ID shows all of one rule file by file, bundle-checker "
    "explain ID says more of it, --format html or json names every place and every file."
)
"""Where the rest is to be had."""


@dataclass(frozen=True, slots=True)
class Heap:
    """All that one rule found of one outcome."""

    findings: tuple[Finding, ...]

    @property
    def files(self) -> list[str]:
        """The files it is about, once each; what only explains a single finding is left out."""
        places = (p for one in self.findings for p in (one.place, *_gathered(one)))
        return list(dict.fromkeys(place.file for place in places if place))

    @property
    def times(self) -> int:
        """How many findings there were, those that were gathered before counted each."""
        return sum(int(one.values.get("times", 1)) for one in self.findings)


def _gathered(one: Finding) -> tuple[Place, ...]:
    return one.related if "times" in one.values else ()


def heaps(findings: Sequence[Finding]) -> list[Heap]:
    """The findings by rule and outcome, the weightiest first; what stands for many rules stays alone."""
    groups: dict[tuple[object, ...], list[Finding]] = {}
    for one in ranked(findings):
        many = one.message if "rules" in one.values else None
        groups.setdefault((one.outcome, one.severity, one.rule, many), []).append(one)
    return [Heap(tuple(members)) for members in groups.values()]


def lines(findings: Sequence[Finding], matter: MatterReport, pen: Pen) -> Iterator[str]:
    """Each rule with what it found, once for each outcome and severity."""
    for heap in heaps(findings):
        lead = heap.findings[0]
        rule = lead.rule if len(matter.packs) > 1 else lead.rule.rpartition("/")[2]
        told = list(pen.wrap(f"{rule}: {_told(heap)}", "    ", "  "))
        yield told[0].replace(f"{rule}:", pen.paint(f"{rule}:", style_of(lead)), 1)
        yield from told[1:]
        said = command(lead, matter) if lead.outcome == "unclear" and heap.times == 1 else ""
        if said:
            yield pen.line(said, "      ")


def _told(heap: Heap) -> str:
    """What was found and where, and what to do about it."""
    lead = heap.findings[0]
    said = [_said(heap)]
    if lead.outcome == "gap" and lead.remedy:
        said.append(f"→ {lead.remedy}")
    if lead.outcome == "waived" and lead.waiver:
        said.append(lead.waiver)
    return " ".join(said)


def _said(heap: Heap) -> str:
    lead, files = heap.findings[0], heap.files
    message = lead.message or lead.title
    if heap.times == 1:
        alone = lead.place is not None and "rules" not in lead.values
        return (f"{_where(lead)}: " if alone else "") + message
    doubts = list(dict.fromkeys(filter(None, map(doubt, heap.findings))))
    why = f", as {' or '.join(doubts)}" if doubts else ""
    if len(files) > 1:
        where = f"on {count(len(files), 'document')}{why} ({files[0]} and others)"
    else:
        where = f"in {count(heap.times, 'place')}{f' of {files[0]}' if files else ''}{why}"
    example = f" For one: {_example(message)}" if lead.outcome == "gap" and lead.severity == "error" else ""
    is_told = lead.outcome != "unclear"
    told = f"“{lead.title}” is broken" if is_told else f"Whether “{lead.title}” is kept cannot be told"
    return f"{told} {where}.{example}"


def _where(one: Finding) -> str:
    place = one.place
    return f"{place.file}{f', page {place.page}' if place.page else ''}" if place else ""


def _example(message: str) -> str:
    """One of many; what was gathered before brings its own."""
    return message.partition("For one: ")[2] or message

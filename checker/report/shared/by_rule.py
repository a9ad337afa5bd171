"""A report of many findings told by rule, so that it stays a page: each rule once, the places behind it counted."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from checker.findings import Finding, MatterReport, Place
from checker.report.shared.phrases import count, doubt
from checker.report.shared.sections import ranked
from checker.report.shared.terminal import Pen, style_of

_HEADS = {"gap": "Gaps", "unclear": "To look at", "waived": "Waived"}


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
        groups.setdefault((_head(one), one.severity, one.rule, many), []).append(one)
    return [Heap(tuple(members)) for members in groups.values()]


def lines(matter: MatterReport, pen: Pen) -> Iterator[str]:
    """The report's middle part, by rule."""
    before = ""
    for heap in heaps(matter.findings):
        lead = heap.findings[0]
        if _head(lead) != before:
            before = _head(lead)
            yield ""
            yield pen.paint(before, "strong")
        rule = lead.rule if len(matter.packs) > 1 else lead.rule.rpartition("/")[2]
        grade = "" if lead.severity == "error" else f" ({lead.severity})"
        tag = pen.paint(f"{rule}{grade}:", style_of(lead))
        told = list(pen.wrap(f"{rule}{grade}: {_told(heap)}", "    ", "  "))
        yield told[0].replace(f"{rule}{grade}:", tag, 1)
        yield from told[1:]
    yield ""
    more = (
        "Told by rule, as there is much to tell: --format html or json names every place and every file,"
        " bundle-checker explain RULE says more of a rule."
    )
    yield from pen.wrap(more, "", style="quiet")


def _head(one: Finding) -> str:
    return "Parked" if one.parked else _HEADS[one.outcome]


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

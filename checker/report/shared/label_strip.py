"""The annexure sequence as a row of labels in filing order, with what is missing in its place."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from checker.matter_report import MatterReport

_LONGEST = 8
_PIECES = re.compile(r"([A-Z]*?)(\d+|[A-Z]+)$")


@dataclass(frozen=True, slots=True)
class Tab:
    """One label; `file` None means that it is missing."""

    label: str
    file: str | None
    title: str = ""


def tabs(matter: MatterReport) -> list[Tab]:
    """The labels of the bundle in filing order; a gap is what a finding calls missing, not a guess of its own."""
    filed = [
        Tab(label.upper(), row.path, title)
        for row in matter.files
        if row.filed
        for label, title in [(row.label, row.title or row.path), *((part.label, part.title) for part in row.parts)]
        if label
    ]
    forms = {_form(tab.label) for tab in filed}
    absent = {label for label in _missing(matter) if _form(label) in forms} - {tab.label for tab in filed}
    for label in sorted(absent, key=_position):
        before = [nth for nth, tab in enumerate(filed) if _position(tab.label) < _position(label)]
        nearest = max(before, key=lambda nth: _position(filed[nth].label), default=-1)
        filed.insert(nearest + 1, Tab(label, None))
    return filed if len(filed) > 1 else []


def _missing(matter: MatterReport) -> Iterable[str]:
    for one in matter.findings:
        if one.outcome == "gap":
            named = one.values.get("missing", ())
            yield from (str(label).upper() for label in ([named] if isinstance(named, str) else named))


def _form(label: str) -> tuple[str, bool] | None:
    """What labels of one series have in common; None for what is no label: words, pages or days may be missing too."""
    match = _PIECES.fullmatch(label)
    if match is None or len(label) > _LONGEST:
        return None
    prefix, last = match.groups()
    return (prefix, True) if last.isdigit() else ("", False)


def _position(label: str) -> tuple[str, int, str]:
    """Where a label stands in its series: by prefix, then A…Z, AA…, or by number."""
    match = _PIECES.fullmatch(label)
    if match is None:
        return label, 0, ""
    prefix, last = match.groups()
    return (prefix, int(last), "") if last.isdigit() else ("", len(prefix + last), prefix + last)

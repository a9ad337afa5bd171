"""A matter's findings as a reader wants them: by document in filing order, gaps before doubts before waived."""

from collections.abc import Iterable
from dataclasses import dataclass

from checker.findings import SEVERITIES, Finding
from checker.matter_report import MatterReport
from checker.report.shared.summary import is_junk
from checker.report_tables import FileRow

_OUTCOMES = ("gap", "unclear", "waived")


@dataclass(frozen=True, slots=True)
class Section:
    """One document (a file, or a part of one), or the bundle as a whole, with what was found on it."""

    file: str | None
    part: str | None
    row: FileRow | None
    findings: tuple[Finding, ...]


def ranked(findings: Iterable[Finding]) -> list[Finding]:
    """New before parked, gap before unclear before waived, errors before warnings before notes; else as given."""
    return sorted(findings, key=_rank)


def _rank(one: Finding) -> tuple[bool, int, int]:
    return bool(one.parked), _OUTCOMES.index(one.outcome), SEVERITIES.index(one.severity)


def of_many(one: Finding) -> bool:
    """Whether one line tells of several documents, so that it stands under none of them."""
    return int(one.values.get("documents", one.values.get("files", 1))) > 1


def sections(matter: MatterReport, *, quiet: bool = True) -> list[Section]:
    """The bundle as a whole first, then every document with a finding, in filing order.

    `quiet=False` adds the files of the matter on which nothing was found.
    """
    rows = {row.path: row for row in matter.files}
    order = {path: nth for nth, path in enumerate(rows, start=1)}
    groups: dict[tuple[str | None, str | None], list[Finding]] = {}
    for one in matter.findings:
        place = None if of_many(one) else one.place
        groups.setdefault((place.file, place.part) if place else (None, None), []).append(one)
    if not quiet:
        found = {file for file, _ in groups}
        silent = (row.path for row in matter.files if row.path not in found and not is_junk(row))
        groups |= {(path, None): [] for path in silent}
    keys = sorted(groups, key=lambda key: 0 if key[0] is None else order.get(key[0], len(order) + 1))
    return [
        Section(file, part, rows.get(file) if file else None, tuple(ranked(groups[file, part]))) for file, part in keys
    ]

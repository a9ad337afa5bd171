"""Adopting the checker on an old folder: what was known on a day is parked; later runs fail only on what is new.

A baseline holds fingerprints, rules and outcomes by matter, no name of a folder or a document and no text, so that it
can be committed. Matters are told apart by a digest of their folder's name; who guesses the name can test the guess. A
doubt that has become a gap is new again.
"""

import json
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, replace
from hashlib import sha256
from pathlib import PurePath
from typing import Any

from checker.errors import UsageError
from checker.findings import Finding
from checker.matter_report import MatterReport, Report

_WEIGHT = {"waived": 0, "unclear": 1, "gap": 2}


@dataclass(frozen=True, slots=True, order=True)
class Known:
    """A finding as a baseline remembers it; several with one fingerprint are counted."""

    fingerprint: str
    rule: str
    outcome: str
    times: int = 1


@dataclass(frozen=True, slots=True)
class Baseline:
    """What was known on a day, by the matter's name."""

    as_of: str
    matters: Mapping[str, tuple[Known, ...]]


def matter_name(path: str, base: str) -> str:
    """What a baseline in the folder `base` calls a matter: a digest of its path from there where it lies below, else of
    its last name. Both are absolute paths.
    """
    matter = PurePath(path)
    return _mark(matter.relative_to(base).as_posix() if matter.is_relative_to(base) else matter.name)


def _mark(name: str) -> str:
    return sha256(name.encode("utf-8", "surrogatepass")).hexdigest()[:24]


def record(report: Report, names: Mapping[str, str]) -> Baseline:
    """Today's gaps and doubts. `names` gives each matter's path its name; what was not judged is left out."""
    judged = (one for one in report.matters if one.verdict != "not_judged")
    return Baseline(report.as_of, {names[one.path]: _known(one.findings) for one in judged})


def apply(report: Report, baseline: Baseline, names: Mapping[str, str]) -> Report:
    """The report with every finding marked as parked or new. Counts and verdict stay: nothing is hidden."""
    return replace(report, matters=tuple(_marked(one, baseline, names[one.path]) for one in report.matters))


def prune(baseline: Baseline, report: Report, names: Mapping[str, str]) -> tuple[Baseline, int]:
    """The baseline without what is fixed in the matters that the report judged, and how many findings that were.

    Nothing is ever added. What is dropped while a file could not be read fails again later: never the other way.
    """
    matters = dict(baseline.matters)
    for one in report.matters:
        if one.verdict == "not_judged" or names[one.path] not in matters:
            continue
        now = Counter(finding.fingerprint for finding in one.findings if finding.outcome != "waived")
        kept = [replace(known, times=min(known.times, now[known.fingerprint])) for known in matters[names[one.path]]]
        matters[names[one.path]] = tuple(known for known in kept if known.times)
    dropped = _size(baseline.matters) - _size(matters)
    return Baseline(baseline.as_of, matters), dropped


def to_json(baseline: Baseline) -> str:
    """The baseline's file: sorted, so that version control shows what changed."""
    matters = {
        name: [
            {"fingerprint": one.fingerprint, "rule": one.rule, "outcome": one.outcome, "times": one.times}
            for one in known
        ]
        for name, known in sorted(baseline.matters.items())
    }
    return json.dumps({"version": 2, "as_of": baseline.as_of, "matters": matters}, indent=1) + "\n"


def from_json(text: str, origin: str) -> Baseline:
    """The baseline that `to_json` wrote. Raises UsageError with one sentence for anything else."""
    try:
        plain = json.loads(text)
        if plain["version"] not in (1, 2):
            raise ValueError
        called = _mark if plain["version"] == 1 else str  # the first version gave the folders' names
        return Baseline(str(plain["as_of"]), {called(name): _read(rows) for name, rows in plain["matters"].items()})
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        raise UsageError(
            f"{origin} is not a baseline of this program: record it again with bundle-checker baseline."
        ) from None


def _read(rows: list[dict[str, Any]]) -> tuple[Known, ...]:
    return tuple(
        sorted(Known(str(row["fingerprint"]), str(row["rule"]), str(row["outcome"]), int(row["times"])) for row in rows)
    )


def _known(findings: tuple[Finding, ...]) -> tuple[Known, ...]:
    counted = Counter((one.fingerprint, one.rule, one.outcome) for one in findings if one.outcome != "waived")
    return tuple(sorted(Known(*what, times) for what, times in counted.items()))


def _marked(matter: MatterReport, baseline: Baseline, name: str) -> MatterReport:
    left = Counter[tuple[str, str]]()
    for known in baseline.matters.get(name, ()):
        left[known.fingerprint, known.outcome] += known.times
    return replace(matter, findings=tuple(_parked(one, left) for one in matter.findings))


def _parked(one: Finding, left: Counter[tuple[str, str]]) -> Finding:
    """Parked if the baseline has one of that fingerprint left that was at least as grave."""
    graver = [outcome for outcome, weight in _WEIGHT.items() if weight >= _WEIGHT[one.outcome]]
    match = next((outcome for outcome in graver if left[one.fingerprint, outcome] > 0), None)
    if match is None or one.outcome == "waived":
        return replace(one, parked=False)
    left[one.fingerprint, match] -= 1
    return replace(one, parked=True)


def _size(matters: Mapping[str, tuple[Known, ...]]) -> int:
    return sum(known.times for ones in matters.values() for known in ones)

"""bundle-checker baseline DIR…: today's findings are parked, and later runs fail on new ones only."""

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import click

from checker import baseline as known
from checker.baseline import Baseline
from checker.cli import options
from checker.cli.baseline_file import load, names_of
from checker.cli.check import judged
from checker.cli.echo import say
from checker.cli.output_file import put
from checker.cli.workers import request_of
from checker.custody.place_of_output import place_of
from checker.exit_code import exit_code
from checker.matter_report import Report
from checker.report.shared.phrases import count

DEFAULT = "bundle-checker-baseline.json"


@click.command()
@click.argument("folders", nargs=-1, required=True, type=click.Path(readable=False, path_type=Path), metavar="DIR…")
@click.option("-o", "--output", "file", default=DEFAULT, show_default=True, metavar="FILE", help="Where it is kept.")
@click.option("--prune", is_flag=True, help="Only drop what has been fixed since; park nothing new.")
@options.matter
@options.nameless
@options.reading
def baseline(folders: tuple[Path, ...], file: str, prune: bool, **given: Any) -> int:
    """Park today's findings of these matters: checks with --baseline FILE show them, and fail on new ones only.

    The file holds fingerprints and rules, no name and no text of a document, and can be kept beside the matters.
    """
    path, place = Path(file), place_of(file, folders)
    before = load(path) if prune or path.is_file() else None
    report, codes = judged(folders, request_of(given), given)
    names = names_of(report, path)
    if prune and before is not None:
        after, dropped = known.prune(before, report, names)
        told = f"{count(dropped, 'finding')} put right and dropped from {path.name}."
    else:
        after = _merged(before, known.record(report, names))
        told = f"{count(_size(after, names), 'finding')} parked in {path.name}: check with --baseline {path}."
    put(known.to_json(after).encode("utf-8"), place)
    say(told, masked=told.replace(str(path), "its file").replace(path.name, "its file"), err=True)
    return exit_code(_without_findings(report), codes=codes)


def _merged(before: Baseline | None, now: Baseline) -> Baseline:
    """Today's findings of the matters that were checked; those of others as they were."""
    return replace(now, matters={**before.matters, **now.matters}) if before else now


def _size(baseline: Baseline, names: Mapping[str, str]) -> int:
    return sum(one.times for name in names.values() for one in baseline.matters.get(name, ()))


def _without_findings(report: Report) -> Report:
    """So that only what could not be read or judged decides the exit code."""
    return replace(report, matters=tuple(replace(one, findings=()) for one in report.matters))

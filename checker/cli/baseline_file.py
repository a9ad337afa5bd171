"""A baseline's file on the command line: read it, name the matters in it, mark what it knows."""

from pathlib import Path

from checker import baseline as known
from checker.baseline import Baseline
from checker.bounded_files import NotReadError, read_text
from checker.errors import UsageError
from checker.matter_report import Report

_LARGEST = 50_000_000
"""Bytes; a finding takes about 130, and an office of ten thousand matters has a hundred thousand."""


def load(path: Path) -> Baseline:
    """The baseline in that file. Raises UsageError with a sentence if there is none."""
    try:
        return known.from_json(read_text(path, _LARGEST), path.name)
    except FileNotFoundError:
        raise UsageError(
            f"The baseline {path} cannot be read, as there is none: record one with bundle-checker baseline. "
            "Nothing was judged."
        ) from None
    except NotReadError as error:
        raise UsageError(
            f"The baseline {path} {error}: record it again with bundle-checker baseline. Nothing was judged."
        ) from None


def parked(report: Report, baseline: Baseline, path: Path) -> Report:
    """The report with what the baseline knows marked as parked."""
    return known.apply(report, baseline, names_of(report, path))


def names_of(report: Report, file: Path) -> dict[str, str]:
    """What the baseline in `file` calls each matter. Raises UsageError if it would call two the same."""
    base = str(file.resolve().parent)
    names = {one.path: known.matter_name(str(Path(one.path).resolve()), base) for one in report.matters}
    if len(set(names.values())) < len(names):
        raise UsageError("Two of these matters have the same name: keep the baseline in a folder above them both.")
    return names

"""Findings to standard output or to files: never half a file, one sentence where it cannot be written."""

import os
import shutil
import sys
from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path

from checker.cli import echo, mask_key
from checker.cli.echo import tell
from checker.custody.place_of_output import Place, place_of
from checker.errors import UsageError
from checker.matter_report import Report
from checker.report import FORMATS, MASKED_BY_DEFAULT, WHOLE, Evidence, Options
from checker.report.shared.chosen import chosen_alone
from checker.report.shared.contained import contained
from checker.report.shared.mask import mask


def pairs(
    formats: tuple[str, ...], outputs: tuple[str, ...], matters: Sequence[Path], masked: bool | None
) -> list[tuple[str, Place | None]]:
    """(format, place) pairs; None is standard output. Raises UsageError if an output has no format, or must not lie
    where it is to: in words that name nobody, if the report is to name nobody."""
    if len(outputs) > max(1, len(formats)):
        raise UsageError(
            "There are more -o than --format: each -o belongs to the --format before it. Nothing was judged."
        )
    named = [_resolved(name) for name in formats] or ["text"]
    _heed_mask(masked, named)
    found = [(name, outputs[nth] if nth < len(outputs) else "-") for nth, name in enumerate(named)]
    if sum(file == "-" for _, file in found) > 1:
        raise UsageError("Only one --format can go to standard output: give the others an -o FILE. Nothing was judged.")
    return [(name, None if file == "-" else place_of(file, matters)) for name, file in found]


def shown_in_words(places: Iterable[tuple[str, Place | None]]) -> bool:
    """Whether a terminal shows the report for reading and what is said beside it: nothing needs saying twice there."""
    return ("text", None) in places and sys.stdout.isatty() and sys.stderr.isatty()


UNJUDGED = "bundle-checker: a matter was not judged"
"""Said in the place of which, and why, where nobody may be named."""


def _heed_mask(masked: bool | None, formats: Iterable[str]) -> None:
    """Whether what is said beside the report must name nobody either: a job's log is as public as its annotations."""
    if masked if masked is not None else not MASKED_BY_DEFAULT.isdisjoint(formats):
        echo.name_nobody()


def render(report: Report, name: str, evidence: Evidence, masked: bool | None, key: Place | None = None) -> bytes:
    """One format's bytes. A format never changes what was found; some mask by default."""
    if masked if masked is not None else name in MASKED_BY_DEFAULT:
        report, evidence = masked_report(report, evidence, key, named_files=masked is None)
    return FORMATS[name](report if name in WHOLE else chosen_alone(report), evidence)


def rendered(
    report: Report, name: str, evidence: Evidence, masked: bool | None, key: Place | None = None
) -> tuple[bytes, Report]:
    """The same, and what it shows: of several matters, those that the format failed over are told as not judged."""
    if len(report.matters) < 2:
        return render(report, name, evidence, masked, key), report
    return contained(lambda one: render(one, name, evidence, masked, key), report)


def options_for(place: Place | None, **more: bool) -> Options:
    """`more`, with colour and width as of the terminal it goes to, if any (NO_COLOR and FORCE_COLOR are respected)."""
    terminal = place is None and sys.stdout.isatty()
    colour = (terminal or bool(os.environ.get("FORCE_COLOR"))) and not os.environ.get("NO_COLOR")
    width = shutil.get_terminal_size((100, 24)).columns if terminal else 100
    return Options(colour=colour, width=width, **more)


def summary(report: Report, evidence: Evidence, masked: bool | None) -> None:
    """The job summary of GitHub Actions, where the variable that names its file is set."""
    place = os.environ.get("GITHUB_STEP_SUMMARY")
    if place:
        from checker.report.formats.github import summary as markdown

        if masked is not False:
            report, evidence = masked_report(report, evidence, None, named_files=masked is None)
        try:
            with Path(place).open("ab") as file:
                file.write(markdown(report, evidence))
        except OSError as error:
            tell(f"bundle-checker: the job summary could not be written ({error.strerror}).", err=True)


def _resolved(name: str) -> str:
    if name != "auto":
        return name
    return "github" if os.environ.get("GITHUB_ACTIONS") == "true" else "text"


def masked_report(
    report: Report, evidence: Evidence, key_place: Place | None, named_files: bool
) -> tuple[Report, Evidence]:
    """The report without names, and no pictures with it. Who masks nothing on purpose sees the files by their names
    (`named_files`): an annotation is put on a file of the repository, which whoever reads it sees. Raises UsageError
    for a wrong file of the key.
    """
    report, key = mask(report, mask_key.load(key_place), named_files=named_files)
    mask_key.keep(key, key_place)
    return report, Evidence(options=replace(evidence.options, masked=True))

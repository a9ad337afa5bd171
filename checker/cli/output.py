"""Findings to standard output or to files: never half a file, one sentence where it cannot be written."""

import os
import shutil
import sys
from collections.abc import Iterable
from pathlib import Path

from checker.cli import echo, mask_key
from checker.cli.echo import tell
from checker.errors import UsageError
from checker.findings import Report
from checker.report import FORMATS, MASKED_BY_DEFAULT, Evidence, Options
from checker.report.shared.contained import contained
from checker.report.shared.mask import mask


def pairs(formats: tuple[str, ...], outputs: tuple[str, ...]) -> list[tuple[str, str]]:
    """(format, file) pairs; `-` is standard output. Raises UsageError if an output has no format."""
    if len(outputs) > max(1, len(formats)):
        raise UsageError(
            "There are more -o than --format: each -o belongs to the --format before it. Nothing was judged."
        )
    named = [_resolved(name) for name in formats] or ["text"]
    found = [(name, outputs[nth] if nth < len(outputs) else "-") for nth, name in enumerate(named)]
    if sum(file == "-" for _, file in found) > 1:
        raise UsageError("Only one --format can go to standard output: give the others an -o FILE. Nothing was judged.")
    for _, file in found:
        _check_place(file)
    return found


UNJUDGED = "bundle-checker: a matter was not judged"
"""Said in the place of which, and why, where nobody may be named."""


def heed_mask(masked: bool | None, formats: Iterable[str]) -> None:
    """Whether what is said beside the report must name nobody either: a job's log is as public as its annotations."""
    if masked if masked is not None else not MASKED_BY_DEFAULT.isdisjoint(formats):
        echo.name_nobody()


def render(report: Report, name: str, evidence: Evidence, masked: bool | None, key_file: str | None = None) -> bytes:
    """One format's bytes. A format never changes what was found; some mask by default."""
    if masked if masked is not None else name in MASKED_BY_DEFAULT:
        report, evidence = masked_report(report, evidence, key_file, named_files=masked is None)
    return FORMATS[name](report, evidence)


def rendered(
    report: Report, name: str, evidence: Evidence, masked: bool | None, key_file: str | None = None
) -> tuple[bytes, Report]:
    """The same, and what it shows: of several matters, those that the format failed over are told as not judged."""
    if len(report.matters) < 2:
        return render(report, name, evidence, masked, key_file), report
    return contained(lambda one: render(one, name, evidence, masked, key_file), report)


def options_for(file: str, strict: bool = False) -> Options:
    """Colour and width: of the terminal, where it goes to one; NO_COLOR and FORCE_COLOR are respected."""
    terminal = file == "-" and sys.stdout.isatty()
    colour = (terminal or bool(os.environ.get("FORCE_COLOR"))) and not os.environ.get("NO_COLOR")
    width = shutil.get_terminal_size((100, 24)).columns if terminal else 100
    return Options(colour=colour, width=width, strict=strict)


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


def _check_place(file: str) -> None:
    folder = Path(file).absolute().parent
    if file != "-" and not (folder.is_dir() and os.access(folder, os.W_OK)):
        raise UsageError(
            f"Nothing can be written to {file}: the folder is not there or is read-only. Nothing was judged."
        )


def masked_report(
    report: Report, evidence: Evidence, key_file: str | None, named_files: bool
) -> tuple[Report, Evidence]:
    """The report without names, and no pictures with it. Who masks nothing on purpose sees the files by their names
    (`named_files`): an annotation is put on a file of the repository, which whoever reads it sees. Raises UsageError
    for a wrong file of the key.
    """
    report, key = mask(report, mask_key.load(key_file), named_files=named_files)
    mask_key.keep(key, key_file)
    return report, Evidence(options=evidence.options)

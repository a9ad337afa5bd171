"""Findings to standard output or to files: never half a file, one sentence where it cannot be written."""

import os
import shutil
import sys
import tempfile
from pathlib import Path
from typing import Any

from checker.cli.echo import say
from checker.errors import UsageError
from checker.findings import Report
from checker.report import FORMATS, MASKED_BY_DEFAULT, Evidence, Options
from checker.report.shared.contained import contained


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


def render(report: Report, name: str, evidence: Evidence, masked: bool | None, key_file: str | None = None) -> bytes:
    """One format's bytes. A format never changes what was found; some mask by default."""
    if masked if masked is not None else name in MASKED_BY_DEFAULT:
        report, evidence = _masked(report, evidence, key_file)
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


def put(data: bytes, file: str) -> None:
    """Writes to standard output (`-`) or, whole or not at all, to a file. Raises UsageError if it cannot be written."""
    if file == "-":
        stream = sys.stdout.buffer
        stream.write(data)
        stream.flush()
        return
    path = Path(file)
    temporary = None
    try:
        with tempfile.NamedTemporaryFile(dir=path.parent, prefix=f".{path.name[:40]}.", delete=False) as made:
            temporary = Path(made.name)
            made.write(data)
        temporary.chmod(0o600 if not path.exists() else path.stat().st_mode & 0o777)
        temporary.replace(path)
    except OSError as error:
        if temporary is not None:
            temporary.unlink(missing_ok=True)
        raise UsageError(
            f"The report could not be written to {file} ({error.strerror}); nothing stands there now."
        ) from None


def summary(report: Report, evidence: Evidence, masked: bool | None) -> None:
    """The job summary of GitHub Actions, where the variable that names its file is set."""
    place = os.environ.get("GITHUB_STEP_SUMMARY")
    if place:
        from checker.report.formats.github import summary as markdown

        if masked is not False:
            report, evidence = _masked(report, evidence, None)
        try:
            with Path(place).open("ab") as file:
                file.write(markdown(report, evidence))
        except OSError as error:
            say(f"bundle-checker: the job summary could not be written ({error.strerror}).", err=True)


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


def _masked(report: Report, evidence: Evidence, key_file: str | None) -> tuple[Report, Evidence]:
    import json

    from checker.report.shared.mask import Key, mask

    path = Path(key_file) if key_file else None
    known: dict[str, Any] = json.loads(path.read_text(encoding="utf-8")) if path and path.is_file() else {}
    report, key = mask(report, Key(known))
    if path is not None:
        put(json.dumps(dict(key.names), ensure_ascii=False, indent=1).encode(), str(path))
    return report, Evidence(options=evidence.options)

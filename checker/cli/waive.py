"""bundle-checker waive RULE [FILE]: a gap that is accepted, with a reason, until a day."""

from datetime import date
from pathlib import Path
from typing import Any

import click

from checker.cli import options
from checker.cli.echo import say
from checker.cli.recorded import tell_recorded
from checker.custody import statements
from checker.custody.known import known_rule
from checker.custody.matter_file import check_record, inside, matter_of
from checker.errors import UsageError
from checker.judging.documents.waivers import LONGEST, runs_too_long
from checker.reading.folder.matter_file import read_matter_file


@click.command()
@click.argument("rule")
@click.argument("file", required=False, type=click.Path(path_type=Path))
@click.option("--reason", required=True, help="Why the gap is accepted.")
@click.option("--until", type=options.Day(), required=True, help="The last day on which it is; two years on at most.")
@options.by
@options.folder
@options.as_of
@options.nameless
def waive(rule: str, file: Path | None, **given: Any) -> None:
    """Accept a gap of RULE (PACK/ID), for one FILE or for the whole matter. It stays counted."""
    _check_until(given["until"], given["as_of"] or date.today())
    if file is not None and not file.is_file():
        raise UsageError(f"There is no file {file}; nothing was written.")
    folder = given["matter"] or (matter_of(file) if file else Path.cwd())
    check_record(folder)
    name, full = inside(folder, file) if file else None, known_rule(rule, folder)
    former = next((one for one in read_matter_file(folder).waivers if (one.rule, one.file) == (full, name)), None)
    kept = statements.waive(folder, full, name, given["reason"], given["by"], given["until"])
    if former is not None:
        say(
            f"It takes the place of the waiver by {former.by} until {former.until}: {former.reason}",
            masked="It takes the place of another waiver.",
        )
    tell_recorded(folder, kept)


def _check_until(until: date, today: date) -> None:
    if until < today:
        raise UsageError(f"--until {until} is past: such a waiver would hold nothing. Nothing was written.")
    if runs_too_long(until, today):
        raise UsageError(
            f"--until {until} is more than two years away, and nobody would look at the gap again: say a day by "
            f"{today + LONGEST}, and accept it anew then. Nothing was written."
        )

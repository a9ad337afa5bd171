"""bundle-checker waive RULE [FILE]: a gap that is accepted, with a reason, until a day."""

from datetime import date
from pathlib import Path
from typing import Any

import click

from checker.cli import options
from checker.cli.say import say
from checker.custody import word
from checker.custody.matterfile import inside, matter_of
from checker.errors import UsageError
from checker.reading.pool import SupervisedExecutor
from checker.reading.settings import Limits
from checker.run import known_rule


@click.command()
@click.argument("rule")
@click.argument("file", required=False, type=click.Path(path_type=Path))
@click.option("--reason", required=True, help="Why the gap is accepted.")
@click.option("--until", type=options.Day(), required=True, help="The last day on which it is.")
@click.option("--by", required=True, help="Who accepts it.")
@click.option("--matter", type=click.Path(exists=True, file_okay=False, path_type=Path), help="The matter folder.")
@options.as_of
def waive(rule: str, file: Path | None, **given: Any) -> None:
    """Accept a gap of RULE (PACK/ID), for one FILE or for the whole matter. It stays counted."""
    folder = given["matter"] or (matter_of(file) if file else Path.cwd())
    if given["until"] < (given["as_of"] or date.today()):
        raise UsageError(f"--until {given['until']} is past: such a waiver would hold nothing. Nothing was written.")
    if file is not None and not file.exists():
        raise UsageError(f"There is no file {file}; nothing was written.")
    with SupervisedExecutor(1, Limits()) as pool:
        name = known_rule(rule, folder, pool)
    kept = word.waive(
        folder,
        name,
        inside(folder, file) if file else None,
        given["reason"],
        given["by"],
        given["until"],
    )
    say(f"Recorded in {folder / 'matter.json'}" + (f"; the former one is kept as {kept.name}." if kept else "."))

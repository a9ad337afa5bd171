"""bundle-checker confirm FILE: a person's word on a file."""

from datetime import date
from pathlib import Path
from typing import Any, get_args

import click

from checker.cli import options
from checker.cli.echo import say
from checker.cli.options import days
from checker.custody import statements
from checker.custody.matter_file import matter_of
from checker.errors import UsageError
from checker.facts.dates import Role
from checker.reading.file_bytes import UnreadableError, load


@click.command()
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--kind", help="What kind of document it is, by the pack's name for it.")
@click.option("--label", help="Its annexure's or exhibit's label.")
@click.option(
    "--date", "dates", multiple=True, type=options.Assignment(), metavar="ROLE=DAY", help="As issued=2026-03-12."
)
@click.option("--by", required=True, help="Who says so.")
@options.as_of
def confirm(file: Path, **given: Any) -> None:
    """Put a person's word on a file: its kind, its label, its dates. It lapses when the file changes."""
    dates = days(given["dates"])
    unknown = sorted(set(dates) - set(get_args(Role)))
    if unknown:
        raise UsageError(f"“{unknown[0]}” is no role of a date; the roles are {', '.join(get_args(Role))}.")
    if not (dates or given["kind"] or given["label"]):
        raise UsageError("Say what is confirmed: --kind, --label or --date ROLE=DAY. Nothing was written.")
    folder = matter_of(file)
    try:
        sha256 = load(file).sha256
    except UnreadableError as error:
        raise UsageError(f"{file} {error.reason}; nothing was written.") from None
    kept = statements.confirm(
        folder, file, sha256, given["by"], given["as_of"] or date.today(), given["kind"], given["label"], dates
    )
    say(f"Recorded in {folder / 'matter.json'}" + (f"; the former one is kept as {kept.name}." if kept else "."))

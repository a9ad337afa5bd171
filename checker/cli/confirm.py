"""bundle-checker confirm FILE: a person's word on a file."""

from datetime import date
from pathlib import Path
from typing import Any, get_args

import click

from checker.cli import options
from checker.cli.options import days
from checker.cli.recorded import tell_recorded
from checker.custody import statements
from checker.custody.known import check_kind, check_listed
from checker.custody.matter_file import check_record, inside, matter_of
from checker.errors import UsageError
from checker.facts.dates import Role
from checker.offers import offer
from checker.reading.file_bytes import UnreadableError, load


@click.command()
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--kind", help="What kind of document it is, by the pack's name for it.")
@click.option("--label", help="Its annexure's or exhibit's label.")
@click.option(
    "--date", "dates", multiple=True, type=options.Assignment(), metavar="ROLE=DAY", help="As issued=2026-03-12."
)
@options.by
@options.folder
@options.as_of
@options.nameless
def confirm(file: Path, **given: Any) -> None:
    """Put a person's word on a file: its kind, its label, its dates. It lapses when the file changes."""
    dates = days(given["dates"])
    roles = list(get_args(Role))
    for unknown in sorted(set(dates) - set(roles)):
        raise UsageError(
            f"“{unknown}” is no role of a date{offer(unknown, roles, 'The roles are')} Nothing was written."
        )
    if not (dates or given["kind"] or given["label"]):
        raise UsageError("Say what is confirmed: --kind, --label or --date ROLE=DAY. Nothing was written.")
    folder = given["matter"] or matter_of(file)
    inside(folder, file)
    check_record(folder)
    check_listed(file, folder)
    if given["kind"]:
        check_kind(given["kind"], folder)
    try:
        sha256 = load(file.resolve()).sha256
    except UnreadableError as error:
        raise UsageError(f"{file} {error.reason}; nothing was written.") from None
    kept = statements.confirm(
        folder, file, sha256, given["by"], given["as_of"] or date.today(), given["kind"], given["label"], dates
    )
    tell_recorded(folder, kept)

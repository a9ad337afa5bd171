"""bundle-checker set DIR NAME=VALUE…: a date of the matter or an answer, put on record without editing JSON."""

from pathlib import Path
from typing import Any

import click

from checker.cli import options
from checker.cli.recorded import tell_recorded
from checker.cli.said_day import tell_if_far
from checker.custody import statements
from checker.custody.known import known_words
from checker.custody.matter_file import check_record
from checker.errors import UsageError


@click.command("set")
@click.argument("folder", type=click.Path(exists=True, file_okay=False, path_type=Path), metavar="DIR")
@click.argument("words", nargs=-1, type=options.Assignment(), metavar="NAME=VALUE…")
@options.said
@options.nameless
def set_words(folder: Path, words: tuple[tuple[str, str], ...], **given: Any) -> None:
    """Say a date of the matter or answer a question of its packs, as submission=2026-05-04 minor=no; an empty value
    takes back what was said. It is written into matter.json; the former text is kept."""
    said = {**dict(given["dates"]), **dict(given["answers"]), **dict(words)}
    if not said:
        raise UsageError("Say what is to stand there, as submission=2026-05-04. Nothing was written.")
    check_record(folder)
    dates, answers = known_words(folder, said)
    tell_recorded(folder, statements.say(folder, dates, answers))
    for day in dates.values():
        if day:
            tell_if_far(day)

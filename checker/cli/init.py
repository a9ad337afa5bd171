"""bundle-checker init DIR: a matter.json for a folder that has none."""

import sys
from datetime import date
from pathlib import Path
from typing import Any

import click

from checker.cli import options
from checker.cli.options import answers, days
from checker.cli.say import say
from checker.custody.word import begin
from checker.errors import UsageError
from checker.judging.model import Pack
from checker.reading.matter import FILE
from checker.run import ALWAYS, load_pack, load_packs


@click.command()
@click.argument("folder", type=click.Path(exists=True, file_okay=False, path_type=Path), metavar="DIR")
@options.packs
@click.option(
    "--date", "dates", multiple=True, type=options.Assignment(), metavar="NAME=DAY", help="A date of the matter."
)
@click.option("--answer", "answers", multiple=True, type=options.Assignment(), metavar="NAME=VALUE", help="An answer.")
@click.option("--title", help="What the matter is called.")
@click.option("--zone", help="The time zone in which days are counted, as Asia/Karachi.")
@click.option("--opened", type=options.Day(), help="The day it was opened; default: today.")
@click.option("--ask/--no-ask", default=None, help="Put the packs' questions; default: on a terminal.")
def init(folder: Path, **given: Any) -> None:
    """Write a matter.json for a folder that has none, and put each question that its packs have, once."""
    if (folder / FILE).exists():
        raise UsageError(
            f"{folder / FILE} exists already; nothing was written. Change it by hand, or by confirm and waive."
        )
    packs = (load_pack(ALWAYS), *load_packs(given["packs"]))
    ask = given["ask"] if given["ask"] is not None else sys.stdin.isatty()
    known_dates, known_answers = days(given["dates"]), answers(given["answers"])
    for pack in packs:
        _ask(pack, known_dates, known_answers, ask)
    record = {
        "version": 1,
        "title": given["title"] or folder.absolute().name,
        "packs": [_named(one, folder) for one in given["packs"]],
        "opened": (given["opened"] or date.today()).isoformat(),
        "zone": given["zone"],
        "dates": known_dates,
        "answers": known_answers,
    }
    begin(folder, {key: value for key, value in record.items() if value is not None})
    say(f"{folder / FILE} was written. Next: bundle-checker check {folder}")


def _named(pack: str, folder: Path) -> str:
    """How matter.json names a pack: a file by its way down from there."""
    if not pack.endswith(".json"):
        return pack
    file, top = Path(pack).resolve(), folder.resolve()
    if not file.is_relative_to(top):
        raise UsageError(
            f"The pack {pack} does not lie in {folder}, where matter.json may look for it: copy it there, or leave it "
            "out here and name it by --pack at each check. Nothing was written."
        )
    return file.relative_to(top).as_posix()


def _ask(pack: Pack, dates: dict[str, str], answers: dict[str, Any], ask: bool) -> None:
    """Puts the questions of a pack that have no answer yet; without a terminal they are only named."""
    for name, title in pack.dates.items():
        if name not in dates and ask:
            day = click.prompt(f"{title} (as 2026-05-04; empty: not known yet)", default="", show_default=False)
            if day:
                dates[name] = options.Day().convert(day, None, None).isoformat()
        elif name not in dates:
            say(f"Still to be said, under “dates”: {name} ({title})", err=True)
    for name, question in pack.asks.items():
        if name not in answers and ask:
            text = click.prompt(f"{question.title} (empty: not known yet)", default="", show_default=False)
            if text:
                answers.update(options.answers(((name, text),)))
        elif name not in answers:
            say(f"Still to be said, under “answers”: {name} ({question.title})", err=True)

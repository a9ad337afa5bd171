"""bundle-checker init DIR: a matter.json for a folder that has none."""

import shlex
import sys
from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from itertools import count
from pathlib import Path
from typing import Any

import click

from checker.cli import options
from checker.cli.echo import say, tell
from checker.cli.options import days
from checker.cli.said_day import day_in
from checker.custody.statements import begin
from checker.errors import UsageError
from checker.judging.loading.questions import date_order, open_asks, open_dates
from checker.judging.matter.statements import wrong_words
from checker.judging.packs.answers import NotUnderstoodError, meant, possible, understood
from checker.judging.packs.model import Ask, Pack
from checker.pack_files import ALWAYS, load_pack, load_packs
from checker.reading.folder.matter_file import FILE


@click.command()
@click.argument("folder", type=click.Path(exists=True, file_okay=False, path_type=Path), metavar="DIR")
@options.packs
@options.said
@click.option("--title", help="What the matter is called.")
@click.option("--zone", help="The time zone in which days are counted, as Asia/Karachi.")
@click.option("--opened", type=options.Day(), help="The day it was opened; default: today.")
@options.nameless
@click.option("--ask/--no-ask", default=None, help="Put the packs' questions; default: on a terminal.")
def init(folder: Path, **given: Any) -> None:
    """Write a matter.json for a folder that has none, and put each question that its packs have, once."""
    if (folder / FILE).exists():
        raise UsageError(
            f"{folder / FILE} exists already; nothing was written. Change it by set, confirm and waive, or by hand."
        )
    packs = (load_pack(ALWAYS), *load_packs(given["packs"]))
    ask = given["ask"] if given["ask"] is not None else sys.stdin.isatty()
    opened = (given["opened"] or date.today()).isoformat()
    dates, answers = days(given["dates"]), dict(given["answers"])
    for wrong in wrong_words(dates, answers, packs):
        raise UsageError(f"{wrong.message} Nothing was written.")
    (_ask if ask else _name)(packs, dates, answers, opened)
    record = {
        "version": 1,
        "title": given["title"] or folder.absolute().name,
        "packs": [_named(one, folder) for one in given["packs"]],
        "opened": opened,
        "zone": given["zone"],
        "dates": dates,
        "answers": meant(packs, answers),
    }
    begin(folder, {key: value for key, value in record.items() if value is not None})
    follows = f"bundle-checker check {shlex.quote(str(folder))}"
    say(f"{folder / FILE} was written. Next: {follows}", masked=f"{FILE} was written.")


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


def _ask(packs: Sequence[Pack], dates: dict[str, str], answers: dict[str, Any], opened: str) -> None:
    """Puts the questions that have no answer yet, with how many there are; one that is not understood is put again."""
    wanted, asks = open_dates(packs, {**dates, "opened": opened}), open_asks(packs, answers)
    numbers = (f"{nth} of {len(wanted) + len(asks)}" for nth in count(1))
    for name, title in wanted.items():
        day = _answer(f"{next(numbers)}: {title} (as 2026-05-04; empty: not known yet)", day_in(date_order(packs)))
        if day is not None:
            dates[name] = day
    for question in asks:
        said = _answer(
            f"{next(numbers)}: {question.title} ({possible(question)}; empty: not known yet)",
            partial(_understood, question),
        )
        if said is not None:
            answers[question.id] = said


def _answer(question: str, meaning: Callable[[str], Any]) -> Any:
    return click.prompt(
        question, default="", show_default=False, value_proc=lambda text: meaning(text) if text.strip() else None
    )


def _understood(question: Ask, text: str) -> Any:
    try:
        return understood(question, text)
    except NotUnderstoodError as error:
        raise click.UsageError(str(error)) from None


def _name(packs: Sequence[Pack], dates: dict[str, str], answers: dict[str, Any], opened: str) -> None:
    """Names the questions that have no answer yet."""
    for name, title in open_dates(packs, {**dates, "opened": opened}).items():
        tell(f"Still to be said, under “dates”: {name} ({title})", err=True)
    for question in open_asks(packs, answers):
        tell(f"Still to be said, under “answers”: {question.id} ({question.title})", err=True)

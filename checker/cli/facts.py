"""bundle-checker facts PATH…: what was seen, before any judging."""

import json
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import click

from checker.cli import options
from checker.cli.echo import say
from checker.cli.output_file import put
from checker.cli.workers import progress, sandbox_of, settings_of, workers
from checker.custody.place_of_output import Place, place_of
from checker.errors import Exit, NothingToCheckError, UsageError
from checker.facts.bundle import Bundle
from checker.facts.document import Unreadable
from checker.facts.questions import Questions
from checker.matter_facts import read_files, read_matter
from checker.pack_files import load_packs
from checker.request import Request


@click.command()
@click.argument("paths", nargs=-1, type=click.Path(readable=False, path_type=Path), metavar="PATH…")
@options.packs
@options.order
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True)
@click.option("-o", "--output", default="-", type=click.Path(dir_okay=False, allow_dash=True), metavar="FILE")
@click.option(
    "--pages", is_flag=True, help="Show the pages of files as they are recognised: words, lines, ink."
)
@options.mask
@options.reading
def facts(paths: tuple[Path, ...], **given: Any) -> int:
    """Show what is seen in files or folders: dates, signatures, labels, pages, and what could not be read."""
    from checker.report.formats import facts_masked, facts_text

    if not paths:
        raise click.UsageError("Name the files or folders to read, as: bundle-checker facts PATH")
    missing = [path for path in paths if not path.exists()]
    if missing:
        raise NothingToCheckError(f"There is no file or folder {missing[0]}: nothing was read.")
    place = None if given["output"] == "-" else place_of(given["output"], [one for one in paths if one.is_dir()])
    settings = settings_of(given)
    if given["pages"]:
        return _show_pages(paths, settings, place, given)
    packs = load_packs(given["packs"])
    request = Request(as_of=date.today(), date_order=given["date_order"], settings=settings)
    seen = Bundle()
    with workers(given, settings, paths) as pool:
        sandbox_of(given, pool)
        for folder in (path for path in paths if path.is_dir()):
            bundle = read_matter(folder, request, packs, pool, progress())
            seen = _joined(seen, bundle, folder if len(paths) > 1 else None)
        files = [path for path in paths if not path.is_dir()]
        if files:
            seen = _joined(seen, read_files(files, request, packs, pool), None)
    shown = facts_masked if given["mask"] else facts_text
    put((shown.as_json if given["form"] == "json" else shown.as_text)(seen), place)
    partly = any(one.status == "partly" for one in seen.documents)
    return Exit.INCOMPLETE if seen.unreadable or partly else Exit.CLEAN


def _show_pages(paths: tuple[Path, ...], settings: Any, place: Place | None, given: dict[str, Any]) -> int:
    from checker.reading.reader import pages_of

    if given["mask"] or any(path.is_dir() for path in paths):
        raise UsageError("--pages shows all that stands on the pages of files: name files, and leave out --mask.")
    questions = Questions(date_order=given["date_order"])
    lost, shown = [], []
    with workers(given, settings, paths) as pool:
        sandbox_of(given, pool)
        for path in paths:
            pages = pool.submit(pages_of, str(path.resolve()), path.name, questions, settings).result()
            if isinstance(pages, Unreadable):
                lost.append(pages)
                say(f"bundle-checker: {path}: {pages.reason}", err=True)
                continue
            shown += [f"{json.dumps(page)}\n" for page in pages]
    put("".join(shown).encode("ascii"), place)
    return Exit.INCOMPLETE if lost else Exit.CLEAN


def _joined(one: Bundle, other: Bundle, folder: Path | None) -> Bundle:
    """Both; with the folder's name before the paths of the other, where several folders are shown together."""

    def named(values: tuple[Any, ...]) -> tuple[Any, ...]:
        return values if folder is None else tuple(replace(v, path=f"{folder.name}/{v.path}") for v in values)

    return Bundle(
        one.documents + named(other.documents),
        one.unreadable + named(other.unreadable),
        one.ignored + named(other.ignored),
    )

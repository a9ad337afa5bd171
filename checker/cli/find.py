"""bundle-checker find: proof of what, when, who, over all audited matters."""

import json
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Any

import click

from checker.cli import options
from checker.cli.audit import default_history
from checker.cli.echo import say, tell
from checker.cli.output_file import put
from checker.errors import Exit, UsageError
from checker.report.shared.mask import Pseudonyms
from checker.report.shared.phrases import day

_NAMES = ("matter", "file", "page", "kind", "label", "purpose", "role", "first", "last", "people", "known_by")


@click.command()
@click.argument("words", nargs=-1, required=True)
@click.option("--from", "since", type=options.Day(), help="The event was on this day or later.")
@click.option("--to", "until", type=options.Day(), help="The event was on this day or earlier.")
@click.option(
    "--history", type=click.Path(path_type=Path, dir_okay=False), metavar="FILE", help="Where past runs are kept."
)
@click.option("--most", type=click.IntRange(1, 10_000), default=50, show_default=True, help="Rows at the most.")
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True)
@options.history_key
@options.mask
def find(words: tuple[str, ...], since: date | None, until: date | None, **given: Any) -> int:
    """Find proof of an event by the first letters of WORDS: of a paper's name, kind or purpose, people, the matter."""
    from checker.audit.history_key import read_key
    from checker.audit.proof_search import proofs
    from checker.audit.store import reading
    from checker.cli.record_doubt import doubted, doubts_of

    path = given["history"] or default_history()
    if not path.is_file():
        raise UsageError(f"There is no history at {path} yet: run bundle-checker audit ROOT first.")
    asked = " ".join('"' + word.replace('"', '""') + '"*' for word in words if any(c.isalnum() for c in word))
    if not asked:
        raise UsageError("Name what is looked for by at least one word.")
    key = read_key(given["history_key"])
    with reading(path) as history:
        doubts = doubts_of(history, key)
        found = proofs(history.database, asked, _iso(since), _iso(until), given["most"])
    rows = [dict(zip(_NAMES, row, strict=True)) for row in found]
    if given["mask"]:
        rows = _masked(rows)
    in_doubt = doubted(doubts)
    _show(rows, given["form"], given["mask"])
    if in_doubt:
        return Exit.INCOMPLETE
    if not rows:
        if given["form"] == "text":
            tell("Nothing was found among the audited matters.")
        return Exit.NOTHING
    return Exit.CLEAN


def _show(rows: Sequence[dict[str, Any]], form: str, masked: bool | None) -> None:
    if form == "json":
        put((json.dumps(rows, indent=1) + "\n").encode("ascii"), None)
        return
    for row in rows:
        line = (_nameless_line if masked else _line)(row)
        say(line, masked=line)


def _iso(one: date | None) -> str | None:
    return one.isoformat() if one else None


def _masked(rows: Sequence[dict[str, Any]]) -> list[dict[str, Any]]:
    """The rows with what names nobody: which paper of which matter, by pseudonyms, on which page, in which role."""
    names = Pseudonyms()
    return [
        {
            **dict.fromkeys(_NAMES),
            "matter": names.matter(row["matter"]),
            "file": names.file(row["matter"], row["file"]),
            **{name: row[name] for name in ("page", "kind", "role", "known_by")},
        }
        for row in rows
    ]


def _nameless_line(row: dict[str, Any]) -> str:
    page = f", page {row['page']}" if row["page"] else ""
    return f"{row['matter']}: {row['file']}{page}: {(row['role'] or 'no role').replace('_', ' ')} ({row['known_by']})"


def _line(row: dict[str, Any]) -> str:
    first, last = (day(row[name] or "") for name in ("first", "last"))
    page = f", page {row['page']}" if row["page"] else ""
    when = first if first == last else f"{first} to {last}"
    what = " ".join(filter(None, ((row["role"] or "").replace("_", " "), when or "no date")))
    return f"{row['matter']}: {row['file']}{page}: {what} ({row['known_by']})"

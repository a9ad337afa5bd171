"""Options that several commands share, each said once."""

import os
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any, TypeVar

import click

from checker.errors import UsageError

F = TypeVar("F", bound=Callable[..., Any])


class Day(click.ParamType):  # type: ignore[type-arg]
    """A day that exists, written 2026-05-04."""

    name = "day"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> date:
        """The day. Fails with a sentence for anything else."""
        if isinstance(value, date):
            return value
        try:
            if len(value) != 10:
                raise ValueError
            return date.fromisoformat(value)
        except ValueError:
            self.fail(f"“{value}” is no day; write a day that exists, as 2026-05-04.", param, ctx)


class Assignment(click.ParamType):  # type: ignore[type-arg]
    """NAME=VALUE."""

    name = "name=value"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> tuple[str, str]:
        """The name and the value."""
        if isinstance(value, tuple):
            return value
        name, sign, text = value.partition("=")
        if not sign or not name.strip():
            self.fail(f"“{value}” is not NAME=VALUE, as submission=2026-05-04.", param, ctx)
        return name.strip(), text.strip()


class Person(click.ParamType):  # type: ignore[type-arg]
    """Somebody's name."""

    name = "name"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """The name without spaces around it. Fails where none is left."""
        if not str(value).strip():
            self.fail("say who; a word that nobody stands behind is not put on record.", param, ctx)
        return " ".join(str(value).split())


def together(*options: Callable[[F], F]) -> Callable[[F], F]:
    """Several options as one, in that order."""

    def decorate(function: F) -> F:
        for option in reversed(options):
            function = option(function)
        return function

    return decorate


order = click.option(
    "--date-order", type=click.Choice(["DMY", "MDY", "YMD"]), help="How 03/04/2026 is read where nothing settles it."
)
as_of = click.option("--as-of", type=Day(), help="What “today” is, as 2026-05-04; default: today.")
packs = click.option("--pack", "packs", multiple=True, metavar="ID|FILE", help="Judge by this pack too (repeatable).")

said = together(
    click.option(
        "--date", "dates", multiple=True, type=Assignment(), metavar="NAME=DAY",
        help="A date that its packs speak of, as submission=2026-05-04.",
    ),
    click.option(
        "--answer", "answers", multiple=True, type=Assignment(), metavar="NAME=VALUE",
        help="An answer to what its packs ask: yes, no, a number, or a choice.",
    ),
)  # fmt: skip
by = click.option("--by", type=Person(), required=True, metavar="NAME", help="Who says so.")
folder = click.option(
    "--matter", type=click.Path(exists=True, file_okay=False, path_type=Path), metavar="DIR",
    help="The matter's folder; default: the nearest one above the file that has a matter.json.",
)  # fmt: skip
history_key = click.option(
    "--history-key", metavar="FILE|keyring:NAME", envvar="BUNDLE_CHECKER_HISTORY_KEY",
    help="The key that the history is kept with, or is to be from now on; `history key` makes one.",
)  # fmt: skip
matter = together(packs, said, as_of, order)

_LIMITS: tuple[tuple[str, str, float | int, float | int, str], ...] = (
    ("--file-seconds", "seconds", 0.1, 20.0, "Time that one file may take, its pictures apart."),
    ("--file-ocr-seconds", "ocr_seconds", 1.0, 300.0, "Time that its pictures may take in addition."),
    ("--file-cpu", "cpu_seconds", 1.0, 60.0, "Seconds of a processor for one file, its pictures apart."),
    ("--file-memory", "memory_mb", 64, 2000, "Memory for one file, in MB; below 1500 some pictures stay unread."),
    ("--file-open", "open_files", 16, 64, "Files that may be open at a time while one is read."),
    ("--file-facts", "output_mb", 1, 64, "Size of what is found in one file, in MB."),
    ("--file-written", "written_mb", 1, 2048, "Size of any temporary file and of the cache, in MB."),
    ("--file-pages", "pages", 1, 5000, "Pages of one file that are read; the others are named as unread."),
    ("--file-pixels", "pixels", 1_000_000, 120_000_000, "Pixels of one picture that are read."),
)
"""Option, field of reading.settings.Limits, least value, default, help."""


def _limit(option: str, field: str, least: float, default: float, text: str) -> Callable[[F], F]:
    kind: Any = click.IntRange(int(least)) if isinstance(default, int) else click.FloatRange(least)
    return click.option(option, f"limit_{field}", type=kind, default=default, show_default=True, help=text)


def limits(options: dict[str, Any]) -> dict[str, Any]:
    """What one file may cost, by the fields of reading.settings.Limits."""
    return {field: options[f"limit_{field}"] for _, field, *_ in _LIMITS}


require_sandbox = click.option(
    "--require-sandbox", is_flag=True, help="Read nothing where the system does not cage the workers."
)
reading = together(
    click.option("--jobs", type=click.IntRange(1, 64), help="Files read at a time; default: one a core."),
    click.option("--no-cache", is_flag=True, help="Read every file again, and keep nothing."),
    click.option("--cache-dir", type=click.Path(file_okay=False), help="Where read facts are kept between runs."),
    click.option("--no-ocr", is_flag=True, help="Do not read pages that are pictures; they count as not looked at."),
    click.option("--budget", type=click.FloatRange(0), metavar="SECONDS", help="OCR time for each matter in all."),
    require_sandbox,
    click.option("-v", "--verbose", is_flag=True, help="Say which sandbox is in force; in text, what was compared."),
    click.option(
        "--trust", multiple=True, type=click.Path(exists=True), metavar="FILE|DIR",
        help="Root certificates that you trust, of signers and of timestamp authorities (PEM or DER).",
    ),
    *(_limit(*one) for one in _LIMITS),
)

verdict = together(
    click.option("--strict", is_flag=True, help="What cannot be told counts as a gap."),
    click.option(
        "--fail-level", type=click.Choice(["error", "warning", "note"]), default="error", show_default=True,
        help="What makes the exit code 1.",
    ),
    click.option("--exit-zero", is_flag=True, help="End with 0 in place of 1 and 4."),
)  # fmt: skip

telling = together(
    click.option(
        "--rule", "rules", multiple=True, metavar="ID",
        help="Show all that this rule found, file by file (repeatable); the verdict stays that of all rules.",
    ),
    click.option("--papers", is_flag=True, help="In text, list the papers too: what each is, its date, who signed."),
    click.option(
        "--persons", is_flag=True,
        help="In text, list the persons and numbers too: how papers spell each name, and what differs.",
    ),
    click.option("--notes", is_flag=True, help="Show the notes one by one, not their number alone."),
)  # fmt: skip

adopting = together(
    click.option(
        "--baseline", type=click.Path(dir_okay=False), metavar="FILE", help="Fail only on what this file does not know."
    ),
    click.option(
        "--changed", metavar="REF", help="Only the matters that differ from this commit, or of which git cannot tell."
    ),
)


mask = click.option("--mask/--no-mask", default=None, help="No names, text, files, hashes or values.")
nameless = click.option(
    "--mask", is_flag=True, expose_value=False, help="Say nothing that names anyone, as where others read it."
)
"""Of a command that shows nothing of a matter but in words: `echo.say` heeds it."""


def formats(names: list[str]) -> Callable[[F], F]:
    """--format and -o, repeatable in pairs, and --mask."""
    return together(
        click.option(
            "--format", "formats", multiple=True, type=click.Choice([*names, "auto"]),
            help="Default: text."
        ),
        click.option(
            "-o", "--output", "outputs", multiple=True, metavar="FILE",
            help="Where it is written; the n-th -o belongs to the n-th --format. Default: standard output.",
        ),
        mask,
        click.option(
            "--mask-key", type=click.Path(dir_okay=False), metavar="FILE", help="Keep the key to it in this file."
        ),
    )  # fmt: skip


def days(pairs: tuple[tuple[str, str], ...]) -> dict[str, str]:
    """--date options as days by name. Raises UsageError for a value that is no day."""
    found = {}
    for name, text in pairs:
        try:
            found[name] = date.fromisoformat(text).isoformat() if len(text) == 10 else _no_day(name, text)
        except ValueError:
            _no_day(name, text)
    return found


def _no_day(name: str, text: str) -> str:
    raise UsageError(
        f"--date {name}={text}: “{text}” is no day; write a day that exists, as 2026-05-04. Nothing was judged."
    )


def cores() -> int:
    """How many files are read at a time by default."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1

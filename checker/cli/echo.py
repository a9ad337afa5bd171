"""What a command says in words: the one way out for them.

Titles, names and errors come from anywhere: none of them acts on the terminal, or on the build service that reads its
output. Where nobody may be named (`--mask`), a sentence is said as its author wrote it for that case, or left out: a
new command that does not think of it says too little, never too much.
"""

import sys
from contextvars import ContextVar

import click

from checker.cli.streams import give_up
from checker.report.shared.escape import no_command, visible

LEFT_OUT = "(Left out, as it may name someone: run it without --mask where nobody else reads what is said.)"

_masked = ContextVar("masked", default=False)
_left_out = ContextVar("left_out", default=False)


def begin(masked: bool) -> None:
    """A command begins; whether what it says may name nobody."""
    _masked.set(masked)
    _left_out.set(False)


def name_nobody() -> None:
    """From now on, as with `--mask`."""
    _masked.set(True)


def names_nobody() -> bool:
    """Whether what is said may name nobody."""
    return _masked.get()


def say(text: str, *, masked: str | None = None, err: bool = False) -> None:
    """Writes the lines and columns of a text, to standard error if `err`; what cannot be seen shows as its escape.

    `masked` is said in its place where nobody may be named; without it, once, that something is left out.
    """
    if not _masked.get():
        _write(text, err)
    elif masked is not None:
        _write(masked, err)
    elif not _left_out.get():
        _left_out.set(True)
        _write(LEFT_OUT, err)


def tell(text: str, *, err: bool = False) -> None:
    """Writes what the program says of itself or of a pack: words that are the same for every matter."""
    _write(text, err)


def show_progress(line: str, last: bool) -> None:
    """Writes a line on standard error over the one before: numbers alone."""
    _echo(f"\r{line:<78}", nl=last, err=True)


def _write(text: str, err: bool) -> None:
    lines = ("\t".join(map(visible, line.split("\t"))) for line in text.split("\n"))
    _echo("\n".join(map(no_command, lines)), err=err)


def _echo(text: str, *, nl: bool = True, err: bool = False) -> None:
    """What cannot be said beside the report is no reason to lose the report, or its exit code."""
    try:
        click.echo(text, nl=nl, err=err)
    except OSError:
        if not err:
            raise
        give_up(sys.stderr)

"""What a command says in words. Titles, names and errors come from anywhere: none of them acts on the terminal, or on
the build service that reads its output."""

import click

from checker.report.shared.escape import no_command, visible


def say(text: str, *, err: bool = False) -> None:
    """Writes the lines and columns of a text, to standard error if `err`; what cannot be seen shows as its escape."""
    lines = ("\t".join(map(visible, line.split("\t"))) for line in text.split("\n"))
    click.echo("\n".join(map(no_command, lines)), err=err)

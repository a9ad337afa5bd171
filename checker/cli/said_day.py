"""A day that a person types, however it is written: read as the papers' own days are, and never guessed."""

from collections.abc import Callable
from datetime import date

import click

from checker.bounded_files import brief
from checker.cli.echo import tell
from checker.facts.dates import Dated, Order
from checker.recognising.dates import dates_in
from checker.report.shared.phrases import day as in_words

_LONGEST = 100
"""Years from today within which the days of matters and people lie."""


def day_in(order: Order | None) -> Callable[[str], str]:
    """What makes of an answer its day in ISO 8601, and says as which day it was taken if it was written otherwise.

    It raises click.UsageError for what is no day, or can be two of which `order` does not settle which.
    """

    def day(text: str) -> str:
        said = _only_date(text.strip(), order)
        if said and said.value:
            if said.value != text.strip():
                tell(f"  taken as {in_words(said.value)}")
            tell_if_far(said.value)
            return said.value
        if said and said.alternatives:
            can_be, written = " or ".join(map(in_words, said.alternatives)), " or ".join(said.alternatives)
            raise click.UsageError(f"“{brief(text)}” can be {can_be}; write it as {written}.")
        raise click.UsageError(f"“{brief(text)}” is no day; write a day that exists, as 2026-05-04.")

    return day


def tell_if_far(day: str) -> None:
    """Says of a day (ISO 8601) that lies more years from today than any matter lasts how many they are."""
    years = abs(int(day[:4]) - date.today().year)
    if years > _LONGEST:
        tell(f"  {in_words(day)} is {years} years away; say it again if the year was mistyped")


def _only_date(text: str, order: Order | None) -> Dated | None:
    """The date that is all that was written; None for anything else."""
    found = dates_in(text, order=order)
    return found[0] if len(found) == 1 and found[0].precision == "day" and found[0].written == text else None

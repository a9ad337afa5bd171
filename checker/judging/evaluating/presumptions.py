"""What the papers themselves answer to a pack's question, while nobody has answered it: and why, for the report."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

from checker.judging.documents.context import Context
from checker.judging.documents.locations import name_of
from checker.judging.documents.logical_document import LEAST_CONFIDENCE
from checker.judging.engine.subjects import Subject
from checker.judging.language.durations import duration, shifted
from checker.judging.language.phrases import value_words
from checker.judging.language.three_valued import passed_text_of
from checker.judging.packs.model import Ask, Presumption


@dataclass(frozen=True, slots=True)
class Presumed:
    """An answer that nobody gave, and what it rests on, as a clause."""

    answer: Any
    because: str


def presumed(ask: Ask, ctx: Context) -> Presumed | None:
    """The answer of the first presumption that the papers bear out; None where none is."""
    for one in ask.presume:
        because = _age(one, ctx) if one.must is None else _held(one, ctx)
        if because:
            return Presumed(one.answer, because)
    return None


def _held(one: Presumption, ctx: Context) -> str | None:
    assert one.must is not None
    result = one.must.ask(Subject("bundle", ctx.scope), ctx)
    if result.outcome != "passed":
        return None
    text = passed_text_of(result).rstrip(".")
    return text[:1].lower() + text[1:] if text else "the papers say so"


def _age(one: Presumption, ctx: Context) -> str | None:
    on = date.fromisoformat(ctx.dates.get(one.at) or ctx.as_of.isoformat())
    for born, where in _births(one, ctx):
        if one.under is None or shifted(date.fromisoformat(born), duration(one.under)) > on:
            return f"{where} gives a birth on {value_words(born)}"
    return None


def _births(one: Presumption, ctx: Context) -> Iterator[tuple[str, str]]:
    """The days of birth of the party, or where none is named of anybody, and where they stand."""
    for party in ctx.bundle.matter.parties:
        if party.born and one.of in (None, party.role):
            yield party.born, "matter.json"
    if one.of is not None or one.only_said:
        return
    for paper in ctx.scope:
        for day in paper.dates:
            if day.role == "born" and day.value and day.precision == "day" and day.confidence >= LEAST_CONFIDENCE:
                yield day.value, name_of(paper)

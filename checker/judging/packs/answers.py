"""What a person answers to a pack's question, as a value: one place for every way in which it may be written.

An answer that is not understood is never taken for *no*: a rule that waits for *yes* would fall silent.
"""

import math
from collections.abc import Mapping, Sequence
from typing import Any

from checker.errors import UsageError
from checker.judging.packs.model import Ask, Pack
from checker.lexicon import phrases
from checker.offers import listed, offer

_TRUTH = dict.fromkeys(phrases("answers", "yes"), True) | dict.fromkeys(phrases("answers", "no"), False)


class NotUnderstoodError(UsageError):
    """An answer of another type than its question asks for, or outside its choices."""


def understood(ask: Ask, said: Any) -> Any:
    """The answer as a value of the question's type; None, for no answer, as it is. Text is taken as a person writes it:
    `yes`, `ہاں`, `5`, a choice in any letters.

    Raises NotUnderstoodError, with what may be answered.
    """
    if said is None:
        return None
    if ask.options:
        values = [one for one in ask.options if _plain(one) in map(_plain, _readings(_type_of(one), said))]
    else:
        values = _readings(ask.type, said)
    if not values:
        text = str(said)[:40]
        how = offer(text, [_shown(one) for one in ask.options], "Say", last="or")
        how = how if ask.options else f". Say {possible(ask)}."
        how = how.removeprefix("." if ask.title.endswith("?") else "")
        raise NotUnderstoodError(f"“{text}” is no answer to “{ask.title}”{how}")
    return values[0]


def meant(packs: Sequence[Pack], answers: Mapping[str, Any]) -> dict[str, Any]:
    """The answers as the first pack that asks means them; raises NotUnderstoodError as `understood` does."""
    asks = {name: ask for pack in reversed(packs) for name, ask in pack.asks.items()}
    return {name: understood(asks[name], said) if name in asks else said for name, said in answers.items()}


def possible(ask: Ask) -> str:
    """What may be answered: `yes or no`, `consent, override or statutory-report`, `a whole number`."""
    if ask.options:
        return listed([_shown(one) for one in ask.options], "or", most=20)
    return {"boolean": "yes or no", "integer": "a whole number", "number": "a number"}.get(ask.type, "a text")


def _readings(sort: str, said: Any) -> list[Any]:
    """What it means as a value of that type; empty if nothing."""
    text = " ".join(said.split()) if isinstance(said, str) else None
    if sort == "boolean":
        truth = said if isinstance(said, bool) else _TRUTH.get(text.casefold()) if text else None
        return [] if truth is None else [truth]
    if sort in ("integer", "number"):
        return _numbers(said if text is None else text, whole=sort == "integer")
    return [text] if text else []


def _numbers(said: Any, whole: bool) -> list[Any]:
    if isinstance(said, bool) or not isinstance(said, str | int | float):
        return []
    try:
        number = float(said)
    except (ValueError, OverflowError):
        return []
    if not math.isfinite(number):
        return []
    return [int(number)] if number.is_integer() else [] if whole else [number]


def _type_of(option: Any) -> str:
    return "boolean" if isinstance(option, bool) else "number" if isinstance(option, int | float) else "string"


def _plain(value: Any) -> tuple[str, Any]:
    """Two values are the same answer where these are equal: letters' case does not matter, and `true` is no 1."""
    return type(value).__name__, value.casefold() if isinstance(value, str) else value


def _shown(one: Any) -> str:
    return {True: "yes", False: "no"}[one] if isinstance(one, bool) else str(one)

"""Whether what a person is about to put on record is of the matter: a word that its packs know, a file in it."""

import os
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any

from checker import shipped
from checker.custody.matter_file import inside
from checker.errors import PackError, UsageError
from checker.judging.matter.statements import asks_of, dates_of, known_kinds, offer_rules, told_kind
from checker.judging.packs.answers import NotUnderstoodError, meant
from checker.judging.packs.model import Pack
from checker.matter_facts import listing_of, packs_of
from checker.offers import listed, offer
from checker.pack_files import load_packs
from checker.reading.folder.matter_file import FILE
from checker.reading.sandbox.cage import Rights
from checker.reading.settings import Limits
from checker.reading.workers.pool import SupervisedExecutor

_NOTHING = "Nothing was written."


def _packs_of(folder: Path) -> tuple[Pack, ...]:
    """The packs of a matter; those that lie in its folder are a stranger's until a worker was seen to end with them."""
    with _pool(folder) as pool:
        return packs_of(folder, executor=pool)


def _pool(folder: Path) -> SupervisedExecutor:
    return SupervisedExecutor(1, Limits(), Rights(readable=(str(folder.resolve()),)))


def check_listed(file: Path, folder: Path) -> None:
    """Raises UsageError if a file is none that a check of the matter reads, with the reason: what is said of it would
    hold for nothing."""
    with _pool(folder) as pool:
        listing = listing_of(folder, pool)
    if os.path.realpath(file) not in {one.full for one in listing.files}:
        name = inside(folder, file)
        reason = next((one.reason for one in listing.ignored if one.path == name), "A check does not read it.")
        raise UsageError(f"{file} is no paper of the matter. {reason} {_NOTHING}")


def known_rule(name: str, folder: Path) -> str:
    """The full name of a rule of the matter's packs. Raises PackError if there is none, or several of a bare ID."""
    known = [rule.id for pack in _packs_of(folder) for rule in pack.rules]
    fitting = [one for one in dict.fromkeys(known) if name in (one, one.partition("/")[2])]
    if len(fitting) == 1:
        return fitting[0]
    if fitting:
        raise PackError(f"“{name}” is the name of several rules: {', '.join(fitting)}. Name one in full. {_NOTHING}")
    raise PackError(f"The packs of this matter have no rule “{name}”{offer_rules(name, known)} {_NOTHING}")


def known_words(folder: Path, said: Mapping[str, str]) -> tuple[dict[str, str | None], dict[str, Any]]:
    """Which of the words that a person says by name are dates of the matter, and which are answers, as what they mean;
    None for an empty one. Raises UsageError for a name that the matter's packs do not speak of, with the nearest
    and the list, and for a day or an answer that is none."""
    packs = _packs_of(folder)
    known, asked = dates_of(packs), asks_of(packs)
    for name in said:
        if name not in known and name not in asked:
            how = offer(name, [*known, *asked], "They speak of")
            raise UsageError(f"“{name}” is no date or question of the matter's packs{how} {_NOTHING}")
    dates = {name: _day(name, text) for name, text in said.items() if name in known}
    answers = {name: text for name, text in said.items() if name not in known}
    try:
        return dates, {**meant(packs, {name: text for name, text in answers.items() if text})} | {
            name: None for name, text in answers.items() if not text
        }
    except NotUnderstoodError as error:
        raise UsageError(f"{error} {_NOTHING}") from None


def _day(name: str, text: str) -> str | None:
    try:
        if text and len(text) != len("2026-05-04"):
            raise ValueError
        return date.fromisoformat(text).isoformat() if text else None
    except ValueError:
        raise UsageError(f"{name}={text}: “{text}” is no day; write it as 2026-05-04. {_NOTHING}") from None


def check_kind(name: str, folder: Path) -> None:
    """Raises UsageError if no pack of the matter knows a kind of that name; it says which other shipped pack does."""
    packs = _packs_of(folder)
    if name not in known_kinds(packs):
        elsewhere = [pack.id for pack in load_packs(shipped.pack_names()) if name in pack.kinds]
        hint = (
            f" It is one of {listed(elsewhere, 'or')}, once that stands under “packs” in {FILE}." if elsewhere else ""
        )
        raise UsageError(f"{told_kind(name, packs)}{hint} {_NOTHING}")

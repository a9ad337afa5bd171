"""What a person says of a matter (dates, answers, kinds, rules, parties), against what the packs know of.

A word that nothing stands for would switch a rule off, or do nothing: it is told, with the nearest that was perhaps
meant and with what may be said. The same is asked where it is said and where matter.json is read.
"""

import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from typing import Any

from checker.bounded_files import brief
from checker.facts.matter import Matter
from checker.judging.keywords.requirement import keywords_of
from checker.judging.keywords.signed import Signed
from checker.judging.packs.answers import NotUnderstoodError, understood
from checker.judging.packs.model import Kind, Pack
from checker.offers import VERY_NEAR, nearest_of, offer
from checker.schema_words import Problem

_OF_EVERY_MATTER = ("submission", "opened")
"""Dates that rules of any pack may speak of."""
_ONE_FIGURE = re.compile(r"-(\d)\Z")
_MOST_PARTIES = 500
"""Parties whose role is compared with the roles that rules name: each comparison takes a while."""


def dates_of(packs: Sequence[Pack]) -> list[str]:
    """The dates of the matter that the packs speak of."""
    return sorted({*_OF_EVERY_MATTER, *(name for pack in packs for name in pack.dates)})


def asks_of(packs: Sequence[Pack]) -> list[str]:
    """The questions that the packs ask, by name."""
    return sorted({name for pack in packs for name in pack.asks})


def known_kinds(packs: Sequence[Pack]) -> Mapping[str, Kind]:
    """The kinds that the packs know, by name."""
    return {name: kind for pack in reversed(packs) for name, kind in sorted(pack.kinds.items())}


def wrong_words(
    dates: Iterable[str], answers: Mapping[str, Any], packs: Sequence[Pack], others: Sequence[Pack] = ()
) -> Iterator[Problem]:
    """Dates and answers that no pack asks for, and answers that their questions do not understand.

    `packs` are those in force. A name that one of `others` asks for is let pass, as it serves a run by that pack.
    """
    known, elsewhere = dates_of(packs), dates_of(others)
    for name in dates:
        if name not in known and name not in elsewhere:
            words = f"“{brief(name)}” is no date that the packs in force speak of"
            yield Problem(("dates", name), words + offer(name, known, "They speak of", [*known, *elsewhere]))
    known, elsewhere = asks_of(packs), asks_of(others)
    for name, said in answers.items():
        if name not in known and name not in elsewhere:
            words = f"“{brief(name)}” is no question that the packs in force ask"
            yield Problem(("answers", name), words + offer(name, known, "They ask", [*known, *elsewhere]))
        for ask in (pack.asks[name] for pack in packs if name in pack.asks):
            try:
                understood(ask, said)
            except NotUnderstoodError as error:
                yield Problem(("answers", name), str(error))
                break


def told_kind(kind: str, packs: Sequence[Pack], others: Sequence[Pack] = ()) -> str:
    """A sentence on a kind that no pack knows: the nearest one, by its title and the names it goes by, and all."""
    kinds = known_kinds(packs)
    names = {name: name for name in (*kinds, *known_kinds(others))}
    names |= {word: name for name, one in kinds.items() for word in _also_called(one)}
    words = f"“{brief(kind)}” is no kind that the packs in force know"
    return words + offer(kind, list(kinds), "They know", names)


def wrong_in(matter: Matter, packs: Sequence[Pack], others: Sequence[Pack] = ()) -> Iterator[Problem]:
    """Everything in a matter.json that neither the packs in force nor `others` have a use for as it is written."""
    yield from wrong_words(matter.dates, matter.answers, packs, others)
    kinds = known_kinds((*packs, *others))
    rules = [one.id for pack in (*packs, *others) for one in pack.rules]
    called = {*rules, *map(_bare, rules)}
    for nth, said in enumerate(matter.confirmed):
        if said.kind is not None and said.kind not in kinds:
            yield Problem(("confirmed", nth, "kind"), told_kind(said.kind, packs, others))
    for nth, waiver in enumerate(matter.waivers):
        if waiver.rule not in called:
            words = f"“{brief(waiver.rule)}” is no rule of a pack that is known here"
            yield Problem(("waivers", nth, "rule"), words + offer_rules(waiver.rule, rules))
    yield from _wrong_parties(matter, packs)


def offer_rules(said: str, known: Collection[str], near: Collection[str] = ()) -> str:
    """How a sentence on what is no rule of the `known` ones ends: the nearest, in full or by its bare ID, in whichever
    case, also with one figure where a rule has two, or of the other names that are `near`; and the list."""
    said = _ONE_FIGURE.sub(r"-0\1", said)
    return offer(said, list(known), "The rules are", {*(known if "/" in said else map(_bare, known)), *near})


def _bare(rule: str) -> str:
    return rule.partition("/")[2]


def _wrong_parties(matter: Matter, packs: Sequence[Pack]) -> Iterator[Problem]:
    """Roles are a person's own words, but for one that is a slip of a role that rules name and nobody has."""
    roles = {one.role.casefold() for one in matter.parties}
    asked = [role for role in sorted(set(_roles_in(packs))) if role.casefold() not in roles]
    for nth, party in enumerate(matter.parties[:_MOST_PARTIES]):
        if near := nearest_of(party.role, asked, VERY_NEAR):
            words = f"no rule speaks of a party “{brief(party.role)}”, and one does of “{near}”; write it so."
            yield Problem(("parties", nth, "role"), words)


def _roles_in(packs: Sequence[Pack]) -> Iterator[str]:
    for rule in (rule for pack in packs for rule in pack.rules):
        for keyword in keywords_of(rule):
            if isinstance(keyword, Signed) and keyword.by:
                yield keyword.by.removeprefix("party:")


def _also_called(kind: Kind) -> list[str]:
    return [kind.title, *(glob.strip("*") for glob in kind.name)]

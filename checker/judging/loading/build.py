"""A checked pack's JSON as a Pack, together with what it extends."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

from checker.findings import Authority
from checker.judging.keywords.requirement import requirement
from checker.judging.packs.common_kinds import COMMON
from checker.judging.packs.model import PRESUMING, Ask, FieldSign, InForce, Kind, Pack, Presumption, Rule, Verified

Bases = tuple[Pack, ...]


def pack_of(data: Mapping[str, Any], bases: Sequence[Pack]) -> Pack:
    """The pack with the kinds, dates, questions and rules of its bases; its own beat theirs.

    A rule named `BASE/ID` overrides that rule of a base: what it says beats what the base says, and the id stays.
    """
    kinds = {name: kind for base in bases for name, kind in base.kinds.items()}
    kinds.update((name, _kind(name, one)) for name, one in data.get("kinds", {}).items())
    dates = {name: title for base in bases for name, title in base.dates.items()}
    dates.update((name, one["title"]) for name, one in data.get("dates", {}).items())
    optional = {name for base in bases for name in base.optional_dates} - set(data.get("dates", {}))
    optional |= {name for name, one in data.get("dates", {}).items() if one.get("optional")}
    asks = {name: ask for base in bases for name, ask in base.asks.items()}
    asks.update((name, _ask(name, one)) for name, one in data.get("asks", {}).items())
    rules = _rules(data, bases)
    named = {name for rule in data.get("rules", {}).values() for name in _may_name_kinds(rule)}
    kinds.update((name, COMMON[name]) for name in sorted(named & set(COMMON)) if name not in kinds)
    return Pack(
        id=data["id"],
        title=data["title"],
        version=data["version"],
        description=data.get("description", ""),
        jurisdictions=tuple(data.get("jurisdictions", ())),
        languages=tuple(data.get("languages", ("en",))),
        date_order=data.get("date_order") or next((b.date_order for b in bases if b.date_order), None),
        in_force=_in_force(data),
        verified=Verified(**data["verified"]) if data.get("verified") else None,
        extends=(data["extends"],) if isinstance(data.get("extends"), str) else tuple(data.get("extends", ())),
        dates=dates,
        optional_dates=tuple(sorted(optional)),
        asks=asks,
        kinds=kinds,
        rules=rules,
        partners=tuple(data.get("partners", ())),
    )


def _rules(data: Mapping[str, Any], bases: Sequence[Pack]) -> tuple[Rule, ...]:
    found = {rule.id: rule for base in bases for rule in base.rules}
    for name, one in data.get("rules", {}).items():
        if "/" in name:
            found[name] = _overridden(found[name], one, data["id"])
        else:
            rule = _rule(f"{data['id']}/{name}", one)
            found[rule.id] = rule
    return tuple(found.values())


def _may_name_kinds(rule: Mapping[str, Any]) -> Iterator[str]:
    """Every text of a rule that may name a kind: its selector's, and whatever stands in `must`, in schemas too."""
    rest: list[Any] = [rule[word] for word in (*_SELECTORS, "of", "must") if word in rule]
    while rest:
        one = rest.pop()
        if isinstance(one, str):
            yield one
        elif isinstance(one, Mapping):
            rest += one.values()
        elif isinstance(one, list):
            rest += one


def _in_force(data: Mapping[str, Any]) -> InForce:
    days = data.get("in_force", {})
    return InForce(days.get("from"), days.get("until"))


def _kind(name: str, one: Mapping[str, Any]) -> Kind:
    fields = {key: FieldSign(tuple(f.get("after", ())), f.get("pattern")) for key, f in one.get("fields", {}).items()}
    return Kind(
        id=name,
        title=one["title"],
        name=tuple(one.get("name", ())),
        words=tuple(one.get("words", ())),
        not_name=tuple(one.get("not_name", ())),
        not_words=tuple(one.get("not_words", ())),
        labelled=one.get("labelled", False),
        principal=one.get("principal", False),
        called=tuple(one.get("called", ())),
        whole=one.get("whole", False),
        broader=tuple(one.get("is", ())),
        dates={role: tuple(words) for role, words in one.get("dates", {}).items()},
        dated_as=one.get("dated_as"),
        fields=fields,
    )


def _ask(name: str, one: Mapping[str, Any]) -> Ask:
    presume = tuple(_presumption(item) for item in one.get("presume", ()))
    return Ask(name, one["title"], one.get("type", "boolean"), tuple(one.get("enum", ())), one.get("default"), presume)


def _presumption(one: Mapping[str, Any]) -> Presumption:
    must = {word: option for word, option in one.items() if word in PRESUMING}
    plain = {key: one[key] for key in ("answer", "field", "under", "at") if key in one}
    party = one["of"].removeprefix("party:") if "of" in one else None
    return Presumption(must=requirement(must) if must else None, of=party, only_said="in" in one, **plain)


_SELECTORS = ("each", "all", "latest", "earliest")


def _plain(one: Mapping[str, Any]) -> dict[str, Any]:
    """The fields of a Rule that a rule's JSON names."""
    made: dict[str, Any] = {}
    for word in _SELECTORS:
        if word in one:
            made.update(select=word, kind=one[word])
    same = (
        "title",
        "family",
        "where",
        "when",
        "by",
        "per",
        "severity",
        "together",
        "disputed",
        "why",
        "remedy",
        "who",
        "examples",
    )
    made.update((key, one[key]) for key in same if key in one)
    if "must" in one:
        made["must"] = requirement(one["must"])
    if "of" in one:
        made["of"] = (one["of"],) if isinstance(one["of"], str) else tuple(one["of"])
    if "in" in one:
        made["scope"] = one["in"]
    if "instead_of" in one:
        made["instead_of"] = tuple(one["instead_of"])
    if "authority" in one:
        made["authority"] = tuple(Authority(**source) for source in one["authority"])
    if "in_force" in one:
        made["in_force"] = _in_force(one)
    return made


def _rule(identity: str, one: Mapping[str, Any]) -> Rule:
    return Rule(id=identity, **_plain(one))


def _overridden(base: Rule, one: Mapping[str, Any], by: str) -> Rule:
    return replace(base, **_plain(one), overridden_by=by)

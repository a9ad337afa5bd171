"""The names that a pack uses: each kind, date, question, field, fact and pattern must be known."""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from checker.judging.documents.fact_names import known_name, names_of
from checker.judging.keywords import SUBJECTS
from checker.judging.packs.common_kinds import COMMON
from checker.judging.packs.model import Pack
from checker.judging.packs.pack_error import Fault, Path
from checker.judging.packs.schema_check import bad_pattern, schema_faults
from checker.schema_words import nearest

RESERVED = ("document", "signature", "today", "submission", "opened", "name")
"""Names of dates that every pack may use: of the document, of the signature that is judged, in the file's name, and
of the matter.
"""
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
_THINGS = ("document", "signature", "page", "step")
_OWN_FIELDS = ("label", "name", "born")


class _Known:
    """The names that a pack may use: its own, those of what it extends, and those that every pack has."""

    def __init__(self, data: Mapping[str, Any], bases: Sequence[Pack] | None) -> None:
        above = bases or ()
        self.kinds = {*data.get("kinds", {}), *COMMON, *(name for base in above for name in base.kinds)}
        self.dates = {*RESERVED, *data.get("dates", {}), *(name for base in above for name in base.dates)}
        self.asks = {*data.get("asks", {}), *(name for base in above for name in base.asks)}
        own = (name for kind in data.get("kinds", {}).values() for name in kind.get("fields", {}))
        self.fields = {*_OWN_FIELDS, *own, *(n for base in above for kind in base.kinds.values() for n in kind.fields)}
        self.rules = {rule.id for base in above for rule in base.rules}
        self.open = bases is None and bool(data.get("extends"))


def name_problems(data: Mapping[str, Any], bases: Sequence[Pack] | None) -> list[Fault]:
    """All names that nothing stands for, each with the nearest known one; `bases` None: what it extends is not
    known.
    """
    known = _Known(data, bases)
    found = list(_kinds(data, known))
    for name, rule in data["rules"].items():
        path: Path = ("rules", name)
        if "/" in name and name not in known.rules and not known.open:
            found.append(
                Fault(path, f"“{name}” is no rule of a pack that this one extends{nearest(name, sorted(known.rules))}")
            )
        found += _rule(rule, path, known)
    return found


def _kinds(data: Mapping[str, Any], known: _Known) -> Iterator[Fault]:
    for name, kind in data.get("kinds", {}).items():
        for nth, broader in enumerate(kind.get("is", ())):
            yield from _kind(broader, ("kinds", name, "is", nth), known)
        for field, sign in kind.get("fields", {}).items():
            reason = bad_pattern(sign["pattern"]) if "pattern" in sign else None
            if reason:
                yield Fault(("kinds", name, "fields", field, "pattern"), reason)


def _rule(rule: Mapping[str, Any], path: Path, known: _Known) -> Iterator[Fault]:
    for word in ("each", "all", "latest", "earliest"):
        if word in rule:
            things = _THINGS if word == "each" else ("document",)
            if rule[word] not in things:
                yield from _kind(rule[word], (*path, word), known)
    kinds = [rule["of"]] if isinstance(rule.get("of"), str) else rule.get("of", [])
    for kind in kinds:
        if kind != "document":
            yield from _kind(kind, (*path, "of"), known)
    if "per" in rule:
        yield from _field(rule["per"], (*path, "per"), known)
    for name, schema in rule.get("when", {}).items():
        if name not in known.asks and not known.open:
            yield Fault((*path, "when", name), f"“{name}” is not asked in “asks”{nearest(name, sorted(known.asks))}")
        yield from schema_faults(schema, (*path, "when", name))
    what = subject_of(rule)
    yield from _facts(rule.get("where", {}), "document" if what == "group" else what, (*path, "where"))
    if "must" in rule:
        yield from _must(rule["must"], what, (*path, "must"), known)


def subject_of(rule: Mapping[str, Any]) -> str:
    """What a rule's subjects are: bundle, document, signature, page, step or group."""
    if "all" in rule:
        return "group"
    one = rule.get("each")
    if one in ("signature", "page", "step"):
        return str(one)
    return "document" if one or "latest" in rule or "earliest" in rule else "bundle"


def _must(must: Mapping[str, Any], what: str, path: Path, known: _Known) -> Iterator[Fault]:
    for word, option in must.items():
        here = (*path, word)
        if word in ("anyOf", "allOf"):
            for nth, one in enumerate(option):
                yield from _must(one, what, (*here, nth), known)
        elif word == "not":
            yield from _must(option, what, here, known)
        elif what not in SUBJECTS[word] and not (word == "dated" and "date" in option):
            asked = " or ".join(_SELECTORS[one] for one in SUBJECTS[word])
            yield Fault(here, f"“{word}” is asked of {asked}, not of {_SELECTORS[what]}")
        else:
            yield from _option(word, option, what, here, known)


_SELECTORS = {
    "bundle": "the bundle (no selector)", "document": "a document (each, latest, earliest)",
    "group": "documents together (all)", "signature": "a signature (each)", "page": "a page (each)",
    "step": "a step (each)",
}  # fmt: skip


def _option(word: str, option: Any, what: str, path: Path, known: _Known) -> Iterator[Fault]:
    match word:
        case "holds" | "accompaniedBy" | "citedIn" | "listedIn":
            kind = option if isinstance(option, str) else option.get("kind", "document")
            if not (kind == "document" and word == "accompaniedBy"):
                yield from _kind(kind, path, known)
        case "says" | "neverSays":
            yield from _items(option, path)
        case "fits":
            yield from _facts(option, "document" if what == "group" else what, path)
        case "dated" | "covers":
            yield from _dates(option, path, known)
        case "agrees":
            yield from (
                wrong
                for nth, one in enumerate(option["fields"])
                for wrong in _field(one, (*path, "fields", nth), known)
            )
            if option.get("with", "matter") != "matter":
                yield from _kind(option["with"], (*path, "with"), known)


def _dates(option: Mapping[str, Any], path: Path, known: _Known) -> Iterator[Fault]:
    if "date" in option:
        yield from _date(option["date"], (*path, "date"), known)
    if "within" in option and ("before" in option) == ("after" in option):
        yield Fault((*path, "within"), "“within” needs one of “before” and “after”")
    for word in ("notBefore", "notAfter", "sameDayAs", "before", "after"):
        reference = option.get(word)
        if isinstance(reference, str):
            yield from _date(reference, (*path, word), known)
        elif reference is not None:
            yield from _reference(reference, (*path, word), known)


def _reference(reference: Mapping[str, Any], path: Path, known: _Known) -> Iterator[Fault]:
    named = [word for word in ("date", "kind", "role") if word in reference]
    if not named or named == ["date", "role"] or ("date" in named and "kind" in named):
        yield Fault(path, "a reference to a date names a date, a role, a kind, or a kind and a role")
    if "which" in reference and "kind" not in reference:
        yield Fault((*path, "which"), "“which” belongs to a kind")
    if "date" in reference:
        yield from _date(reference["date"], (*path, "date"), known)
    if "kind" in reference:
        yield from _kind(reference["kind"], (*path, "kind"), known)


def _date(name: str, path: Path, known: _Known) -> Iterator[Fault]:
    if name not in known.dates and not known.open and not _DAY.fullmatch(name):
        yield Fault(path, f"“{name}” is no date of the matter that “dates” names{nearest(name, sorted(known.dates))}")


def _items(items: Sequence[Any], path: Path) -> Iterator[Fault]:
    for nth, item in enumerate(items):
        here = (*path, nth)
        if isinstance(item, str):
            continue
        if ("pattern" in item) == ("any" in item):
            yield Fault(here, "an item is a phrase, a “pattern” or “any”")
        elif "any" in item:
            yield from _items(item["any"], (*here, "any"))
        elif reason := bad_pattern(item["pattern"]):
            yield Fault((*here, "pattern"), reason)


def _facts(facts: Mapping[str, Any], what: str, path: Path) -> Iterator[Fault]:
    for fact, schema in facts.items():
        if not known_name(what, fact):
            noun = {"bundle": "the bundle", "step": "a step"}.get(what, f"a {what}")
            yield Fault((*path, fact), f"“{fact}” is no fact of {noun}{nearest(fact, sorted(names_of(what)))}")
        yield from schema_faults(schema, (*path, fact))


def _kind(name: str, path: Path, known: _Known) -> Iterator[Fault]:
    if name not in known.kinds and not known.open:
        yield Fault(path, f"“{name}” is no kind that “kinds” names{nearest(name, sorted(known.kinds))}")


def _field(name: str, path: Path, known: _Known) -> Iterator[Fault]:
    if name not in known.fields and not known.open:
        yield Fault(path, f"“{name}” is no field of a kind{nearest(name, sorted(known.fields))}")

"""Which facts a rule may name of a document, a page, a signature, a step or the bundle, and their values.

The names are those of schemas/bundle.schema.json (which follows the dataclasses), for the bundle also those of
schemas/matter.schema.json, and a few that judging derives (`DERIVED`). A dot leads inside: `text.searchable`,
`name.date`.
"""

import types
from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields, is_dataclass
from datetime import datetime
from functools import cache
from typing import Any, Union, get_args, get_origin, get_type_hints

from checker.facts.bundle import Bundle
from checker.facts.codec import to_plain
from checker.facts.document import FACTS, Document
from checker.facts.form import PageFact
from checker.facts.matter import Matter, Step
from checker.facts.signature import Signature
from checker.findings import Why
from checker.judging.documents.context import Context
from checker.judging.documents.logical_document import Paper
from checker.judging.documents.record_facts import DERIVED_OF_BUNDLE, DERIVED_OF_STEPS
from checker.offers import listed


@dataclass(frozen=True, slots=True)
class Unknown:
    """A value that nobody knows, and why; `so_far` is the part of a list that is known, `may_be` all that it can be."""

    why: Why
    reason: str
    so_far: Any = None
    may_be: tuple[Any, ...] = ()


DERIVED: Mapping[str, Mapping[str, str]] = {
    "document": {
        "roles": "the roles of the dates that it shows",
        "dated": "whether its own date is known",
        "capacities": "the capacities of its signatures",
        "title": "what a reader calls it",
        "first": "its first page in the file",
        "last": "its last page in the file",
    },
    "signature": {
        "dated": "whether a date stands with it",
        "document_dated": "whether its document states a date of its own apart from the one that stands with it",
        "changed_since": "what is shown otherwise than when a digital one was made, each in words",
        "signed_after": "the further signatures that came after a digital one, each in words",
        "clocks_apart": "hours between the times of a digital one (/M, the CMS attribute, a timestamp)",
    },
    "page": {},
    "step": {name: words for name, (words, _) in DERIVED_OF_STEPS.items()},
    "bundle": {
        "order_known_by": "where the filing order comes from",
        "filed": "the paths of the bundle, in filing order",
        **{name: words for name, (words, _) in DERIVED_OF_BUNDLE.items()},
    },
}
_TYPES: Mapping[str, tuple[type, ...]] = {
    "document": (Document,), "signature": (Signature,), "page": (PageFact,), "step": (Step,),
    "bundle": (Bundle, Matter),
}  # fmt: skip
_DERIVED_OUTSIDE = frozenset({"title"})
_DERIVED_GROWING = frozenset({"roles", "capacities"})
"""Facts that judging derives, as rows of the fact table would say it of them."""
_UNKNOWN_IF_NONE: Mapping[str, Mapping[str, Why]] = {
    "page": dict.fromkeys(
        ("blank", "language", "script", "skew", "blur", "low_contrast", "cut_off", "colour", "sha256"), "unread"
    ),
    "signature": {"clocks_apart": "no_date", "covers_all": "unread"},
    "step": {"others": "no_answer", "untold": "no_answer", "told_after_days": "no_date"},
    "bundle": {},
}


@cache
def names_of(what: str) -> frozenset[str]:
    """The first words of all facts that a rule on such a subject may name."""
    own = {f.name for kind in _TYPES[what] for f in fields(kind)}
    return frozenset(own | set(DERIVED[what]))


def known_name(what: str, fact: str) -> bool:
    """Whether a dotted name leads to a fact."""
    head, *rest = fact.split(".")
    if head not in names_of(what):
        return False
    hint: Any = next((get_type_hints(kind)[head] for kind in _TYPES[what] if head in get_type_hints(kind)), None)
    for name in rest:
        inner = _inside(hint)
        if inner is dict:
            return True
        if inner is None or name not in get_type_hints(inner):
            return False
        hint = get_type_hints(inner)[name]
    return True


def _inside(hint: Any) -> Any:
    if get_origin(hint) in (Union, types.UnionType):
        hint = next((one for one in get_args(hint) if one is not type(None)), None)
    if get_origin(hint) is dict:
        return dict
    return hint if isinstance(hint, type) and is_dataclass(hint) else None


def _dig(value: Any, path: list[str]) -> Any:
    for name in path:
        value = value.get(name) if isinstance(value, Mapping) else None
    return value


def of_document(paper: Paper) -> Callable[[str], Any]:
    """The facts of a document or a part."""

    def lookup(fact: str) -> Any:
        head, *rest = fact.split(".")
        row = FACTS.get(head)
        if paper.unread_wholly and not (head in _DERIVED_OUTSIDE or (row and row.about == "outside")):
            why = paper.lost or paper.file.reason or "the file was not read"
            return Unknown("unread", why.rstrip("."))
        value = paper.plain(head)
        if value is None and row and row.unknown_if_none:
            return Unknown("unread" if paper.unread else row.unknown_if_none, f"no {head} could be found")
        grows = head in _DERIVED_GROWING or (row is not None and row.grows)
        if paper.unread and (grows or (head == "dated" and value is False)):
            return Unknown("unread", "not all of its pages could be read", _dig(value, rest))
        return _dig(value, rest)

    return lookup


def of_value(
    what: str, value: Any, derived: Mapping[str, Any] | None = None, unread: str | None = None
) -> Callable[[str], Any]:
    """The facts of a page, a signature or a step."""

    def lookup(fact: str) -> Any:
        head, *rest = fact.split(".")
        found = derived[head] if derived and head in derived else to_plain(getattr(value, head))
        why = _UNKNOWN_IF_NONE[what].get(head)
        if found is None and (why or unread):
            return Unknown(why or "unread", unread or "it was not found out")
        return _dig(found, rest)

    return lookup


def of_signature(one: Signature, paper: Paper) -> Callable[[str], Any]:
    """The facts of a signature; of one on paper that is not certain, whether something stands there is not known."""
    # Where no words ask for a signature there is no place that could be empty.
    state = ("unchecked", "empty") if one.block else ("unchecked",)
    may_be = {"means": ("ink", "mark", "stamp", "none"), "state": state, "signer": ()}
    apart = paper.own_without(one.block) is not None
    derived = {
        "dated": one.date is not None,
        "document_dated": apart,
        "clocks_apart": _clocks_apart(one),
        "changed_since": _changed_since(one),
        "signed_after": _signed_after(one),
    }
    plain = of_value("signature", one, derived)

    def lookup(fact: str) -> Any:
        if not one.certain and one.means != "digital" and fact in may_be:
            why = one.reason or "it cannot be told whether something stands there"
            return Unknown("low_confidence", why, None, may_be[fact])
        if fact == "dated" and one.date is None and one.day_unread:
            return Unknown("unread", f"“{one.day_unread}” beside it could not be read as a day")
        if fact == "document_dated" and not apart and paper.unread:
            return Unknown("unread", "not all of its pages could be read")
        filled = [change.words for change in one.changes if change.weight == "filled"]
        if fact == "changed_since" and filled and one.state == "intact":
            return Unknown("low_confidence", f"after it was made came {listed(filled)}")
        return plain(fact)

    return lookup


def _changed_since(one: Signature) -> list[str]:
    """What of a changed one is another thing now; the reason where its parts are not known."""
    if one.state != "changed":
        return []
    return [change.words for change in one.changes if change.weight == "changed"] or [one.reason or "the file"]


def _signed_after(one: Signature) -> list[str]:
    return [change.words for change in one.changes if change.weight == "signature"]


def _clocks_apart(one: Signature) -> float | None:
    """None where no two of its times can be compared: with an offset, or without one."""
    times = [datetime.fromisoformat(time) for time in (one.times.m, one.times.cms, one.times.timestamp) if time]
    alike = [[time for time in times if (time.tzinfo is None) is bare] for bare in (True, False)]
    apart = [(max(some) - min(some)).total_seconds() / 3600 for some in alike if len(some) > 1]
    return round(max(apart), 2) if apart else None


def of_step(step: Step) -> Callable[[str], Any]:
    """The facts of a step in the matter's register."""
    return of_value("step", step, {name: make(step) for name, (_, make) in DERIVED_OF_STEPS.items()})


def of_bundle(ctx: Context) -> Callable[[str], Any]:
    """The facts of the bundle and of the matter."""

    def lookup(fact: str) -> Any:
        head, *rest = fact.split(".")
        if head in DERIVED_OF_BUNDLE:
            value = DERIVED_OF_BUNDLE[head][1](ctx.bundle)
        elif head == "dates":
            value = dict(ctx.dates)
        elif head == "answers":
            value = dict(ctx.answers)
        else:
            value = to_plain(getattr(ctx.bundle if hasattr(ctx.bundle, head) else ctx.bundle.matter, head))
        return _dig(value, rest)

    return lookup

"""The names and options of a pack's rules: whatever a rule names must be known, and what it asks must make sense."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from checker.judging.keywords import BY_NAME
from checker.judging.keywords.requirement import JOINING
from checker.judging.loading.known_names import KnownNames, known_names
from checker.judging.packs.model import PRESUMING, Pack
from checker.judging.packs.options import NameUse
from checker.judging.packs.schema_check import bad_pattern, fact_schema_problems
from checker.schema_words import Path, Problem

_EACH_OF = ("document", "signature", "page", "step")
"""What `each` may name besides a kind."""
_SELECTOR_WORDS = {
    "bundle": "the bundle (no selector)",
    "document": "a document (each, latest, earliest)",
    "group": "documents together (all)",
    "signature": "a signature (each)",
    "page": "a page (each)",
    "step": "a step (each)",
}


def name_problems(data: Mapping[str, Any], bases: Sequence[Pack] | None) -> Iterator[Problem]:
    """All names that nothing stands for, and options that make no sense; `bases` None: what it extends is not known."""
    known = known_names(data, bases)
    yield from _problems_of_kinds(data.get("kinds", {}), known)
    for name, ask in data.get("asks", {}).items():
        yield from _problems_of_ask(ask, ("asks", name), known)
    for name, rule in data["rules"].items():
        path: Path = ("rules", name)
        if "/" in name:
            yield from _name_problems([NameUse("rule", name)], "bundle", path, known)
        yield from _problems_of_rule(rule, path, known)


def _problems_of_kinds(kinds: Mapping[str, Any], known: KnownNames) -> Iterator[Problem]:
    for name, kind in kinds.items():
        broader = [NameUse("kind", one, ("is", nth)) for nth, one in enumerate(kind.get("is", ()))]
        yield from _name_problems(broader, "document", ("kinds", name), known)
        for field, sign in kind.get("fields", {}).items():
            reason = bad_pattern(sign["pattern"]) if "pattern" in sign else None
            if reason:
                yield Problem(("kinds", name, "fields", field, "pattern"), reason)


def _problems_of_ask(ask: Mapping[str, Any], path: Path, known: KnownNames) -> Iterator[Problem]:
    for nth, one in enumerate(ask.get("presume", ())):
        here = (*path, "presume", nth)
        for word in PRESUMING:
            if word in one:
                yield from _problems_of_keyword(word, one[word], "bundle", (*here, word), known)
        if "enum" in ask and one["answer"] not in ask["enum"]:
            yield Problem((*here, "answer"), f"“{one['answer']}” is no answer to “{ask['title']}”")


def _problems_of_rule(rule: Mapping[str, Any], path: Path, known: KnownNames) -> Iterator[Problem]:
    subject = subject_of(rule)
    yield from _name_problems(_names_of_selector(rule), subject, path, known)
    for name, schema in rule.get("when", {}).items():
        here = (*path, "when", name)
        unknown = list(_name_problems([NameUse("question", name)], subject, here, known))
        yield from unknown or fact_schema_problems(schema, here)
    for fact, schema in rule.get("where", {}).items():
        here = (*path, "where", fact)
        yield from _name_problems([NameUse("fact", fact)], subject, here, known)
        yield from fact_schema_problems(schema, here)
    if "must" in rule:
        yield from _problems_of_must(rule["must"], subject, (*path, "must"), known)


def subject_of(rule: Mapping[str, Any]) -> str:
    """What a rule's subjects are: bundle, document, signature, page, step or group."""
    if "all" in rule:
        return "group"
    if rule.get("each") in ("signature", "page", "step"):
        return str(rule["each"])
    is_about_documents = any(word in rule for word in ("each", "latest", "earliest"))
    return "document" if is_about_documents else "bundle"


def _names_of_selector(rule: Mapping[str, Any]) -> Iterator[NameUse]:
    for word in ("each", "all", "latest", "earliest"):
        named = _EACH_OF if word == "each" else ("document",)
        if word in rule and rule[word] not in named:
            yield NameUse("kind", rule[word], (word,))
    kinds = rule.get("of", ())
    for kind in [kinds] if isinstance(kinds, str) else kinds:
        if kind != "document":
            yield NameUse("kind", kind, ("of",))
    if "per" in rule:
        yield NameUse("field", rule["per"], ("per",))


def _problems_of_must(must: Mapping[str, Any], subject: str, path: Path, known: KnownNames) -> Iterator[Problem]:
    for word, option in must.items():
        here = (*path, word)
        if word == "not":
            yield from _problems_of_must(option, subject, here, known)
        elif word in JOINING:
            for nth, one in enumerate(option):
                yield from _problems_of_must(one, subject, (*here, nth), known)
        else:
            yield from _problems_of_keyword(word, option, subject, here, known)


def _problems_of_keyword(word: str, option: Any, subject: str, path: Path, known: KnownNames) -> Iterator[Problem]:
    try:
        keyword = BY_NAME[word].parse(option)
    except ValueError as error:
        yield Problem(path, f"“{word}” cannot be read: {error}")
        return
    if not keyword.may_be_asked_of(subject):
        asked_of = " or ".join(_SELECTOR_WORDS[one] for one in keyword.asked_of)
        yield Problem(path, f"“{word}” is asked of {asked_of}, not of {_SELECTOR_WORDS[subject]}")
        return
    yield from _name_problems(keyword.names(), subject, path, known)
    for problem in keyword.problems():
        yield problem.inside(*path)


def _name_problems(
    names: Iterator[NameUse] | Sequence[NameUse], subject: str, path: Path, known: KnownNames
) -> Iterator[Problem]:
    for use in names:
        problem = known.problem_of(use, subject)
        if problem is not None:
            yield problem.inside(*path)

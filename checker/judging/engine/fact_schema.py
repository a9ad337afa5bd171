"""`fits`, `where` and `when`: a JSON Schema (2020-12) on a fact that is known. An unknown value is unclear, never
a pass.

Nothing is ever fetched, and every `pattern` is a linear-time regular expression (RE2).
"""

import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Protocol

from checker.findings import Place
from checker.judging.documents.fact_names import Unknown
from checker.judging.engine.schema_checks import check_of, matcher
from checker.judging.language.fact_phrases import doubt_phrase, gap_phrase, pass_phrase
from checker.judging.language.phrases import fact_words, flag_words, sentence
from checker.judging.language.schema_phrases import needed_words, shown
from checker.judging.language.three_valued import RuleResult, Statement, all_of, gap, passed, unclear

Lookup = Callable[[str], Any]
"""From a FACT's name to its plain value, or Unknown."""
_MOST_SCHEMAS = 8192
"""Schemas whose checks are remembered: many times those of all shipped packs."""


@lru_cache(maxsize=4096)
def _validator(text: str) -> Any:
    return _validator_class()(json.loads(text), registry=_nothing_fetched())


@lru_cache(maxsize=1)
def _nothing_fetched() -> Any:
    from referencing import Registry

    return Registry()


@lru_cache(maxsize=1)
def _validator_class() -> Any:
    from jsonschema import Draft202012Validator
    from jsonschema.exceptions import ValidationError
    from jsonschema.validators import extend

    def pattern(_validator: Any, wanted: str, instance: Any, _schema: Any) -> Iterator[ValidationError]:
        if isinstance(instance, str) and not matcher(wanted).search(instance):
            yield ValidationError("pattern")

    def pattern_properties(validator: Any, wanted: Mapping[str, Any], instance: Any, _schema: Any) -> Iterator[Any]:
        if isinstance(instance, dict):
            for text, schema in wanted.items():
                for name in (n for n in instance if matcher(text).search(n)):
                    yield from validator.descend(instance[name], schema, path=name, schema_path=text)

    return extend(Draft202012Validator, {"pattern": pattern, "patternProperties": pattern_properties})  # type: ignore[no-untyped-call]


@lru_cache(maxsize=_MOST_SCHEMAS)
def _compiled(text: str) -> Callable[[Any], bool]:
    """The check of a schema."""
    return check_of(json.loads(text)) or _validator(text).is_valid


_CHECKS: dict[int, tuple[Any, Callable[[Any], bool]]] = {}
"""Each schema that was asked, by its identity, with its check."""


def _check_of(schema: Any) -> Callable[[Any], bool]:
    """The compiled check of a schema; remembered by identity, as packs are held for a whole run."""
    known = _CHECKS.get(id(schema))
    if known is not None and known[0] is schema:
        return known[1]
    if len(_CHECKS) > _MOST_SCHEMAS:
        _CHECKS.clear()
    check = _compiled(json.dumps(schema, sort_keys=True))
    _CHECKS[id(schema)] = (schema, check)
    return check


_PASS_MORE_ITEMS = {"contains", "minContains", "type", "minItems"}
"""Words of JSON Schema that a longer list still fits."""
_LONG_TEXT = 80
"""Letters from which on a text is described and not repeated."""


class Named(Protocol):
    """What has the facts: its name inside a sentence, and where a reader finds it."""

    @property
    def name(self) -> str:
        """Its name."""

    @property
    def place(self) -> Place | None:
        """Its place."""

    def places_of(self, fact: str) -> tuple[Place, ...]:
        """Where else to look for what a fact tells."""


@dataclass(frozen=True, slots=True)
class _Nameless:
    name: str = "it"
    place: Place | None = None

    def places_of(self, fact: str) -> tuple[Place, ...]:
        """Nowhere."""
        return ()


_NAMELESS = _Nameless()


def fits(schemas: Mapping[str, Any], lookup: Lookup, who: Named) -> RuleResult:
    """Whether every named fact fits its schema."""
    return all_of([_result_of(fact, schema, lookup(fact), who) for fact, schema in schemas.items()])


def _result_of(fact: str, schema: Any, value: Any, who: Named) -> RuleResult:
    if isinstance(value, Unknown):
        return _result_of_unknown(fact, schema, value, who)
    if _check_of(schema)(value):
        return passed(lambda: _pass_words(fact, schema, value, who.name))
    found = value if _is_short(value) else shown(value)
    values = {"fact": fact, "found": found}
    return gap(_gap_words(fact, schema, value, who.name), who.place, related=who.places_of(fact), values=values)


def _result_of_unknown(fact: str, schema: Any, value: Unknown, who: Named) -> RuleResult:
    """A pass or a gap only where everything that it can be passes, or nothing does."""
    fits_schema = _check_of(schema)
    if value.so_far is not None and _passes_more_items(schema) and fits_schema(value.so_far):
        return passed()
    answers = {fits_schema(one) for one in value.may_be}
    if answers == {True}:
        return passed()
    if answers == {False}:
        return gap(_gap_words(fact, schema, value.may_be[0], who.name), who.place)
    message = f"{_doubt_words(fact, who.name)} cannot be told: {value.reason}."
    return unclear(message, value.why, who.place, related=who.places_of(fact), values={"fact": fact})


def _fact_of(fact: str, name: str) -> str:
    return sentence(f"the {fact_words(fact)} of {name}").rstrip(".")


def _doubt_words(fact: str, name: str) -> str:
    told = doubt_phrase(fact, name)
    flag = flag_words(fact)
    if told is None and flag is not None:
        told = f"whether {name} {flag[0]}"
    return sentence(told).rstrip(".") if told else _fact_of(fact, name)


def _pass_words(fact: str, schema: Any, value: Any, name: str) -> str:
    told = pass_phrase(fact, value, schema, name)
    return sentence(told) if told else _value_sentence(fact, value, name)


def _value_sentence(fact: str, value: Any, name: str) -> str:
    """`The language of X is “ur”.`; for true and false, what is said of X then."""
    flag = flag_words(fact)
    if flag and isinstance(value, bool):
        return sentence(f"{name} {flag[0] if value else flag[1]}")
    return f"{_fact_of(fact, name)} is {shown(value)}."


def _gap_words(fact: str, schema: Any, value: Any, name: str) -> str:
    told = gap_phrase(fact, _at_fault(value, schema), schema, name)
    if told:
        return sentence(told)
    if flag_words(fact) and isinstance(value, bool):
        return _value_sentence(fact, value, name)
    if value is None:
        return f"{_fact_of(fact, name)} was not found."
    return f"{_value_sentence(fact, value, name).rstrip('.')}; {needed_words(schema)}."


def _at_fault(value: Any, schema: Any) -> Any:
    """The members of a list that are not as each must be; the value itself where that is not what is asked."""
    if not (isinstance(value, list) and isinstance(schema, Mapping) and "items" in schema):
        return value
    check = _check_of(schema["items"])
    return [one for one in value if not check(one)] or value


def _is_short(value: Any) -> bool:
    """Whether a report may hold the value itself."""
    if isinstance(value, str):
        return len(value) < _LONG_TEXT
    return value is None or isinstance(value, bool | int | float)


def _passes_more_items(schema: Any) -> bool:
    """Whether more items cannot turn a pass into a gap: then a list that is not complete may still pass."""
    return isinstance(schema, Mapping) and "contains" in schema and set(schema) <= _PASS_MORE_ITEMS


def truth_of(schemas: Mapping[str, Any], lookup: Lookup) -> tuple[bool | None, tuple[Statement, ...]]:
    """Whether all facts fit (None: cannot tell, with the doubts): for `where` and `when`, which narrow and never
    blame.
    """
    doubts: list[Statement] = []
    for fact, schema in schemas.items():
        result = _result_of(fact, schema, lookup(fact), _NAMELESS)
        if result.outcome == "gap":
            return False, ()
        doubts += result.statements
    return (None if doubts else True), tuple(doubts)

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
from checker.judging.language.fact_phrases import doubted, held, wrong
from checker.judging.language.phrases import fact_words, flag_words, sentence
from checker.judging.language.schema_phrases import needed_words, shown
from checker.judging.language.three_valued import Result, Said, all_of, gap, passed, unclear

Lookup = Callable[[str], Any]
"""From a FACT's name to its plain value, or Unknown."""


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


@lru_cache(maxsize=8192)
def _plans(text: str) -> Callable[[Any], bool]:
    """The check of a schema."""
    return check_of(json.loads(text)) or _validator(text).is_valid


_TEXTS: dict[int, tuple[Any, Any]] = {}


def _check(schema: Any) -> Callable[[Any], bool]:
    """The compiled check of a schema; remembered by identity, as packs are held for a whole run."""
    met = _TEXTS.get(id(schema))
    if met is None or met[0] is not schema:
        if len(_TEXTS) > 8192:
            _TEXTS.clear()
        met = _TEXTS[id(schema)] = (schema, _plans(json.dumps(schema, sort_keys=True)))
    check: Callable[[Any], bool] = met[1]
    return check


_GROWS = {"contains", "minContains", "type", "minItems"}


class Named(Protocol):
    """What has the facts: its name inside a sentence, and where a reader finds it."""

    @property
    def name(self) -> str:
        """Its name."""

    @property
    def place(self) -> Place | None:
        """Its place."""


@dataclass(frozen=True, slots=True)
class _It:
    name: str = "it"
    place: Place | None = None


_IT = _It()


def fits(schemas: Mapping[str, Any], lookup: Lookup, who: Named) -> Result:
    """Whether every named fact fits its schema."""
    return all_of([_one(fact, schema, lookup(fact), who) for fact, schema in schemas.items()])


def _one(fact: str, schema: Any, value: Any, who: Named) -> Result:
    if isinstance(value, Unknown):
        return _unknown(fact, schema, value, who)
    if _check(schema)(value):
        return passed(lambda: _held(fact, schema, value, who.name))
    message = _wrong(fact, schema, value, who.name)
    return gap(message, who.place, values={"fact": fact, "found": value if _small(value) else shown(value)})


def _unknown(fact: str, schema: Any, value: Unknown, who: Named) -> Result:
    """A pass or a gap only where everything that it can be passes, or nothing does."""
    if value.so_far is not None and _grows(schema) and _check(schema)(value.so_far):
        return passed()
    if value.may_be and len({_check(schema)(one) for one in value.may_be}) == 1:
        found = value.may_be[0]
        return passed() if _check(schema)(found) else gap(_wrong(fact, schema, found, who.name), who.place)
    message = f"{_whether(fact, who.name)} cannot be told: {value.reason}."
    return unclear(message, value.why, who.place, values={"fact": fact})


def _subject(fact: str, name: str) -> str:
    return sentence(f"the {fact_words(fact)} of {name}").rstrip(".")


def _whether(fact: str, name: str) -> str:
    flag = flag_words(fact)
    told = doubted(fact, name) or (f"whether {name} {flag[0]}" if flag else _subject(fact, name))
    return sentence(told).rstrip(".")


def _held(fact: str, schema: Any, value: Any, name: str) -> str:
    told = held(fact, value, schema, name)
    return sentence(told) if told else _is(fact, value, name)


def _is(fact: str, value: Any, name: str) -> str:
    flag = flag_words(fact)
    if flag and isinstance(value, bool):
        return sentence(f"{name} {flag[0] if value else flag[1]}")
    return f"{_subject(fact, name)} is {shown(value)}."


def _wrong(fact: str, schema: Any, value: Any, name: str) -> str:
    told = wrong(fact, value, schema, name)
    if told:
        return sentence(told)
    if flag_words(fact) and isinstance(value, bool):
        return _is(fact, value, name)
    if value is None:
        return f"{_subject(fact, name)} was not found."
    return f"{_is(fact, value, name).rstrip('.')}; {needed_words(schema)}."


def _small(value: Any) -> bool:
    return value is None or isinstance(value, bool | int | float) or (isinstance(value, str) and len(value) < 80)


def _grows(schema: Any) -> bool:
    """Whether more items cannot turn a pass into a gap: then a list that is not complete may still pass."""
    return isinstance(schema, Mapping) and "contains" in schema and set(schema) <= _GROWS


def truth_of(schemas: Mapping[str, Any], lookup: Lookup) -> tuple[bool | None, tuple[Said, ...]]:
    """Whether all facts fit (None: cannot tell, with the doubts): for `where` and `when`, which narrow and never
    blame.
    """
    doubts: list[Said] = []
    for fact, schema in schemas.items():
        result = _one(fact, schema, lookup(fact), _IT)
        if result.truth == "gap":
            return False, ()
        doubts += result.said
    return (None if doubts else True), tuple(doubts)

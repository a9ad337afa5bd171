"""fits: facts have the values that a rule asks.

What it asks
    That each named fact fits a JSON Schema (2020-12).
Options
    `{FACT: SCHEMA}`. FACT is a name of schemas/bundle.schema.json for a document, a page or a signature; for the
    bundle also of schemas/matter.schema.json; a dot leads inside (`text.searchable`).
Holds
    An upright page, for `{"rotation": {"const": 0}}`.
Does not hold
    A page turned by 90 degrees. Unclear: the fact is not known; the schema is asked of known values alone.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Annotated, Any, ClassVar

from checker.judging.documents.context import Context
from checker.judging.engine import fact_schema
from checker.judging.engine.fact_lookup import facts_of, members
from checker.judging.engine.subjects import Subject, What
from checker.judging.keywords.keyword import Example, Keyword
from checker.judging.language.schema_phrases import needed_words
from checker.judging.language.three_valued import RuleResult, all_of
from checker.judging.packs.model import Pack
from checker.judging.packs.options import DefinedAs, NameUse
from checker.judging.packs.schema_check import fact_schema_problems
from checker.schema_words import Problem


@dataclass(frozen=True, slots=True)
class Fits(Keyword):
    """Facts have the values that the rule asks."""

    name: ClassVar[str] = "fits"
    asked_of: ClassVar[tuple[What, ...]] = ("bundle", "document", "signature", "page", "group", "step")
    bare_field: ClassVar[str] = "facts"
    has_object_form: ClassVar[bool] = False

    facts: Annotated[Mapping[str, Any], DefinedAs("facts")]

    def names(self) -> Iterator[NameUse]:
        """The facts."""
        for fact in self.facts:
            yield NameUse("fact", fact, (fact,))

    def problems(self) -> Iterator[Problem]:
        """Schemas that cannot be asked."""
        for fact, schema in self.facts.items():
            yield from fact_schema_problems(schema, (fact,))

    def example(self, pack: Pack) -> Example:
        """Each fact as it must be; the first not so."""
        asked = [
            f"{fact.replace('.', ': ').replace('_', ' ')}: {needed_words(schema)}"
            for fact, schema in self.facts.items()
        ]
        holds = [f"{one}, and so it is" for one in asked]
        return Example("; ".join(holds), f"{asked[0]}, and it is not so")

    def ask(self, subject: Subject, ctx: Context) -> RuleResult:
        """Whether every fact fits, for a group of each of its members."""
        return all_of([fact_schema.fits(self.facts, facts_of(one, ctx), one) for one in members(subject)])

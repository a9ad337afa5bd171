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

from collections.abc import Mapping
from typing import Any

from checker.judging.documents.context import Context
from checker.judging.engine import fact_schema
from checker.judging.engine.fact_lookup import facts_of, members
from checker.judging.engine.subjects import Subject
from checker.judging.language.three_valued import RuleResult, all_of

SUBJECTS = ("bundle", "document", "signature", "page", "group", "step")


def ask(option: Mapping[str, Any], subject: Subject, ctx: Context) -> RuleResult:
    """Whether every fact fits, for a group of each of its members."""
    return all_of([fact_schema.fits(option, facts_of(one, ctx), one) for one in members(subject)])

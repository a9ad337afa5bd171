"""What `says` and `neverSays` have in common: both ask for words of the text."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Annotated, ClassVar

from checker.facts.questions import Item
from checker.judging.documents.phrase_hits import TextItem, problems_of, questions_of
from checker.judging.engine.subjects import What
from checker.judging.keywords.keyword import Keyword
from checker.judging.packs.options import NOT_EMPTY
from checker.schema_words import Problem

MOST_PLACES = 8
"""Places that one finding names."""


@dataclass(frozen=True, slots=True)
class AsksText(Keyword):
    """A keyword whose options are a list of items, each of which is looked for on every page."""

    asked_of: ClassVar[tuple[What, ...]] = ("document", "group", "bundle", "page")
    bare_field: ClassVar[str] = "items"
    has_object_form: ClassVar[bool] = False

    items: Annotated[tuple[TextItem, ...], NOT_EMPTY]

    def problems(self) -> Iterator[Problem]:
        """Patterns that cannot be asked."""
        return problems_of(self.items)

    def questions(self) -> Iterator[Item]:
        """Each phrase and pattern."""
        return questions_of(self.items)

"""What was found on one page: facts, and what the file needs to put its pages together. Its text goes no further."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, fields, replace
from typing import Any

from checker.facts.dates import Dated
from checker.facts.document import FACTS
from checker.facts.fact_table import Merge, first_reading, union, union_by
from checker.facts.form import Hidden, PageFact, SheetMark
from checker.facts.found import Addressed, Answer, CitedDay, FieldValue, Maker, Mark, NameSeen, Numbered, Related
from checker.facts.lists import DaysOfRows, IndexRow, ListedRow, RowSpan
from checker.facts.oath import OathPage
from checker.facts.sharing import Choice, Recipient
from checker.facts.signature import Signature
from checker.facts.sums import ColumnTotal, SumTwice
from checker.facts.what_it_is import Hallmark, TitleLine
from checker.recognising.labels.page_numbers import Candidate
from checker.recognising.recogniser import PageContext
from checker.recognising.signing.people import Person


def _new_dates(first: tuple[Dated, ...], other: tuple[Dated, ...]) -> tuple[Dated, ...]:
    return (*first, *(one for one in other if not any(_tells(known, one) for known in first)))


def _tells(known: Dated, other: Dated) -> bool:
    """Whether a date is told by another: the same one, or what a poorer reading makes of it in the same place."""
    if (known.value, known.alternatives) == (other.value, other.alternatives):
        return True
    coarser = known.value and other.value and known.value.startswith(other.value)
    return bool(coarser and known.box and other.box and known.box.meets(other.box))


def _other_places(first: tuple[Signature, ...], other: tuple[Signature, ...]) -> tuple[Signature, ...]:
    """Signatures in places that the first reading saw nothing in; a place without a box is the same by its words."""

    def is_known(one: Signature) -> bool:
        return any(_is_same_place(known, one) for known in first)

    return (*first, *(one for one in other if not is_known(one)))


def _is_same_place(one: Signature, other: Signature) -> bool:
    if one.box and other.box:
        return one.box.meets(other.box)
    return (one.signer, one.means) == (other.signer, other.means)


def _or(first: Any, other: Any) -> Any:
    return first or other


def _kept(first: Any, _other: Any) -> Any:
    return first


def _finding(merge: Callable[[Any, Any], Any] = union, default: Any = ()) -> Any:
    return field(default=default, metadata={"merge": merge})


@dataclass(frozen=True, slots=True)
class PageFindings:
    """One page, read. Every field says how a second reading of the page adds to it."""

    fact: PageFact = field(metadata={"merge": _kept})
    dates: tuple[Dated, ...] = _finding(_new_dates)
    signatures: tuple[Signature, ...] = _finding(_other_places)
    marks: tuple[Mark, ...] = _finding(FACTS["marks"].merge)
    cited_days: tuple[CitedDay, ...] = _finding(FACTS["cited_days"].merge)
    answers: tuple[Answer, ...] = _finding(FACTS["answers"].merge)
    fields: tuple[tuple[str, FieldValue], ...] = _finding(union_by(lambda one: (one[0], one[1].value)))
    index: tuple[IndexRow, ...] = _finding(first_reading)
    enclosures: tuple[IndexRow, ...] = _finding(FACTS["enclosures"].merge)
    placeholders: tuple[Answer, ...] = _finding(FACTS["placeholders"].merge)
    numbers: tuple[Numbered, ...] = _finding(FACTS["numbers"].merge)
    named: tuple[NameSeen, ...] = _finding(FACTS["named"].merge)
    addresses: tuple[Addressed, ...] = _finding(FACTS["addresses"].merge)
    relations: tuple[Related, ...] = _finding(FACTS["relations"].merge)
    makers: tuple[Maker, ...] = _finding(FACTS["makers"].merge)
    registers: tuple[DaysOfRows, ...] = _finding(FACTS["registers"].merge)
    oaths: tuple[OathPage, ...] = _finding(FACTS["oaths"].merge)
    row_spans: tuple[RowSpan, ...] = _finding(FACTS["row_spans"].merge)
    listed_rows: tuple[ListedRow, ...] = _finding(FACTS["listed_rows"].merge)
    choices: tuple[Choice, ...] = _finding(FACTS["choices"].merge)
    recipients: tuple[Recipient, ...] = _finding(FACTS["recipients"].merge)
    sums_in_words: tuple[SumTwice, ...] = _finding(FACTS["sums_in_words"].merge)
    column_totals: tuple[ColumnTotal, ...] = _finding(FACTS["column_totals"].merge)
    page_numbers: tuple[Candidate, ...] = _finding()
    sheets: tuple[SheetMark, ...] = _finding()
    people: tuple[Person, ...] = _finding()
    """Who the page says the paper's people are."""
    titles: tuple[TitleLine, ...] = _finding(FACTS["titles"].merge)
    hallmarks: tuple[Hallmark, ...] = _finding(FACTS["hallmarks"].merge)
    title: str | None = _finding(_or, None)
    """The first line with words, for a part that begins here."""
    heading: str | None = _finding(_or, None)
    """The line that labels the page, with the title below it."""
    hidden: tuple[Hidden, ...] = _finding()
    links: tuple[int, ...] = _finding()
    """The pages that links on this page lead to."""
    annotated: bool = _finding(_or, False)
    """Whether anything is fastened to the page beside its content: links, fields, notes."""
    hidden_differs: bool = _finding(_or, False)
    layered: bool = _finding(_or, False)
    """Whether the file itself carries the words of a page that is a picture, so that they can be searched."""
    by_eye: bool = _finding(_or, False)


MERGES: Mapping[str, Merge] = {one.name: one.metadata["merge"] for one in fields(PageFindings)}
"""How two readings of a page are put together, by the name of the finding."""


def following(before: PageFindings | None, context: PageContext) -> PageContext:
    """The context of the page after one: the lists that may go on there."""
    if before is None:
        return context
    enclosed = before.enclosures[-1].serial if before.enclosures else None
    return replace(context, index_before=before.index[-1] if before.index else None, enclosed_before=enclosed)


def together(first: PageFindings, other: PageFindings) -> PageFindings:
    """The page's findings with those that another reading of it adds; where both speak of the same, the first stays."""
    merged: dict[str, Any] = {
        name: merge(getattr(first, name), getattr(other, name)) for name, merge in MERGES.items()
    }
    return replace(first, **merged)

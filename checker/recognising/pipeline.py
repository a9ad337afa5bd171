"""The recognisers in the order in which they are asked of a page, and what they find put together."""

from functools import cache
from importlib.metadata import entry_points
from typing import Any

from checker.facts.form import PageFact
from checker.pages.page import Page
from checker.recognising.dates import dates_of_page, form_dates
from checker.recognising.fields import addresses, identifying_numbers, mrz_fields, pack_questions
from checker.recognising.index import enclosures, index, listed_rows, registers, row_spans
from checker.recognising.kinds import hallmarks, title_lines
from checker.recognising.labels import cited_days, labels, page_numbers, sheet_marks
from checker.recognising.language import language
from checker.recognising.page_findings import PageFindings
from checker.recognising.parts import first_line
from checker.recognising.persons import relations, whose_name
from checker.recognising.placeholders import placeholders
from checker.recognising.recogniser import PageContext, Recogniser
from checker.recognising.sharing import choices
from checker.recognising.signing import affidavits, page_places, people
from checker.recognising.sums import columns, sums_in_words

RECOGNISERS: tuple[Recogniser, ...] = (
    language.RECOGNISER,
    dates_of_page.RECOGNISER,
    people.RECOGNISER,
    index.RECOGNISER,
    enclosures.RECOGNISER,
    hallmarks.RECOGNISER,
    form_dates.RECOGNISER,
    page_places.RECOGNISER,
    labels.RECOGNISER,
    cited_days.RECOGNISER,
    pack_questions.RECOGNISER,
    mrz_fields.RECOGNISER,
    identifying_numbers.RECOGNISER,
    addresses.RECOGNISER,
    whose_name.RECOGNISER,
    relations.RECOGNISER,
    registers.RECOGNISER,
    row_spans.RECOGNISER,
    listed_rows.RECOGNISER,
    choices.RECOGNISER,
    sums_in_words.RECOGNISER,
    columns.RECOGNISER,
    placeholders.RECOGNISER,
    page_numbers.RECOGNISER,
    sheet_marks.RECOGNISER,
    title_lines.RECOGNISER,
    affidavits.RECOGNISER,
    first_line.RECOGNISER,
)
"""Those of the program."""
GROUP = "bundle_checker.recognisers"
"""The entry points by which a firm adds its own; they come last."""


@cache
def recognisers() -> tuple[Recogniser, ...]:
    """All recognisers, the firm's own last."""
    return (*RECOGNISERS, *(one.load() for one in sorted(entry_points(group=GROUP), key=lambda one: one.name)))


def recognise(page: Page, fact: PageFact, context: PageContext = PageContext()) -> PageFindings:
    """Everything that the page says. `fact` is its form, as its reader knows it."""
    if context.asking.watch is not None:
        context.asking.watch(page)
    if not page.text.strip():
        return PageFindings(fact)
    found: dict[str, Any] = {"fact": fact}
    for one in recognisers():
        for name, value in one.recognise(page, context, found).items():
            adds = name in found and name not in one.replaces
            found[name] = (*found[name], *value) if adds else value
    return PageFindings(**found)

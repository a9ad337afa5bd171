"""What is taken from one page's text: the same for a PDF's page and for a picture. The text itself goes no further."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace

from checker.facts.dates import Dated
from checker.facts.document import Answer, FieldValue, Hidden, IndexRow, Mark, PageFact
from checker.facts.geometry import Box
from checker.facts.questions import Questions
from checker.facts.signature import Signature
from checker.pages.page import Page
from checker.recognising.dates import dates_in
from checker.recognising.fields.mrz_fields import zones_in
from checker.recognising.fields.pack_questions import Asked, answers_in, fields_in, prepared
from checker.recognising.index.index import is_index, rows_in
from checker.recognising.labels.labels import headed, marks_in
from checker.recognising.labels.page_numbers import Candidate, candidates_in
from checker.recognising.language.language import language_of
from checker.recognising.placeholders.placeholders import placeholders_in
from checker.recognising.signing.page_places import signatures_on
from checker.recognising.signing.people import Person, people_in

_TITLE = 120
Sure = Callable[[Sequence[Dated]], Sequence[Dated]]


@dataclass(frozen=True, slots=True)
class Seen:
    """One page, read: facts, and what the file needs to put its pages together (dropped afterwards)."""

    fact: PageFact
    dates: tuple[Dated, ...] = ()
    signatures: tuple[Signature, ...] = ()
    marks: tuple[Mark, ...] = ()
    answers: tuple[Answer, ...] = ()
    fields: tuple[tuple[str, FieldValue], ...] = ()
    rows: tuple[IndexRow, ...] = ()
    placeholders: tuple[Answer, ...] = ()
    printed: tuple[Candidate, ...] = ()
    title: str | None = None
    """The first line with words, for a part that begins here."""
    people: tuple[Person, ...] = ()
    """Who the page says the paper's people are."""
    heading: str | None = None
    """The line that labels the page, with the title below it."""
    hidden: tuple[Hidden, ...] = ()
    links: tuple[int, ...] = ()
    """The pages that links on this page lead to."""
    annotated: bool = False
    """Whether anything is fastened to the page beside its content: links, fields, notes."""
    hidden_differs: bool = False
    layered: bool = False
    """Whether the file itself carries the words of a page that is a picture, so that they can be searched."""
    by_eye: bool = False


@dataclass(frozen=True, slots=True)
class Asking:
    """What is asked of every page of a file."""

    questions: Questions = Questions()
    asked: Asked = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "asked", prepared(self.questions))


def words_of(
    page: Page,
    fact: PageFact,
    asking: Asking,
    *,
    index_before: bool = False,
    sure: Sure | None = None,
    links: Sequence[tuple[Box, int]] = (),
) -> Seen:
    """Everything the text of a page says.

    `index_before`: an index began on an earlier page and may go on here. `sure` takes a second look at the dates of
    a picture.
    `links` are the page's links to other pages, for the rows of an index.
    """
    text = page.text
    if not text.strip():
        return Seen(fact)
    dates = _dates(page, asking.questions)
    if sure is not None:
        dates = sure(dates)
    signatures, dates = signatures_on(page, dates)
    zone_dates, zone_fields = zones_in(page)
    language, script = language_of(text)
    marks = tuple(marks_in(page))
    return Seen(
        replace(fact, language=language, script=script, words=len(text.split())),
        (*dates, *zone_dates),
        tuple(signatures),
        marks,
        tuple(answers_in(page, asking.asked)),
        (*fields_in(page, asking.asked), *zone_fields),
        tuple(rows_in(page, going_on=index_before, links=links)) if index_before or is_index(text) else (),
        tuple(placeholders_in(page)),
        tuple(candidates_in(page)),
        _title(text),
        tuple(people_in(text)),
        headed(page) if any(mark.how == "heading" for mark in marks) else None,
    )


def _dates(page: Page, questions: Questions) -> Sequence[Dated]:
    ocr = page.source == "ocr"
    found = dates_in(page.text, questions.date_order, cues=questions.date_cues, page=page.number, ocr=ocr)
    placed = []
    for one in found:
        if one.start is None or one.end is None:
            placed.append(one)
            continue
        sure = page.confidence(one.start, one.end) if ocr else 1.0
        placed.append(replace(one, box=page.box(one.start, one.end), confidence=min(one.confidence, sure)))
    return placed


def _title(text: str) -> str | None:
    for line in text.split("\n", 30)[:30]:
        line = " ".join(line.split())
        if sum(map(str.isalpha, line)) >= 3:
            return line[:_TITLE]
    return None

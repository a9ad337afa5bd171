"""What is wrong with an answer of the program, whatever bytes it was asked of: more than that it broke.

Each function says it in sentences, none where nothing is wrong; a harness, a test and the fuzzer ask the same.
"""

import json
import math
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import fields, is_dataclass
from functools import cache
from typing import Any

import jsonschema

from checker import shipped
from checker.facts.bundle import Bundle
from checker.facts.codec import from_plain, to_plain
from checker.facts.dates import Dated, span
from checker.facts.document import FACTS, Document, Unreadable
from checker.facts.geometry import Box
from checker.findings import Place
from checker.matter_report import MatterReport, Report
from checker.report import FORMATS, Evidence
from checker.report.formats import facts_text

_SHARES = ("confidence", "ocr_confidence", "strength")
"""Fields that tell how sure something is: from 0 to 1."""
_SLACK = 2.0
"""Points by which a box may reach over the edge of its page."""


def in_reading(fact: Document | Unreadable) -> list[str]:
    """What is wrong with the facts of one file."""
    looks = (_own_faults, _silence, _not_printable, in_values, _off_the_file, _off_the_page)
    return [one for look in looks for one in look(fact)]


def in_dates(found: Iterable[Dated], text: str) -> list[str]:
    """What is wrong with the dates of a text: where they stand, in which order, and what days they mean."""
    dates = list(found)
    starts = [one.start for one in dates if one.start is not None]
    wrong = [f"{one.written!r} stands at {one.start}…{one.end} of {len(text)}" for one in dates if not _stands(one, text)]
    wrong += ["dates come in another order than they stand in"] if starts != sorted(starts) else []
    return [*wrong, *in_values(dates)]


def in_values(value: Any) -> Iterator[str]:
    """Whatever holds a share that is none, a number that is none, a box turned inside out, or a day that is no day."""
    for one in _held(value):
        if isinstance(one, Dated):
            yield from _no_day(one)
        if isinstance(one, Box) and not (one.left <= one.right and one.top <= one.bottom):
            yield f"{one} is no box"
        if isinstance(one, float) and not math.isfinite(one):
            yield f"{one} is no number"
        if is_dataclass(one):
            shares = ((name, getattr(one, name, None)) for name in _SHARES)
            yield from (f"{name} is {share}" for name, share in shares if share is not None and not 0 <= share <= 1)


def in_report(report: Report, paths: Sequence[str]) -> list[str]:
    """What is wrong with the report of one matter whose folder holds these files."""
    matter = report.matters[0]
    told = {row.path: row for row in matter.files}
    wrong = [f"{path} stands in no row of the files" for path in paths if path not in told]
    wrong += [f"{row.path} was {row.status} without a reason" for row in matter.files if _unsaid(row)]
    if matter.verdict == "ready" and any(row.filed and row.status in ("unreadable", "not_read") for row in matter.files):
        wrong.append("ready to file, and a file of it could not be read")
    if matter.verdict != "not_judged" and not matter.asked:
        wrong.append("judged, and no rule was asked")
    pages = {row.path: row.pages for row in matter.files}
    wrong += [f"{place} is no place of the matter" for place in _places(matter) if not _is_there(place, pages)]
    return [*wrong, *in_values(matter), *_not_rendered(report)]


def _own_faults(fact: Document | Unreadable) -> Iterator[str]:
    """What the program itself says that it did wrong."""
    told = [fact.reason or "", *(page.unread or "" for page in getattr(fact, "page_facts", ()))]
    yield from (one for one in told if "fault of" in one)


def _silence(fact: Document | Unreadable) -> Iterator[str]:
    """A file, or a page of it, that was not read, and nobody says so."""
    if isinstance(fact, Unreadable):
        if not fact.reason.strip():
            yield "unreadable without a reason"
        return
    if fact.status != "read" and not (fact.reason or "").strip():
        yield f"{fact.status} without a reason"
    unread = {page.page for page in fact.page_facts if page.unread is not None}
    told = [page.page for page in fact.page_facts]
    if told != sorted(set(told)):
        yield f"its pages come as {told}"
    if fact.status == "read" and (unread or fact.text.unread_pages):
        yield f"read, and its pages {sorted(unread | set(fact.text.unread_pages))} were not"
    if fact.status != "not_read":
        silent = set(range(1, fact.pages + 1)) - set(told) - set(fact.text.unread_pages)
        if silent:
            yield f"nothing is said of its pages {sorted(silent)[:5]}"
    if not unread <= set(fact.text.unread_pages):
        yield f"its pages {sorted(unread - set(fact.text.unread_pages))} are unread, and not among its unread pages"


def _not_printable(fact: Document | Unreadable) -> Iterator[str]:
    """What `facts --format json` cannot print as its schema says, or nobody can read back."""
    try:
        if from_plain(type(fact), json.loads(json.dumps(to_plain(fact), allow_nan=False))) != fact:
            yield "it comes back from JSON as something else"
        bundle = Bundle((fact,)) if isinstance(fact, Document) else Bundle(unreadable=(fact,))
        yield from _not_as_the_schema_says("bundle", facts_text.as_json(bundle))
    except (TypeError, ValueError) as fault:
        yield f"it is no JSON: {fault}"


def _no_day(one: Dated) -> Iterator[str]:
    if one.value is not None and one.alternatives:
        yield f"{one.written!r} is one day, and has alternatives"
    for value in (one.value, *one.alternatives):
        try:
            if value is not None and span(value).first > span(value).last:
                yield f"{one.written!r} ends before it begins: {value}"
        except ValueError:
            yield f"{one.written!r} is no day: {value}"


def _off_the_file(fact: Document | Unreadable) -> Iterator[str]:
    """What stands on a page that the file does not have."""
    if isinstance(fact, Unreadable):
        return
    for name, row in FACTS.items():
        found = getattr(fact, name)
        if row.about == "pages" and row.restrict(found, lambda page: page is None or 1 <= page <= fact.pages) != found:
            yield f"{name} stands on a page outside of {fact.pages}"
    for part in fact.parts:
        if not 1 <= part.first <= part.last <= fact.pages:
            yield f"a part of the pages {part.first} to {part.last} of {fact.pages}"


def _off_the_page(fact: Document | Unreadable) -> Iterator[str]:
    """What stands in a box outside of its page; text off the page is off the page."""
    sizes = {page.page: page.size for page in getattr(fact, "page_facts", ())}
    for one in _held(fact):
        box, size = getattr(one, "box", None), sizes.get(getattr(one, "page", None))
        if box is None or size is None or getattr(one, "what", None) == "off_page_text":
            continue
        width, height = size
        if min(box.left, box.top) < -_SLACK or box.right > width + _SLACK or box.bottom > height + _SLACK:
            yield f"{type(one).__name__} in {tuple(box)}, outside of a page of {size}"


def _stands(one: Dated, text: str) -> bool:
    return one.start is None or one.end is None or 0 <= one.start <= one.end <= len(text)


def _unsaid(row: Any) -> bool:
    return row.status not in ("read", "ignored") and not (row.reason or "").strip()


def _places(matter: MatterReport) -> Iterator[Place]:
    return (one for one in _held(matter) if isinstance(one, Place))


def _is_there(place: Place, pages: dict[str, int]) -> bool:
    """Whether a place names a file that has a row, and a page that this has. A row of no pages was never opened."""
    if place.file not in pages:
        return False
    return place.page is None or 1 <= place.page <= max(pages[place.file], 1)


def _not_rendered(report: Report) -> Iterator[str]:
    """What comes out as no report."""
    try:
        if not FORMATS["text"](report, Evidence()).strip():
            yield "the report says nothing"
        yield from _not_as_the_schema_says("report", FORMATS["json"](report, Evidence()))
    except (TypeError, ValueError) as fault:
        yield f"it is no report: {fault}"


def _not_as_the_schema_says(name: str, printed: str | bytes) -> Iterator[str]:
    for one in _validator(name).iter_errors(json.loads(printed)):
        yield f"the schema knows no such {'/'.join(map(str, one.absolute_path))}"


def _held(value: Any) -> Iterator[Any]:
    """A value and all that it holds."""
    yield value
    if is_dataclass(value):
        for one in fields(value):
            yield from _held(getattr(value, one.name))
    elif isinstance(value, dict):
        for one in value.values():
            yield from _held(one)
    elif isinstance(value, tuple | list):
        for one in value:
            yield from _held(one)


@cache
def _validator(name: str) -> Any:
    return jsonschema.Draft202012Validator(json.loads(shipped.schema_path(name).read_text(encoding="utf-8")))

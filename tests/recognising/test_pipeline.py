"""The recognisers declare truly what they give and need, and a second reading of a page loses nothing."""

from dataclasses import fields

import pytest

from checker.facts.dates import Dated
from checker.facts.document import Document
from checker.facts.form import PageFact
from checker.facts.found import Answer, FieldValue, Mark
from checker.facts.geometry import Box
from checker.facts.lists import IndexRow
from checker.facts.signature import Signature
from checker.pages.page import Page
from checker.recognising import pipeline
from checker.recognising.page_findings import MERGES, PageFindings, together
from checker.recognising.pipeline import RECOGNISERS, recognise, recognisers
from checker.recognising.recogniser import PageContext, Recogniser

TEXT = """AFFIDAVIT
I, Sana Misali, CNIC 00000-0000000-0, do hereby solemnly affirm on oath as under.
Annexure A is the sale deed. The fee of [amount] was paid.
Sworn at Lahore this 4th day of May 2026.
Signature: ____________
Page 1"""
OF_THE_FILE = {"hidden", "links", "annotated", "hidden_differs", "layered", "by_eye"}
"""Findings that the reader of a format gives, for they stand beside the words."""


def test_every_finding_is_given_by_a_recogniser_and_only_dates_and_fields_by_two():
    given = [name for one in RECOGNISERS for name in one.gives]
    assert set(given) == {one.name for one in fields(PageFindings)} - OF_THE_FILE - {"fact"}
    assert sorted({name for name in given if given.count(name) > 1}) == ["dates", "fields"]


def test_what_a_recogniser_needs_was_given_before_it():
    known = {"fact"}
    for one in RECOGNISERS:
        assert {*one.needs, *one.replaces} <= known, one.name
        known |= {*one.gives}


@pytest.mark.parametrize("one", RECOGNISERS, ids=lambda one: one.name)
def test_a_recogniser_gives_what_it_declares(one):
    page = Page(1, TEXT)
    seen = recognise(page, PageFact(1))
    before = {"fact": PageFact(1), "dates": seen.dates, "people": seen.people}
    context = PageContext(index_before=IndexRow("A", "Order"))
    assert set(one.recognise(page, context, before)) == {*one.gives, *one.replaces}


def test_every_fact_of_a_document_s_pages_is_a_finding_of_its_pages():
    from checker.facts.document import FACTS

    lists = {one.name for one in fields(Document) if FACTS[one.name].about == "pages"}
    assert lists - {"pdf", "text", "parts", "page_facts"} <= {one.name for one in fields(PageFindings)}


FIRST = PageFindings(PageFact(1))
FULL = PageFindings(
    PageFact(1),
    dates=(Dated("4 May 2026", "2026-05-04", page=1),),
    signatures=(Signature("ink", "unchecked", page=1, box=Box(10, 10, 90, 40)),),
    marks=(Mark("A", 1, "cited"),),
    answers=(Answer("phrase:x", 1),),
    fields=(("cnic", FieldValue("00000-0000000-0", 1)),),
    index=(IndexRow("A", "Deed", on_page=1),),
    placeholders=(Answer("placeholder:date", 1),),
    title="AFFIDAVIT",
    heading="ANNEXURE A",
)


@pytest.mark.parametrize("name", [one.name for one in fields(PageFindings) if getattr(FULL, one.name) and one.name != "fact"])
def test_a_second_reading_adds_what_the_first_has_not(name):
    assert getattr(together(FIRST, FULL), name) == getattr(FULL, name)


@pytest.mark.parametrize("name", sorted(MERGES))
def test_a_second_reading_that_says_the_same_adds_nothing(name):
    assert getattr(together(FULL, FULL), name) == getattr(FULL, name)


def test_a_firm_adds_a_recogniser_of_its_own(monkeypatch):
    def case_numbers(page, context, before):
        return {"fields": (("case_number", FieldValue("W.P. 00/2026", page.number)),)}

    class Installed:
        name = "case numbers"

        @staticmethod
        def load():
            return Recogniser("case numbers", ("fields",), case_numbers)

    monkeypatch.setattr(pipeline, "entry_points", lambda group: [Installed] if group == pipeline.GROUP else [])
    recognisers.cache_clear()
    try:
        found = recognise(Page(1, TEXT), PageFact(1))
    finally:
        recognisers.cache_clear()
    assert ("case_number", FieldValue("W.P. 00/2026", 1)) in found.fields

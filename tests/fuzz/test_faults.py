"""What is wrong with an answer is told, and of one with which nothing is wrong, nothing."""

from dataclasses import replace

import pytest

from checker.facts.bundle import Bundle
from checker.facts.dates import Dated
from checker.facts.document import Document, Unreadable
from checker.facts.form import Hidden, PageFact, TextFacts
from checker.facts.found import Answer, FieldValue
from checker.facts.geometry import Box
from checker.facts.signature import Signature
from checker.facts.what_it_is import Part
from checker.findings import Place
from checker.judging import judge, recognise
from checker.pack_files import ALWAYS, load_pack
from checker.run import report_of
from tests.fuzz import faults, harnesses

SHEET = (595.0, 842.0)
PAGES = tuple(PageFact(page=page, size=SHEET, text="visible") for page in (1, 2))
SOUND = Document("Letter.pdf", "0" * 64, 9, "application/pdf", pages=2, page_facts=PAGES, dates=(
    Dated("4 May 2026", "2026-05-04", page=1, box=Box(10.0, 10.0, 90.0, 20.0)),))  # fmt: skip
WRONG = {
    "a page that the file does not have": {"answers": (Answer("says", 3),)},
    "page 0": {"dates": (Dated("2026", "2026", page=0),)},
    "a field on such a page": {"fields": {"name": (FieldValue("Nobody", page=3),)}},
    "a part past its end": {"parts": (Part("Annexure", 2, 3, "bookmark"),)},
    "surer than sure": {"signatures": (Signature("ink", "unchecked", page=1, confidence=1.5),)},
    "a box off the page": {"answers": (Answer("says", 1, Box(10.0, 830.0, 90.0, 860.0)),)},
    "a box inside out": {"answers": (Answer("says", 1, Box(90.0, 10.0, 10.0, 20.0)),)},
    "a number that is none": {"signatures": (Signature("ink", "unchecked", page=1, clock_gap=float("nan")),)},
    "a day that is none": {"dates": (Dated("31 April 2026", "2026-04-31", page=1),)},
    "an interval from its end": {"dates": (Dated("May", "2026-05-31/2026-05-01", page=1),)},
    "a day with alternatives": {"dates": (Dated("03/04/2026", "2026-04-03", ("2026-04-03", "2026-03-04"), page=1),)},
    "a word that the schema does not know": {"shelf": "cellar"},
    "a page of which nothing is said": {"page_facts": PAGES[:1]},
    "one page said twice": {"page_facts": (*PAGES, PAGES[1])},
    "read, with a page that was not": {"text": TextFacts(unread_pages=(2,))},
    "an unread page that is not listed": {
        "status": "partly", "reason": "Page 2 is blurred.", "page_facts": (PAGES[0], replace(PAGES[1], unread="blurred")),
    },
    "partly, and nobody says why": {"status": "partly", "text": TextFacts(unread_pages=(2,))},
    "the program's own fault": {"status": "partly", "reason": "a fault of the program (KeyError)"},
}  # fmt: skip


def report(paths=("Letter.pdf",)):
    packs = (load_pack(ALWAYS),)
    seen = recognise(Bundle(tuple(replace(SOUND, path=path) for path in paths)), packs)
    return report_of([judge(seen, packs, as_of=harnesses.DAY)], harnesses.DAY)


@pytest.mark.parametrize(
    "fact",
    [
        SOUND,
        replace(SOUND, hidden=(Hidden("off_page_text", 1, Box(700.0, 10.0, 800.0, 20.0)),)),
        Unreadable("Letter.pdf", "It is damaged."),
    ],
)
def test_of_a_sound_reading_nothing_is_told(fact):
    assert faults.in_reading(fact) == []


@pytest.mark.parametrize("what", WRONG)
def test_what_is_wrong_with_a_reading_is_told(what):
    assert faults.in_reading(replace(SOUND, **WRONG[what]))


def test_a_file_that_is_unreadable_without_a_word_is_told():
    assert faults.in_reading(Unreadable("Letter.pdf", " ")) == ["unreadable without a reason"]


def test_a_date_outside_of_its_text_is_told():
    there = Dated("2026", "2026", start=2, end=6)
    assert faults.in_dates([there], "in 2026") == []
    assert faults.in_dates([there], "in") and faults.in_dates([there, replace(there, start=0)], "in 2026")


def test_of_a_sound_report_nothing_is_told():
    assert faults.in_report(report(), ["Letter.pdf"]) == []


def test_what_is_wrong_with_a_report_is_told():
    sound = report()
    matter = sound.matters[0]
    row, finding = matter.files[0], matter.findings[0]
    assert faults.in_report(sound, ["Letter.pdf", "Other.pdf"]) == ["Other.pdf stands in no row of the files"]
    for wrong in (
        {"findings": (replace(finding, place=Place("Letter.pdf", page=3)),)},
        {"findings": (replace(finding, place=Place("Other.pdf")),)},
        {"findings": (replace(finding, values={"days": float("inf")}),)},
        {"files": (replace(row, status="unreadable", reason=None),)},
        {"files": (replace(row, status="unreadable", reason="It is damaged."),), "verdict": "ready"},
        {"asked": ()},
        {"verdict": "perhaps"},
    ):
        told = replace(sound, matters=(replace(matter, **wrong),))
        assert faults.in_report(told, ["Letter.pdf"]), wrong


def test_an_answer_that_changes_is_a_fault(monkeypatch):
    sizes = iter(range(9))
    monkeypatch.setattr("checker.reading.read", lambda *_, **__: replace(SOUND, size=next(sizes)))
    with pytest.raises(AssertionError, match="in two ways"):
        harnesses.must_be_right("pdf", b"")

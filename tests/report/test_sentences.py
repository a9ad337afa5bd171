"""Every sentence that the cases of the keywords expect, that the packs hold and that reports are made of, read as a person
would."""

import json
import re
from datetime import date
from pathlib import Path

import pytest

from checker.run import check

CASES = Path(__file__).parents[1] / "cases"
MOST_WORDS = 40
SAMPLES = Path(__file__).parents[2] / "samples"
RULES = Path(__file__).parents[2] / "rules"
SENTENCES = sorted(
    {
        message
        for file in CASES.glob("*.json")
        for group in json.loads(file.read_text(encoding="utf-8"))
        if isinstance(group, dict)
        for case in group.get("tests", [])
        for message in case.get("message", [])
    }
)
OF_PACKS = sorted(
    {
        rule[key]
        for file in RULES.glob("*.json")
        for rule in json.loads(file.read_text(encoding="utf-8"))["rules"].values()
        for key in ("title", "why", "remedy")
        if key in rule
    }
)
DOUBLED = re.compile(r"\b(\w+(?: \w+){1,4}),? \1\b")
TWO_DISTANCES = re.compile(r"\d+ (?:day|month|year)s? (after|before) \d+ (?:day|month|year)s? (?:after|before)")
NO_WORDS = re.compile(r"None|\{|\}|<|  |\b[a-z]+[A-Z]\w+|\bP\d+[DMY]\b")


def test_there_are_sentences_to_read():
    assert len(SENTENCES) > 100 and len(OF_PACKS) > 500


@pytest.mark.parametrize(
    ("fault", "example"),
    [
        (DOUBLED, "It is of the court of the court."),
        (TWO_DISTANCES, "3 days after 1 day after"),
        (NO_WORDS, "It says None."),
    ],
)
def test_no_sentence_has_the_fault(fault, example):
    assert fault.search(example)
    assert [one for one in (*SENTENCES, *OF_PACKS) if fault.search(one)] == []


def test_a_sentence_is_read_in_one_breath():
    single = [one for message in (*SENTENCES, *OF_PACKS) for one in re.split(r"(?<=[.?]) (?=[A-Z(])", message)]
    assert [one for one in single if len(one.split()) > MOST_WORDS] == []


def test_a_sentence_begins_and_ends_as_one():
    assert [one for one in SENTENCES if not re.match(r"[A-Z0-9“(]", one) or one[-1] not in ".?”"] == []


@pytest.mark.parametrize(
    "name", ["pk-petition-three-faults", "untidy-folder", "cross-border-complete", "uk-court-ebundle-complete"]
)
def test_no_sentence_of_a_whole_report_has_a_fault(name, without_ocr):
    """What joined findings, doubts that wait for one answer, notes and comparisons say beside the keywords."""
    (matter,) = check(SAMPLES / name, as_of=date(2026, 5, 1), settings=without_ocr).matters
    said = [words for one in matter.findings for words in (one.message, one.remedy)]
    said += [one.words for one in matter.compared] + list(matter.notes)
    assert len(said) > 5
    assert [one for one in said for fault in (DOUBLED, TWO_DISTANCES, NO_WORDS) if fault.search(one)] == []

"""Every sentence that the cases of the keywords expect, read as a person would."""

import json
import re
from pathlib import Path

import pytest

CASES = Path(__file__).parents[1] / "cases"
MOST_WORDS = 55
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
DOUBLED = re.compile(r"\b(\w+(?: \w+){1,4}),? \1\b")
TWO_DISTANCES = re.compile(r"\d+ (?:day|month|year)s? (after|before) \d+ (?:day|month|year)s? (?:after|before)")
NO_WORDS = re.compile(r"None|\{|\}|<|  |\b[a-z]+[A-Z]\w+|\bP\d+[DMY]\b")


def test_there_are_sentences_to_read():
    assert len(SENTENCES) > 100


@pytest.mark.parametrize(
    ("fault", "example"),
    [(DOUBLED, "It is of the court of the court."), (TWO_DISTANCES, "3 days after 1 day after"), (NO_WORDS, "It says None.")],
)
def test_no_sentence_has_the_fault(fault, example):
    assert fault.search(example)
    assert [one for one in SENTENCES if fault.search(one)] == []


def test_a_sentence_is_read_in_one_breath():
    assert [one for one in SENTENCES if len(one.split()) > MOST_WORDS] == []


def test_a_sentence_begins_and_ends_as_one():
    assert [one for one in SENTENCES if not re.match(r"[A-Z0-9“(]", one) or one[-1] not in ".?”"] == []

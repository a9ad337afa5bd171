"""A baseline parks what was known, and nothing else."""

from dataclasses import replace
from hashlib import sha256

import pytest

from checker.baseline import apply, from_json, matter_name, prune, record, to_json
from checker.errors import UsageError
from checker.matter_report import Report
from tests.report import example

NAMES = {matter.path: matter.path for matter in example.report().matters}


def report(findings):
    return Report((replace(example.petition(), findings=tuple(findings)),), "2026-05-01")


def parked(shown):
    return [one.parked for one in shown.matters[0].findings]


FIRST, SECOND, THIRD = example.petition().findings[:3]


def test_what_was_known_is_parked_and_what_is_new_is_not():
    known = record(report([FIRST, SECOND]), NAMES)
    assert parked(apply(report([FIRST, SECOND, THIRD]), known, NAMES)) == [True, True, False]


def test_one_more_of_the_same_is_new():
    known = record(report([FIRST]), NAMES)
    assert parked(apply(report([FIRST, FIRST]), known, NAMES)) == [True, False]


def test_a_doubt_that_became_a_gap_is_new_and_the_reverse_is_not():
    gap = replace(SECOND, outcome="gap", why=None)
    assert parked(apply(report([gap]), record(report([SECOND]), NAMES), NAMES)) == [False]
    assert parked(apply(report([SECOND]), record(report([gap]), NAMES), NAMES)) == [True]


def test_a_matter_that_the_baseline_does_not_know_is_all_new():
    known = record(report([FIRST]), {**NAMES, example.petition().path: "another"})
    assert parked(apply(report([FIRST]), known, NAMES)) == [False]


def test_a_waived_finding_is_neither_recorded_nor_parked():
    waived = replace(FIRST, outcome="waived", waiver="because")
    known = record(report([waived]), NAMES)
    assert known.matters[example.petition().path] == ()
    assert parked(apply(report([waived]), record(report([FIRST]), NAMES), NAMES)) == [False]


def test_counts_and_verdict_stay_what_they_are():
    known = record(example.report(), NAMES)
    shown = apply(example.report(), known, NAMES)
    assert [(one.verdict, one.counts) for one in shown.matters] == [
        (one.verdict, one.counts) for one in example.report().matters
    ]


def test_pruning_drops_what_is_fixed_and_adds_nothing():
    known = record(report([FIRST, FIRST, SECOND]), NAMES)
    pruned, dropped = prune(known, report([FIRST, THIRD]), NAMES)
    assert dropped == 2
    assert parked(apply(report([FIRST, SECOND, THIRD]), pruned, NAMES)) == [True, False, False]


def test_nothing_is_pruned_of_a_matter_that_was_not_judged():
    known = record(report([FIRST]), NAMES)
    unjudged = Report((replace(example.unjudged(), path=example.petition().path),), "2026-05-01")
    assert prune(known, unjudged, NAMES) == (known, 0)


def test_it_survives_its_file_and_names_no_document():
    known = record(example.report(), NAMES)
    text = to_json(known)
    assert from_json(text, "b.json") == known
    assert to_json(from_json(text, "b.json")) == text
    assert ".pdf" not in text


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"version": 3, "as_of": "x", "matters": {}}', '{"version": 1}', "{"])
def test_anything_else_is_one_sentence(text):
    with pytest.raises(UsageError, match="not a baseline"):
        from_json(text, "b.json")


@pytest.mark.parametrize(
    ("path", "base", "name"),
    [("/w/matters/x", "/w", "matters/x"), ("/w", "/w", "."), ("/elsewhere/x", "/w", "x")],
)
def test_matter_name(path, base, name):
    assert matter_name(path, base) == sha256(name.encode()).hexdigest()[:24]

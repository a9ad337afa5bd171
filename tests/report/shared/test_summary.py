"""The closing sentence."""

from dataclasses import replace

import pytest

from checker.matter_report import Counts, MatterReport, PackUsed
from checker.report.shared.summary import sentence, several
from checker.report_tables import FileRow
from tests.report import example

DRAFT = PackUsed("a", "1")
SEEN = PackUsed("b", "1", verified="2026-01-01")
LOCKED = FileRow("x.pdf", "unreadable")
PARTLY = FileRow("y.pdf", "partly", unread_pages=(1, 2))


def matter(counts, packs=(DRAFT,), files=(), complete=True):
    return MatterReport("m", "gaps", complete, packs=packs, counts=counts, files=files)


@pytest.mark.parametrize(
    ("one", "words"),
    [
        (
            matter(Counts(3, 1, 0, 41), files=(PARTLY,)),
            "3 gaps, 1 to look at, 41 checks passed; not looked at: 2 pages.",
        ),
        (matter(Counts(1, 0, 2, 1)), "1 gap, 2 waived, 1 check passed; not looked at: nothing."),
        (
            matter(Counts(0, 0, 0, 5), (DRAFT, DRAFT), (PARTLY, LOCKED), False),
            "No gap found by 2 packs (drafts, not compared with the official text), 5 checks passed; "
            "not looked at: 2 pages and 1 file.",
        ),
        (
            matter(Counts(0, 1, 0, 5), (DRAFT,)),
            "No gap found by 1 pack (a draft, not compared with the official text), 1 to look at, 5 checks passed; "
            "not looked at: nothing.",
        ),
        (matter(Counts(0, 0, 0, 5), (SEEN,)), "No gap found by 1 pack, 5 checks passed; not looked at: nothing."),
        (
            matter(Counts(0, 0, 0, 5), (SEEN,), (), False),
            "No gap found by 1 pack, 5 checks passed; not looked at: part of the bundle.",
        ),
        (
            matter(Counts(0, 0, 0, 5), (SEEN,), (replace(LOCKED, filed=False), FileRow("c", "ignored", filed=False))),
            "No gap found by 1 pack, 5 checks passed; not looked at: nothing; left out of the bundle: 1 file.",
        ),
        (MatterReport("m", "not_judged", False, "no"), "Not judged: no"),
    ],
)
def test_sentence(one, words):
    assert sentence(one) == words


def test_parked_findings_are_counted():
    findings = tuple(replace(one, parked=True) for one in example.petition().findings[:2])
    assert ", 2 of these parked," in sentence(replace(matter(Counts(1, 1)), findings=findings))


def test_several():
    assert several(()) == "No matter was checked."
    assert several(example.report().matters) == "3 matters: 1 with gaps, 1 where no gap was found, 1 not judged."

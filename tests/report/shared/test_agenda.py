"""What is told first, under which heading, and once."""

from dataclasses import replace

import pytest

from checker.findings import Place
from checker.report.shared.agenda import agenda, by_place
from checker.report.shared.chosen import chosen_alone
from checker.report.shared.settling import command, way
from tests.report import example

GAP = example.petition().findings[2]


def groups(*findings, **more):
    return agenda(replace(example.petition(), findings=findings, **more))


def test_errors_come_first_by_who_must_act_then_warnings_doubts_and_notes():
    assert [one.title for one in agenda(example.petition())] == [
        "For the client: 1 error", "For the signatory: 1 error", "For the fee earner: 1 error", "1 warning",
        "Questions to answer: 1", "To look at by eye: 1", "11 notes", "Accepted by a waiver: 1",
    ]  # fmt: skip


def test_every_finding_stands_under_one_heading():
    told = [finding for group in agenda(example.petition()) for finding in group.findings]
    assert sorted(one.fingerprint for one in told) == sorted(one.fingerprint for one in example.petition().findings)


def test_one_fault_that_two_rules_see_is_one_entry():
    (group,) = groups(GAP, replace(GAP, rule="p/X-1"))
    assert group.title == "For the signatory: 1 error"
    assert [one.rules for one in group.entries] == [["documentation-discipline/SIG-01", "p/X-1"]]


def test_the_same_words_of_two_pages_are_two_entries():
    (group,) = groups(GAP, replace(GAP, place=Place("b.pdf", None, 1)))
    assert [where for where, _ in by_place(group)] == ["02 Affidavit of Zainab Example.pdf, page 3", "b.pdf, page 1"]


def test_notes_are_a_line_with_their_number_and_head_nothing():
    note = replace(GAP, severity="note", rule="documentation-discipline/LAB-01")
    first, last = groups(note, replace(GAP, severity="warning"))
    assert (first.sort, last.sort, last.folded) == ("warning", "note", "1 note (LAB-01): shown with --notes.")


def test_what_the_baseline_knows_comes_last_however_grave_it_is():
    assert [one.sort for one in groups(replace(GAP, parked=True), replace(GAP, severity="note"))] == ["note", "parked"]


def test_what_was_asked_for_is_told_alone_and_says_so():
    whole = replace(example.petition(), only=("documentation-discipline/SIG-01",), chosen=(GAP, GAP))
    matter = chosen_alone(replace(example.report(), matters=(whole,))).matters[0]
    (group,) = agenda(matter)
    assert len(group.entries) == 2 and matter.counts == example.petition().counts
    assert "SIG-01 (2 findings). The verdict, the counts and the exit code are those of all rules." in group.title


@pytest.mark.parametrize(
    ("why", "question", "settled_by", "said"),
    [
        ("no_answer", "answer:minor", "answer", "bundle-checker set 'my matter' minor=…"),
        ("no_matter_date", "date:submission", "date", "bundle-checker set 'my matter' submission=YYYY-MM-DD"),
        ("ambiguous", "kind:a b.pdf", "kind", "bundle-checker confirm 'my matter/a b.pdf' --kind KIND --by NAME"),
        ("no_date", None, "day", "bundle-checker confirm 'my matter/a b.pdf' --date ROLE=YYYY-MM-DD --by NAME"),
        ("low_confidence", "read:x", "day", "bundle-checker confirm 'my matter/a b.pdf' --date ROLE=YYYY-MM-DD --by NAME"),
        ("no_date", "paper:letter", "paper", ""), ("unread", None, "look", ""), ("low_confidence", None, "look", ""),
        ("disputed", None, "decide", ""), ("no_answer", None, "answer", ""),
    ],
)  # fmt: skip
def test_a_doubt_is_told_by_what_settles_it_with_the_command_that_records_it(why, question, settled_by, said):
    values = {"question": question} if question else {}
    doubt = replace(GAP, outcome="unclear", why=why, values=values, place=Place("a b.pdf"))
    matter = replace(example.petition(), path="my matter")
    assert (way(doubt), command(doubt, matter)) == (settled_by, said)


def test_a_name_that_a_shell_would_obey_is_quoted():
    doubt = replace(GAP, outcome="unclear", why="no_date", place=Place("$(rm -r ~);'.pdf"))
    said = command(doubt, replace(example.petition(), path="m"))
    assert said.startswith("""bundle-checker confirm 'm/$(rm -r ~);'"'"'.pdf' """)

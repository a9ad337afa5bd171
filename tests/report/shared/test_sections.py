"""What is grouped under which heading, and what is asked of whom."""

from dataclasses import replace

from checker.report.shared.actions import tasks
from checker.report.shared.sections import sections
from tests.report import example


def test_the_bundle_comes_first_then_documents_in_filing_order():
    order = [row.path for row in example.petition().files]
    found = [one.file for one in sections(example.petition())]
    assert found[0] is None
    assert found[1:] == sorted(found[1:], key=order.index)


def test_a_gap_comes_before_a_doubt():
    first = sections(example.petition())[0]
    assert [one.outcome for one in first.findings] == ["gap", "unclear"]


def test_parts_of_one_file_stand_apart():
    assert [one.part for one in sections(example.petition()) if one.file == "03 Paper book.pdf"] == [
        "Annexure B", "Annexure D",
    ]  # fmt: skip


def test_every_document_is_named_where_all_are_asked_for():
    named = {one.file for one in sections(example.petition(), quiet=False)}
    assert {row.path for row in example.petition().files if not (row.status == "ignored" and row.silent)} <= named


def test_one_act_is_asked_for_once():
    todo = tasks(example.petition())
    assert list(todo) == ["client", "signatory", "translator", "fee earner"]
    renaming = [task for task in todo["fee earner"] if task.words.startswith("Rename")]
    assert len(renaming) == 1
    assert len(renaming[0].findings) == len(example.HOSTILE)


def test_two_packs_that_see_one_fault_ask_for_one_act():
    first = example.petition().findings[2]
    second = replace(first, rule="p/X-1", remedy="Sign it anew.")
    todo = tasks(replace(example.petition(), findings=(first, second)))
    assert [(task.words, len(task.findings)) for task in todo["signatory"]] == [(first.remedy, 2)]


def test_every_open_finding_is_somebodys_to_do_and_no_settled_one_is():
    findings = tuple(replace(one, parked=one.fingerprint == "finding-01") for one in example.petition().findings)
    matter = replace(example.petition(), findings=findings)
    asked = {one.fingerprint for todo in tasks(matter).values() for task in todo for one in task.findings}
    settled = {one.fingerprint for one in findings if one.parked or one.outcome == "waived"}
    assert asked == {one.fingerprint for one in findings} - settled


def test_what_is_told_of_many_documents_stands_under_none_of_them():
    many = replace(example.report().matters[0].findings[2], values={"times": 4, "documents": 4})
    matter = replace(example.report().matters[0], findings=(many,))
    assert [(one.file, len(one.findings)) for one in sections(matter)] == [(None, 1)]

"""A masked report names nobody and nothing, and says the same as often."""

import json
from dataclasses import fields, is_dataclass, replace

import pytest

from checker.findings import Finding
from checker.matter_report import MatterReport, Report
from checker.report import FORMATS, Evidence
from checker.report.shared.mask import Key, mask
from checker.report_tables import Asked, FileRow
from tests.report import example
from tests.report.shown import shown

SAYS = {
    "rule",
    "title",
    "family",
    "outcome",
    "severity",
    "who",
    "why",
    "pack",
    "id",
    "version",
    "kind",
    "kind_title",
    "means",
    "state",
    "authority",
    "how",
    "differs",
}
"""Fields whose values are the packs' or the program's own words."""


def private(value, name="", *, of_pack=False):
    """Every string of a report that is the matter's and not the packs'."""
    if isinstance(value, str):
        return set() if of_pack or name in SAYS or len(value) < 3 else {value}
    if is_dataclass(value):
        inner = type(value).__name__ in ("Asked", "PackUsed", "Authority")
        return set().union(
            *(private(getattr(value, f.name), f.name, of_pack=inner and f.name != "held") for f in fields(value))
        )
    if isinstance(value, dict):
        return set().union(set(), *(private(one) for one in value.values()))
    return (
        set().union(set(), *(private(one, name, of_pack=of_pack) for one in value))
        if isinstance(value, tuple)
        else set()
    )


SECRETS = set().union(*(private(one) for one in example.report().matters)) - {
    "gaps", "ready", "not_judged", "read", "partly", "unreadable", "not_read", "ignored", "other", "working",
    "documentation-discipline 2026.1", "document", "signature", "window", "matter", "signed", "issued", "submission", "Annexure B", "Annexure D",
}  # fmt: skip


@pytest.mark.parametrize("form", sorted(FORMATS))
def test_no_format_of_a_masked_report_holds_anything_of_the_matter(form):
    masked, _ = mask(example.report())
    text = shown(form, FORMATS[form](masked, Evidence()))
    remedies = {asked.remedy for matter in example.report().matters for asked in matter.asked}
    escaped = {json.dumps(one)[1:-1] for one in SECRETS}
    assert "Zainab" not in text
    assert [one for one in (SECRETS | escaped) - remedies if one in text] == []


@pytest.mark.parametrize("form", sorted(FORMATS))
def test_masking_changes_no_count(form):
    masked, _ = mask(example.report())
    rules = [one.rule for matter in masked.matters for one in matter.findings]
    assert rules == [one.rule for matter in example.report().matters for one in matter.findings]
    assert [one.counts for one in masked.matters] == [one.counts for one in example.report().matters]


def test_fingerprints_stay_apart():
    masked, _ = mask(example.report())
    found = [one.fingerprint for matter in masked.matters for one in matter.findings]
    assert len(set(found)) == len(found)


def masked_finding(**more):
    given = {"message": "Zainab's", "severity": "warning", "outcome": "gap", "remedy": "Ask Zainab."} | more
    one = Finding(**{"rule": "p/SIG-08", "title": "No place is left empty", "family": "", **given})
    asked = (Asked("p/SIG-08", "No place is left empty", remedy="Have it signed."),)
    (shown,) = mask(Report((MatterReport("m", "gaps", True, findings=(one,), asked=asked),), "2026-05-01"))[0].matters
    return shown


@pytest.mark.parametrize(
    ("more", "message", "remedy"),
    [
        ({}, "The rule “No place is left empty” is broken.", "Have it signed."),
        (
            {"values": {"times": 5, "documents": 3}},
            "The rule “No place is left empty” is broken in 3 documents.", "Have it signed.",
        ),
        (
            {"values": {"times": 5, "documents": 1}},
            "The rule “No place is left empty” is broken in 5 places.", "Have it signed.",
        ),
        (
            {"outcome": "unclear", "why": "unread", "title": "Every file was read",
             "values": {"rules": ["p/SIG-08", "p/SIG-09"], "files": 3}},
            "Whether the rule “Every file was read” is kept cannot be told in 3 documents, as a page could not be read; "
            "2 rules wait for it.",
            "Open the page and look, or have it scanned anew.",
        ),
        (
            {"outcome": "unclear", "why": "low_confidence", "values": {"question": "read:Zainab"}},
            "Whether the rule “No place is left empty” is kept cannot be told, as what was read is not certain.",
            "Look at the date and say it with bundle-checker confirm --date.",
        ),
    ],
)  # fmt: skip
def test_a_masked_sentence_says_what_is_wrong_how_often_and_what_settles_it(more, message, remedy):
    (one,) = masked_finding(**more).findings
    assert (one.message, one.remedy) == (message, remedy)


def test_a_masked_report_says_how_to_run_its_commands():
    assert "--mask-key" in masked_finding(outcome="unclear").notes[0]
    assert masked_finding().notes == ()


def test_the_same_matter_gives_the_same_pseudonyms():
    assert mask(example.report()) == mask(example.report())


def test_a_key_keeps_pseudonyms_when_a_file_is_added():
    masked, key = mask(example.report())
    matter = example.petition()
    grown = replace(matter, files=(FileRow("00 New.pdf", "read"), *matter.files))
    again, second = mask(Report((grown, *example.report().matters[1:]), "2026-05-01"), Key(key.names))
    assert again.matters[0].files[1:] == masked.matters[0].files
    assert set(key.names.items()) < set(second.names.items())


def test_the_key_leads_back():
    masked, key = mask(example.report())
    place = masked.matters[0].findings[2].place
    assert key.names[f"matter-1/{place.file}"].endswith("02 Affidavit of Zainab Example.pdf")


def test_initials_in_a_label_are_left_out():
    matter = replace(
        example.clean(), files=tuple(FileRow(f"{n}.pdf", "read", label=n) for n in ("A", "BB", "12", "ZE1"))
    )
    masked, _ = mask(Report((matter,), "2026-05-01"))
    assert [row.label for row in masked.matters[0].files] == ["A", "BB", "12", None]


@pytest.mark.parametrize(
    ("outcome", "said"),
    [
        ("gap", "The rule “No place for a signature is left empty” is broken."),
        ("unclear", "Whether the rule “No place for a signature is left empty” is kept cannot be told."),
        ("waived", "The rule “No place for a signature is left empty” is broken, which was accepted."),
    ],
)
def test_a_sentence_says_what_is_wrong_and_not_its_opposite(outcome, said):
    lead = replace(
        example.petition().findings[2],
        rule="case/SIG-06", outcome=outcome, title="No place for a signature is left empty",
    )  # fmt: skip
    masked, _ = mask(Report((replace(example.petition(), findings=(lead,)),), "2026-05-01"))
    assert masked.matters[0].findings[0].message == said


def test_files_keep_their_names_where_that_is_asked_and_nothing_else_does():
    masked, _ = mask(example.report(), named_files=True)
    matter = masked.matters[0]
    assert matter.findings[2].place.file == "02 Affidavit of Zainab Example.pdf"
    assert matter.path == example.petition().path
    assert (matter.title, matter.dates, matter.findings[2].values) == (None, {}, {})
    assert "17 April" not in FORMATS["github"](masked, Evidence()).decode()


@pytest.mark.parametrize(
    ("question", "kept", "remedy"),
    [
        ("answer:minor", {"question": "answer:minor"}, "Answer it: --answer minor=…"),
        ("date:submission", {"question": "date:submission"}, "Answer it: --answer minor=…"),
        (
            "kind:Zainab.pdf:1", {"question": "kind:"},
            "Look at the paper and say its kind with bundle-checker confirm --kind.",
        ),
        (
            "read:Zainab.pdf:1:3 May", {"question": "read:"},
            "Look at the date and say it with bundle-checker confirm --date.",
        ),
        ("", {}, "Answer it with --answer, or in matter.json."),
    ],
)  # fmt: skip
def test_what_a_doubt_waits_for_is_kept_where_it_is_the_packs_own_word(question, kept, remedy):
    values = {"question": question} if question else {}
    doubt = replace(example.petition().findings[1], values=values, remedy="Answer it: --answer minor=…")
    asked = tuple(replace(one, remedy="The rule's own remedy.") for one in example.petition().asked)
    masked, _ = mask(Report((replace(example.petition(), findings=(doubt,), asked=asked),), "2026-05-01"))
    (one,) = masked.matters[0].findings
    assert (one.values, one.remedy) == (kept, remedy)

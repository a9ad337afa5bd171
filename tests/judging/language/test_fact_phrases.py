"""What a rule found on a fact reads aloud, for every fact that a shipped pack asks of."""

import json
import re

import pytest

from checker import shipped
from checker.judging.language import fact_phrases
from checker.judging.language.phrases import flag_words
from tests.judging.building import bundle, judged, outcome, pack, rule

PACKS = shipped.pack_names()


def _fits(asked):
    for word, option in asked.items():
        if word == "fits":
            yield from option
        for one in option if isinstance(option, list) else [option]:
            if isinstance(one, dict) and word in ("anyOf", "allOf", "not"):
                yield from _fits(one)


@pytest.mark.parametrize("name", PACKS)
def test_every_fact_that_a_shipped_rule_asks_has_words_of_its_own(name):
    rules = json.loads(shipped.pack_path(name).read_text(encoding="utf-8"))["rules"].values()
    asked = {fact for one in rules for fact in _fits(one.get("must", {}))}
    known = fact_phrases._GAP_PHRASES.keys() | fact_phrases._PASS_PHRASES.keys()
    assert {fact for fact in asked if fact not in known and not flag_words(fact)} == set()


def _paper(**facts):
    return {"documents": [{"path": "Letter.pdf", **facts}]}


LINKED = {"index": {"items": {"properties": {"link": {"type": "integer"}}}}}
CASES = [
    ({"placeholders": {"maxItems": 0}}, {"placeholders": [{"question": "placeholder:date", "page": 1}]},
     "Letter has 1 blank left to fill in."),
    ({"hidden": {"not": {"contains": {"properties": {"what": {"enum": ["comment", "gps"]}}}}}},
     {"hidden": [{"what": "comment"}, {"what": "author"}, {"what": "gps"}]},
     "Letter carries comments and the place where it was taken."),
    ({"pages": {"maximum": 12}}, {"pages": 14}, "Letter has 14 pages; at most 12 are allowed."),
    ({"size": {"maximum": 6291456}}, {"size": 6291457}, "Letter has 6.1 megabytes; at most 6 are allowed."),
    ({"media_type": {"enum": ["application/pdf", "image/png"]}}, {"media_type": "application/zip"},
     "Letter is a file of the type ZIP archive; PDF or PNG picture is asked for."),
    ({"roles": {"contains": {"enum": ["apostilled", "attested"]}}}, {},
     "Letter does not show that it was apostilled or attested."),
    ({"index": {"minItems": 1}}, {}, "No index was found in Letter."),
    ({"language": {"enum": ["en", "ur"]}}, {"language": "fr"}, "Letter is in French; English or Urdu is asked for."),
    ({"pdf.outline": {"minimum": 1}}, {"pdf": {"outline": 0}}, "Letter has no bookmarks."),
    (LINKED, {"index": [{"label": "A1", "title": "Claim form", "link": 2}, {"label": "B1", "title": "Order"}]},
     "1 row of Letter gives no link to its document: “B1 Order”."),
    (LINKED, {"index": [{"label": None, "title": title} for title in "FGHIJ"]},
     "5 rows of Letter give no link to its document: “F”, “G”, “H” and 2 more."),
    ({"pdf.bookmarks": {"items": {"properties": {"title": {"type": "string", "pattern": "[0-9]"}}}}},
     {"pdf": {"bookmarks": [{"title": "Index", "page": 1}, {"title": "4 Reply", "page": 4}]}},
     "1 bookmark of Letter gives no page number: “Index”."),
    ({"pdf.bookmarks": {"items": {"anyOf": [{"properties": {"heads": {"const": True}}, "required": ["heads"]},
                                            {"properties": {"title": {"type": "string", "pattern": "[0-9]"}}}]}}},
     {"pdf": {"bookmarks": [{"title": "Evidence", "page": 2, "heads": True}, {"title": "Statement", "page": 2, "level": 1}]}},
     "1 bookmark of Letter gives no page number: “Statement”."),
    ({"text.unsearchable_pages": {"maxItems": 0}},
     {"pages": 20, "text": {"searchable": False, "unsearchable_pages": list(range(1, 18))}},
     "Pages 1, 2, 3, 4, 5, 6, 7, 8 and 9 more of Letter are pictures of text that cannot be searched."),
]  # fmt: skip


@pytest.mark.parametrize(("asked", "facts", "message"), CASES, ids=lambda one: str(one)[:30])
def test_what_is_wrong_is_told_in_the_fields_words(asked, facts, message):
    report = judged(pack({"R": rule({"fits": asked}, each="document")}), bundle(_paper(**facts)))
    assert [one.message for one in report.findings] == [message]


def test_a_file_that_was_never_opened_is_told_apart_from_one_that_nobody_can_read():
    files = [{"path": "Torn.pdf", "reason": "The program met a fault of its own."}]
    files += [{"path": f"{name}.pdf", "reason": "It was there, and is gone now.", "opened": False} for name in "AB"]
    report = judged(pack({"R": rule({"fits": {"unreadable": {"maxItems": 0}}})}), bundle({"unreadable": files}))
    assert [one.message for one in report.findings] == [
        "1 file could not be opened or read: Torn.pdf; 2 files could not be reached here: A.pdf and B.pdf."
    ]


def test_a_fact_without_words_of_its_own_is_told_in_general_ones():
    asks = pack({"R": rule({"fits": {"image.frames": {"const": 1}}}, each="document")})
    report = judged(asks, bundle(_paper(image={"frames": 2})))
    assert [one.message for one in report.findings] == ["The image frames of Letter is 2; it must be 1."]


def test_alternatives_that_say_the_same_are_told_once():
    branch = {"fits": {"placeholders": {"maxItems": 0}}}
    asks = pack({"R": rule({"anyOf": [branch, branch, {"fits": {"pages": {"maximum": 1}}}]}, each="document")})
    report = judged(asks, bundle(_paper(pages=3, placeholders=[{"question": "placeholder:date", "page": 1}])))
    assert outcome(report) == "gap"
    assert len(re.findall("blank left", report.findings[0].message)) == 1
    assert "(2) Letter has 3 pages" in report.findings[0].message

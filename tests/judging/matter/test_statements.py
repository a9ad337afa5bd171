"""What a person says is a word that some pack knows, or it is told."""

import pytest

from checker.facts.codec import from_plain
from checker.facts.matter import Matter
from checker.judging.matter.statements import known_kinds, told_kind, wrong_in, wrong_words
from tests.judging.building import pack, rule

KINDS = {
    "affidavit": {"title": "Affidavit", "name": ["*affidavit*"]},
    "identity-card": {"title": "Identity card", "name": ["*identity card*", "*cnic*"], "fields": {"cnic": {"after": ["CNIC"]}}},
}  # fmt: skip
PACK = pack(
    {"R-1": rule({"signed": {"atLeast": 1, "by": "party:sponsor"}}, each="affidavit"), "R-2": rule({"holds": "affidavit"})},
    KINDS,
    dates={"hearing": {"title": "hearing"}},
    asks={"minor": {"title": "Is a child concerned?"}, "court": {"title": "Which?", "type": "string", "enum": ["civil"]}},
)
OTHER = pack({"R-9": rule({"holds": "payslip"})}, {"payslip": {"title": "Payslip"}}, id="other", asks={"salaried": {"title": "Is it?"}},
             dates={"departure": {"title": "departure"}})  # fmt: skip


def messages(found):
    return [one.message for one in found]


@pytest.mark.parametrize(
    ("dates", "answers", "words"),
    [
        (["submision"], {}, ["“submision” is no date that the packs in force speak of; did you mean “submission”? "
                             "They speak of hearing, opened and submission."]),
        ([], {"miner": True}, ["“miner” is no question that the packs in force ask; did you mean “minor”? They ask court and minor."]),
        ([], {"nope": True}, ["“nope” is no question that the packs in force ask. They ask court and minor."]),
        ([], {"minor": "maybe"}, ["“maybe” is no answer to “Is a child concerned?” Say yes or no."]),
        ([], {"court": "Civil", "minor": "yes"}, []),
        (["submission", "opened", "hearing"], {"minor": None}, []),
    ],
)  # fmt: skip
def test_dates_and_answers(dates, answers, words):
    assert messages(wrong_words(dates, answers, [PACK])) == words


def test_a_name_that_another_pack_asks_for_is_right_where_that_is_known():
    assert len(messages(wrong_words(["departure"], {"salaried": "perhaps"}, [PACK]))) == 2
    assert not messages(wrong_words(["departure"], {"salaried": "perhaps"}, [PACK], [OTHER]))


def test_an_answer_must_be_one_to_every_pack_in_force_that_asks():
    text = pack({"R": rule({"holds": "affidavit"})}, KINDS, id="third", asks={"minor": {"title": "Who?", "type": "integer"}})
    assert "a whole number" in messages(wrong_words([], {"minor": "yes"}, [PACK, text]))[0]


@pytest.mark.parametrize(
    ("kind", "words"),
    [
        ("afidavit", "did you mean “affidavit”? They know affidavit and identity-card."),
        ("AFFIDAVIT", "did you mean “affidavit”"), ("cnic", "did you mean “identity-card”"),
        ("payslip", "no kind that the packs in force know. They know"),
    ],
)  # fmt: skip
def test_a_kind_that_no_pack_knows_is_told_with_the_nearest(kind, words):
    assert words in told_kind(kind, [PACK])
    assert kind not in known_kinds([PACK]) and known_kinds([PACK]).keys() == KINDS.keys()


HASH = "0" * 64
SAID = {"file": "a.pdf", "by": "B", "on": "2026-01-01", "sha256": HASH}
WAIVER = {"reason": "x", "by": "B", "until": "2026-06-01"}


@pytest.mark.parametrize(
    ("record", "paths"),
    [
        ({"dates": {"submission": "2026-05-04"}, "answers": {"minor": "no"}}, []),
        ({"confirmed": [{**SAID, "kind": "affidavit"}, {**SAID, "label": "C"}]}, []),
        ({"waivers": [{**WAIVER, "rule": "R-1"}, {**WAIVER, "rule": "case/R-2"}]}, []),
        ({"parties": [{"role": "sponsor", "numbers": {"cnic": "1", "ntn": "2"}}, {"role": "co-sponsor"}, {"role": "child"}]}, []),
        ({"dates": {"submision": "2026-05-04"}}, [("dates", "submision")]),
        ({"answers": {"minor": "maybe", "nope": 1}}, [("answers", "minor"), ("answers", "nope")]),
        ({"confirmed": [SAID, {**SAID, "kind": "afidavit"}]}, [("confirmed", 1, "kind")]),
        ({"waivers": [{**WAIVER, "rule": "case/R-3"}]}, [("waivers", 0, "rule")]),
        ({"parties": [{"role": "spnsor"}]}, [("parties", 0, "role")]),
        ({"parties": [{"role": "co-sponsor", "numbers": {"mother_cnic": "1"}}]}, []),
    ],
)  # fmt: skip
def test_a_record(record, paths):
    assert [one.path for one in wrong_in(from_plain(Matter, record), [PACK])] == paths


def test_a_rule_is_told_with_the_nearest_and_the_list():
    (wrong,) = wrong_in(from_plain(Matter, {"waivers": [{**WAIVER, "rule": "case/R-11"}]}), [PACK])
    assert wrong.message == "“case/R-11” is no rule of a pack that is known here; did you mean “case/R-1”? " \
        "The rules are case/R-1 and case/R-2."


def test_a_record_may_serve_packs_that_are_not_in_force():
    record = {
        "dates": {"departure": "2026-05-04"}, "answers": {"salaried": True}, "confirmed": [{**SAID, "kind": "payslip"}],
        "waivers": [{**WAIVER, "rule": "other/R-9"}],
    }  # fmt: skip
    matter = from_plain(Matter, record)
    assert len(list(wrong_in(matter, [PACK]))) == 4
    assert not list(wrong_in(matter, [PACK], [OTHER]))

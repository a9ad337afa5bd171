"""Every word that a person says is understood, or refused: where it is said, and where matter.json is read."""

import json
from datetime import date

import pytest

from checker.errors import MatterError, UsageError
from checker.run import check
from tests.reading.made import pdf

PETITION = "pk-high-court-petition"
DAY = ("--as-of", "2026-05-01", "--no-ocr")


@pytest.fixture
def matter(tmp_path):
    """A petition without the order that it complains of, and a letter."""
    folder = tmp_path / "matter"
    folder.mkdir()
    (folder / "1 Petition - 2026-04-20.pdf").write_bytes(pdf(["WRIT PETITION\nDated 20 April 2026"]))
    (folder / "2 Affidavit - 2026-04-20.pdf").write_bytes(pdf(["AFFIDAVIT\nDated 20 April 2026"]))
    say(folder)
    return folder


def say(folder, **more):
    answers = {"order_complained_of": True, "court_fee_payable": False}
    whole = {"version": 1, "packs": [PETITION], "dates": {"submission": "2026-05-04"}, "answers": answers}
    (folder / "matter.json").write_text(json.dumps(whole | more))


def record(folder):
    return json.loads((folder / "matter.json").read_text(encoding="utf-8"))


def rules(ended):
    return {one["rule"] for one in json.loads(ended.out)["matters"][0]["findings"] if one["outcome"] == "gap"}


ORDER = f"{PETITION}/ORD-01"


@pytest.mark.parametrize("word", ["yes", "Yes", "y", "true", "haan", "ہاں"])
def test_each_way_of_saying_yes_keeps_the_error(cli, matter, word):
    assert ORDER in rules(cli("check", matter, *DAY, "--format", "json", "--answer", f"order_complained_of={word}"))
    say(matter, answers={"order_complained_of": word})
    assert ORDER in rules(cli("check", matter, *DAY, "--format", "json"))


@pytest.mark.parametrize(
    ("args", "words"),
    [
        (["--answer", "order_complained_of=maybe"], "“maybe” is no answer to “Does the petition complain of an order"),
        (["--answer", "order_complained_of="], "Say yes or no."),
        (["--answer", "order_complaint_of=yes"], "did you mean “order_complained_of”? They ask court_fee_payable and"),
        (["--answer", "nope=yes"], "“nope” is no question that the packs in force ask."),
        (["--answer", "salaried=yes"], "“salaried” is no question that the packs in force ask."),
        (["--date", "submision=2026-05-20"], "did you mean “submission”? They speak of hearing, opened, reviewed and"),
        (["--date", "disclosure=2026-05-20"], "“disclosure” is no date that the packs in force speak of."),
        (["--pack", "uk-court-ebundle", "--answer", "court=civli"], "did you mean “civil”? Say civil, commercial, family"),
    ],
)
@pytest.mark.parametrize("command", ["check", "sign-off", "audit", "baseline"])
def test_a_word_that_is_not_understood_is_wrong_use(cli, matter, tmp_path, command, args, words):
    more = {
        "sign-off": [matter, "--by", "A", "--anyway"],
        "audit": [matter.parent, "--history", tmp_path / "h.sqlite3"],
        "baseline": [matter, "-o", tmp_path / "b.json"],
    }.get(command, [matter])
    before = (matter / "matter.json").read_bytes()
    ended = cli(command, *more, *DAY, *args)
    assert (ended.code, words in ended.err, "Nothing was judged." in ended.err) == (2, True, True), ended
    assert ended.out == "" and (matter / "matter.json").read_bytes() == before
    assert not (tmp_path / "b.json").exists()


def test_a_word_is_right_that_one_of_several_matters_asks_for(cli, matter, tmp_path):
    other = tmp_path / "other"
    other.mkdir()
    (other / "Letter.pdf").write_bytes(pdf(["Letter\nDated 1 March 2026"]))
    args = (*DAY, "--answer", "order_complained_of=no", "--format", "json")
    assert cli("check", other, *args).code == 2
    ended = cli("check", other, matter, *args)
    assert ended.code in (0, 1) and {one["verdict"] for one in json.loads(ended.out)["matters"]} != {"not_judged"}
    assert ORDER not in {one["rule"] for one in json.loads(ended.out)["matters"][1]["findings"]}
    ended = cli("audit", tmp_path, "--history", tmp_path / "h.sqlite3", *args)
    assert ended.code in (0, 1), ended
    (matter / "matter.json").write_text("{")
    ended = cli("check", other, matter, *args)
    assert "nothing was judged" not in ended.err.lower(), "what the broken record asks is not known"


@pytest.mark.parametrize(
    ("said", "words"),
    [
        ({"answers": {"order_complained_of": "maybe"}}, ["“answers”: “maybe” is no answer to", "Say yes or no."]),
        ({"answers": {"order_complained_of": 1}}, ["“1” is no answer"]),
        ({"answers": {"nope": True}}, ["“answers”: “nope” is no question"]),
        ({"dates": {"submision": "2026-05-04"}}, ["“dates”: “submision” is no date", "did you mean “submission”?"]),
        ({"confirmed": [{"file": "a", "sha256": "0" * 64, "by": "A", "on": "2026-04-01", "kind": "afidavit"}]},
         ["“confirmed”: “afidavit” is no kind", "did you mean “affidavit”?"]),
        ({"waivers": [{"rule": f"{PETITION}/ORD-91", "reason": "r", "by": "A", "until": "2026-06-01"}]},
         ["“waivers”: “pk-high-court-petition/ORD-91” is no rule"]),
        ({"bundle": ["Bundle/*.pdf", "*.pdf", "1 Petitoin.pdf"]},
         ["“bundle”: no file fits “Bundle/*.pdf”", "“1 Petitoin.pdf”", "The folder holds 1 Petition - 2026-04-20.pdf and"]),
    ],
)  # fmt: skip
def test_the_record_is_asked_the_same(cli, matter, tmp_path, said, words):
    say(matter, **said)
    ended = cli("check", matter, *DAY, "--format", "json")
    (found,) = json.loads(ended.out)["matters"]
    assert (ended.code, found["verdict"], found["complete"]) == (2, "not_judged", False)
    assert [one for one in words if one not in found["reason"] or one not in ended.err] == []
    assert "“*.pdf”" not in found["reason"]
    other = tmp_path / "other"
    other.mkdir()
    (other / "Letter.pdf").write_bytes(pdf(["Letter\nDated 1 March 2026"]))
    ended = cli("audit", tmp_path, "--history", tmp_path / "h.sqlite3", *DAY, "--format", "json", "--exit-zero")
    assert [one["verdict"] == "not_judged" for one in json.loads(ended.out)["matters"]] == [True, False]
    assert cli("audit", tmp_path, "--history", tmp_path / "h.sqlite3", *DAY, "--fail-level", "error").code in (1, 4)


def test_a_record_with_many_wrong_words_is_told_the_first(cli, matter):
    say(matter, answers={f"nope_{nth}": True for nth in range(5_000)})
    ended = cli("check", matter, *DAY)
    assert ended.code == 2 and "nope_4”" in ended.err and "nope_5”" not in ended.err


def test_what_is_said_for_a_pack_that_is_not_in_force_is_a_note(cli, matter):
    say(matter, answers={"order_complained_of": False, "salaried": "yes", "court": "crown"})
    ended = cli("check", matter, *DAY, "--format", "json")
    assert any("No pack in force speaks of salaried and court" in one for one in json.loads(ended.out)["matters"][0]["notes"])
    assert cli("check", matter, *DAY, "--pack", "uk-court-ebundle").code == 2


def test_a_name_in_the_order_that_is_no_file_is_told(cli, matter):
    say(matter, order=["1*", "2 Afidavit.pdf", "3 Order.pdf"])
    found = json.loads(cli("check", matter, *DAY, "--format", "json").out)["matters"][0]["findings"]
    told = {one["message"].partition("”")[0]: one["severity"] for one in found if one["rule"].startswith("matter/order")}
    assert told == {"“2 Afidavit.pdf": "error", "“3 Order.pdf": "error"}


def test_a_program_is_told_the_same(matter):
    day = date(2026, 5, 1)
    for wrong in ({"answers": {"nope": True}}, {"dates": {"submision": "2026-05-04"}}, {"dates": {"submission": "2026-13-01"}}):
        with pytest.raises(UsageError):
            check(matter, as_of=day, **wrong)
    say(matter, answers={"order_complained_of": "maybe"})
    with pytest.raises(MatterError):
        check(matter, as_of=day)


@pytest.mark.parametrize("args", [["--answer", "order_complained_of=maybe"], ["--answer", "nope=yes"], ["--date", "submision=2026-05-04"]])
def test_init_writes_no_word_that_its_packs_do_not_know(cli, matter, args):
    (matter / "matter.json").unlink()
    assert cli("init", matter, "--pack", PETITION, "--no-ask", *args).code == 2
    assert not (matter / "matter.json").exists()


def test_init_writes_what_an_answer_means(cli, matter):
    (matter / "matter.json").unlink()
    ended = cli("init", matter, "--pack", PETITION, "--no-ask", "--answer", "order_complained_of=haan")
    assert (ended.code, record(matter)["answers"]) == (0, {"order_complained_of": True})
    still = [line.partition(": ")[2].partition(" ")[0] for line in ended.err.splitlines()]
    assert still == ["submission", "hearing", "reviewed", "court_fee_payable"]


def test_init_puts_a_question_again_that_was_not_understood(matter):
    from click.testing import CliRunner

    from checker.cli import cli as group

    (matter / "matter.json").unlink()
    said = "next monday\n2026-05-04\n\n\nmaybe\nyes\nno\n"
    ended = CliRunner().invoke(group, ["init", str(matter), "--pack", PETITION, "--ask"], input=said)
    assert ended.exit_code == 0, ended.output
    assert "“next monday” is no day" in ended.output and "“maybe” is no answer" in ended.output
    assert record(matter)["dates"] == {"submission": "2026-05-04"}
    assert record(matter)["answers"] == {"order_complained_of": True, "court_fee_payable": False}


def test_a_folder_of_matters_is_not_judged_as_one(cli, matter, tmp_path):
    ended = cli("check", tmp_path, *DAY)
    assert ended.code == 2 and "holds matter, with a matter.json of their own" in ended.err and "audit" in ended.err

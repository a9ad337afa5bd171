"""`set` puts a date or an answer on record, in words that the matter's packs know, and keeps the former text."""

import json

import pytest

from tests.reading.made import pdf

BEFORE = '{"version": 1, "packs": ["uk-family-visa"], "dates": {"submission": "2026-05-04"}, "answers": {"cash_savings": false}}'


@pytest.fixture
def matter(tmp_path):
    folder = tmp_path / "matter"
    folder.mkdir()
    (folder / "Letter - 2026-03-01.pdf").write_bytes(pdf(["Letter\nDated 1 March 2026"]))
    (folder / "matter.json").write_text(BEFORE)
    return folder


def record(folder):
    return json.loads((folder / "matter.json").read_text(encoding="utf-8"))


@pytest.mark.parametrize(
    ("words", "dates", "answers"),
    [
        (["submission=2026-06-01"], {"submission": "2026-06-01"}, {"cash_savings": False}),
        (["cash_savings=yes"], {"submission": "2026-05-04"}, {"cash_savings": True}),
        (["submission=2026-06-01", "salaried=ہاں"], {"submission": "2026-06-01"}, {"cash_savings": False, "salaried": True}),
        (["--date", "submission=2026-06-01", "--answer", "salaried=no"], {"submission": "2026-06-01"}, {"cash_savings": False, "salaried": False}),
        (["submission=", "cash_savings="], None, None),
    ],
)  # fmt: skip
def test_what_is_said_stands_in_the_record(cli, matter, words, dates, answers):
    ended = cli("set", matter, *words)
    assert (ended.code, ended.err) == (0, "")
    assert (record(matter).get("dates"), record(matter).get("answers")) == (dates, answers)
    assert "the former text is kept as .matter.json.kept/1.json" in ended.out
    assert (matter / ".matter.json.kept" / "1.json").read_text() == BEFORE


def test_the_day_on_which_it_was_opened_stands_where_init_puts_it(cli, matter):
    assert cli("set", matter, "opened=2026-01-02").code == 0
    assert record(matter)["opened"] == "2026-01-02" and "opened" not in record(matter)["dates"]


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["submision=2026-06-01"], "did you mean “submission”? They speak of "),
        (["submission=2026-02-30"], "“2026-02-30” is no day; write it as 2026-05-04."),
        (["submission=1 June 2026"], "is no day"),
        (["cash_savings=perhaps"], "“perhaps” is no answer to"),
        (["cash_savings"], "is not NAME=VALUE"),
        ([], "Say what is to stand there"),
    ],
)
def test_a_word_that_the_packs_do_not_know_is_refused(cli, matter, words, told):
    ended = cli("set", matter, *words)
    assert (ended.code, told in ended.err) == (2, True), ended.err
    assert (matter / "matter.json").read_text() == BEFORE
    assert sorted(one.name for one in matter.iterdir()) == ["Letter - 2026-03-01.pdf", "matter.json"]


def test_only_a_matter_has_a_record_to_put_it_into(cli, matter):
    (matter / "matter.json").unlink()
    ended = cli("set", matter, "submission=2026-06-01")
    assert (ended.code, "bundle-checker init" in ended.err) == (2, True)
    assert not (matter / "matter.json").exists()


@pytest.mark.parametrize("day", ["9999-12-31", "0001-01-01"])
def test_a_day_that_no_matter_lasts_to_is_told(cli, matter, day):
    ended = cli("set", matter, f"submission={day}")
    assert (ended.code, "years away" in ended.out + ended.err) == (0, True)
    assert "years away" not in cli("set", matter, "submission=2026-06-01").out


def test_masked_it_names_no_folder(cli, matter):
    ended = cli("set", matter, "cash_savings=yes", "--mask")
    assert ended.out == "Recorded in matter.json.\n"


def test_what_a_report_says_to_type_settles_the_doubt(cli, matter):
    (matter / "matter.json").write_text('{"version": 1, "packs": ["uk-family-visa"]}')
    check = ("check", matter, "--as-of", "2026-05-01", "--date", "submission=2026-05-04")
    doubts = json.loads(cli(*check, "--format", "json").out)["matters"][0]["findings"]
    asked = [one["values"]["question"] for one in doubts if one["values"].get("question", "").startswith("answer:")]
    assert asked
    assert cli("set", matter, *(f"{one.removeprefix('answer:')}=no" for one in asked)).code == 0
    left = json.loads(cli(*check, "--format", "json").out)["matters"][0]["findings"]
    assert not {one["values"].get("question") for one in left} & set(asked)


def test_old_texts_are_no_papers_of_the_matter(cli, matter):
    for day in ("2026-06-01", "2026-06-02", "2026-06-03"):
        cli("set", matter, f"submission={day}")
    report = json.loads(cli("check", matter, "--format", "json", "--as-of", "2026-05-01").out)["matters"][0]
    kept = [row for row in report["files"] if row["path"].startswith(".matter.json.kept/")]
    assert [(row["path"], row["status"], row["silent"], row["filed"]) for row in kept] == [
        (f".matter.json.kept/{nth}.json", "ignored", True, False) for nth in (1, 2, 3)
    ]

"""The audit as a person calls it."""

import io
import json
import re
import zipfile

import pytest

from checker.cli.workers import MatterBar
from tests.audit.estates import an_hour_old
from tests.reading.made import pdf
from tests.report.shown import shown


@pytest.fixture
def estate(tmp_path):
    root = tmp_path / "matters"
    for name, text in (("one", "Letter\nDated 1 March 2026"), ("two", "PASSPORT\nDate of expiry: 15 June 2026")):
        (root / name).mkdir(parents=True)
        (root / name / "matter.json").write_text(json.dumps({"version": 1, "dates": {"submission": "2026-07-01"}, "opened": "2026-01-01"}))
        (root / name / "2026-03-01 Paper.pdf").write_bytes(pdf([text]))
    an_hour_old(root)
    return root


@pytest.fixture
def audit(cli, estate, tmp_path):
    return lambda *args: cli("audit", estate, "--history", tmp_path / "h.sqlite3", "--as-of", "2026-05-01", *args)


def test_the_summary_names_every_matter(audit):
    ended = audit()
    assert ended.code in (0, 1)
    assert "2 matters below" in ended.out and "expires on 15 June 2026, before the submission on 1 July 2026" in ended.out
    assert "2 unchanged since the last run" in audit().out


@pytest.mark.parametrize("form", ["json", "html", "ics", "xlsx", "docx", "csv", "markdown", "sarif", "junit", "concise"])
def test_every_format_works(audit, tmp_path, form):
    ended = audit("--format", form, "-o", tmp_path / f"out.{form}")
    assert ended.code in (0, 1), ended.err
    data = (tmp_path / f"out.{form}").read_bytes()
    if form == "json":
        plain = json.loads(data)
        assert [one["key"] for one in plain["audit"]["matters"]] == ["one", "two"]
        assert plain["audit"]["matters"][1]["expiring"][0]["day"] == "2026-06-15"
    elif form == "ics":
        assert b"DTSTART;VALUE=DATE:20260615" in data and b"DTSTART;VALUE=DATE:20260701" in data
    elif form == "xlsx":
        assert "xl/worksheets/sheet3.xml" in zipfile.ZipFile(io.BytesIO(data)).namelist()
    else:
        assert "two" in shown(form, data)


def test_an_overview_of_matters_that_did_not_change_is_the_same(audit):
    audit()
    first, second = (re.sub(r"head [0-9a-f]{64}", "head", audit("--format", "html").out) for _ in range(2))
    assert first == second


def test_hostile_names_do_no_harm(cli, tmp_path):
    root = tmp_path / "matters"
    (root / "<b>x").mkdir(parents=True)
    (root / "<b>x" / "=1+1 \x1b[31m.pdf").write_bytes(pdf(["PASSPORT\nDate of expiry: 15 June 2026"]))
    for form in ("text", "html", "ics"):
        out = cli("audit", root, "--history", tmp_path / "h", "--as-of", "2026-05-01", "--format", form).out
        assert "\x1b[31m" not in out
        assert form == "text" or "<b>x" not in out or form == "ics"


def test_find_answers_what_when_and_who(audit, cli, tmp_path):
    audit()
    history = ("--history", tmp_path / "h.sqlite3")
    found = cli("find", "paper", "--from", "2026-06-01", "--to", "2026-06-30", *history)
    assert (found.code, found.out.startswith("two: 2026-03-01 Paper.pdf, page 1: expires 15 June 2026")) == (0, True)
    assert cli("find", "nowhere", *history).code == 3
    assert cli("find", "'\"*", *history).code == 2


def test_the_history_is_listed_verified_and_purged(audit, cli, estate, tmp_path):
    history = ("--history", tmp_path / "h.sqlite3")
    assert cli("history", "list", *history).code == 2
    audit()
    assert cli("history", "list", *history).out.startswith("one\t")
    assert cli("history", "verify", *history).code == 0
    (estate / "one" / "2026-03-01 Paper.pdf").write_bytes(b"other")
    assert cli("history", "verify", *history).code == 1
    assert cli("history", "remove", "two", *history).code == 0
    assert cli("history", "remove", "two", *history).code == 2
    assert cli("history", "purge", "--older-than", "x", *history).code == 2
    assert cli("history", "purge", "--older-than", "1d", *history).code == 0


@pytest.mark.parametrize(
    ("args", "code", "words"),
    [(["--horizon", "soon"], 2, "number of days"), (["--scheduler", "tcp://127.0.0.1:1"], 2, "No scheduler"), (["--depth", "9"], 3, "No matter")],
)
def test_wrong_use(audit, args, code, words):
    ended = audit(*args)
    assert (ended.code, words in ended.err) == (code, True)


def test_one_wrong_matter_makes_the_run_incomplete(audit, estate):
    (estate / "two" / "matter.json").write_text("{")
    ended = audit("--fail-level", "error")
    assert ended.code in (1, 4)
    assert "not judged" in ended.out and "matter.json, line 1" in ended.err


def test_an_interruption_says_what_is_kept_and_the_next_run_goes_on(audit, monkeypatch):
    step = MatterBar.step

    def interrupted(self, done, *more):
        step(self, done, *more)
        raise KeyboardInterrupt

    monkeypatch.setattr(MatterBar, "step", interrupted)
    ended = audit()
    assert ended.code == 130 and "1 of 2 matters are done and kept" in ended.err
    monkeypatch.undo()
    assert "1 unchanged since the last run" in audit().out


def test_a_list_with_a_folder_that_is_not_there(audit, estate, tmp_path):
    (tmp_path / "list").write_text(f"{estate / 'one'}\n{estate / 'away'}\n")
    ended = audit("--list", tmp_path / "list", "--fail-level", "error")
    assert "2 matters below" in ended.out and "does not exist" in ended.err
    assert ended.code in (1, 4)


def test_a_root_without_a_matter_and_a_root_that_is_a_file(cli, estate, tmp_path):
    (tmp_path / "empty").mkdir()
    history = ("--history", tmp_path / "h")
    assert cli("audit", tmp_path / "empty", *history).code == 3
    assert cli("audit", estate / "one" / "matter.json", *history).code == 2


def test_find_and_history_say_so_where_there_is_none(cli, tmp_path):
    for command in (("find", "deed"), ("history", "verify"), ("history", "list")):
        ended = cli(*command, "--history", tmp_path / "none")
        assert ended.code == 2 and "run bundle-checker audit ROOT first" in ended.err


def test_a_matter_that_no_run_has_seen_for_long_is_purged_whole(audit, cli, estate, tmp_path):
    audit()
    ended = cli("history", "purge", "--older-than", "1d", "--history", tmp_path / "h.sqlite3")
    assert "1 run removed" in ended.out and "Everything about one was removed." in ended.out
    assert cli("find", "paper", "--history", tmp_path / "h.sqlite3").code == 3


def test_a_matter_that_nobody_foresaw_is_told_and_the_run_is_incomplete(audit, monkeypatch):
    from checker.audit import run

    real = run.trend_of
    monkeypatch.setattr(run, "trend_of", lambda one, *more: 1 / 0 if one.path.endswith("two") else real(one, *more))
    for form, words in (("text", "Not judged: a fault of the program"), ("csv", "not_judged"), ("html", "not judged")):
        ended = audit("--format", form, "--jobs", "1", "--fail-level", "error", "-o", "-")
        assert ended.code in (1, 4) and words in ended.out and "two: a fault of the program" in ended.err
        assert "0 without a gap found, 0 not judged" not in ended.out


def test_a_root_whose_matters_hold_no_document_is_nothing_to_check(cli, tmp_path):
    for name in ("one", "two"):
        (tmp_path / "root" / name).mkdir(parents=True)
        (tmp_path / "root" / name / "matter.json").write_text('{"version": 1}')
    ended = cli("audit", tmp_path / "root", "--history", tmp_path / "h")
    assert ended.code == 3 and ended.out.count("Not judged") == 2
    (tmp_path / "root" / "two" / "matter.json").write_text("{")
    assert cli("audit", tmp_path / "root", "--history", tmp_path / "h").code == 4
    (tmp_path / "root" / "two" / "matter.json").unlink()
    (tmp_path / "root" / "two" / "2026-03-01 Letter.pdf").write_bytes(pdf(["Letter"]))
    assert cli("audit", tmp_path / "root", "--history", tmp_path / "h", "--fail-level", "error").code in (1, 4)


def test_a_list_of_no_matter_is_nothing_to_check(audit, tmp_path):
    (tmp_path / "list").write_text("\n")
    ended = audit("--list", tmp_path / "list")
    assert ended.code == 3 and "names no matter" in ended.err

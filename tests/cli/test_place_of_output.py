"""No option that names an output file writes over a case file, or lays one among the papers, whatever the command."""

import os
import shutil
import sqlite3
import stat
import sys

import pytest

from tests.reading.made import pdf

DAY = ("--as-of", "2026-05-01")
PAPER, DATABASE = "2026-03-01 Letter.pdf", "chats.sqlite3"
COMMANDS = {
    "check": lambda one, place: ["check", one, *DAY, "-o", place],
    "check, the second": lambda one, place: ["check", one, *DAY, "--format", "text", "--format", "json", "-o", "-", "-o", place],
    "check, the key": lambda one, place: ["check", one, *DAY, "--mask", "--mask-key", place],
    "audit": lambda one, place: ["audit", one.parent, "--history", one.parent.parent / "h", *DAY, "-o", place],
    "audit, the key": lambda one, place: [
        "audit", one.parent, "--history", one.parent.parent / "h", *DAY, "--mask", "--mask-key", place
    ],
    "audit, the history": lambda one, place: ["audit", one.parent, *DAY, "--history", place],
    "facts": lambda one, place: ["facts", one, "-o", place],
    "facts, of files": lambda one, place: ["facts", one / PAPER, "-o", place],
    "facts, pages": lambda one, place: ["facts", "--pages", one / PAPER, "-o", place],
    "baseline": lambda one, place: ["baseline", one, *DAY, "-o", place],
    "sign-off": lambda one, place: ["sign-off", one, "--by", "A", "--anyway", *DAY, "--report", place],
    "sign-off, the pdf": lambda one, place: ["sign-off", one, "--by", "A", "--anyway", *DAY, "--force", "--pdf", place],
    "history": lambda one, place: ["history", "key", place],
    "find": lambda one, place: ["find", "letter", "--history", place],
    "history remove": lambda one, place: ["history", "remove", "x", "--history", place],
}  # fmt: skip
ALONE = {"history", "find", "history remove"}
"""Commands that are told of no matter."""
OF_FILES = {"facts, of files", "facts, pages"}
"""Those that are told of papers, and not of a folder."""


@pytest.fixture
def matter(tmp_path):
    """A matter with a record, a letter, a chat as a database, an empty file and a key's like."""
    folder = tmp_path / "Matters" / "one"
    folder.mkdir(parents=True)
    (folder / PAPER).write_bytes(pdf(["Letter\nDated 1 March 2026"]))
    (folder / "own.json").write_text("{}")
    (folder / "empty").touch(mode=0o644)
    with sqlite3.connect(folder / DATABASE) as chats:
        chats.execute("CREATE TABLE messages (said TEXT)")
    chats.close()
    (folder / "matter.json").write_text('{"version": 1}')
    return folder


def looked(folder):
    """Names, bytes and rights of all that a folder holds."""
    return {one.name: (one.read_bytes(), stat.S_IMODE(one.stat().st_mode)) for one in folder.iterdir()}


@pytest.mark.parametrize("name", sorted({PAPER, DATABASE, "own.json", "empty", "matter.json", "new.txt"}))
@pytest.mark.parametrize("registered", [True, False])
@pytest.mark.parametrize("command", COMMANDS)
def test_nothing_is_written_among_the_papers(cli, matter, command, registered, name):
    if not registered:
        (matter / "matter.json").unlink()
        beside = command in OF_FILES and name not in (PAPER, DATABASE)
        if beside or command in ALONE or name in ("matter.json", "new.txt") or command.startswith("sign-off"):
            pytest.skip("nothing tells that it is a matter, or there is no such file")
    before = looked(matter)
    ended = cli(*COMMANDS[command](matter, matter / name))
    assert ended.code in (2, 4) and ended.err, ended
    assert looked(matter) == before


@pytest.mark.parametrize("command", ["check", "facts", "baseline"])
def test_a_document_is_written_over_nowhere(cli, matter, tmp_path, command):
    """Also not where nothing tells that its folder is a matter."""
    elsewhere = shutil.copy(matter / PAPER, tmp_path / "letter.pdf")
    before = (tmp_path / "letter.pdf").read_bytes()
    ended = cli(*COMMANDS[command](matter, elsewhere))
    assert ended.code == 2 and "letter.pdf" in ended.err
    assert (tmp_path / "letter.pdf").read_bytes() == before


@pytest.mark.parametrize("form", ["text", "concise", "json", "sarif", "junit", "gitlab", "html", "markdown", "csv"])
def test_the_report_of_last_week_is_replaced(cli, matter, tmp_path, form, monkeypatch):
    monkeypatch.setenv("FORCE_COLOR", "1")
    for _ in range(2):
        ended = cli("check", matter, *DAY, "--exit-zero", "--format", form, "-o", tmp_path / "report")
        assert ended.code == 0, ended


@pytest.mark.parametrize("form", ["xlsx", "ics", "html"])
def test_so_is_that_of_an_audit(cli, matter, tmp_path, form):
    for _ in range(2):
        words = ("--history", tmp_path / "h", "--exit-zero", "--format", form, "-o", tmp_path / "Matters" / "audit")
        assert cli("audit", tmp_path / "Matters", *DAY, *words).code == 0


def test_a_word_document_is_written_over_by_no_report(cli, matter, tmp_path):
    """It may be anybody's letter."""
    words = ("check", matter, *DAY, "--exit-zero", "--format", "docx", "-o", tmp_path / "report.docx")
    assert cli(*words).code == 0
    before = (tmp_path / "report.docx").read_bytes()
    ended = cli(*words)
    assert ended.code == 2 and "is there already" in ended.err and (tmp_path / "report.docx").read_bytes() == before


def test_what_the_bundle_leaves_out_is_a_place_for_a_report_but_not_over_what_lies_there(cli, matter):
    (matter / "matter.json").write_text('{"version": 1, "bundle": ["*.pdf"]}')
    assert cli("check", matter, *DAY, "--exit-zero", "-o", matter / "report.txt").code == 0
    before = looked(matter)
    for name in ("report.txt", "own.json", "empty", "matter.json"):
        ended = cli("check", matter, *DAY, "--exit-zero", "-o", matter / name)
        assert ended.code == 2 and "nothing is written over" in ended.err
    assert looked(matter) == before


def test_where_a_format_is_public_the_refusal_names_nobody(cli, matter):
    ended = cli("check", matter, *DAY, "--format", "github", "-o", matter / "ZQNAME.txt")
    assert ended.code == 2 and ended.err and "ZQNAME" not in ended.err and str(matter) not in ended.err


@pytest.mark.skipif(sys.platform == "win32", reason="links ask for rights there")
def test_a_link_is_followed_to_what_it_names(cli, matter, tmp_path):
    (tmp_path / "to paper").symlink_to(matter / PAPER)
    (tmp_path / "to report").symlink_to(tmp_path / "report")
    before = looked(matter)
    assert cli("check", matter, *DAY, "-o", tmp_path / "to paper").code == 2
    assert looked(matter) == before
    assert cli("check", matter, *DAY, "--exit-zero", "-o", tmp_path / "to report").code == 0
    assert (tmp_path / "to report").is_symlink() and (tmp_path / "report").is_file()


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="has no pipes with a name")
def test_a_pipe_is_written_into_and_not_replaced(cli, matter, tmp_path):
    os.mkfifo(tmp_path / "pipe")
    reader = os.open(tmp_path / "pipe", os.O_RDONLY | os.O_NONBLOCK)
    assert cli("check", matter, *DAY, "--exit-zero", "-o", tmp_path / "pipe").code == 0
    assert b"checks passed" in os.read(reader, 65_536)
    os.close(reader)
    assert stat.S_ISFIFO((tmp_path / "pipe").stat().st_mode)


def test_a_database_that_is_no_history_is_left_as_it_is(cli, matter, tmp_path):
    chats = shutil.copy(matter / DATABASE, tmp_path / "chats")
    before = looked(tmp_path / "Matters" / "one"), (tmp_path / "chats").read_bytes()
    for words in (["audit", matter.parent, *DAY], ["find", "letter"], ["history", "purge", "--older-than", "1d"]):
        ended = cli(*words, "--history", chats)
        assert ended.code == 2 and "no history" in ended.err, ended
    assert (looked(matter), (tmp_path / "chats").read_bytes()) == before
    assert not [*tmp_path.glob("chats-*")]

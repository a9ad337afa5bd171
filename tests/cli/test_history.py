"""`history` and `find` as a person calls them: what is proved, by what, and what of a damaged history is said."""

import json
import re
import sqlite3
import sys
from contextlib import closing
from dataclasses import replace

import pytest

from checker.audit.store import opened
from tests.audit.estates import made
from tests.audit.test_history import indexed
from tests.audit.test_proof_of_record import CASES, KEY, audited, judged, recorded


@pytest.fixture
def estate(tmp_path):
    return made(tmp_path / "matters", "tidy", "faulty")


@pytest.fixture
def file(tmp_path):
    return tmp_path / "h.sqlite3"


@pytest.fixture
def audit(cli, estate, file, monkeypatch):
    monkeypatch.delenv("BUNDLE_CHECKER_HISTORY_KEY", raising=False)
    return lambda *args: cli("audit", estate, "--no-ocr", "--history", file, "--as-of", "2026-05-01", *args)


def head(text):
    return re.search(r"[hH]ead[^0-9a-f]*(?:of \d+ links: )?([0-9a-f]{64})", text)[1]


def altered(file, *sql):
    with closing(sqlite3.connect(file)) as data, data:
        for one in sql:
            data.execute(one)


def test_the_head_in_a_report_proves_what_was_recorded_until_then(audit, cli, file):
    paper = head(audit().out)
    assert json.loads(audit("--format", "json").out)["audit"]["history"]["head"] != paper
    ended = cli("history", "verify", "--history", file, "--head", paper)
    assert ended.code == 0 and "finds accidents, not forgers" in ended.out, ended
    altered(file, "UPDATE chain SET link = substr(link, 2) || substr(link, 1, 1)")
    ended = cli("history", "verify", "--history", file, "--head", paper)
    assert ended.code == 1 and "is not in this history" in ended.out


def test_an_audit_writes_to_no_history_in_which_something_was_planted(audit, cli, file):
    """It is not complete, and says why; when it was taken out again, what is asked of it is what was recorded."""
    audit()
    altered(file, "CREATE TRIGGER quiet BEFORE INSERT ON proof BEGIN SELECT RAISE(IGNORE); END")
    ended = audit()
    assert (ended.code, ended.out) == (4, "") and "never made" in ended.err and "(trigger)" in ended.err, ended
    masked = audit("--mask")
    assert masked.code == 4 and file.name not in masked.err, masked
    assert cli("history", "verify", "--history", file).code == 1
    altered(file, "DROP TRIGGER quiet")
    assert cli("history", "verify", "--history", file).code == 0
    assert audit().code == 0


def test_a_check_opens_no_history_and_so_bears_no_head(cli, estate, monkeypatch):
    for way in ("opened", "reading"):
        monkeypatch.setattr(f"checker.audit.store.{way}", lambda *_, **__: pytest.fail("it is opened"))
    (folder,) = (one for one in estate.iterdir() if "faulty" in one.name)
    out = cli("check", folder, "--no-ocr", "--as-of", "2026-05-01").out
    assert "gap" in out and "History" not in out


def test_every_form_for_people_bears_the_head_and_says_what_it_is_worth(audit):
    for form in ("text", "html"):
        out = audit("--format", form).out
        assert head(out) and "finds accidents, not forgers" in out


def test_a_masked_audit_bears_no_hash(audit):
    assert not re.search("[0-9a-f]{64}", audit("--mask").out)


def test_a_history_is_kept_with_a_key(audit, cli, file, tmp_path, monkeypatch):
    key = tmp_path / "key"
    ended = cli("history", "key", key)
    assert ended.code == 0 and key.stat().st_mode & 0o777 == 0o600 and key.read_text().strip() not in ended.out
    assert cli("history", "key", key).code == 2
    assert "kept with a key" in audit("--history-key", key).out
    for command in (("purge", "--older-than", "1d"), ("remove", "matter-1 tidy")):
        ended = cli("history", *command, "--history", file)
        assert ended.code == 2 and "--history-key" in ended.err
    assert audit().code == 2
    assert cli("history", "verify", "--history", file, "--history-key", key).code == 0
    ended = cli("history", "verify", "--history", file)
    assert ended.code == 4 and "key was not named" in ended.out
    monkeypatch.setenv("BUNDLE_CHECKER_HISTORY_KEY", str(key))
    assert cli("history", "verify", "--history", file).code == 0
    assert cli("history", "remove", "matter-1 tidy", "--history", file).code == 0
    assert cli("history", "verify", "--history", file).code == 0


@pytest.mark.parametrize(
    ("text", "mode", "words"),
    [(None, 0o600, "no key at"), ("ab", 0o600, "holds no key"), ("0" * 64, 0o644, "may be read by others")],
)
def test_a_key_that_is_none_is_refused(audit, tmp_path, text, mode, words):
    if mode == 0o644 and sys.platform == "win32":
        pytest.skip("modes are asked of POSIX")
    key = tmp_path / "key"
    if text:
        key.write_text(text)
        key.chmod(mode)
    ended = audit("--history-key", key)
    assert ended.code == 2 and words in ended.err


def test_what_was_purged_is_told_apart_from_what_was_falsified(audit, cli, file):
    audit()
    audit("--as-of", "2099-01-01")
    assert cli("history", "purge", "--older-than", "1d", "--history", file).code == 0
    assert cli("history", "verify", "--history", file).code == 0
    altered(file, "DELETE FROM runs")
    ended = cli("history", "verify", "--history", file)
    assert ended.code == 1 and "taken out" in ended.out


@pytest.mark.parametrize("words", ["letter", "nowhere"])
def test_find_on_a_damaged_history_says_so_and_never_that_there_is_nothing(audit, cli, file, words):
    audit()
    data = bytearray(file.read_bytes())
    data[8192:] = bytes(len(data) - 8192)
    file.write_bytes(data)
    for command in (("find", words), ("history", "verify"), ("history", "list")):
        ended = cli(*command, "--history", file)
        assert ended.code == 4 and "damaged" in ended.err and "Nothing was found" not in ended.out, command


@pytest.mark.parametrize("sql", ["DELETE FROM proof_idx", "UPDATE proof_data SET block = zeroblob(length(block))"])
def test_find_does_not_believe_an_index_of_words(cli, tmp_path, sql):
    """In a history of the form that kept one, and no time of a file's last change."""
    with opened(path := tmp_path / "h.sqlite3") as history:
        one = judged("m")
        audited(history, "2026-01-01", replace(one, files=[replace(kept, changed_ns=None) for kept in one.files]))
    with closing(sqlite3.connect(path)) as data:
        indexed(data)
    altered(path, sql)
    ended = cli("find", "sale", "--history", path)
    assert ended.code == 0 and "a.pdf" in ended.out


@pytest.mark.parametrize("masked", [(), ("--mask",)])
@pytest.mark.parametrize("key", [b"", KEY], ids=["no key", "key"])
@pytest.mark.parametrize("name", CASES)
def test_find_and_verify_tell_every_falsification(cli, key, name, masked, tmp_path):
    path = recorded(tmp_path / "h.sqlite3", key)
    altered(path, *CASES[name])
    named = ("--history", path)
    if key:
        (tmp_path / "key").write_text(key.hex())
        (tmp_path / "key").chmod(0o600)
        named += ("--history-key", tmp_path / "key")
    for words in ("sale", "nowhere"):
        ended = cli("find", words, *named, *masked)
        assert ended.code == 4 and "Nothing was found" not in ended.out
        assert "history verify" in ended.err or ("could not be done whole" if masked else "is damaged") in ended.err
    ended = cli("history", "list", *named, *masked)
    assert ended.code == 4, ended
    ended = cli("history", "verify", *named, *masked)
    assert ended.code in (1, 4) and "no record of a run was changed" not in ended.out


@pytest.mark.parametrize("value", ["x'41ff'", "'a' || char(0) || '0000'", "7"])
@pytest.mark.parametrize("place", ["proof.matter", "proof.first_day", "files.path", "matters.path"])
def test_what_no_program_wrote_breaks_no_command(cli, tmp_path, place, value):
    path = recorded(tmp_path / "h.sqlite3", b"")
    table, column = place.split(".")
    altered(path, f"UPDATE OR IGNORE {table} SET {column} = {value}")
    for command in (("find", "sale"), ("find", "sale", "--format", "json"), ("history", "list"), ("history", "verify")):
        assert cli(*command, "--history", path).code in (1, 4)


def test_find_tells_the_first_faults_and_where_the_rest_is_told(audit, cli, file):
    audit()
    altered(file, "DELETE FROM chain")
    ended = cli("find", "letter", "--history", file)
    assert ended.code == 4 and len(ended.err.splitlines()) == 4 and "more is wrong" in ended.err
    assert "matter-1 tidy" not in cli("find", "letter", "--history", file, "--mask").err


def test_list_tells_that_the_record_was_altered(audit, cli, file):
    """In the words of find."""
    audit()
    assert cli("history", "list", "--history", file).code == 0
    altered(file, "UPDATE matters SET title = 'Another' WHERE key = 'matter-1 tidy'")
    found, ended = cli("find", "letter", "--history", file), cli("history", "list", "--history", file)
    assert ended.code == 4 and "what is found here proves nothing" in ended.err and ended.err == found.err
    masked = cli("history", "list", "--history", file, "--mask")
    assert masked.code == 4 and "matter-1 tidy" not in masked.err


def test_list_proves_nothing_without_the_key_of_the_history(audit, cli, file, tmp_path):
    key = tmp_path / "key"
    cli("history", "key", key)
    audit("--history-key", key)
    ended = cli("history", "list", "--history", file)
    assert ended.code == 4 and "key, which was not named" in ended.err and "matter-1 tidy" in ended.out
    assert cli("history", "list", "--history", file, "--history-key", key).code == 0


def test_find_proves_nothing_without_the_key_of_the_history(audit, cli, file, tmp_path):
    key = tmp_path / "key"
    cli("history", "key", key)
    audit("--history-key", key)
    ended = cli("find", "letter", "--history", file)
    assert ended.code == 4 and "key, which was not named" in ended.err and "Letter.pdf" in ended.out
    ended = cli("find", "nowhere", "--history", file)
    assert ended.code == 4 and "Nothing was found" not in ended.out
    assert cli("find", "letter", "--history", file, "--history-key", key).code == 0
    assert cli("find", "nowhere", "--history", file, "--history-key", key).code == 3


def test_find_does_not_prove_by_what_was_altered(audit, cli, file):
    audit()
    altered(file, "UPDATE proof SET first_day = '2025-01-01', last_day = '2025-01-01'")
    ended = cli("find", "letter", "--history", file)
    assert ended.code == 4 and "proves nothing" in ended.err


@pytest.mark.parametrize("killed", [False, True])
def test_reading_commands_write_nothing(audit, cli, file, tmp_path, killed):
    """Also where the last writer was killed, so that what it recorded lies in a log beside the history."""
    audit()
    if killed:
        with closing(sqlite3.connect(file)) as data:
            data.execute("INSERT INTO lock VALUES ('{}')")
            data.commit()
            left = {one: one.read_bytes() for one in tmp_path.glob("h.sqlite3*")}
        for one, content in left.items():
            one.write_bytes(content)
        assert {one.name for one in left} >= {"h.sqlite3", "h.sqlite3-wal", "h.sqlite3-shm"}
    before = {one.name: (one.read_bytes(), one.stat().st_mtime_ns) for one in tmp_path.glob("h.sqlite3*")}
    for command in (("find", "letter"), ("history", "list"), ("history", "verify")):
        assert cli(*command, "--history", file).code == 0
        assert {one.name: (one.read_bytes(), one.stat().st_mtime_ns) for one in tmp_path.glob("h.sqlite3*")} == before


@pytest.mark.parametrize("words", [["find", "sale"], ["history", "verify"], ["history", "list"]])
def test_a_history_of_which_every_row_was_taken_out_is_damage(audit, cli, file, words):
    audit()
    with closing(sqlite3.connect(file)) as data, data:
        for (name,) in list(data.execute("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'proof_%'")):
            data.execute(f"DELETE FROM {name}")
    ended = cli(*words, "--history", file)
    assert ended.code == 4 and "holds no record" in ended.err and "found" not in ended.out, ended


@pytest.mark.parametrize("words", [["find", "sale"], ["history", "verify"], ["history", "remove", "x"]])
def test_a_history_that_was_emptied_is_damage(cli, tmp_path, words):
    (tmp_path / "h.sqlite3").touch()
    ended = cli(*words, "--history", tmp_path / "h.sqlite3")
    assert ended.code == 4 and "is empty" in ended.err and "found" not in ended.out
    assert (tmp_path / "h.sqlite3").read_bytes() == b""

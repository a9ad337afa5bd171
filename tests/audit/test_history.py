import hashlib
import os
import socket
import sqlite3
import subprocess
import sys
from dataclasses import replace

import pytest

from checker.audit.migrations import MIGRATIONS
from checker.audit.models import Judged, Kept
from checker.audit.proof_search import proofs
from checker.audit.retention import purge, remove
from checker.audit.store import held, opened
from checker.errors import HistoryError, UsageError


def judged(matter="m", findings=(), files=()):
    return Judged(matter, "/m", "M", "inputs", "{}", "{}", "[]", len(findings), findings, files)


@pytest.fixture
def path(tmp_path):
    return tmp_path / "folder" / "history.sqlite3"


@pytest.mark.skipif(sys.platform == "win32", reason="modes are asked of POSIX")
@pytest.mark.parametrize("before", [None, 0o644])
def test_it_is_for_this_user_alone_with_all_that_stands_beside_it(path, before):
    """Also one that was copied to where others could read it."""
    if before:
        path.parent.mkdir(mode=0o700)
        path.touch(mode=before)
    with opened(path) as history, held(history):
        beside = {one.name.removeprefix(path.name): one.stat().st_mode & 0o777 for one in path.parent.iterdir()}
    assert set(beside) >= {"", "-wal", "-shm", ".lock"}
    assert set(beside.values()) == {0o600}
    assert path.parent.stat().st_mode & 0o777 == 0o700


def test_a_history_of_every_former_form_is_brought_up_to_date(path):
    for version in range(len(MIGRATIONS)):
        path.unlink(missing_ok=True)
        path.parent.mkdir(exist_ok=True)
        old = sqlite3.connect(path)
        for number, script in enumerate(MIGRATIONS[:version], 1):
            old.executescript(f"{script}; PRAGMA user_version = {number}")
        old.close()
        with opened(path) as history:
            assert history.matters() == []


def indexed(database):
    """Brings a history into the form in which proof was kept with an index of its words (version 5)."""
    index = MIGRATIONS[0][MIGRATIONS[0].index("CREATE VIRTUAL TABLE") :]
    database.executescript(f"ALTER TABLE proof RENAME TO kept; {index}; INSERT INTO proof SELECT * FROM kept; DROP TABLE kept;"
                           f"{MIGRATIONS[3].split(';', 1)[1]}; ALTER TABLE files DROP COLUMN changed_ns;"
                           "PRAGMA user_version = 5")  # fmt: skip
    database.commit()


def unchained(database):
    """Brings a history into the form that it had before there was a chain (version 4)."""
    indexed(database)
    rows = list(database.execute("SELECT run, matter, inputs, gaps FROM results ORDER BY matter, run"))
    database.executescript(f"{MIGRATIONS[0][MIGRATIONS[0].index('CREATE TABLE results'):].split(';')[0].replace('results', 'former')};"
                           "DROP TABLE results; ALTER TABLE former RENAME TO results; DROP TABLE chain; DROP TABLE head")  # fmt: skip
    before, last = "", None
    for run, matter, inputs, gaps in rows:
        digest = hashlib.sha256(f"{run}".encode()).hexdigest()
        before = hashlib.sha256(f"{before if matter == last else ''}{digest}".encode()).hexdigest()
        database.execute("INSERT INTO results VALUES (?, ?, ?, ?, ?, ?)", (run, matter, inputs, gaps, digest, before))
        last = matter
    database.execute("PRAGMA user_version = 4")
    database.commit()


def shown(*paths):
    return tuple((one, 1, "", "", "deed", "", "2026-01-01", "2026-01-01", "", "text") for one in paths)


@pytest.mark.parametrize("former", [None, 3])
def test_what_is_known_of_a_matter_takes_the_place_of_what_was_known_of_it_before_and_of_nothing_else(path, former):
    before = {"m": shown("a", "b"), "n": shown("c"), "o": shown("d", "e")}
    with opened(path) as history:
        for name, rows in before.items():
            history.record(history.begin("2026-01-01", "/"), "2026-01-01", replace(judged(name), proof=rows))
        if former:
            unchained(history.database)
            history.database.execute("DROP TABLE proof_of")
            history.database.execute("DROP INDEX marks_of")
            history.database.execute(f"PRAGMA user_version = {former}")
    with opened(path) as history:
        run = history.begin("2026-02-01", "/")
        for name, rows in (("n", shown("f", "g")), ("m", ()), ("o", shown("e")), ("n", shown("g"))):
            history.record(run, "2026-02-01", replace(judged(name), proof=rows))
        assert {row[:2] for row in proofs(history.database, "deed", None, None, 99)} == {("n", "g"), ("o", "e")}
        history.rename("n", "p")
        history.record(run, "2026-02-01", replace(judged("p"), proof=shown("h")))
        assert {row[:2] for row in proofs(history.database, "deed", None, None, 99)} == {("p", "h"), ("o", "e")}


def test_a_newer_one_is_left_alone(path):
    with opened(path) as history:
        history.database.execute(f"PRAGMA user_version = {len(MIGRATIONS) + 1}")
    before = path.read_bytes()
    with pytest.raises(UsageError, match="newer bundle-checker"), opened(path):
        pass
    assert path.read_bytes() == before


@pytest.mark.parametrize(
    "data", [b"not a database at all, but long enough to be looked at" * 40, b"SQLite format 3\0" + b"\xff" * 4000]
)
def test_a_damaged_one_is_told(path, data):
    path.parent.mkdir()
    path.write_bytes(data)
    with pytest.raises(UsageError, match="damaged"), opened(path) as history:
        history.matters()


def test_a_folder_in_its_place_is_told(path):
    path.mkdir(parents=True)
    with pytest.raises(UsageError, match=r"cannot be opened \([^\[]*\)"), opened(path):
        pass


def test_a_lock_that_cannot_be_made_is_told(path):
    with opened(path) as history:
        beside = path.with_name(f"{path.name}.lock")
        beside.symlink_to(path.parent / "nowhere" / "lock")
        with pytest.raises(UsageError, match=r"cannot be opened \([^\[]*\); nothing was judged"), held(history):
            pass


def test_a_second_audit_is_refused_with_the_holders_name(path):
    with opened(path) as one, opened(path) as other:
        with (
            held(one),
            pytest.raises(UsageError, match=f"process {os.getpid()} on {socket.gethostname()}"),
            held(other),
        ):
            pass
        with held(other):
            pass


def test_the_lock_of_a_process_that_died_is_taken_over(path):
    work = (
        "import os, signal, sys; from pathlib import Path; from checker.audit.store import held, opened\n"
        "with opened(Path(sys.argv[1])) as history, held(history): os._exit(9)"
    )
    assert subprocess.run([sys.executable, "-c", work, path], check=False).returncode == 9
    with opened(path) as history, held(history):
        pass


def test_a_full_disk_ends_the_run_and_keeps_what_was_recorded(path):
    def work(most):
        with opened(path) as history:
            history.database.execute(f"PRAGMA max_page_count = {most}")
            run = history.begin("2026-05-01", "/")
            for nth in range(500):
                history.record(run, "2026-05-01", judged(f"m{nth}", files=[Kept("a" * 200, "1", 1, 1, 1)]))

    with pytest.raises(HistoryError, match="full; what was judged until then is kept"):
        work(80)
    with opened(path) as history:
        kept = len(history.matters())
        assert 0 < kept < 500
        assert {one for (one,) in history.database.execute("PRAGMA integrity_check")} == {"ok"}


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="the administrator may write everywhere")
def test_a_folder_that_may_not_be_written_is_told(path):
    with opened(path):
        pass
    path.chmod(0o400)
    path.parent.chmod(0o500)
    with pytest.raises(UsageError, match=r"may not be written|cannot be opened"), opened(path) as history:
        history.begin("2026-05-01", "/")


def test_a_history_that_may_not_be_written_is_not_called_damaged(path):
    with pytest.raises(HistoryError, match="may not be written"), opened(path) as history:
        history.database.execute("PRAGMA query_only = ON")
        history.begin("2026-05-01", "/")


def test_what_a_run_lost_sight_of_is_not_put_right(path):
    with opened(path) as history:
        for day, found, lost in (("2026-01-01", ["f"], False), ("2026-02-01", [], True), ("2026-03-01", [], False)):
            run = history.begin(day, "/")
            one = judged(findings=[(one, "r", "gap") for one in found])
            history.record(run, day, replace(one, lost=lost))
            assert [one.since for one in history.open_findings("m")] == ["2026-01-01"] * (day < "2026-03-01")


def test_several_findings_with_one_fingerprint_are_told_apart(path):
    with opened(path) as history:
        run = history.begin("2026-05-01", "/")
        history.record(run, "2026-05-01", judged(findings=[("f", "r", "gap"), ("f", "r", "gap")]))
        later = history.begin("2026-06-01", "/")
        history.record(later, "2026-06-01", judged(findings=[("f", "r", "gap"), ("g", "r", "gap")]))
        assert [(one.fingerprint, one.nth, one.since) for one in history.open_findings("m")] == [
            ("f", 0, "2026-05-01"),
            ("g", 0, "2026-06-01"),
        ]


def test_a_gap_that_comes_back_is_open_since_then(path):
    with opened(path) as history:
        for day, found in (("2026-01-01", ["f"]), ("2026-02-01", []), ("2026-03-01", ["f"])):
            run = history.begin(day, "/")
            history.record(run, day, judged(findings=[(one, "r", "gap") for one in found]))
        assert [one.since for one in history.open_findings("m")] == ["2026-03-01"]
        assert history.memories(["m"], 0)["m"].trend() == (("2026-01-01", 1), ("2026-02-01", 0), ("2026-03-01", 1))


def test_old_runs_are_purged_and_the_latest_stay(path):
    with opened(path) as history:
        for day in ("2024-01-01", "2026-01-01"):
            history.record(history.begin(day, "/"), day, judged(files=[Kept("a", "1", 1, 1, 1)]))
        assert purge(history, "2025-01-01") == (1, [])
        assert [day for _, day, _ in history.memories(["m"], 0)["m"].runs] == ["2026-01-01"]
        assert history.last("m").as_of == "2026-01-01"


def test_nothing_of_a_matter_is_left_once_it_is_removed(path):
    with opened(path) as history:
        run = history.begin("2026-01-01", "/")
        secret = [("a.pdf", 1, "k", "A", "Zarafshan", "", "", "", "Zarafshan", "x")]
        history.record(
            run, "2026-01-01", Judged("m", "/Zarafshan", "Zarafshan", "i", "{}", "{}", "[]", 0, (), (), secret)
        )
        assert remove(history, "m") and not remove(history, "m")
    assert b"Zarafshan" not in path.read_bytes()

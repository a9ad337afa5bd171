"""Every falsification is told, with a key and without; what a person does on purpose is none."""

import hashlib
import itertools
import json
import os
import shutil
import sqlite3
import sys
import tempfile
from contextlib import closing, suppress
from dataclasses import replace
from pathlib import Path

import pytest

from checker.audit import history_copy
from checker.audit.anytext import Connection
from checker.audit.chain import OF_A_MATTER, expected, links, run_digest, seal_of, standing, value_of
from checker.audit.models import Judged, Kept
from checker.audit.proof_of_record import faults, how_it_stands, intact
from checker.audit.retention import purge, remove
from checker.audit.store import opened, reading
from checker.errors import HistoryError, UsageError
from tests.audit.test_history import unchained

CASES = json.loads((Path(__file__).parents[1] / "cases" / "falsified.json").read_text())
PLANTED = json.loads((Path(__file__).parents[1] / "cases" / "planted.json").read_text())
"""What is put into the form of a history, and how it is taken out again."""
KEY = bytes(range(32))


def judged(matter, *gaps):
    return Judged(
        matter, f"/{matter}", matter.upper(), "inputs", "{}", json.dumps(gaps), "[]", len(gaps),
        [(one, f"p/{one}", "gap") for one in gaps],
        [Kept("a.pdf", "aa", 1, 1, 1, "original", changed_ns=1), Kept("b.pdf", "bb", 1, 1, 1)],
        [("a.pdf", 1, "deed", "A", "Sale", "sworn", "2026-01-05", "2026-01-05", "Sana", "text")],
        [("a.pdf", "file", "aa"), ("", "person", "dd")],
    )  # fmt: skip


def audited(history, day, *fresh, root="/", finished=True):
    run = history.begin(day, root)
    for one in fresh:
        history.record(run, day, one)
    rest = {key for key, *_ in history.matters()} - {one.matter for one in fresh}
    history.repeat(run, day, [(key, last) for key in sorted(rest) if (last := history.last(key))])
    if finished:
        history.finish(run)
    return run


@pytest.fixture(params=[b"", KEY], ids=["no key", "key"])
def key(request):
    return request.param


def recorded(path, key):
    """Two matters, four runs; the last was interrupted."""
    with opened(path, key) as history:
        audited(history, "2026-01-01", judged("m", "f", "g"), judged("n", "f"))
        audited(history, "2026-02-01")
        audited(history, "2026-03-01", judged("m", "g"))
        audited(history, "2026-04-01", judged("n", "f", "h"), finished=False)
    return path


@pytest.fixture
def path(tmp_path, key):
    return recorded(tmp_path / "folder" / "history.sqlite3", key)


def told(path, key=b"", head=None):
    try:
        with reading(path) as history:
            intact(history.database)
            return list(faults(history.database, key, head))
    except HistoryError as error:
        return [str(error)]


def altered(path, *statements):
    with closing(sqlite3.connect(path, factory=Connection)) as data, data:
        for sql in statements:
            data.execute(sql)


def head_of(path):
    with reading(path) as history:
        return history.chain.head


def test_what_was_recorded_holds(path, key):
    assert told(path, key) == told(path, key, head_of(path)) == []
    with reading(path) as history:
        stands = how_it_stands(history.database, key)
    assert (stands.head, stands.keyed_since is None, stands.adopted_on) == (head_of(path), not key, None)


@pytest.mark.parametrize("name", CASES)
def test_every_falsification_is_told(path, key, name):
    altered(path, *CASES[name])
    assert told(path, key)


@pytest.mark.parametrize("name", CASES)
def test_a_later_audit_washes_none_of_them_clean(path, key, name):
    """Matters are audited anew, a name is changed, and what is old is purged: what was falsified stays told."""
    altered(path, *CASES[name])
    with suppress(HistoryError), opened(path, key) as history:
        audited(history, "2026-05-01", judged("m", "z"), judged("n", "z"))
        history.rename("m", "o")
        purge(history, "2026-03-15", "2026-05-02")
    assert told(path, key)


@pytest.mark.parametrize("name", PLANTED)
def test_what_is_planted_before_an_audit_and_taken_out_after_it_changes_nothing(path, key, name):
    before, plant, take_out = contents(path), *PLANTED[name]
    altered(path, *plant)
    with pytest.raises(HistoryError, match="nothing was recorded"), opened(path, key) as history:
        audited(history, "2026-05-01", judged("m", "f"), judged("p"))
    assert told(path, key)
    altered(path, *take_out)
    assert (told(path, key), contents(path)) == ([], before)


@pytest.mark.parametrize("name", [name for name in PLANTED if "trigger" in name])
def test_what_is_planted_in_the_middle_of_an_audit_ends_it(path, key, name):
    with pytest.raises(HistoryError, match="from then on nothing was recorded"), opened(path, key) as history:
        run = history.begin("2026-05-01", "/")
        altered(path, *PLANTED[name][0])
        before = contents(path)
        history.record(run, "2026-05-01", judged("m", "f"))
    assert contents(path) == before


def contents(path):
    with closing(sqlite3.connect(path)) as data:
        tables = ["chain", "matters", "runs", *OF_A_MATTER]
        return {table: list(data.execute(f"SELECT * FROM {table} ORDER BY rowid")) for table in tables}


ODD = ["NULL", "x'41ff'", "x''", "''", "'x'", "'[]'", "'{}'", "'a' || char(0) || 'b'", "7", "-1", "0.5", "1e300"]
ODD += [f"'{'[' * 99_999}'"]


@pytest.mark.parametrize("table", ["chain", "head", "matters", "runs", *OF_A_MATTER])
def test_no_value_is_changed_unseen_or_breaks_the_proof(path, key, table):
    whole = path.read_bytes()
    with reading(path) as history:
        columns = [row[1] for row in history.database.execute(f"PRAGMA table_info({table})")]
    values = f"SELECT {', '.join(columns)} FROM {table}"
    for column, odd in itertools.product(columns, ODD):
        with closing(sqlite3.connect(path)) as data, suppress(sqlite3.IntegrityError):
            before = list(data.execute(values))
            data.execute(f"UPDATE OR FAIL {table} SET {column} = {odd}")
            data.commit()
            if list(data.execute(values)) != before:
                assert told(path, key), (column, odd)
        path.write_bytes(whole)


def test_what_is_recorded_while_it_is_read_is_no_falsification(path, key):
    with reading(path) as history:
        found = faults(history.database, key)
        every = links(history.database)
        with opened(path, key) as other:
            audited(other, "2026-05-01", judged("m"))
        assert not list(found) and links(history.database) == every


def test_the_audit_says_that_what_it_went_on_from_was_altered(path, key):
    altered(path, *CASES["a finding open since later"])
    with opened(path, key) as history:
        audited(history, "2026-05-01", judged("m"), judged("n"))
        assert history.altered == ["m"]
    assert any("something that was kept was no longer as it had been recorded" in one for one in told(path, key))


def forged(path, key):
    """Sets the gaps of all runs to none, and makes every digest and link anew with that key."""
    with closing(sqlite3.connect(path, factory=Connection)) as data, data:
        data.execute("UPDATE results SET gaps = 0")
        now, before, number = standing(data), "", 0
        for one in links(data):
            if one.what == "keyed" and not key:
                data.execute("DELETE FROM chain WHERE n = ?", (one.number,))
                continue
            number += 1
            made = replace(one, number=number, digest=now.get(one.number, one.digest))
            before = value_of(made, before, key)
            data.execute("UPDATE results SET entry = ? WHERE entry = ?", (number, one.number))
            data.execute("UPDATE chain SET n = ?, digest = ?, link = ? WHERE n = ?", (number, made.digest, before, one.number))
        data.execute("UPDATE head SET n = ?, link = ?, seal = ?", (number, before, seal_of(number, before, key)))


def test_who_makes_the_whole_chain_anew_is_found_by_the_key_or_by_paper(path, key):
    paper = head_of(path)
    forged(path, b"")
    assert not told(path)  # without a key, and without a paper, nobody can tell
    assert told(path, b"", paper) and told(path, b"", paper[:16])
    assert bool(told(path, key)) == bool(key)


def test_who_makes_it_anew_with_another_key_is_found(path, key):
    forged(path, b"another" * 5)
    assert told(path, key)


def test_a_copy_that_was_put_back_is_found_by_paper_alone(path, key):
    shutil.copy(path, path.with_name("old"))
    with opened(path, key) as history:
        audited(history, "2026-05-01")
    paper = head_of(path)
    assert not told(path.with_name("old"), key)
    assert told(path.with_name("old"), key, paper)


@pytest.mark.parametrize("head", ["", "ab", "0" * 64, "no head"])
def test_a_head_that_is_not_there_is_told(path, key, head):
    assert any("is not in this history" in one for one in told(path, key, head))


def test_a_paper_holds_over_purging_removing_renaming_and_an_interrupted_run(path, key):
    papers = [head_of(path)]
    for act in (
        lambda history: history.rename("n", "o"),
        lambda history: audited(history, "2026-05-01", judged("m", "k")),
        lambda history: purge(history, "2026-02-15", "2026-05-02"),
        lambda history: history.begin("2026-05-03", "/"),
        lambda history: remove(history, "o", "2026-05-04"),
        lambda history: audited(history, "2026-05-05", judged("p")),
        lambda history: purge(history, "2027-01-01", "2027-01-01"),
        lambda history: audited(history, "2027-01-02", judged("q")),
    ):
        with opened(path, key) as history:
            act(history)
        papers.append(head_of(path))
        assert [told(path, key, one) for one in papers] == [[]] * len(papers)


def test_nothing_of_a_matter_that_was_removed_is_left_in_the_chain(path, key):
    with opened(path, key) as history:
        audited(history, "2026-05-01", replace(judged("Zarafshan"), path="/Zarafshan"))
        history.rename("Zarafshan", "Zarafshan Khan")
        remove(history, "Zarafshan Khan", "2026-05-04")
    assert b"Zarafshan" not in path.read_bytes()


def test_a_matter_judged_twice_in_a_run_is_no_falsification(path, key):
    with opened(path, key) as history:
        run = history.begin("2026-05-01", "/")
        history.record(run, "2026-05-01", judged("m"))
        history.record(run, "2026-05-01", judged("m", "f"))
        history.repeat(run, "2026-05-01", [(one, history.last(one)) for one in ("m", "n")])
    assert not told(path, key)


def test_a_history_is_carried_on_with_its_key_alone(path, key):
    if not key:
        with opened(path, KEY) as history:
            audited(history, "2026-05-01")
        assert not told(path, KEY)
        with reading(path) as history:
            assert how_it_stands(history.database, KEY).keyed_since == "2026-04-01"
    for other in (b"", b"another" * 5):
        with pytest.raises(UsageError, match="is kept with the key"), opened(path, other):
            pass
    assert not told(path) and told(path, b"another" * 5)


@pytest.mark.parametrize("wrong", [False, True])
def test_a_history_from_before_there_was_a_chain_is_taken_into_one(path, wrong):
    with closing(sqlite3.connect(path, factory=Connection)) as data:
        unchained(data)
        if wrong:
            data.execute("UPDATE results SET files_sha256 = ? WHERE run = 2", (hashlib.sha256().hexdigest(),))
            data.commit()
    before = path.read_bytes()
    assert bool(told(path)) == wrong
    assert path.read_bytes() == before
    with opened(path):
        pass
    assert bool(told(path)) == wrong
    with reading(path) as history:
        assert how_it_stands(history.database, b"").adopted_on == "2026-04-01"
    altered(path, "UPDATE results SET gaps = 0")
    assert len(told(path)) == 1 + wrong


def test_what_was_recorded_before_the_time_of_a_change_was_kept_holds(path, key):
    """By the form before: its digests are without that time."""
    with opened(path, key) as history:
        files = [replace(one, changed_ns=None) for one in judged("m").files]
        audited(history, "2026-04-02", replace(judged("m"), files=files), replace(judged("n"), files=files))
    altered(path, "ALTER TABLE files DROP COLUMN changed_ns", "PRAGMA user_version = 6")
    assert not told(path, key)
    with opened(path, key) as history:
        audited(history, "2026-05-01", judged("m"))
        assert history.altered == [] and history.files("n")["a.pdf"].changed_ns is None
    assert not told(path, key)


def test_what_the_chain_expects_is_what_stands(path):
    with reading(path) as history:
        every = expected(links(history.database))
        assert every.entries == standing(history.database)
        assert every.runs[2] == run_digest(2, "2026-02-01", "/") and every.finished == {1, 2, 3}


def test_reading_leaves_everything_as_it_was(path, key):
    before = {one.name: one.read_bytes() for one in path.parent.iterdir()}
    assert not told(path, key)
    assert {one.name: one.read_bytes() for one in path.parent.iterdir()} == before


def as_nobody(work):
    """What `work()` gives when a user without any rights does it; None if it fails."""
    reader, writer = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            os.setgid(65534)
            os.setuid(65534)
            os.write(writer, work().encode())
        finally:
            os._exit(0)
    os.waitpid(child, 0)
    os.close(writer)
    with os.fdopen(reader) as answer:
        return answer.read()


def left_open(path):
    """What a writer that was killed leaves: what it recorded last stands in the log alone."""
    with closing(sqlite3.connect(path)) as data:
        data.execute("PRAGMA journal_mode = WAL")
        data.execute("UPDATE results SET gaps = gaps + 1")
        data.commit()
        kept = {one: one.read_bytes() for one in (path, path.with_name(f"{path.name}-wal"))}
    for one, content in kept.items():
        one.write_bytes(content)


def lying_there(folder):
    return {one.name: (one.read_bytes(), one.stat().st_mtime_ns) for one in folder.iterdir()}


def test_what_stands_in_a_log_is_read_and_the_log_left(path, key):
    left_open(path)
    before = lying_there(path.parent)
    assert any("was changed after it was made" in one for one in told(path, key))
    assert lying_there(path.parent) == before


def test_what_an_interrupted_writer_without_such_a_log_began_is_read_as_it_was(path, key):
    """Where a disk allows no log, SQLite keeps a journal, by which a writer that was killed is undone."""
    with closing(sqlite3.connect(path)) as data:
        data.execute("PRAGMA journal_mode = DELETE")
        data.execute("PRAGMA cache_size = 1")
        data.execute("UPDATE results SET gaps = gaps + 1, inputs = hex(randomblob(9000))")
        journal = path.with_name(f"{path.name}-journal")
        kept = {one: one.read_bytes() for one in (path, journal)}
        data.rollback()
    assert kept[path] != path.read_bytes()
    for one, content in kept.items():
        one.write_bytes(content)
    before = lying_there(path.parent)
    assert not told(path, key)
    assert lying_there(path.parent) == before


def test_a_log_beside_what_a_link_leads_to_is_read(path, key, tmp_path):
    left_open(path)
    link = tmp_path / "link.sqlite3"
    try:
        link.symlink_to(path)
    except OSError:
        pytest.skip("links are not allowed here")
    assert told(link, key)


def test_a_copy_is_of_one_moment(path, key, monkeypatch):
    """An audit records between the copying of the history and of its log, once; then all the time."""
    copyfile = shutil.copyfile
    with opened(path, key) as other:

        def meanwhile(source, to):
            copyfile(source, to)
            if busy and source == path.resolve():
                busy.pop()
                audited(other, "2026-05-01", judged("m"))
                other.database.execute("PRAGMA wal_checkpoint(TRUNCATE)")

        monkeypatch.setattr(history_copy.shutil, "copyfile", meanwhile)
        busy = [1]
        assert not told(path, key) and not busy
        busy = [1] * 1000
        assert "is writing" in told(path, key)[0]


def test_no_copy_is_left(path, key, monkeypatch, tmp_path):
    folder = tmp_path / "temporary"
    folder.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    with reading(path):
        (copy,) = folder.iterdir()
        assert sys.platform == "win32" or copy.stat().st_mode & 0o777 == 0o700
    assert not list(folder.iterdir())
    monkeypatch.setattr(tempfile, "tempdir", str(folder / "none"))
    assert "cannot be copied" in told(path, key)[0]


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() != 0, reason="only the administrator can be another user")
@pytest.mark.parametrize("left", [False, True])
def test_one_that_may_not_be_written_is_read(path, key, left):
    """A court's copy, a backup: neither it nor its folder may be written by whoever reads it."""
    if left:
        left_open(path)
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(shutil.copytree(path.parent, Path(folder) / "copy")) / path.name
        for one in (folder, copy.parent, *copy.parent.iterdir()):
            Path(one).chmod(0o755)

        def work():
            with reading(copy) as one:
                return f"{len(one.matters())} {len(list(faults(one.database, key))) > 0}"

        answer = as_nobody(work)
    assert answer == f"2 {left}"


def damaged(path, where):
    data = bytearray(path.read_bytes())
    spots = [nth for nth in range(len(data) - 4) if data[nth : nth + 4] == where]
    assert spots
    for spot in spots:
        data[spot : spot + 4] = b"dxyz"
    path.write_bytes(data)


@pytest.mark.parametrize("how", ["zeroed", "flipped", "words"])
def test_a_damaged_history_is_never_silent(path, key, how):
    if how == "words":
        damaged(path, b"Sale")
    else:
        data = bytearray(path.read_bytes())
        for nth in range(8192, len(data), 1 if how == "zeroed" else 97):
            data[nth] = 0 if how == "zeroed" else data[nth] ^ 0xFF
        path.write_bytes(data)
    assert told(path, key)

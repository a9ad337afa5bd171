import os
import sqlite3
import subprocess
import sys
from dataclasses import replace

import pytest

from checker.facts.dates import Dated
from checker.facts.document import Document
from checker.facts.form import PageFact, TextFacts
from checker.facts.questions import Item, Questions
from checker.private_file import made_private
from checker.reading.cache import facts_key, opened
from checker.reading.settings import Settings
from checker.reading.workers.store import FILE, clear

READ = Document(
    "a.pdf", "00", 3, "application/pdf", pages=1, dates=(Dated("1 May 2026", "2026-05-01"),), page_facts=(PageFact(1),)
)


def test_facts_come_back_as_they_were(tmp_path):
    folder = str(tmp_path / "deep" / "cache")
    with opened(folder) as cache:
        cache.keep("k", READ)
        cache.put("words", b"\x00\xff")
    with opened(folder) as cache:
        assert cache.facts("k") == READ
        assert cache.get("words") == b"\x00\xff"
        assert cache.facts("other") is None


def test_a_name_that_is_no_text_is_kept_as_it_is(tmp_path):
    """As the disk may hold it, written by another system."""
    named = replace(READ, path="b\udcffd.pdf")
    with opened(str(tmp_path)) as cache:
        cache.keep("k", named)
        assert cache.facts("k") == named


def test_what_was_not_read_whole_is_read_again(tmp_path):
    with opened(str(tmp_path)) as cache:
        cache.keep(
            "k", Document("a.pdf", "00", 3, "application/pdf", status="partly", text=TextFacts(unread_pages=(1,)))
        )
        assert cache.facts("k") is None


@pytest.mark.parametrize("damage", [b"", b"not a database at all" * 200])
def test_a_damaged_cache_is_made_anew(tmp_path, damage):
    with opened(str(tmp_path)) as cache:
        cache.keep("k", READ)
    for path in tmp_path.glob("*-*"):
        path.unlink()
    (tmp_path / FILE).write_bytes(damage)
    with opened(str(tmp_path)) as cache:
        assert cache.facts("k") is None
        cache.keep("k", READ)
        assert cache.facts("k") == READ


def test_a_cache_that_is_damaged_within_is_made_anew(tmp_path):
    """Its first page is sound, so it opens: what is wrong shows only when something is looked for, or kept."""
    with opened(str(tmp_path)) as cache:
        for nth in range(300):
            cache.put(f"key {nth:03}", b"x" * 3000)
    file = tmp_path / FILE
    data = bytearray(file.read_bytes())
    data[4096:] = b"\xff" * (len(data) - 4096)
    file.write_bytes(data)
    with opened(str(tmp_path)) as cache:
        cache.keep("k", READ)
        assert cache.facts("k") == READ
    with opened(str(tmp_path)) as cache:
        assert cache.facts("k") == READ


@pytest.mark.skipif(sys.platform == "win32", reason="there a lock is a handle's, and not a process's")
def test_looking_for_the_file_gives_up_no_lock_of_this_process(tmp_path):
    file = tmp_path / FILE
    made_private(file)
    holder = sqlite3.connect(file, isolation_level=None)
    holder.execute("BEGIN EXCLUSIVE")
    made_private(file)
    tried = f"import sqlite3\nsqlite3.connect({str(file)!r}, timeout=0).execute('BEGIN EXCLUSIVE')"
    other = subprocess.run([sys.executable, "-c", tried], capture_output=True, text=True, check=False)
    holder.close()
    assert "database is locked" in other.stderr


def test_damaged_facts_are_none(tmp_path):
    with opened(str(tmp_path)) as cache:
        cache.put("k", b'{"path": 3')
        assert cache.facts("k") is None


def test_a_place_that_cannot_be_written_keeps_nothing(tmp_path):
    (tmp_path / "file").write_bytes(b"")
    with opened(str(tmp_path / "file" / "cache")) as cache:
        cache.keep("k", READ)
        assert cache.facts("k") is None


@pytest.mark.skipif(sys.platform == "win32", reason="modes are asked of POSIX")
@pytest.mark.parametrize("was_open", [False, True])
def test_nobody_else_may_look_into_it(tmp_path, was_open):
    folder = tmp_path / "cache"
    if was_open:
        folder.mkdir(mode=0o755)
        (folder / FILE).touch(mode=0o644)
    with opened(str(folder)) as cache:
        cache.put("k", b"v")
        modes = {path.name: os.stat(path).st_mode & 0o777 for path in folder.iterdir()}
    assert folder.stat().st_mode & 0o777 == 0o700
    assert modes == dict.fromkeys((FILE, f"{FILE}-wal", f"{FILE}-shm"), 0o600)


def test_clear_erases_it(tmp_path):
    with opened(str(tmp_path)) as cache:
        cache.put("k", b"v")
    assert clear(str(tmp_path)) and list(tmp_path.iterdir()) == []
    assert not clear(str(tmp_path))


def test_the_key_follows_content_name_reader_and_questions():
    keys = {
        facts_key(sha, name, version, questions, settings)
        for sha in ("0", "1") for name in ("a", "b") for version in ("1", "2")
        for questions in (Questions(), Questions((Item("phrase", "x"),)))
        for settings in (Settings(), Settings(ocr=False), Settings(cache_dir="elsewhere"))
    }  # fmt: skip
    assert len(keys) == 2 * 2 * 2 * 2 * 2

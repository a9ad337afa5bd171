"""Folders for temporary files: gone with their process, whatever ended it, and nothing else with them."""

import os
import signal
import stat
import subprocess
import sys
import time
from pathlib import Path

import pytest

from checker.reading.workers import temp_dirs

ROOT = Path(__file__).resolve().parents[2]
POSIX = pytest.mark.skipif(os.name != "posix", reason="rights, links and kills are something else there")


@pytest.fixture(autouse=True)
def temporary(tmp_path, monkeypatch):
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))


def other_process(tmp_path, code):
    """A process that runs `code` below the same temporary folder, and the line that it has said."""
    environment = {**os.environ, "TMPDIR": str(tmp_path), "PYTHONPATH": str(ROOT)}
    (tmp_path.parent / "main.py").write_text(code)
    command = [sys.executable, str(tmp_path.parent / "main.py")]
    started = subprocess.Popen(command, env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    return started, started.stdout.readline().strip()


HOLDS = "from checker.reading.workers import temp_dirs\nprint(temp_dirs.made(), flush=True)\ninput()"
READS = """
import os
from checker.reading.workers.pool import SupervisedExecutor
from checker.reading.sandbox.cage import Rights
from checker.reading.settings import Limits
from tests.reading.workers.test_temp_dirs import leaves_words_and_hangs
if __name__ == "__main__":
    pool = SupervisedExecutor(1, Limits(seconds=600), Rights(writable=(os.environ["TMPDIR"],)))
    future = pool.submit(leaves_words_and_hangs)
    print("reading", flush=True)
    future.result()
"""


def leaves_words_and_hangs():
    import tempfile

    os.write(tempfile.mkstemp(prefix="words")[0], b"of a case")
    while True:
        pass


def left(tmp_path):
    return sorted(one.name for one in tmp_path.glob("bundle-checker-*"))


def test_a_folder_is_for_this_user_alone_and_goes_when_it_is_told(tmp_path):
    with temp_dirs.folder() as one:
        assert left(tmp_path) == [Path(one).name]
        if os.name == "posix":
            assert stat.S_IMODE(os.stat(one).st_mode) == 0o700
        temp_dirs.swept()
        assert left(tmp_path)
    assert not left(tmp_path)


@POSIX
def test_a_folder_whose_maker_came_no_further_is_swept_when_that_is_no_more(tmp_path):
    gone = subprocess.Popen([sys.executable, "-c", ""])
    gone.wait()
    for maker in (gone.pid, os.getpid()):
        (tmp_path / f"bundle-checker-{maker}-x").mkdir(mode=0o700)
    temp_dirs.swept()
    assert left(tmp_path) == [f"bundle-checker-{os.getpid()}-x"]


@POSIX
def test_only_folders_whose_process_is_no_more_are_swept(tmp_path):
    (lives, _), (dies, _) = other_process(tmp_path, HOLDS), other_process(tmp_path, HOLDS)
    try:
        assert len(left(tmp_path)) == 2
        dies.send_signal(signal.SIGKILL)
        dies.wait()
        temp_dirs.swept()
        (kept,) = left(tmp_path)
    finally:
        lives.kill()
        lives.wait()
    temp_dirs.swept()
    assert kept and not left(tmp_path)


@POSIX
@pytest.mark.parametrize("other", ["no lock", "open to others", "link", "file", "lock is a link"])
def test_what_only_looks_like_one_is_left_alone(tmp_path, other):
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir(mode=0o700)
    (elsewhere / "words").write_text("of somebody")
    one = tmp_path / "bundle-checker-0.1.0"
    if other == "link":
        (elsewhere / "owner").touch()
        one.symlink_to(elsewhere)
    elif other == "file":
        one.touch(mode=0o700)
    else:
        one.mkdir(mode=0o755 if other == "open to others" else 0o700)
        if other == "lock is a link":
            (one / "owner").symlink_to(elsewhere / "words")
        elif other != "no lock":
            (one / "owner").touch()
    temp_dirs.swept()
    assert one.exists()
    assert (elsewhere / "words").read_text() == "of somebody"


@POSIX
def test_a_worker_that_hangs_goes_with_its_killed_supervisor_and_takes_its_files_along(tmp_path):
    """By itself, without another run."""
    started, _ = other_process(tmp_path, READS)
    until = time.monotonic() + 60
    while not (found := list(tmp_path.glob("*/words*"))) and time.monotonic() < until:
        time.sleep(0.01)
    (path,) = found
    started.send_signal(signal.SIGKILL)
    started.wait()
    until = time.monotonic() + 20
    while left(tmp_path) and time.monotonic() < until:
        time.sleep(0.01)
    assert not path.exists() and not left(tmp_path)

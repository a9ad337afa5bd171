"""The process that runs tesseract for a caged worker: a program that was taken over gets no further than its words."""

import stat
import sys
from pathlib import Path

import pytest

from checker.reading.sandbox import cage
from checker.reading.sandbox.cage import Rights
from checker.reading.settings import Limits
from checker.reading.workers import tesseract_process
from checker.reading.workers.engine_report import EngineReport, Tesseract
from checker.reading.workers.pool import SupervisedExecutor, WorkerLostError

ROOT = Path(__file__).resolve().parents[3]
pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="elsewhere a worker starts the program itself")
LIMITS = Limits(seconds=30)
TRIES = """#!/bin/sh
cd {matter}
{{ read words < case.txt; }} 2>/dev/null && echo read
{{ echo x > case.txt; }} 2>/dev/null && echo written
{{ echo x > made.txt; }} 2>/dev/null && echo made
{{ kill -0 {parent}; }} 2>/dev/null && echo signalled
echo ended
"""
FORKS = "#!/bin/sh\n(true)\necho forked\n"
SLEEPS = "#!/bin/sh\nwhile true; do true; done\n"


def run(seconds):
    """In a worker."""
    return tesseract_process.run("not asked for by its path", (), b"P5 1 1 255 x", seconds)


@pytest.fixture
def matter(tmp_path):
    (tmp_path / "matter").mkdir()
    (tmp_path / "matter" / "case.txt").write_text("of a case\n")
    return tmp_path / "matter"


def program(tmp_path, text, monkeypatch):
    """A program that the supervisor takes for tesseract."""
    path = tmp_path / "bin" / "tesseract"
    path.parent.mkdir()
    path.write_text(text)
    path.chmod(path.stat().st_mode | stat.S_IXUSR)
    monkeypatch.setattr(
        "checker.reading.workers.handle.report", lambda: EngineReport(Tesseract(str(path), "5", ("eng",)), None, ())
    )
    return str(path)


@pytest.fixture
def pool(matter):
    with SupervisedExecutor(1, LIMITS, Rights(readable=(str(matter), str(ROOT / "tests")))) as made:
        if not made.submit(cage.state).result().whole:
            pytest.skip("this kernel keeps no whole cage: see doctor")
        yield made


def test_it_reads_no_case_file_and_writes_none(tmp_path, matter, pool, monkeypatch):
    import os

    path = program(tmp_path, TRIES.format(matter=matter, parent=os.getpid()), monkeypatch)
    assert pool.submit(run, 10.0).result() == b"ended\n"
    assert (matter / "case.txt").read_text() == "of a case\n"
    uncaged = tesseract_process.run(path, (), b"", 10.0)
    assert uncaged == b"read\nwritten\nmade\nsignalled\nended\n"


def test_it_starts_no_second_process(tmp_path, pool, monkeypatch):
    path = program(tmp_path, FORKS, monkeypatch)
    with pytest.raises(WorkerLostError, match="EngineFailed"):
        pool.submit(run, 10.0).result()
    assert tesseract_process.run(path, (), b"", 10.0) == b"forked\n"


def test_it_has_so_long_as_it_is_given_and_may_be_asked_again(tmp_path, pool, monkeypatch):
    program(tmp_path, SLEEPS, monkeypatch)
    for _ in range(2):
        with pytest.raises(WorkerLostError, match="EngineFailed"):
            pool.submit(run, 0.3).result()


def test_without_the_program_none_is_started(pool, monkeypatch):
    monkeypatch.setattr("checker.reading.workers.handle.report", lambda: EngineReport(None, None, ()))
    with pytest.raises(WorkerLostError, match="EngineFailed"):
        pool.submit(run, 10.0).result()


def test_it_goes_with_its_worker(tmp_path, matter, monkeypatch):
    """Also in the middle of its work."""
    import psutil

    path = program(tmp_path, SLEEPS, monkeypatch)
    rights = Rights(readable=(str(matter), str(ROOT / "tests")))
    with SupervisedExecutor(1, Limits(seconds=1.5), rights) as one, pytest.raises(WorkerLostError, match="took more"):
        one.submit(run, 60.0).result()
    left = [one for one in psutil.process_iter(["cmdline"]) if path in (one.info["cmdline"] or ())]
    psutil.wait_procs(left, timeout=10)
    assert not [one for one in left if one.is_running() and one.status() != psutil.STATUS_ZOMBIE]

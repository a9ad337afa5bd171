import contextlib
import os
import socket
import subprocess
import sys
import time
from concurrent.futures import wait
from itertools import chain, repeat
from pathlib import Path

import pytest

from checker.reading.sandbox.cage import Rights
from checker.reading.settings import Limits
from checker.reading.workers import heartbeat, run_queue, worker
from checker.reading.workers.pool import SupervisedExecutor, WorkerLostError
from checker.reading.workers.worker import serve

QUICK = Limits(seconds=1.0, memory_mb=300)


def double(number):
    return number * 2


def die(page):
    heartbeat.at_page(page)
    os._exit(11)


def hang(page):
    heartbeat.at_page(page)
    while True:
        pass


def swell():
    return len(bytearray(2_000_000_000))


def fail():
    raise ValueError("no matter")


def ask_for_more():
    heartbeat.needs(60.0)
    total = 0
    for number in range(3_000_000):
        total += number
    return total


def read_several(files):
    for _ in range(files):
        heartbeat.afresh()
        until = time.monotonic() + 0.5
        while time.monotonic() < until:
            pass
    return files


def connect():
    socket.create_connection(("127.0.0.1", 9))


def write(path):
    with open(path, "w") as file:
        file.write("x")


def huge():
    return b"x" * 3_000_000


@pytest.fixture(scope="module")
def pool():
    with SupervisedExecutor(2, QUICK) as made:
        yield made
        made.abandon()


def test_tasks_are_done(pool):
    assert [f.result() for f in [pool.submit(double, n) for n in range(20)]] == [n * 2 for n in range(20)]


@pytest.mark.parametrize(("task", "words", "page"), [(die, "crashed", 7), (hang, "took more than 1 s", 3)])
def test_a_worker_that_is_lost_costs_its_task_alone(pool, task, words, page):
    before = [pool.submit(double, n) for n in range(5)]
    lost = pool.submit(task, page)
    after = [pool.submit(double, n) for n in range(5)]
    with pytest.raises(WorkerLostError, match=words) as caught:
        lost.result(30)
    assert caught.value.page == page
    assert [f.result() for f in before + after] == [0, 2, 4, 6, 8] * 2


def test_a_fault_is_told_without_its_text(pool):
    with pytest.raises(WorkerLostError, match=r"a fault of the program \(ValueError\)"):
        pool.submit(fail).result()


@pytest.mark.skipif(sys.platform != "linux", reason="address space is limited on Linux")
def test_a_worker_that_swells_is_stopped(pool):
    with pytest.raises(WorkerLostError, match="memory"):
        pool.submit(swell).result()


def test_a_task_may_ask_for_longer(pool):
    assert pool.submit(ask_for_more).result() == 4499998500000


def test_each_file_of_a_task_has_a_time_of_its_own():
    with SupervisedExecutor(1, Limits(seconds=1.5)) as pool:
        assert pool.submit(read_several, 5).result() == 5


def test_there_is_no_network(pool):
    with pytest.raises(WorkerLostError, match="PermissionError"):
        pool.submit(connect).result()


def test_nothing_is_written_but_where_it_may(tmp_path):
    allowed, other = tmp_path / "cache", tmp_path / "matter"
    allowed.mkdir(), other.mkdir()
    with SupervisedExecutor(1, QUICK, Rights(writable=(str(allowed),))) as one:
        one.submit(write, str(allowed / "a")).result()
        with pytest.raises(WorkerLostError, match="PermissionError"):
            one.submit(write, str(other / "b")).result()
    assert (allowed / "a").exists() and not (other / "b").exists()


def test_an_answer_that_is_too_large_is_refused():
    with SupervisedExecutor(1, Limits(output_mb=1)) as one, pytest.raises(WorkerLostError, match="larger than 1 MB"):
        one.submit(huge).result()


def test_what_was_not_begun_can_be_cancelled():
    one = SupervisedExecutor(1, QUICK)
    futures = [one.submit(hang, 1)] + [one.submit(double, n) for n in range(10)]
    one.shutdown(cancel_futures=True)
    wait(futures)
    assert sum(f.cancelled() for f in futures) >= 10


def test_an_interruption_ends_what_is_being_read():
    one = SupervisedExecutor(1, Limits(seconds=600))
    future = one.submit(hang, 1)
    while not future.running():
        pass
    one.abandon()
    with pytest.raises(WorkerLostError, match="interrupted"):
        future.result()


def test_where_no_worker_can_be_started_every_task_is_told(monkeypatch):
    def refused(*_):
        raise PermissionError

    monkeypatch.setattr("checker.reading.workers.pool.WorkerHandle", refused)
    one = SupervisedExecutor(1, QUICK)
    futures = [one.submit(double, 1)]
    with pytest.raises(WorkerLostError, match="no worker could be started"):
        futures[0].result()


def test_where_the_fork_server_cannot_run_workers_start_afresh(monkeypatch, tmp_path):
    """The path of its socket is too long below a deep temporary folder."""
    deep = tmp_path / ("d" * 110)
    deep.mkdir()
    code = (
        "from tests.reading.workers.test_pool import *\n"
        "if __name__ == '__main__':\n"
        "    with SupervisedExecutor(1, Limits()) as pool:\n"
        "        print([f.result() for f in [pool.submit(double, n) for n in range(3)]])\n"
    )
    (tmp_path / "main.py").write_text(code)
    root = Path(__file__).resolve().parents[2]
    environment = {**os.environ, "TMPDIR": str(deep), "PYTHONPATH": str(root)}
    ended = subprocess.run([sys.executable, str(tmp_path / "main.py")], env=environment, capture_output=True, text=True)
    assert ended.stdout.strip() == "[0, 2, 4]", ended.stderr
    assert not list(deep.glob("bundle-checker-*"))


def test_a_closed_pool_takes_nothing():
    one = SupervisedExecutor(1, QUICK)
    one.shutdown()
    with pytest.raises(RuntimeError):
        one.submit(double, 1)


def burn():
    heartbeat.at_page(2)
    while True:
        pass


@pytest.mark.skipif(sys.platform == "win32", reason="the system has no such limit")
def test_a_worker_that_nobody_watches_is_ended_by_the_system():
    with SupervisedExecutor(1, Limits(seconds=600, cpu_seconds=0.1)) as one:
        try:
            with pytest.raises(WorkerLostError, match="processor's time") as caught:
                one.submit(burn).result(30)
            assert (caught.value.page, one.submit(double, 4).result(30)) == (2, 8)
        finally:
            one.abandon()


@pytest.mark.skipif(sys.platform == "win32", reason="the system has no such limit")
def test_a_worker_fills_no_disk(tmp_path):
    with (
        SupervisedExecutor(1, Limits(written_mb=1), Rights(writable=(str(tmp_path),))) as one,
        pytest.raises(WorkerLostError, match="OSError"),
    ):
        one.submit(fill, str(tmp_path / "a")).result()
    assert (tmp_path / "a").stat().st_size <= 1_048_576


def open_many(path):
    held = []
    with contextlib.suppress(OSError):
        for _ in range(1000):
            held.append(os.open(path, os.O_RDONLY))
    for one in held:
        os.close(one)
    return len(held)


@pytest.mark.skipif(sys.platform == "win32", reason="the system has no such limit")
def test_a_worker_opens_so_many_files_and_no_more(pool):
    assert 0 < pool.submit(open_many, __file__).result(30) < QUICK.open_files


def fill(path):
    with open(path, "wb") as file:
        for _ in range(40):
            file.write(bytes(65_536))


def leave_and_hang(page):
    import tempfile

    with open(tempfile.mkstemp()[1], "w") as file:
        file.write("of a case")
    hang(page)


def test_a_lost_worker_leaves_no_temporary_file(tmp_path, monkeypatch):
    import tempfile

    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    with (
        SupervisedExecutor(1, QUICK, Rights(writable=(str(tmp_path),))) as one,
        pytest.raises(WorkerLostError, match="took"),
    ):
        one.submit(leave_and_hang, 1).result()
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize(("waited_more", "is_lost"), [(0.0, True), (1000.0, False)])
def test_the_time_for_which_others_ran_is_not_the_files(monkeypatch, waited_more, is_lost):
    """`read_several` takes half a second for its one file, and a tenth is allowed."""
    told = chain([0.0], repeat(waited_more))
    monkeypatch.setattr(run_queue, "seconds_waited", lambda pid: next(told))
    with SupervisedExecutor(1, Limits(seconds=0.1, memory_mb=300)) as pool:
        future = pool.submit(read_several, 1)
        wait([future])
    assert isinstance(future.exception(), WorkerLostError) == is_lost


@pytest.mark.skipif(not Path("/proc/self/schedstat").exists(), reason="a count of Linux")
def test_a_process_that_may_run_is_told_from_one_that_sleeps():
    """Nobody waits more than there was time for, and a process that is not there does not wait."""
    assert 0.0 <= run_queue.seconds_waited(os.getpid()) <= time.monotonic()
    assert run_queue.seconds_waited(None) == 0.0


def serve_without_a_null_device(*given):
    os.devnull = os.path.join(given[-1], "null")
    serve(*given)


@pytest.mark.skipif(sys.platform == "win32", reason="handles of POSIX")
def test_a_worker_that_cannot_let_go_of_the_output_reads_nothing_and_says_why(monkeypatch, capfd):
    """As in a container whose /dev is empty: not a file is read by what may still write into the report."""
    monkeypatch.setattr(worker, "serve", serve_without_a_null_device)
    with SupervisedExecutor(1, QUICK) as pool:
        for _ in range(2):
            with pytest.raises(WorkerLostError, match="no /dev/null or /dev/fd"):
                pool.submit(double, 2).result()
    assert capfd.readouterr() == ("", "")

"""What takes a worker over is kept by the system: the attempts of `attempts`, in a real worker, by native calls."""

import os
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from checker.reading.sandbox import cage
from checker.reading.sandbox.cage import Rights, State
from checker.reading.settings import Limits
from checker.reading.workers.pool import SupervisedExecutor, WorkerLostError
from tests.reading.sandbox import attempts

ROOT = Path(__file__).resolve().parents[3]
ONLY_LINUX = pytest.mark.skipif(sys.platform != "linux", reason="only Linux keeps a whole cage")
LIMITS = Limits(seconds=20, memory_mb=1200, output_mb=2)


@pytest.fixture(scope="module")
def places(tmp_path_factory):
    """A matter of the worker's own, and another's beside it."""
    both = tmp_path_factory.mktemp("matters")
    for name in ("matter", "other", "cache"):
        (both / name).mkdir()
    (both / "matter" / "case.pdf").write_bytes(b"%PDF-1.7")
    (both / "other" / "secret").write_text("of another client")
    (both / "matter" / "link").symlink_to(both / "other" / "secret")
    return both


@pytest.fixture(scope="module")
def caged(places):
    rights = Rights(readable=(str(places / "matter"), str(ROOT / "tests")))
    with SupervisedExecutor(1, LIMITS, rights, str(places / "cache")) as pool:
        if not pool.submit(cage.state).result().whole:
            pytest.skip("this kernel keeps no whole cage: see doctor")
        yield pool


@pytest.fixture(scope="module")
def told(places):
    """What an attempt needs to know; somebody listens at the port and at the path."""
    with (
        socket.create_server(("127.0.0.1", 0)) as server,
        socket.socket(socket.AF_UNIX) as local,
        socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as packets,
    ):
        listening, hearing = str(places / "listening"), str(places / "hearing")
        local.bind(listening)
        local.listen()
        packets.bind(hearing)
        yield {
            "matter": str(places / "matter"), "other": str(places / "other"), "parent": os.getpid(),
            "home": str(ROOT / "pyproject.toml"), "port": server.getsockname()[1], "listening": listening,
            "hearing": hearing,
        }  # fmt: skip


def contents(places):
    return {
        one: (one.stat().st_mtime_ns, one.stat().st_mode, one.stat().st_nlink)
        for one in places.rglob("*")
        if one.is_file()
    }


@ONLY_LINUX
@pytest.mark.parametrize("attempt", attempts.ATTEMPTS, ids=lambda one: one.__name__)
def test_a_worker_that_was_taken_over_can_do_none_of_it(caged, places, told, attempt):
    before = contents(places / "matter"), contents(places / "other")
    assert caged.submit(attempts.attempt, attempt.__name__, told).result() is False
    assert (contents(places / "matter"), contents(places / "other")) == before


@ONLY_LINUX
@pytest.mark.skipif(not attempts.X86, reason="the mode of another processor")
def test_a_worker_that_asks_in_another_mode_of_the_processor_ends(places):
    rights = Rights(readable=(str(places / "matter"), str(ROOT / "tests")))
    with SupervisedExecutor(1, LIMITS, rights) as pool, pytest.raises(WorkerLostError, match="crashed"):
        pool.submit(attempts.asks_in_the_mode_of_older_processors).result(60)


@ONLY_LINUX
def test_the_attempts_would_do_harm_elsewhere(told):
    """Those that change nothing here, without a cage: or the test above would prove nothing."""
    harmless = (
        attempts.connects, attempts.sends_a_packet, attempts.forks, attempts.clones, attempts.reads_another_matter,
        attempts.reads_another_matter_by_a_link, attempts.lists_another_matter, attempts.writes_to_a_case_file,
        attempts.sends_from_a_pair_to_an_address,
        attempts.signals_its_supervisor, attempts.talks_to_programs_of_this_machine, attempts.reads_the_passwords,
        attempts.reads_the_command_lines_of_others, attempts.takes_memory_in_a_file_of_memory,
        attempts.takes_memory_in_a_child, attempts.reads_the_home, attempts.connects_by_python,
    )  # fmt: skip
    names = [one.__name__ for one in harmless]
    code = f"from tests.reading.sandbox.attempts import attempt\nprint([attempt(one, {told!r}) for one in {names!r}])"
    ended = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert ended.stdout.strip() == str([True] * len(names))


@pytest.mark.parametrize(
    ("task", "words"),
    [
        (attempts.returns_an_object, "TypeError"),
        (attempts.answers_with_a_pickle, "not itself any more"),
        (attempts.answers_with_nonsense, "not itself any more"),
    ],
)
def test_what_comes_back_is_data_and_nothing_that_runs(places, tmp_path, monkeypatch, task, words):
    monkeypatch.chdir(tmp_path)
    with SupervisedExecutor(1, LIMITS) as pool:
        if task is not attempts.returns_an_object:
            pool.submit(task).result()  # it takes the worker over
        with pytest.raises(WorkerLostError, match=words):
            pool.submit(task).result()
    assert not list(tmp_path.iterdir())


def test_the_supervisor_keeps_what_a_worker_reads_in_its_own_folder(caged, places):
    assert caged.submit(attempts.kept_elsewhere, "ocr:1", b"words").result() == b"words"
    assert [one.name for one in (places / "cache").iterdir() if one.name.endswith("sqlite3")]
    assert not Path("/anywhere").exists()


def test_a_worker_fills_no_disk_through_the_cache(places, tmp_path):
    with SupervisedExecutor(1, LIMITS, cache_dir=str(tmp_path)) as pool:
        assert pool.submit(attempts.keeps_much, 5).result() == LIMITS.output_mb


def test_a_worker_without_the_cage_that_is_required_reads_nothing(places):
    """Here because it may read everything, which is no whole cage on any system."""
    refused = pytest.raises(WorkerLostError, match="does not keep the sandbox")
    with SupervisedExecutor(1, LIMITS, Rights(required=True)) as pool, refused:
        pool.submit(cage.state).result()


def test_a_worker_that_stops_in_the_middle_of_an_answer_holds_nobody_up():
    with SupervisedExecutor(2, Limits(seconds=5)) as pool:
        lost = pool.submit(attempts.stops_in_the_middle_of_an_answer)
        others = [pool.submit(cage.state) for _ in range(5)]
        with pytest.raises(WorkerLostError):
            lost.result(60)
        assert [one.result(60).whole for one in others] == [False] * 5


OLDER = """
import ctypes, os, struct, sys
libc = ctypes.CDLL(None)
def step(*given): return struct.pack("HBBI", *given)
code = step(0x20, 0, 0, 0) + b"".join(step(0x15, 0, 1, int(one)) + step(6, 0, 0, 0x50026) for one in sys.argv[1].split(","))
code += step(6, 0, 0, 0x7FFF0000)
kept = ctypes.create_string_buffer(code, len(code))
libc.prctl(38, 1, 0, 0, 0)
assert libc.prctl(22, 2, struct.pack("HxxxxxxP", len(code) // 8, ctypes.addressof(kept))) == 0
os.execv(sys.executable, [sys.executable, *sys.argv[2:]])
"""
"""Starts a program for which some system calls are not there, as before they were made."""


def on_an_older_kernel(calls, *words):
    command = [sys.executable, "-c", OLDER, calls, "-m", "checker", *map(str, words)]
    return subprocess.run(command, capture_output=True, text=True, check=False, cwd=ROOT)


@ONLY_LINUX
@pytest.mark.parametrize(
    ("calls", "words"), [("444", "no Landlock"), ("317,277", "no seccomp"), ("444,317,277", "no Landlock")]
)
def test_an_older_kernel_is_told_and_refused_where_the_cage_is_required(places, calls, words):
    folder = ROOT / "samples" / "pk-petition-complete"
    options = ("--no-cache", "--no-ocr", "--as-of", "2026-05-01", "--exit-zero", "--verbose")
    ended = on_an_older_kernel(calls, "check", folder, *options)
    assert (ended.returncode, ended.stderr.startswith("Sandbox: not whole")) == (0, True), ended.stderr
    assert words in ended.stderr.splitlines()[0]
    refused = on_an_older_kernel(calls, "check", folder, *options, "--require-sandbox")
    assert (refused.returncode, refused.stdout) == (2, ""), refused.stderr
    assert words in on_an_older_kernel(calls, "doctor").stdout


@pytest.mark.parametrize(
    ("now", "system", "words"),
    [
        (State(("landlock", "seccomp"), whole=True), "linux", "Sandbox: whole"),
        (State(("landlock", "seccomp"), whole=False), "linux", "may read all of your files"),
        (State((), whole=False), "linux", "no Landlock"),
        (State(("seatbelt",), whole=False), "darwin", "macOS"),
        (State(("job", "integrity"), whole=False), "win32", "it writes to none of your files"),
        (State(("job",), whole=False), "win32", "its integrity could not be lowered"),
        (State(("integrity",), whole=False), "win32", "memory and processes are not bounded"),
        (State((), whole=False), "win32", "none"),
    ],
)
def test_what_is_in_force_is_said(monkeypatch, now, system, words):
    monkeypatch.setattr(sys, "platform", system)
    assert words in cage.in_words(now)


@ONLY_LINUX
def test_the_numbers_of_system_calls_are_those_of_the_kernel():
    """Against the C library's own header, where one is installed; and each is read from the table."""
    from checker.reading.sandbox.syscalls import _LOOKED_AT, _REFUSED, NUMBER, REFUSED

    for table, numbers in ((_REFUSED, REFUSED), (_LOOKED_AT, NUMBER)):
        rows = [
            row.split()
            for line in table.splitlines()
            if not line.startswith("#")
            for row in line.split(",")
            if row.strip()
        ]
        assert {row[0] for row in rows if row[1 if attempts.X86 else 2] != "-"} == set(numbers)
        assert all(len(row) == 3 for row in rows)
    header = Path(
        "/usr/include/x86_64-linux-gnu/asm/unistd_64.h" if attempts.X86 else "/usr/include/asm-generic/unistd.h"
    )
    if not header.is_file():
        pytest.skip("no header of the kernel's is installed")
    words = [line.split() for line in header.read_text().splitlines() if line.startswith("#define __NR")]
    known = {one[1].partition("_NR_")[2] or one[1].partition("_NR3264_")[2]: one[2] for one in words if len(one) > 2}
    for name, number in {**REFUSED, **NUMBER}.items():
        assert known.get(name, str(number)) in (str(number), f"__NR3264_{name}"), name

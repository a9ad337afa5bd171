"""The tesseract program is run: from here, or from a process of its own where a caged worker may start none.

That process can read the installation and the program's data but no case file, and what it starts can start nothing
more: a picture that takes tesseract over gets no further than the words that it may lie about.
"""

import contextlib
import os
import subprocess
from functools import partial
from multiprocessing.connection import Connection
from typing import Any

import msgspec

from checker.reading.workers import broker_client

_ENVIRONMENT = {"OMP_THREAD_LIMIT": "1"}
"""More threads than one make tesseract slower on a machine whose cores are busy with other pages."""
_LATE, _FAILED, _NOT_STARTED = "took longer than {seconds:.0f} seconds", "ended with an error", "could not be started"


class EngineFailed(Exception):
    """The engine ended without an answer: in plain words why."""


class Work(msgspec.Struct, frozen=True):
    """A picture for the program, and its options."""

    options: tuple[str, ...]
    picture: bytes
    seconds: float


class Answer(msgspec.Struct, frozen=True):
    """What it wrote, or why there is nothing."""

    written: bytes = b""
    failed: str = ""


def run(program: str, options: tuple[str, ...], picture: bytes, seconds: float) -> bytes:
    """What the program writes of a picture (PNM) that it is given. Raises EngineFailed."""
    work = Work(options, picture, max(seconds, 0.1))
    answer = _elsewhere(work) if broker_client.starts_no_program() else done(program, work)
    if answer.failed:
        raise EngineFailed(f"the tesseract program {answer.failed}")
    return answer.written


def done(program: str, work: Work, **further: Any) -> Answer:
    """The work, done by a process that this one starts; `further` goes to `subprocess.run`."""
    try:
        ended = subprocess.run(  # noqa: S603 - a program found on the PATH, our own options, no shell
            [program, "stdin", "stdout", *work.options],
            input=work.picture, capture_output=True, timeout=work.seconds, env={**os.environ, **_ENVIRONMENT},
            **further,
        )  # fmt: skip
    except subprocess.TimeoutExpired:
        return Answer(failed=_LATE.format(seconds=work.seconds))
    except (OSError, subprocess.SubprocessError):
        return Answer(failed=_NOT_STARTED)
    return Answer(failed=_FAILED) if ended.returncode else Answer(ended.stdout)


def _elsewhere(work: Work) -> Answer:
    way = broker_client.engine()
    if way is None:
        return Answer(failed=_NOT_STARTED)
    try:
        way.send_bytes(msgspec.msgpack.encode(work))
        return msgspec.msgpack.decode(way.recv_bytes(), type=Answer)
    except (EOFError, OSError, msgspec.MsgspecError):
        return Answer(failed=_FAILED)


def serve(pipe: Connection, program: str, memory_mb: int) -> None:
    """Works for one worker until that is no more: the process of its own."""
    from checker.reading.sandbox import cage

    cage.enter_to_start(program)
    with contextlib.suppress(EOFError, OSError, KeyboardInterrupt):
        while True:
            work = msgspec.msgpack.decode(pipe.recv_bytes(), type=Work)
            last = partial(cage.enter_as_program, memory_mb, work.seconds)
            answer = done(program, work, preexec_fn=last)  # there is but one thread here
            pipe.send_bytes(msgspec.msgpack.encode(answer))

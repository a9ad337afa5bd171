"""What a worker asks of its supervisor, who alone writes the cache and starts programs: the worker's side.

In a process that is nobody's worker nothing is connected, and readers do it themselves. Module state, as in `patience`.
"""

from multiprocessing.connection import Connection

import msgspec

from checker.reading.workers.engine_report import EngineReport


class Get(msgspec.Struct, tag=True, frozen=True):
    """What is kept under a key; answered with its bytes after b"+", or with b"-"."""

    key: str


class Put(msgspec.Struct, tag=True, frozen=True):
    """Keep this; not answered."""

    key: str
    value: bytes


class Engines(msgspec.Struct, tag=True, frozen=True):
    """Which OCR engines there are; answered with an EngineReport."""


class Start(msgspec.Struct, tag=True, frozen=True):
    """Start the process that runs tesseract; answered with b"+" or b"-"."""


Request = Get | Put | Engines | Start

_broker: Connection | None = None
_engine: Connection | None = None
_started: bool | None = None


def connect(broker: Connection, engine: Connection | None) -> None:
    """From now on what is asked goes to the supervisor. `engine` leads to the process that `Start` starts; None where
    this process may start programs itself."""
    global _broker, _engine, _started
    _broker, _engine, _started = broker, engine, None


def is_connected() -> bool:
    """Whether there is a supervisor to ask."""
    return _broker is not None


def starts_no_program() -> bool:
    """Whether this process may not start tesseract, and `engine` leads to one that does."""
    return _engine is not None


class KeptBySupervisor:
    """The cache, as far as a worker knows it."""

    def get(self, key: str) -> bytes | None:
        """What is kept under the key, or None."""
        answer = _asked(Get(key))
        return answer[1:] if answer[:1] == b"+" else None

    def put(self, key: str, value: bytes) -> None:
        """Keeps the value under the key."""
        _tell(Put(key, value))


def engines() -> EngineReport:
    """Which OCR engines there are."""
    return msgspec.msgpack.decode(_asked(Engines()), type=EngineReport)


def engine() -> Connection | None:
    """The way to the process that runs tesseract, started when it is first asked for; None where it cannot be."""
    global _started
    if _started is None:
        _started = _asked(Start()) == b"+"
    return _engine if _started else None


def _tell(request: Request) -> None:
    assert _broker is not None
    _broker.send_bytes(msgspec.msgpack.encode(request))


def _asked(request: Request) -> bytes:
    _tell(request)
    assert _broker is not None
    return _broker.recv_bytes()

"""Where the system keeps no cage, or part of one: Python's own calls are watched, and those that would reach a network
or write elsewhere are refused. What a library does by itself is not seen."""

import os
import sys
from collections.abc import Callable, Iterable
from typing import Any

_NETWORK = ("socket.connect", "socket.bind", "socket.getaddrinfo", "socket.gethostbyname", "socket.gethostbyaddr",
            "socket.getnameinfo", "socket.sendto", "socket.sendmsg")  # fmt: skip
_CHANGES_FIRST = ("os.remove", "os.rmdir", "os.mkdir", "os.truncate", "os.chmod", "os.chown", "os.utime",
                  "os.setxattr", "os.removexattr", "sqlite3.connect")  # fmt: skip
_CHANGES_SECOND = ("os.rename", "os.link", "os.symlink")
"""Calls by which of their arguments names what is changed."""
_WRITE_FLAGS = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND


def refuse(writable: Iterable[str]) -> Callable[[], None]:
    """From now on: no network, and no writing but below `writable`. The answer ends the watch, for when no case file is
    open any more."""
    below = (*(os.path.realpath(folder) + os.sep for folder in writable), os.devnull)

    def allow(target: Any) -> None:
        if isinstance(target, int):
            return
        if not os.path.realpath(os.fsdecode(target)).startswith(below):
            raise PermissionError("a worker writes nothing here")

    def opening(args: tuple[Any, ...]) -> None:
        if isinstance(args[2], int) and args[2] & _WRITE_FLAGS:
            allow(args[0])

    def changing(args: tuple[Any, ...]) -> None:
        allow(args[0])

    def placing(args: tuple[Any, ...]) -> None:
        allow(args[1])

    def moving(args: tuple[Any, ...]) -> None:
        allow(args[0])
        allow(args[1])

    def refused(args: tuple[Any, ...]) -> None:
        raise PermissionError("a worker has no network")

    watched: dict[str, Callable[[tuple[Any, ...]], None]] = {
        "open": opening, **dict.fromkeys(_CHANGES_FIRST, changing), **dict.fromkeys(_CHANGES_SECOND, placing),
        "os.rename": moving, **dict.fromkeys(_NETWORK, refused),
    }  # fmt: skip

    def hook(event: str, args: tuple[Any, ...]) -> None:  # called for every event there is: thousands a page
        if event in watched:
            watched[event](args)

    sys.addaudithook(hook)
    return watched.clear

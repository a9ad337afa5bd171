"""What a caged process must be able to read to work at all: Python, this package, libraries and their data (Linux)."""

import os
import site
import struct
import sys
import sysconfig
from functools import cache
from pathlib import Path

from checker import shipped

_SYSTEM = (
    "/lib", "/lib64", "/usr/lib", "/usr/lib64", "/usr/local/lib", "/usr/share", "/usr/local/share", "/nix/store",
    "/etc/ld.so.cache", "/etc/localtime", "/dev/urandom", "/dev/zero", "/proc/cpuinfo", "/proc/meminfo", "/proc/self",
    "/proc/sys/vm/overcommit_memory", "/sys/devices/system/cpu", "/sys/devices/system/node",
)  # fmt: skip
"""Libraries, fonts, time zones, and what libraries ask of the processor. Of other processes nothing: their command
lines name files."""
_PROGRAMS = ("/bin", "/usr/bin", "/usr/local/bin", "/lib", "/lib64", "/usr/lib", "/usr/lib64", "/nix/store")
"""Where the system's own programs are, and what loads them."""
_DATA = ("lib", "lib64", "share/tessdata", "share/tesseract-ocr")
"""Below the folder that a program's `bin` lies in."""


@cache
def readable() -> tuple[str, ...]:
    """Files and folders. What a user's own environment names (PYTHONPATH, LD_LIBRARY_PATH) is part of it."""
    python = {sys.prefix, sys.base_prefix, sys.exec_prefix, *sysconfig.get_paths().values(), *site.getsitepackages()}
    if site.ENABLE_USER_SITE and site.USER_SITE:
        python.add(site.USER_SITE)
    named = [part for name in ("PYTHONPATH", "LD_LIBRARY_PATH") for part in os.environ.get(name, "").split(os.pathsep)]
    ours = (str(Path(shipped.__file__).resolve().parent), *map(str, shipped.folders()))
    return tuple(
        dict.fromkeys(one for one in (*sorted(python), *filter(None, named), *ours, *_SYSTEM) if not _too_much(one))
    )


def _too_much(folder: str) -> bool:
    """Whether it holds everybody's files, or all of this user's: then its parts, which are named too, must do."""
    real = os.path.realpath(folder)
    home = os.path.realpath(Path("~").expanduser())
    return real == os.sep or (home + os.sep).startswith(real + os.sep)


def of_program(path: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """What a program must be able to read, and which files must be startable for it to start."""
    places = {Path(path).parents[1], Path(os.path.realpath(path)).parents[1]}
    data = [str(place / part) for place in places for part in _DATA]
    if os.environ.get("TESSDATA_PREFIX"):
        data.append(os.environ["TESSDATA_PREFIX"])
    loader = _loader(path)
    # A script is started by another program, and may start a third: which, cannot be told beforehand.
    return tuple(data), (os.path.realpath(path), *(_PROGRAMS if loader is None else (loader,)))


def _loader(path: str) -> str | None:
    """The program that loads this one and its libraries, which stands in it; None for a script. Source: the format of
    executables, elf(5)."""
    with Path(path).open("rb") as file:
        head = file.read(64)
        if head[:5] != b"\x7fELF\x02":
            return None
        at, size, count = struct.unpack_from("<Q", head, 32)[0], *struct.unpack_from("<HH", head, 54)
        file.seek(at)
        table = file.read(size * count)
        for entry in range(0, len(table), size):
            if struct.unpack_from("<I", table, entry)[0] == 3:  # PT_INTERP
                file.seek(struct.unpack_from("<Q", table, entry + 8)[0])
                return os.path.realpath(os.fsdecode(file.read(256).split(bytes(1), 1)[0]))
    return os.path.realpath(path)  # linked whole, it needs none

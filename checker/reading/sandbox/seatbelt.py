"""macOS lets this process reach no network and write nothing but where it may (sandbox_init, of libSystem).

Not run where this was written: there was no Mac. Whatever goes wrong leaves the process as it was, and `doctor` says
so. What it does not keep: reading is not bounded, since libraries there read from many places.
"""

import ctypes
import json
import os
from collections.abc import Iterable


def profile(writable: Iterable[str]) -> str:
    """The rules, in the system's own language; later ones go before earlier ones."""
    places = [f"(subpath {json.dumps(os.path.realpath(one))})" for one in writable]
    return "".join((
        "(version 1)(allow default)(deny network*)(deny file-write*)(deny signal (target others))",
        f'(allow file-write* (literal "/dev/null"){"".join(places)})',
    ))  # fmt: skip


def enter(writable: Iterable[str]) -> bool:
    """Holds for this process and whatever it starts, for good; whether the system did it."""
    try:
        system = ctypes.CDLL("/usr/lib/libSystem.dylib")
        said = ctypes.c_char_p()
        return bool(system.sandbox_init(profile(writable).encode(), ctypes.c_uint64(0), ctypes.byref(said)) == 0)
    except (OSError, AttributeError, UnicodeError):
        return False

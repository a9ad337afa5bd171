"""Standard input, output and error: always there, also where the caller closed them, and given up where they fail."""

import errno
import os
import sys
from contextlib import suppress
from typing import TextIO

NOT_PRINTED = {
    errno.ENOSPC: "the disk is full: make room, and run it again",
    errno.EDQUOT: "your share of the disk is used up: make room, and run it again",
    errno.EIO: "the device does not answer",
    errno.EBADF: "standard output is closed: leave it open, or name a file by -o",
    errno.EPIPE: "the program that was to read it has ended",
}
"""Why standard output takes no more of what is printed, by the number of the system's error."""


def open_closed() -> None:
    """Puts something in the place of each closed stream, so that no file that is opened later takes its number.

    Nothing is read from what stands for the input; what is said is lost; whatever is printed fails with EBADF.
    """
    for number, name, mode in ((0, "stdin", "r"), (1, "stdout", "w"), (2, "stderr", "w")):
        if getattr(sys, name) is None:
            place = os.open(os.devnull, os.O_WRONLY if name == "stderr" else os.O_RDONLY)
            if place != number:
                os.dup2(place, number)
                os.close(place)
            os.set_inheritable(number, True)
            setattr(sys, name, open(number, mode, encoding="utf-8", closefd=False))  # noqa: SIM115


def give_up(stream: TextIO) -> None:
    """Lets what is still to be written to a stream go nowhere: Python would try it again at its end."""
    with suppress(OSError):
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, stream.fileno())
        os.close(nowhere)

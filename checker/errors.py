"""What a person can put right: each error carries its sentence and its exit code. And words for what nobody foresaw."""

import traceback
from enum import IntEnum
from pathlib import PurePath


class Exit(IntEnum):
    """How the program ends. Where several apply: FAULT, WRONG_USE, NOTHING, GAPS, INCOMPLETE, CLEAN."""

    CLEAN = 0
    GAPS = 1
    WRONG_USE = 2
    NOTHING = 3
    INCOMPLETE = 4
    FAULT = 70
    INTERRUPTED = 130


class CheckerError(Exception):
    """Something a person can put right.

    The message is one sentence: what, where, why it matters and what to do.
    """

    exit_code: Exit = Exit.WRONG_USE


class UsageError(CheckerError):
    """An option, a path or a name on the command line that cannot work."""


class PackError(CheckerError):
    """A rule pack that is wrong; the message names the file, the line, the column and a remedy."""


class MatterError(CheckerError):
    """A matter.json that is wrong; the message names the place. That matter is not judged."""


class HistoryError(CheckerError):
    """What past audits kept could not be written, or read, in the middle of a run: the run is not complete."""

    exit_code = Exit.INCOMPLETE


class NothingToCheckError(CheckerError):
    """No document was found."""

    exit_code = Exit.NOTHING


class UnseenError(NothingToCheckError):
    """Nobody could look: the folder is not there, or may not be opened. Of several matters one was left out."""


def fault_in_words(fault: Exception) -> str:
    """What to call an error that nobody foresaw, to be reported: never its own message, which may hold client data."""
    where = traceback.extract_tb(fault.__traceback__)[-1:]
    place = "".join(f" in {PurePath(one.filename).name}, line {one.lineno}" for one in where)
    return f"a fault of the program, not of your files ({type(fault).__name__}{place})"

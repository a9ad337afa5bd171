"""The key that a history's chain is made with: 256 bits in a file that a person keeps, best not beside the history."""

import os
import re
import secrets
from pathlib import Path

from checker.audit.chain import NO_KEY, mark_of
from checker.bounded_files import NotReadError, is_open_to_others, read_text
from checker.errors import UsageError

_LARGEST = 1000
"""Bytes."""


def read_key(path: Path | None) -> bytes:
    """The key in a file; none without one. Raises UsageError if it cannot be read, is none, or is open to others."""
    if path is None:
        return NO_KEY
    try:
        text = read_text(path, _LARGEST).strip()
    except FileNotFoundError:
        raise UsageError(
            f"There is no key at {path}; bundle-checker history key FILE makes one. Nothing was done."
        ) from None
    except NotReadError as error:
        raise UsageError(f"The key {path} {error}. {error.remedy} Nothing was done.") from None
    if not re.fullmatch("[0-9a-f]{64}", text):
        raise UsageError(
            f"{path} holds no key of a history (64 hexadecimal digits); bundle-checker history key FILE makes one. "
            "Nothing was done."
        )
    if is_open_to_others(path):
        raise UsageError(
            f"The key {path} may be read by others, who could forge with it: chmod 600 it. Nothing was done."
        )
    return bytes.fromhex(text)


def make_key(path: Path) -> str:
    """Writes a new key (0600), never over something; its mark. Raises UsageError if it cannot be written."""
    key = secrets.token_bytes(32)
    try:
        with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="ascii") as file:
            file.write(f"{key.hex()}\n")
    except FileExistsError:
        raise UsageError(
            f"{path} is there already and was left as it is: a key that is lost cannot be made again."
        ) from None
    except OSError as error:
        raise UsageError(f"The key cannot be written to {path} ({error.strerror}).") from None
    return mark_of(key)

"""The key that a history's chain is made with: 256 bits in a file that a person keeps, best not beside the history, or
in the system's keyring."""

import os
import re
import secrets
from pathlib import Path

from checker.audit import keyring_key
from checker.audit.chain import NO_KEY, mark_of
from checker.bounded_files import NotReadError, is_open_to_others, read_text
from checker.errors import UsageError

_LARGEST = 1000
"""Bytes."""
_MAKES_ONE = "bundle-checker history key makes one. Nothing was done."
_THERE = "is there already and was left as it was: a key that is lost cannot be made again."


def read_key(place: str | None) -> bytes:
    """The key in a file, or in the keyring (`keyring:NAME`); none without one. Raises UsageError if it cannot be read,
    is none, or is open to others."""
    if place is None:
        return NO_KEY
    name = _name_in_keyring(place)
    text = _of_file(Path(place)) if name is None else keyring_key.stored(name)
    if text is None:
        raise UsageError(f"There is no key at {place}; {_MAKES_ONE}")
    if not re.fullmatch("[0-9a-f]{64}", text):
        raise UsageError(f"{place} holds no key of a history (64 hexadecimal digits); {_MAKES_ONE}")
    return bytes.fromhex(text)


def make_key(place: str) -> str:
    """Puts a new key into a file (0600) or the keyring, never over something; its mark. Raises UsageError if it cannot
    be kept there."""
    key = secrets.token_bytes(32)
    name = _name_in_keyring(place)
    if name is None:
        _make_file(Path(place), key.hex())
    elif keyring_key.stored(name) is not None:
        raise UsageError(f"{place} {_THERE}")
    else:
        keyring_key.store(name, key.hex())
    return mark_of(key)


def _name_in_keyring(place: str) -> str | None:
    """The name after `keyring:`; None for a file. Raises UsageError if there is none after it."""
    if not place.startswith(keyring_key.PREFIX):
        return None
    name = place.removeprefix(keyring_key.PREFIX).strip()
    if not name:
        raise UsageError(f"{place} names no key: write {keyring_key.PREFIX}NAME. Nothing was done.")
    return name


def _of_file(path: Path) -> str | None:
    """The text of the file; None where there is none."""
    try:
        text = read_text(path, _LARGEST).strip()
        open_to_others = is_open_to_others(path)
    except FileNotFoundError:
        return None
    except NotReadError as error:
        raise UsageError(f"The key {path} {error}. {error.remedy} Nothing was done.") from None
    if open_to_others:
        raise UsageError(
            f"The key {path} may be read by others, who could forge with it: chmod 600 it. Nothing was done."
        )
    return text


def _make_file(path: Path, text: str) -> None:
    try:
        handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        try:
            with os.fdopen(handle, "w", encoding="ascii") as file:
                file.write(f"{text}\n")
        except BaseException:  # what holds no whole key would bar the next try
            path.unlink(missing_ok=True)
            raise
    except FileExistsError:
        raise UsageError(f"{path} {_THERE}") from None
    except OSError as error:
        raise UsageError(f"The key cannot be written to {path} ({error.strerror}).") from None

"""A history's key in the system's keyring, by a name, in place of a file. Needs the extra `[keyring]`."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from checker.errors import UsageError

PREFIX = "keyring:"
_SERVICE = "bundle-checker"
_FILE = "Keep the key in a file, by its path"


def stored(name: str) -> str | None:
    """What the keyring holds under that name; None if nothing. Raises UsageError where there is none, or it refuses."""
    with _opened() as keyring:
        held: str | None = keyring.get_password(_SERVICE, name)
        return held


def store(name: str, text: str) -> None:
    """Has the keyring hold a text. Raises UsageError where there is no keyring, or it does not keep it."""
    with _opened() as keyring:
        keyring.set_password(_SERVICE, name, text)
        if keyring.get_password(_SERVICE, name) != text:
            raise UsageError(f"The keyring of this machine keeps nothing. {_FILE}.")


@contextmanager
def _opened() -> Iterator[Any]:
    try:
        import keyring
        from keyring.errors import KeyringError, NoKeyringError
    except ImportError:
        raise UsageError(
            f"A key in the keyring needs one more package: pip install 'bundle-checker[keyring]'. {_FILE}, without it."
        ) from None
    try:
        yield keyring
    except NoKeyringError:
        raise UsageError(f"This machine has no keyring that could hold a key. {_FILE}.") from None
    except KeyringError as refused:
        raise UsageError(
            f"The keyring refused ({type(refused).__name__}): unlock it, and try again. Nothing was done."
        ) from None

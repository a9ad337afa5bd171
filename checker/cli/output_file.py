"""Where bytes go: standard output, or a file that is there whole or not at all."""

import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from checker.errors import UsageError

if TYPE_CHECKING:  # it knows how a matter is filed, which half of the commands need not
    from checker.custody.place_of_output import Place


def put(data: bytes, place: "Place | None") -> None:
    """Writes to standard output (None) or, whole or not at all, to a file. Raises UsageError if it cannot be
    written."""
    if place is None:
        sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()
    elif place.is_stream:
        _pour(data, place.path)
    else:
        with staged(data, place.path, private=False):
            pass


def _pour(data: bytes, stream: Path) -> None:
    try:
        with stream.open("wb") as file:
            file.write(data)
    except OSError as error:
        raise UsageError(f"The report could not be written to {stream} ({error.strerror}).") from None


@contextmanager
def staged(data: bytes, path: Path, *, private: bool = True) -> Iterator[None]:
    """The bytes lie beside that file while what belongs to them is done, and become it if that is done without an
    error. A file that was there stays as open to others as it was, unless it is to be `private`. Raises UsageError if
    it cannot be written."""
    temporary = None
    try:
        with tempfile.NamedTemporaryFile(dir=path.parent, prefix=f".{path.name[:40]}.", delete=False) as made:
            temporary = Path(made.name)
            made.write(data)
        temporary.chmod(0o600 if private or not path.exists() else path.stat().st_mode & 0o777)
        yield
        temporary.replace(path)
    except OSError as error:
        raise UsageError(
            f"The report could not be written to {path} ({error.strerror}); nothing was changed there."
        ) from None
    finally:
        if temporary is not None:
            temporary.unlink(missing_ok=True)

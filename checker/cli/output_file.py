"""Where bytes go: standard output, or a file that is there whole or not at all."""

import sys
import tempfile
from pathlib import Path

from checker.errors import UsageError


def put(data: bytes, file: str) -> None:
    """Writes to standard output (`-`) or, whole or not at all, to a file. Raises UsageError if it cannot be written."""
    if file == "-":
        sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()
        return
    path = Path(file)
    temporary = None
    try:
        with tempfile.NamedTemporaryFile(dir=path.parent, prefix=f".{path.name[:40]}.", delete=False) as made:
            temporary = Path(made.name)
            made.write(data)
        temporary.chmod(0o600 if not path.exists() else path.stat().st_mode & 0o777)
        temporary.replace(path)
    except OSError as error:
        if temporary is not None:
            temporary.unlink(missing_ok=True)
        raise UsageError(
            f"The report could not be written to {file} ({error.strerror}); nothing stands there now."
        ) from None

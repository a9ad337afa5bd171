"""Runs git, within limits of time, memory and output, in surroundings that name nothing for it to run."""

import os
import shutil
import subprocess
import threading
import time
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

from checker.errors import UsageError
from checker.repository.plain import CannotTellError

SECONDS = 60.0
"""In all, for one repository."""
_OUTPUT = 256_000_000
"""Bytes."""
_MEMORY = 2_000_000_000
"""Bytes, beyond what is mapped from files."""
_KEPT = ("PATH", "SYSTEMROOT", "WINDIR", "TEMP", "TMP", "TMPDIR", "LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH")
"""Of the user's surroundings: what a program needs to start. No variable of git's is among them, and no home."""
_OURS = {
    "GIT_CONFIG_NOSYSTEM": "1",
    "GIT_ATTR_NOSYSTEM": "1",
    "GIT_NO_REPLACE_OBJECTS": "1",
    "GIT_NO_LAZY_FETCH": "1",
    "GIT_ALLOW_PROTOCOL": "",
    "GIT_TERMINAL_PROMPT": "0",
    "GIT_OPTIONAL_LOCKS": "0",
    "GIT_LITERAL_PATHSPECS": "1",
    "LC_ALL": "C",
}


def program(folders: Iterable[Path]) -> str:
    """Where git is: never one that lies in a folder that is checked, or where one stands. Raises UsageError."""
    within = [one.resolve() for one in folders]
    path = [one for one in os.environ.get("PATH", "").split(os.pathsep) if os.path.isabs(one)]  # noqa: PTH117
    safe = [one for one in path if not any(Path(one).resolve().is_relative_to(folder) for folder in within)]
    found = shutil.which("git", path=os.pathsep.join(safe))
    # Windows looks where one stands first, whatever the path
    if found is None or not Path(found).is_absolute() or Path(found).parent == Path.cwd():
        raise UsageError("--changed asks git, which is not installed. Nothing was judged.")
    return found


class Git:
    """git over one repository, with so many seconds for all questions together."""

    def __init__(self, program: str, folder: Path, more: dict[str, str]) -> None:
        self._program, self._folder = program, folder
        self._env = {name: os.environ[name] for name in _KEPT if name in os.environ} | _OURS | more
        self._until = time.monotonic() + SECONDS

    def ask(self, *words: str) -> str | None:
        """What it says, or None if it says no. Raises CannotTellError beyond a limit."""
        with subprocess.Popen(  # noqa: S603 - a list of words, no shell
            [self._program, "--no-pager", *words], cwd=self._folder, env=self._env,
            stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
        ) as process:  # fmt: skip
            _bound_memory(process.pid)
            timer = threading.Timer(max(0.0, self._until - time.monotonic()), process.kill)
            timer.start()
            try:
                said = process.stdout.read(_OUTPUT + 1) if process.stdout else b""
            finally:
                timer.cancel()
                if len(said) > _OUTPUT:
                    process.kill()
        if time.monotonic() >= self._until:
            raise CannotTellError(f"git took more than {SECONDS:.0f} s over it")
        if len(said) > _OUTPUT:
            raise CannotTellError("git says more of it than of any repository")
        return os.fsdecode(said) if process.returncode == 0 else None

    def tell(self, *words: str) -> str:
        """What it says. Raises CannotTellError if it cannot."""
        said = self.ask(*words)
        if said is None:
            raise CannotTellError(f"git {words[0]} failed over it: something is missing or damaged")
        return said


def _bound_memory(pid: int) -> None:
    """Where the system can (Linux): a few bytes of a pack or an index may ask for any amount."""
    with suppress(ImportError, AttributeError, OSError, ValueError):
        import resource

        resource.prlimit(pid, resource.RLIMIT_DATA, (_MEMORY, _MEMORY))

"""Takes each guard of SECURITY.md out, one at a time, in a copy of the program, and sees the test that it names fail.

python -m tests.guards [WORDS …]: those of the promises, or guards, that hold one of these words; all without any. It
takes minutes, so it is no part of the suite: `test_security` asks only that every row has a guard in the list.
"""

import json
import os
import shutil
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
_LIST = ROOT / "tests" / "cases" / "guards.json"
_PATIENCE = 240
"""Seconds for one test; it is to fail by itself, so one that only hangs has not seen the guard go."""
_PASSED, _FAILED = 0, 1


@dataclass(frozen=True, slots=True)
class Guard:
    """What keeps a promise, and what shows that it does."""

    promise: str
    """How the row of SECURITY.md begins, in its second or, of the cage, its first column."""
    guard: str
    test: str
    edits: tuple[tuple[str, str, str], ...]
    """A file, a text that stands once in it and keeps the promise, and what stands there without it. Several where one
    guard stands behind another."""


def guards() -> list[Guard]:
    """All of the list."""
    return [
        Guard(**one | {"edits": tuple(map(tuple, one["edits"]))})
        for one in json.loads(_LIST.read_text(encoding="utf-8"))
    ]


def seen(one: Guard, copy: Path) -> str:
    """What its test does with the guard taken out; empty if it fails, as it should."""
    if _ended(copy, one.test) != _PASSED:
        return "does not pass with it"
    for file, old, new in one.edits:
        _replace(copy / file, old, new)
    try:
        ended = _ended(copy, one.test)
    except subprocess.TimeoutExpired:
        return "hangs without it"
    finally:
        for file, *_ in one.edits:
            shutil.copyfile(ROOT / file, copy / file)
    return {_FAILED: "", _PASSED: "passes without it"}.get(ended, f"ends with {ended} without it")


def _replace(file: Path, old: str, new: str) -> None:
    file.write_text(file.read_text(encoding="utf-8").replace(old, new), encoding="utf-8")


def _ended(copy: Path, test: str) -> int:
    command = [sys.executable, "-m", "pytest", "-x", "-q", "-p", "no:cacheprovider", test]
    surroundings = {**os.environ, "PYTHONPATH": str(copy), "PYTHONDONTWRITEBYTECODE": "1"}
    ended = subprocess.run(command, cwd=copy, env=surroundings, capture_output=True, timeout=_PATIENCE, check=False)
    return ended.returncode


def main(words: list[str]) -> int:
    """1 if a test does not fail, else 0."""
    asked = [one for one in guards() if not words or any(word in f"{one.promise} {one.guard}" for word in words)]
    lost = 0
    with tempfile.TemporaryDirectory() as place:
        copy = Path(place) / "copy"
        shutil.copytree(ROOT, copy, ignore=shutil.ignore_patterns(".git", ".venv", "__pycache__", ".*_cache"))
        for one in asked:
            wrong = seen(one, copy)
            lost += bool(wrong)
            told = f"ITS TEST {wrong.upper()}: {one.test}" if wrong else "seen failing"
            print(f"{one.promise}: {one.guard}: {told}", flush=True)
    print(f"{len(asked) - lost} of {len(asked)} seen failing.")
    return int(lost > 0)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

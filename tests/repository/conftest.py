"""An office's repository, and what a stranger may have put into one."""

import os
import subprocess
from pathlib import Path

import pytest

from checker.cli.changed import touched

WHO = ("-c", "user.name=Nobody", "-c", "user.email=nobody@example.org", "-c", "commit.gpgsign=false")
_CLEAN = {name: value for name, value in os.environ.items() if not name.startswith("GIT_")}


def git(folder: Path, *words: str, **more: str) -> str:
    """What git says of a repository of the test's own."""
    done = subprocess.run(
        ["git", *WHO, *words], cwd=folder, check=True, capture_output=True, text=True, env=_CLEAN | more
    )
    return done.stdout.strip()


def write(path: Path, text: str = "x") -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def commit(folder: Path, message: str = "more") -> str:
    git(folder, "add", "-A", "-f")
    git(folder, "commit", "-q", "--allow-empty", "-m", message)
    return git(folder, "rev-parse", "HEAD")


def made(top: Path, **more: str) -> Path:
    """A repository with two matters, all its files a day old, so that none is written in the same second as the index."""
    for name in ("matters/one", "matters/two"):
        write(top / name / "matter.json", "{}")
        write(top / name / "bundle" / "a.pdf")
    write(top / "README.md")
    for path in top.rglob("*"):
        os.utime(path, (1_700_000_000, 1_700_000_000))
    git(top, "init", "-q", "-b", "main", **more)
    commit(top, "first")
    return top


@pytest.fixture
def office(tmp_path, monkeypatch):
    """The repository that somebody stands in."""
    top = made(tmp_path / "office")
    monkeypatch.chdir(top)
    return top


def names(top: Path, ref: str = "HEAD", folder: str = ".") -> list[str]:
    """The matters that are to be checked, below `top`."""
    return sorted(path.relative_to(top).as_posix() for path in touched([top / folder], ref).matters)


ALL = ["matters/one", "matters/two"]

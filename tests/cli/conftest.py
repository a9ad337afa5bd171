"""Runs the command line as a person would, in this process."""

import shutil
from dataclasses import dataclass
from pathlib import Path

import pytest

from checker.cli import run

SAMPLES = Path(__file__).resolve().parents[2] / "samples"


@dataclass
class Ended:
    """How a command ended."""

    code: int
    out: str
    err: str


@pytest.fixture
def cli(capfdbinary):
    """`cli("check", folder, …) -> Ended`."""

    def call(*args):
        code = run([str(arg) for arg in args])
        out, err = capfdbinary.readouterr()
        return Ended(int(code), out.decode("utf-8"), err.decode("utf-8"))

    return call


@pytest.fixture(autouse=True)
def own_cache(monkeypatch, caches):
    """A cache of the tests' own."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(caches))
    for name in ("NO_COLOR", "FORCE_COLOR", "GITHUB_ACTIONS", "GITHUB_STEP_SUMMARY"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture
def petition(tmp_path):
    """A copy of the complete petition."""
    return Path(shutil.copytree(SAMPLES / "pk-petition-complete", tmp_path / "matter"))

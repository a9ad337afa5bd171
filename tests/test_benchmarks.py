"""Every benchmark that the README names can be started: what it needs of the program is still there."""

import importlib
from pathlib import Path

import pytest

HERE = Path(__file__).parent / "benchmarks"


@pytest.mark.parametrize("name", sorted(path.stem for path in HERE.glob("*.py") if path.stem != "__init__"))
def test_a_benchmark_can_be_started(name: str) -> None:
    assert importlib.import_module(f"tests.benchmarks.{name}").__doc__

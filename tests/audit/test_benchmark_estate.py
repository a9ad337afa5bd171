"""What the benchmark measures is an estate as offices have it."""

from tests.audit.estates import audited
from tests.benchmarks.estate import make


def test_the_estate_of_the_benchmark_holds_tidy_matters_too(tmp_path):
    files = make(tmp_path / "estate", 10, files=2)
    told = audited(tmp_path / "estate", tmp_path / "history").report.matters
    assert len(told) == 11 and [one.verdict for one in told].count("ready") >= 1
    assert {path for paths in files.values() for path in paths} == set((tmp_path / "estate").rglob("2026-* *"))

"""Each harness on its seeds, on seeds spoilt a little, and on any bytes: a smoke run, without a fuzzer."""

import pytest
import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some

from tests.fuzz.__main__ import at_random
from tests.fuzz.harnesses import HARNESSES
from tests.fuzz.seeds import ROOT, seeds

NAMES = sorted(HARNESSES)
CALM = settings(max_examples=15, deadline=None, suppress_health_check=list(HealthCheck), derandomize=True)


@pytest.mark.parametrize("name", NAMES)
def test_seeds_pass(name):
    found = seeds(name)[:3]
    assert found
    for data in found:
        assert HARNESSES[name](data) == []


@pytest.mark.parametrize("name", NAMES)
def test_spoilt_seeds_end_in_words(name):
    found = seeds(name)
    whole = found[len(found) // 2]

    @CALM
    @given(some.integers(0, len(whole) - 1), some.integers(0, 64), some.binary(max_size=64))
    def spoilt(at, cut, put):
        assert HARNESSES[name](whole[:at] + put + whole[at + cut :]) == []

    spoilt()


@pytest.mark.parametrize("name", NAMES)
@CALM
@given(data=some.binary(max_size=400))
def test_any_bytes_end_in_words(name, data):
    assert HARNESSES[name](data) == []


def test_without_the_fuzzer_seeds_are_spoilt_at_random_and_what_broke_is_kept(tmp_path, monkeypatch, capsys):
    assert at_random("matter", 0.2, tmp_path) == 0
    monkeypatch.setitem(HARNESSES, "matter", lambda data: 1 / 0)
    assert at_random("matter", 5, tmp_path) == 1
    assert len(list(tmp_path.glob("broke-*"))) == 1
    assert "broke after 1 runs: ZeroDivisionError" in capsys.readouterr().out


def test_every_harness_is_run_in_ci():
    job = yaml.safe_load((ROOT / ".github/workflows/fuzz.yml").read_text(encoding="utf-8"))["jobs"]["fuzz"]
    assert sorted(job["strategy"]["matrix"]["harness"]) == NAMES

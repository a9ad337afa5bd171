"""An installation is proved by a sample; what is not there, or not right, is said, with the exit code of it."""

import json
import shutil
from concurrent.futures import Executor, Future

import pytest

from checker import shipped
from checker.errors import Exit
from checker.reading.settings import Settings
from checker.reading.workers.engine_report import EngineReport
from checker.self_test import BROKEN, NO_SCANS, WORKS, conclusion, steps

NOTHING = EngineReport(None, None, ("Get an engine: pip install …",))
ENGINE = EngineReport(None, "3.0.0", ())


class Here(Executor):
    """Runs each task at once."""

    def submit(self, fn, /, *args, **kwargs):
        future = Future()
        future.set_result(fn(*args, **kwargs))
        return future


def tried(settings, there=ENGINE):
    return list(steps(Here(), settings, there))


def altered(monkeypatch, tmp_path, change):
    folder = tmp_path / "sample"
    shutil.copytree(shipped.sample(), folder)
    change(folder)
    monkeypatch.setattr(shipped, "sample", lambda: folder)


def expect(folder, findings):
    path = folder / "expected.json"
    path.write_text(json.dumps({**json.loads(path.read_text()), "findings": findings}))


def test_an_installation_that_gives_what_it_must_works(facts):
    found = tried(facts)
    assert [(one.name, one.ended) for one in found] == [
        ("rules", Exit.CLEAN), ("scans", Exit.CLEAN), ("sandbox", Exit.CLEAN), ("sample", Exit.CLEAN),
    ]  # fmt: skip
    assert conclusion(found) == (Exit.CLEAN, WORKS)
    assert found[-1].words[0].startswith("3 papers were read and judged in ")


def test_without_an_engine_the_rest_is_proved_and_how_to_get_one_is_said():
    found = tried(Settings(ocr=False), NOTHING)
    assert conclusion(found) == (Exit.INCOMPLETE, NO_SCANS)
    assert found[1].words[-1] == NOTHING.advice[0] and found[-1].ended == Exit.CLEAN


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (lambda folder: expect(folder, []), "Found, though nothing is wrong: documentation-discipline/ANX-01 (gap)."),
        (lambda folder: (folder / "Annexure D - Notice - 2026-04-01.pdf").unlink(), "Not found: documentation-discipline/ANX-01 (gap)."),
        (lambda folder: (folder / "Annexure A - Demand - 2026-02-10.pdf").write_bytes(b"%PDF-1.4 torn"), "Not read: Annexure A"),
    ],
)  # fmt: skip
def test_a_sample_that_gives_something_else_tells_of_a_broken_installation(facts, monkeypatch, tmp_path, change, said):
    altered(monkeypatch, tmp_path, change)
    found = tried(facts)
    assert any(line.startswith(said) for line in found[-1].words), found[-1].words
    assert conclusion(found) == (Exit.GAPS, BROKEN)


def test_an_engine_that_reads_nothing_is_no_proof(monkeypatch, tmp_path):
    """The engine is there, and its page stays unread: that must not pass for an installation without one."""
    assert conclusion(tried(Settings(ocr=False), ENGINE)) == (Exit.GAPS, BROKEN)

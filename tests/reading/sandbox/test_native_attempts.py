"""The attempts that CI makes on other systems, made here; and that they tell a promise that is not kept."""

import sys
from importlib import import_module

import pytest

from checker.reading.sandbox.cage import State
from tests.reading.sandbox import native_attempts

SCRIPT = import_module("tests.reading.sandbox.__main__")
NAMES = [one.__name__ for one in native_attempts.ATTEMPTS]


@pytest.mark.skipif(sys.platform != "linux", reason="there CI runs the script")
def test_a_worker_can_do_none_of_it_and_a_process_without_a_cage_all(capsys):
    if SCRIPT.main() == 1:
        out = capsys.readouterr().out
        assert "Sandbox: whole" not in out
        pytest.skip("this kernel keeps no whole cage: see doctor")
    assert capsys.readouterr().out.count("kept from it") == len(NAMES)


@pytest.mark.parametrize(
    ("system", "done", "free", "code"),
    [
        ("win32", {"connects", "starts_a_program"}, NAMES, 0),
        ("win32", {"writes_beside_a_case_file"}, NAMES, 1),
        ("darwin", {"starts_a_program"}, NAMES, 0),
        ("darwin", {"connects"}, NAMES, 1),
        ("win32", (), NAMES[1:], 1),
    ],
)
def test_what_is_done_and_not_to_be_is_told(monkeypatch, capsys, system, done, free, code):
    answers = State((), whole=False), {one: one in free for one in NAMES}, {one: one in done for one in NAMES}
    monkeypatch.setattr(SCRIPT, "outcomes", lambda *_: answers)
    monkeypatch.setattr(sys, "platform", system)
    assert SCRIPT.main() == code
    assert ("WHICH IS NOT PROMISED SO" in capsys.readouterr().out) == (code == 1 and bool(done))

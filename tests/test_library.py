"""As a library it changes nothing of the program that uses it."""

import subprocess
import sys
from datetime import date

import pytest

import checker

CODE = """
import logging, sys
before = {name: logging.getLogger(name).level for name in ("", "pypdf", "pypdfium2", "pyhanko", "RapidOCR", "PIL")}
disabled, hooks = logging.root.manager.disable, (sys.excepthook, sys.displayhook)
from checker import read_document
read_document(sys.argv[1])
after = {name: logging.getLogger(name).level for name in before}
assert after == before, after
assert (logging.root.manager.disable, (sys.excepthook, sys.displayhook)) == (disabled, hooks)
"""


def test_reading_leaves_the_loggers_and_hooks_of_its_host(tmp_path):
    from tests.reading.made import pdf

    path = tmp_path / "a.pdf"
    path.write_bytes(pdf(["Letter\nDated 1 March 2026"]))
    done = subprocess.run([sys.executable, "-c", CODE, str(path)], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize(
    ("folder", "packs", "error"),
    [
        ("there", "pk-high-court-petition", checker.UsageError),
        ("there", ["no-such-pack"], checker.PackError),
        ("there", (), checker.NothingToCheckError),
        ("wrong", (), checker.MatterError),
        ("not there", (), checker.CheckerError),
    ],
)
def test_what_a_caller_can_put_right_is_an_error_of_its_own(tmp_path, folder, packs, error):
    for name in ("there", "wrong"):
        (tmp_path / name).mkdir()
    (tmp_path / "wrong" / "matter.json").write_text("{")
    with pytest.raises(error):
        checker.check(tmp_path / folder, packs, as_of=date(2026, 5, 1))


def test_all_that_is_offered_can_be_had():
    assert all(getattr(checker, name) for name in checker.__all__)

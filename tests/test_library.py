"""As a library it changes nothing of the program that uses it."""

import subprocess
import sys

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

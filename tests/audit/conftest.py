"""A small estate of matters, and a way to audit it."""

import json
from datetime import date

import pytest

from checker.audit.discover import matters
from checker.audit.run import Asked, audit
from checker.audit.store import held, opened
from checker.reading.settings import Settings
from checker.request import Request
from tests.audit.estates import an_hour_old
from tests.reading.made import pdf

DAY = date(2026, 5, 1)


@pytest.fixture
def estate(tmp_path):
    """Two registered matters and a folder that nobody registered."""
    root = tmp_path / "estate"
    for name, text in (("one", "Letter\nDated 1 March 2026"), ("two", "Letter\nDated 2 March 2026")):
        folder = root / name
        (folder / "01 Originals").mkdir(parents=True)
        record = {"version": 1, "id": f"M-{name}", "dates": {"submission": "2026-07-01"}, "opened": "2026-01-01"}
        (folder / "matter.json").write_text(json.dumps(record))
        (folder / "01 Originals" / "2026-03-01 Letter.pdf").write_bytes(pdf([text]))
    (root / "three").mkdir()
    (root / "three" / "2026-03-03 Note.pdf").write_bytes(pdf(["Note\nDated 3 March 2026"]))
    an_hour_old(root)
    return root


@pytest.fixture
def run(estate, tmp_path):
    """`run(as_of=…, verify=…) -> Overview`, always into the same history."""

    def call(as_of=DAY, settings=None, root=estate, executor=None, progress=None, **more):
        settings = settings or Settings(cache_dir=str(tmp_path / "cache"))
        asked = Asked(root, matters(root), Request(as_of=as_of, settings=settings), **more)
        with opened(tmp_path / "history.sqlite3") as history, held(history):
            return audit(asked, history, executor, progress)

    return call


def many(estate, count):
    """So many more matters of one letter each: while others wait, a worker takes a matter whole."""
    for nth in range(count):
        (estate / f"more {nth}").mkdir()
        (estate / f"more {nth}" / "2026-03-04 Note.pdf").write_bytes(pdf([f"Note {nth}\nDated 4 March 2026"]))
    an_hour_old(estate)

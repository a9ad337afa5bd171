"""Folders of matters of each sort, as small as they can be: real files, read in a moment."""

import json
import os
import time
from datetime import date
from pathlib import Path

from checker.audit.discover import matters
from checker.audit.run import Asked, audit
from checker.audit.store import held, opened
from checker.reading.settings import Settings
from checker.request import Request
from checker.trends import Overview
from tests.reading.made import pdf

DAY = date(2026, 5, 1)


def tidy(root: Path, name: str) -> Path:
    """A matter of which no rule has anything to say."""
    folder = _registered(root, name)
    (folder / "2026-03-01 Letter.pdf").write_bytes(pdf([f"Letter {name}\nDated 1 March 2026"], made=date(2026, 3, 1)))
    return folder


def faulty(root: Path, name: str) -> Path:
    """A matter with a gap: a place that was never filled in."""
    folder = _registered(root, name)
    (folder / "2026-04-01 Deed.pdf").write_bytes(
        pdf([f"DEED {name}\nThis deed is dated [date] and made at Lahore"], made=date(2026, 4, 1))
    )
    return folder


def wrong(root: Path, name: str) -> Path:
    """A matter whose matter.json breaks off."""
    folder = tidy(root, name)
    (folder / "matter.json").write_text("{")
    return folder


MAKERS = {"tidy": tidy, "faulty": faulty, "wrong": wrong}


def made(root: Path, *sorts: str) -> Path:
    """`root` with a matter of each of these sorts, named `matter-1 tidy`, `matter-2 faulty`, …"""
    root.mkdir(parents=True, exist_ok=True)
    for nth, sort in enumerate(sorts, 1):
        MAKERS[sort](root, f"matter-{nth} {sort}")
    an_hour_old(root)
    return root


def an_hour_old(root: Path) -> None:
    """Makes files older that were written a moment ago, as the next run would take them for changed; and waits until
    the time at which that was done is one that tells a later change."""
    then = time.time() - 3600
    for path in root.rglob("*"):
        if -60 < path.stat().st_mtime - then - 3600 < 60:
            os.utime(path, (then, then))
    time.sleep(0.11)


def audited(root: Path, history: Path, **more: object) -> Overview:
    """The overview of one audit; of no matter at all where the root holds none."""
    found = matters(root) if any(root.iterdir()) else []
    asked = Asked(root, found, Request(as_of=DAY, settings=Settings(ocr=False)), **more)
    with opened(history) as opened_history, held(opened_history):
        return audit(asked, opened_history)


def _registered(root: Path, name: str) -> Path:
    folder = root / name
    folder.mkdir(parents=True)
    record = {"version": 1, "dates": {"submission": "2026-07-01"}, "opened": "2026-01-01"}
    (folder / "matter.json").write_text(json.dumps(record))
    return folder

"""Texts that say otherwise than a reader sees, and honest look-alikes: what is told of each, and by which day it is dated.

python -m tests.benchmarks.hostile --text [--ocr]
"""

import tempfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from checker.facts.document import Document, Unreadable
from checker.reading import read
from checker.reading.settings import Settings
from tests.reading.formats.pdf.tricks import TOLD, innocent, tricks

SEEN_DAY = "2026-04-17"
_RELIED_ON = 0.5


def said_of_texts(*, ocr: bool) -> Iterator[str]:
    """A line for each sort, and the sums: told, unclear, silent (a wrong day relied on), false (told of the honest)."""
    settings, sums = Settings(ocr=ocr), Counter[str]()
    with tempfile.TemporaryDirectory() as folder:
        for honest, papers in ((False, tricks()), (True, innocent())):
            for name, paper in papers.items():
                path = Path(folder) / "affidavit.pdf"
                path.write_bytes(paper.pdf())
                said = _said(read(str(path), settings=settings), honest=honest)
                sums[said] += 1
                yield f"  {'honest' if honest else 'trick':6} {name:50} {said}"
    yield "texts " + ", ".join(f"{count} {said}" for said, count in sorted(sums.items()))


def _said(found: Document | Unreadable, *, honest: bool) -> str:
    if not isinstance(found, Document):
        return "unreadable"
    told = any(one.what in TOLD for one in found.hidden)
    days = {one.value for one in found.dates if one.source in ("text", "ocr") and one.confidence >= _RELIED_ON}
    if honest:
        return "false" if told or days != {SEEN_DAY} else "quiet"
    if days - {SEEN_DAY}:
        return "told, and another day is relied on" if told else "silent"
    return "told" if told else "unclear"

"""Texts that say otherwise than a reader sees, or that only some see, and honest look-alikes: what is told of each, and
by which day it is dated.

python -m tests.benchmarks.hostile --text [--ocr]
"""

import tempfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from checker.facts.document import Document, Unreadable
from checker.reading import read
from checker.reading.settings import Settings
from tests.reading.formats.pdf.tricks import TOLD, Paper, innocent, lookless, printed_otherwise, tricks

SEEN_DAY = "2026-04-17"
_RELIED_ON = 0.5


def said_of_texts(*, ocr: bool) -> Iterator[str]:
    """A line for each sort, and the sums: told, unclear, silent (a wrong day relied on), false (told of the honest)."""
    settings, sums = Settings(ocr=ocr), Counter[str]()
    with tempfile.TemporaryDirectory() as folder:
        for sort, papers in (("trick", tricks()), ("some", _seen_by_some()), ("honest", innocent())):
            for name, paper in papers.items():
                path = Path(folder) / "affidavit.pdf"
                path.write_bytes(paper.pdf())
                said = _said(read(str(path), settings=settings), honest=sort == "honest")
                sums[said] += 1
                yield f"  {sort:6} {name:50} {said}"
    yield "texts " + ", ".join(f"{count} {said}" for said, count in sorted(sums.items()))


def _seen_by_some() -> dict[str, Paper]:
    """What one program, or the print, shows and another does not."""
    in_print = {f"layer: {name}": paper for name, (paper, _) in printed_otherwise().items()}
    return in_print | {f"no look: {name}": paper for name, (paper, told, _) in lookless().items() if told}


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

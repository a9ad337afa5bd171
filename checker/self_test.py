"""An installation proved: rule packs, engines and sandbox are there, and a small sample gives what it must."""

import json
import time
from collections.abc import Iterator
from concurrent.futures import Executor
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from checker import shipped
from checker.errors import Exit
from checker.matter_report import MatterReport
from checker.pack_files import load_packs
from checker.reading.ocr.engines.doctor import lines
from checker.reading.sandbox import cage
from checker.reading.settings import Settings
from checker.reading.workers.engine_report import EngineReport
from checker.request import Request
from checker.run import check_matter

WORKS = "This installation works."
NO_SCANS = "This installation works, but reads no scanned page: see above how to get an engine for that."
BROKEN = "Something is wrong with this installation. Install it anew; if that does not help, report these lines."


@dataclass(frozen=True, slots=True)
class Step:
    """One thing that was tried, how it ended (as an exit code), and what there is to say of it."""

    name: str
    ended: Exit
    words: tuple[str, ...]


def steps(executor: Executor, settings: Settings, there: EngineReport) -> Iterator[Step]:
    """What is tried, one by one. `there` are the engines; files are read by the executor's workers."""
    packs = load_packs(shipped.pack_names())
    whole = len(packs) > 1 and len(shipped.schema_names()) > 1
    told = f"{len(packs)} rule packs and {len(shipped.schema_names())} schemas are in place."
    yield Step("rules", Exit.CLEAN if whole else Exit.GAPS, (told,))
    yield Step("scans", Exit.CLEAN if there.any else Exit.INCOMPLETE, tuple(lines(there)))
    yield Step("sandbox", Exit.CLEAN, (cage.in_words(executor.submit(cage.state).result()),))
    yield _sample(shipped.sample(), executor, settings, there)


def conclusion(tried: list[Step]) -> tuple[Exit, str]:
    """The exit code of all, and the last sentence."""
    ended = {one.ended for one in tried}
    if Exit.GAPS in ended:
        return Exit.GAPS, BROKEN
    return (Exit.INCOMPLETE, NO_SCANS) if Exit.INCOMPLETE in ended else (Exit.CLEAN, WORKS)


def _sample(folder: Path, executor: Executor, settings: Settings, there: EngineReport) -> Step:
    """The sample, judged; without an engine, its scan may stay unread, and what is found on that is not waited for."""
    expected = json.loads((folder / "expected.json").read_text("utf-8"))
    request = Request(date.fromisoformat(expected["as_of"]), settings=settings)
    began = time.monotonic()
    matter = check_matter(folder, request, (), executor)
    seconds = time.monotonic() - began
    found: set[tuple[str, str]] = {(one.rule, one.outcome) for one in matter.findings}
    wanted: set[tuple[str, str]] = {(one["rule"], one["outcome"]) for one in expected["findings"]}
    if not there.any:
        found, wanted = ({pair for pair in pairs if pair[1] == "gap"} for pairs in (found, wanted))
    if found == wanted and (_is_read(matter) or not there.any):
        papers = len(matter.papers)
        told = f"{papers} papers were read and judged in {seconds:.1f} seconds, and gave what they must give."
        return Step("sample", Exit.CLEAN, (told,))
    return Step("sample", Exit.GAPS, tuple(_differences(matter, found, wanted)))


def _is_read(matter: MatterReport) -> bool:
    return matter.complete and bool(matter.papers)


def _differences(matter: MatterReport, found: set[tuple[str, str]], wanted: set[tuple[str, str]]) -> Iterator[str]:
    yield "The sample does not give what it must give."
    yield from (f"Not found: {rule} ({outcome})." for rule, outcome in sorted(wanted - found))
    yield from (f"Found, though nothing is wrong: {rule} ({outcome})." for rule, outcome in sorted(found - wanted))
    for row in matter.files:
        if row.filed and row.status != "ignored" and (row.status != "read" or row.unread_pages):
            yield f"Not read: {row.path} ({row.reason or 'no reason is known'})."

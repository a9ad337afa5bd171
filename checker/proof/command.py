"""`packs test`: all trials of a pack on a complete sample, in as many workers as there are."""

import json
import os
from collections import Counter
from collections.abc import Iterable
from datetime import date
from functools import partial
from pathlib import Path

from checker.errors import UsageError
from checker.proof.benign import benign
from checker.proof.edits import Fault
from checker.proof.operators import blind, windows_of
from checker.proof.table import FORMS, Proof
from checker.proof.trial import Bench, Heard, Result, attempt, heard
from checker.proof.written import written
from checker.reading import private
from checker.reading.pool import SupervisedExecutor
from checker.reading.settings import Limits, Settings
from checker.run import ALWAYS, Request, find_pack, load_pack, load_packs, read_matter

SAMPLES = Path(__file__).resolve().parents[2] / "samples"
ALL_DAY = Limits(seconds=600, memory_mb=4000)


def prove(name: str, sample: Path | None, jobs: int | None, form: str) -> tuple[str, bool]:
    """The proof of a pack as text in that form, and whether it holds.

    `name` is a shipped id or a file; without `sample`, a shipped pack is tried on its own. Raises UsageError where
    there is none.
    """
    proof = try_all(name, sample or _sample_of(name), jobs)
    return FORMS[form](proof), proof.holds


def try_all(name: str, sample: Path, jobs: int | None = None, operators: Iterable[str] | None = None) -> Proof:
    """All trials, or those of some operators (`written` is one, and each of `operators` and `benign`)."""
    pack = load_pack(name)
    with private.folder() as cache:
        bench = Bench(str(sample), name, _today(sample), cache)
        wanted = set(operators) if operators is not None else None
        before = heard(bench.check(sample))
        seen = read_matter(
            sample, Request(bench.as_of, (name,), settings=Settings(cache_dir=cache)), load_packs((name,))
        ).bundle
        sets = (_faults(pack.id, sample), tuple(blind(seen, windows_of(find_pack(name)[0]))), tuple(benign(seen)))
        chosen = [[one for one in faults if wanted is None or one.operator in wanted] for faults in sets]
        results = iter(
            _results(bench, [one for faults in chosen for one in faults], before, jobs or os.cpu_count() or 1)
        )
        done = [tuple(next(results) for _ in faults) for faults in chosen]
    own = tuple(rule.id for rule in pack.rules if rule.id.startswith(f"{pack.id}/"))
    return Proof(pack.id, sample.name, own, tuple(sorted(before)), *done)


def _results(bench: Bench, faults: list[Fault], before: Counter[Heard], jobs: int) -> list[Result]:
    if jobs == 1 or len(faults) < 2:
        return [attempt(bench, fault, before) for fault in faults]
    pool = SupervisedExecutor(jobs, ALL_DAY, (bench.cache,))
    try:
        return list(pool.map(partial(attempt, bench, before=before), faults))
    finally:
        pool.shutdown()


def _sample_of(name: str) -> Path:
    folder = SAMPLES / f"{'pk-petition' if name == 'pk-high-court-petition' else name}-complete"
    if name == ALWAYS:
        folder = SAMPLES / "pk-petition-complete"
    if not folder.is_dir():
        raise UsageError(
            f"There is no complete sample for “{name}” here. Name a matter folder that has all it must: "
            f"packs test {name} --sample DIR"
        )
    return folder


def _faults(pack: str, sample: Path) -> tuple[Fault, ...]:
    """The written faults that lie beside the sample, if there are any."""
    for path in (sample.parent / "faults" / f"{pack}.json", sample.parent / f"{pack}.faults.json"):
        if path.is_file():
            return written(path, pack)
    return ()


def _today(sample: Path) -> date:
    """The day for which the sample was made: `as_of` of its expected.json, else today."""
    expected = sample / "expected.json"
    return date.fromisoformat(json.loads(expected.read_text("utf-8"))["as_of"]) if expected.is_file() else date.today()

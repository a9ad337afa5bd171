"""`packs test`: all trials of a pack on a complete sample, in as many workers as there are."""

import os
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from checker import strict_json
from checker.bounded_files import NotReadError, read_text
from checker.errors import UsageError
from checker.matter_facts import read_matter, recognise_matter
from checker.mutation.benign import benign
from checker.mutation.edits import Fault
from checker.mutation.operators import blind, windows_of
from checker.mutation.table import FORMS, Proof
from checker.mutation.trial import Bench, Heard, Result, attempt, heard
from checker.mutation.written import written
from checker.pack_files import ALWAYS, find_pack, load_pack, load_packs
from checker.reading.sandbox.cage import Rights
from checker.reading.settings import Limits, Settings
from checker.reading.workers import temp_dirs
from checker.reading.workers.pool import SupervisedExecutor
from checker.request import Request
from checker.run import judge_matter

if TYPE_CHECKING:
    from checker.judging.packs.model import Pack

SAMPLES = Path(__file__).resolve().parents[2] / "samples"
SETS = ("written", "blind", "benign")
_EXPECTED = "expected.json"
_LARGEST = 4_000_000
"""Bytes."""
Begun = Callable[[SupervisedExecutor], None]
ALL_DAY = Limits(seconds=600, memory_mb=4000)


def prove(
    name: str,
    sample: Path | None,
    jobs: int | None,
    form: str,
    operators: Iterable[str] | None = None,
    *,
    begun: Begun = lambda _pool: None,
) -> tuple[str, bool]:
    """The proof of a pack as text in that form, and whether it holds.

    `name` is a shipped id or a file; without `sample`, a shipped pack is tried on its own. Raises UsageError where
    there is none. `begun` as in `try_all`.
    """
    proof = try_all(name, sample or _sample_of(name), jobs, operators, begun=begun)
    return FORMS[form](proof), proof.holds


def try_all(
    name: str,
    sample: Path,
    jobs: int | None = None,
    operators: Iterable[str] | None = None,
    *,
    begun: Begun = lambda _pool: None,
) -> Proof:
    """All trials, or those of some operators or SETS of them.

    They are made in workers, which may read the sample and the pack's folder, and write in a folder made for them.
    `begun` gets the workers before anything is read.
    """
    pack = load_pack(name)
    wanted = set(operators) if operators is not None else None
    beside = (str(Path(find_pack(name)[1]).resolve().parent),) if name.endswith(".json") else ()
    with temp_dirs.folder() as cache:
        rights = Rights((str(sample.resolve()), cache, *beside), writable=(cache,))
        with _workers(jobs or os.cpu_count() or 1, rights, cache) as pool:
            begun(pool)
            return _tried(pack, name, sample, wanted, cache, pool)


def _tried(
    pack: "Pack", name: str, sample: Path, wanted: set[str] | None, cache: str, pool: SupervisedExecutor
) -> Proof:
    bench = Bench(str(sample), name, _today(sample), cache)
    request = Request(bench.as_of, (name,), settings=Settings(cache_dir=cache))
    packs = load_packs((name,))
    seen = recognise_matter(sample, read_matter(sample, request, packs, pool), packs)
    before = heard(judge_matter(sample, request, seen))
    sets = (
        _faults(pack.id, sample),
        tuple(blind(seen.bundle, windows_of(find_pack(name)[0]))),
        tuple(benign(seen.bundle)),
    )
    chosen = [
        [one for one in faults if wanted is None or not wanted.isdisjoint((of, one.operator))]
        for of, faults in zip(SETS, sets, strict=True)
    ]
    done = _results(bench, chosen, before, pool)
    own = tuple(rule.id for rule in pack.rules if rule.id.startswith(f"{pack.id}/"))
    return Proof(pack.id, sample.name, own, tuple(sorted(before)), *done)


def _results(
    bench: Bench, sets: Sequence[Sequence[Fault]], before: Counter[Heard], pool: SupervisedExecutor
) -> list[tuple[Result, ...]]:
    """What came of each fault, set by set. The same change under two names is tried once."""
    single = list({one.change: one for faults in sets for one in faults}.values())
    trial = partial(attempt, bench, before=before)
    tried = {one.change: result for one, result in zip(single, pool.map(trial, single), strict=True)}
    return [tuple(replace(tried[one.change], fault=one) for one in faults) for faults in sets]


@contextmanager
def _workers(jobs: int, rights: Rights, cache: str) -> Iterator[SupervisedExecutor]:
    pool = SupervisedExecutor(jobs, ALL_DAY, rights, cache)
    try:
        yield pool
    finally:
        pool.shutdown(cancel_futures=True)


def _sample_of(name: str) -> Path:
    folder = SAMPLES / f"{'pk-petition' if name == 'pk-high-court-petition' else name}-complete"
    if name == ALWAYS:
        folder = SAMPLES / "pk-petition-complete"
    if not folder.is_dir():
        raise UsageError(
            f"There is no complete sample for “{name}” here: those of the shipped packs, with the faults written for "
            "them, lie in the project's own folder and not in what is installed. Run it there, or name a matter folder "
            f"that has all it must: packs test {name} --sample DIR"
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
    try:
        said = strict_json.loads(read_text(sample / _EXPECTED, _LARGEST, sample))["as_of"]
        return date.fromisoformat(said)
    except FileNotFoundError:
        return date.today()
    except (NotReadError, ValueError, KeyError, TypeError):
        raise UsageError(
            f"{_EXPECTED} does not say for which day the sample was made, as {{“as_of”: “2026-05-01”}}; correct it or "
            "take it out. Nothing was tried."
        ) from None

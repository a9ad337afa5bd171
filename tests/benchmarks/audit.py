"""What an audit costs: `python -m tests.benchmarks.audit [--matters 100] [--scale 1000,3000,10000,30000] [--full]`.

All ratios are taken in one run on one generated estate. OCR is off: it is measured by tests.benchmarks.scans. `--full`
takes 1,000 matters with 30,000 files and scales to 100,000 (an hour); the default ends within a quarter of that.
"""

import argparse
import shutil
import tempfile
from collections.abc import Sequence
from contextlib import contextmanager
from pathlib import Path

from tests.benchmarks.estate import linked, make
from tests.benchmarks.measured import (
    TOOLS,
    Cost,
    audit,
    hashed_and_extracted,
    present,
    scripted,
    side_by_side,
    timed,
    walked,
)

_SAMPLE = 300
"""Files for the scripted tools."""
_OF_A_SORT = 30_000
"""Files of one sort at most."""


def row(name: str, cost: Cost, files: int, ratio: str = "") -> Cost:
    """Prints a line of the table."""
    memory = f"{cost.parent:.0f}, {cost.worker:.0f}" if cost.parent else ""
    print(f"| {name} | {files} | {cost.seconds:.2f} | {cost.processor:.2f} | {files / cost.seconds:.0f} | {memory} | {ratio} |", flush=True)
    return cost


def head(title: str) -> None:
    """Prints the head of a table."""
    print(f"\n{title}\n\n| measure | files | seconds | of processor | files a second | MB: parent, worker | ratio |")
    print("| --- | ---: | ---: | ---: | ---: | --- | --- |")


def cold_and_warm(root: Path, every: Sequence[Path], base: Path, cluster: bool) -> None:
    """One core, two cores, the cluster, once more without a change; and what they are held against."""
    head("Cold, warm, and against what a person would script")
    cache = ("--cache-dir", str(base / "cache"))
    bare = row("bare: hash and text by pdfium, one core", timed(lambda: hashed_and_extracted(every)), len(every))
    halves = timed(lambda: side_by_side([every[::2], every[1::2]]))
    row("the same, half of it on each of two cores", halves, len(every), f"one core takes {bare.seconds / halves.seconds:.2f} × as long")
    one = audit(root, base / "one", "--jobs", "1", "--no-cache", cores=1)
    row("audit, cold, one core", one, len(every), f"{one.times(bare)} bare")
    two = audit(root, base / "both", "--jobs", "2", "--no-cache", cores=2)
    row("audit, cold, two cores", two, len(every), f"one core takes {one.seconds / two.seconds:.2f} × as long")
    kept = audit(root, base / "two", "--jobs", "2", *cache)
    row("the same, and the facts of every file kept", kept, len(every), kept.times(two))
    if cluster:
        with scheduler() as address:
            linked(base / "warming", every, 2)
            audit(base / "warming", base / "warmed", "--scheduler", address, "--no-cache")
            spread = audit(root, base / "dask", "--scheduler", address, "--no-cache")
        row("cold on Dask, two workers of this machine", spread, len(every), f"{spread.times(two)} the local pool")
    missing = [one for one in TOOLS if one not in present()]
    sample = list(every[:: max(1, len(every) // _SAMPLE)])
    tools = timed(lambda: scripted(sample, 2))
    scale = len(every) / len(sample)
    whole = Cost(tools.seconds * scale, tools.processor * scale)
    row(
        f"{', '.join(present())} in xargs -P 2 ({len(sample)} files, scaled)", whole, len(every),
        f"{whole.times(two)} the audit" + (f"; not here: {', '.join(missing)}" if missing else ""),
    )  # fmt: skip
    walk = min((timed(lambda: walked(root)) for _ in range(3)), key=lambda cost: cost.seconds)
    row("bare walk with stat", walk, len(every))
    warm = min((audit(root, base / "two", "--jobs", "2", *cache) for _ in range(2)), key=lambda cost: cost.seconds)
    row("audit, warm, start-up included", warm, len(every), f"{warm.times(walk)} the walk")


def by_sort(made: dict[str, list[Path]], base: Path) -> None:
    """Each sort of file alone, cold, on one core and on two."""
    head("Cold, by sort")
    for sort, paths in made.items():
        root = base / sort
        files = linked(root, paths, max(1, min(_OF_A_SORT, len(paths)) // 30))
        some = [path for path in root.rglob("*") if path.is_file() and path.name != "matter.json"]
        bare = timed(lambda some=some: hashed_and_extracted(some))  # type: ignore[misc]
        for jobs in (1, 2):
            cost = audit(root, base / f"{sort}{jobs}", "--jobs", str(jobs), "--no-cache", cores=jobs)
            row(f"{sort}, {('one core', 'two cores')[jobs - 1]}", cost, files, f"{cost.times(bare)} bare on one")
        few = some[:60]
        tools = timed(lambda few=few: scripted(few, 2))  # type: ignore[misc]
        slower = tools.seconds / len(few) / (cost.seconds / files)
        row(f"{sort}, the scripted tools on two cores", tools, len(few), f"{slower:.1f} × the audit on two")


def growing(every: Sequence[Path], sizes: Sequence[int], base: Path) -> None:
    """From size to size: hard links to the same files, whose facts the cache holds; hashing, judging and recording
    are done for each."""
    head("By the number of files (hard links; facts from the cache, everything else done)")
    cache = ("--cache-dir", str(base / "grown-cache"))
    some = every[:960]
    first: list[tuple[int, Cost]] = []
    warm: list[tuple[int, Cost]] = []
    linked(base / "seed", some, len(some) // 30)
    audit(base / "seed", base / "seed-history", *cache)
    for size in sizes:
        root = base / f"grown{size}"
        files = linked(root, some, size // 30)
        history = base / f"history{size}"
        first.append((files, row("first audit", audit(root, history, *cache), files)))
        walk = timed(lambda root=root: walked(root))  # type: ignore[misc]
        again = audit(root, history, *cache)
        warm.append((files, row("warm", again, files, f"{again.times(walk)} the walk")))
        print(f"| history | {files} | | | | {history.stat().st_size / 1e6:.0f} MB of disk | |")
        shutil.rmtree(root)
    for name, points in (("first audit", first), ("warm", warm)):
        fixed, each = fit([(files, cost.seconds) for files, cost in points])
        print(f"\n{name}: {fixed:.1f} s and {1000 * each:.2f} ms a file; a million files {(fixed + 1e6 * each) / 60:.1f} minutes")


def fit(points: Sequence[tuple[float, float]]) -> tuple[float, float]:
    """The straight line nearest to the points: what is fixed, and what each costs."""
    count = len(points)
    across, up = sum(x for x, _ in points) / count, sum(y for _, y in points) / count
    spread = sum((x - across) ** 2 for x, _ in points)
    each = sum((x - across) * (y - up) for x, y in points) / spread if spread else up / across
    return up - each * across, each


@contextmanager
def scheduler():
    """A Dask scheduler with two worker processes on this machine."""
    from distributed import LocalCluster

    with LocalCluster(
        n_workers=2, threads_per_worker=1, processes=True, dashboard_address=None, host="127.0.0.1"
    ) as cluster:
        yield cluster.scheduler_address


def main() -> None:
    """Prints the tables."""
    given = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    given.add_argument("--matters", type=int, default=100, help="matters of 30 files")
    given.add_argument("--scale", default="1000,3000,10000,30000", help="numbers of files; empty for none")
    given.add_argument("--full", action="store_true", help="1,000 matters, and 100,000 files in the scale")
    given.add_argument("--no-cluster", action="store_true", help="without Dask")
    options = given.parse_args()
    matters = 1000 if options.full else options.matters
    sizes = [int(one) for one in options.scale.split(",") if one] + [100_000] * options.full
    with tempfile.TemporaryDirectory(prefix="estate-") as folder:
        base = Path(folder)
        made = make(base / "estate", matters)
        every = sorted(path for paths in made.values() for path in paths)
        sorts = ", ".join(f"{len(paths)} {sort}" for sort, paths in made.items())
        print(f"{matters} matters and {matters // 10} tidy ones, {len(every)} files ({sorts}), {sum(p.stat().st_size for p in every) / 1e6:.0f} MB")
        cold_and_warm(base / "estate", every, base, not options.no_cluster)
        by_sort(made, base / "sorts")
        if sizes:
            growing(every, sizes, base)


if __name__ == "__main__":
    main()

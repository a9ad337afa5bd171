"""What rendering costs: `python -m tests.benchmarks.reports`.

A matter of 100 documents with three findings each, and one of 5,000 findings; the median of five renderings, imports
and the first compilation of the template told apart, because a run pays them once.
"""

import json
import subprocess
import sys
from statistics import median
from time import perf_counter

from checker.report import FORMATS, Evidence
from tests.report import example

FIRST = """
from time import perf_counter
from tests.report import example
from checker.report import FORMATS, Evidence
report = example.large(100, 3)
start = perf_counter()
FORMATS[{name!r}](report, Evidence())
print(perf_counter() - start)
"""


def timed(name, report):
    times = []
    for _ in range(5):
        start = perf_counter()
        data = FORMATS[name](report, Evidence())
        times.append(perf_counter() - start)
    return median(times), len(data)


def main():
    hundred, many = example.large(100, 3), example.large(500, 10)
    rows = {}
    for name in FORMATS:
        code = [sys.executable, "-c", FIRST.format(name=name)]
        first = float(subprocess.run(code, capture_output=True, text=True, check=True).stdout)
        (warm, size), (large, _) = timed(name, hundred), timed(name, many)
        rows[name] = {"first_ms": round(first * 1e3, 1), "warm_ms": round(warm * 1e3, 1), "kB": size // 1000,
                      "5000_findings_ms": round(large * 1e3, 1)}  # fmt: skip
        print(f"{name:9}", json.dumps(rows[name]))
    print(f"all formats, first rendering: {sum(row['first_ms'] for row in rows.values()):.0f} ms")


if __name__ == "__main__":
    main()

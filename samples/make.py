"""Writes the samples: `python -m samples.make [NAME…]`. Byte for byte the same each time.

The bytes depend on the versions of reportlab, Pillow and pypdfium2 that requirements.lock names.
"""

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

from samples.making import abroad, civil, court, petitions, referral, sworn, untidy, visa
from samples.making.folder import Sample, write

HERE = Path(__file__).resolve().parent
SERIES: tuple[Callable[[], Iterator[Sample]], ...] = (
    petitions.samples,
    visa.samples,
    civil.samples,
    referral.samples,
    sworn.samples,
    abroad.samples,
    court.samples,
    untidy.samples,
)


def main(names: list[str], root: Path = HERE) -> None:
    """Write the samples of these names, or all."""
    for series in SERIES:
        for sample in series():
            if not names or sample.name in names:
                files = write(sample, root)
                print(f"{sample.name}: {len(files)} files, {sum(one.stat().st_size for one in files) // 1024} KB")


if __name__ == "__main__":
    main(sys.argv[1:])

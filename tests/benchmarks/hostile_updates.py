"""What came into a signed paper after signing: told, silent or false, beside pyHanko and pdfsig where it is installed.

`python -m tests.benchmarks.hostile --updates`. The updates are those of `tests/reading/seals/updates.py`, on a paper of
one page, and on the same linearised. *Told*: a change that a reader sees, or what was filled in, is not called intact.
*Silent*: it is. *False*: a harmless update is called a change.
"""

import io
import logging
import shutil
import subprocess
import tempfile
from collections import Counter
from collections.abc import Callable, Iterator

from pyhanko.pdf_utils.misc import PdfReadError
from pyhanko.pdf_utils.reader import PdfFileReader

from checker.reading.seals.signature_fields import signatures_of
from tests.reading.seals import sealed
from tests.reading.seals.paper import linearised, paper
from tests.reading.seals.updates import FILLED, HARMFUL, HARMLESS

BASES = {"a paper": paper, "linearised": linearised}
Verdict = Callable[[bytes], bool]
"""Whether anything is said against the first signature."""


def by_checker(data: bytes) -> bool:
    """A change, or what was filled in since."""
    one = next((one for one in signatures_of(data)[0] if one.field == "Sig1"), None)
    return one is None or one.state != "intact" or any(change.weight == "filled" for change in one.changes)


def by_pyhanko(data: bytes) -> bool:
    """Its difference analysis, and the level of what came: it permits forms to be filled in, and says so."""
    try:
        reader = PdfFileReader(io.BytesIO(data), strict=False)
    except PdfReadError:
        return True
    one = next(one for one in reader.embedded_signatures if one.field_name == "Sig1")
    one.compute_integrity_info()
    return not one.summarise_integrity_info()["docmdp_ok"]


def by_pdfsig(data: bytes) -> bool:
    """Poppler compares the signed bytes alone, and says whether they are the whole file."""
    with tempfile.NamedTemporaryFile(suffix=".pdf") as file:
        file.write(data)
        file.flush()
        run = subprocess.run(["pdfsig", "-nocert", file.name], capture_output=True, check=False)
    return b"Signature is Valid" not in run.stdout.partition(b"Signature #2")[0]


def updates() -> Iterator[tuple[str, str, bytes]]:
    """Sort (`harmless`, `filled`, `harmful`), name, and the updated paper."""
    for base, make in BASES.items():
        signed = sealed.sign(make())
        for name, update in HARMLESS.items():
            yield "harmless", f"{name} ({base})", update(signed)
        for sort, table in (("filled", FILLED), ("harmful", HARMFUL)):
            for name, (update, _) in table.items():
                yield sort, f"{name} ({base})", update(signed)


def tell() -> Iterator[str]:
    """A line a tool, and the names of what it was silent or false about."""
    logging.disable(logging.CRITICAL)  # pyHanko logs a page for every change it does not permit
    tools: dict[str, Verdict] = {"checker": by_checker, "pyHanko": by_pyhanko}
    if shutil.which("pdfsig"):
        tools["pdfsig"] = by_pdfsig
    made = list(updates())
    yield "updates " + ", ".join(f"{count} {sort}" for sort, count in Counter(sort for sort, _, _ in made).items())
    for tool, verdict in tools.items():
        counts: Counter[str] = Counter()
        wrong = []
        for sort, name, data in made:
            answer = _answer(sort, against=verdict(data))
            counts[answer] += 1
            wrong += [f"{answer}: {name}"] if answer in ("silent", "false") else []
        yield f"{tool}: told {counts['told']}, silent {counts['silent']}, false {counts['false']}, quiet {counts['quiet']}"
        yield from (f"  {one}" for one in wrong if tool == "checker")


def _answer(sort: str, *, against: bool) -> str:
    if sort == "harmless":
        return "false" if against else "quiet"
    return "told" if against else "silent"

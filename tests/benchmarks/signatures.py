"""How well signatures are found and judged, by the labels of the corpus, beside other tools where they are installed.

python -m tests.benchmarks.signatures --corpus ../shared/corpus [--pages 40] [--only digital|electronic|ink]
"""

import argparse
import json
import re
import shutil
import subprocess
import time
from collections import Counter
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path

import pypdfium2

from checker.facts.signature import Signature
from checker.reading.seals.signature_fields import signatures_of
from checker.reading.seals.times import pdf_time
from tests.benchmarks.inksets import INK_SETS, measure_ink

Judge = Callable[[Path], dict[str | None, str]]


def labels_of(folder: Path) -> list[dict]:
    return [json.loads(line) for line in (folder / "labels.jsonl").read_text(encoding="utf-8").splitlines()]


def expected(label: dict) -> str:
    """The state that a label asks for: `not intact` where its tools could give no verdict."""
    if "state" in label:
        return label["state"]
    if label["kind"] == "unsigned_field":
        return "empty"
    if "valid" not in str(label["verdict"]):
        return "not intact"
    return "changed" if label["modification"] == "OTHER" else "intact"


def agrees(state: str | None, label: dict) -> bool:
    wanted = expected(label)
    if label.get("made") == "appended":
        return state in ("intact", "unchecked")
    return state not in ("intact", None) if wanted == "not intact" else state == wanted


def same_instant(ours: str | None, label: str | None) -> bool:
    theirs = pdf_time(label) if label else None
    return (datetime.fromisoformat(ours) if ours else None) == theirs


def digital(folder: Path) -> None:
    labels = labels_of(folder)
    files = sorted({one["file"] for one in labels})
    found: dict[tuple[str, str | None], Signature] = {}
    spent = 0.0
    for name in files:
        data = (folder / name).read_bytes()
        started = time.perf_counter()
        signatures, _ = signatures_of(data)
        spent += time.perf_counter() - started
        found.update({(name, one.field): one for one in signatures})
    seen = [found.get((one["file"], one["field"])) for one in labels]
    pairs = [(one, label) for one, label in zip(seen, labels, strict=True) if one]
    wrong = Counter((expected(label), one.state) for one, label in pairs if not agrees(one.state, label))
    times = [
        same_instant(getattr(one.times, key), label[name])
        for one, label in pairs
        for key, name in (("m", "M"), ("cms", "cms_signing_time"), ("timestamp", "timestamp_gentime"))
        if name in label
    ]
    print(f"\n{folder.name}: {len(files)} files, {len(labels)} labelled fields")
    print(f"  fields found            {len(pairs)} of {len(labels)}")
    print(
        f"  files with all found    {sum(all((n, x['field']) in found for x in labels if x['file'] == n) for n in files)} of {len(files)}"
    )
    print(f"  verdicts agree          {len(pairs) - sum(wrong.values())} of {len(pairs)}  {dict(wrong) or ''}")
    print(
        f"  broken called intact    {wrong[('broken', 'intact')]}, intact called broken {wrong[('intact', 'broken')]}"
    )
    print(f"  times equal             {sum(times)} of {len(times)}")
    print(f"  time a signature        {1000 * spent / max(1, len(found)):.1f} ms")
    for tool, judge in TOOLS.items():
        beside(tool, judge, folder, files, labels)


def beside(tool: str, judge: Judge, folder: Path, files: list[str], labels: list[dict]) -> None:
    if shutil.which(tool.split()[0]) is None:
        print(f"  {tool}: not installed here")
        return
    started = time.perf_counter()
    said = {(name, field): state for name in files for field, state in judge(folder / name).items()}
    spent = time.perf_counter() - started
    right = sum(agrees(said.get((one["file"], one["field"])), one) for one in labels)
    lied = sum(said.get((one["file"], one["field"])) == "intact" and not agrees("intact", one) for one in labels)
    print(
        f"  {tool}: {len(said)} found, {right} of {len(labels)} agree, {lied} wrongly intact, {1000 * spent / max(1, len(said)):.0f} ms each"
    )


def by_pdfsig(path: Path) -> dict[str | None, str]:
    text = subprocess.run(["pdfsig", "-nocert", str(path)], capture_output=True, check=False).stdout.decode(
        "utf-8", "replace"
    )
    found = {}
    for part in re.split(r"^Signature #\d+:", text, flags=re.M)[1:]:
        name = re.search(r"Signature Field Name: (.*)", part)
        valid = re.search(r"Signature Validation: (.*)", part)
        state = "empty" if "not signed" in part else "intact" if valid and "is Valid" in valid[1] else "broken"
        found[name[1] if name else None] = state
    return found


def by_pyhanko(path: Path) -> dict[str | None, str]:
    """The summary lines of `pyhanko sign validate`: one a signature, without the empty fields."""
    run = subprocess.run(["pyhanko", "sign", "validate", str(path)], capture_output=True, check=False)
    found = {}
    for line in run.stdout.decode("utf-8", "replace").splitlines():
        parts = line.split(":")
        if len(parts) >= 3:
            found[parts[0]] = "intact" if "INTACT" in line and "MODIF" not in line else "broken"
    return found


TOOLS: dict[str, Judge] = {"pdfsig": by_pdfsig, "pyhanko sign validate": by_pyhanko}


def electronic(folder: Path) -> None:
    from checker.pages.page import Page
    from checker.recognising.dates import dates_in
    from checker.recognising.signing.page_places import signatures_on

    hit = wanted = extra = 0
    for label in labels_of(folder):
        found: list[Signature] = []
        for number, text in texts(folder / label["file"]):
            found += signatures_on(Page(number, text), dates_in(text, "MDY", page=number))[0]
        said = [(plain(one.signer), one.date.value if one.date else None) for one in found if one.means == "electronic"]
        asked = [(plain(name), day) for day, name in label["signatures"]]
        wanted += len(asked)
        hit += sum(one in said for one in asked)
        extra += sum(one not in asked for one in said)
    print(
        f"\n{folder.name}: electronic signatures with name and date {hit} of {wanted} ({hit / wanted:.3f}), others seen {extra}"
    )


def plain(name: str | None) -> str:
    return re.sub(r"\W", "", name or "").lower()


def texts(path: Path) -> Iterator[tuple[int, str]]:
    document = pypdfium2.PdfDocument(path)
    for number in range(1, len(document) + 1):
        yield number, document[number - 1].get_textpage().get_text_range().replace("\r\n", "\n")
    document.close()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--corpus", type=Path, required=True)
    parser.add_argument("--pages", type=int, default=40, help="drawn pages for the ink set")
    parser.add_argument("--only", choices=["digital", "electronic", "ink"])
    given = parser.parse_args()
    if given.only in (None, "digital"):
        digital(given.corpus / "signed")
        digital(given.corpus / "signed-altered")
    if given.only in (None, "electronic"):
        electronic(given.corpus / "fara-filed")
    if given.only in (None, "ink"):
        for name, pages in INK_SETS.items():
            measure_ink(name, pages(given.corpus, given.pages))


if __name__ == "__main__":
    main()

"""How well dates are read, beside the libraries, on labelled documents: a Markdown table on standard output.

    python -m tests.benchmarks.dates --corpus ../shared/corpus [--only NAME]

Recall: the labelled day is among those found, with one reading only. Role: it is found in its role. First: it is the
best date of its role. Dates a page: distinct dates against a count by hand on 20 pages. False: dates found in the
project's own texts that hold none. Speed: CPU time of the reader alone, the text being there already.
"""

from __future__ import annotations

import argparse
import calendar
import hashlib
import json
import re
import time
from collections import Counter
from pathlib import Path

import pypdfium2

from tests.benchmarks.dates_readers import READERS, Found

_HERE = Path(__file__).parent
_ROLES = {
    "agreement_date": ("issued", "effective", "sworn", "signed"), "effective_date": ("effective", "valid_from"),
    "expiration_date": ("expires",),
    "written": ("expires",), "received": ("received",), "signed": ("signed",),
}  # fmt: skip


def main() -> None:
    """Reads the command line and prints the table."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--corpus", type=Path, required=True)
    parser.add_argument("--only", choices=sorted(READERS), help="one reader alone")
    args = parser.parse_args()
    texts = texts_of(args.corpus)
    names = [args.only] if args.only else list(READERS)
    columns = {name: measured(READERS[name], texts, args.corpus) for name in names}
    rows = list(columns[names[0]])
    print("| measure | " + " | ".join(names) + " |")
    print("| --- |" + " --- |" * len(names))
    for row in rows:
        print(f"| {row} | " + " | ".join(columns[name].get(row, "–") for name in names) + " |")


def texts_of(corpus: Path) -> dict[Path, list[str]]:
    """The page texts of every PDF that can be opened."""
    texts = {path: _pages(path) for folder in ("contracts", "fara-filed", "filings") for path in _pdfs(corpus / folder)}
    return {path: pages for path, pages in texts.items() if pages}


def measured(reader, texts: dict[Path, list[str]], corpus: Path) -> dict[str, str]:
    """Every measure of one reader, as the cells of its column."""
    reader(["Dated 12 March 2026"])
    found: dict[Path, Found] = {}
    start = time.process_time()
    for path, pages in texts.items():
        found[path] = reader(pages)
    spent = time.process_time() - start
    table = _contracts(found, texts, corpus) | _filed(found, corpus)
    seen, counted = _by_hand(found, corpus)
    table["dates a page, 20 pages (by hand " + f"{counted / 20:.2f})"] = f"{seen / 20:.2f} ({seen / counted:.2f} ×)"
    traps = json.loads((_HERE.parent / "cases" / "date_traps.json").read_text(encoding="utf-8"))
    table[f"false dates in {len(traps)} texts without any"] = str(
        sum(bool(reader([trap["text"]]).pages[0]) for trap in traps)
    )
    table["pages a second"] = f"{sum(map(len, texts.values())) / spent:.0f}"
    return table


def _contracts(found: dict[Path, Found], texts: dict[Path, list[str]], corpus: Path) -> dict[str, str]:
    counts: Counter[tuple[str, str]] = Counter()
    for label in _labels(corpus / "contracts"):
        one, kind, day = found[corpus / "contracts" / label["file"]], label["kind"], label["date"]
        _count(counts, one, kind, day)
        counts["first", kind] += (one.best or {}).get(kind) == day
        if kind == "expiration_date" and _written_out(texts[corpus / "contracts" / label["file"]], day):
            _count(counts, one, "written", day)
    table: dict[str, str] = {}
    for kind in ("agreement_date", "effective_date", "expiration_date"):
        table |= _rates(counts, kind, f"contracts: {kind.replace('_', ' ')}", with_first=True, roles=_roled(found))
    written = counts["all", "written"]
    table[f"contracts: expiration date where it is written out, found ({written})"] = (
        f"{counts['found', 'written'] / written:.3f}"
    )
    return table


def _written_out(pages: list[str], day: str) -> bool:
    """Whether a day stands in a text in one of the forms that contracts use: asked without any reader of dates."""
    year, month, number = (int(part) for part in day.split("-"))
    name, text = calendar.month_name[month], " ".join(" ".join(pages).split())
    forms = rf"{name} {number}(?:st|nd|rd|th)?,? ?{year}|\b{number}(?:st|nd|rd|th)? (?:day of )?{name},? {year}"
    return re.search(rf"{forms}|\b0?{month}/0?{number}/(?:{year}|{year % 100:02})\b", text, re.I) is not None


def _filed(found: dict[Path, Found], corpus: Path) -> dict[str, str]:
    counts: Counter[tuple[str, str]] = Counter()
    for label in _labels(corpus / "fara-filed"):
        for kind in ("received", "signed"):
            _count(counts, found[corpus / "fara-filed" / label["file"]], kind, label[kind])
    table: dict[str, str] = {}
    for kind in ("received", "signed"):
        table |= _rates(counts, kind, f"electronic filings: {kind}", with_first=False, roles=_roled(found))
    return table


def _count(counts: Counter[tuple[str, str]], one: Found, kind: str, day: str) -> None:
    written = any(day in page for page in one.pages)
    counts["all", kind] += 1
    counts["found", kind] += written
    if one.roles is not None:
        counts["role", kind] += any(day in one.roles.get(role, ()) for role in _ROLES[kind])


def _rates(counts: Counter[tuple[str, str]], kind: str, title: str, *, with_first: bool, roles: bool) -> dict[str, str]:
    total = counts["all", kind]
    rates = {f"{title}, found ({total})": f"{counts['found', kind] / total:.3f}"}
    rates[f"{title}, in its role"] = f"{counts['role', kind] / total:.3f}" if roles else "no roles"
    if with_first:
        rates[f"{title}, first choice"] = f"{counts['first', kind] / total:.3f}"
    return rates


def _roled(found: dict[Path, Found]) -> bool:
    return any(one.roles is not None for one in found.values())


def _by_hand(found: dict[Path, Found], corpus: Path) -> tuple[int, int]:
    """Distinct dates found on the pages that were counted by hand, and the count."""
    rows = json.loads((_HERE / "dates_by_hand.json").read_text(encoding="utf-8"))["pages"]
    keys = {
        hashlib.sha256(path.relative_to(corpus).as_posix().encode()).hexdigest()[:16]: one
        for path, one in found.items()
    }
    return sum(len(set(keys[row["page_of"]].pages[row["page"] - 1])) for row in rows), sum(row["dates"] for row in rows)


def _labels(folder: Path) -> list[dict[str, str]]:
    return [json.loads(line) for line in (folder / "labels.jsonl").read_text(encoding="utf-8").splitlines()]


def _pdfs(folder: Path) -> list[Path]:
    return sorted(path for path in folder.iterdir() if path.suffix.lower() == ".pdf")


def _pages(path: Path) -> list[str]:
    try:
        document = pypdfium2.PdfDocument(path)
    except pypdfium2.PdfiumError:
        return []
    return [page.get_textpage().get_text_range() for page in document]


if __name__ == "__main__":
    main()

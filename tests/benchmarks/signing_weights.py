"""What each weight of `checker/recognising/signing/weights.py` is worth: the measures with it switched off.

python -m tests.benchmarks.signing_weights --corpus ../shared/corpus/papers [--half fixing] [--scans] [--without NAME ...]

The pages are read once, in this process; only the weighing is repeated. Without `--scans`, papers with text alone.
"""

import argparse
import json
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from unittest.mock import patch

from checker.facts.codec import to_plain
from checker.facts.dates import Dated
from checker.facts.document import Document
from checker.facts.questions import Questions
from checker.pages.page import Page
from checker.pages.page_json import as_json, from_json
from checker.reading.reader import read_file
from checker.reading.settings import Settings
from checker.recognising.signing import page_places, weights
from checker.recognising.signing.people import people_in
from checker.recognising.signing.whole_paper import settled
from tests.benchmarks.labelled import Paper, in_half
from tests.benchmarks.signing import score

_SHOWN = ("seen", "date", "wrong date", "named", "false empty", "empty told", "falsely signed", "papers right")


@dataclass(frozen=True)
class ReadPaper:
    """A labelled paper with its pages and their dates, and the facts of the whole file."""

    label: dict[str, Any]
    pages: tuple[tuple[Page, tuple[Dated, ...]], ...]
    facts: Document


def read_papers(corpus: Path, half: str, *, scans: bool) -> Iterator[ReadPaper]:
    """The papers of one half, read with day-first dates."""
    labels = [json.loads(line) for line in (corpus / "labels.jsonl").read_text("utf-8").splitlines() if line]
    for paper in in_half([Paper(label, None) for label in labels], half):
        if not scans and paper.medium.startswith("scan"):
            continue
        seen: list[tuple[Page, tuple[Dated, ...]]] = []
        real = page_places.signatures_on

        def kept(page: Page, dates: Any, seen: list[Any] = seen, real: Any = real) -> Any:
            seen.append((from_json(as_json(page)), tuple(dates)))
            return real(page, dates)

        with patch.object(page_places, "signatures_on", kept):
            facts = read_file(str(corpus / paper.name), paper.name, Questions(date_order="DMY"), Settings())
        if isinstance(facts, Document):
            yield ReadPaper(paper.label, tuple(seen), facts)


def measured(papers: list[ReadPaper]) -> Counter[str]:
    """The counts of the benchmark over all papers, with the weights as they are now."""
    counts: Counter[str] = Counter()
    for paper in papers:
        found = [one for page, dates in paper.pages for one in page_places.signatures_on(page, dates)[0]]
        digital = [one for one in paper.facts.signatures if one.means == "digital"]
        people = [one for page, _ in paper.pages for one in people_in(page.text)]
        every = settled(found, digital, people, paper.facts.date)
        plain = [json.loads(json.dumps(to_plain(one))) for one in every]
        counts += score(Paper(paper.label, {"signatures": plain})).counts
    return counts


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--corpus", type=Path, required=True)
    parser.add_argument("--half", choices=("held", "fixing", "all"), default="fixing")
    parser.add_argument("--scans", action="store_true")
    parser.add_argument("--without", nargs="*", choices=tuple(weights.WEIGHTS), help="default: each in turn")
    asked = parser.parse_args()
    papers = list(read_papers(asked.corpus, asked.half, scans=asked.scans))
    whole = measured(papers)
    print("| without | " + " | ".join(_SHOWN) + " |")
    print("| --- " * (len(_SHOWN) + 1) + "|")
    print("| nothing | " + " | ".join(str(whole[name]) for name in _SHOWN) + " |")
    for name in asked.without or weights.WEIGHTS:
        with patch.object(weights, "WEIGHTS", {**weights.WEIGHTS, name: 0.0}):
            counts = measured(papers)
        print(f"| {name} | " + " | ".join(f"{counts[one] - whole[one]:+d}" for one in _SHOWN) + " |")


if __name__ == "__main__":
    main()

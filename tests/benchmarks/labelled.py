"""A folder of labelled papers (`labels.jsonl` beside the files), and what the program sees in them."""

import json
import subprocess
import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

PACKS = (
    "pk-civil-documents", "pk-high-court-petition", "execution-chain", "ngo-referral", "uk-family-visa", "uk-court-ebundle",
)  # fmt: skip
"""The packs by which papers of all sorts are named."""


@dataclass(frozen=True)
class Paper:
    """One labelled paper and the facts that were read of it; None where it could not be read."""

    label: dict
    facts: dict | None

    @property
    def name(self) -> str:
        return self.label["file"]

    @property
    def medium(self) -> str:
        """How it reaches the reader: as text or as a picture, in Latin or in Urdu letters."""
        sort = "scan" if self.label.get("scan") or not self.name.endswith((".pdf", ".docx")) else "text"
        return f"{sort}, Urdu" if self.label.get("language") == "ur" else sort


def read_papers(folder: Path, *, packs: Sequence[str] = PACKS, jobs: int = 2) -> list[Paper]:
    """The labelled papers of a folder, read by the command line as a user would, with day-first dates."""
    labels = [json.loads(line) for line in (folder / "labels.jsonl").read_text(encoding="utf-8").splitlines() if line]
    command = [sys.executable, "-m", "checker", "facts",  "--date-order", "DMY", "--format", "json", "--jobs", str(jobs)]
    command += [word for pack in packs for word in ("--pack", pack)]
    command += [str(folder / label["file"]) for label in labels]
    answer = json.loads(subprocess.run(command, capture_output=True, check=False).stdout)
    facts = {Path(one["path"]).name: one for one in answer["documents"]}
    return [Paper(label, facts.get(Path(label["file"]).name)) for label in labels]


def in_half(papers: Iterable[Paper], half: str) -> list[Paper]:
    """`fixing`: every second paper, by which weights were fixed; `held`: the others; `all`."""
    wanted = {"fixing": (0,), "held": (1,), "all": (0, 1)}[half]
    return [one for nth, one in enumerate(sorted(papers, key=lambda one: one.name)) if nth % 2 in wanted]


def share(part: int, whole: int) -> str:
    """`0.95 (57 of 60)`."""
    return f"{part / whole:.3f} ({part} of {whole})" if whole else "none to find"

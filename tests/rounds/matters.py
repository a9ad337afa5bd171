"""The matters of the blind rounds: where they lie, what was planted in them, and how their two versions are put together."""

import json
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parent
VERSIONS = ("clean", "faulty")


@dataclass(frozen=True)
class Fault:
    """One fault that was planted: `files` and `page` say where, `rules` which rules would rightly name it."""

    id: int
    sort: str
    files: frozenset[str]
    page: int | None
    what: str
    rules: frozenset[str]
    is_missing: bool
    """Whether one of its files is what is not there."""


def _fault(one: dict, removed: set[str]) -> Fault:
    files = frozenset(one["files"])
    missing = not files.isdisjoint(removed)
    return Fault(one["id"], one["sort"], files, one.get("page"), one["what"], frozenset(one["rules"]), missing)


@dataclass(frozen=True)
class Matter:
    """One matter of a round, stored as its clean version and what the faulty one has otherwise."""

    folder: Path

    @property
    def name(self) -> str:
        """The round and the folder, as `2/03-spouse-visa-luton`."""
        return f"{self.folder.parent.name}/{self.folder.name}"

    @property
    def expected(self) -> dict:
        """`expected.json` as it was written, with the faults' rules and what the faulty version lacks."""
        return json.loads((self.folder / "expected.json").read_text("utf-8"))

    @property
    def faults(self) -> tuple[Fault, ...]:
        """What was planted in the faulty version."""
        expected = self.expected
        return tuple(_fault(one, set(expected["removed"])) for one in expected["faults"])

    def assemble(self, version: str, target: Path) -> Path:
        """Write one version, whole, into a folder that is not there yet."""
        shutil.copytree(self.folder / "clean", target)
        if version == "faulty":
            for name in self.expected["removed"]:
                (target / name).unlink()
            shutil.copytree(self.folder / "faulty", target, dirs_exist_ok=True)
        return target


def matters(number: int | None = None, slug: str | None = None) -> Iterator[Matter]:
    """All matters in order, or those of one round, or the one of a name (or of its beginning, as `03`)."""
    for path in sorted(ROOT.glob(f"{number or '[0-9]*'}/[0-9]*/expected.json")):
        if slug is None or path.parent.name.startswith(slug):
            yield Matter(path.parent)

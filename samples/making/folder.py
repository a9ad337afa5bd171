"""Writes a sample folder: the files, matter.json, expected.json, and nothing else."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any


@dataclass(frozen=True)
class File:
    """One file of a matter folder, `/` between folders."""

    path: str
    data: bytes


@dataclass(frozen=True)
class Sample:
    """A matter folder, and what the program must say of it on that day."""

    name: str
    files: tuple[File, ...]
    matter: Mapping[str, Any] | None
    as_of: str
    findings: tuple[Mapping[str, Any], ...] = ()
    """Each with rule, outcome, file and, where it has one, page: all of them and no others."""
    exit: int = 0
    verdict: str = "ready"
    complete: bool = True
    options: Mapping[str, Any] = field(default_factory=dict)


def write(sample: Sample, root: Path) -> list[Path]:
    """Write it below `root`, take away what is no longer part of it, and say what it consists of."""
    folder = root / sample.name
    wanted = {folder / one.path: one.data for one in sample.files}
    if sample.matter is not None:
        wanted[folder / "matter.json"] = _json(sample.matter)
    wanted[folder / "expected.json"] = _json(_expected(sample))
    for path, data in wanted.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
    _sweep(folder, wanted)
    return sorted(wanted)


def _expected(sample: Sample) -> dict[str, Any]:
    return {
        "as_of": sample.as_of, **sample.options, "exit": sample.exit, "verdict": sample.verdict,
        "complete": sample.complete, "findings": list(sample.findings),
    }  # fmt: skip


def _json(value: Any) -> bytes:
    return (json.dumps(value, indent=2, ensure_ascii=False) + "\n").encode()


def _sweep(folder: Path, wanted: Iterable[Path]) -> None:
    keep = set(wanted)
    for path in sorted(folder.rglob("*"), reverse=True):
        if path.is_file() and path not in keep:
            path.unlink()
        elif path.is_dir() and not any(path.iterdir()):
            path.rmdir()

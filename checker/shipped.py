"""Finds what is shipped (rule packs, schemas, one sample): inside the wheel, or beside the package in a checkout."""

from functools import cache
from pathlib import Path

_HERE = Path(__file__).resolve().parent


@cache
def _folder(name: str) -> Path:
    inside = _HERE / name
    return inside if inside.is_dir() else _HERE.parent / name


def folders() -> tuple[Path, ...]:
    """The folders of all that is shipped."""
    return _folder("rules"), _folder("schemas")


@cache
def pack_names() -> tuple[str, ...]:
    """The ids of the shipped packs, sorted."""
    return tuple(sorted(path.stem for path in _folder("rules").glob("*.json")))


def sample() -> Path:
    """The folder of the small matter that proves an installation."""
    return _folder("samples") / "self-test"


def pack_path(name: str) -> Path:
    """Where the shipped pack of that id is; the file need not exist."""
    return _folder("rules") / f"{name}.json"


def schema_names() -> list[str]:
    """The names of the shipped schemas, sorted: bundle, matter, report, rule-pack."""
    return sorted(path.name.removesuffix(".schema.json") for path in _folder("schemas").glob("*.schema.json"))


def schema_path(name: str) -> Path:
    """Where the shipped schema of that name is; the file need not exist."""
    return _folder("schemas") / f"{name}.schema.json"

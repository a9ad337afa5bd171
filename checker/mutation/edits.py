"""What can be done to a copy of a matter folder.

Each edit is a module-level function of the folder and plain values, so that a worker can be sent it.
"""

import io
import json
import shutil
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from checker.errors import UsageError
from checker.mutation import forging, office, pages, scanning
from checker.mutation.sheet import Box
from checker.reading.folder.globs import Pattern

MATTER = "matter.json"


@dataclass(frozen=True, slots=True)
class Edit:
    """One change: the name of a verb in VERBS and what it is given."""

    verb: str
    given: tuple[Any, ...]

    def apply(self, folder: Path) -> bool:
        """Carry it out in that folder; False where it could not be (the text does not stand there)."""
        return VERBS[self.verb](folder, *self.given) is not False


@dataclass(frozen=True, slots=True)
class Fault:
    """One fault, or one harmless change: what it is called, what was done, and the edits that do it."""

    operator: str
    what: str
    edits: tuple[Edit, ...]
    rule: str | None = None
    """The rule that a written fault is for."""
    given: tuple[Edit, ...] = ()
    """What is changed first, so that the rule has something to look at: it must pass there before it is broken."""
    request: tuple[tuple[str, Any], ...] = ()
    """What is asked otherwise: `as_of`."""
    told: str = "gap"
    """How the rule must tell a written fault: *unclear* where a scan leaves no more to be said."""

    @property
    def change(self) -> str:
        """What is done, whatever it is called: faults that do the same are tried once."""
        return repr((self.edits, self.request, (self.given, self.rule) if self.given else ()))


def found(folder: Path, pattern: str) -> Path:
    """The first file of that pattern. Raises UsageError where there is none."""
    wanted = Pattern(pattern)
    for path in sorted(folder.rglob("*")):
        if path.is_file() and wanted.meets(path.relative_to(folder).as_posix()):
            return path
    raise UsageError(f"The written faults name “{pattern}”, and the sample has no such file.")


def drop(folder: Path, pattern: str) -> None:
    """Take a file away."""
    found(folder, pattern).unlink()


def rename(folder: Path, pattern: str, name: str) -> None:
    """Give a file another name."""
    path = found(folder, pattern)
    path.rename(path.with_name(name))


def copy(folder: Path, pattern: str, name: str) -> None:
    """Put a second copy of a file beside it."""
    path = found(folder, pattern)
    shutil.copyfile(path, path.with_name(name))


def swap(folder: Path, one: str, other: str) -> None:
    """Exchange the contents of two files, as when two papers were put back in each other's place."""
    first, second = found(folder, one), found(folder, other)
    data = first.read_bytes()
    first.write_bytes(second.read_bytes())
    second.write_bytes(data)


def text(folder: Path, pattern: str, old: str, new: str, page: int | None = None, box: Box | None = None) -> bool:
    """Put another text where one stands, on that page or on the first that has it.

    Where it stands only in the picture of a scan, `box` says where.
    """
    path = found(folder, pattern)
    data = path.read_bytes()
    for number in [page] if page else range(1, _count(data) + 1):
        changed = pages.replace(data, number, old, new)
        if changed is None and box is not None:
            changed = pages.overprint(data, number, box, new)
        if changed is not None:
            path.write_bytes(changed)
            return True
    return False


def write(folder: Path, name: str, lines: list[str], number: int = 1) -> None:
    """Put a new paper into the folder: a page of text, and as many more of the same as make that number.

    A Word document where the name ends so.
    """
    (folder / name).parent.mkdir(parents=True, exist_ok=True)
    word = name.endswith(".docx")
    (folder / name).write_bytes(office.word(lines) if word else pages.written(lines, number))


def picture(folder: Path, pattern: str, name: str, told: Mapping[str, str] | None = None) -> None:
    """Turn a file into a picture of its first page, or into a TIFF of all, of the sort that the new name's ending says;
    it tells so much of itself."""
    from PIL import Image

    path = found(folder, pattern)
    Image.init()
    data = office.photograph(path.read_bytes(), Image.EXTENSION[Path(name).suffix.lower()], told or {})
    path.unlink()
    path.with_name(name).write_bytes(data)


def changed(change: Callable[..., bytes | None], folder: Path, pattern: str, *given: Any) -> bool:
    """Put other bytes in place of a file's; False where there was nothing to change."""
    path = found(folder, pattern)
    data = change(path.read_bytes(), *given)
    if data is not None:
        path.write_bytes(data)
    return data is not None


def structure(folder: Path, pattern: str, change: str, value: Any = None) -> bool:
    """Change what is not text: `turn` and `resize` a page, `lock`, `script`, `attach`, `author`, `unlink`, `unmark`."""
    from checker.mutation.structure import CHANGES

    return changed(CHANGES[change], folder, pattern, value)


def _sealed(data: bytes, *given: Any) -> bytes:
    from checker.mutation.sealing import sealed

    return sealed(data, *given)


def _resaved(data: bytes) -> bytes:
    from pypdf import PdfReader, PdfWriter

    target = io.BytesIO()
    PdfWriter(clone_from=PdfReader(io.BytesIO(data))).write(target)
    return target.getvalue()


def _covered(data: bytes, page: int, box: Box) -> bytes:
    return pages.cover(data, [(page, box)])


def matter(folder: Path, patch: Mapping[str, Any]) -> None:
    """Change matter.json by a merge patch (RFC 7386); there need not be one."""
    path = folder / MATTER
    old = json.loads(path.read_text("utf-8")) if path.is_file() else {"version": 1}
    path.write_text(json.dumps(_merged(old, patch), ensure_ascii=False), "utf-8")


def _merged(old: Any, patch: Any) -> Any:
    if not isinstance(patch, Mapping):
        return patch
    kept = dict(old) if isinstance(old, Mapping) else {}
    for key, value in patch.items():
        if value is None:
            kept.pop(key, None)
        else:
            kept[key] = _merged(kept.get(key), value)
    return kept


def _count(data: bytes) -> int:
    import pypdfium2 as pdfium

    return len(pdfium.PdfDocument(data))


_BYTES: Mapping[str, Callable[..., bytes | None]] = {
    "cover": _covered, "unsign": pages.unsign, "resave": _resaved, "rescan": scanning.rescan,
    "degrade": scanning.degrade, "spoil": scanning.spoil,
    "seal": _sealed, "blacken": forging.blackened, "whisper": forging.whispered, "trace": forging.traced,
}  # fmt: skip
VERBS: Mapping[str, Callable[..., Any]] = {
    "drop": drop, "rename": rename, "copy": copy, "swap": swap, "text": text, "write": write, "picture": picture,
    "structure": structure, "matter": matter, **{verb: partial(changed, change) for verb, change in _BYTES.items()},
}  # fmt: skip

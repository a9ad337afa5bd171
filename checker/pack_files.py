"""Rule packs by their names: the shipped ones, and those that lie in files."""

from collections.abc import Iterable
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from checker import shipped
from checker.bounded_files import NotReadError, brief, leads_away, read_text
from checker.errors import MatterError, PackError
from checker.facts.matter import Matter
from checker.offers import offer

if TYPE_CHECKING:
    from checker.judging.packs.model import Pack

ALWAYS = "documentation-discipline"
"""The pack that every matter is judged by."""
LARGEST = 5_000_000
"""Bytes of a pack."""


def load_packs(names: Iterable[str], within: Path | None = None) -> "tuple[Pack, ...]":
    """The packs of these shipped ids or paths, once each. Raises PackError with the place of what is wrong.

    `within` is the matter folder whose matter.json names them: they must lie in it.
    """
    return tuple(load_pack(name, within, within) for name in dict.fromkeys(names))


def load_pack(name: str, beside: Path | None = None, within: Path | None = None) -> "Pack":
    """One pack by its shipped id, or by the path of its file, as `find_pack` finds it. Raises PackError with the place
    of what is wrong."""
    text, origin = find_pack(name, beside, within)
    return _loaded(text, origin, Path(origin).parent, within if name.endswith(".json") else None)


@lru_cache(maxsize=64)
def _loaded(text: str, origin: str, folder: Path, within: Path | None) -> "Pack":
    """A pack is checked once in a run, however many matters are judged by it."""
    from checker.judging.loading.load import load

    return load(text, origin, lambda other: find_pack(other, folder, within))


def find_pack(name: str, beside: Path | None = None, within: Path | None = None) -> tuple[str, str]:
    """The text of a pack and where it comes from. Raises PackError if there is none of that name.

    A path is relative to `beside`; with `within`, a folder that is not trusted, it leads only down into that one.
    """
    own = name.endswith(".json")
    if within is not None and own and leads_away(name):
        raise PackError(
            f"The pack {brief(name)} does not lie inside the matter folder, where matter.json may look for one; copy "
            "it there and name it as my-pack.json, or name it on the command line by --pack. Nothing was judged."
        )
    path = Path(name) if beside is None else beside / name
    if not own:
        path, within = shipped.pack_path(name), None
        if name not in shipped.pack_names():
            raise PackError(_no_such_pack(name))
    try:
        return read_text(path, LARGEST, within), str(path)
    except FileNotFoundError:
        raise PackError(f"The pack {brief(name)} cannot be read: there is no such file; nothing was judged.") from None
    except NotReadError as error:
        raise PackError(f"The pack {brief(name)} {error}. {error.remedy} Nothing was judged.") from None


def _no_such_pack(name: str) -> str:
    how = offer(name, shipped.pack_names(), "The shipped ones are")
    return (
        f"There is no shipped pack “{brief(name)}”{how} Nothing was judged. "
        "`bundle-checker packs` says what each is of; a pack of your own is named by its file, as my-pack.json."
    )


def all_packs(folder: Path, matter: Matter, packs: "tuple[Pack, ...]") -> "tuple[Pack, ...]":
    """The pack that always runs, the matter's own and those of the request, once each."""
    try:
        own = load_packs(matter.packs, folder)
        _check_ids(matter.packs, own)
    except PackError as error:
        raise MatterError(f"matter.json names a pack that is wrong: {error}") from None
    by_id = {pack.id: pack for pack in (load_pack(ALWAYS), *own, *packs)}
    return tuple(by_id.values())


def _check_ids(names: Iterable[str], packs: "tuple[Pack, ...]") -> None:
    """No pack in a folder stands for another: else the rules of that one would not be asked, and nobody would know."""
    met = set(shipped.pack_names())
    for name, pack in zip(dict.fromkeys(names), packs, strict=True):
        if name.endswith(".json") and pack.id in met:
            raise PackError(
                f"The pack {brief(name)} has the id {brief(pack.id)}, which is that of another pack; give it one of "
                "its own, and let it extend the other. Nothing was judged."
            )
        met.add(pack.id)


def files_of(packs: Iterable[str], folder: Path) -> list[str]:
    """Where in the matter folder its own packs lie, and those that they extend."""
    found: dict[Path, None] = {}
    waiting = [folder / name for name in packs if name.endswith(".json")]
    while waiting:
        path = waiting.pop()
        if path not in found:
            found[path] = None
            extended = load_pack(path.name, path.parent, folder).extends
            waiting += [path.parent / name for name in extended if name.endswith(".json")]
    return [path.relative_to(folder).as_posix() for path in found]

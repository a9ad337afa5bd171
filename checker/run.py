"""One matter from folder to report: the only place that joins reading, judging and reporting."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from concurrent.futures import Executor
from dataclasses import dataclass, field, replace
from datetime import date
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from checker import __version__, shipped
from checker.errors import MatterError, NothingToCheckError, PackError
from checker.facts.bundle import Bundle
from checker.facts.dates import Order
from checker.facts.document import Document, Unreadable
from checker.facts.matter import Matter
from checker.facts.questions import Questions
from checker.findings import MatterReport, Report
from checker.reading import read_all
from checker.reading.folder import walk
from checker.reading.matter import read_matter_file
from checker.reading.settings import Settings
from checker.schema_words import nearest

if TYPE_CHECKING:
    from checker.judging.model import Pack

# checker.judging is imported where something is judged: an audit of which nothing changed is done before it is loaded.

ALWAYS = "documentation-discipline"
Progress = Callable[[int, int, str], None]
"""Told (files read, files in all, the file's path) after each file."""


@dataclass(frozen=True, slots=True)
class Request:
    """What is asked of a matter beyond what its matter.json says; what stands here goes before it."""

    as_of: date
    """What today is."""
    packs: tuple[str, ...] = ()
    """Shipped ids or paths of files."""
    dates: Mapping[str, str] = field(default_factory=dict)
    answers: Mapping[str, Any] = field(default_factory=dict)
    date_order: Order | None = None
    settings: Settings = Settings()


@dataclass(frozen=True, slots=True)
class Seen:
    """A matter that was read and is ready to be judged."""

    bundle: Bundle
    packs: "tuple[Pack, ...]"


def check(
    folder: str | Path,
    packs: Iterable[str] = (),
    dates: Mapping[str, str] | None = None,
    *,
    as_of: date,
    answers: Mapping[str, Any] | None = None,
    date_order: Order | None = None,
    settings: Settings = Settings(),
    executor: Executor | None = None,
) -> Report:
    """Checks one matter folder. `packs` are shipped ids or paths, `dates` days in ISO 8601 by name.

    Raises PackError for a pack that is wrong, MatterError for a matter.json that is wrong, NothingToCheckError for a
    folder without documents. Nothing else is raised, and nothing is written.
    """
    asked = Request(as_of, tuple(packs), dict(dates or {}), dict(answers or {}), date_order, settings)
    return report_of([check_matter(Path(folder), asked, load_packs(asked.packs), executor)], as_of)


def report_of(matters: Iterable[MatterReport], as_of: date) -> Report:
    """The report of one run."""
    return Report(tuple(matters), as_of.isoformat(), {"name": "bundle-checker", "version": __version__})


def check_matter(
    folder: Path,
    request: Request,
    packs: "tuple[Pack, ...]",
    executor: Executor | None = None,
    progress: Progress | None = None,
) -> MatterReport:
    """One matter, judged by `packs` (those of the request, loaded), its own packs and the one that always runs."""
    return judge_matter(folder, request, read_matter(folder, request, packs, executor, progress))


def judge_matter(folder: Path, request: Request, seen: Seen) -> MatterReport:
    """A matter that was read, judged."""
    from checker.judging import judge

    dates = {**seen.bundle.matter.dates, **request.dates}
    answers = {**seen.bundle.matter.answers, **request.answers}
    report = judge(seen.bundle, seen.packs, as_of=request.as_of, dates=dates, answers=answers)
    return replace(report, path=str(folder), title=seen.bundle.matter.title or report.title)


def read_matter(
    folder: Path,
    request: Request,
    packs: "tuple[Pack, ...]" = (),
    executor: Executor | None = None,
    progress: Progress | None = None,
    known: Mapping[str, str] | None = None,
) -> Seen:
    """Reads a folder into facts, with the kinds that the packs recognise. Raises MatterError or NothingToCheckError.

    `known` gives the hash of files that are known not to have changed: their facts come from the cache, unopened.
    """
    from checker.judging import recognise
    from checker.judging.ask import questions

    matter = read_matter_file(folder)
    packs = _all_packs(folder, matter, packs)
    matter = replace(matter, date_order=request.date_order or matter.date_order)
    listing = walk(folder, matter)
    if not listing.files:
        raise NothingToCheckError(_no_document(folder, any(one.missed for one in listing.ignored)))
    asked = questions(packs, matter)
    shelves = {one.path: one.shelf for one in listing.files}
    documents: list[Document] = []
    unreadable: list[Unreadable] = []
    total = len(listing.files)
    pairs = [(one.full, one.path) for one in listing.files]
    for nth, fact in enumerate(read_all(pairs, asked, request.settings, executor, known), 1):
        placed = replace(fact, shelf=shelves[fact.path])
        documents.append(placed) if isinstance(placed, Document) else unreadable.append(placed)
        if progress is not None:
            progress(nth, total, fact.path)
    bundle = Bundle(
        documents=tuple(documents),
        unreadable=tuple(unreadable),
        ignored=listing.ignored,
        matter=matter,
        order_known_by=listing.order_known_by,
        filed=listing.filed,
    )
    return Seen(recognise(bundle, packs), packs)


def _no_document(folder: Path, missed: bool) -> str:
    if missed:
        return f"No document was seen in {folder.name or folder}, part of which may not be opened: ask who may read it."
    return f"The folder {folder.name or folder} holds no document: nothing was checked. Name the folder of a matter."


def read_files(
    paths: Sequence[Path], request: Request, packs: "tuple[Pack, ...]" = (), executor: Executor | None = None
) -> Bundle:
    """The facts of single files, as they would be in a folder of their own."""
    from checker.judging import recognise
    from checker.judging.ask import questions

    packs = (load_pack(ALWAYS), *packs)
    asked = questions(packs, Matter(date_order=request.date_order))
    facts = list(read_all([(str(path), path.as_posix()) for path in paths], asked, request.settings, executor))
    documents = tuple(one for one in facts if isinstance(one, Document))
    unreadable = tuple(one for one in facts if isinstance(one, Unreadable))
    return recognise(Bundle(documents, unreadable, filed=tuple(one.path for one in documents)), packs)


def known_rule(name: str, folder: Path) -> str:
    """The full name of a rule of the folder's packs. Raises PackError if there is none, or several of a bare ID."""
    matter = read_matter_file(folder)
    known = [rule.id for pack in _all_packs(folder, matter, ()) for rule in pack.rules]
    fitting = [one for one in dict.fromkeys(known) if name in (one, one.partition("/")[2])]
    if len(fitting) == 1:
        return fitting[0]
    if fitting:
        raise PackError(f"“{name}” is the name of several rules: {', '.join(fitting)}. Name one in full.")
    hint = nearest(name, known) or "."
    raise PackError(f"The packs of this matter have no rule “{name}”{hint} Nothing was written.")


def read_document(path: str | Path, date_order: Order | None = None) -> Document | Unreadable:
    """The facts of one file, asked no pack's questions. Never raises."""
    from checker.reading import read

    return read(str(path), Questions(date_order=date_order))


def load_packs(names: Iterable[str], beside: Path | None = None) -> "tuple[Pack, ...]":
    """The packs of these shipped ids or paths, once each. Raises PackError with the place of what is wrong.

    A path is relative to `beside`, where that is given.
    """
    return tuple(load_pack(name, beside) for name in dict.fromkeys(names))


def load_pack(name: str, beside: Path | None = None) -> "Pack":
    """One pack by its shipped id, or by the path of its file. Raises PackError with the place of what is wrong."""
    text, origin = find_pack(name, beside)
    return _loaded(text, origin, Path(origin).parent)


@lru_cache(maxsize=64)
def _loaded(text: str, origin: str, folder: Path) -> "Pack":
    """A pack is checked once in a run, however many matters are judged by it."""
    from checker.judging.pack import load

    return load(text, origin, lambda other: find_pack(other, folder))


def find_pack(name: str, beside: Path | None = None) -> tuple[str, str]:
    """The text of a pack and where it comes from. Raises PackError if there is none of that name."""
    path = Path(name) if beside is None else beside / name
    if not name.endswith(".json"):
        path = shipped.pack_path(name)
        if "/" in name or "\\" in name or not path.is_file():
            raise PackError(_no_such_pack(name))
    try:
        if path.stat().st_size > 5_000_000:
            raise PackError(f"{path.name} is larger than 5 MB, which no pack is; nothing was judged.")
        return path.read_bytes().decode("utf-8-sig"), str(path)
    except UnicodeDecodeError:
        raise PackError(f"{path.name} is not written in UTF-8; save it as UTF-8. Nothing was judged.") from None
    except OSError as error:
        raise PackError(f"The pack {name} cannot be read ({error.strerror}); nothing was judged.") from None


def _no_such_pack(name: str) -> str:
    hint = nearest(name, shipped.pack_names())
    return (
        f"There is no shipped pack “{name}”{hint or '.'} Nothing was judged. "
        "`bundle-checker packs` lists them; a pack of your own is named by its file, as my-pack.json."
    )


def _all_packs(folder: Path, matter: Matter, packs: "tuple[Pack, ...]") -> "tuple[Pack, ...]":
    """The pack that always runs, the matter's own and those of the request, once each."""
    try:
        own = load_packs(matter.packs, folder)
    except PackError as error:
        raise MatterError(f"matter.json names a pack that is wrong: {error}") from None
    by_id = {pack.id: pack for pack in (load_pack(ALWAYS), *own, *packs)}
    return tuple(by_id.values())

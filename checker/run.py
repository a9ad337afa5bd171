"""One matter from folder to report: the only place that joins reading, judging and reporting."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from concurrent.futures import Executor
from dataclasses import dataclass, field, replace
from datetime import date
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from checker import __version__, shipped
from checker.errors import CheckerError, MatterError, PackError
from checker.facts.bundle import Bundle
from checker.facts.dates import Order
from checker.facts.document import Document, Unreadable
from checker.facts.matter import Matter
from checker.facts.questions import Questions
from checker.findings import MatterReport, Report
from checker.reading import read_all
from checker.reading.folder.matter_file import read_matter_file
from checker.reading.folder.walk import walk
from checker.reading.settings import Settings
from checker.schema_words import nearest

if TYPE_CHECKING:
    from checker.judging.packs.model import Pack

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

    Raises PackError for a pack that is wrong, MatterError for a matter.json that is wrong, UsageError for a date or an
    answer that the packs do not ask for, NothingToCheckError for a folder in which nothing is filed. Nothing else is
    raised, and nothing is written.
    """
    asked = Request(as_of, tuple(packs), dict(dates or {}), dict(answers or {}), date_order, settings)
    loaded = load_packs(asked.packs)
    check_request(asked, [Path(folder)], loaded)
    return report_of([check_matter(Path(folder), asked, loaded, executor)], as_of)


def check_request(request: Request, folders: Iterable[Path], packs: "tuple[Pack, ...]") -> None:
    """Raises UsageError for a date or an answer of the request that no matter's packs ask for, or that one of them does
    not understand. `packs` are those of the request, loaded.

    What a matter asks whose own record is wrong is not known: there, every name that a shipped pack asks for is right.
    """
    if not (request.dates or request.answers):
        return
    from checker.judging.matter.statements import dates_of
    from checker.refusals import refuse_request

    in_force = {id(pack): pack for pack in (load_pack(ALWAYS), *packs)}
    known = not request.answers and request.dates.keys() <= set(dates_of(list(in_force.values())))
    others: tuple[Pack, ...] = ()
    for folder in () if known else folders:
        try:
            in_force |= {id(pack): pack for pack in packs_of(folder, packs)}
        except CheckerError:
            others = load_packs(shipped.pack_names())
    refuse_request(request.dates, request.answers, tuple(in_force.values()), others)


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
    from checker.judging.loading.questions import questions
    from checker.refusals import refuse_listing, refuse_words

    matter = read_matter_file(folder)
    packs = _all_packs(folder, matter, packs)
    refuse_words(matter, packs, lambda: load_packs(shipped.pack_names()))
    matter = replace(matter, date_order=request.date_order or matter.date_order)
    listing = walk(folder, matter)
    refuse_listing(folder, listing)
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
        unmet=listing.unmet,
    )
    return Seen(recognise(bundle, packs), packs)


def read_files(
    paths: Sequence[Path], request: Request, packs: "tuple[Pack, ...]" = (), executor: Executor | None = None
) -> Bundle:
    """The facts of single files, as they would be in a folder of their own."""
    from checker.judging import recognise
    from checker.judging.loading.questions import questions

    packs = (load_pack(ALWAYS), *packs)
    asked = questions(packs, Matter(date_order=request.date_order))
    facts = list(read_all([(str(path), path.as_posix()) for path in paths], asked, request.settings, executor))
    documents = tuple(one for one in facts if isinstance(one, Document))
    unreadable = tuple(one for one in facts if isinstance(one, Unreadable))
    return recognise(Bundle(documents, unreadable, filed=tuple(one.path for one in documents)), packs)


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
    from checker.judging.loading.load import load

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


def packs_of(folder: Path, packs: "tuple[Pack, ...]" = ()) -> "tuple[Pack, ...]":
    """The packs in force in a matter, beside those given. Raises MatterError if its matter.json is wrong."""
    return _all_packs(folder, read_matter_file(folder), packs)


def _all_packs(folder: Path, matter: Matter, packs: "tuple[Pack, ...]") -> "tuple[Pack, ...]":
    """The pack that always runs, the matter's own and those of the request, once each."""
    try:
        own = load_packs(matter.packs, folder)
    except PackError as error:
        raise MatterError(f"matter.json names a pack that is wrong: {error}") from None
    by_id = {pack.id: pack for pack in (load_pack(ALWAYS), *own, *packs)}
    return tuple(by_id.values())

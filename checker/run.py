"""One matter from folder to report: the only place that joins reading, judging and reporting."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from concurrent.futures import Executor
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from checker import __version__, shipped
from checker.bounded_files import brief
from checker.errors import CheckerError, MatterError, UsageError
from checker.facts.bundle import Bundle
from checker.facts.dates import Order
from checker.facts.document import Document, Unreadable
from checker.facts.matter import Matter, Reviewed
from checker.facts.questions import Questions
from checker.matter_report import MatterReport, Report
from checker.pack_files import ALWAYS as ALWAYS
from checker.pack_files import all_packs, files_of
from checker.pack_files import find_pack as find_pack
from checker.pack_files import load_pack as load_pack
from checker.pack_files import load_packs as load_packs
from checker.reading import read_all
from checker.reading.folder.matter_file import read_matter_file
from checker.reading.folder.walk import Listing, walk
from checker.reading.settings import Settings
from checker.reading.workers import heartbeat
from checker.reading.workers.step import answered, apart

if TYPE_CHECKING:
    from checker.judging.packs.model import Pack

# checker.judging is imported where something is judged: an audit of which nothing changed is done before it is loaded.

_MOST_ASKED = 5000
"""Phrases, patterns and cues; a shipped pack has 200 at most."""
_A_PAPER = 0.1
"""Seconds that judging may take for each paper, beyond those that a worker has for any task."""
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
    only: tuple[str, ...] = ()
    """Rules of which all is to be told one by one: `PACK/ID`, or a bare `ID`."""


@dataclass(frozen=True, slots=True)
class Prepared:
    """What is known of a matter before any of its papers is opened."""

    matter: Matter
    listing: Listing
    questions: Questions


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
    if isinstance(packs, str):
        raise UsageError(f"packs is a list of packs: write [“{brief(packs)}”], not “{brief(packs)}” alone.")
    asked = Request(as_of, tuple(packs), dict(dates or {}), dict(answers or {}), date_order, settings)
    loaded = load_packs(asked.packs)
    check_request(asked, [Path(folder)], loaded, executor)
    return report_of([check_matter(Path(folder), asked, loaded, executor)], as_of)


def check_request(
    request: Request, folders: Iterable[Path], packs: "tuple[Pack, ...]", executor: Executor | None = None
) -> None:
    """Raises UsageError for a date or an answer of the request that no matter's packs ask for, or that one of them does
    not understand, and for a rule that none of them has. `packs` are those of the request, loaded.

    What a matter asks whose own record is wrong is not known: there, every name that a shipped pack asks for is right.
    """
    if not (request.dates or request.answers or request.only):
        return
    from checker.judging.matter.statements import dates_of
    from checker.refusals import refuse_request, refuse_rules

    in_force = {id(pack): pack for pack in (load_pack(ALWAYS), *packs)}
    known = not (request.answers or request.only) and request.dates.keys() <= set(dates_of(list(in_force.values())))
    others: tuple[Pack, ...] = ()
    for folder in () if known else folders:
        try:
            in_force |= {id(pack): pack for pack in packs_of(folder, packs, executor)}
        except CheckerError:
            others = load_packs(shipped.pack_names())
    refuse_request(request.dates, request.answers, tuple(in_force.values()), others)
    refuse_rules(request.only, (*in_force.values(), *others))


def packs_of(folder: Path, packs: "tuple[Pack, ...]" = (), executor: Executor | None = None) -> "tuple[Pack, ...]":
    """The packs in force in a matter. One that lies in the folder is loaded here once a worker was seen to end with it.
    Raises MatterError if the matter's record is wrong, or costs its worker."""
    matter = read_matter_file(folder)
    apart(_own(matter, executor), _loads, folder, matter)
    return all_packs(folder, matter, packs)


def _loads(*args: Any) -> CheckerError | None:
    ended = answered(all_packs, *args, ())
    return ended if isinstance(ended, CheckerError) else None


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
    bundle, own = _read(folder, request, packs, executor, progress)
    return apart(own, _judged, folder, request, bundle, packs)


def _judged(*args: Any) -> MatterReport | CheckerError:
    return answered(_judge, *args)


def _judge(folder: Path, request: Request, bundle: Bundle, packs: "tuple[Pack, ...]") -> MatterReport:
    return judge_matter(folder, request, recognise_matter(folder, bundle, packs))


def judge_matter(folder: Path, request: Request, seen: Seen) -> MatterReport:
    """A matter that was read, judged."""
    from checker.judging import judge

    heartbeat.needs(_A_PAPER * len(seen.bundle.documents))
    dates = {**seen.bundle.matter.dates, **request.dates}
    answers = {**seen.bundle.matter.answers, **request.answers}
    report = judge(seen.bundle, seen.packs, as_of=request.as_of, dates=dates, answers=answers, only=request.only)
    return replace(report, path=str(folder), title=seen.bundle.matter.title or report.title)


@dataclass(frozen=True, slots=True)
class Review:
    """A matter, judged, and what a person who reviews it now sees beside its files."""

    report: MatterReport
    reviewed: Reviewed
    said: Matter
    """What people said of it, with the days and answers that it was judged by."""


def review_matter(
    folder: Path,
    request: Request,
    packs: "tuple[Pack, ...]",
    executor: Executor | None = None,
    progress: Progress | None = None,
) -> Review:
    """As `check_matter`, with what a sign-off binds."""
    bundle, own = _read(folder, request, packs, executor, progress)
    return apart(own, _reviewed, folder, request, bundle, packs)


def _reviewed(*args: Any) -> Review | CheckerError:
    return answered(_review, *args)


def _review(folder: Path, request: Request, bundle: Bundle, packs: "tuple[Pack, ...]") -> Review:
    from checker.judging.matter.review import reviewed

    seen = recognise_matter(folder, bundle, packs)
    matter = seen.bundle.matter
    dates, answers = {**matter.dates, **request.dates}, {**matter.answers, **request.answers}
    sees = reviewed(seen.bundle, seen.packs, dates, answers)
    return Review(judge_matter(folder, request, seen), sees, replace(matter, dates=dates, answers=answers))


def read_matter(
    folder: Path,
    request: Request,
    packs: "tuple[Pack, ...]" = (),
    executor: Executor | None = None,
    progress: Progress | None = None,
) -> Bundle:
    """Reads a folder into facts, with the kinds that the packs recognise. Raises MatterError or NothingToCheckError."""
    bundle, own = _read(folder, request, packs, executor, progress)
    return apart(own, _recognised, folder, bundle, packs)


def _recognised(*args: Any) -> Bundle | CheckerError:
    seen = answered(recognise_matter, *args)
    return seen if isinstance(seen, CheckerError) else seen.bundle


def _read(
    folder: Path,
    request: Request,
    packs: "tuple[Pack, ...]",
    executor: Executor | None,
    progress: Progress | None,
) -> tuple[Bundle, Executor | None]:
    """The facts of a matter's papers, and where its packs are to be asked.

    Packs that lie in the folder may be a stranger's, and what they ask may take any time: they are loaded, and asked,
    by the executor.
    """
    matter = read_matter_file(folder)
    own = _own(matter, executor)
    prepared = apart(own, _prepared, folder, matter, request, packs)
    return read_papers(prepared, request, executor, progress), own


def _own(matter: Matter, executor: Executor | None) -> Executor | None:
    return executor if any(name.endswith(".json") for name in matter.packs) else None


def _prepared(*args: Any) -> Prepared | CheckerError:
    return answered(prepare, *args)


def prepare(folder: Path, matter: Matter, request: Request, packs: "tuple[Pack, ...]") -> Prepared:
    """What is known of a matter before any of its papers is opened. Raises MatterError or NothingToCheckError."""
    from checker.judging.loading.questions import questions
    from checker.refusals import refuse_listing, refuse_words

    packs = all_packs(folder, matter, packs)
    refuse_words(matter, packs, lambda: load_packs(shipped.pack_names()))
    matter = replace(matter, date_order=request.date_order or matter.date_order)
    listing = walk(folder, matter, files_of(matter.packs, folder))
    refuse_listing(folder, listing)
    asked = questions(packs, matter)
    if len(asked.items) + len(asked.date_cues) + len(asked.field_cues) > _MOST_ASKED:
        raise MatterError(
            f"The packs of this matter look for more than {_MOST_ASKED:,} things on each page, as no pack does; the "
            "matter is not judged. Look inside its own packs."
        )
    return Prepared(matter, listing, asked)


def read_papers(
    prepared: Prepared,
    request: Request,
    executor: Executor | None = None,
    progress: Progress | None = None,
    known: Mapping[str, str] | None = None,
) -> Bundle:
    """The facts of all papers of a matter.

    `known` gives the hash of files that are known not to have changed: their facts come from the cache, unopened.
    """
    listing = prepared.listing
    shelves = {one.path: one.shelf for one in listing.files}
    documents: list[Document] = []
    unreadable: list[Unreadable] = []
    total = len(listing.files)
    pairs = [(one.full, one.path) for one in listing.files]
    for nth, fact in enumerate(read_all(pairs, prepared.questions, request.settings, executor, known), 1):
        placed = replace(fact, shelf=shelves[fact.path])
        documents.append(placed) if isinstance(placed, Document) else unreadable.append(placed)
        if progress is not None:
            progress(nth, total, fact.path)
    return Bundle(
        documents=tuple(documents),
        unreadable=tuple(unreadable),
        ignored=listing.ignored,
        matter=prepared.matter,
        order_known_by=listing.order_known_by,
        filed=listing.filed,
        unmet=listing.unmet,
    )


def recognise_matter(folder: Path, bundle: Bundle, packs: "tuple[Pack, ...]") -> Seen:
    """A matter's facts, with the kinds that its packs and those of the request recognise."""
    from checker.judging import recognise

    packs = all_packs(folder, bundle.matter, packs)
    return Seen(recognise(bundle, packs), packs)


def read_files(
    paths: Sequence[Path], request: Request, packs: "tuple[Pack, ...]" = (), executor: Executor | None = None
) -> Bundle:
    """The facts of single files, as they would be in a folder of their own."""
    from checker.judging import recognise
    from checker.judging.loading.questions import questions

    packs = (load_pack(ALWAYS), *packs)
    asked = questions(packs, Matter(date_order=request.date_order))
    named = [(str(path.resolve()), path.as_posix()) for path in paths]
    facts = list(read_all(named, asked, request.settings, executor))
    documents = tuple(one for one in facts if isinstance(one, Document))
    unreadable = tuple(one for one in facts if isinstance(one, Unreadable))
    return recognise(Bundle(documents, unreadable, filed=tuple(one.path for one in documents)), packs)


def read_document(path: str | Path, date_order: Order | None = None) -> Document | Unreadable:
    """The facts of one file, asked no pack's questions. Never raises."""
    from checker.reading import read

    return read(str(Path(path).resolve()), Questions(date_order=date_order))

"""A matter folder to facts: its record, what its packs ask of each page, its papers, and of which kind each is."""

from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import Executor
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from checker import shipped
from checker.errors import CheckerError, MatterError
from checker.facts.bundle import Bundle
from checker.facts.dates import Order
from checker.facts.document import Document, Unreadable
from checker.facts.matter import Matter
from checker.facts.questions import Questions
from checker.pack_files import ALWAYS, all_packs, files_of, load_pack, load_packs
from checker.reading import read_all
from checker.reading.folder.matter_file import read_matter_file
from checker.reading.folder.walk import Listing, walk
from checker.reading.workers.step import answered, apart
from checker.request import Request

if TYPE_CHECKING:
    from checker.judging.packs.model import Pack

# checker.judging is imported where it is needed: an audit of which nothing changed is done before it is loaded.

_MOST_ASKED = 5000
"""Phrases, patterns and cues; a shipped pack has 200 at most."""
Progress = Callable[[int, int, str], None]
"""Told (files read, files in all, the file's path) after each file."""


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


def read_matter(
    folder: Path,
    request: Request,
    packs: "tuple[Pack, ...]" = (),
    executor: Executor | None = None,
    progress: Progress | None = None,
) -> Bundle:
    """Reads a folder into facts, with the kinds that the packs recognise. Raises MatterError or NothingToCheckError."""
    bundle = read_unrecognised(folder, request, packs, executor, progress)
    return apart(executor, _recognised, folder, bundle, packs)


def _recognised(*args: Any) -> Bundle | CheckerError:
    seen = answered(recognise_matter, *args)
    return seen if isinstance(seen, CheckerError) else seen.bundle


def read_unrecognised(
    folder: Path,
    request: Request,
    packs: "tuple[Pack, ...]",
    executor: Executor | None,
    progress: Progress | None,
) -> Bundle:
    """The facts of a matter's papers, as they stand before its packs are asked.

    The folder may be a stranger's, and so may packs in it: what they hold may take any time, so the executor looks
    through it, and recognises and judges what was read there.
    """
    prepared = apart(executor, _prepared, folder, read_matter_file(folder), request, packs)
    return read_papers(prepared, request, executor, progress)


def listing_of(folder: Path, executor: Executor | None = None) -> Listing:
    """What lies in a matter's folder, as a check goes through it. Raises MatterError."""
    return apart(executor, _listing, folder, read_matter_file(folder))


def _listing(*args: Any) -> Listing | CheckerError:
    return answered(_listed, *args)


def _listed(folder: Path, matter: Matter) -> Listing:
    return walk(folder, matter, files_of(matter.packs, folder))


def _prepared(*args: Any) -> Prepared | CheckerError:
    return answered(prepare, *args)


def prepare(folder: Path, matter: Matter, request: Request, packs: "tuple[Pack, ...]") -> Prepared:
    """What is known of a matter before any of its papers is opened. Raises MatterError or NothingToCheckError."""
    from checker.judging.loading.questions import questions
    from checker.recognising.labels.name_habit import name_habit
    from checker.refusals import refuse_listing, refuse_words

    packs = all_packs(folder, matter, packs)
    refuse_words(matter, packs, lambda: load_packs(shipped.pack_names()))
    matter = replace(matter, date_order=request.date_order or matter.date_order)
    listing = _listed(folder, matter)
    refuse_listing(folder, listing)
    asked = questions(packs, matter)
    if len(asked.items) + len(asked.date_cues) + len(asked.field_cues) > _MOST_ASKED:
        raise MatterError(
            f"The packs of this matter look for more than {_MOST_ASKED:,} things on each page, as no pack does; the "
            "matter is not judged. Look inside its own packs."
        )
    return Prepared(matter, listing, replace(asked, names=name_habit([one.path for one in listing.files])))


def read_papers(
    prepared: Prepared,
    request: Request,
    executor: Executor | None = None,
    progress: Progress | None = None,
    known: Mapping[str, str] | None = None,
    unopened: list[str] | None = None,
) -> Bundle:
    """The facts of all papers of a matter.

    `known` gives the hash of files that are known not to have changed: their facts come from the cache, unopened.
    The names of those are put into `unopened`.
    """
    listing = prepared.listing
    shelves = {one.path: one.shelf for one in listing.files}
    documents: list[Document] = []
    unreadable: list[Unreadable] = []
    total = len(listing.files)
    pairs = [(one.full, one.path) for one in listing.files]
    for nth, fact in enumerate(read_all(pairs, prepared.questions, request.settings, executor, known, unopened), 1):
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


def packs_of(folder: Path, packs: "tuple[Pack, ...]" = (), executor: Executor | None = None) -> "tuple[Pack, ...]":
    """The packs in force in a matter. One that lies in the folder is loaded here once a worker was seen to end with it.
    Raises MatterError if the matter's record is wrong, or costs its worker."""
    matter = read_matter_file(folder)
    if any(name.endswith(".json") for name in matter.packs):
        apart(executor, _loads, folder, matter)
    return all_packs(folder, matter, packs)


def _loads(*args: Any) -> CheckerError | None:
    ended = answered(all_packs, *args, ())
    return ended if isinstance(ended, CheckerError) else None


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

"""One matter from folder to report: its facts, judged as a request and its packs ask."""

from collections.abc import Iterable, Mapping
from concurrent.futures import Executor
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from checker import __version__, shipped
from checker.bounded_files import brief
from checker.errors import CheckerError, UsageError
from checker.facts.bundle import Bundle
from checker.facts.dates import Order
from checker.facts.matter import Matter, Reviewed
from checker.matter_facts import Progress, Seen, packs_of, read_unrecognised, recognise_matter
from checker.matter_report import MatterReport, Report
from checker.pack_files import ALWAYS, load_pack, load_packs
from checker.reading.settings import Settings
from checker.reading.workers import heartbeat
from checker.reading.workers.step import answered, apart
from checker.request import Request

if TYPE_CHECKING:
    from checker.judging.packs.model import Pack

# checker.judging is imported where something is judged: an audit of which nothing changed is done before it is loaded.

_A_PAPER = 0.1
"""Seconds that judging may take for each paper, beyond those that a worker has for any task."""


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
    bundle = read_unrecognised(folder, request, packs, executor, progress)
    return apart(executor, _judged, folder, request, bundle, packs)


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
    bundle = read_unrecognised(folder, request, packs, executor, progress)
    return apart(executor, _reviewed, folder, request, bundle, packs)


def _reviewed(*args: Any) -> Review | CheckerError:
    return answered(_review, *args)


def _review(folder: Path, request: Request, bundle: Bundle, packs: "tuple[Pack, ...]") -> Review:
    from checker.judging.matter.review import reviewed

    seen = recognise_matter(folder, bundle, packs)
    matter = seen.bundle.matter
    dates, answers = {**matter.dates, **request.dates}, {**matter.answers, **request.answers}
    sees = reviewed(seen.bundle, seen.packs, dates, answers)
    return Review(judge_matter(folder, request, seen), sees, replace(matter, dates=dates, answers=answers))

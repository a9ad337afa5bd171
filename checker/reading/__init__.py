"""Files to facts: the only room that opens case files."""

import pickle
from collections.abc import Iterable, Iterator, Mapping
from concurrent.futures import Executor, Future
from dataclasses import replace
from functools import lru_cache
from pathlib import Path

from checker.facts.document import Document, Unreadable
from checker.facts.questions import Questions
from checker.facts.what_it_is import Name
from checker.reading.reader_version import reader_version
from checker.reading.settings import Settings
from checker.reading.workers import heartbeat

_TRIES = 4


def read(
    path: str, questions: Questions = Questions(), settings: Settings = Settings(), name: str | None = None
) -> Document | Unreadable:
    """The facts of one file, or why there are none. Never raises; opens the file once, and never for writing.

    `name` is the file's path relative to the matter folder, with `/`; default: the last part of `path`.
    """
    name = name if name is not None else Path(path).name
    try:
        from checker.reading.reader import read_file

        return read_file(path, name, questions, settings, reader_version())
    except MemoryError:
        return Unreadable(name, "It needs more memory than one file may take.", name=_name(name, questions))
    except Exception as fault:
        return Unreadable(name, f"It could not be read: the program met a fault of its own ({type(fault).__name__}).",
                          name=_name(name, questions))  # fmt: skip


def read_all(
    paths: Iterable[tuple[str, str]],
    questions: Questions,
    settings: Settings,
    executor: Executor | None = None,
    known: Mapping[str, str] | None = None,
    unopened: list[str] | None = None,
) -> Iterator[Document | Unreadable]:
    """The facts of many files, in their order: (path, name) pairs through any executor; one after the other without.

    `known` gives the hash of files that did not change, by name: what the cache holds of them is taken unopened, and
    the name put into `unopened`. A file whose reader hung or crashed at a page is read again without that page, at
    most three times. With `settings.budget` the scans are counted first, and the time is divided among them.
    """
    pairs = list(paths)
    if settings.budget is not None and settings.ocr:
        yield from _within_budget(pairs, questions, settings, settings.budget, executor, known or {}, unopened)
        return
    kept = _remembered(known or {}, questions, settings)
    if unopened is not None:
        unopened += kept
    if executor is None:
        for path, name in pairs:
            heartbeat.afresh()
            yield kept.get(name) or read(path, questions, settings, name)
        return
    waiting = {name: _submitted(executor, path, name, questions, settings) for path, name in pairs if name not in kept}
    for path, name in pairs:
        yield kept.get(name) or _patiently(waiting.pop(name), path, name, questions, settings, executor)


def _submitted(
    executor: Executor, path: str, name: str, questions: Questions, settings: Settings
) -> Future[Document | Unreadable]:
    return executor.submit(read_as_asked, path, _packed(questions), settings, name)


@lru_cache(maxsize=8)
def _packed(questions: Questions) -> bytes:
    """Made once for all files: the questions of some packs take longer to send than a page takes to read."""
    return pickle.dumps(questions, protocol=pickle.HIGHEST_PROTOCOL)


@lru_cache(maxsize=8)
def _unpacked(questions: bytes) -> Questions:
    found: Questions = pickle.loads(questions)  # noqa: S301 - from our own supervisor
    return found


def read_as_asked(path: str, questions: bytes, settings: Settings, name: str) -> Document | Unreadable:
    """`read` in a worker."""
    return read(path, _unpacked(questions), settings, name)


def _within_budget(
    pairs: list[tuple[str, str]],
    questions: Questions,
    settings: Settings,
    budget: float,
    executor: Executor | None,
    known: Mapping[str, str],
    unopened: list[str] | None,
) -> Iterator[Document | Unreadable]:
    """Every file without OCR, then those with scans again, each with its share of the time."""
    from checker.reading.ocr.budget_shares import shares
    from checker.reading.ocr.scanned_page import NO_OCR

    kept = _remembered(known, questions, replace(settings, budget=None))
    others = [pair for pair in pairs if pair[1] not in kept]
    once: list[str] = []
    facts = list(read_all(others, questions, replace(settings, budget=None, ocr=False), executor, known, once))
    scanned = [
        sum(page.unread == NO_OCR for page in one.page_facts) if isinstance(one, Document) else 0 for one in facts
    ]
    given = {}
    for (path, name), one, count, seconds in zip(
        others, facts, scanned, shares(scanned, budget, settings.limits.ocr_seconds), strict=True
    ):
        limits = replace(settings.limits, ocr_seconds=seconds)
        given[name] = (path, replace(settings, budget=None, limits=limits)) if count else one
    if unopened is not None:
        unopened += [*kept, *(name for name in once if not isinstance(given[name], tuple))]
    waiting = {
        name: _submitted(executor, one[0], name, questions, one[1])
        for name, one in given.items()
        if executor is not None and isinstance(one, tuple)
    }
    for _, name in pairs:
        found = kept.get(name) or given[name]
        if not isinstance(found, tuple):
            yield found
        elif executor is None:
            heartbeat.afresh()
            yield read(found[0], questions, found[1], name)
        else:
            yield _patiently(waiting.pop(name), found[0], name, questions, found[1], executor)


def _remembered(known: Mapping[str, str], questions: Questions, settings: Settings) -> dict[str, Document]:
    """What the cache holds of files whose hash is known, by name."""
    if not known or settings.cache_dir is None:
        return {}
    from checker.reading.cache import facts_key, opened

    with opened(settings.cache_dir) as cache:
        found = {
            name: cache.facts(facts_key(sha256, name, reader_version(), questions, settings))
            for name, sha256 in known.items()
        }
    return {name: document for name, document in found.items() if document is not None}


def _patiently(
    future: Future[Document | Unreadable],
    path: str,
    name: str,
    questions: Questions,
    settings: Settings,
    executor: Executor,
) -> Document | Unreadable:
    reason = ""
    for _ in range(_TRIES):
        try:
            return future.result()
        except Exception as fault:
            reason = str(fault) or "the process that read it ended"
            page = getattr(fault, "page", 0)
        if not page or page in settings.skip_pages:
            break
        settings = replace(settings, skip_pages=(*settings.skip_pages, page))
        future = _submitted(executor, path, name, questions, settings)
    return Unreadable(name, f"It could not be read: {reason}.", name=_name(name, questions))


def _name(path: str, questions: Questions) -> Name:
    try:
        from checker.recognising.labels.file_names import name_of

        return name_of(path, questions.date_order, questions.names)[0]
    except Exception:
        return Name()

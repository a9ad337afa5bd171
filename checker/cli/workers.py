"""What one run of a command reads with: settings, workers, and a bar that shows how far it is."""

import sys
import time
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import Any

import click

from checker.cli.echo import show_progress, tell
from checker.cli.options import cores, days, limits
from checker.errors import UsageError
from checker.matter_facts import Progress
from checker.request import Request

_CERTIFICATES = (".pem", ".crt", ".cer", ".der")


def settings_of(options: dict[str, Any]) -> Any:
    """Settings from the options of `options.reading`."""
    from checker.custody.place_of_output import check_outside
    from checker.reading.settings import Limits, Settings
    from checker.reading.workers.store import FILE

    if options["cache_dir"]:
        check_outside(Path(options["cache_dir"]) / FILE)
    return Settings(
        ocr=not options["no_ocr"],
        budget=options["budget"],
        trust=tuple(file for one in options["trust"] for file in _certificates(Path(one).resolve())),
        cache_dir=None if options["no_cache"] else options["cache_dir"] or default_cache(),
        limits=Limits(**limits(options)),
    )


def _certificates(given: Path) -> list[str]:
    """The files of root certificates that were named, alone or by their folder. Raises UsageError where there is no
    certificate: nothing would be trusted, and nobody would know."""
    from checker.reading.seals.trust import roots

    named = [given]
    if given.is_dir():
        named = [one for one in sorted(given.iterdir()) if one.suffix.lower() in _CERTIFICATES and one.is_file()]
    found = [str(one) for one in named if roots((str(one),))]
    if not found:
        where = f"lies there ({', '.join(_CERTIFICATES)})" if given.is_dir() else "is in that file, in PEM or in DER"
        raise UsageError(f"--trust {given}: no certificate {where}. Name the issuer's root, or leave --trust out.")
    return found


def default_cache() -> str:
    """The user's cache folder for this program (XDG_CACHE_HOME is respected)."""
    from platformdirs import user_cache_dir

    return user_cache_dir("bundle-checker", appauthor=False)


def request_of(options: dict[str, Any]) -> Request:
    """What is asked of a matter, from the options of `options.matter` and `options.reading`."""
    return Request(
        as_of=options["as_of"] or date.today(),
        packs=tuple(options["packs"]),
        dates=days(options["dates"]),
        answers=dict(options["answers"]),
        date_order=options["date_order"],
        settings=settings_of(options),
        only=tuple(options.get("rules", ())),
    )


def rights_of(options: dict[str, Any], settings: Any, paths: Sequence[Path]) -> Any:
    """What workers may do with files: read these files and folders, the packs' folders and the roots of trust."""
    from checker.reading.sandbox.cage import Rights

    packs = (Path(one).parent for one in options.get("packs", ()) if one.endswith(".json"))
    read = [*paths, *packs, *settings.trust]
    beside = [one.parent for one in paths if not one.is_dir()]
    return Rights(
        readable=tuple(str(Path(one).resolve()) for one in read),
        listed=tuple(str(one.resolve()) for one in beside),
        required=options["require_sandbox"],
    )


def sandbox_of(options: dict[str, Any], pool: Any) -> None:
    """Says which sandbox is in force, with `--verbose`. Raises UsageError where `--require-sandbox` asks for more."""
    if not (options["verbose"] or options["require_sandbox"]):
        return
    from checker.reading.sandbox import cage

    try:
        now = pool.submit(cage.state).result()
    except Exception:  # no worker, no cage: what is read next says why
        now = cage.State((), whole=False)
    if options["verbose"]:
        tell(cage.in_words(now), err=True)
    if options["require_sandbox"] and not now.whole:
        raise UsageError(
            f"{cage.in_words(now)} --require-sandbox asks for a whole one, so nothing was read. Leave it out, or "
            "use a Linux of 2022 or later; a container may have to be told to allow Landlock."
        )


@contextmanager
def workers(options: dict[str, Any], settings: Any, paths: Iterable[Path], *more: str) -> Iterator[Any]:
    """The supervised pool that the files at and below `paths` are read in; its workers find `more` modules imported."""
    from checker.reading.workers.pool import PRELOADED, SupervisedExecutor

    rights = rights_of(options, settings, list(paths))
    size = options["jobs"] or cores()
    pool = SupervisedExecutor(size, settings.limits, rights, settings.cache_dir, PRELOADED + more)
    try:
        yield pool
    except BaseException:
        pool.abandon()
        raise
    pool.shutdown()


class Bar:
    """A progress bar on standard error, from the second second on, where that is a terminal."""

    def __init__(self) -> None:
        self._began = time.monotonic()
        self._bar: Any = None
        self._shown = sys.stderr.isatty()

    def step(self, done: int, total: int, _path: str) -> None:
        """A `Progress`."""
        if not self._shown or (self._bar is None and time.monotonic() - self._began < 1):
            return
        if self._bar is None:
            self._bar = click.progressbar(length=total, label="reading", file=sys.stderr)
            self._bar.__enter__()
        self._bar.update(done - self._bar.pos)
        if done == total:
            self._bar.__exit__(None, None, None)
            self._bar = None
            self._began = time.monotonic()


def progress() -> Progress:
    """A new bar's `step`."""
    return Bar().step


class MatterBar:
    """A line on standard error that tells matters done, files, rate and time left, where that is a terminal."""

    def __init__(self) -> None:
        self._began = time.monotonic()
        self._shown = sys.stderr.isatty()
        self.done = 0
        """Matters."""

    def step(self, done: int, total: int, files: int, _matter: str) -> None:
        """The `Progress` of an audit."""
        self.done = done
        passed = time.monotonic() - self._began
        if self._shown and passed > 1:
            left = passed / done * (total - done)
            line = f"{done} of {total} matters, {files} files, {files / passed:.0f} a second, {left:.0f} s left"
            show_progress(line, done == total)

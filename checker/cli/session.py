"""What one run of a command reads with: settings, workers, and a bar that shows how far it is."""

import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import Any

import click

from checker.cli.options import cores, days, limits
from checker.run import Progress, Request


def settings_of(options: dict[str, Any]) -> Any:
    """Settings from the options of `options.reading`."""
    from checker.reading.settings import Limits, Settings

    return Settings(
        ocr=not options["no_ocr"],
        budget=options["budget"],
        trust=tuple(str(Path(one).resolve()) for one in options["trust"]),
        cache_dir=None if options["no_cache"] else options["cache_dir"] or default_cache(),
        limits=Limits(**limits(options)),
    )


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
    )


@contextmanager
def workers(options: dict[str, Any], settings: Any, *more: str) -> Iterator[Any]:
    """The supervised pool that files are read in; its workers find the modules `more` imported, too."""
    from checker.reading.pool import PRELOADED, SupervisedExecutor

    cache = settings.cache_dir
    if cache is not None:
        Path(cache).mkdir(mode=0o700, parents=True, exist_ok=True)
    pool = SupervisedExecutor(options["jobs"] or cores(), settings.limits, (cache,) if cache else (), PRELOADED + more)
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
            click.echo(f"\r{line:<78}", nl=done == total, err=True)

"""bundle-checker self-test: an installation proved in about ten seconds."""

import click

from checker.cli.echo import tell
from checker.cli.workers import workers

_WORDS = {"rules": "Rules", "scans": "Scans", "sandbox": "Workers", "sample": "A sample"}
_ENDED = {0: "ok", 1: "wrong", 4: "missing"}
_MARGIN = 18


@click.command()
def self_test() -> int:
    """Prove this installation: that rules, engines and sandbox are there, and that a small sample is judged right.

    \b
    Exit codes: 0 it works, 1 it does not give what it must, 4 it reads no scans, 70 a fault of the program.
    """
    from checker import shipped
    from checker.reading.settings import Settings
    from checker.reading.workers.installed_engines import report
    from checker.self_test import conclusion, steps

    settings, tried = Settings(cache_dir=None), []
    with workers({"jobs": None, "require_sandbox": False}, settings, [shipped.sample()]) as pool:
        for one in steps(pool, settings, report()):
            tried.append(one)
            head = f"{_ENDED[one.ended]:<8}{_WORDS[one.name]}"
            for line in one.words:
                tell(f"{head:<{_MARGIN}}{line}")
                head = ""
    ended, words = conclusion(tried)
    tell(words)
    return ended

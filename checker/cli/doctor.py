"""bundle-checker doctor: which engines and languages are there, and how to get the others."""

import click

from checker.cli.echo import tell


@click.command()
def doctor() -> None:
    """Say which engines and languages are there to read scans with, how to get the others, and what cages workers."""
    from checker.reading.ocr.engines.doctor import lines
    from checker.reading.sandbox import cage
    from checker.reading.sandbox.cage import Rights
    from checker.reading.settings import Limits
    from checker.reading.workers.pool import SupervisedExecutor

    for line in lines():
        tell(line)
    with SupervisedExecutor(1, Limits(), Rights(readable=()), preloaded=()) as pool:
        tell(cage.in_words(pool.submit(cage.state).result()))

"""bundle-checker doctor: which engines and languages are there, and how to get the others."""

import click


@click.command()
def doctor() -> None:
    """Say which engines and languages are there to read scans with, how to get the others, and what cages workers."""
    from checker.reading import sandbox
    from checker.reading.pool import SupervisedExecutor
    from checker.reading.sandbox import Rights
    from checker.reading.scans.doctor import lines
    from checker.reading.settings import Limits

    for line in lines():
        click.echo(line)
    with SupervisedExecutor(1, Limits(), Rights(readable=()), preloaded=()) as pool:
        click.echo(sandbox.in_words(pool.submit(sandbox.state).result()))

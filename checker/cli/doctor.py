"""bundle-checker doctor: which engines and languages are there, and how to get the others."""

import click


@click.command()
def doctor() -> None:
    """Say which engines and languages are there to read scans with, and how to get the others."""
    from checker.reading.ocr.engines.doctor import lines

    for line in lines():
        click.echo(line)

"""bundle-checker cache: where read facts are kept, and how to erase them."""

from pathlib import Path

import click

from checker.cli.echo import say
from checker.cli.workers import default_cache


@click.group()
def cache() -> None:
    """Where read facts (never page text but the words of scans) are kept between runs, and how to erase them."""


@cache.command()
@click.option("--cache-dir", type=click.Path(file_okay=False, path_type=Path), help="Another than the default folder.")
def show(cache_dir: Path | None) -> None:
    """Print the folder and what it holds."""
    folder = cache_dir or Path(default_cache())
    size = sum(one.stat().st_size for one in folder.rglob("*") if one.is_file()) if folder.is_dir() else 0
    say(f"{folder}: {size / 1_048_576:.1f} MB")


@cache.command()
@click.option("--cache-dir", type=click.Path(file_okay=False, path_type=Path), help="Another than the default folder.")
def clear(cache_dir: Path | None) -> None:
    """Erase it all."""
    folder = cache_dir or Path(default_cache())
    from checker.reading.workers.store import clear as erase

    say(f"{folder}: what was kept is erased." if erase(str(folder)) else f"{folder}: nothing was kept.")

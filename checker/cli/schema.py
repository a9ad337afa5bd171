"""bundle-checker schema NAME: a schema, for an editor."""

import click

from checker import shipped
from checker.cli.output_file import put


@click.command()
@click.argument("name", type=click.Choice(shipped.schema_names()))
def schema(name: str) -> None:
    """Print a schema: editors complete and check packs and matter.json by it."""
    put(shipped.schema_path(name).read_bytes(), None)

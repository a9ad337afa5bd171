"""bundle-checker schema NAME: a schema, for an editor."""

import click

from checker import shipped


@click.command()
@click.argument("name", type=click.Choice(shipped.schema_names()))
def schema(name: str) -> None:
    """Print a schema: editors complete and check packs and matter.json by it."""
    click.echo(shipped.schema_path(name).read_text(encoding="utf-8"), nl=False)

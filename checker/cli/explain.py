"""bundle-checker explain RULE: what it asks, why, by what authority, how to put it right."""

import click

from checker import shipped
from checker.cli.echo import tell
from checker.errors import UsageError
from checker.run import load_pack, load_packs
from checker.schema_words import nearest


@click.command()
@click.argument("rule")
@click.option("--pack", "packs", multiple=True, metavar="ID|FILE", help="A pack of your own that defines it.")
def explain(rule: str, packs: tuple[str, ...]) -> None:
    """What RULE (PACK/ID, or an ID that is unique) asks, why, by what authority, and how to put it right."""
    from checker.judging.authoring.explanation import explained

    known = {
        one.id: (pack, one)
        for pack in (*load_packs(packs), *(load_pack(name) for name in shipped.pack_names()))
        for one in pack.rules
    }
    fitting = [name for name in known if rule in (name, name.partition("/")[2])]
    if not fitting:
        raise UsageError(f"There is no rule “{rule}” in the packs{nearest(rule, sorted(known)) or '.'}")
    if len(fitting) > 1:
        raise UsageError(f"“{rule}” is the name of several rules: {', '.join(fitting)}. Name one in full.")
    tell(explained(*known[fitting[0]]))

"""bundle-checker explain RULE: what it asks, why, by what authority, how to put it right."""

import click

from checker import shipped
from checker.cli.echo import tell
from checker.errors import UsageError
from checker.refusals import nearest_rule
from checker.run import load_pack, load_packs


@click.command()
@click.argument("rule")
@click.option("--pack", "packs", multiple=True, metavar="ID|FILE", help="A pack of your own that defines it.")
def explain(rule: str, packs: tuple[str, ...]) -> None:
    """What RULE (PACK/ID, or a bare ID) asks, why, by what authority, and how to put it right; of an ID that several
    packs have, each in brief."""
    from checker.judging.authoring.explanation import explained, in_brief

    known = {
        one.id: (pack, one)
        for pack in (*load_packs(packs), *(load_pack(name) for name in shipped.pack_names()))
        for one in pack.rules
    }
    fitting = [name for name in known if rule in (name, name.partition("/")[2])]
    if not fitting:
        raise UsageError(f"There is no rule “{rule}” in the packs{nearest_rule(rule, known) or '.'}")
    if len(fitting) == 1:
        tell(explained(*known[fitting[0]]))
        return
    tell(f"{len(fitting)} packs have a rule {rule}; name one in full to read all of it.")
    for name in fitting:
        tell(f"\n{in_brief(*known[name])}")

"""bundle-checker explain RULE|KEYWORD: what it asks, why, by what authority, how to put it right."""

import click

from checker import shipped
from checker.cli.echo import tell
from checker.errors import UsageError
from checker.judging.matter.statements import offer_rules
from checker.pack_files import load_pack, load_packs


@click.command()
@click.argument("name", metavar="RULE|KEYWORD")
@click.option("--pack", "packs", multiple=True, metavar="ID|FILE", help="A pack of your own that defines it.")
def explain(name: str, packs: tuple[str, ...]) -> None:
    """What RULE (PACK/ID, or a bare ID) asks, why, by what authority, and how to put it right; of an ID that several
    packs have, each in brief. Or what KEYWORD of the rule language asks, as dated, and with which options."""
    from checker.judging.authoring.explanation import explained, in_brief, keyword_explained
    from checker.judging.keywords import BY_NAME

    known = {
        one.id: (pack, one)
        for pack in (*load_packs(packs), *(load_pack(name) for name in shipped.pack_names()))
        for one in pack.rules
    }
    if name in BY_NAME:
        tell(keyword_explained(BY_NAME[name], (rule for _, rule in known.values())))
        return
    fitting = [one for one in known if name in (one, one.partition("/")[2])]
    if not fitting:
        how = offer_rules(name, known, BY_NAME)
        raise UsageError(f"There is no rule “{name}” in the packs, and no keyword of that name{how}")
    if len(fitting) == 1:
        tell(explained(*known[fitting[0]]))
        return
    tell(f"{len(fitting)} packs have a rule {name}; name one in full to read all of it.")
    for one in fitting:
        tell(f"\n{in_brief(*known[one])}")

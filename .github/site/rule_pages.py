"""A page for each shipped pack, with an address for each of its rules: rules/PACK/#anx-01."""

from collections.abc import Iterable
from functools import cache

from words import link, plain, table

from checker import shipped
from checker.judging.authoring.explanation import Part, keywords_asked, parts_of
from checker.judging.packs.model import Pack, Rule
from checker.run import load_pack

_INDEX = """# Shipped rule packs

A pack says what one kind of bundle must hold, in what order, and with what dates and signatures. `bundle-checker packs`
lists these; `bundle-checker explain PACK/RULE` says of a rule what stands here. No pack is legal advice, and a draft is
a pack that nobody has recorded comparing with the official texts.

*Official* is what was read in the official text; *secondary*, in a source that quotes it; *practice* is good practice.
"""


@cache
def packs() -> tuple[Pack, ...]:
    """The shipped packs, the one that is always in force first."""
    every = [load_pack(name) for name in shipped.pack_names()]
    return tuple(sorted(every, key=lambda pack: (pack.id != "documentation-discipline", pack.id)))


@cache
def pages() -> dict[str, str]:
    """Their pages by path, and the index of them."""
    return {"rules/index.md": _index()} | {f"rules/{pack.id}.md": _page(pack) for pack in packs()}


def address(rule: Rule) -> str:
    """Where a rule stands, seen from a page in a folder beside."""
    pack, _, name = rule.id.partition("/")
    return f"../rules/{pack}.md#{name.lower()}"


def own_rules(pack: Pack) -> list[Rule]:
    """The rules that it defines itself."""
    return [rule for rule in pack.rules if rule.id.startswith(f"{pack.id}/")]


def _index() -> str:
    rows = [
        [link(f"`{pack.id}`", f"{pack.id}.md"), plain(pack.title), str(len(own_rules(pack))), _standing(pack)]
        for pack in packs()
    ]
    return f"{_INDEX}\n{table(('Pack', 'For', 'Rules', 'Standing'), rows)}\n"


def _standing(pack: Pack) -> str:
    return f"verified {pack.verified.on}" if pack.verified else "draft"


def _page(pack: Pack) -> str:
    parts = [f"---\ntitle: {pack.id}\n---\n", f"# {plain(pack.title)}"]
    parts.append(f"`{pack.id}` {pack.version}, {_standing(pack)}.")
    parts += [plain(pack.description)] if pack.description else []
    others = dict.fromkeys(rule.id.partition("/")[0] for rule in pack.rules if rule not in own_rules(pack))
    if others:
        named = ", ".join(link(f"`{one}`", f"{one}.md") for one in others)
        parts.append(f"It takes in the rules of {named}.")
    questions = {name: one.title for name, one in pack.asks.items()}
    for title, names in (("Dates it needs", pack.dates), ("Questions it has", questions)):
        if names:
            parts.append(f"**{title}**\n\n{table(('Name', 'What it is'), _named(names.items()))}")
    return "\n\n".join([*parts, *(_rule(pack, rule) for rule in own_rules(pack))]) + "\n"


def _named(names: Iterable[tuple[str, str]]) -> Iterable[list[str]]:
    return ([f"`{name}`", plain(title)] for name, title in names)


def _rule(pack: Pack, rule: Rule) -> str:
    name = rule.id.partition("/")[2]
    asked = ", ".join(link(f"`{one.name}`", f"../language/{one.name}.md") for one in keywords_asked(rule))
    parts = [_part(one) for one in parts_of(pack, rule)]
    return "\n\n".join([f"## {name}: {plain(rule.title)} {{ #{name.lower()} }}", *parts, f"**Asks by** {asked}"])


def _part(part: Part) -> str:
    if not part.head:
        return plain(part.text)
    return f"**{part.head}:** {link(plain(part.text), part.url)}"

"""A page for each keyword of the rule language, and the form of a pack: from docstrings and the schema."""

import json
import textwrap
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any

from rule_pages import address, own_rules, packs
from words import link, plain, table

from checker import shipped
from checker.judging.authoring.explanation import keywords_asked
from checker.judging.keywords import KEYWORDS
from checker.judging.keywords.keyword import Keyword

_INDEX = """# The rule language

A pack is a JSON file. A rule says of whom it is asked (`each`, `all`, `latest`, … or, without any of these, the bundle)
and what it `must`: one or more of the keywords below. `anyOf`, `allOf` and `not` join them. An answer is never guessed:
what cannot be told is *unclear*. `bundle-checker explain KEYWORD` says what stands on a keyword's page.
[Rules of your own](../rule-author.md) writes a first one; `bundle-checker schema rule-pack` prints the whole schema, by
which an editor completes a pack.

## Keywords
"""
_TABLES = (("A pack", ()), ("A kind of document", ("$defs", "kind-signs")), ("A rule", ("$defs", "rule")))
"""What the form of is told, and where it stands in the schema."""


@cache
def pages() -> dict[str, str]:
    """The pages by path, in the order of the keywords."""
    return {"language/index.md": _index()} | {f"language/{one.name}.md": _page(one) for one in KEYWORDS}


def _index() -> str:
    rows = [[link(f"`{one.name}`", f"{one.name}.md"), _title(one)] for one in KEYWORDS]
    schema = json.loads(shipped.schema_path("rule-pack").read_text(encoding="utf-8"))
    forms = [f"## {title}\n\n{table(('Key', 'What it says'), _keys(_inside(schema, *way)))}" for title, way in _TABLES]
    return "\n\n".join([f"{_INDEX}\n{table(('Keyword', 'What it asks'), rows)}", *forms]) + "\n"


def _title(keyword: type[Keyword]) -> str:
    title = keyword.documentation().partition("\n")[0].partition(": ")[2]
    return title[:1].upper() + title[1:]


def _inside(schema: Any, *way: str) -> Mapping[str, Any]:
    for step in way:
        schema = schema[step]
    return schema["properties"]  # type: ignore[no-any-return]


def _keys(properties: Mapping[str, Any]) -> Iterator[list[str]]:
    for key, one in properties.items():
        if key != "$schema":
            yield [f"`{key}`", plain(one.get("description", "")) or " ".join(map(str, one.get("enum", [])))]


def _page(keyword: type[Keyword]) -> str:
    _, *lines = keyword.documentation().split("\n")
    parts = [f"# {keyword.name}", _title(keyword)]
    body: list[str] = []
    for line in [*lines, "end"]:
        if line[:1].strip():
            parts += [textwrap.dedent("\n".join(body))] if body else []
            parts += [f"## {line}"] if line != "end" else []
            body = []
        else:
            body.append(line)
    asking = [rule for pack in packs() for rule in own_rules(pack) if keyword in keywords_asked(rule)]
    rows = [[link(f"`{rule.id}`", address(rule)), plain(rule.title)] for rule in asking]
    parts += [f"## Rules that ask by it\n\n{table(('Rule', 'It asks'), rows)}"] if rows else []
    return "\n\n".join(parts) + "\n"

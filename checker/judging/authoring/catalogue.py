"""rules/README.md: what the shipped packs ask and on what authority, generated from the packs themselves."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

Raw = Mapping[str, Any]
"""A pack as its JSON says it."""
_HEAD = """# The shipped rule packs

Generated from the packs in this folder by `python -m tests.rules`; a test fails when it is stale. No pack is legal
advice, and a pack without a day under *verified* is a draft: nobody has recorded comparing it with the official texts.

**Standing** of an authority: *official*, read in the official text or a full reproduction; *secondary*, a source that
quotes it; *practice*, house or good practice. An error needs one official or two secondary sources; practice is an
error only where the bundle contradicts itself. **Rows** are those of the project's list of requirements and sources."""


def catalogue(packs: Sequence[Raw]) -> str:
    """The whole page, from the packs in the order in which they are shown."""
    parts = [_HEAD, _overview(packs), *(_section(pack) for pack in packs), _not_covered(packs), _not_authority(packs)]
    return "\n\n".join(part for part in parts if part) + "\n"


def covered(packs: Sequence[Raw]) -> set[str]:
    """The rows of confidence A or B that are the authority of a rule."""
    return {row for pack in packs for rule in pack["rules"].values() for row in rule.get("sources", ())}


def uncovered(packs: Sequence[Raw]) -> dict[str, str]:
    """The rows of confidence A or B that no rule covers, each with the reason."""
    rows = {row: why for pack in packs for row, why in pack.get("not_covered", {}).items()}
    return {row: rows[row] for row in sorted(set(rows) - covered(packs))}


def _overview(packs: Sequence[Raw]) -> str:
    used, left = len(covered(packs)), len(uncovered(packs))
    rules = sum(len(pack["rules"]) for pack in packs)
    rows = [
        [
            f"[`{p['id']}`](#{p['id']})",
            p["title"],
            p["version"],
            str(len(p["rules"])),
            _verified(p),
            ", ".join(_extends(p)),
        ]
        for p in packs
    ]
    share = f" ({used / (used + left):.2f})" if used else ""
    lead = f"{len(packs)} packs, {rules} rules. {used} of {used + left} rows of confidence A or B{share} are the "
    lead += "authority of a rule; the others are listed at the end with the reason."
    return lead + "\n\n" + _table(("Pack", "For", "Version", "Rules", "Verified", "Extends"), rows)


def _verified(pack: Raw) -> str:
    return str(pack["verified"]["on"]) if pack.get("verified") else "draft"


def _extends(pack: Raw) -> Sequence[str]:
    names = pack.get("extends", ())
    return (names,) if isinstance(names, str) else names


def _section(pack: Raw) -> str:
    parts = [
        f"## {pack['id']}",
        f"**{pack['title']}** ({pack['version']}, {_verified(pack)}). {pack.get('description', '')}",
    ]
    for title, names in (("Dates it needs", pack.get("dates", {})), ("Questions it has", pack.get("asks", {}))):
        if names:
            parts.append(f"{title}: " + "; ".join(f"`{name}` ({one['title']})" for name, one in names.items()) + ".")
    rules = [
        [
            f"`{name}`",
            one["title"],
            one["family"],
            one.get("severity", "error"),
            _authorities(one),
            " ".join(one.get("sources", ())),
        ]
        for name, one in pack["rules"].items()
    ]
    parts.append(_table(("Rule", "It asks", "Family", "Severity", "Authority", "Rows"), rules))
    if pack.get("partners"):
        names = [[one["name"], ", ".join(one.get("also", ())), ", ".join(one["for"])] for one in pack["partners"]]
        parts += [
            "Partners, to draw names from; a referral elsewhere is no fault:",
            _table(("Partner", "Also", "For"), names),
        ]
    return "\n\n".join(parts)


def _authorities(rule: Raw) -> str:
    return "; ".join(_authority(one) for one in rule.get("authority", ()))


def _authority(one: Raw) -> str:
    title = f"[{one['title']}]({one['url']})" if one.get("url") else one["title"]
    paragraph = f", {one['paragraph']}" if one.get("paragraph") else ""
    return f"{title}{paragraph} (*{one['standing']}*)"


def _not_covered(packs: Sequence[Raw]) -> str:
    rows = [[row, why] for row, why in uncovered(packs).items()]
    if not rows:
        return ""
    return "## Rows of confidence A or B that no rule covers\n\n" + _table(("Row", "Why not"), rows)


def _not_authority(packs: Sequence[Raw]) -> str:
    known = {row: why for pack in packs for row, why in pack.get("not_authority", {}).items()}
    if not known:
        return ""
    lead = "## Rows on which no rule rests\n\nRows of confidence C, and inferences that no source states:"
    return lead + "\n\n" + _table(("Row", "Why"), [[row, known[row]] for row in sorted(known)])


def _table(heads: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    return "\n".join(_lines(heads, rows))


def _lines(heads: Sequence[str], rows: Sequence[Sequence[str]]) -> Iterator[str]:
    yield f"| {' | '.join(heads)} |"
    yield f"| {' | '.join('---' for _ in heads)} |"
    yield from (f"| {' | '.join(_cell(cell) for cell in row)} |" for row in rows)


def _cell(text: str) -> str:
    return text.replace("|", "\\|").replace("\n", " ")

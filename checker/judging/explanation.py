"""What `explain` prints of a rule: what it asks, of what, why, on what authority, how to put it right, and examples."""

from collections.abc import Iterator

from checker.findings import Authority
from checker.judging.examples import examples_of
from checker.judging.model import Pack, Rule
from checker.judging.wording import listed, sentence

_STANDING = {
    "official": "read in the official text",
    "secondary": "a source that quotes or summarises it",
    "practice": "good practice",
}


def explained(pack: Pack, rule: Rule) -> str:
    """A page of plain text on one rule of a pack."""
    return "\n".join(_lines(pack, rule))


def _lines(pack: Pack, rule: Rule) -> Iterator[str]:
    yield rule.id
    yield sentence(rule.title)
    yield f"{rule.severity.capitalize()}, {rule.family}; in the pack {pack.title} ({pack.version}, {_verified(pack)})."
    if rule.overridden_by:
        yield f"As overridden by {rule.overridden_by}."
    yield ""
    yield f"Asked of: {_of(rule, pack)}."
    if rule.when:
        asks = [pack.asks[name].title if name in pack.asks else name for name in rule.when]
        yield "Only if the matter's answers say so: " + " ".join(asks)
    if rule.in_force.since or rule.in_force.until:
        yield f"In force from {rule.in_force.since or 'the beginning'}{_until(rule)}."
    if rule.disputed:
        yield "Disputed: the sources do not agree, so it is never more than a warning."
    yield f"Why: {rule.why}" if rule.why else "Why: the pack does not say."
    yield f"What to do: {rule.remedy}" if rule.remedy else "What to do: the pack does not say."
    yield f"Who acts: {rule.who}."
    yield ""
    holds, fails = examples_of(rule, pack)
    yield f"Holds:         {holds}"
    yield f"Does not hold: {fails}"
    yield ""
    yield "Authority:" if rule.authority else "Authority: none is named."
    for one in rule.authority:
        yield from _authority(one)


def _verified(pack: Pack) -> str:
    return f"compared with the official texts on {pack.verified.on}" if pack.verified else "a draft"


def _until(rule: Rule) -> str:
    return f" until {rule.in_force.until}" if rule.in_force.until else ""


def _of(rule: Rule, pack: Pack) -> str:
    def title(kind: str) -> str:
        known = pack.kinds.get(kind)
        return known.title.lower() if known and not known.title[:2].isupper() else known.title if known else kind

    of = f" on {listed([title(one) for one in rule.of], 'or')}" if rule.of else ""
    what = title(rule.kind or "document")
    words = {
        "bundle": "the bundle as a whole",
        "each": f"each {what}{of}",
        "all": f"all documents of the sort “{what}” together" if rule.kind != "document" else "all documents together",
        "latest": f"the latest {what}",
        "earliest": f"the earliest {what}",
    }[rule.select]
    per = f", for each {rule.per.replace('_', ' ')}" if rule.per else ""
    return words + per + (", where the rule's condition holds" if rule.where else "")


def _authority(one: Authority) -> Iterator[str]:
    read = f"; read {one.read}" if one.read else ""
    yield f"  {one.title}{f', {one.paragraph}' if one.paragraph else ''} ({_STANDING[one.standing]}{read})"
    if one.url:
        yield f"  {one.url}"

"""One rule in full, for `explain`: what it asks, of whom, why, by what authority, and how to put it right."""

from checker.judging.authoring.examples import examples_of
from checker.judging.keywords.requirement import keywords_of
from checker.judging.language.phrases import listed, value_words
from checker.judging.packs.model import Pack, Rule

_STANDING = {
    "official": "read in the official text",
    "secondary": "read in a source that quotes it",
    "practice": "good practice",
}


def explained(pack: Pack, rule: Rule) -> str:
    """The rule as a reader needs it, in lines of text."""
    parts = [
        f"{rule.id}: {rule.title}",
        f"Pack: {pack.title} ({pack.id} {pack.version}; "
        f"{'compared with the official texts' if pack.verified else 'a draft'})",
        f"{rule.severity.capitalize()}, {rule.family}. Asked of {asked_of(rule, pack)}.",
    ]
    if rule.when:
        parts.append("Asked only where it fits the answer to: " + listed([_question(name, pack) for name in rule.when]))
    for head, text in (("Why", rule.why), ("To put it right", rule.remedy)):
        if text:
            parts.append(f"{head}: {text}")
    if rule.in_force.since or rule.in_force.until:
        parts.append(f"In force {_days(rule)}.")
    if rule.overridden_by:
        parts.append(f"Changed by the pack {rule.overridden_by}.")
    if rule.disputed:
        parts.append("Sources disagree on this rule, so it is a warning at most.")
    parts += _authority(rule)
    holds, fails = examples_of(rule, pack)
    parts += [f"Holds: {holds}", f"Does not hold: {fails}"]
    keywords = dict.fromkeys(type(keyword) for keyword in keywords_of(rule))
    parts += [f"\n{keyword.documentation()}" for keyword in keywords]
    return "\n".join(parts)


def in_brief(pack: Pack, rule: Rule) -> str:
    """The same in a few lines: what it asks, of whom, why, and how to put it right."""
    told = [f"{rule.id}: {rule.title}", f"  {rule.severity.capitalize()}. Asked of {asked_of(rule, pack)}."]
    told += [f"  {head}: {text}" for head, text in (("Why", rule.why), ("To put it right", rule.remedy)) if text]
    return "\n".join(told)


def asked_of(rule: Rule, pack: Pack) -> str:
    """Whom a rule is asked of, in words."""
    noun = rule.kind or ""
    title = pack.kinds[noun].title.lower() if noun in pack.kinds else noun
    of = (
        f" on {listed([pack.kinds[k].title.lower() if k in pack.kinds else k for k in rule.of], 'or')}"
        if rule.of
        else ""
    )
    match rule.select:
        case "bundle":
            who = "the bundle"
        case "each":
            who = f"each {title}{of}"
        case "all":
            who = f"all documents of the kind {title} together" if noun != "document" else "all documents together"
            who += f", for each {rule.per.replace('_', ' ')}" if rule.per else ""
        case which:
            who = f"the {which} {title}"
    if not rule.where:
        return who
    facts = [fact.replace("_", " ") for fact in rule.where]
    return f"{who}, where {listed(facts)} {'fits' if len(facts) == 1 else 'fit'}"


def _question(name: str, pack: Pack) -> str:
    return pack.asks[name].title if name in pack.asks else name


def _days(rule: Rule) -> str:
    since, until = rule.in_force.since, rule.in_force.until
    return " ".join(f"{word} {value_words(day)}" for word, day in (("from", since), ("until", until)) if day)


def _authority(rule: Rule) -> list[str]:
    lines = []
    for one in rule.authority:
        where = ", ".join(part for part in (one.title, one.paragraph) if part)
        read = f", {value_words(one.read)}" if one.read else ""
        lines.append(f"Authority: {where} ({_STANDING[one.standing]}{read}) {one.url or ''}".rstrip())
    return lines or ["Authority: none is named."]

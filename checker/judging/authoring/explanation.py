"""One rule in full, for `explain`: what it asks, of whom, why, by what authority, how to put it right; or a keyword."""

from collections.abc import Iterable
from typing import NamedTuple

from checker.judging.authoring.examples import examples_of
from checker.judging.keywords.keyword import Keyword
from checker.judging.keywords.requirement import keywords_of
from checker.judging.language.phrases import count, value_words
from checker.judging.packs.model import Pack, Rule
from checker.offers import listed

_STANDING = {
    "official": "read in the official text",
    "secondary": "read in a source that quotes it",
    "practice": "good practice",
}
_FEW = 3
"""Rules that are named for a keyword."""


class Part(NamedTuple):
    """One thing that is said of a rule."""

    head: str
    """What is said, as Why; empty: the text says it itself."""
    text: str
    url: str = ""

    def line(self) -> str:
        """As a line of text."""
        told = f"{self.head}: {self.text}" if self.head else self.text
        return f"{told} {self.url}".rstrip()


def explained(pack: Pack, rule: Rule) -> str:
    """The rule as a reader needs it, in lines of text."""
    lines = [
        f"{rule.id}: {rule.title}",
        f"Pack: {pack.title} ({pack.id} {pack.version}; "
        f"{'compared with the official texts' if pack.verified else 'a draft'})",
        *(part.line() for part in parts_of(pack, rule)),
    ]
    return "\n".join(lines + [f"\n{keyword.documentation()}" for keyword in keywords_asked(rule)])


def parts_of(pack: Pack, rule: Rule) -> list[Part]:
    """What is said of a rule, part by part."""
    parts = [Part("", f"{rule.severity.capitalize()}, {rule.family}. Asked of {asked_of(rule, pack)}.")]
    if rule.when:
        parts.append(
            Part("Asked only where it fits the answer to", listed([_question(name, pack) for name in rule.when]))
        )
    parts += [Part(head, text) for head, text in (("Why", rule.why), ("To put it right", rule.remedy)) if text]
    if rule.in_force.since or rule.in_force.until:
        parts.append(Part("", f"In force {_days(rule)}."))
    if rule.overridden_by:
        parts.append(Part("", f"Changed by the pack {rule.overridden_by}."))
    if rule.disputed:
        parts.append(Part("", "Sources disagree on this rule, so it is a warning at most."))
    holds, fails = examples_of(rule, pack)
    return [*parts, *_authority(rule), Part("Holds", holds), Part("Does not hold", fails)]


def keywords_asked(rule: Rule) -> list[type[Keyword]]:
    """The keywords by which a rule asks, each once."""
    return list(dict.fromkeys(type(keyword) for keyword in keywords_of(rule)))


def keyword_explained(keyword: type[Keyword], rules: Iterable[Rule]) -> str:
    """A keyword's documentation, and which of the rules ask by it: a few, and how many there are."""
    asking = [rule.id for rule in rules if keyword in keywords_asked(rule)]
    told = [keyword.documentation()]
    if asking:
        ask = "asks" if len(asking) == 1 else "ask"
        told.append(f"{count(len(asking), 'rule')} of the packs {ask} by it, as {listed(asking[:_FEW])}.")
    return "\n\n".join(told)


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


def _authority(rule: Rule) -> list[Part]:
    parts = []
    for one in rule.authority:
        where = ", ".join(part for part in (one.title, one.paragraph) if part)
        read = f", {value_words(one.read)}" if one.read else ""
        parts.append(Part("Authority", f"{where} ({_STANDING[one.standing]}{read})", one.url or ""))
    return parts or [Part("Authority", "none is named.")]

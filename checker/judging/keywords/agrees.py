"""agrees: the same particulars in every paper that shows them.

What it asks
    That a field has the same value in all papers that show it, compared as people compare it: letters' case,
    spaces, hyphens, and the form of a date do not matter.
Options
    `{"fields": ["name", "born", "cnic"]}`; `"with": KIND` compares with that paper, `"with": "matter"` with the
    parties of matter.json.
Holds
    `00000-0000000-0` and `0000000000000`; `3 February 2019` and `2019-02-03`.
Does not hold
    Two numbers. Unclear: a name spelt otherwise (Mohammad, Muhammad) or in another script; a paper that could not
    be read.
"""

from collections.abc import Mapping, Sequence
from typing import Any

from checker.judging.documents.context import Context
from checker.judging.documents.field_values import Shown, compared_words, of_matter, of_papers, same
from checker.judging.documents.locations import at_paper
from checker.judging.engine.subjects import Subject
from checker.judging.language.phrases import fact_words, listed, sentence
from checker.judging.language.three_valued import RuleResult, Statement

SUBJECTS = ("document", "group", "bundle")


def ask(option: Mapping[str, Any], subject: Subject, ctx: Context) -> RuleResult:
    """Each field on its own; a field that neither side shows is not asked."""
    fields, other = option["fields"], option.get("with")
    if other is None:
        said = [told for name in fields for told in _all_alike(name, subject)]
        return RuleResult(tuple(said), f"{listed(fields)} agree.")
    both = {name: (of_papers(subject.papers, name), _theirs(name, other, subject, ctx)) for name in fields}
    asked = {name: pair for name, pair in both.items() if any(pair)}
    shown = any(mine for mine, _ in asked.values())
    if not asked or not (shown or subject.what == "document" or _any_unread(subject)):
        return RuleResult(applies=False)
    said = [told for name, (mine, theirs) in asked.items() if mine and theirs for told in _compare(name, mine, theirs)]
    # Papers together are compared where they show it; a paper on its own is expected to.
    if subject.what == "document" or _any_unread(subject):
        said += _one_sided([n for n, (mine, _) in asked.items() if not mine], f"in {subject.name}", subject)
    there = "in matter.json" if other == "matter" else f"in {ctx.kind_words(other)}"
    said += _one_sided([n for n, (_, theirs) in asked.items() if not theirs], there, subject)
    return RuleResult(tuple(said), f"{listed(fields)} agree.")


def _any_unread(subject: Subject) -> bool:
    return any(paper.unread for paper in subject.papers)


def _theirs(name: str, other: str, subject: Subject, ctx: Context) -> list[Shown]:
    if other == "matter":
        return of_matter(ctx.bundle.matter, name)
    return of_papers([p for p in ctx.of_kind(other) if p not in subject.papers], name)


def _compare(name: str, mine: Sequence[Shown], theirs: Sequence[Shown]) -> list[Statement]:
    """Each value must be that of one of the others: a paper may speak of any of the parties."""
    return [told for one in mine if (told := _with_any(name, one, theirs))]


def _one_sided(fields: Sequence[str], where: str, subject: Subject) -> list[Statement]:
    """Fields that one side shows and the other does not."""
    if not fields:
        return []
    unread = [p for p in subject.papers if p.unread]
    names = listed([_noun(name) for name in fields])
    was, it = ("was", "it") if len(fields) == 1 else ("were", "they")
    message = f"{names} {was} not found {where}, so {it} cannot be compared"
    place = at_paper(unread[0]) if unread else subject.place
    return [
        Statement(
            "unclear",
            sentence(message),
            place,
            why="unread" if unread else "low_confidence",
            fingerprint_key=",".join(fields),
        )
    ]


def _all_alike(name: str, subject: Subject) -> list[Statement]:
    """The value that most papers show, against each other one."""
    shown = of_papers(subject.papers, name)
    groups: list[list[Shown]] = []
    for one in shown:
        home = next((g for g in groups if same(name, g[0].value, one.value) is True), None)
        if home is None:
            groups.append([one])
        else:
            home.append(one)
    groups.sort(key=len, reverse=True)
    said = [told for group in groups[1:] if (told := _pair(name, group[0], groups[0][0], group[1:]))]
    return said + _unread(name, shown, subject)


def _pair(name: str, one: Shown, other: Shown, more: Sequence[Shown] = ()) -> Statement | None:
    truth = same(name, one.value, other.value)
    if truth is True:
        return None
    doubtful = truth is None or min(one.confidence, other.confidence) < 0.5
    message = f"{compared_words(name, one)}, but {compared_words(name, other)}"
    if one.where == other.where:
        message = f"{one.where} shows two values for {_noun(name)}: {one.value} and {other.value}"
    others = (
        p
        for p in (other.place, *(m.place for m in more))
        if p is not None and (one.place is None or p.file != one.place.file)
    )
    related = tuple(dict.fromkeys(others))
    values = {"found": one.value, "other": other.value, "field": name}
    if doubtful:
        told = sentence(f"{message}: this may be the same, written otherwise")
        return Statement(
            "unclear",
            told,
            one.place,
            related,
            "low_confidence" if truth is False else "ambiguous",
            values,
            fingerprint_key=name,
        )
    return Statement("gap", sentence(message), one.place, related, values=values, fingerprint_key=name)


def _with_any(name: str, one: Shown, parties: Sequence[Shown]) -> Statement | None:
    """A paper may speak of any of the parties: it disagrees only if it fits none."""
    truths = [same(name, one.value, party.value) for party in parties]
    if True in truths:
        return None
    nearest = parties[truths.index(None)] if None in truths else parties[0]
    return _pair(name, one, nearest)


def _unread(name: str, shown: Sequence[Shown], subject: Subject) -> list[Statement]:
    """Papers that may show the field on a page that nobody could read."""
    seen = {one.paper for one in shown}
    lost = [p for p in subject.papers if p.unread and p not in seen and not p.split]
    if not lost or not shown:
        return []
    message = (
        f"whether {_noun(name)} agrees everywhere cannot be told: {len(lost)} of the papers could not be read in full"
    )
    places = tuple(at_paper(p) for p in lost[:8])
    return [Statement("unclear", sentence(message), places[0], places[1:], "unread", fingerprint_key=name)]


def _noun(name: str) -> str:
    return f"the {fact_words(name)}"

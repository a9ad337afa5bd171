"""agrees: the same particulars in every paper that shows them.

What it asks
    That a field has the same value in all papers that show it, compared as people compare it: letters' case, spaces, hyphens, and the form of
    a date do not matter.
Options
    `{"fields": ["name", "born", "cnic"]}`; `"with": KIND` compares with that paper, `"with": "matter"` with the parties of matter.json.
Holds
    `00000-0000000-0` and `0000000000000`; `3 February 2019` and `2019-02-03`.
Does not hold
    Two numbers. Unclear: a name spelt otherwise (Mohammad, Muhammad) or in another script; a paper that could not be read.
"""

from collections.abc import Mapping, Sequence
from typing import Any

from checker.judging.context import Context
from checker.judging.dialect import Result, Said, passed
from checker.judging.particulars import Shown, compared_words, of_matter, of_papers, same
from checker.judging.places import at_paper
from checker.judging.subjects import Subject
from checker.judging.wording import listed, sentence

SUBJECTS = ("document", "group", "bundle")


def ask(option: Mapping[str, Any], subject: Subject, ctx: Context) -> Result:
    """Each field on its own."""
    said = [told for name in option["fields"] for told in _field(name, option.get("with"), subject, ctx)]
    return Result(tuple(said), f"{listed(option['fields'])} agree.") if said else passed(f"{listed(option['fields'])} agree.")


def _field(name: str, other: str | None, subject: Subject, ctx: Context) -> list[Said]:
    mine = of_papers(subject.papers, name)
    if other is None:
        return _all_alike(name, mine, subject) + _unread(name, mine, subject)
    theirs = of_matter(ctx.bundle.matter, name) if other == "matter" else of_papers(ctx.of_kind(other), name)
    if not mine:
        return _absent(name, subject)
    if not theirs:
        where = "matter.json" if other == "matter" else ctx.kind_words(other)
        message = f"{_noun(name)} of {subject.name} has nothing to be compared with in {where}"
        return [Said("unclear", sentence(message), mine[0].place, why="no_answer" if other == "matter" else "no_date")]
    if other == "matter":
        return [told for one in mine if (told := _with_any(name, one, theirs))]
    return [told for one in mine for rival in theirs[:1] if (told := _pair(name, one, rival))]


def _all_alike(name: str, shown: Sequence[Shown], subject: Subject) -> list[Said]:
    """The value that most papers show, against each other one."""
    groups: list[list[Shown]] = []
    for one in shown:
        home = next((g for g in groups if same(name, g[0].value, one.value) is True), None)
        if home is None:
            groups.append([one])
        else:
            home.append(one)
    groups.sort(key=len, reverse=True)
    return [told for group in groups[1:] if (told := _pair(name, group[0], groups[0][0], group[1:]))]


def _pair(name: str, one: Shown, other: Shown, more: Sequence[Shown] = ()) -> Said | None:
    truth = same(name, one.value, other.value)
    if truth is True:
        return None
    doubtful = truth is None or min(one.confidence, other.confidence) < 0.5
    message = f"{compared_words(name, one)}, but {compared_words(name, other)}"
    related = tuple(dict.fromkeys(p for p in (other.place, *(m.place for m in more)) if p is not None))
    values = {"found": one.value, "other": other.value, "field": name}
    if doubtful:
        told = sentence(f"{message}: this may be the same, written otherwise")
        return Said("unclear", told, one.place, related, "low_confidence" if truth is False else "ambiguous", values, about=name)
    return Said("gap", sentence(message), one.place, related, values=values, about=name)


def _with_any(name: str, one: Shown, parties: Sequence[Shown]) -> Said | None:
    """A paper may speak of any of the parties: it disagrees only if it fits none."""
    truths = [same(name, one.value, party.value) for party in parties]
    if True in truths:
        return None
    nearest = parties[truths.index(None)] if None in truths else parties[0]
    return _pair(name, one, nearest)


def _absent(name: str, subject: Subject) -> list[Said]:
    unread = [p for p in subject.papers if p.unread]
    if unread:
        message = f"{_noun(name)} was not found in {subject.name}, and not all of its pages could be read"
        return [Said("unclear", sentence(message), at_paper(unread[0]), why="unread")]
    message = f"{_noun(name)} was not found in {subject.name}"
    return [Said("unclear", sentence(message), subject.place, why="low_confidence")]


def _unread(name: str, shown: Sequence[Shown], subject: Subject) -> list[Said]:
    """Papers that may show the field on a page that nobody could read."""
    seen = {one.paper for one in shown}
    lost = [p for p in subject.papers if p.unread and p not in seen and not p.split]
    if not lost or not shown:
        return []
    message = f"whether {_noun(name)} agrees everywhere cannot be told: {len(lost)} of the papers could not be read in full"
    places = tuple(at_paper(p) for p in lost[:8])
    return [Said("unclear", sentence(message), places[0], places[1:], "unread", about=name)]


def _noun(name: str) -> str:
    return f"the {name.replace('_', ' ')}"

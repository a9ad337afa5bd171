"""A matter's findings in the order in which a reader needs them: errors by who must act, warnings, what to settle and
how, then notes, and what is accepted or known already. Nothing is left out, and one fault at one place is one entry.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Literal

from checker.findings import Finding, Place
from checker.matter_report import MatterReport
from checker.report.shared.chosen import chosen_words
from checker.report.shared.phrases import count, listed
from checker.report.shared.sections import of_many, ranked
from checker.report.shared.settling import WAYS, way

Sort = Literal["chosen", "error", "warning", "doubt", "note", "waived", "parked"]
WHO = ("client", "signatory", "translator", "fee earner")
"""Who may have to act: those first for whom one waits longest."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One fault at one place, with all the rules that see it."""

    findings: tuple[Finding, ...]

    @property
    def lead(self) -> Finding:
        """The one whose words are told."""
        return self.findings[0]

    @property
    def rules(self) -> list[str]:
        """The rules, once each."""
        return list(dict.fromkeys(one.rule for one in self.findings))


@dataclass(frozen=True, slots=True)
class Group:
    """Entries that belong together, under one heading."""

    sort: Sort
    title: str
    entries: tuple[Entry, ...]

    @property
    def findings(self) -> list[Finding]:
        """All that its entries tell of."""
        return [finding for one in self.entries for finding in one.findings]

    @property
    def folded(self) -> str:
        """It in one line: how many, of which rules, and how to see them."""
        rules = list(dict.fromkeys(one.rule.rpartition("/")[2] for one in self.findings))
        return f"{self.title} ({listed(rules)}): shown with --notes."

    @property
    def is_folded(self) -> bool:
        """Whether it is told in a line unless somebody asks for it."""
        return self.sort == "note"


def agenda(matter: MatterReport) -> list[Group]:
    """The groups in the order in which they are told; none is empty."""
    if matter.only:
        return [_group("chosen", chosen_words(matter), [Entry((one,)) for one in matter.findings])]
    made: dict[tuple[Sort, str], list[Finding]] = {}
    for one in ranked(matter.findings):
        made.setdefault(_key(one), []).append(one)
    groups = (_titled(key, made[key]) for key in _keys() if key in made)
    return list(groups)


def by_place(group: Group) -> list[tuple[str, list[Entry]]]:
    """The entries by the page that they are about, in the order in which the first of each stands."""
    found: dict[str, list[Entry]] = {}
    for entry in group.entries:
        found.setdefault(_where(entry.lead), []).append(entry)
    return list(found.items())


def _where(one: Finding) -> str:
    if of_many(one) or one.place is None:
        return "The bundle as a whole"
    page = f", page {one.place.page}" if one.place.page else ""
    return f"{one.place.file}{f' › {one.place.part}' if one.place.part else ''}{page}"


def _key(one: Finding) -> tuple[Sort, str]:
    if one.parked:
        return "parked", ""
    if one.outcome == "waived":
        return "waived", ""
    if one.outcome == "unclear":
        return "doubt", way(one)
    return ("error", one.who) if one.severity == "error" else (one.severity, "")


def _keys() -> Iterator[tuple[Sort, str]]:
    yield from (("error", who) for who in WHO)
    yield "warning", ""
    yield from (("doubt", name) for name in WAYS)
    yield from (("note", ""), ("waived", ""), ("parked", ""))


def _titled(key: tuple[Sort, str], findings: Iterable[Finding]) -> Group:
    sort, name = key
    entries = _entries(findings)
    number = len(entries)
    title = {
        "error": f"For the {name}: {count(number, 'error')}",
        "warning": count(number, "warning").capitalize(),
        "doubt": f"{WAYS.get(name, '')}: {number}",
        "note": count(number, "note"),
        "waived": f"Accepted by a waiver: {number}",
        "parked": f"Known to the baseline: {number}",
    }[sort]
    return _group(sort, title, entries)


def _group(sort: Sort, title: str, entries: Iterable[Entry]) -> Group:
    return Group(sort, title, tuple(entries))


def _entries(findings: Iterable[Finding]) -> list[Entry]:
    same: dict[tuple[str, Place | None], list[Finding]] = {}
    for one in findings:
        same.setdefault((one.message or one.title, one.place), []).append(one)
    return [Entry(tuple(ones)) for ones in same.values()]

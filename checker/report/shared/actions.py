"""The smallest list of things to do: one line for what one act puts right, grouped by who must act."""

from dataclasses import dataclass

from checker.findings import Finding, Place
from checker.matter_report import MatterReport
from checker.report.shared.phrases import count, place_words
from checker.report.shared.sections import ranked

_WHO = ("client", "signatory", "translator", "fee earner")


@dataclass(frozen=True, slots=True)
class Task:
    """One thing to do, and the findings that it settles."""

    words: str
    findings: tuple[Finding, ...]

    @property
    def places(self) -> list[Place | None]:
        """Each place once."""
        return list(dict.fromkeys(one.place for one in self.findings))

    @property
    def where(self) -> str:
        """The places, or the first and how many more."""
        first = place_words(self.places[0])
        more = len(self.places) - 1
        return f"{first}, and {count(more, 'more place')}" if more else first


def tasks(matter: MatterReport) -> dict[str, list[Task]]:
    """Who must act, each with what to do, the weightiest first. What is waived or parked asks nobody for anything."""
    open_ones = [one for one in ranked(matter.findings) if one.outcome != "waived" and not one.parked]
    groups: dict[tuple[str, str], list[Finding]] = {}
    same: dict[tuple[str, str, Place | None], str] = {}
    for one in open_ones:
        words = one.remedy or one.message or one.title
        # Two packs that see one fault at one place ask for one act, each in its own words
        words = same.setdefault((one.who, one.message, one.place), words)
        groups.setdefault((one.who, words), []).append(one)
    made = {who: [Task(words, tuple(ones)) for (by, words), ones in groups.items() if by == who] for who in _WHO}
    return {who: todo for who, todo in made.items() if todo}

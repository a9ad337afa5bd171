"""The three-valued logic of the rule language: passed, gap or unclear, and never a pass out of doubt."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, Literal

from checker.findings import Place, Why

Truth = Literal["passed", "gap", "unclear"]
Ended = Literal["passed", "gap", "unclear", "not_applicable"]
_BRANCHES = 4
"""Things of which one is needed that are told one by one."""


@dataclass(frozen=True, slots=True)
class Said:
    """One thing that a keyword has to say: a gap or a doubt, in a sentence, with its place."""

    outcome: Literal["gap", "unclear"]
    message: str
    place: Place | None = None
    related: tuple[Place, ...] = ()
    why: Why | None = None
    values: Mapping[str, Any] = field(default_factory=dict)
    question: str | None = None
    """The missing answer or date of the matter (`answer:minor`, `date:submission`) that would settle it."""
    soft: bool = False
    """It rests on an `as of` date, and so is a warning at most."""
    waits: str | None = None
    """A gap with what stands in for a missing date of the matter: the doubt, in a sentence, that turned round it is."""
    about: str | None = None
    """What is missing (a label, a kind), for a fingerprint that survives a rename."""


@dataclass(frozen=True, slots=True)
class Result:
    """What a keyword answers of one subject: nothing said is a pass."""

    said: tuple[Said, ...] = ()
    held: str | Callable[[], str] = ""
    """A sentence on what was found, for `not`; made only when it is wanted."""
    applies: bool = True
    """False: there is nothing to ask (an index is to list the annexures, and the bundle has none)."""

    @property
    def truth(self) -> Ended:
        """A gap outweighs a doubt, a doubt outweighs a pass; `not_applicable` where nothing was asked."""
        if not self.applies:
            return "not_applicable"
        if not self.said:
            return "passed"
        return "gap" if any(one.outcome == "gap" for one in self.said) else "unclear"


def passed(held: str | Callable[[], str] = "") -> Result:
    """Nothing to say."""
    return Result((), held)


def held(result: Result) -> str:
    """What was found, in a sentence; empty if nothing is to be said."""
    return result.held if isinstance(result.held, str) else result.held()


def gap(message: str, place: Place | None = None, **more: Any) -> Result:
    """It is wrong."""
    return Result((Said("gap", message, place, **more),))


def unclear(message: str, why: Why, place: Place | None = None, **more: Any) -> Result:
    """Cannot tell, and why."""
    return Result((Said("unclear", message, place, why=why, **more),))


def all_of(results: Iterable[Result]) -> Result:
    """A gap if one is a gap, else unclear if one is unclear, else passed."""
    given = tuple(results)
    if len(given) == 1:
        return given[0]
    every = [one for one in given if one.applies]
    if given and not every:
        return Result(applies=False)
    return Result(tuple(said for one in every for said in one.said), lambda: " ".join(filter(None, map(held, every))))


def any_of(results: Sequence[Result]) -> Result:
    """Passed if one passed; unclear if none passed and one is unclear; else a gap that says what each lacks."""
    results = [one for one in results if one.applies]
    if not results:
        return Result(applies=False)
    for one in results:
        if one.truth == "passed":
            return one
    doubtful = [one for one in results if one.truth == "unclear"]
    spoken = [said for one in doubtful or results for said in one.said if said.outcome == one.truth]
    if len(spoken) == 1:
        return Result((spoken[0],))
    lead = spoken[0]
    if not doubtful:
        # A gap of which one branch still waits for the submission's day is no sure gap.
        waiting = next((one for one in results if not _sure_gap(one)), None)
        lead = replace(lead, waits=next(said.waits for said in waiting.said if said.waits) if waiting else None)
    said_once = list(dict.fromkeys(said.message for said in spoken))
    message = said_once[0]
    if len(said_once) > 1:
        message = "One of these is needed, and " + ("none is certain: " if doubtful else "none is met: ")
        message += " ".join(f"({nth}) {told}" for nth, told in enumerate(said_once[:_BRANCHES], 1))
        message += f" And {len(said_once) - _BRANCHES} more." if len(said_once) > _BRANCHES else ""
    places = tuple(dict.fromkeys(p for said in spoken[1:] for p in (said.place, *said.related) if p))
    values = {"each": [dict(said.values) for said in spoken if said.values]}
    about = "|".join(said.about for said in spoken if said.about) or None
    return Result((replace(lead, message=message, related=lead.related + places, values=values, about=about),))


def negated(result: Result, subject: str, place: Place | None = None) -> Result:
    """Passed and gap change places; a doubt stays a doubt."""
    match result.truth:
        case "not_applicable":
            return result
        case "passed":
            return gap(f"{(held(result) or subject).rstrip('.')}; this must not be so.", place)
        case "gap" if not _sure_gap(result):
            lead = next(one for one in result.said if one.waits)
            return unclear(lead.waits or "", "no_matter_date", lead.place, question="date:submission")
        case "gap":
            return passed(result.said[0].message)
        case _:
            return Result(tuple(said for said in result.said if said.outcome == "unclear"))


def _sure_gap(result: Result) -> bool:
    return any(one.outcome == "gap" and one.waits is None for one in result.said)

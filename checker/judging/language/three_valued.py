"""The three-valued logic of the rule language: passed, gap or unclear, and never a pass out of doubt."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, Literal

from checker.findings import Place, Why
from checker.report_tables import Absent

Truth = Literal["passed", "gap", "unclear"]
Outcome = Literal["passed", "gap", "unclear", "not_applicable"]
"""How a rule may end on a subject."""
_MOST_BRANCHES = 4
"""Things of which one is needed that are told one by one."""


@dataclass(frozen=True, slots=True)
class Statement:
    """One thing that a keyword has to say: a gap or a doubt, in a sentence, with its place."""

    outcome: Literal["gap", "unclear"]
    message: str
    place: Place | None = None
    related: tuple[Place, ...] = ()
    why: Why | None = None
    values: Mapping[str, Any] = field(default_factory=dict)
    question: str | None = None
    """The missing answer or date of the matter (`answer:minor`, `date:submission`) that would settle it."""
    is_estimate: bool = False
    """It rests on an `as of` date, and so is a warning at most."""
    pending_until: str | None = None
    """A gap with what stands in for a missing date of the matter: the doubt, in a sentence, that it is if negated."""
    fingerprint_key: str | None = None
    """What it is about (a missing label, a kind), for a fingerprint that survives a rename."""
    absent: Absent | None = None
    """The paper that an index lists, or that a paper cites, and of which no file was found."""

    def doubted(self, is_doubtful: bool, why: Why = "low_confidence") -> "Statement":
        """The same; not as a gap but as a doubt where what it rests on is doubtful, as what an engine read."""
        return replace(self, outcome="unclear", why=why) if is_doubtful else self


@dataclass(frozen=True, slots=True)
class RuleResult:
    """What a keyword answers of one subject: no statement is a pass."""

    statements: tuple[Statement, ...] = ()
    passed_text: str | Callable[[], str] = ""
    """A sentence on what was found, for `not`; made only when it is wanted."""
    applies: bool = True
    """False: there is nothing to ask (an index is to list the annexures, and the bundle has none)."""
    beside: tuple[Place | None, ...] = ()
    """For a pass: the papers that it was compared with; None stands for a date of the matter."""

    @property
    def outcome(self) -> Outcome:
        """A gap outweighs a doubt, a doubt outweighs a pass; `not_applicable` where nothing was asked."""
        if not self.applies:
            return "not_applicable"
        if not self.statements:
            return "passed"
        return "gap" if any(one.outcome == "gap" for one in self.statements) else "unclear"


def passed(passed_text: str | Callable[[], str] = "", beside: tuple[Place | None, ...] = ()) -> RuleResult:
    """Nothing to say."""
    return RuleResult((), passed_text, beside=beside)


def passed_text_of(result: RuleResult) -> str:
    """What was found, in a sentence; empty if nothing is to be said."""
    return result.passed_text if isinstance(result.passed_text, str) else result.passed_text()


def gap(message: str, place: Place | None = None, **more: Any) -> RuleResult:
    """It is wrong. `more` are fields of the Statement."""
    return RuleResult((Statement("gap", message, place, **more),))


def unclear(message: str, why: Why, place: Place | None = None, **more: Any) -> RuleResult:
    """Cannot tell, and why. `more` are fields of the Statement."""
    return RuleResult((Statement("unclear", message, place, why=why, **more),))


def all_of(results: Iterable[RuleResult]) -> RuleResult:
    """A gap if one is a gap, else unclear if one is unclear, else passed."""
    given = tuple(results)
    if len(given) == 1:
        return given[0]
    asked = [one for one in given if one.applies]
    if given and not asked:
        return RuleResult(applies=False)
    statements = tuple(statement for one in asked for statement in one.statements)
    beside = tuple(dict.fromkeys(place for one in asked for place in one.beside))
    return RuleResult(statements, lambda: _joined_texts(asked), beside=beside)


def _joined_texts(results: Iterable[RuleResult]) -> str:
    texts = [passed_text_of(one) for one in results]
    return " ".join(text for text in texts if text)


def any_of(results: Sequence[RuleResult]) -> RuleResult:
    """Passed if one passed; unclear if none passed and one is unclear; else a gap that says what each lacks."""
    asked = [one for one in results if one.applies]
    if not asked:
        return RuleResult(applies=False)
    for one in asked:
        if one.outcome == "passed":
            return one
    doubtful = [one for one in asked if one.outcome == "unclear"]
    deciding = doubtful or asked
    reasons = [statement for one in deciding for statement in one.statements if statement.outcome == one.outcome]
    if len(reasons) == 1:
        return RuleResult((reasons[0],))
    if not doubtful:
        reasons[0] = replace(reasons[0], pending_until=_pending_until(asked))
    return RuleResult((_joined_reasons(reasons),))


def _pending_until(gaps: Iterable[RuleResult]) -> str | None:
    """A gap of which one branch still waits for the submission's day is no sure gap: what it waits for."""
    for one in gaps:
        if not _is_sure_gap(one):
            return next(statement.pending_until for statement in one.statements if statement.pending_until)
    return None


def _joined_reasons(reasons: Sequence[Statement]) -> Statement:
    """The reasons why none of several branches passed, in one statement with all their places."""
    lead = reasons[0]
    others = [place for one in reasons[1:] for place in (one.place, *one.related) if place]
    keys = [one.fingerprint_key for one in reasons if one.fingerprint_key]
    return replace(
        lead,
        message=_one_is_needed([one.message for one in reasons], is_certain=lead.outcome == "gap"),
        related=lead.related + tuple(dict.fromkeys(others)),
        values={"each": [dict(one.values) for one in reasons if one.values]},
        fingerprint_key="|".join(keys) or None,
    )


def _one_is_needed(messages: Iterable[str], *, is_certain: bool) -> str:
    different = list(dict.fromkeys(messages))
    if len(different) == 1:
        return different[0]
    head = (
        "One of these is needed, and none is met: " if is_certain else "One of these is needed, and none is certain: "
    )
    told = [f"({nth}) {message}" for nth, message in enumerate(different[:_MOST_BRANCHES], 1)]
    left_out = len(different) - _MOST_BRANCHES
    more = f" And {left_out} more." if left_out > 0 else ""
    return head + " ".join(told) + more


def negate(result: RuleResult, subject: str, place: Place | None = None) -> RuleResult:
    """Passed and gap change places; a doubt stays a doubt."""
    match result.outcome:
        case "not_applicable":
            return result
        case "passed":
            found = passed_text_of(result) or subject
            return gap(f"{found.rstrip('.')}; this must not be so.", place)
        case "gap" if _is_sure_gap(result):
            return passed(result.statements[0].message)
        case "gap":
            lead = next(one for one in result.statements if one.pending_until)
            return unclear(lead.pending_until or "", "no_matter_date", lead.place, question="date:submission")
        case _:
            return RuleResult(tuple(one for one in result.statements if one.outcome == "unclear"))


def _is_sure_gap(result: RuleResult) -> bool:
    return any(one.outcome == "gap" and one.pending_until is None for one in result.statements)

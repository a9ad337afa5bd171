"""One rule asked: its subjects, each with its outcome."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace

from checker.findings import Place, Why
from checker.judging.documents.context import Context
from checker.judging.documents.locations import at_papers, name_of
from checker.judging.documents.logical_document import Paper
from checker.judging.engine import fact_schema
from checker.judging.engine.fact_lookup import facts_of
from checker.judging.engine.subjects import Selection, Subject, select
from checker.judging.engine.targets import signature_question, unread_day
from checker.judging.evaluating.applicability import applies, is_in_force, lacks_optional_date
from checker.judging.evaluating.companion_claims import with_claims
from checker.judging.language.phrases import count, sentence
from checker.judging.language.three_valued import Outcome, RuleResult, Statement, all_of, passed
from checker.judging.packs.model import Rule


@dataclass(frozen=True, slots=True)
class SubjectOutcome:
    """How a rule ended on one subject, with what there is to say of it."""

    outcome: Outcome
    statements: tuple[Statement, ...] = ()
    subject: Subject | None = None
    passed_text: str | Callable[[], str] = field(default="", compare=False)
    """For a pass: what was found, in a sentence, made only when it is wanted."""
    beside: tuple[Place | None, ...] = ()
    """For a pass: the papers that it was compared with; None stands for a date of the matter."""

    @property
    def place(self) -> Place | None:
        """The paper that it passed on, to show what held."""
        if self.subject is None or self.subject.what == "bundle" or not self.subject.papers:
            return None
        return self.subject.papers[0].place


NOT_APPLICABLE = SubjectOutcome("not_applicable")


def evaluate(rule: Rule, ctx: Context) -> list[SubjectOutcome]:
    """How the rule ended on each of its subjects; one `not applicable` if there is none."""
    if not is_in_force(rule, ctx) or lacks_optional_date(rule, ctx):
        return [NOT_APPLICABLE]
    is_asked, questions = applies(rule, ctx)
    if is_asked is False:
        return [NOT_APPLICABLE]
    if rule.scope == "folder":
        ctx = ctx.beside
    selection = with_claims(rule, select(rule, ctx), ctx)
    if is_asked is None:
        # The question matters only if there is something to ask the rule of.
        return [SubjectOutcome("unclear", questions)] if selection.subjects else [NOT_APPLICABLE]
    outcomes = [one for subject in selection.subjects for one in _outcomes_on(rule, subject, ctx)]
    if not outcomes:
        return [NOT_APPLICABLE]
    if selection.rivals or selection.undated:
        return [_outcome_of_rivals(rule, outcomes, selection)]
    return outcomes


def _outcomes_on(rule: Rule, subject: Subject, ctx: Context) -> Iterator[SubjectOutcome]:
    """The outcome on one subject; none, if `where` leaves it out."""
    narrowed = _ask_group(rule, subject, ctx) if subject.what == "group" else _ask_single(rule, subject, ctx)
    if narrowed is None:
        return
    subject, result = narrowed
    if subject.strays:
        result = _with_strays(result, subject, rule.per or "")
    told = _each_once(result.statements)
    yield SubjectOutcome(result.outcome, told, subject, result.passed_text, result.beside)


def _each_once(statements: Sequence[Statement]) -> tuple[Statement, ...]:
    """Of statements that tell the same of the same place the first, where the last of them stands."""
    unique: dict[object, Statement] = {}
    for one in reversed(statements):
        unique[one.outcome, one.message, one.place] = one
    return tuple(reversed(unique.values()))


def _ask_single(rule: Rule, subject: Subject, ctx: Context) -> tuple[Subject, RuleResult] | None:
    if not rule.where:
        return subject, rule.must.ask(subject, ctx)
    is_meant, doubts = fact_schema.truth_of(rule.where, facts_of(subject, ctx))
    if is_meant is False:
        return None
    result = rule.must.ask(subject, ctx)
    if is_meant is None and result.outcome != "passed":
        return subject, _perhaps_not_meant(subject, doubts[0])
    return subject, result


def _perhaps_not_meant(subject: Subject, doubt: Statement) -> RuleResult:
    """What is found on a subject that the rule may not be about is a doubt; a pass is one irrespective of it. Of a
    signature that may be none, or whose day nobody could read, it is one doubt, however many rules would be asked."""
    message = sentence(f"it is not certain that this rule is asked of {subject.name}") + " " + doubt.message
    one = subject.signature
    if one is not None and not one.certain:
        message = sentence(f"it cannot be told whether {name_of(subject.paper)} is signed there") + f" {doubt.message}"
        doubt = replace(doubt, question=signature_question(subject.paper, one), why="low_confidence")
    elif one is not None and one.day_unread and doubt.why == "unread":
        why, key = unread_day(one, subject.paper)
        message, doubt = sentence(why), replace(doubt, question=key)
    return RuleResult((replace(doubt, message=message, place=subject.place, values={}),))


def _ask_group(rule: Rule, group: Subject, ctx: Context) -> tuple[Subject, RuleResult] | None:
    """The members of a group that `where` keeps; a doubtful one is a doubt of the group."""
    if not rule.where:
        return group, rule.must.ask(group, ctx)
    members, doubtful, reason = [], [], ""
    for paper in group.papers:
        is_meant, doubts = fact_schema.truth_of(rule.where, facts_of(Subject("document", (paper,)), ctx))
        if is_meant is None:
            doubtful.append(paper)
            reason = reason or doubts[0].message
        elif is_meant:
            members.append(paper)
    if not members:
        return None
    narrowed = replace(group, papers=tuple(members))
    doubt = _perhaps_members(doubtful, reason) if doubtful else passed()
    return narrowed, all_of([rule.must.ask(narrowed, ctx), doubt])


def _perhaps_members(papers: Sequence[Paper], reason: str) -> RuleResult:
    others = f" and {count(len(papers) - 1, 'other')}" if len(papers) > 1 else ""
    told = sentence(f"it is not certain that this rule is asked of {name_of(papers[0])}{others}")
    first, *related = at_papers(papers)
    return RuleResult((Statement("unclear", f"{told} {reason}", first, tuple(related), "unread"),))


def _with_strays(result: RuleResult, subject: Subject, per: str) -> RuleResult:
    """Papers that do not show the field may fill this group's gap: then it is a doubt."""
    others = " and others" if len(subject.strays) > 1 else ""
    words = f"no {per.replace('_', ' ')} was found on {name_of(subject.strays[0])}{others}"
    doubts = []
    for one in result.statements:
        message = f"{one.message.rstrip('.')}; but {words}."
        doubts.append(replace(one, outcome="unclear", why=one.why or "low_confidence", message=message))
    return RuleResult(tuple(doubts), result.passed_text)


def _outcome_of_rivals(rule: Rule, outcomes: list[SubjectOutcome], selection: Selection) -> SubjectOutcome:
    """The outcome on the one latest (or earliest): known if all that may be it end alike and none is undated."""
    are_alike = len({one.outcome for one in outcomes}) == 1
    if are_alike and not selection.undated:
        return outcomes[0]
    lead = next((one for one in outcomes if one.statements), outcomes[0])
    which = f"Which one is the {rule.select} cannot be told"
    if selection.undated:
        doubt = _undated(which, selection.undated)
    else:
        places = at_papers(one.subject.papers[0] for one in outcomes if one.subject)
        message = f"{which}: their dates can be read in more than one way."
        doubt = Statement("unclear", message, places[0], places[1:], "ambiguous")
    return SubjectOutcome("unclear", (doubt,), lead.subject)


def _undated(which: str, papers: Sequence[Paper]) -> Statement:
    others = " and others" if len(papers) > 1 else ""
    message = f"{which}: {name_of(papers[0])}{others} shows no date for it that can be relied on."
    why: Why = "unread" if any(paper.unread for paper in papers) else "no_date"
    first, *related = at_papers(papers)
    return Statement("unclear", message, first, tuple(related), why)

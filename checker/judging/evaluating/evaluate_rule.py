"""One rule asked: its subjects, each with its outcome."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from checker.findings import Place
from checker.judging.documents.context import Context
from checker.judging.documents.locations import at_papers, name_of
from checker.judging.documents.logical_document import Paper
from checker.judging.engine import fact_schema
from checker.judging.engine.date_references import dates_in, known_date
from checker.judging.engine.fact_lookup import facts_of
from checker.judging.engine.subjects import Selection, Subject, select
from checker.judging.keywords import KEYWORDS
from checker.judging.keywords.accompanied_by import companion
from checker.judging.language.phrases import count, sentence
from checker.judging.language.three_valued import Outcome, RuleResult, Statement, all_of, any_of, negate, passed
from checker.judging.packs.model import Rule


@dataclass(frozen=True, slots=True)
class SubjectOutcome:
    """How a rule ended on one subject, with what there is to say of it."""

    outcome: Outcome
    statements: tuple[Statement, ...] = ()
    subject: Subject | None = None

    @property
    def place(self) -> Place | None:
        """The paper that it passed on, to show what held."""
        return (
            at_papers(self.subject.papers[:1])[0]
            if self.subject and self.subject.what != "bundle" and self.subject.papers
            else None
        )


def outcomes(rule: Rule, ctx: Context) -> list[SubjectOutcome]:
    """How the rule ended on each of its subjects; one `not applicable` if there is none."""
    if not _in_force(rule, ctx):
        return [SubjectOutcome("not_applicable")]
    if any(name in ctx.pack.optional_dates and not known_date(name, ctx) for name in dates_in(rule.must)):
        return [SubjectOutcome("not_applicable")]
    applies, doubts = _applies(rule, ctx)
    if applies is False:
        return [SubjectOutcome("not_applicable")]
    if rule.scope == "folder":
        ctx = ctx.beside
    selection = _with_rivals(rule, select(rule, ctx), ctx)
    if applies is None:
        # The question matters only if there is something to ask the rule of.
        return [SubjectOutcome("unclear", doubts)] if selection.subjects else [SubjectOutcome("not_applicable")]
    ended = [one for subject in selection.subjects for one in _narrowed(rule, subject, ctx)]
    if selection.rivals or selection.undated:
        ended = [_one_of_rivals(rule, ended, selection)] if ended else []
    return ended or [SubjectOutcome("not_applicable")]


def _in_force(rule: Rule, ctx: Context) -> bool:
    """Rules follow the submission's day, so an old matter is judged as of then."""
    day = ctx.dates.get("submission") or ctx.as_of.isoformat()
    return rule.in_force.holds_on(day) and ctx.pack.in_force.holds_on(day)


def _applies(rule: Rule, ctx: Context) -> tuple[bool | None, tuple[Statement, ...]]:
    """Whether the matter's answers let the rule apply; None with the question if one is missing."""
    open_: list[Statement] = []
    for name, schema in rule.when.items():
        ask = ctx.pack.asks.get(name)
        value = ctx.answers.get(name)
        if value is None and ask is not None:
            value = ask.default
        if value is None:
            title = ask.title if ask else name
            message = f"{title} Answer with --answer {name}=… or under “answers” in matter.json."
            open_.append(
                Statement("unclear", message, why="no_answer", question=f"answer:{name}", fingerprint_key=name)
            )
        elif fact_schema.truth_of({name: schema}, lambda _name, v=value: v)[0] is False:  # type: ignore[misc]
            return False, ()
    return (None if open_ else True), tuple(open_)


def _with_rivals(rule: Rule, selection: Selection, ctx: Context) -> Selection:
    """Whoever needs a companion of the same kind, by this rule or by another: each companion counts once."""
    kind = companion(rule.must)
    if kind is None or rule.select != "each":
        return selection
    others = (one for one in ctx.pack.rules if one.select == "each" and one.kind != "document" and one is not rule)
    same = [one for one in others if companion(one.must) == kind and _in_force(one, ctx) and _applies(one, ctx)[0]]
    papers = ((one, paper) for one in (rule, *same) for paper in ctx.of_kind(one.kind or "document"))
    peers = tuple(dict.fromkeys(paper for one, paper in papers if _may_ask(one, paper, ctx)))
    return replace(selection, subjects=tuple(replace(one, peers=peers) for one in selection.subjects))


def _may_ask(rule: Rule, paper: Paper, ctx: Context) -> bool:
    subject = Subject("document", (paper,))
    return not rule.where or fact_schema.truth_of(rule.where, facts_of(subject, ctx))[0] is not False


def _narrowed(rule: Rule, subject: Subject, ctx: Context) -> Iterator[SubjectOutcome]:
    if subject.what == "group" and rule.where:
        subject, doubt = _kept(rule, subject, ctx)
        if not subject.papers:
            return
        result = all_of([evaluate(rule.must, subject, ctx), doubt])
    else:
        holds, doubts = fact_schema.truth_of(rule.where, facts_of(subject, ctx)) if rule.where else (True, ())
        if holds is False:
            return
        result = evaluate(rule.must, subject, ctx)
        if holds is None and result.outcome != "passed":
            result = _perhaps(result, doubts, subject)
    if subject.strays:
        result = _with_strays(result, subject, rule.per or "")
    if not result.statements:
        yield SubjectOutcome(result.outcome, (), subject)
        return
    unique = {(one.outcome, one.message, one.place): one for one in reversed(result.statements)}
    yield SubjectOutcome(result.outcome, tuple(reversed(unique.values())), subject)


def _kept(rule: Rule, subject: Subject, ctx: Context) -> tuple[Subject, RuleResult]:
    """The members of a group that `where` keeps; a doubtful one is a doubt of the group."""
    kept, doubtful = [], []
    reason = ""
    for paper in subject.papers:
        holds, doubts = fact_schema.truth_of(rule.where, facts_of(Subject("document", (paper,)), ctx))
        if holds is None:
            doubtful.append(paper)
            reason = reason or doubts[0].message
        elif holds:
            kept.append(paper)
    if not doubtful:
        return replace(subject, papers=tuple(kept)), passed()
    others = f" and {count(len(doubtful) - 1, 'other')}" if len(doubtful) > 1 else ""
    names = f"{sentence(f'it is not certain that this rule is asked of {name_of(doubtful[0])}{others}')} {reason}"
    places = at_papers(doubtful)
    return replace(subject, papers=tuple(kept)), RuleResult(
        (Statement("unclear", names, places[0], places[1:], "unread"),)
    )


def _perhaps(result: RuleResult, doubts: tuple[Statement, ...], subject: Subject) -> RuleResult:
    """What is found on a subject that the rule may not be about is a doubt: passed irrespective, or unclear."""
    lead = doubts[0]
    message = sentence(f"it is not certain that this rule is asked of {subject.name}") + " " + lead.message
    return RuleResult((replace(lead, message=message, place=subject.place, values={}),))


def _with_strays(result: RuleResult, subject: Subject, per: str) -> RuleResult:
    """Papers that do not show the field may fill this group's gap: then it is a doubt."""
    names = name_of(subject.strays[0])
    words = f"no {per.replace('_', ' ')} was found on {names}" + (" and others" if len(subject.strays) > 1 else "")
    if subject.group is None:
        return RuleResult(
            (
                Statement(
                    "unclear",
                    sentence(words),
                    at_papers(subject.strays)[0],
                    at_papers(subject.strays)[1:],
                    "low_confidence",
                ),
            )
        )
    said = tuple(
        replace(
            one, outcome="unclear", why=one.why or "low_confidence", message=f"{one.message.rstrip('.')}; but {words}."
        )
        for one in result.statements
    )
    return RuleResult(said, result.passed_text)


def _one_of_rivals(rule: Rule, ended: list[SubjectOutcome], selection: Selection) -> SubjectOutcome:
    """The outcome on the one latest (or earliest): known if all that may be it end alike and none is undated."""
    truths = {one.outcome for one in ended}
    if len(truths) == 1 and not selection.undated:
        return ended[0]
    which = "latest" if rule.select == "latest" else "earliest"
    lead = next((one for one in ended if one.statements), ended[0])
    undated = selection.undated
    if undated:
        names = name_of(undated[0]) + (" and others" if len(undated) > 1 else "")
        message = f"Which one is the {which} cannot be told: {names} shows no date for it that can be relied on."
        places = at_papers(undated)
        why: Any = "unread" if any(p.unread for p in undated) else "no_date"
    else:
        message = f"Which one is the {which} cannot be told: their dates can be read in more than one way."
        places = at_papers(one.subject.papers[0] for one in ended if one.subject)
        why = "ambiguous"
    return SubjectOutcome("unclear", (Statement("unclear", message, places[0], places[1:], why),), lead.subject)


def evaluate(must: Mapping[str, Any], subject: Subject, ctx: Context) -> RuleResult:
    """What a `must` answers of a subject: all its keywords, with anyOf, allOf and not."""
    return all_of([_ask(word, option, subject, ctx) for word, option in must.items()])


def _ask(word: str, option: Any, subject: Subject, ctx: Context) -> RuleResult:
    match word:
        case "anyOf":
            return any_of(_unexcused([(one, evaluate(one, subject, ctx)) for one in option]))
        case "allOf":
            return all_of([evaluate(one, subject, ctx) for one in option])
        case "not":
            return negate(evaluate(option, subject, ctx), subject.name, subject.place)
        case _:
            return KEYWORDS[word](option, subject, ctx)


def _unexcused(branches: Sequence[tuple[Mapping[str, Any], RuleResult]]) -> list[RuleResult]:
    """The branches of an anyOf; what only excuses (`not`) and does not apply says nothing of what is wanted."""
    kept = [result for one, result in branches if not ("not" in one and result.outcome == "gap")]
    return kept or [result for _, result in branches]


def questions_in(must: Mapping[str, Any]) -> Iterable[tuple[str, Any]]:
    """All keywords of a `must` with their options, those inside anyOf, allOf and not too."""
    for word, option in must.items():
        if word in ("anyOf", "allOf"):
            for one in option:
                yield from questions_in(one)
        elif word == "not":
            yield from questions_in(option)
        else:
            yield word, option

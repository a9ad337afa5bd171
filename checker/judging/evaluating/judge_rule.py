"""One rule of a pack judged: its findings, and for its tally how often it ended how."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, replace
from itertools import islice

from checker.facts.matter import Waiver
from checker.findings import Finding, Place, Severity
from checker.judging.documents.context import Context
from checker.judging.documents.waivers import waive
from checker.judging.engine.subjects import Subject
from checker.judging.evaluating.evaluate_rule import SubjectOutcome
from checker.judging.evaluating.fingerprint import fingerprint
from checker.judging.evaluating.kind_doubts import evaluate_in_doubt
from checker.judging.evaluating.merge_findings import merge
from checker.judging.evaluating.remedies import remedy_of
from checker.judging.keywords.requirement import compares, keywords_of, requirement_of
from checker.judging.language.three_valued import RuleResult, Statement, passed_text_of
from checker.judging.packs.model import Pack, Rule
from checker.report_tables import Absent, Asked, Compared

UNREAD = "unread"
"""The question of what waits for files that nobody could read."""
_MOST_PASSED_PLACES = 200
_MOST_COMPARED = 20
"""Passes of one rule that are told in words."""


@dataclass(frozen=True, slots=True)
class JudgedRule:
    """What was found by a rule, and its tally."""

    findings: tuple[Finding, ...]
    asked: Asked
    waiting: tuple[tuple[str, tuple[Finding, ...]], ...] = ()
    """What waits for an answer, a date of the matter or a file that nobody could read: told once for all rules."""
    singly: tuple[Finding, ...] = ()
    """All that it found and all that waits, one by one, before anything is joined."""
    compared: tuple[Compared, ...] = ()
    held_against: frozenset[tuple[str, str | None]] = frozenset()
    """The papers that it compared with something, by file and part."""
    absent: tuple[Absent, ...] = ()
    waivers: frozenset[Waiver] = frozenset()
    """Those that met one of its gaps."""


def judge_rule(rule: Rule, ctx: Context) -> JudgedRule:
    """A rule asked of all its subjects."""
    outcomes = evaluate_in_doubt(rule, ctx)
    findings: list[Finding] = []
    waiting: dict[str, list[Finding]] = {}
    for one in outcomes:
        for statement in one.statements:
            finding = _finding(rule, statement, one.subject, ctx.pack)
            question = statement.question or _unread_question(rule, statement, one.subject)
            if question is None and (elsewhere := _unread_elsewhere(statement, ctx)):
                question, finding = UNREAD, replace(finding, place=elsewhere[0], related=elsewhere[1:])
            if question is None:
                findings.append(finding)
            else:
                waiting.setdefault(question, []).append(finding)
    waived = waive(findings, ctx.bundle.matter.waivers, ctx.as_of)
    merged = tuple(merge(rule, waived.findings))
    asked = _tally(rule, outcomes, merged, is_waiting=bool(waiting))
    questions = tuple((question, tuple(found)) for question, found in waiting.items())
    singly = (*waived.findings, *(one for found in waiting.values() for one in found))
    compared, held_against = _compared(rule, outcomes), _held_against(rule, outcomes)
    return JudgedRule(merged, asked, questions, singly, compared, held_against, _absent(outcomes), waived.used)


def _compared(rule: Rule, outcomes: Iterable[SubjectOutcome]) -> tuple[Compared, ...]:
    """What it compared where it held; nothing where the rule compares nothing."""
    if not compares(requirement_of(rule)):
        return ()
    held = islice((one for one in outcomes if one.outcome == "passed"), _MOST_COMPARED)
    told = ((passed_text_of(RuleResult((), one.passed_text)), one.place, _others(one)) for one in held)
    return tuple(Compared(rule.id, *one) for one in dict.fromkeys(told) if one[0])


def _others(one: SubjectOutcome) -> tuple[Place, ...]:
    others = (place for place in one.beside if place and not _is_same(place, one.place))
    return tuple(dict.fromkeys(replace(place, box=None) for place in others))


def _held_against(rule: Rule, outcomes: Iterable[SubjectOutcome]) -> frozenset[tuple[str, str | None]]:
    """The papers that it compared with others or with a date of the matter, whether it held or not. That a paper stands
    in an index is no comparison of it, nor is one with today, or with a day of its own."""
    if not compares(requirement_of(rule)) or any(word.is_listing for word in keywords_of(rule)):
        return frozenset()
    found: set[Place | None] = set()
    for one in outcomes:
        if one.outcome == "passed" and any(place is None or not _is_same(place, one.place) for place in one.beside):
            found |= {*one.beside, one.place}
        for statement in one.statements:
            if statement.outcome == "gap":
                found |= {statement.place, *statement.related}
    return frozenset((place.file, place.part) for place in found if place)


def _is_same(one: Place, other: Place | None) -> bool:
    """Whether two places are on one paper."""
    return other is not None and (one.file, one.part) == (other.file, other.part)


def _absent(outcomes: Iterable[SubjectOutcome]) -> tuple[Absent, ...]:
    told = ((statement.absent, statement.place) for one in outcomes for statement in one.statements)
    return tuple(replace(absent, place=place and replace(place, box=None)) for absent, place in told if absent)


def _tally(rule: Rule, outcomes: Iterable[SubjectOutcome], findings: Iterable[Finding], *, is_waiting: bool) -> Asked:
    """How often the rule ended how: gaps and doubts as they are told, passes subject by subject."""
    ended = Counter(one.outcome for one in outcomes)
    told = Counter(one.outcome for one in findings)
    return Asked(
        rule.id,
        rule.title,
        rule.family,
        rule.severity,
        passed=ended["passed"],
        gap=told["gap"],
        unclear=told["unclear"] or (1 if is_waiting else 0),
        waived=told["waived"],
        not_applicable=ended["not_applicable"],
        held=_passed_places(outcomes),
        authority=rule.authority,
        why=rule.why,
        remedy=rule.remedy,
    )


def _passed_places(outcomes: Iterable[SubjectOutcome]) -> tuple[Place, ...]:
    places = [one.place for one in outcomes if one.outcome == "passed"]
    return tuple(dict.fromkeys(place for place in places if place))[:_MOST_PASSED_PLACES]


def _unread_question(rule: Rule, statement: Statement, subject: Subject | None) -> str | None:
    """Rules wait for a paper that nobody could read in full, where that is why they cannot tell."""
    if statement.why != "unread" or subject is None or not subject.papers:
        return None
    if subject.what in ("document", "signature", "page") and subject.unread_papers:
        return UNREAD
    return UNREAD if rule.is_about_any_document and any(paper.unread for paper in subject.papers) else None


def _unread_elsewhere(statement: Statement, ctx: Context) -> tuple[Place, ...]:
    """The papers that nobody could read in full and that another paper's rule, or the bundle's, waits for."""
    if statement.outcome != "unclear" or statement.why != "unread":
        return ()
    unread = {paper.file.path for paper in ctx.beside.scope if paper.unread}
    places = (place for place in (statement.place, *statement.related) if place is not None)
    return tuple(place for place in places if place.file in unread)


def _finding(rule: Rule, statement: Statement, subject: Subject | None, pack: Pack) -> Finding:
    place = statement.place or (subject.place if subject else None)
    return Finding(
        rule=rule.id,
        title=rule.title,
        family=rule.family,
        outcome=statement.outcome,
        severity=_severity(rule, statement),
        message=statement.message,
        remedy=remedy_of(rule, statement),
        place=place,
        related=tuple(other for other in dict.fromkeys(statement.related) if other != place),
        why=statement.why if statement.outcome == "unclear" else None,
        authority=rule.authority,
        values={**statement.values, **({"question": statement.question} if statement.question else {})},
        fingerprint=fingerprint(rule, statement, subject),
        pack=f"{pack.id} {pack.version}",
        overridden_by=rule.overridden_by,
        who=rule.who,
    )


def _severity(rule: Rule, statement: Statement) -> Severity:
    """A disputed rule, and a finding that rests on an `as of` date, are warnings at most."""
    if rule.severity == "error" and (statement.is_estimate or rule.disputed):
        return "warning"
    return rule.severity

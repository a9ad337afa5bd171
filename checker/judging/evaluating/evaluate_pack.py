"""One pack judged: findings, and for every rule how often it ended how."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from checker.findings import Asked, Finding, Severity
from checker.judging.documents.context import Context
from checker.judging.evaluating.evaluate_rule import SubjectOutcome, outcomes
from checker.judging.evaluating.fingerprint import fingerprint
from checker.judging.language.phrases import count
from checker.judging.language.three_valued import Statement
from checker.judging.packs.model import Pack, Rule

_HELD = 200
_MOST = {"error": 1, "warning": 6, "note": 3}
"""How many gaps of a rule stand each for itself, by severity; doubts as notes. More are one line, but errors never
are."""


UNREAD = "unread"


@dataclass(frozen=True, slots=True)
class Judged:
    """A rule, what was found by it, and its tally."""

    findings: tuple[Finding, ...]
    asked: Asked
    waiting: tuple[tuple[str, tuple[Finding, ...]], ...] = ()
    """What waits for an answer, a date of the matter or a file that nobody could read: told once for all rules."""


def judged(rule: Rule, ctx: Context) -> Judged:
    """A rule asked of all its subjects."""
    ended = outcomes(rule, ctx)
    tally = Counter(one.outcome for one in ended)
    findings: list[Finding] = []
    waiting: dict[str, list[Finding]] = {}
    for one in ended:
        for said in one.statements:
            finding = _finding(rule, said, one, ctx.pack)
            question = said.question or _unread(rule, said, one)
            if question is None:
                findings.append(finding)
            else:
                waiting.setdefault(question, []).append(finding)
    findings = list(gathered(rule, findings))
    number = Counter(one.outcome for one in findings)
    unclear = number["unclear"] or (1 if waiting else 0)
    held = tuple(dict.fromkeys(p for one in ended if one.outcome == "passed" and (p := one.place)))[:_HELD]
    asked = Asked(
        rule.id, rule.title, rule.family, rule.severity, tally["passed"], number["gap"], unclear,
        0, tally["not_applicable"], held, rule.authority, rule.why, rule.remedy,
    )  # fmt: skip
    return Judged(tuple(findings), asked, tuple((key, tuple(found)) for key, found in waiting.items()))


def _unread(rule: Rule, said: Statement, one: SubjectOutcome) -> str | None:
    """Rules wait for a file that nobody could read, and those about any document for its unread pages too."""
    if said.why != "unread" or not one.subject or not one.subject.papers:
        return None
    if one.subject.what == "document" and one.subject.paper.unread_wholly:
        return UNREAD
    if rule.kind not in ("document", "page", "signature") or rule.of:
        return None
    lost = [paper for paper in one.subject.papers if paper.unread]
    return UNREAD if lost and rule.family != "text-content" or any(p.unread_wholly for p in lost) else None


def _finding(rule: Rule, said: Statement, one: SubjectOutcome, pack: Pack) -> Finding:
    subject = one.subject
    place = said.place or (subject.place if subject else None)
    return Finding(
        rule=rule.id,
        title=rule.title,
        family=rule.family,
        outcome=said.outcome,
        severity=_severity(rule, said),
        message=said.message,
        remedy=rule.remedy,
        place=place,
        related=tuple(p for p in dict.fromkeys(said.related) if p != place),
        why=said.why if said.outcome == "unclear" else None,
        authority=rule.authority,
        values=dict(said.values),
        fingerprint=fingerprint(rule, said, subject),
        pack=f"{pack.id} {pack.version}",
        overridden_by=rule.overridden_by,
        who=rule.who,
    )


def _severity(rule: Rule, said: Statement) -> Severity:
    """A disputed rule, and a finding that rests on an `as of` date, are warnings at most."""
    return "warning" if rule.severity == "error" and (said.is_estimate or rule.disputed) else rule.severity


def gathered(rule: Rule, findings: Sequence[Finding]) -> Iterator[Finding]:
    """Findings that say the same of many, in one line.

    All of a rule that is `together`; those of a file's pages or signatures; and, where there are more than a few,
    doubts of one sort and gaps that are no errors. An error stands alone.
    """
    groups: dict[tuple[object, ...], list[Finding]] = {}
    for nth, one in enumerate(findings):
        groups.setdefault(_group(rule, one, nth), []).append(one)
    by_file = [_one_line(rule, members) for members in groups.values()]
    sorts: dict[tuple[object, ...], list[Finding]] = {}
    for nth, one in enumerate(by_file):
        loud = one.outcome == "gap" and one.severity == "error"
        sorts.setdefault((nth,) if loud else (one.outcome, one.why), []).append(one)
    for members in sorts.values():
        if len(members) > _MOST[members[0].severity if members[0].outcome == "gap" else "note"]:
            yield _one_line(rule, members)
        else:
            yield from members


def _group(rule: Rule, one: Finding, nth: int) -> tuple[object, ...]:
    if rule.together:
        return one.outcome, one.why
    if rule.kind == "page" and one.place is not None:
        return one.outcome, one.why, one.place.file, one.place.part
    return (nth,)


def _one_line(rule: Rule, members: Sequence[Finding]) -> Finding:
    lead = members[0]
    if len(members) == 1:
        return lead
    unique = tuple(dict.fromkeys(p for one in members for p in (one.place, *one.related) if p is not None))
    files = len({p.file for p in unique})
    where = f"on {count(files, 'document')}" if files != 1 else f"on {count(len(unique), 'page')} of {unique[0].file}"
    verdict_ = "this is not so" if lead.outcome == "gap" else "this cannot be told"
    return replace(
        lead,
        message=f"{rule.title}: {verdict_} {where}. For one: {lead.message}" if unique else lead.message,
        place=unique[0] if unique else None,
        related=unique[1:],
        values={"times": len(members), "documents": files} | _absent(members),
        fingerprint=_joint(rule, members, files),
    )


def _absent(members: Sequence[Finding]) -> dict[str, list[str]]:
    """All the labels that the findings of one line call missing, for who draws the sequence."""
    missing = [str(one.values["missing"]) for one in members if "missing" in one.values]
    return {"missing": missing} if missing else {}


def _joint(rule: Rule, members: Sequence[Finding], files: int) -> str:
    """For many files the rule alone names the line, so that one file more does not make it new."""
    return f"{rule.id}:{members[0].outcome}:{members[0].why or ''}" if files > 1 else members[0].fingerprint

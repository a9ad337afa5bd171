"""One pack judged: findings, and for every rule how often it ended how."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from checker.findings import Asked, Finding, Place, Severity
from checker.judging.context import Context
from checker.judging.dialect import Said
from checker.judging.fingerprint import fingerprint
from checker.judging.model import Pack, Rule
from checker.judging.rules import Outcome, outcomes
from checker.judging.wording import count

_HELD = 200


@dataclass(frozen=True, slots=True)
class Judged:
    """A rule, what was found by it, and its tally."""

    findings: tuple[Finding, ...]
    asked: Asked
    questions: tuple[tuple[str, Finding], ...] = ()
    """(question, finding) of what waits for an answer or a date of the matter: told once for all rules."""


def judged(rule: Rule, ctx: Context) -> Judged:
    """A rule asked of all its subjects."""
    ended = outcomes(rule, ctx)
    tally = Counter(one.ended for one in ended)
    findings: list[Finding] = []
    waiting: dict[str, Finding] = {}
    for one in ended:
        for said in one.said:
            finding = _finding(rule, said, one, ctx.pack)
            if said.question is None:
                findings.append(finding)
            else:
                waiting.setdefault(said.question, finding)
    if rule.together:
        findings = list(_together(rule, findings))
    number = Counter(one.outcome for one in findings)
    unclear = number["unclear"] or (1 if waiting else 0)
    held = tuple(dict.fromkeys(p for one in ended if one.ended == "passed" and (p := one.place)))[:_HELD]
    asked = Asked(
        rule.id, rule.title, rule.family, rule.severity, tally["passed"], number["gap"], unclear,
        0, tally["not_applicable"], held, rule.authority, rule.why, rule.remedy,
    )  # fmt: skip
    return Judged(tuple(findings), asked, tuple(waiting.items()))


def _finding(rule: Rule, said: Said, one: Outcome, pack: Pack) -> Finding:
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


def _severity(rule: Rule, said: Said) -> Severity:
    """A disputed rule, and a finding that rests on an `as of` date, are warnings at most."""
    return "warning" if rule.severity == "error" and (said.soft or rule.disputed) else rule.severity


def _together(rule: Rule, findings: Sequence[Finding]) -> Iterator[Finding]:
    """One line for all gaps of a rule, and one for each sort of doubt."""
    groups: dict[tuple[str, str | None], list[Finding]] = {}
    for one in findings:
        groups.setdefault((one.outcome, one.why), []).append(one)
    for members in groups.values():
        yield members[0] if len(members) == 1 else _one_line(rule, members)


def _one_line(rule: Rule, members: Sequence[Finding]) -> Finding:
    lead = members[0]
    places: list[Place] = [p for one in members for p in (one.place, *one.related) if p is not None]
    unique = tuple(dict.fromkeys(places))
    files = len({p.file for p in unique})
    where = f" on {count(files, 'document')}" if files else ""
    message = f"{rule.title}: {'not so' if lead.outcome == 'gap' else 'not certain'}{where}. For one: {lead.message}"
    return replace(
        lead,
        message=message,
        place=unique[0] if unique else None,
        related=unique[1:],
        values={"times": len(members), "documents": files},
    )

"""All packs on one matter: what was found, what was asked, what became of every file, and the verdict."""

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from datetime import date
from typing import Any

from checker.facts.bundle import Bundle, bundle_sha256
from checker.findings import Finding, Place
from checker.judging.documents.context import Context, context
from checker.judging.evaluating.fingerprint import number_doubles
from checker.judging.evaluating.judge_rule import JudgedRule, judge_rule
from checker.judging.matter.file_table import is_complete, rows
from checker.judging.matter.paper_table import papers
from checker.judging.matter.pending_questions import told_once
from checker.judging.matter.person_table import persons
from checker.judging.matter.record_rules import housekeeping
from checker.judging.matter.report_notes import notes
from checker.judging.matter.timeline import timeline
from checker.judging.packs.model import Pack, Rule
from checker.matter_report import Counts, MatterReport, PackUsed, Verdict
from checker.report_tables import Absent, Asked


def report(
    bundle: Bundle,
    packs: Sequence[Pack],
    as_of: date,
    dates: Mapping[str, str],
    answers: Mapping[str, Any],
    path: str,
    only: Collection[str] = (),
) -> MatterReport:
    """The report of one matter. An outcome is counted once for each line that tells of it, a pass once for each
    subject. What the rules `only` found stands in it once more, one by one.
    """
    contexts = [context(bundle, pack, as_of, dates, answers) for pack in packs]
    results = [judge_rule(rule, ctx) for rule, ctx in asked_once(contexts)]
    found = [finding for one in results for finding in one.findings]
    found += told_once([pair for one in results for pair in one.waiting])
    used = frozenset().union(*(one.waivers for one in results))
    kept = housekeeping(bundle, packs, contexts, used, as_of, dates, answers)
    files = rows(bundle, packs)
    order = {row.path: nth for nth, row in enumerate(files)}
    findings = number_doubles(sorted([*found, *(one.findings[0] for one in kept)], key=lambda f: _place(f, order)))
    wanted = {one.asked.rule for one in (*results, *kept) if is_named(one.asked.rule, only)}
    chosen = [f for one in (*results, *kept) if one.asked.rule in wanted for f in one.singly or one.findings]
    asked = [one.asked for one in (*results, *kept)]
    complete = is_complete(bundle)
    return MatterReport(
        path=path,
        verdict=verdict(findings, complete),
        complete=complete,
        packs=tuple(PackUsed(p.id, p.version, p.title, p.verified.on if p.verified else None) for p in packs),
        dates=dict(dates),
        counts=_counts(findings, asked),
        findings=tuple(findings),
        asked=tuple(asked),
        files=files,
        notes=notes(bundle, packs, contexts, findings),
        timeline=timeline(contexts, findings, dates, as_of),
        title=bundle.matter.title,
        bundle_sha256=bundle_sha256(bundle),
        papers=papers(contexts),
        persons=persons(contexts),
        compared=tuple(told for one in results for told in one.compared),
        not_compared=_not_compared(contexts, results),
        absent=_absent(results),
        only=tuple(sorted(wanted or only)),
        chosen=tuple(number_doubles(sorted(chosen, key=lambda f: _place(f, order)))),
    )


def _absent(results: Sequence[JudgedRule]) -> tuple[Absent, ...]:
    """What is named and not there, once whichever rules miss it."""
    found: dict[object, Absent] = {}
    for one in (absent for result in results for absent in result.absent):
        found.setdefault((one.how, one.place and one.place.file, one.title), one)
    return tuple(found.values())


def _not_compared(contexts: Sequence[Context], results: Sequence[JudgedRule]) -> tuple[Place, ...]:
    """The papers that no rule held against anything else; not an index, which is held against the whole bundle."""
    compared = frozenset().union(*(one.held_against for one in results))
    papers = [one for one in contexts[0].scope if not one.split and not one.index] if contexts else []
    return tuple(one.place for one in papers if (one.place.file, one.place.part) not in compared)


def is_named(rule: str, names: Collection[str]) -> bool:
    """Whether a rule (`PACK/ID`) is one of those names, each `PACK/ID` or a bare `ID`."""
    return rule in names or rule.partition("/")[2] in names


def asked_once(contexts: Sequence[Context]) -> list[tuple[Rule, Context]]:
    """Each rule with the pack that judges by it, once however often it is reached through `extends`; none that a
    rule of another pack is asked in the place of.
    """
    replaced = {name for ctx in contexts for rule in ctx.pack.rules for name in rule.instead_of}
    found: dict[tuple[str, str | None], tuple[Rule, Context]] = {}
    for ctx in contexts:
        for rule in ctx.pack.rules:
            if rule.id not in replaced:
                found.setdefault((rule.id, rule.overridden_by), (rule, ctx))
    return list(found.values())


def verdict(findings: Sequence[Finding], complete: bool) -> Verdict:
    """`gaps` for any gap that nobody accepted, of whatever severity; `unclear` for any doubt, or if not
    everything was read; else `ready`.

    A note is a gap too: “no gap found” would not be true beside it. The exit code looks at severities, the
    verdict does not.
    """
    met = {one.outcome for one in findings}
    if "gap" in met:
        return "gaps"
    return "unclear" if "unclear" in met or not complete else "ready"


def _place(one: Finding, order: Mapping[str, int]) -> tuple[Any, ...]:
    place = one.place
    if place is None:
        return (-1, "", 0, one.rule, one.message)
    return (order.get(place.file, len(order)), place.file, place.page or 0, one.rule, one.message)


def _counts(findings: Sequence[Finding], asked: Sequence[Asked]) -> Counts:
    number = Counter(one.outcome for one in findings)
    return Counts(
        gap=number["gap"],
        unclear=number["unclear"],
        waived=number["waived"],
        passed=sum(one.passed for one in asked),
        not_applicable=sum(one.not_applicable for one in asked),
    )

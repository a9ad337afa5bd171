"""Findings of one rule that say the same of many, in one line."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from checker.findings import Finding
from checker.judging.language.phrases import count
from checker.judging.packs.model import Rule

_MOST_GAPS = {"error": 1, "warning": 6, "note": 3}
"""How many gaps of a rule stand each for itself, by severity. More are one line, but errors never are."""
_MOST_DOUBTS = 3


def merge(rule: Rule, findings: Sequence[Finding]) -> Iterator[Finding]:
    """Findings that say the same of many, in one line.

    All of a rule that is `together`; those of a file's pages or signatures; and, where there are more than a few,
    doubts of one sort and gaps that are no errors. An error stands alone. What is waived is joined with what is waived
    by the same words alone.
    """
    groups: dict[tuple[object, ...], list[Finding]] = {}
    for nth, one in enumerate(findings):
        groups.setdefault(_group(rule, one, nth), []).append(one)
    by_file = [_one_line(rule, members) for members in groups.values()]
    sorts: dict[tuple[object, ...], list[Finding]] = {}
    for nth, one in enumerate(by_file):
        sorts.setdefault(_sort(one, nth), []).append(one)
    for members in sorts.values():
        if len(members) > _most(members[0]):
            yield _one_line(rule, members)
        else:
            yield from members


def _group(rule: Rule, one: Finding, nth: int) -> tuple[object, ...]:
    if rule.together:
        return one.outcome, one.why, one.waiver
    if rule.kind == "page" and one.place is not None:
        return one.outcome, one.why, one.waiver, one.place.file, one.place.part
    return (nth,)


def _sort(one: Finding, nth: int) -> tuple[object, ...]:
    is_error = one.outcome != "unclear" and one.severity == "error"
    return (nth,) if is_error else (one.outcome, one.why, one.waiver)


def _most(one: Finding) -> int:
    return _MOST_DOUBTS if one.outcome == "unclear" else _MOST_GAPS[one.severity]


def _one_line(rule: Rule, members: Sequence[Finding]) -> Finding:
    lead = members[0]
    if len(members) == 1:
        return lead
    places = tuple(dict.fromkeys(place for one in members for place in (one.place, *one.related) if place is not None))
    files = len({place.file for place in places})
    message = lead.message
    if places:
        many = count(files, "document") if files > 1 else f"{count(len(places), 'page')} of {places[0].file}"
        told = f"{many} {'break' if files > 1 or len(places) > 1 else 'breaks'} the rule “{rule.title}”"
        if lead.outcome == "unclear":
            told = f"Of {many} it cannot be told whether the rule “{rule.title}” is kept"
        message = f"{told}. For one: {lead.message}"
    # For many files the rule alone names the line, so that one file more does not make it new; and the gap that is
    # waived is the same gap.
    sort = "unclear" if lead.outcome == "unclear" else "gap"
    fingerprint = f"{rule.id}:{sort}:{lead.why or ''}" if files > 1 else lead.fingerprint
    return replace(
        lead,
        message=message,
        place=places[0] if places else None,
        related=places[1:],
        values={"times": len(members), "documents": files} | _missing_labels(members),
        fingerprint=fingerprint,
    )


def _missing_labels(members: Sequence[Finding]) -> dict[str, list[str]]:
    """All the labels that the findings of one line call missing, for who draws the sequence."""
    missing = [str(one.values["missing"]) for one in members if "missing" in one.values]
    return {"missing": missing} if missing else {}

"""The dates of a matter in one line of time: documents, signatures, windows of validity, the matter's own days."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date

from checker.facts.dates import Dated, Span, span
from checker.findings import Finding
from checker.judging.documents.context import Context
from checker.judging.documents.locations import at_fact, at_paper, name_of
from checker.judging.documents.logical_document import Paper
from checker.judging.keywords.dated import Dated as DatedKeyword
from checker.judging.keywords.requirement import keywords_of
from checker.judging.language.durations import moved
from checker.judging.packs.model import Rule
from checker.report_tables import Event


def timeline(
    contexts: Sequence[Context], findings: Sequence[Finding], dates: Mapping[str, str], as_of: date
) -> tuple[Event, ...]:
    """The events, the earliest first. What a gap stands on is marked as wrong."""
    if not contexts:
        return ()
    wrong = {
        (p.file, p.page)
        for f in findings
        if f.outcome == "gap" and f.family in _DATED
        for p in (f.place, *f.related)
        if p
    }
    events = [*_matter(contexts[0], dates, as_of), *_windows(contexts)]
    for paper in contexts[0].scope:
        if not paper.split:
            events += _of(paper, wrong)
    unique = dict.fromkeys(events)
    return tuple(sorted(unique, key=lambda e: (e.first, e.last, e.what, e.label)))


_DATED = {"date-relation", "validity-window", "chronological", "series-continuity", "coverage-period", "custody"}


def _matter(ctx: Context, dates: Mapping[str, str], as_of: date) -> Iterator[Event]:
    for name, value in sorted(dates.items()):
        known = span(value)
        yield Event(
            "matter", ctx.pack.dates.get(name, name), known.first.isoformat(), known.last.isoformat(), role=name
        )
    yield Event("matter", "today", as_of.isoformat(), as_of.isoformat(), role="today")


def _of(paper: Paper, wrong: set[tuple[str, int | None]]) -> Iterator[Event]:
    if paper.own is not None and (days := _days(paper.own.readings)):
        bad = (paper.file.path, paper.own.page) in wrong
        yield Event("document", name_of(paper), *days, at_fact(paper, paper.own), paper.own.role or "issued", bad)
    for one in paper.signatures:
        if one.date is None or one.date.is_borrowed or one.state == "empty":
            continue
        if days := _days(one.date.readings):
            label = f"{name_of(paper)}: {one.signer or one.capacity or 'signature'}"
            yield Event("signature", label, *days, at_fact(paper, one), "signed", (paper.file.path, one.page) in wrong)
    yield from _validity(paper)


def _validity(paper: Paper) -> Iterator[Event]:
    expires = [d for d in paper.dates if d.role == "expires" and d.value]
    if expires:
        last: Dated = max(expires, key=lambda d: d.value or "")
        starts = [
            d
            for d in (*paper.dates, *((paper.own,) if paper.own else ()))
            if d.role in ("valid_from", "issued") and d.value
        ]
        first = min((d.readings[0].first for d in starts), default=last.readings[0].first)
        if first <= last.readings[0].last:
            yield Event(
                "window",
                f"{name_of(paper)}: valid",
                first.isoformat(),
                last.readings[0].last.isoformat(),
                at_paper(paper),
                "expires",
            )


def _windows(contexts: Iterable[Context]) -> Iterator[Event]:
    """The windows that rules open around the matter's known days."""
    for ctx in contexts:
        for rule in ctx.pack.rules:
            for one in keywords_of(rule):
                if isinstance(one, DatedKeyword):
                    yield from _window(one, rule, ctx)


def _window(asked: DatedKeyword, rule: Rule, ctx: Context) -> Iterator[Event]:
    anchor = asked.after or asked.before
    if asked.within is None or anchor is None:
        return
    known = ctx.dates.get(anchor.date or "") if anchor.plus is None else None
    if known:
        day = span(known).first
        reach = asked.within if asked.after else -asked.within
        edge = moved(Span(day, day), reach).first
        first, last = sorted((day, edge))
        yield Event("window", rule.title, first.isoformat(), last.isoformat(), role=rule.id)


def _days(readings: Sequence[Span]) -> tuple[str, str] | None:
    if not readings:
        return None
    return min(s.first for s in readings).isoformat(), max(s.last for s in readings).isoformat()

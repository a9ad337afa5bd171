"""What a reference to a date stands for: the dates of the matter, of the papers of a kind, of the same document."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from checker.facts.dates import Span, span
from checker.judging.documents.companions import partner
from checker.judging.documents.context import Context
from checker.judging.documents.locations import name_of
from checker.judging.documents.logical_document import Paper
from checker.judging.engine.reference import Reference
from checker.judging.engine.stamp_papers import stamp_paper_target
from checker.judging.engine.subjects import Subject
from checker.judging.engine.targets import (
    Target,
    certificate_target,
    missing_target,
    name_target,
    own_target,
    signature_targets,
    targets_in_role,
)
from checker.judging.language.durations import Duration, has_day_form, moved
from checker.judging.language.phrases import definite, duration_words, role_noun, role_words, value_words

_CALLED_BY_NAME = ("submission", "hearing")
"""Dates of the matter that are events, and so are told by their name and not by their title."""


def resolve(reference: Reference, subject: Subject, ctx: Context) -> list[Target]:
    """All dates that a reference stands for; each of them must hold. None, where the subject has no counterpart."""
    targets = _targets(reference, subject, ctx)
    if reference.plus is None:
        return targets
    return [_shifted(one, reference.plus) for one in targets]


def _targets(reference: Reference, subject: Subject, ctx: Context) -> list[Target]:
    if reference.kind is not None:
        return _targets_of_kind(reference, reference.kind, subject, ctx)
    if reference.role is not None:
        return _targets_of_same(reference.role, subject, ctx)
    match reference.date:
        case "document":
            block = subject.signature.block if subject.signature else None
            return [own_target(subject.paper, ctx, block), *_of_stamp_paper(subject, ctx)]
        case "signature":
            return signature_targets(subject, ctx)
        case "name":
            return [name_target(subject.paper)]
        case name:
            return [matter_date(str(name), ctx)]


def _of_stamp_paper(subject: Subject, ctx: Context) -> list[Target]:
    """For a signature also the day of the stamp paper that it stands on."""
    bought = stamp_paper_target(subject.paper, ctx) if subject.signature is not None else None
    return [bought] if bought is not None else []


def _targets_of_same(role: str, subject: Subject, ctx: Context) -> list[Target]:
    """The dates in a role of the document that is judged, or of the certificate of the signature that is."""
    of_certificate = certificate_target(subject, role, ctx)
    if of_certificate is not None:
        return [of_certificate]
    noun = role_noun(role)
    found = targets_in_role(subject.paper, role, ctx)
    named = [replace(one, words=f"{noun}, {one.words}") for one in found]
    return named or [missing_target(subject.paper, noun)]


def matter_date(name: str, ctx: Context) -> Target:
    """A day, today, or a date of the matter; for a missing submission today stands in meanwhile."""
    if has_day_form(name):
        return Target((span(name),), value_words(name), value=name)
    if name == "today":
        day = ctx.as_of.isoformat()
        return Target((Span(ctx.as_of, ctx.as_of),), f"today, {value_words(day)}", value=day, is_today=True)
    title = ctx.pack.dates.get(name, name.replace("_", " "))
    known = known_date(name, ctx)
    if known:
        noun = name if name in _CALLED_BY_NAME else title
        return Target((span(known),), f"{definite(noun)} on {value_words(known)}", value=known)
    return _unknown_date(name, title, ctx)


def _unknown_date(name: str, title: str, ctx: Context) -> Target:
    question = f"date:{name}"
    why = f"{definite(title)} is not known"
    if name != "submission":
        return Target((), f"the {title}", doubt="no_matter_date", why=why, question=question)
    # A bundle is submitted today at the earliest.
    later = Span(ctx.as_of, date.max)
    today = Span(ctx.as_of, ctx.as_of)
    words = f"today, {value_words(ctx.as_of.isoformat())}, which stands in for the submission"
    return Target((later,), words, why=why, question=question, stand_in=(today,))


def known_date(name: str, ctx: Context) -> str | None:
    """A date of the matter, if it is known: given for this run, or in matter.json."""
    matter = ctx.bundle.matter
    own = {"opened": matter.opened, "reviewed": matter.reviewed, "closed": matter.closed}
    return ctx.dates.get(name) or own.get(name)


def _targets_of_kind(reference: Reference, kind: str, subject: Subject, ctx: Context) -> list[Target]:
    papers: Sequence[Paper] = ctx.of_kind(kind)
    if reference.which == "paired" and subject.papers:
        mate = partner(subject.paper, kind, ctx)
        if mate.by == "none" and papers:
            # Each of them belongs to another paper: this one has nothing to be compared with.
            return []
        if mate.paper is None:
            why = f"it cannot be told which {ctx.kind_title(kind)} belongs to {name_of(subject.paper)}"
            return [Target((), ctx.kind_words(kind), subject.place, doubt="ambiguous", why=why)]
        papers = (mate.paper,)
    if subject.what == "document":
        papers = [one for one in papers if one is not subject.paper]
    if not papers:
        why = f"the bundle holds no {ctx.kind_title(kind)} to compare with"
        words, question = ctx.kind_words(kind), f"paper:{kind}"
        return [Target((), words, subject.place, doubt="no_date", why=why, question=question)]
    targets = [target for paper in papers for target in _targets_of_paper(paper, reference.role, ctx)]
    if reference.which in ("latest", "earliest"):
        return [_extreme(targets, is_latest=reference.which == "latest")]
    return targets


def _targets_of_paper(paper: Paper, role: str | None, ctx: Context) -> list[Target]:
    if role is None:
        return [own_target(paper, ctx)]
    found = targets_in_role(paper, role, ctx)
    if found:
        return [replace(one, words=f"{name_of(paper)}, which {role_words(role)} {one.words}") for one in found]
    if role == "period_end" and paper.own is not None and not paper.unread:
        return [own_target(paper, ctx)]
    return [missing_target(paper, role_noun(role))]


def _extreme(targets: list[Target], *, is_latest: bool) -> Target:
    """The latest or earliest of several dates as one: an interval where they are not all known to the day."""
    for one in targets:
        if one.doubt:
            return one
    spans = [Span(min(s.first for s in one.readings), max(s.last for s in one.readings)) for one in targets]
    pick = max if is_latest else min
    between = Span(pick(s.first for s in spans), pick(s.last for s in spans))
    at = pick(range(len(spans)), key=lambda nth: spans[nth].last if is_latest else spans[nth].first)
    return replace(targets[at], readings=(between,), group="")


def _shifted(one: Target, by: Duration) -> Target:
    """The same so much later or earlier; its words name the day first, or the two that it may be, as a distance
    is told from it."""
    readings = tuple(moved(reading, by) for reading in one.readings)
    way = f"{duration_words(by)} {'before' if by.months < 0 or by.days < 0 else 'after'} {one.words}"
    ends = [min(one.first for one in readings), max(one.last for one in readings)] if readings else []
    days = [value_words(day.isoformat()) for day in dict.fromkeys(ends)]
    is_told = bool(days) and (ends[1] - ends[0]).days <= 1
    words = f"{' or '.join(days)}, which is {way}" if is_told else f"what is {way}"
    stand_in = tuple(moved(reading, by) for reading in one.stand_in)
    return replace(one, readings=readings, stand_in=stand_in, words=words, date_words=None)

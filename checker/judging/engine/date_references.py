"""References to a date: what a rule's `"submission"` or `{"kind": "consent", "role": "signed"}` stands for."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from checker.facts.dates import Dated, Span, span
from checker.findings import Place, Why
from checker.judging.documents.companions import partner
from checker.judging.documents.context import Context
from checker.judging.documents.locations import at_date, at_paper, name_of
from checker.judging.documents.logical_document import LEAST_CONFIDENCE, Paper
from checker.judging.engine.subjects import Subject
from checker.judging.language.durations import Duration, days_of, duration, moved
from checker.judging.language.phrases import dated_words, duration_words, role_noun, role_words, value_words

_FACTORY = {"1904-01-01", "1970-01-01", "1980-01-01", "1999-12-31", "2000-01-01", "2001-01-01", "2002-01-01"}
"""Days that a clock shows which nobody has set."""
_AS_DATED = ("issued", "disclosed", "acknowledged")
"""What a paper itself does on the day it is dated, unless it names another day: a letter that refers, discloses."""
_CLAIMED_BY_FILE = ("created", "modified", "scanned")
_ANYWHERE = ("expires", "born", "event", "issued", "edition", "effective", "valid_from", "period_start", "period_end")
"""Roles of which a document has one: different dates in that role are a doubt, not several facts."""


@dataclass(frozen=True, slots=True)
class Target:
    """One date to compare: the days that it may mean, its words, and where it stands; or the doubt that hides it."""

    readings: tuple[Span, ...]
    words: str
    """`the submission on 4 May 2026`."""
    place: Place | None = None
    value: str | None = None
    doubt: Why | None = None
    why: str = ""
    """The doubt, in a sentence."""
    question: str | None = None
    stand_in: tuple[Span, ...] = ()
    """What stands in meanwhile for a date of the matter that is not known."""
    soft: bool = False
    moment: str | None = None
    group: str = ""
    """Targets of one group are readings of one thing: all must agree, else it is a doubt."""


def target_of(one: Dated, paper: Paper, ctx: Context, *, group: str = "") -> Target:
    """A date of a paper as something to compare."""
    where = at_date(paper, one)
    if one.confidence < LEAST_CONFIDENCE:
        why = f"the date {dated_words(one)} on {name_of(paper)} could not be read reliably"
        return Target((), dated_words(one), where, one.value, "low_confidence", why)
    readings = (days_of(one.moment, ctx.zone),) if one.moment is not None else one.readings
    if not readings:
        return Target(
            (),
            dated_words(one),
            where,
            None,
            "no_date",
            f"{dated_words(one)} on {name_of(paper)} is no day of the calendar",
        )
    return Target(
        readings, dated_words(one), where, one.value, soft=one.role == "effective", moment=one.instant, group=group
    )


def in_role(paper: Paper, role: str, ctx: Context) -> list[Target]:
    """The dates of a paper in a role, each day once; empty if it shows none."""
    dates = [d for d in paper.dates if d.role == role and not _unset_clock(d)]
    if role in _AS_DATED and not dates and paper.own and paper.own.role in (None, "issued"):
        dates = [paper.own]
    confirmed = [d for d in dates if d.word == "confirmed"]
    unique = {(d.value, d.alternatives, d.instant): d for d in reversed(confirmed or dates)}
    group = f"{paper.file.path}#{paper.first}:{role}" if role in _ANYWHERE else ""
    return [target_of(d, paper, ctx, group=group) for d in reversed(list(unique.values()))]


def _unset_clock(one: Dated) -> bool:
    return one.role in _CLAIMED_BY_FILE and (one.value or "")[:10] in _FACTORY


def own_target(paper: Paper, ctx: Context, block: str | None = None) -> Target:
    """A paper's own date, or the doubt that it has none."""
    own = paper.own_without(block)
    if own is not None:
        target = target_of(own, paper, ctx)
        by_name = " in its name" if own.source == "name" else ""
        return replace(target, words=f"{name_of(paper)}, dated {target.words}{by_name}")
    return missing(paper, "a date of its own")


def missing(paper: Paper, what: str) -> Target:
    """The doubt that a paper does not show a date, or that it could not be read."""
    if paper.unread:
        return Target(
            (),
            what,
            at_paper(paper),
            doubt="unread",
            why=f"not all of {name_of(paper)} could be read, and {what} was not found",
        )
    return Target((), what, at_paper(paper), doubt="no_date", why=f"{what} was not found on {name_of(paper)}")


def resolve(reference: Any, subject: Subject, ctx: Context) -> list[Target]:
    """All dates that a reference stands for; each of them must hold."""
    if isinstance(reference, str):
        reference = {"date": reference}
    targets = list(_base(reference, subject, ctx))
    plus = reference.get("plus")
    return [_plus(one, duration(plus)) for one in targets] if plus else targets


def _base(reference: Mapping[str, Any], subject: Subject, ctx: Context) -> Iterable[Target]:
    if "kind" in reference:
        return _of_kind(reference, subject, ctx)
    if "role" in reference:
        paper = subject.paper
        validity = _of_certificate(subject, reference["role"], ctx)
        if validity is not None:
            return [validity]
        role = reference["role"]
        found = [replace(one, words=f"{role_noun(role)}, {one.words}") for one in in_role(paper, role, ctx)]
        return found or [missing(paper, role_noun(reference["role"]))]
    name = reference["date"]
    if name == "document":
        return [own_target(subject.paper, ctx, subject.signature.block if subject.signature else None)]
    if name == "signature":
        return signature_targets(subject, ctx)
    if name == "name":
        return [_in_name(subject.paper)]
    return [matter_date(name, ctx)]


def matter_date(name: str, ctx: Context) -> Target:
    """Today, or a date of the matter; for a missing submission today stands in meanwhile."""
    if name[:4].isdigit():
        return Target((span(name),), value_words(name), value=name)
    if name == "today":
        return Target(
            (Span(ctx.as_of, ctx.as_of),), f"today, {value_words(ctx.as_of.isoformat())}", value=ctx.as_of.isoformat()
        )
    title = ctx.pack.dates.get(name, name.replace("_", " "))
    known = known_date(name, ctx)
    if known:
        noun = name if name in ("submission", "hearing") else title
        return Target((span(known),), f"the {noun.removeprefix('the ')} on {value_words(known)}", value=known)
    question = f"date:{name}"
    why = f"The {title.removeprefix('the ')} is not known. "
    why += f"Give it with --date {name}=YYYY-MM-DD or under “dates” in matter.json"
    if name != "submission":
        return Target((), f"the {title}", doubt="no_matter_date", why=why, question=question)
    later = Span(ctx.as_of, date.max)
    words = f"today, {value_words(ctx.as_of.isoformat())}, which stands in for the submission"
    today = (Span(ctx.as_of, ctx.as_of),)
    return Target((later,), words, value=None, why=why, question=question, stand_in=today)


def known_date(name: str, ctx: Context) -> str | None:
    """A date of the matter, if it is known: given for this run, or in matter.json."""
    own = {
        "opened": ctx.bundle.matter.opened,
        "reviewed": ctx.bundle.matter.reviewed,
        "closed": ctx.bundle.matter.closed,
    }
    return ctx.dates.get(name) or own.get(name)


def dates_in(must: object) -> Iterator[str]:
    """The dates of the matter that a rule speaks of."""
    if isinstance(must, Mapping):
        for word, option in must.items():
            if word in ("date", "notBefore", "notAfter", "sameDayAs", "before", "after") and isinstance(option, str):
                yield option
            else:
                yield from dates_in(option)
    elif isinstance(must, list):
        for one in must:
            yield from dates_in(one)


def signature_targets(subject: Subject, ctx: Context) -> list[Target]:
    """When the signature that is judged was made; a proved time comes before a claimed one."""
    one, paper = subject.signature, subject.paper
    if one is None:
        return in_role(paper, "signed", ctx) or [missing(paper, "the date of signing")]
    if one.times.timestamp:
        proved = Dated(one.times.timestamp, one.times.timestamp[:10], role="signed", source="timestamp", word="proved",
                       page=one.page, box=one.box, instant=one.times.timestamp)  # fmt: skip
        return [target_of(proved, paper, ctx)]
    if one.date is not None:
        return [target_of(one.date, paper, ctx)]
    place = subject.place
    if not one.certain:
        why = f"it cannot be told whether {name_of(paper)} is signed there"
        return [Target((), "the signature", place, doubt="low_confidence", why=why)]
    return [
        Target(
            (), "the signature", place, doubt="no_date", why=f"no date stands with the signature on {name_of(paper)}"
        )
    ]


def _of_certificate(subject: Subject, role: str, ctx: Context) -> Target | None:
    """For a digital signature, `valid_from` and `expires` are those of its certificate."""
    one = subject.signature
    if one is None or one.certificate is None or role not in ("valid_from", "expires"):
        return None
    moment = one.certificate.valid_from if role == "valid_from" else one.certificate.valid_until
    day = Dated(moment, moment[:10], role=role, source="signature", word="claimed", page=one.page, instant=moment)  # type: ignore[arg-type]
    target = target_of(day, subject.paper, ctx)
    return replace(
        target, words=f"the {'first' if role == 'valid_from' else 'last'} day of its certificate, {target.words}"
    )


def _in_name(paper: Paper) -> Target:
    value = None if paper.part else paper.file.name.date
    if value is None:
        return Target(
            (),
            "the date in its name",
            at_paper(paper),
            doubt="no_date",
            why=f"no date stands in the name of {name_of(paper)}",
        )
    return Target((span(value),), f"the date in its name, {value_words(value)}", at_paper(paper), value)


def _of_kind(reference: Mapping[str, Any], subject: Subject, ctx: Context) -> list[Target]:
    kind, role = reference["kind"], reference.get("role")
    papers: Sequence[Paper] = ctx.of_kind(kind)
    if reference.get("which") == "paired" and subject.papers:
        mate = partner(subject.paper, kind, ctx)
        if mate.by == "none" and papers:
            # Each of them belongs to another paper: this one has nothing to be compared with.
            return []
        if mate.paper is None:
            why = f"it cannot be told which {ctx.kind_title(kind)} belongs to {name_of(subject.paper)}"
            return [Target((), ctx.kind_words(kind), subject.place, doubt="ambiguous", why=why)]
        papers = (mate.paper,)
    papers = [p for p in papers if not (subject.what == "document" and p is subject.paper)]
    if not papers:
        why = f"the bundle holds no {ctx.kind_title(kind)} to compare with"
        return [Target((), ctx.kind_words(kind), subject.place, doubt="no_date", why=why)]
    targets = [target for paper in papers for target in _paper_targets(paper, role, ctx)]
    which = reference.get("which")
    return [_extreme(targets, which)] if which in ("latest", "earliest") else targets


def _paper_targets(paper: Paper, role: str | None, ctx: Context) -> list[Target]:
    if role is None:
        return [own_target(paper, ctx)]
    found = in_role(paper, role, ctx)
    if not found and role == "period_end" and paper.own is not None and not paper.unread:
        return [own_target(paper, ctx)]
    named = [replace(one, words=f"{name_of(paper)}, which {role_words(role)} {one.words}") for one in found]
    return named or [missing(paper, role_noun(role))]


def _extreme(targets: list[Target], which: str) -> Target:
    """The latest or earliest of several dates as one: an interval where they are not all known to the day."""
    doubtful = next((one for one in targets if one.doubt), None)
    if doubtful is not None:
        return doubtful
    pick = max if which == "latest" else min
    ends = [(Span(min(s.first for s in t.readings), max(s.last for s in t.readings)), t) for t in targets]
    first, last = pick(s.first for s, _ in ends), pick(s.last for s, _ in ends)
    lead = pick(ends, key=lambda pair: pair[0].last if which == "latest" else pair[0].first)[1]
    return replace(lead, readings=(Span(first, last),), group="")


def _plus(one: Target, by: Duration) -> Target:
    words = f"{duration_words(by)} {'before' if by.months < 0 or by.days < 0 else 'after'} {one.words}"
    return replace(
        one,
        readings=tuple(moved(s, by) for s in one.readings),
        stand_in=tuple(moved(s, by) for s in one.stand_in),
        words=words,
    )

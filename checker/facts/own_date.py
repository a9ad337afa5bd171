"""Which of its dates is a document's own: every date is weighed by its role, its label and its place, once, here.

A person's word goes before all. Each other day that the pages state, and the one in the file's name, has a weight: the
sum of what speaks for it and against it. From the weights follows how likely each day is the paper's own, and how
likely none is. A day that is likely enough is the answer, no surer than that; where two compete, the answer is a doubt
that names both. Never a file's or a PDF's creation time, never a day that was computed, never what stands in a running
head. A date in the block of the signature that is judged does not count, and no signature's date counts when a
signature is judged: a thing is not compared with itself.
"""

import math
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from checker.facts.dates import Dated

WEIGHTS: Mapping[str, float] = {
    "none": 0.4,
    "issued": 2.7,
    "effective": 1.5,
    "sworn": 1.1,
    "signed": 1.1,
    "created": 0.8,
    "disclosed": 0.6,
    "acknowledged": 0.5,
    "notarised": 0.1,
    "apostilled": 1.0,
    "translated": 0.6,
    "certified": 0.7,
    "attested": 0.3,
    "filed": -0.2,
    "received": -0.8,
    "event": -0.8,
    "no role": -1.1,
    "period_start": -1.5,
    "period_end": -1.6,
    "listed": 1.0,
    "plain": 1.2,
    "own paper": 0.5,
    "paper": 0.4,
    "act": -0.9,
    "recorded": -0.5,
    "entry": -1.5,
    "alone": 1.2,
    "head": 0.1,
    "opening": 1.0,
    "closing": 1.0,
    "last page": 0.0,
    "first page": 0.4,
    "page between": -1.8,
    "sentence": 0.8,
    "list": -1.9,
    "time": 0.8,
    "placed": 0.6,
    "the latest day": 0.5,
    "another signed later": -1.6,
    "two readings": -0.3,
    "no day": -1.5,
    "a weak cue": -0.4,
    "hard to read": -0.5,
    "told in a sentence": -1.4,
    "in the name and on a page": 0.9,
    "of a certificate behind the paper": -4.0,
    "in the name": 1.3,
    "as in the name": 1.5,
    "in the role that dates its kind": 2.5,
}
"""What each observation counts, in natural logarithms of odds.

Set by hand, then fitted (a conditional logit that is held near the first guess) on half of the labelled papers and on
labelled contracts and receipts; `tests.benchmarks.papers` measures them on the other half.
"""
_ENOUGH = 0.55
"""How likely a day must be to be the answer."""
_COMPETES = 0.25
"""How likely the second of two days is that is named in a doubt."""
_WEAK = 0.85
"""Below this a role, or the reading itself, is weak evidence."""
_PAGE_SOURCES = ("text", "ocr", "mrz")
_GRADES = frozenset(("listed", "plain", "own paper", "paper", "act", "event", "recorded", "entry"))
_TOLD = frozenset((None, "received", "period_end"))
"""Roles of what a paper tells of: how well its label is understood makes such a day no likelier its own."""
_CERTIFICATES = frozenset(("notarised", "apostilled", "attested", "certified", "translated", "filed"))
"""What others do to a paper; on a later page it is theirs."""
_NEVER = frozenset(("born", "expires", "edition", "scanned", "modified", "valid_from", "event", "period_start"))
"""Roles of days that date no paper, but where it is of a kind that is dated so."""


@dataclass(frozen=True, slots=True)
class Pages:
    """Which pages of a file are the paper's: its first and its last one."""

    first: int = 1
    last: int | None = None


@dataclass(frozen=True, slots=True)
class Weighed:
    """One day, the best place that states it, and how likely it is the paper's own."""

    date: Dated
    observed: tuple[str, ...]
    weight: float
    likelihood: float = 0.0


def own_date(
    dates: Iterable[Dated], *, without_block: str | None = None, pages: Pages = Pages(), principal: str | None = None
) -> Dated | None:
    """The document's own date, or None if none of the dates can be it; without a value where two compete.

    `without_block`: the signature block that is judged. `principal` is the role that dates papers of its kind.
    """
    every = list(dates)
    said = [one for one in every if one.word == "confirmed" and not _is_judged(one, without_block)]
    if said:
        return replace(said[0], why=_joined("confirmed by a person", said[0]))
    found = weighed(every, without_block=without_block, pages=pages, principal=principal)
    if not found or _is_judged(found[0].date, without_block):
        return None
    if without_block is not None and _is_dated_by(every, without_block, pages, principal):
        return None
    best, second = found[0], found[1] if len(found) > 1 else None
    if best.likelihood >= _ENOUGH:
        sure = round(min(best.date.confidence, best.likelihood), 2)
        return replace(best.date, confidence=sure, why=_joined(_ground(best), best.date))
    if second is not None and second.likelihood >= _COMPETES and not _is_judged(second.date, without_block):
        return _doubt(best, second)
    return None


def weighed(
    dates: Iterable[Dated], *, without_block: str | None = None, pages: Pages = Pages(), principal: str | None = None
) -> list[Weighed]:
    """The days that may be the document's own, the likeliest first; each by the best place that states it."""
    beside = [one for one in dates if _may_be(one, principal)]
    candidates = beside if without_block is None else _apart_from_others(beside, without_block)
    if not candidates:
        return []
    last = pages.last or max((one.page or 0 for one in candidates), default=0)
    looked = [_weigh(one, Pages(pages.first, last), principal, beside) for one in candidates]
    days: dict[tuple[str, ...], list[Weighed]] = {}
    for one in looked:
        days.setdefault((one.date.value,) if one.date.value else one.date.alternatives, []).append(one)
    whole = sum(math.exp(max(one.weight for one in some)) for some in days.values()) + math.exp(WEIGHTS["none"])
    found = [_day(some, without_block, whole) for some in days.values()]
    return sorted(found, key=lambda one: -one.likelihood)


def _day(some: Sequence[Weighed], without_block: str | None, whole: float) -> Weighed:
    """A day by its best place that is not in the block that is judged, if there is one."""
    likelihood = math.exp(max(one.weight for one in some)) / whole
    best = max(some, key=lambda one: (not _is_judged(one.date, without_block), one.weight))
    return replace(best, likelihood=likelihood)


def _apart_from_others(dates: Sequence[Dated], block: str) -> list[Dated]:
    """The days that are not those of other signatures than the one in the block, nor in the file's name as such."""
    signed = {one.value for one in dates if one.role == "signed" or one.block is not None}

    def is_apart(one: Dated) -> bool:
        if one.source == "name":
            return one.value not in signed
        return one.role != "signed" and one.block in (None, block)

    return list(filter(is_apart, dates))


def _is_dated_by(dates: Sequence[Dated], block: str, pages: Pages, principal: str | None) -> bool:
    """Whether the paper's own date, all weighed, is the day of that signature, or stands with another one, or the
    file's name is dated as its signatures are: then it has no other one, and what is left without the signatures is a
    day that the paper tells of."""
    days = {one.value for one in dates if one.block == block}
    if any(one.source == "name" and one.precision == "day" and one.value in days for one in dates):
        return True
    best = weighed(dates, pages=pages, principal=principal)[0]
    return best.likelihood >= _ENOUGH and (best.date.value in days or best.date.block is not None)


def _is_judged(one: Dated, block: str | None) -> bool:
    return block is not None and one.block == block


def _may_be(one: Dated, principal: str | None) -> bool:
    if one.computed or (one.role in _NEVER and one.role != principal) or not (one.value or one.alternatives):
        return False
    return "margin" not in one.stands and (one.source in _PAGE_SOURCES or one.source == "name")


def _weigh(one: Dated, pages: Pages, principal: str | None, others: Sequence[Dated]) -> Weighed:
    observed = tuple(dict.fromkeys(observations(one, pages, principal, others)))
    return Weighed(one, observed, sum(WEIGHTS.get(name, 0.0) for name in observed))


def observations(one: Dated, pages: Pages, principal: str | None, others: Sequence[Dated]) -> Iterator[str]:
    """What speaks for a date, or against it."""
    stated = {other.value for other in others if other.source in _PAGE_SOURCES and other.value}
    if one.source == "name":
        yield "in the name"
        if one.value in stated:
            yield "in the name and on a page"
        return
    yield one.role or "no role"
    told, later = one.role in _TOLD, one.page is not None and one.page > pages.first
    yield from (sign for sign in one.stands if not (told and sign in _GRADES or later and sign == "opening"))
    yield from _by_role(one, pages, principal, others)
    if one.page is not None:
        yield _page_of(one, pages)
    if one.precision != "day":
        yield "no day"
    if one.value is None:
        yield "two readings"
    if one.confidence < _WEAK:
        yield "a weak cue" if one.role else "hard to read"
    if any(other.source == "name" and other.value and other.value == one.value for other in others):
        yield "as in the name"
    if one.value and stated and one.value == max(stated) and one.role != "signed" and len(stated) > 1:
        yield "the latest day"


def _page_of(one: Dated, pages: Pages) -> str:
    """Signatures close a paper wherever its schedules begin; another day behind the first page is seldom its own."""
    if one.page == pages.first:
        return "first page"
    closes = "closing" in one.stands or pages.last is not None and one.page == pages.last <= pages.first + 1
    return "last page" if closes or one.role == "signed" else "page between"


def _by_role(one: Dated, pages: Pages, principal: str | None, others: Sequence[Dated]) -> Iterator[str]:
    if one.role == principal and principal is not None:
        yield "in the role that dates its kind"
    elif one.role in _CERTIFICATES and one.page is not None and one.page > pages.first:
        yield "of a certificate behind the paper"
    if one.role in _TOLD and "sentence" in one.stands:
        yield "told in a sentence"
    signed = [other.value or "" for other in others if other.role == "signed"]
    if one.role == "signed" and max(signed, default="") > (one.value or ""):
        yield "another signed later"


def _ground(best: Weighed) -> str:
    one = best.date
    if one.source == "name":
        return "the date in the file's name"
    if one.role:
        return f"stated in the document as {one.role}"
    return "by its place in the document"


def _doubt(best: Weighed, second: Weighed) -> Dated:
    days = [day for one in (best.date, second.date) for day in ((one.value,) if one.value else one.alternatives)]
    said = " ".join(second.date.written.split())
    why = f"it may as well be {said} ({second.date.role or 'no role'}): two days compete"
    return replace(
        best.date, value=None, alternatives=tuple(dict.fromkeys(day for day in days if day)),
        confidence=round(best.likelihood, 2), why=_joined(why, best.date),
    )  # fmt: skip


def _joined(reason: str, one: Dated) -> str:
    return f"{reason}; {one.why}" if one.why else reason


def best_of(dates: Iterable[Dated], role: str) -> Dated | None:
    """The date that most surely has a role: the surest first, then the earlier in the document; None if none has it."""
    having = [one for one in dates if one.role == role and (one.value or one.alternatives)]
    return max(having, key=lambda one: one.confidence, default=None)

"""Terms in place of a day: *for two (2) years from the Effective Date*. The day is computed, and marked as computed."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Literal

from checker.lexicon import alternatives, whole
from checker.recognising.dates.forms.numerals import COUNT, DAY_WORD, ENDING, count_of, day_of
from checker.recognising.dates.roles.ownership import sentence_start
from checker.recognising.normalise import Plain, plain, plain_phrases

Anchor = Literal["effective", "own", "start", "unnamed", "other"]
"""What a term is counted from: the effective date, the document's own, another named start, nothing, or an event."""

_BLANK = r"\s{1,3}"


def _spaced(pattern: str) -> re.Pattern[str]:
    """A pattern in which a space is any short white space, line breaks among them."""
    return re.compile(pattern.replace(" ", _BLANK))


def _words(key: str) -> str:
    return whole(plain_phrases("terms", key), _BLANK)


_TERM = _spaced(
    rf"(?:(?:(?P<nth>{DAY_WORD})|(?P<nth_figure>\d{{1,2}}){ENDING})(?: \(\d{{1,3}}{ENDING}?\))?"
    rf" anniversary"
    rf"|(?P<nth_day>\d{{1,3}}){ENDING} day (?=after|following|from)"
    rf"|(?<![\w.,])(?P<count>{COUNT})(?: \(\s?[\divxl]{{1,4}}\s?\))?[\s-]{{1,3}}(?:consecutive |calendar |full"
    rf" )?(?P<unit>years?|months?|weeks?|days?)\b(?:\s?\(s\))?(?: anniversary)?)"
)
_UNIT = re.compile(r"years?\b|months?\b|weeks?\b|days?\b|anniversary\b")
_COUNTED = 48
"""How far before its unit the number of a term may begin."""
_LEAD = re.compile(
    rf"(?:{_words('before a term')}|\bterm\s?:)[\s:,]{{1,4}}(?:\((?:i|a|1)\)\s{{0,2}})?"
    rf"(?:{_words('fillers')}\s{{1,3}}){{0,9}}\Z"
)
_SUBJECT = re.compile(_words("what has a term"))
_LIVES = re.compile(_words("words of validity"))
_RUNS = re.compile(rf"{_words('verbs')}|\bterm\s?:(?!\w)")
_NOT_THE_TERM = re.compile(rf"{_words('other terms')}|terminate[^.]{{0,60}}\bif\b")
_AFTER_NOT = _spaced(rf"(?:,? )?(?:{_words('behind other terms')}|(?:following|after) (?!the effective|the date))")
_ENDING = _spaced(rf"{_words('words of ending')} (?:on )?\Z")
_DATED_BY = rf"of (?:(?:this|the|its) )?{alternatives(plain_phrases('terms', 'what dates a paper'))}"
_FROM = _spaced(rf"\b(?:{alternatives(plain_phrases('terms', 'starts'), _BLANK)}|date {_DATED_BY})")
_EVENT = _spaced(
    rf"\s?,? ?{_words('counted from')} (?:on |from |upon |with )?(?:the )?[a-z]{{3,}}\b(?: [a-z]+\b)?(?!\s{{0,3}}\d)"
)
"""A term that is counted from something else than a date that the document names."""
_OWN = _spaced(rf"hereof|{_DATED_BY}|above|execution")
_RENEWS = re.compile(r"\bautomatic\w*[^.]{0,80}\brenew|\brenew\w*[^.]{0,80}\bautomatic")
"""What makes a term go on by itself, in its own sentence or the next."""
_STOP = re.compile(r";|\.\s+[a-z\n]|\bunless\b|\bprovided\b")


@dataclass(frozen=True, slots=True)
class Term:
    """A length of time that ends the document's life."""

    start: int
    end: int
    months: int
    days: int
    anchor: Anchor
    renews: bool = False
    """Whether it goes on by itself when it ends."""


def terms_in(page: Plain) -> Iterator[Term]:
    """Every term of the document itself; terms of secrecy, notice, renewal and warranty are left out."""
    low, done = page.low, 0
    for unit in _UNIT.finditer(low):
        if unit.start() < done or (
            unit.group()[0] in "dw" and not _LIVES.search(low, max(0, unit.start() - 200), unit.start())
        ):
            continue
        match = _TERM.search(low, max(done, unit.start() - _COUNTED), unit.end() + _COUNTED)
        if match and match.end() > unit.start():
            done = match.end()
            if (term := _judged(page, match)) is not None:
                yield term


def read(written: str) -> Term | None:
    """The term that a written form holds, as `terms_in` cut it out."""
    low = plain(written).low
    for match in _TERM.finditer(low):
        months, days = _length(match)
        if months or days:
            return Term(0, len(low), months, days, _counted_from(low, match, 0, len(low)))
    return None


def ends(start: date, term: Term) -> date:
    """The day on which a term ends, months clamped to the month's end. Raises OverflowError after the year 9999."""
    from dateutil.relativedelta import relativedelta

    try:
        return start + relativedelta(months=term.months, days=term.days)
    except ValueError as error:
        raise OverflowError(str(error)) from error


def _judged(page: Plain, match: re.Match[str]) -> Term | None:
    low = page.low
    months, days = _length(match)
    start = sentence_start(page, match.start(), 420)
    said = low[start : match.start()]
    if (
        not (months or days)
        or not _LEAD.search(said[-90:])
        or (_AFTER_NOT.match(low, match.end()) and not _ENDING.search(said))
    ):
        return None
    spoken = _LIVES.search(said) or (
        months and (_SUBJECT.search(said) or re.search(r"\bterm\b", low[max(0, start - 90) : start]))
    )
    if not spoken:
        return None
    if not _RUNS.search(said) or _NOT_THE_TERM.search(said):
        return None
    place = _place(low, match, start)
    ended = [one.end() for one in re.finditer(r"\.(?=\s)", low[match.end() : match.end() + 400])]
    said = low[match.end() : match.end() + (ended[1] if len(ended) > 1 else 400)]
    return Term(*place, months, days, _counted_from(low, match, *place), _RENEWS.search(said) is not None)


def _place(low: str, match: re.Match[str], sentence: int) -> tuple[int, int]:
    """The written form with what it is counted from: after the length, else earlier in the sentence."""
    after = _FROM.search(low, match.end(), min(len(low), match.end() + 90))
    stop = _STOP.search(low, match.end(), match.end() + 90)
    if after and not (stop and stop.start() < after.start()):
        return match.start(), after.end()
    if event := _EVENT.match(low, match.end()):
        return match.start(), event.end()
    earlier = [one.start() for one in _FROM.finditer(low, max(sentence, match.start() - 220), match.start())]
    return (earlier[-1] if earlier else match.start()), match.end()


def _counted_from(low: str, length: re.Match[str], start: int, end: int) -> Anchor:
    found = _FROM.search(low, length.end(), end) or _FROM.search(low, start, end)
    return "other" if found is None and _EVENT.match(low, length.end()) else _anchor(found)


def _anchor(found: re.Match[str] | None) -> Anchor:
    if found is None:
        return "unnamed"
    if "effective" in found.group() or "such" in found.group():
        return "effective"
    return "own" if _OWN.search(found.group()) else "start"


def _length(match: re.Match[str]) -> tuple[int, int]:
    """Months and days."""
    if match["nth_day"]:
        return 0, int(match["nth_day"])
    if match["nth"] or match["nth_figure"]:
        return 12 * ((day_of(match["nth"]) or 0) if match["nth"] else int(match["nth_figure"])), 0
    count, unit = count_of(match["count"]), match["unit"].rstrip("s")
    return {"year": (12 * count, 0), "month": (count, 0), "week": (0, 7 * count), "day": (0, count)}[unit]

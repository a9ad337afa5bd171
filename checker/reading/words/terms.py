"""Terms in place of a day: *for two (2) years from the Effective Date*. The day is computed, and marked as computed."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Literal

from checker.reading.words.numerals import COUNT, DAY_WORD, count_of, day_of
from checker.reading.words.plain import Plain
from checker.reading.words.whose import sentence_start

Anchor = Literal["effective", "own", "start", "unnamed"]
"""What a term is counted from: the effective date, the document's own date, a start that is named otherwise, or nothing named."""

_ORDINAL = rf"(?:(?P<nth>{DAY_WORD})(?:\s?\(\d{{1,3}}(?:st|nd|rd|th)?\))?|(?P<nth_figure>\d{{1,2}})(?:st|nd|rd|th))\s{{1,3}}(?:\(\d{{1,2}}(?:st|nd|rd|th)\)\s{{1,3}})?anniversary"
_LENGTH = rf"(?<![\w.,])(?P<count>{COUNT})\s{{0,3}}(?:\(\s?[\divxl]{{1,4}}\s?\)\s{{0,3}})?(?:consecutive\s|calendar\s|full\s|-)?\s{{0,2}}(?P<unit>years?|months?)\b(?:\(s\))?(?P<anniversary>\s{{1,3}}anniversary)?"
_TERM = re.compile(rf"(?:{_ORDINAL}|{_LENGTH})")
_LEAD = re.compile(
    r"(?:\bfor|\bof|\bbe|\buntil|\bon|\bin effect|\bthrough|\bis|\bterm\s?:|\bthe later of|\bthe earlier of|\bthe|\bending|\bexpires?|\bterminates?|\bcontinue|\bperiod|\blasts?|\bbut)"
    r"[\s:,]{1,4}(?:\((?:i|a|1)\)\s{0,2})?(?:(?:an?|the|its|for|until|of|be|that date which is|date which is|initial|fixed|minimum|primary|first|original|term|period|duration|not less than)\s{1,4}){0,9}\Z"
)
_SUBJECT = re.compile(r"\b(?:term|agreement|contract|lease|licen[cs]e|venture|engagement|appointment|tenancy|policy|power of attorney)\b")
_RUNS = re.compile(r"\b(?:shall|will|is|be|remains?|continues?|has|have|expires?|ends?|ending|commences?|begins?|commencing|terminates?|in force|in effect|effective|for|term\s?:)\b")
_NOT_THE_TERM = re.compile(
    r"renew|successive|additional|exten(?:d|sion)|confidential|surviv|warrant|records|insurance|\bnotice|audit|indemn|solicit|compet|retain|at least|exceed|royalt|payment|"
    r"\bfee|interest|within|prior to|following (?:the )?(?:expir|terminat)|after (?:the )?(?:expir|terminat)|such condition|terminate[^.]{0,60}\bif\b|support|may terminate|spare"
)
_AFTER_NOT = re.compile(r"\s{0,3}(?:[,;]\s)?(?:notice|prior|before|following|after (?:the )?(?:expir|terminat|deliver|disclos)|thereafter[^.]{0,12}maintain|warranty|of support|old|each|periods?\b)")
_FROM = re.compile(
    r"\b(?:effective\s{1,3}date|date\s{1,3}hereof|date\s{1,3}of\s{1,3}(?:this|the|its)?\s{0,3}(?:agreement|contract|lease|deed|execution|signing|signature)|date first (?:set forth |written )?above|"
    r"commencement\s{1,3}date|start\s{1,3}date|launch\s{1,3}date|closing(?:\s{1,3}date)?|delivery\s{1,3}date|such\s{1,3}date|execution(?:\s{1,3}date)?|date on which|the first day)"
)
_OWN = re.compile(r"hereof|of\s{1,3}(?:this|the|its)?\s{0,3}(?:agreement|contract|lease|deed|execution|signing|signature)|above|execution")


@dataclass(frozen=True, slots=True)
class Term:
    """A length of time that ends the document's life."""

    start: int
    end: int
    months: int
    anchor: Anchor


def terms_in(page: Plain) -> Iterator[Term]:
    """Every term of the document itself; terms of secrecy, notice, renewal and warranty are left out."""
    if "year" not in page.low and "month" not in page.low and "anniversary" not in page.low:
        return
    for match in _TERM.finditer(page.low):
        if (term := _judged(page, match)) is not None:
            yield term


def read(written: str) -> Term | None:
    """The term that a written form holds, as `terms_in` cut it out."""
    from checker.reading.words.plain import plain

    low = plain(written).low
    last = None
    for last in _TERM.finditer(low):
        if (months := _months(last)) and not _FROM.search(low, 0, last.start()) or last:
            break
    if last is None or not (months := _months(last)):
        return None
    found = _FROM.search(low, last.end()) or _FROM.search(low)
    return Term(0, len(low), months, _anchor(found))


def ends(start: date, months: int) -> date:
    """The day that lies so many calendar months later, clamped to the month's end. Raises OverflowError beyond the year 9999."""
    from dateutil.relativedelta import relativedelta

    try:
        return start + relativedelta(months=months)
    except ValueError as error:
        raise OverflowError(str(error)) from error


def _judged(page: Plain, match: re.Match[str]) -> Term | None:
    low = page.low
    months = _months(match)
    if not months:
        return None
    start = max(sentence_start(page, match.start(), 420), 0)
    said = low[start : match.start()]
    if not _LEAD.search(said[-90:] if len(said) > 90 else said) or _AFTER_NOT.match(low, match.end()):
        return None
    heading = low[max(0, start - 90) : start]
    if not _SUBJECT.search(said) and not re.search(r"\bterm\b", heading):
        return None
    if not _RUNS.search(said) or _NOT_THE_TERM.search(said):
        return None
    begin, end, anchor = _place(low, match, start)
    return Term(begin, end, months, anchor)


def _place(low: str, match: re.Match[str], sentence: int) -> tuple[int, int, Anchor]:
    """The written form with what it is counted from: after the length, else earlier in the sentence."""
    after = _FROM.search(low, match.end(), min(len(low), match.end() + 90))
    stop = re.search(r"[;]|\.\s+[A-Z\n]|\bunless\b|\bprovided\b", low[match.end() : match.end() + 90])
    if after and not (stop and match.end() + stop.start() < after.start()):
        return match.start(), after.end(), _anchor(after)
    earlier = None
    for earlier in _FROM.finditer(low, max(sentence, match.start() - 220), match.start()):
        pass
    if earlier:
        return earlier.start(), match.end(), _anchor(earlier)
    return match.start(), match.end(), "unnamed"


def _anchor(found: re.Match[str] | None) -> Anchor:
    if found is None:
        return "unnamed"
    if "effective" in found.group() or "such" in found.group():
        return "effective"
    return "own" if _OWN.search(found.group()) else "start"


def _months(match: re.Match[str]) -> int:
    if match["nth"] or match["nth_figure"]:
        years = day_of(match["nth"]) if match["nth"] else int(match["nth_figure"])
        return 12 * (years or 0)
    count = count_of(match["count"])
    return count * (12 if match["unit"].startswith("year") else 1)

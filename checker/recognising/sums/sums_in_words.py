"""Sums in words, each with the sum in figures beside it: in the same sentence or cell, in the row, above its label, or
alone in a line of a page that has no other.

Where the words begin and end must be plain, for a misspelt word beside them would leave half a number. What is not
understood is not compared.
"""

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import islice

from checker.facts.sums import SumTwice
from checker.lexicon import alternatives, phrases, whole
from checker.pages.page import Page
from checker.recognising.prefilter import Signs
from checker.recognising.recogniser import Found, PageContext, Recogniser
from checker.recognising.sums.figures import AMOUNT, SumInFigures, of_match, sums_in_figures
from checker.recognising.sums.number_words import RUN, STARTS, SumInWords, misread_sums, sum_in

_BEGINS = Signs(rf"\b{alternatives(STARTS)}")
_ONLY = alternatives(phrases("sums", "ends"))
_LEADS = alternatives(phrases("sums", "before sums in words"))
_IN_WORDS = rf"{alternatives(phrases('sums', 'in words'))}"
_FIGURES_BEFORE = re.compile(
    rf"{AMOUNT}[\s,;:.=–—-]{{0,4}}(?:{_ONLY})?[\s,;:.=–—-]{{0,4}}(?P<opened>[(\[])?\s*"
    rf"(?:(?:{_LEADS}|{_IN_WORDS})[\s,:.–—-]{{1,3}})?$",
    re.IGNORECASE,
)
_FIGURES_BEHIND = re.compile(
    rf"[\s,:–—-]{{0,3}}[(\[]\s*(?:{_LEADS}\s+)?{AMOUNT}[\s,]*(?:{_ONLY})?[\s.]*[)\]]", re.IGNORECASE
)
_TOTAL_BEFORE = re.compile(rf"{whole(phrases('sums', 'totals'))}\s*[(\[]\s*$", re.IGNORECASE)
_LAST_OF_LINE = re.compile(rf"[)\]][ \t.:]*{AMOUNT}[ \t.]*(?:\n|$)", re.IGNORECASE)
_LABEL_BEFORE = re.compile(rf"(?<!\w){_IN_WORDS}\s*[)\]]?[\s:.=–—-]{{0,4}}$", re.IGNORECASE)
_LEAD_BEFORE = re.compile(rf"(?<!\w){_LEADS}\s+$", re.IGNORECASE)
_SHUT = re.compile(r"\s*[)\]]")
_STOPS = re.compile(r"\s*(?:[.;,)\]]|$)")
_LINE_ENDS = re.compile(r"[ \t.]*(?:\n|$)")
_LINE_BEGINS = re.compile(r"(?:^|\n)[ \t]*$")
_ONE_SUM = re.compile(rf"\W*{AMOUNT}\W*", re.IGNORECASE)
_REACH, _ABOVE = 90, 400
"""Characters before a sum in words in which its figures are looked for, and above its label."""
_LONGEST_RUN = 250
"""Letters of a sum in words, at most: its grammar looks at each of its words from all others."""
_MOST, _LONGEST = 60, 160
"""Sums of one page, and letters of one that are kept."""


def sums_given_twice(page: Page) -> Iterator[SumTwice]:
    """Each sum in words of the page whose figures stand with it."""
    listed: list[SumInFigures] | None = None
    for run in _runs(page.text):
        said = sum_in(run.group()) if len(run.group()) <= _LONGEST_RUN else None
        if said is None:
            continue
        beside = _before(page.text, run, said) or _behind(page.text, run, said)
        if beside is None and listed is None:
            listed = sums_in_figures(page.text)
        figures = beside or _above(page.text, run, said, listed or ()) or _alone(page.text, said, listed or ())
        if figures is not None and _may_be_one(figures, said):
            yield _fact(page, run, said, figures, is_beside=beside is not None)


def _runs(text: str) -> Iterator[re.Match[str]]:
    """The words of the text that may be sums."""
    end = 0
    for start in _BEGINS.at(text):
        run = RUN.match(text, start) if start >= end else None
        if run is not None:
            yield run
            end = run.end()


def _may_be_one(figures: SumInFigures, said: SumInWords) -> bool:
    """Whether they are not of two currencies."""
    return None in (figures.currency, said.currency) or figures.currency == said.currency


def _before(text: str, run: re.Match[str], said: SumInWords) -> SumInFigures | None:
    """`Rs. 500 (Rupees five hundred only)`."""
    start = max(0, run.start() - _REACH)
    match = _FIGURES_BEFORE.search(text[start : run.start()])
    if match is None:
        return None
    figures = of_match(match, start)
    if match["opened"]:
        is_whole = _SHUT.match(text, run.end()) is not None
    else:
        is_apart = "," not in match.group()[-2:]
        is_whole = said.closes or (said.opens and is_apart and _STOPS.match(text, run.end()) is not None)
    return figures if is_whole and (figures.currency or said.currency) else None


def _behind(text: str, run: re.Match[str], said: SumInWords) -> SumInFigures | None:
    """`Rupees five hundred (Rs. 500)`; in the last row of a table, `Total (Rupees five hundred only)  500`."""
    before = text[max(0, run.start() - _REACH) : run.start()]
    if said.opens or _LEAD_BEFORE.search(before):
        match = _FIGURES_BEHIND.match(text, run.end())
        if match is not None and (figures := of_match(match)).is_marked:
            return figures
    if _TOTAL_BEFORE.search(before):
        match = _LAST_OF_LINE.match(text, run.end())
        return of_match(match) if match is not None else None
    return None


def _above(
    text: str, run: re.Match[str], said: SumInWords, listed: Sequence[SumInFigures]
) -> SumInFigures | None:
    """Behind *in words*, or in a line of its own from the currency to *only*: a sum of the page that is the same, else
    the nearest one above."""
    before = text[max(0, run.start() - _REACH) : run.start()]
    is_labelled = _LABEL_BEFORE.search(before) and (said.closes or said.currency and _LINE_ENDS.match(text, run.end()))
    has_line = _LINE_BEGINS.search(before) and said.opens and said.closes
    if not (is_labelled or has_line):
        return None
    same = next((one for one in listed if one.value == said.value), None)
    if same is not None:
        return same
    reach = _ABOVE if is_labelled else len(before) - len(before.rstrip()) + 1
    above = [one for one in listed if run.start() - reach <= one.end <= run.start()]
    return above[-1] if above else None


def _alone(text: str, said: SumInWords, listed: Sequence[SumInFigures]) -> SumInFigures | None:
    """A receipt or a cheque has one sum: its figures stand by themselves in a line, often in a frame."""
    if not (said.opens and said.closes and len({one.value for one in listed}) == 1):
        return None
    lines = ((one, text[text.rfind("\n", 0, one.start) + 1 :].partition("\n")[0]) for one in listed)
    return next((one for one, line in lines if _ONE_SUM.fullmatch(line)), None)


def _fact(page: Page, run: re.Match[str], said: SumInWords, figures: SumInFigures, *, is_beside: bool) -> SumTwice:
    is_read = page.source == "ocr"
    ends = ((figures.start, figures.end), run.span())
    confidence = min(page.confidence(*one) for one in ends) if is_read else 1.0
    perhaps = tuple(plain(one) for one in misread_sums(run.group())) if is_read else ()
    written = " ".join(run.group().split())[:_LONGEST]
    return SumTwice(
        plain(figures.value), plain(said.value), written, page.number, is_beside, is_read, round(confidence, 3),
        perhaps, page.box(*run.span()),
    )  # fmt: skip


def plain(value: Decimal) -> str:
    """A number as facts keep it: `1200`, `1200.50`."""
    return str(int(value)) if value == int(value) else f"{value:.2f}"


def _recognise(page: Page, _context: PageContext, _before: Found) -> Found:
    return {"sums_in_words": tuple(islice(sums_given_twice(page), _MOST))}


RECOGNISER = Recogniser("sums in words", ("sums_in_words",), _recognise)

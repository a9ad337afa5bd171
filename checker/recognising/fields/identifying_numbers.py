"""Numbers that name a person, an account, a case or a place, and sums of money: CNIC, passport, IBAN, what stands
behind *No.* or behind *House* and *Street*, and figures with a currency or with their thousands apart."""

import re
from collections.abc import Iterator
from itertools import chain, islice

from checker.facts.found import Numbered
from checker.lexicon import alternatives, by_meaning, phrases, whole
from checker.pages.page import Page
from checker.recognising.fields.column_numbers import numbers_in_columns
from checker.recognising.fields.words_before import words_before
from checker.recognising.recogniser import Found, PageContext, Recogniser

_FORMS = {
    "cnic": r"\d{5}-\d{7}-?\d",
    "iban": r"[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){3,7}(?: ?[A-Z0-9]{1,3})?",
    "passport": r"[A-Z]{1,3} ?\d{6,9}",
    "reference": r"[A-Z]{2,8}[-/](?=(?:[^\s\d]*\d){3})[A-Z0-9]{1,8}(?:[-/][A-Z0-9]{1,8}){0,3}",
    "of an office": r"\d{1,6}/[A-Z]{2,8}(?:[-/][A-Z0-9]{1,8}){0,3}",
    "of a year": r"(?:[A-Z.]{1,6}[-/ ])?(?:\d{1,6}(?:/| of )(?:19|20)\d{2}|\d{3,6}/\d{2})",
    "mixed": r"(?=[A-Z]*\d[A-Z\d]*[A-Z])(?=(?:[A-Z]*\d){4})[A-Z\d]{6,14}",
    "long": r"\d{7,16}",
    "short": r"\d{3,6}",
}
REFERENCE = rf"(?<![\w/.-]){_FORMS['reference']}(?![\w/-])"
"""A pattern of the number of a case, as an office gives it."""
_NUMBER = re.compile(r"(?<![\w/.-])(?:" + "|".join(f"({form})" for form in _FORMS.values()) + r")(?![\w/-])")
_NEED_CUE = frozenset(("of an office", "of a year", "mixed", "short"))
"""Forms that may as well be a month, an amount or a postcode: believed only behind *No.*"""
_TELEPHONE = re.compile(r"0\d{9,10}|92\d{10}|44\d{10}")
_DAY = re.compile(r"(?:19|20)\d\d(?:0[1-9]|1[0-2])[0-3]\d(?:\d{6})?|[0-3]\d(?:0[1-9]|1[0-2])(?:19|20)\d\d")
"""Long figures that may as well be a telephone or a day: they are believed only behind *No.*, too."""
_CUE = re.compile(r"([^\W\d_]{2,30})\.?\s*(?:\bnos?\b|\bnumber\b|№|#)\.?\s*:?\s*$", re.IGNORECASE)
_DIALLED = re.compile(rf"{whole(phrases('figures', 'telephones'))}\W{{0,6}}(?:\+?\d+\W{{1,2}})*$", re.IGNORECASE)
_CURRENCIES = alternatives(chain.from_iterable(by_meaning("sums", "currencies").values()))
_CURRENCY = re.compile(rf"{_CURRENCIES}\s*$", re.IGNORECASE)
_BEFORE = 40
_AMOUNT = re.compile(
    rf"(?<![\w.,/-])(?:(?:{_CURRENCIES}\s*)?(\d{{1,3}}(?:,\d{{2,3}})+(?:\.\d\d)?|\d{{4,12}}\.\d\d)"
    rf"|{_CURRENCIES}\s*(\d{{3,12}}(?:\.\d\d)?))(?!\w|[.,]\d)",
    re.IGNORECASE,
)
_PLACE = re.compile(
    rf"(?<!\w)({alternatives(phrases('figures', 'parts of an address'))})\.?\s*(?:no\.?|number|#)?\s*:?\s*#?"
    r"(\d{2,5}(?:/\d{1,3}|[-/]?[A-Z])?)(?![\w/.-]|,\d)",
    re.IGNORECASE,
)
_MOST_AMOUNTS = 200
"""Sums of money of one page."""
_DIGITS = re.compile(r"\d")


def numbers_in(page: Page) -> Iterator[Numbered]:
    """Each number that names something, with the word before *No.* that says what (`appeal`)."""
    for match in _NUMBER.finditer(page.text):
        form = list(_FORMS)[(match.lastindex or 1) - 1]
        cue = _CUE.search(page.text, max(0, match.start() - _BEFORE), match.start())
        if cue is None and (form in _NEED_CUE or form == "long" and _may_be_another(page.text, *match.span())):
            continue
        value = re.sub(r"[\s.]", "", match.group().replace(" of ", "/"))
        if form == "cnic":
            value = f"{value[:13]}-{value[-1]}"  # an engine may lose the last dash
        yield Numbered(
            value, form, page.number, cue[1].casefold() if cue else None,
            page.source == "ocr", page.box(*match.span()), confidence=_sureness(page, *match.span()),
        )  # fmt: skip


def _may_be_another(text: str, start: int, end: int) -> bool:
    """Whether a long figure may be a telephone, a day or a sum: in an account's column stands no *No.* before it."""
    figures, before = text[start:end], text[max(0, start - _BEFORE) : start]
    if before.endswith("+") or _TELEPHONE.fullmatch(figures) or _DAY.fullmatch(figures):
        return True
    return _DIALLED.search(before) is not None or _CURRENCY.search(before) is not None


def _sureness(page: Page, start: int, end: int) -> float:
    return round(page.confidence(start, end), 2) if page.source == "ocr" else 1.0


def amounts_in(page: Page) -> Iterator[Numbered]:
    """Each sum of money, without its currency: `617550`, `18640.50`."""
    for match in islice(_AMOUNT.finditer(page.text), _MOST_AMOUNTS):
        nth = match.lastindex or 0
        value = match[nth].replace(",", "").removesuffix(".00")
        behind = words_before(page.text, match.start())
        place, sure = page.box(*match.span(nth)), _sureness(page, *match.span(nth))
        yield Numbered(value, "amount", page.number, None, page.source == "ocr", place, behind, sure)


def places_in(page: Page) -> Iterator[Numbered]:
    """Each number of a house, a street, a plot, with the word before it."""
    for match in _PLACE.finditer(page.text):
        cue = match[1].casefold()
        yield Numbered(match[2].upper(), "place", page.number, cue, page.source == "ocr", page.box(*match.span(2)))


def column_numbers_in(page: Page) -> Iterator[Numbered]:
    """Each short number of a column, with the word of its heading."""
    for line, cue in numbers_in_columns(page):
        yield Numbered(line.text.strip(), "short", page.number, cue, page.source == "ocr", page.shown(line.box))


def _recognise(page: Page, _context: PageContext, _before: Found) -> Found:
    if not _DIGITS.search(page.text):
        return {}
    found = chain(numbers_in(page), column_numbers_in(page), amounts_in(page), places_in(page))
    return {"numbers": tuple(found)}


RECOGNISER = Recogniser("identifying numbers", ("numbers",), _recognise)

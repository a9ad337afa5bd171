"""Numbers that name a person, an account or a case: CNIC, passport, IBAN, and what stands behind *No.*"""

import re
from collections.abc import Iterator

from checker.facts.document import Numbered
from checker.pages.page import Page
from checker.recognising.recogniser import Found, PageContext, Recogniser

_FORMS = {
    "cnic": r"\d{5}-\d{7}-\d",
    "iban": r"[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){3,7}(?: ?[A-Z0-9]{1,3})?",
    "passport": r"[A-Z]{1,3} ?\d{6,9}",
    "reference": r"[A-Z]{2,8}[-/](?=(?:[^\s\d]*\d){3})[A-Z0-9]{1,8}(?:[-/][A-Z0-9]{1,8}){0,3}",
    "of a year": r"(?:[A-Z.]{1,6}[-/ ])?\d{1,6}(?:/| of )(?:19|20)\d{2}",
    "long": r"\d{7,16}",
}
_NUMBER = re.compile(r"(?<![\w/.-])(?:" + "|".join(f"({form})" for form in _FORMS.values()) + r")(?![\w/-])")
_NEED_CUE = frozenset(("of a year", "long"))
"""Forms that may as well be a month, an amount or a telephone: believed only behind *No.*"""
_CUE = re.compile(r"([^\W\d_]{2,30})\.?\s*(?:\bnos?\b|\bnumber\b|№|#)\.?\s*:?\s*$", re.IGNORECASE)
_BEFORE = 40
_DIGITS = re.compile(r"\d")


def numbers_in(page: Page) -> Iterator[Numbered]:
    """Each number that names something, with the word before *No.* that says what (`appeal`)."""
    for match in _NUMBER.finditer(page.text):
        form = list(_FORMS)[(match.lastindex or 1) - 1]
        cue = _CUE.search(page.text, max(0, match.start() - _BEFORE), match.start())
        if cue is None and form in _NEED_CUE:
            continue
        value = re.sub(r"[\s.]", "", match.group().replace(" of ", "/"))
        yield Numbered(
            value, form, page.number, cue[1].casefold() if cue else None,
            page.source == "ocr", page.box(*match.span()),
        )  # fmt: skip


def _recognise(page: Page, _context: PageContext, _before: Found) -> Found:
    return {"numbers": tuple(numbers_in(page)) if _DIGITS.search(page.text) else ()}


RECOGNISER = Recogniser("identifying numbers", ("numbers",), _recognise)

"""Pages in a script that no engine here reads reliably: to be looked at by a person, never counted as without
a date."""

from collections.abc import Sequence

from checker.pages.page import Page
from checker.reading.ocr.words import Word

_RELIABLE = 0.8
"""Naskh print is read above this mean confidence; Nastaliq, whose words are wrong three times of four, below it."""

_LETTERS, _DOUBTED, _CLEAR = 25, 0.6, 0.2
"""Letters that are no accident; below which confidence a word is doubted; the share of letters in others that a page
has which was read at all. Receipts and forms poorly photographed have 0.6 and more, Nastaliq read as English 0.02."""
ILLEGIBLE = "shows writing that no engine here reads: another script, a hand, or print too poor to be read"


def illegible(words: Sequence[Word]) -> bool:
    """Whether there are words, and hardly any was read with confidence: what is not found may stand there."""
    letters = sum(len(word.text) for word in words)
    clear = sum(len(word.text) for word in words if word.confidence >= _DOUBTED and len(word.text) > 1)
    return letters >= _LETTERS and clear < _CLEAR * letters


def beyond_engines(text: Page) -> str | None:
    """Why the page is to be checked by eye, or None if its text can be relied on as any OCR can."""
    letters = [c for c in text.text if c.isalpha()]
    arabic = sum("\u0600" <= c <= "\u08ff" or "\ufb50" <= c <= "\ufefc" for c in letters)
    if len(letters) < 20 or arabic * 2 < len(letters) or (text.mean_confidence or 0.0) >= _RELIABLE:
        return None
    return "is in Nastaliq or handwritten Arabic script, which no engine reads reliably"

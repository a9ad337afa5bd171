"""Pages in a script that no engine here reads reliably: to be looked at by a person, never counted as without
a date."""

from collections.abc import Sequence

from checker.pages.page import Page
from checker.reading.ocr import NotRead
from checker.reading.ocr.words import Word, mean_confidence

_RELIABLE = 0.8
"""Naskh print is read above this mean confidence; Nastaliq, whose words are wrong three times of four, below it."""

_LETTERS, _DOUBTED, _CLEAR = 25, 0.6, 0.2
"""Letters that are no accident; below which confidence a word is doubted; the share of letters in others that a page
has which was read at all. Receipts and forms poorly photographed have 0.6 and more, Nastaliq read as English 0.02."""
_WORDS_OF_A_LINE = 3
"""Words from which on a line is one of writing: what an engine sees in the texture of a photograph is scattered."""
ILLEGIBLE = "shows writing that no engine here reads: another script, a hand, or print too poor to be read"
NO_WORDS = "shows no words that can be read"


def illegible(words: Sequence[Word]) -> bool:
    """Whether there are words, and hardly any was read with confidence: what is not found may stand there."""
    letters = sum(len(word.text) for word in words)
    clear = sum(len(word.text) for word in words if word.confidence >= _DOUBTED and len(word.text) > 1)
    return letters >= _LETTERS and clear < _CLEAR * letters


def beyond_engines(text: Page) -> NotRead | None:
    """Why the page is to be checked by eye, or None if its text can be relied on as any OCR can."""
    letters = [c for c in text.text if c.isalpha()]
    if len(letters) < 20 or sum(map(_is_arabic, letters)) * 2 < len(letters):
        return None
    if (text.mean_confidence or 0.0) >= _RELIABLE:
        return None
    if not any(_words_of(line) >= _WORDS_OF_A_LINE for line in text.text.splitlines()):
        return NotRead("no_text", NO_WORDS)
    return NotRead("script", "is in Nastaliq or handwritten Arabic script, which no engine reads reliably")


def is_read_in_arabic_script(words: Sequence[Word]) -> bool:
    """Whether words in that script were read, and surely."""
    written = [word for word in words if any(map(_is_arabic, word.text))]
    return mean_confidence(written) >= _RELIABLE


def _is_arabic(letter: str) -> bool:
    return "\u0600" <= letter <= "\u08ff" or "\ufb50" <= letter <= "\ufefc"


def _words_of(line: str) -> int:
    """How many words of more than one letter of that script it has."""
    return sum(sum(map(_is_arabic, filter(str.isalpha, word))) > 1 for word in line.split())

"""Pages in a script that no engine here reads reliably: to be looked at by a person, never counted as without
a date."""

from checker.reading.pagetext import PageText

_RELIABLE = 0.8
"""Naskh print is read above this mean confidence; Nastaliq, whose words are wrong three times of four, below it."""


def beyond_engines(text: PageText) -> str | None:
    """Why the page is to be checked by eye, or None if its text can be relied on as any OCR can."""
    letters = [c for c in text.text if c.isalpha()]
    arabic = sum("\u0600" <= c <= "\u08ff" or "\ufb50" <= c <= "\ufefc" for c in letters)
    if len(letters) < 20 or arabic * 2 < len(letters) or (text.mean_confidence or 0.0) >= _RELIABLE:
        return None
    return "is in Nastaliq or handwritten Arabic script, which no engine reads reliably"

"""Words of Arabic script whose letters a PDF holds from left to right, put in the order in which they are read.

Browsers draw some words letter by letter from the left. Pdfium gives such a word as it was drawn, while it gives its
neighbours as they are read; where the letters of a word stand tells the two apart.
"""

import re
from collections.abc import Callable

_WORD = re.compile(r"[\u0620-\u065f\u066e-\u06ef\u06fa-\u06ff\u0750-\u077f\ufb50-\ufdff\ufe70-\ufefc]{2,}")
"""Letters of Arabic script and their marks; its figures are drawn and read from the left."""


def in_reading_order(text: str, left: Callable[[int], float]) -> str:
    """The text with the letters of every word of Arabic script from its right to its left.

    `left` gives where the character at an offset begins, from the left of the page. Every word keeps its offsets.
    """
    if text.isascii():
        return text

    def righted(word: re.Match[str]) -> str:
        return word[0][::-1] if left(word.start()) < left(word.end() - 1) else word[0]

    return _WORD.sub(righted, text)

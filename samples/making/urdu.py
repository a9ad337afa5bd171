"""Urdu on a page: letters joined by Unicode's own table of presentation forms, set from right to left.

The font is a subset of Noto Naskh Arabic (SIL Open Font License 1.1, see fonts/OFL.txt).
"""

import unicodedata
from functools import cache
from pathlib import Path

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import Flowable

FONT = Path(__file__).parent / "fonts" / "NotoNaskhArabic-Subset.ttf"


@cache
def _forms() -> dict[tuple[str, str], str]:
    """(form, letters) to the character that draws it."""
    found: dict[tuple[str, str], str] = {}
    for code in (*range(0xFB50, 0xFE00), *range(0xFE70, 0xFEFD)):
        parts = unicodedata.decomposition(chr(code)).split()
        if parts and parts[0] in ("<isolated>", "<initial>", "<medial>", "<final>"):
            letters = "".join(chr(int(one, 16)) for one in parts[1:])
            found.setdefault((parts[0][1:-1], letters), chr(code))
    return found


def joined(text: str) -> str:
    """The text with each letter in the form that its neighbours ask for."""
    forms, out = _forms(), []
    before = False
    nth = 0
    while nth < len(text):
        letters = text[nth : nth + 2] if text[nth : nth + 2] == "لا" else text[nth]
        following = text[nth + len(letters) : nth + len(letters) + 1]
        after = ("initial", letters) in forms and ("final", following) in forms
        form = ("medial" if after else "final") if before else ("initial" if after else "isolated")
        out.append(forms.get((form, letters), letters))
        before = after
        nth += len(letters)
    return "".join(out)


def visual(text: str) -> str:
    """The joined text in the order in which it is drawn; runs of digits keep their own order."""
    out: list[str] = []
    run = ""
    for one in reversed(joined(text)):
        if one.isascii() and (one.isdigit() or one in "-./") or "\u06f0" <= one <= "\u06f9":
            run = one + run
        else:
            out.append(run + one)
            run = ""
    return "".join(out) + run


class UrduLine(Flowable):
    """A line of Urdu, right to left."""

    def __init__(self, text: str, size: float = 13, *, centre: bool = False) -> None:
        super().__init__()
        if "Urdu" not in pdfmetrics.getRegisteredFontNames():
            pdfmetrics.registerFont(TTFont("Urdu", str(FONT)))
        self.text, self.size, self.centre = visual(text), size, centre

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        self.wide = width
        return width, self.size * 1.9

    def draw(self) -> None:
        self.canv.setFont("Urdu", self.size)
        if self.centre:
            self.canv.drawCentredString(self.wide / 2, self.size * 0.6, self.text)
        else:
            self.canv.drawRightString(self.wide, self.size * 0.6, self.text)

"""Notes typed onto a page that bring no look of their own: some programs draw their words, others show nothing.

Pdfium is one of the others (ISO 32000-2, 12.5.6.6 leaves it to the program). What those that draw them show is made
here, in memory, so that it is read as part of the page, and it is told that not everybody sees it.
"""

import ctypes
import re
import textwrap
from collections.abc import Iterator
from typing import Any

import pypdfium2.raw as raw

Bounds = tuple[float, float, float, float]
_MOST = 2000
_LONGEST, _TOLD = 4000, 200
_SIZE = re.compile(r"(\d{1,3}(?:\.\d{1,4})?)\s+Tf")
_COLOUR = re.compile(r"(?:\d?\.?\d{1,6}\s+){1,4}(?:g|rg|k)(?!\S)")
_TAGS = re.compile(r"<[^>]*>")
_LARGEST, _SMALLEST, _USUAL = 40.0, 3.0, 12.0
"""Points of print."""
_WIDE = 0.56
"""Ems that a letter of Helvetica takes, with something to spare."""


def drawn_notes(page: Any) -> list[tuple[Bounds, str]]:
    """Gives each such note of an open pdfium page a look, as far as its letters can be drawn. Where they stand (left,
    bottom, right, top in the page's own space), and what they say."""
    found = []
    for nth in range(min(_MOST, raw.FPDFPage_GetAnnotCount(page))):
        note = raw.FPDFPage_GetAnnot(page, nth)
        if not note:
            continue
        place = raw.FS_RECTF()
        is_lookless = raw.FPDFAnnot_GetSubtype(note) == raw.FPDF_ANNOT_FREETEXT and not _has_look(note)
        if is_lookless and _is_shown(note) and raw.FPDFAnnot_GetRect(note, place):
            words = _words(note)
            bounds = (place.left, place.bottom, place.right, place.top)
            if words:
                found.append((bounds, " ".join(words.split())[:_TOLD]))
                _draw(note, bounds, words)
        raw.FPDFPage_CloseAnnot(note)
    return found


def _has_look(note: Any) -> bool:
    return bool(raw.FPDFAnnot_GetAP(note, raw.FPDF_ANNOT_APPEARANCEMODE_NORMAL, None, 0) > 2)


def _is_shown(note: Any) -> bool:
    return not raw.FPDFAnnot_GetFlags(note) & (raw.FPDF_ANNOT_FLAG_HIDDEN | raw.FPDF_ANNOT_FLAG_NOVIEW)


def _words(note: Any) -> str:
    """What it says; what its form with type sizes (`/RC`, which programs prefer) says too, where that differs."""
    plainly, formed = _text(note, b"Contents"), _TAGS.sub(" ", _text(note, b"RC"))
    same = "".join(formed.split()) in ("", "".join(plainly.split()))
    return plainly if same else f"{formed}\n{plainly}".strip()


def _text(note: Any, key: bytes) -> str:
    size = min(2 * _LONGEST, raw.FPDFAnnot_GetStringValue(note, key, None, 0))
    buffer = (ctypes.c_ushort * _LONGEST)()
    raw.FPDFAnnot_GetStringValue(note, key, buffer, 2 * _LONGEST)
    return bytes(buffer)[: max(0, size - 2)].decode("utf-16-le", "replace").replace("\r", "\n")


def _draw(note: Any, bounds: Bounds, words: str) -> None:
    """Its ground, where it has one, and its words in Helvetica, in the colour it names, as large as fits."""
    known = sum(one.isspace() or _code(one) is not None for one in words)
    if known < 0.9 * len(words):
        return
    left, bottom, right, top = bounds
    style = _text(note, b"DA")
    size, lines = _fitted(words, right - left, top - bottom, _size(style))
    colour = _COLOUR.search(style)
    drawn = "".join(f"({_escaped(line)}) Tj T*\n" for line in lines)
    look = (
        f"q {_ground(note, bounds)} BT /Helv {size:.2f} Tf {size * 1.2:.2f} TL {colour[0] if colour else '0 g'} "
        f"1 0 0 1 {left + 2:.2f} {top - size:.2f} Tm {drawn}ET Q"
    )
    raw.FPDFAnnot_SetAP(note, raw.FPDF_ANNOT_APPEARANCEMODE_NORMAL, _wide(look))


def _size(style: str) -> float:
    found = _SIZE.search(style)
    return min(_LARGEST, float(found[1]) or _USUAL) if found else _USUAL


def _fitted(words: str, wide: float, high: float, size: float) -> tuple[float, list[str]]:
    while True:
        letters = max(4, int((wide - 4) / (size * _WIDE)))
        lines = [part for line in words.splitlines() for part in textwrap.wrap(line, letters) or [""]]
        if size <= _SMALLEST or len(lines) * size * 1.2 <= high:
            return size, lines
        size = max(_SMALLEST, size * 0.9)


def _ground(note: Any, bounds: Bounds) -> str:
    if not raw.FPDFAnnot_HasKey(note, b"C"):
        return ""
    levels = [ctypes.c_uint() for _ in range(4)]
    if not raw.FPDFAnnot_GetColor(note, raw.FPDFANNOT_COLORTYPE_Color, *levels):
        return ""
    red, green, blue = (one.value / 255 for one in levels[:3])
    left, bottom, right, top = bounds
    return f"{red:.3f} {green:.3f} {blue:.3f} rg {left:.2f} {bottom:.2f} {right - left:.2f} {top - bottom:.2f} re f"


def _code(letter: str) -> int | None:
    """Its number in the letters that Helvetica has in every program (ISO 32000-2, D.2)."""
    try:
        (code,) = letter.encode("cp1252")
    except UnicodeEncodeError:
        return None
    return code


def _escaped(line: str) -> str:
    return "".join(_operands(line))


def _operands(line: str) -> Iterator[str]:
    for letter in line:
        code = _code(letter) or 63
        yield f"\\{code:03o}" if letter in "()\\" or not 32 <= code < 127 else chr(code)


def _wide(text: str) -> Any:
    data = (text + "\0").encode("utf-16-le")
    return (ctypes.c_ushort * (len(data) // 2)).from_buffer_copy(data)

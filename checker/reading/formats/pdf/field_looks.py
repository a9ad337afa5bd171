"""Form fields whose value is another one than the page shows, and forms whose data say otherwise than their fields."""

import re
from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import Any

from checker.facts.form import Hidden
from checker.reading.formats.pdf.form_widgets import Widget, widgets_of
from checker.reading.formats.pdf.pdfium import PdfPage
from checker.reading.formats.pdf.structure import Structure
from checker.reading.formats.pdf.xfa_data import XfaData
from checker.recognising.dates import dates_in

_LATIN = re.compile(r"[A-Za-z0-9]")
_NUMBER = re.compile(r"-?\d+(?:\.\d+)?")
_MOST = 500
"""Fields of a form that are compared."""
_FIGURES = 5
"""Figures of a number in groups, as of a telephone."""


def other_values(structure: Structure, document: Any) -> Iterator[Hidden]:
    """The fields of an open document that show another value than they hold, and those of which the XFA form holds
    another one."""
    widgets = sorted(widgets_of(structure.root, _MOST), key=lambda one: one.page)
    for number, some in groupby((one for one in widgets if one.is_text and one.value), key=lambda one: one.page):
        yield from _on_page(PdfPage(document, number), some)
    xml = structure.xfa_data()
    if xml:
        yield from _of_data(XfaData(xml), widgets)


def _of_data(data: XfaData, widgets: Iterable[Widget]) -> Iterator[Hidden]:
    for one in widgets:
        values = [value for value in data.held_for(one.name) if value]
        if not values or any(_says_the_same(value, one.value) for value in values if one.value):
            continue
        if one.value or any(map(_days, values)):
            own = f"“{one.value}”" if one.value else "nothing"
            yield Hidden("other_text", one.page, detail=f"the form's data say “{values[0]}”, its field {own}")


def _on_page(page: PdfPage, widgets: Iterable[Widget]) -> Iterator[Hidden]:
    try:
        for one in widgets:
            shown = " ".join(page.text_handle().get_text_bounded(*one.bounds).split())
            is_unseen = one.lookless and not shown and bool(one.value.strip())
            if is_unseen or not _says_the_same(one.value, shown):
                seen = "nothing in some programs" if is_unseen else f"“{shown}”"
                said = f"a field holds “{one.value}”, shows {seen}"
                yield Hidden("other_text", page.number, page.upright(one.bounds), said)
    finally:
        page.close()


def _says_the_same(value: str, shown: str) -> bool:
    """Whether two texts say the same in other forms, one is a part of the other, or there is nothing to compare."""
    one, other = ("".join(_LATIN.findall(text)).casefold() for text in (value, shown))
    if not one or not other or one in other or other in one:
        return True
    if _days(value) & _days(shown):
        return True
    numbers = _NUMBER.fullmatch(value.strip()), _NUMBER.search(re.sub(r"[\s,']", "", shown))
    if all(numbers):
        first, second = (float(found[0]) for found in numbers if found)
        return any(abs(first * scale - second) < 0.01 * max(1.0, abs(second)) for scale in (1, 100))
    figures = [re.sub(r"\D", "", text) for text in (value, shown)]
    return len(figures[0]) >= _FIGURES and figures[0] == figures[1]


def _days(text: str) -> set[Any]:
    return {day for one in dates_in(text) for day in one.readings}

"""Content controls of a Word document that are bound to a value stored beside its text.

Word shows the stored value when it opens the file, whatever the text says in its place (ISO/IEC 29500-1, 17.5.2.6).
"""

import re
import zipfile
from contextlib import suppress
from itertools import islice
from typing import Any

from checker.reading.formats.office.archive import attribute, bare, elements

_STORES = re.compile(r"customXml/[^/]+\.xml|docProps/[^/]+\.xml")
_MOST, _MOST_ELEMENTS, _LONGEST = 50, 50_000, 10_000
_ISO_TIME = re.compile(r"(?<=\d\d-\d\d)T[\d:.]+Z?")
_LAST_STEP = re.compile(r"(?:\w+:)?([\w.-]+)(?:\[\d+\])?$")


class Stores:
    """The values that a document stores beside its text, by the names of their elements."""

    def __init__(self, archive: zipfile.ZipFile) -> None:
        self._archive = archive
        self._values: dict[str, set[str]] | None = None

    def say_otherwise(self, binding: Any, words: str) -> bool:
        """Whether what a control is bound to is not what its text says; only days and numbers are compared."""
        from checker.recognising.dates import dates_in

        step = _LAST_STEP.search(attribute(binding, "xpath") or "")
        stored = self._stored().get(step[1], set()) if step else set()
        said = " ".join(words.split())
        if not stored or said in stored or not any(map(str.isdigit, said)):
            return False
        days = {one.value for one in dates_in(said)}
        return not days or any(days != {day.value for day in dates_in(_ISO_TIME.sub("", one))} for one in stored)

    def _stored(self) -> dict[str, set[str]]:
        if self._values is None:
            self._values = {}
            names = [name for name in self._archive.namelist() if _STORES.fullmatch(name)]
            for name in names[:_MOST]:
                with suppress(Exception):  # what cannot be read here, Word does not show either
                    self._take(name)
        return self._values

    def _take(self, name: str) -> None:
        assert self._values is not None
        for event, one in islice(elements(self._archive, name), _MOST_ELEMENTS):
            if event == "end":
                if text := " ".join((one.text or "")[:_LONGEST].split()):
                    self._values.setdefault(bare(one.tag), set()).add(text)
                one.clear()

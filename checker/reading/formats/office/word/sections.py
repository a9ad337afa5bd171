"""Which headers and footers of a Word document are shown, and on which page first (ISO/IEC 29500-1, 17.10)."""

import re
import zipfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from checker.reading.formats.office.archive import Part, attribute, bare, child, is_on

_SORTS = ("header", "footer")
_NAMES = re.compile(r"word/(document|header|footer)[^/]*\.xml")
"""Parts that hold text of a document, wherever it leads."""
_MOST = 40


@dataclass(frozen=True, slots=True)
class Shown:
    """A header or a footer on the page where it is first shown."""

    part: str
    page: int
    """From 0."""
    is_footer: bool


@dataclass(frozen=True, slots=True)
class Around:
    """What stands around the text of pages."""

    shown: Sequence[Shown]
    kept: Sequence[str]
    """Parts that the document would show on another page than it has: of first or of even pages."""
    stray: Sequence[str]
    """Parts that it never shows."""


def around_pages(archive: zipfile.ZipFile, main: Part, sections: Sequence[Any], settings: Any, pages: int) -> Around:
    """The headers and footers of a document of that many pages, at least."""
    told = _told(main, sections)
    is_long = pages > 1 or len(sections) > 1
    has_even = is_on(child(settings, "evenAndOddHeaders"))
    shown: dict[str, Shown] = {}
    for nth, section in enumerate(told):
        first = is_on(child(sections[nth], "titlePg"))
        for sort in _SORTS:
            wanted = [("first" if first else "default", 0)]
            if is_long:
                wanted += [("default", 1), *([("even", 1)] if has_even else [])]
            for page, at in wanted:
                if (name := section.get((sort, page))) is not None:
                    shown.setdefault(name, Shown(name, at if nth == 0 else 1, sort == "footer"))
    every = dict.fromkeys(
        [name for section in told for name in section.values()]
        + [name for name in archive.namelist() if _NAMES.fullmatch(name) and name != main.name]
    )
    told_of = {name for section in told for name in section.values()}
    spare = [name for name in every if name not in shown][:_MOST]
    return Around(
        list(shown.values())[:_MOST],
        [name for name in spare if name in told_of], [name for name in spare if name not in told_of],
    )  # fmt: skip


def _told(main: Part, sections: Sequence[Any]) -> list[Mapping[tuple[str, str], str]]:
    """Of each section, the parts by sort and sort of page; what one does not say is as in the one before."""
    found: list[Mapping[tuple[str, str], str]] = []
    before: dict[tuple[str, str], str] = {}
    for section in sections:
        for one in section:
            sort = bare(str(one.tag)).removesuffix("Reference")
            named = next((value for key, value in one.attrib.items() if bare(key) == "id"), "")
            leads = main.related.get(named)
            if sort in _SORTS and leads is not None and not leads.is_outside:
                before[sort, attribute(one, "type") or "default"] = leads.name
        found.append(dict(before))
    return found

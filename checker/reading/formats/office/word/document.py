"""A Word document page by page as Word last set it: its words, what is on its pages besides, what nobody sees.

A page ends where a break was typed, and where Word itself last broke the text (`lastRenderedPageBreak`); a file that
Word never laid out is one page. Headers and footers stand on the page on which they are first shown, notes on the last.
"""

import zipfile
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from checker.reading.formats.office.archive import Part, attribute, bare, child, is_on, main_name, part_of, whole
from checker.reading.formats.office.word.bound import Stores
from checker.reading.formats.office.word.colours import Colours, by_number
from checker.reading.formats.office.word.look import Looks
from checker.reading.formats.office.word.marks import MARKED, Marks, Unread, Unseen
from checker.reading.formats.office.word.pictures import Picture
from checker.reading.formats.office.word.places import TWIPS, sheet_of
from checker.reading.formats.office.word.sections import Around, Shown, around_pages
from checker.reading.formats.office.word.styles import Styles
from checker.reading.formats.office.word.text import BREAK, Setting, Story
from checker.reading.formats.pdf.contrast import WHITE
from checker.recognising.dates import dates_in

_MOST_LEVELS = 2000
_NOTES = ("footnotes", "endnotes")


@dataclass(slots=True)
class WordPage:
    """One page."""

    words: str
    unseen: list[Unseen] = field(default_factory=list)
    """Words that its page does not say to a reader."""
    small: list[tuple[int, int]] = field(default_factory=list)
    """The line (from 0) and the column at which a small picture of the body stands: a signature, a stamp, a logo."""
    large: list[Picture] = field(default_factory=list)
    """Pictures that may show a whole paper."""
    unread: list[str] = field(default_factory=list)
    """What Word shows there and this program does not read."""


@dataclass(frozen=True, slots=True)
class WordText:
    """What a document says."""

    pages: list[WordPage]
    size: tuple[float, float] | None
    """Width and height of its first section's pages in points."""


def text_of(archive: zipfile.ZipFile) -> WordText:
    """The words of the archive. Raises what XML and archive raise, ValueError beyond the bounds, and KeyError where
    it holds no document."""
    return _Reading(archive).text()


class _Reading:
    """A document while it is read."""

    def __init__(self, archive: zipfile.ZipFile) -> None:
        self._archive, self._main, self._marks = archive, Part(archive, main_name(archive)), Marks()
        self._sections = [one for one in self._main.root.iter() if bare(str(one.tag)) == "sectPr"]
        self._settings = _root(part_of(archive, self._main.leads_to("settings")))
        colours = Colours(_root(part_of(archive, self._main.leads_to("theme"))), self._settings)
        styles = Styles(_root(part_of(archive, self._main.leads_to("styles"))))
        looks = Looks(styles, colours, self._grounds(colours))
        self._setting = Setting(styles, colours, looks, sheet_of(self._sections), Stores(archive))

    def _grounds(self, colours: Colours) -> Sequence[Any]:
        """The colours of its pages: white in print, and on the screen what it asks for."""
        background = child(self._main.root, "background")
        if background is None or not is_on(child(self._settings, "displayBackgroundShape")):
            return (WHITE,)
        said = {bare(name): value for name, value in background.attrib.items()}
        return WHITE, colours.of(said, "color") or by_number(said.get("color", "")) or WHITE

    def text(self) -> WordText:
        story = Story(self._main, self._setting, self._marks)
        pages = story.text().split(BREAK)
        pages = [page for page in pages if page.strip()] or [""]
        around = around_pages(self._archive, self._main, self._sections, self._settings, len(pages))
        self._set_around(pages, around.shown)
        for sort in _NOTES:
            pages[-1] += self._notes(sort, story.noted)
        self._set_spare(pages, around)
        if self._counts_days():
            pages[0] += self._marks.put(Unread("a numbering that names a day"))
        return WordText([self._page(one) for one in pages], _size(self._sections))

    def _set_around(self, pages: list[str], shown: Sequence[Shown]) -> None:
        """Puts headers and footers to their pages, each different text once: a letterhead stands on the first page."""
        said: set[str] = set()
        heads, feet = ([""] * len(pages) for _ in range(2))
        for one in shown:
            text = self._around(one.part)
            if text.strip() and text not in said:
                said.add(text)
                (feet if one.is_footer else heads)[min(one.page, len(pages) - 1)] += text
        pages[:] = [head + page + foot for head, page, foot in zip(heads, pages, feet, strict=True)]

    def _around(self, name: str) -> str:
        """What a header or a footer says; the logo in it is no signature."""
        part = part_of(self._archive, name)
        text = "" if part is None else Story(part, self._setting, self._marks).text().replace(BREAK, "")
        return "".join(one for one in MARKED.split(text) if not _is_logo(self._marks.at(one)))

    def _set_spare(self, pages: list[str], around: Around) -> None:
        """Tells of headers and footers that are never shown and say what no page says."""
        shown = " ".join(" ".join(self._page(one).words for one in pages).split())
        for name in (*around.kept, *around.stray):
            part = part_of(self._archive, name)
            text = "" if part is None else Story(part, self._setting, self._marks).text(unseen="hidden_text")
            for piece in MARKED.split(text):
                one = self._marks.at(piece)
                if isinstance(one, Unseen) and " ".join(one.words.split()) not in shown:
                    one.is_code = name in around.kept
                    pages[-1] += piece

    def _notes(self, sort: str, noted: set[str]) -> str:
        """The notes to which the text leads, as they are; others as words that nobody sees."""
        part = part_of(self._archive, self._main.leads_to(sort))
        if part is None:
            return ""
        story = Story(part, self._setting, self._marks)
        notes = [one for one in part.root if (attribute(one, "type") or "normal") == "normal"]
        return "".join(
            story.text(one, None if f"{sort[:4]} {attribute(one, 'id')}" in noted else "hidden_text").replace(BREAK, "")
            for one in notes
        )

    def _counts_days(self) -> bool:
        """Whether the numbers that Word sets before paragraphs say a day; they are not read."""
        root = _root(part_of(self._archive, self._main.leads_to("numbering")))
        said = (
            [attribute(one, "val") for one in root.iter() if bare(str(one.tag)) == "lvlText"]
            if root is not None
            else []
        )
        return any(day.readings for text in said[:_MOST_LEVELS] if text for day in dates_in(text))

    def _page(self, text: str) -> WordPage:
        page = WordPage("")
        for piece in MARKED.split(text):
            match self._marks.at(piece):
                case None:
                    page.words += piece
                case Unseen() as one:
                    page.unseen.append(one)
                case Unread(what):
                    page.unread.append(what)
                case picture:
                    if picture.is_large:
                        page.large.append(picture)
                    elif picture.is_small:
                        page.small.append((page.words.count("\n"), len(page.words) - page.words.rfind("\n") - 1))
                    page.words += " "
        return page


def _is_logo(mark: object) -> bool:
    return isinstance(mark, Picture) and not mark.is_large


def _root(part: Part | None) -> Any:
    return None if part is None else part.root


def _size(sections: Sequence[Any]) -> tuple[float, float] | None:
    said = next((size for one in sections if (size := child(one, "pgSz")) is not None), None)
    wide, high = (whole(attribute(said, side)) if said is not None else None for side in ("w", "h"))
    return None if wide is None or high is None else (wide / TWIPS, high / TWIPS)

"""What the sheets of a file show, page by page, and what of it a reader does not see or was not looked at.

A sheet is a page, a long one several; an empty one is none, and the name on its tab is not printed. Hidden sheets are
not read and are told, as are rows, columns and cells that do not show what they hold.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import groupby

from checker.facts.form import Hidden
from checker.reading.formats.office.sheets.sheet import SheetCells, letters_of
from checker.reading.formats.office.sheets.typed_table import TypedPages

_MOST_NAMED = 5


@dataclass(frozen=True, slots=True)
class Drawn:
    """What is drawn over the cells of a sheet."""

    texts: tuple[str, ...] = ()
    """The lines of its text boxes."""
    has_pictures: bool = False
    """Whether it holds pictures that may be a signature, a stamp or more."""
    large: bool = False
    """Whether one of them may show a whole paper."""


@dataclass
class SheetsText:
    """What the pages say."""

    typed: TypedPages = field(default_factory=TypedPages)
    drawn: list[bool] = field(default_factory=list)
    """Of each page, whether pictures stand on its sheet, among the cells."""
    hidden: list[Hidden] = field(default_factory=list)
    unread: list[str] = field(default_factory=list)
    """Sentences on what was not looked at."""
    told: list[str] = field(default_factory=list)
    """Sentences on what else to know."""

    def add(self, name: str, cells: SheetCells, drawn: Drawn = Drawn()) -> None:
        """The pages of a sheet that is shown, and what is to be said of it."""
        before = len(self.typed.pages)
        is_whole = self.typed.add(cells.rows, cells.hidden_rows, drawn.texts) and cells.is_whole
        added = len(self.typed.pages) - before
        self.drawn += [drawn.has_pictures] * added
        page = before + 1 if added else None
        self.hidden += [Hidden("hidden_text", page, detail=f"{what} of the sheet “{name}”") for what in _unseen(cells)]
        if not is_whole:
            self.unread.append(f"The sheet “{name}” is very long, and not all of it was read.")
        if cells.not_computed:
            self.unread.append(_not_computed(name, cells.not_computed))
        if drawn.large:
            self.unread.append(f"The sheet “{name}” holds a picture, which was not looked at.")

    def add_hidden(self, name: str, cells: SheetCells) -> None:
        """Tells of a sheet that is not shown, if it holds anything."""
        if cells.holds_anything:
            self.hidden.append(Hidden("hidden_text", detail=f"the sheet “{name}” is hidden"))
            self.told.append(f"The sheet “{name}” is hidden, and was not read.")

    def add_unread(self, name: str) -> None:
        """Tells of a sheet of which nothing could be read."""
        self.unread.append(f"The sheet “{name}” is damaged or too large, and was not read.")


def _unseen(cells: SheetCells) -> Iterator[str]:
    """What a reader does not see of a sheet that he sees."""
    if cells.hidden_rows:
        yield f"hidden or filtered rows ({_runs(sorted(cells.hidden_rows), str)})"
    if cells.hidden_columns:
        yield f"hidden columns ({_runs(sorted(cells.hidden_columns), letters_of)})"
    if cells.unseen:
        yield f"cells that do not show what they hold ({_named(cells.unseen)})"


def _runs(numbers: Iterable[int], shown: Callable[[int], str]) -> str:
    """Numbers in a row as one: 3 to 7, 9."""
    runs = []
    for _, group in groupby(enumerate(numbers), lambda one: one[1] - one[0]):
        run = [number for _, number in group]
        runs.append(shown(run[0]) if len(run) == 1 else f"{shown(run[0])} to {shown(run[-1])}")
    return _named(runs)


def _named(some: Sequence[str]) -> str:
    more = len(some) - _MOST_NAMED
    return ", ".join(some[:_MOST_NAMED]) + (f" and {more} more" if more > 0 else "")


def _not_computed(name: str, places: Sequence[str]) -> str:
    what = "A formula" if len(places) == 1 else f"{len(places)} formulas"
    holds = "holds no value" if len(places) == 1 else "hold no values"
    return (
        f"{what} of the sheet “{name}” {holds}, as the workbook was saved without computing them ({_named(places)}). "
        "Open it and save it anew, or file a PDF of it."
    )

"""Whether a reader sees the words of a run in a Word document: by what hides them, by their size, by the room between
their letters, and by their colour on what lies behind them."""

from collections.abc import Sequence
from typing import Any, Literal

from checker.reading.formats.office.archive import bare, child, whole
from checker.reading.formats.office.word.colours import Colours, Ground, highlighter, seen_through
from checker.reading.formats.office.word.styles import HELD, Props, Styles, is_switched, over
from checker.reading.formats.pdf.contrast import WHITE, Colour, apart

Sort = Literal["hidden_text", "off_page_text", "doubt"]
"""Why words are not read as what the page says; `doubt`: whether they are seen hangs on what cannot be drawn here."""
_HIDES = ("vanish", "specVanish")
_SMALLEST = 2.5
"""Points: at 40 cm a sharp eye tells letters from 5 minutes of arc on (ISO 8596), the height of a capital at this
size."""
_USUAL_SIZE = 10.0
_LETTER = 0.5
"""Of its size, the width of a common letter."""
_PILED = 0.1
"""Of its size, the way from letter to letter at which they lie upon each other."""
_CLIPPED = 0.5
"""Of their size, the height of a line or a box that leaves of letters too little to be read."""
_FAINTEST = 16
"""Levels of 255 by which letters must differ from their ground, as on a page of a PDF."""
_RAISED = 100.0
"""Points by which no honest letter is raised or lowered."""
_PICTOGRAPHS = ("wingdings", "wingdings 2", "wingdings 3", "webdings", "marlett")
"""Fonts in which a letter shows as a little picture."""
_EFFECTS = ("outline", "shadow", "emboss", "imprint")


class Looks:
    """How runs look in one document."""

    def __init__(self, styles: Styles, colours: Colours, grounds: Sequence[Colour] = (WHITE,)) -> None:
        """`grounds`: the colours that its pages have, on the screen and in print."""
        self._styles, self._colours, self._grounds = styles, colours, grounds

    def of_paragraph(self, direct: Props, table: Props) -> Props:
        """The properties of a paragraph; `table`: what the style of its table says."""
        return over(self._styles.of_paragraphs, table, self._styles.paragraph(self._style(direct)), direct)

    def of_run(self, direct: Props, paragraph: Props, table: Props) -> Props:
        """The properties of a run; `paragraph`: those that its paragraph says in place."""
        named = self._style(paragraph), direct.get("rStyle", {}).get("val")
        levels = (table, *map(self._styles.run, named))
        found = dict(over(self._styles.of_runs, *levels, direct))
        for name in _HIDES:
            if name in direct:
                is_hidden = is_switched(direct, name)
            else:  # where two levels of style say it, the second takes it back
                is_hidden = sum(is_switched(one, name) for one in levels) % 2 == 1
                is_hidden = is_hidden or is_switched(self._styles.of_runs, name)
            found[name] = {"val": "1" if is_hidden else "0"}
        return found

    def _style(self, paragraph: Props) -> str | None:
        return paragraph.get("pStyle", {}).get("val") or self._styles.usual("paragraph")

    def unseen(self, run: Props, paragraph: Props, ground: Ground | None) -> Sort | None:
        """Why nobody sees the words of a run; None where they are seen. `ground`: what lies behind the paragraph; None
        for the page."""
        size = size_of(run)
        if any(is_switched(run, name) for name in _HIDES) or size < _SMALLEST or _is_piled(run, size):
            return "hidden_text"
        if (line := exact_line(paragraph)) is not None and is_clipped(line, size):
            return "hidden_text"
        if run.get("rFonts", {}).get("ascii", "").lower() in _PICTOGRAPHS and "asciiTheme" not in run["rFonts"]:
            return "hidden_text"
        if abs(whole(run.get("position", {}).get("val")) or 0) / 2 > _RAISED:
            return "doubt"
        return self._by_colour(run, self._behind(run, paragraph, ground))

    def _behind(self, run: Props, paragraph: Props, ground: Ground | None) -> Ground | None:
        """What lies right behind the letters of a run."""
        marked = highlighter(run.get("highlight", {}).get("val", ""))
        for shaded in (run, paragraph):
            marked = marked or self._colours.shading(shaded.get("shd", {"val": "nil"}))
        return marked or ground

    def _by_colour(self, run: Props, ground: Ground | None) -> Sort | None:
        inks = list(self._inks(run))
        if not inks:
            return None
        grounds = self._grounds if ground is None else [WHITE if ground == "unknown" else ground]
        faint = [all(_is_faint(ink, opacity, one) for ink, opacity in inks) for one in grounds]
        if not any(faint):
            return None
        is_sure = all(faint) and ground != "unknown" and not _is_outlined(run)
        return "hidden_text" if is_sure else "doubt"

    def _inks(self, run: Props) -> list[tuple[Colour, float]]:
        """Colours and opacities in which its letters are filled; none where that is left to Word."""
        fill = run.get("textFill", {}).get(HELD)
        if fill is not None:
            if child(fill, "noFill") is not None:
                return [(WHITE, 0.0)]
            filled = child(fill, "solidFill")
            stops = child(fill, "gradFill", "gsLst")
            fills = [filled] if filled is not None else [] if stops is None else list(stops)
            drawn = [self._colours.drawn(one) for one in fills]
            return [] if None in drawn else [one for one in drawn if one is not None]
        colour = self._colours.of(run.get("color", {}))
        return [] if colour is None else [(colour, 1.0)]


def size_of(run: Props) -> float:
    """The size of a run's letters in points."""
    is_complex = is_switched(run, "rtl") or is_switched(run, "cs")
    said = whole(run.get("szCs" if is_complex else "sz", {}).get("val"))
    return _USUAL_SIZE if said is None else said / 2


def exact_line(paragraph: Props) -> float | None:
    """The height of a paragraph's lines in points, where it is set whatever stands in them."""
    spacing = paragraph.get("spacing", {})
    line = whole(spacing.get("line")) if spacing.get("lineRule") == "exact" else None
    return None if line is None else line / 20


def is_clipped(room: float, size: float) -> bool:
    """Whether letters of that size are cut off by a room of that height, both in points."""
    return room < _CLIPPED * size


def _is_piled(run: Props, size: float) -> bool:
    scale = whole(run.get("w", {}).get("val", "").rstrip("%"))
    apart_by = (whole(run.get("spacing", {}).get("val")) or 0) / 20
    return _LETTER * size * (100 if scale is None else scale) / 100 + apart_by < _PILED * size


def _is_faint(ink: Colour, opacity: float, ground: Colour) -> bool:
    return apart(seen_through(ink, ground, opacity), ground) < _FAINTEST


def _is_outlined(run: Props) -> bool:
    """Whether letters are drawn around or throw a shadow, so that they may be seen in the colour of their ground."""
    outline: Any = run.get("textOutline", {}).get(HELD)
    is_drawn = outline is not None and any(bare(one.tag) in ("solidFill", "gradFill") for one in outline)
    return is_drawn or any(is_switched(run, name) for name in _EFFECTS)

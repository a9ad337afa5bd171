"""The words of one part of a Word document as they stand on paper, and marks in them for all that is not such words.

Cells of a table's row stand side by side. What nobody sees is not among the words; it is told apart from them, as are
pictures and whatever Word shows and this program does not read. What a tracked change took away is neither.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from typing import Any

from checker.reading.formats.office.archive import (
    Part,
    attribute,
    bare,
    child,
    is_known,
    is_known_space,
    short,
)  # fmt: skip
from checker.reading.formats.office.word.bound import Stores
from checker.reading.formats.office.word.colours import Colours, Ground, of_vml
from checker.reading.formats.office.word.covers import Covers
from checker.reading.formats.office.word.fields import Fields
from checker.reading.formats.office.word.look import Looks, Sort, exact_line, is_clipped, size_of
from checker.reading.formats.office.word.marks import Marks, Unread, Unseen, without_marks
from checker.reading.formats.office.word.pictures import picture_of, vml_picture
from checker.reading.formats.office.word.places import (
    Sheet,
    Spot,
    drawing_spot,
    frame_spot,
    line_spot,
    vml_spot,
)  # fmt: skip
from checker.reading.formats.office.word.signs import letter_of
from checker.reading.formats.office.word.styles import Props, Styles, is_switched, over, props_of
from checker.reading.formats.office.word.tables import Cell, TableLook, side_by_side

_GONE = frozenset(("del", "moveFrom", "pPr", "rPr", "tblPr", "trPr", "tcPr", "sdtPr", "sdtEndPr", "delText"))
"""What a tracked change took away, and properties."""
_TYPED = {"tab": "\t", "cr": "\n", "noBreakHyphen": "-"}
BREAK = "\f"
_UNREAD = {
    "altChunk": "a part in another format", "subDoc": "a part of another file", "chart": "a chart",
    "relIds": "a diagram", "OLEObject": "an object of another program", "collapsed": "text folded under a heading",
    **dict.fromkeys(
        (f"{part}{form}" for part in ("day", "month", "year") for form in ("Long", "Short")), "the day of its opening"
    ),
}  # fmt: skip
"""What Word shows and this program does not read, by the names of elements."""


@dataclass(slots=True)
class _Room:
    """Points of height that are left in a box which does not grow."""

    left: float


@dataclass(frozen=True, slots=True)
class _Place:
    """Where words stand."""

    ground: Ground | None = None
    unseen: Sort | None = None
    room: _Room | None = None
    is_in_table: bool = False
    is_grouped: bool = False
    """Whether it is measured in the units of a group of shapes."""
    runs: Props = field(default_factory=dict)
    """What the style of its table says of runs, and of paragraphs."""
    paragraphs: Props = field(default_factory=dict)

    def within(self, spot: Spot, ground: Ground | None = None) -> "_Place":
        """Of what stands in a box in this place."""
        room = self.room if spot.room is None else _Room(spot.room)
        return replace(self, unseen=self.unseen or spot.unseen, room=room, ground=ground or self.ground)


@dataclass(frozen=True, slots=True)
class _Paragraph:
    """What holds for the runs of a paragraph: what it says in place, and all in all."""

    direct: Props = field(default_factory=dict)
    props: Props = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Setting:
    """What holds for all parts of a document."""

    styles: Styles
    colours: Colours
    looks: Looks
    sheet: Sheet
    stores: Stores


class Story:
    """One part that is read from its beginning."""

    def __init__(self, part: Part, setting: Setting, marks: Marks) -> None:
        self._part, self._setting, self._marks = part, setting, marks
        self._fields = Fields(part.root)
        self._covers = Covers(part.root)
        self._hidden: Unseen | None = None
        self._tallest = 0.0
        self.noted: set[str] = set()
        """The identifiers of the notes to which a word leads that is seen."""
        self._readers: dict[str, Callable[[Any, _Place, _Paragraph], Iterator[str]]] = {
            "w:p": self._paragraph, "w:tbl": self._table, "w:r": self._run, "m:r": self._run, "w:sdt": self._control,
            "w:fldSimple": self._simple_field, "w:drawing": self._drawing, ":AlternateContent": self._either,
            ":wsp": self._shape, "v:shape": self._vml, "v:rect": self._vml, "v:roundrect": self._vml,
            "v:oval": self._vml, "v:group": self._group, "v:textpath": self._word_art,
        }  # fmt: skip

    def text(self, element: Any = None, unseen: Sort | None = None) -> str:
        """The words below an element, or of the whole part: each paragraph and each row ended by a line feed."""
        root = self._part.root if element is None else element
        return "".join(self._lines(root, _Place(unseen=unseen), _Paragraph()))

    def _lines(self, element: Any, at: _Place, of: _Paragraph) -> Iterator[str]:
        for one in element:
            tag = str(one.tag)
            name = bare(tag)
            if not is_known(tag):
                yield self._hide("hidden_text", " ".join(filter(None, (each.text for each in one.iter()))))
            elif name in _GONE:
                continue
            elif name in _UNREAD:
                yield self._marks.put(Unread(_UNREAD[name])) if at.unseen is None else ""
            elif (reads := self._readers.get(short(tag))) is not None:
                yield from reads(one, at, of)
            else:
                yield from self._lines(one, at, of)

    def _say(self, words: str, sort: Sort | None) -> str:
        """Words as they are, or the mark of those that are not read."""
        words = without_marks(words)
        if self._fields.is_code:
            return self._hide("hidden_text", words, is_code=True)
        sort = sort or ("doubt" if self._fields.is_made_anew and any(map(str.isdigit, words)) else None)
        return words if sort is None else self._hide(sort, words)

    def _hide(self, sort: Sort, words: str, *, is_code: bool = False) -> str:
        """Takes words out; those of a paragraph that are taken out for the same reason stand at one mark."""
        last = self._hidden
        if last is not None and (last.sort, last.is_code) == (sort, is_code):
            last.words += words
            return ""
        if not words.strip():
            return ""
        self._hidden = Unseen(sort, words, is_code)
        return self._marks.put(self._hidden)

    def _paragraph(self, one: Any, at: _Place, _of: _Paragraph) -> Iterator[str]:
        looks, sheet = self._setting.looks, self._setting.sheet
        direct = props_of(child(one, "pPr"))
        props = looks.of_paragraph(direct, at.paragraphs)
        size = size_of(looks.of_run({}, direct, at.runs))
        inside = at.within(frame_spot(props, sheet))
        if "ind" in props and inside.unseen is None:
            letters = sum(len(each.text or "") for each in one.iter() if bare(str(each.tag)) == "t")
            inside = replace(inside, unseen=line_spot(props, letters, size, sheet, is_in_table=at.is_in_table))
        if is_switched(direct, "collapsed"):
            yield self._marks.put(Unread(_UNREAD["collapsed"]))
        self._hidden, outer, self._tallest = None, self._tallest, 0.0
        yield from self._lines(one, inside, _Paragraph(direct, props))
        self._hidden = None
        if inside.room is not None:
            inside.room.left -= exact_line(props) or self._tallest or size
        self._tallest = max(outer, self._tallest)
        yield "\n"

    def _run(self, run: Any, at: _Place, of: _Paragraph) -> Iterator[str]:
        direct = over(*(props_of(one) for one in run if bare(str(one.tag)) == "rPr"))
        looks = self._setting.looks
        props = looks.of_run(direct, of.direct, at.runs)
        size = size_of(props)
        sort = at.unseen or looks.unseen(props, of.props, at.ground)
        if sort is None and at.room is not None and is_clipped(at.room.left, size):
            sort = "hidden_text"
        if sort is None:
            self._tallest = max(self._tallest, size)
        is_hidden = is_switched(props, "vanish") or is_switched(props, "specVanish")
        inside = replace(at, unseen="hidden_text") if is_hidden else at
        for one in run:
            yield from self._piece(one, sort, inside, of)

    def _piece(self, one: Any, sort: Sort | None, at: _Place, of: _Paragraph) -> Iterator[str]:
        """One piece of a run: letters, or something that stands among them."""
        name = bare(str(one.tag))
        match name if short(str(one.tag))[0] in "wm" else "":
            case "t":
                yield self._say(one.text or "", sort)
            case "lastRenderedPageBreak":
                yield BREAK
            case "br":
                yield BREAK if attribute(one, "type") == "page" else "\n"
            case "sym":
                yield self._say(letter_of(one), sort)
            case "fldChar":
                yield self._say(self._fields.mark(one), sort)
            case "instrText":
                self._fields.instruct(one.text or "")
            case "footnoteReference" | "endnoteReference":
                if sort is None:
                    self.noted.add(f"{name[:4]} {attribute(one, 'id')}")
            case _ if name in _TYPED:
                yield _TYPED[name]
            case _:
                yield from self._lines([one], at, of)

    def _simple_field(self, one: Any, at: _Place, of: _Paragraph) -> Iterator[str]:
        self._fields.begin_simple(one)
        yield from self._lines(one, at, of)
        self._fields.end_simple()

    def _control(self, one: Any, at: _Place, of: _Paragraph) -> Iterator[str]:
        binding = child(one, "sdtPr", "dataBinding")
        if binding is not None and at.unseen is None:
            words = "".join(each.text or "" for each in one.iter() if short(str(each.tag)) == "w:t")
            if self._setting.stores.say_otherwise(binding, words):
                at = replace(at, unseen="doubt")
        yield from self._lines(one, at, of)

    def _either(self, one: Any, at: _Place, of: _Paragraph) -> Iterator[str]:
        """Of two forms of the same thing the one that Word shows; where the other says otherwise, that is told."""
        forms = [form for form in one if bare(str(form.tag)) in ("Choice", "Fallback")]
        shown = next((form for form in forms if self._is_understood(form)), None)
        if shown is None:
            return
        yield from self._lines(shown, at, of)
        said = _letters(_words(shown))
        for form in forms:
            if form is not shown and _letters(words := _words(form)) not in said:
                yield self._hide("hidden_text", words)

    def _is_understood(self, form: Any) -> bool:
        asked = (attribute(form, "Requires") or "").split()
        return all(is_known_space(self._part.spaces.get(one, "")) for one in asked)

    def _drawing(self, one: Any, at: _Place, of: _Paragraph) -> Iterator[str]:
        for placed in one:
            inside = at.within(drawing_spot(placed, self._setting.sheet))
            inside = replace(inside, runs={}, paragraphs={}, is_in_table=True)
            names = {bare(str(each.tag)) for each in placed.iter()}
            if "txbxContent" in names:
                is_under = inside.unseen is None and self._covers.may_hide(placed)
                yield from self._lines(placed, replace(inside, unseen="doubt") if is_under else inside, _Paragraph())
            elif names & _UNREAD.keys():
                yield from self._lines(placed, inside, _Paragraph())
            if inside.unseen is None and (shown := picture_of(placed, self._part)) is not None:
                yield self._marks.put(shown)

    def _shape(self, one: Any, at: _Place, of: _Paragraph) -> Iterator[str]:
        yield from self._lines(one, replace(at, ground=self._setting.colours.behind(one) or at.ground), of)

    def _vml(self, one: Any, at: _Place, of: _Paragraph) -> Iterator[str]:
        inside = at.within(vml_spot(one, None if at.is_grouped else self._setting.sheet))
        if (attribute(one, "filled") or "t").startswith("t"):
            inside = replace(inside, ground=of_vml(attribute(one, "fillcolor") or "white"))
        names = {bare(str(each.tag)) for each in one.iter()}
        if "imagedata" in names and inside.unseen is None:
            yield self._marks.put(vml_picture(one, self._part))
        yield from self._lines(one, replace(inside, runs={}, paragraphs={}, is_in_table=True), of)

    def _group(self, one: Any, at: _Place, of: _Paragraph) -> Iterator[str]:
        inside = at.within(vml_spot(one, None if at.is_grouped else self._setting.sheet))
        yield from self._lines(one, replace(inside, is_grouped=True, room=at.room), of)

    def _word_art(self, one: Any, at: _Place, _of: _Paragraph) -> Iterator[str]:
        yield self._say((attribute(one, "string") or "") + "\n", at.unseen)

    def _table(self, table: Any, at: _Place, _of: _Paragraph) -> Iterator[str]:
        look = TableLook(table, self._setting.styles, self._setting.colours, self._setting.sheet)
        yield side_by_side([[self._cell(cell, at) for cell in row] for row in look.rows], BREAK)

    def _cell(self, cell: Cell, at: _Place) -> str:
        room = None if cell.room is None else _Room(cell.room)
        inside = replace(at, ground=cell.ground or at.ground, unseen=at.unseen or cell.unseen, room=room)
        inside = replace(inside, is_in_table=True, runs=cell.runs, paragraphs=cell.paragraphs)
        return "".join(self._lines(cell.element, inside, _Paragraph()))


def _words(form: Any) -> str:
    """What a form of a thing says, whatever else it shows."""
    return " ".join(one.text or "" for one in form.iter() if short(str(one.tag)) == "w:t")


def _letters(words: str) -> str:
    """Words as they are the same however they are cut into runs."""
    return "".join(filter(str.isalnum, words))

"""Fields of a Word document: what of them is a program's text and what a reader sees (ISO/IEC 29500-1, 17.16).

The result of a field stands in the file as the program last left it. Where the program makes it anew when it opens the
file, what stands there is not what a reader sees.
"""

from dataclasses import dataclass
from typing import Any

from checker.reading.formats.office.archive import attribute, bare

_MADE_ANEW = frozenset(("DATE", "TIME"))
"""Made at each opening."""
_OF_LAYOUT = frozenset(
    ("TOC", "PAGE", "NUMPAGES", "SECTION", "SECTIONPAGES", "REF", "PAGEREF", "NOTEREF", "SEQ", "STYLEREF", "INDEX",
     "TOA", "HYPERLINK", "LISTNUM", "AUTONUM", "FORMCHECKBOX")
)  # fmt: skip
"""Speak of the document itself: made anew, they say what its pages say."""
_SILENT = frozenset(("SET", "ASK", "XE", "TC", "TA", "RD", "PRIVATE", "ADVANCE", "BIBLIOGRAPHY"))
"""Show no result."""
_BUTTONS = ("MACROBUTTON", "GOTOBUTTON")


@dataclass(slots=True)
class _Field:
    code: str = ""
    has_result: bool = False
    is_stale: bool = False

    def sort(self) -> str:
        return self.code.split()[0].upper() if self.code.split() else ""


class Fields:
    """The fields that are open while a part is read from its beginning."""

    def __init__(self, root: Any) -> None:
        self._open: list[_Field] = []
        self._whole = _whole_ones(root)

    def mark(self, char: Any) -> str:
        """Takes in a mark of a field's begin, middle or end; what the field shows that has no result."""
        if id(char) not in self._whole:
            return ""
        match attribute(char, "fldCharType"):
            case "begin":
                self._open.append(_Field(is_stale=attribute(char, "dirty") in ("1", "true", "on")))
            case "separate":
                self._open[-1].has_result = True
            case _:
                return _button(self._open.pop())
        return ""

    def instruct(self, text: str) -> None:
        """Takes in a piece of a field's instruction."""
        if self._open and not self._open[-1].has_result:
            self._open[-1].code += text[:200]

    def begin_simple(self, field: Any) -> None:
        """Opens a field that holds its result."""
        is_stale = attribute(field, "dirty") in ("1", "true", "on")
        self._open.append(_Field((attribute(field, "instr") or "")[:200], True, is_stale))

    def end_simple(self) -> None:
        """Closes it."""
        self._open.pop()

    @property
    def is_code(self) -> bool:
        """Whether words that stand here are part of an instruction, or the result of a field that shows none."""
        return any(not one.has_result or one.sort() in _SILENT for one in self._open)

    @property
    def is_made_anew(self) -> bool:
        """Whether a program will put other words in the place of those that stand here."""
        return any(
            one.sort() in _MADE_ANEW or (one.is_stale and one.sort() not in _OF_LAYOUT)
            for one in self._open
        )  # fmt: skip


def _whole_ones(root: Any) -> frozenset[int]:
    """The marks of fields that begin and end."""
    found: set[int] = set()
    begun: list[list[Any]] = []
    for one in root.iter():
        if bare(str(one.tag)) == "fldChar":
            match attribute(one, "fldCharType"):
                case "begin":
                    begun.append([one])
                case "separate" if begun:
                    begun[-1].append(one)
                case "end" if begun:
                    found.update(id(mark) for mark in (*begun.pop(), one))
    return frozenset(found)


def _button(field: _Field) -> str:
    """The words of a field on which a reader is to click; they stand in its instruction."""
    words = field.code.split(maxsplit=2)
    is_button = not field.has_result and len(words) == 3 and words[0].upper() in _BUTTONS
    return words[2] if is_button else ""

"""Names typed where a signature belongs: in a cell, on a line to sign on, behind `Signed:`, in script over a name."""

import re
from collections.abc import Iterator, Sequence

from checker.facts.geometry import Box
from checker.lexicon import alternatives, phrases
from checker.pages.page import Page
from checker.pages.text_layout import Line
from checker.recognising.signing.cells import SigningCell
from checker.recognising.signing.electronic import Printed
from checker.recognising.signing.line_reading import (
    BLANK,
    asks_for_signature,
    is_sentence,
    person_name,
    read_line,
    same_person,
    without_blanks,
)
from checker.recognising.signing.lines_to_sign_on import DrawnLine

_WORD_FOR_IT = re.compile(rf"\W*{alternatives(phrases('signing', 'words for a signature'))}(?!\w).{{0,30}}", re.I)
_SIGNED_COPY = re.compile(r"\W*sd\s?/\s?[-–—.]*.{0,40}", re.IGNORECASE)
_SERVICE = re.compile(r"[\w.+-]+@[\w-]+\.\w|\bIP\b|\bip address\b|\benvelope\b|\bsecurity level\b", re.IGNORECASE)
"""What a service for electronic signatures prints beside them."""
_BEHIND = re.compile(r"\s*(?P<asks>[^:：]{3,40})[:：](?P<name>.{3,80})")
_LABEL = re.compile(r"[:：][\s._…]*$")
_BEHIND_LABEL = 30.0
"""Points from `Signed:` to the name typed behind it."""
_MOST_WORDS = 6
_STANDS_ON = (-4.0, 7.0)
"""Points from the foot of words down to the line that they stand on."""
_UNDERLINED = 0.85
"""Share of a line that words may cover; a line as long as its words is their underline."""
_OVER_NAME, _UNDER_CLOSING = 46.0, 60.0
"""Points from a name in script down to the printed one, and up to the close of a letter."""


def typed_in_cell(page: Page, cell: SigningCell) -> Printed | None:
    """What is typed into a cell to sign in; None where nothing is that could be a signature."""
    lines = [line for line in cell.content if _may_be_signature(line.text, named=cell.names_somebody)]
    if not lines:
        return None
    by_service = any(_SERVICE.search(one.line.text) for one in cell.told) or any(
        _SERVICE.search(line.text) for line in cell.content
    )
    return Printed(
        lines[0].start, lines[0].end, person_name(lines[0].text), "electronic" if by_service else "typed",
        by_hand=page.source == "ocr",
    )  # fmt: skip


def typed_on_line(page: Page, lines: Sequence[DrawnLine]) -> Iterator[Printed]:
    """Names typed on lines to sign on, behind `Signed:`, and in script over the printed name."""
    hand = page.source == "ocr"
    for line in page.lines:
        behind = _behind_label(line)
        if behind is not None:
            yield Printed(*behind, means="typed", by_hand=hand)
        elif _is_name(line.text) and (
            any(_stands_on(line.box, one, page.lines) for one in lines)
            or _is_behind(line, page.lines)
            or (line.slanted and _in_place(line, page.lines))
        ):
            yield Printed(line.start, line.end, person_name(line.text), "typed", by_hand=hand)


def _may_be_signature(text: str, *, named: bool) -> bool:
    bare = without_blanks(text)
    if not any(map(str.isalpha, bare)) or len(bare.split()) > _MOST_WORDS or is_sentence(bare):
        return False
    if _SIGNED_COPY.fullmatch(bare) or _WORD_FOR_IT.fullmatch(bare):
        return True
    says = read_line(bare).says
    return says == "name" or (named and says == "other" and bare[:1].isupper() and not _SERVICE.search(bare))


def _behind_label(line: Line) -> tuple[int, int, str | None] | None:
    """`Signed: ..... Sara Misali .....`: the name's place in the text, and the name."""
    found = _BEHIND.fullmatch(line.text)
    if found is None or not asks_for_signature(found["asks"]):
        return None
    bare = BLANK.sub(" ", found["name"]).strip(" .\t_")
    if not _is_name(bare):
        return None
    return line.start, line.end, person_name(bare)


def _is_name(text: str) -> bool:
    bare = text.strip()
    return 2 <= len(bare.split()) <= 5 and person_name(bare) is not None


def _is_behind(name: Line, lines: Sequence[Line]) -> bool:
    """Whether a name stands right behind `Signed:` in the same row."""
    return any(
        one is not name
        and one.box.same_row(name.box)
        and -4 <= name.box.left - one.box.right <= _BEHIND_LABEL
        and _LABEL.search(one.text) is not None
        and asks_for_signature(without_blanks(one.text))
        for one in lines
    )


def _stands_on(name: Box, line: DrawnLine, lines: Sequence[Line]) -> bool:
    """Whether words stand on a line that is longer than they are, with more words under it."""
    rule = line.box
    if line.before is not None or not _STANDS_ON[0] <= rule.top - name.bottom <= _STANDS_ON[1]:
        return False
    if name.left < rule.left - 6 or name.right > rule.right + 6 or name.width > _UNDERLINED * rule.width:
        return False
    under = Box(rule.left, rule.bottom, rule.right, rule.bottom + 22)
    return any(one.box.meets(under) and read_line(one.text).says in ("name", "office", "signing") for one in lines)


def _in_place(script: Line, lines: Sequence[Line]) -> bool:
    """Whether a name in script stands over the same name in print, or under the close of a letter."""
    for line in lines:
        if line is script or line.box.across(script.box) <= 0:
            continue
        down = line.box.top - script.box.bottom
        if -2 <= down <= _OVER_NAME and not line.slanted and same_person(line.text, script.text):
            return True
        up = script.box.top - line.box.bottom
        if -2 <= up <= _UNDER_CLOSING and read_line(line.text).says == "closing":
            return True
    return False

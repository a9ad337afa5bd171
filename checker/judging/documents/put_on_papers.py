"""A mark that somebody put on papers: lines that stand together on some of them, as an engine may have read them."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from rapidfuzz import fuzz

from checker.facts.found import ShortLine
from checker.judging.documents.label_sequence import label_of, same_label
from checker.judging.documents.logical_document import LEAST_CONFIDENCE, Paper

_NEAR, _BESIDE, _NEXT = 60.0, 150.0, 3
"""Points between lines of one mark: a signature stands between an attestation and the name below it. Lines, where no
places are known."""
_SAME, _PERHAPS, _INSIDE = 80, 60, 10
"""How like two lines are that are the same, read by an engine or not; that may be, one of them read badly; letters of a
line that may stand inside a longer one."""
_HALF_READ = 6
"""Letters of a line that is looked for where it may have been read badly: of fewer, any other line has some."""
_NO_LETTER = re.compile(r"[\W\d_]+")


def letters_of(text: str) -> str:
    """The letters of a line, small: figures are each paper's own, and dots and blanks are lost by engines."""
    return _NO_LETTER.sub("", text.casefold())


@lru_cache(maxsize=65536)
def is_like(one: str, other: str, least: float = _SAME) -> bool:
    """Whether the letters of two lines are as like, or those of one stand inside the other."""
    if min(len(one), len(other)) >= _INSIDE:
        return fuzz.partial_ratio(one, other, score_cutoff=least) >= least
    return fuzz.ratio(one, other, score_cutoff=least) >= least


@lru_cache(maxsize=512)
def lines_of(paper: Paper) -> tuple[ShortLine, ...]:
    """The short lines of a paper that tell something."""
    return tuple(line for line in paper.shown("short_lines") if line.text)


def is_read(paper: Paper) -> bool:
    """Whether all of a paper was read, and no ink is on it in which no word was."""
    seen: tuple[ShortLine, ...] = paper.shown("short_lines")
    is_sure = all(page.ocr_confidence is None or page.ocr_confidence >= LEAST_CONFIDENCE for page in paper.pages)
    return bool(seen) and not paper.unread and is_sure and all(line.text for line in seen)


def is_own_label(line: ShortLine, paper: Paper) -> bool:
    """Whether a line is nothing but the label that its paper is filed by."""
    return bool(paper.label) and label_of(line.text) is not None and same_label(line.text, paper.label or "")


@dataclass(frozen=True, slots=True)
class Mark:
    """Lines that stand together around one of them."""

    first: ShortLine
    texts: tuple[str, ...]
    """The letters of its lines; the paper's own label is not among them."""
    is_label: bool
    """Whether it begins with the own label of each paper."""

    @property
    def letters(self) -> int:
        """Of all its lines."""
        return sum(map(len, self.texts))

    def kept(self, texts: Sequence[str]) -> "Mark":
        """The mark with these lines alone."""
        return replace(self, texts=tuple(texts))

    def on(self, paper: Paper) -> tuple[ShortLine | None, list[str]]:
        """Where on a paper it stands, and which of its lines do; the most in any place."""
        best: tuple[ShortLine | None, list[str]] = (None, [])
        for line in lines_of(paper):
            if not self._may_begin(line, paper):
                continue
            there = around(line, paper)
            met = [text for text in self.texts if any(is_like(text, other) for other in there)]
            if len(met) > len(best[1]):
                best = line, met
        return best

    def may_be_on(self, paper: Paper) -> bool:
        """Whether a line of the paper may be one of its lines, read badly."""
        known = [letters_of(line.text) for line in lines_of(paper)]
        asked = [text for text in self.texts if len(text) >= _HALF_READ]
        return any(is_like(text, other, _PERHAPS) for text in asked for other in known if len(other) >= _HALF_READ)

    def _may_begin(self, line: ShortLine, paper: Paper) -> bool:
        if self.is_label:
            return is_own_label(line, paper)
        return any(is_like(text, letters_of(line.text)) for text in self.texts)


def mark_at(line: ShortLine, paper: Paper) -> Mark:
    """The mark that may begin with a line."""
    return Mark(line, tuple(dict.fromkeys(around(line, paper))), is_own_label(line, paper))


def around(line: ShortLine, paper: Paper) -> list[str]:
    """The letters of the lines around one, with its own, unless that is the paper's label."""
    every = [other for other in lines_of(paper) if other.page == line.page]
    nth = every.index(line)
    near = [other for n, other in enumerate(every) if _is_near(line, other, abs(n - nth))]
    return [text for other in near if not is_own_label(other, paper) and len(text := letters_of(other.text)) > 2]


def _is_near(line: ShortLine, other: ShortLine, apart: int) -> bool:
    if line.box is None or other.box is None:
        return apart <= _NEXT
    return line.box.across(other.box) > -_BESIDE and line.box.down(other.box) > -_NEAR

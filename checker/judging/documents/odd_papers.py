"""The one paper of a family that lacks what somebody put on all others: *attested to be true copy*, a label of custody.

A family is a series of labels, or a folder. What papers share as one form or of one hand is none of it: it stands on
papers that are unlike each other. It is put on by whoever files them, who is named on papers beside the family too:
what an office stamps on the copies that it gives out is missing from all that others wrote.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from checker.facts.found import ShortLine
from checker.judging.documents.label_sequence import label_of
from checker.judging.documents.logical_document import Paper
from checker.judging.documents.put_on_papers import Mark, is_like, is_own_label, is_read, letters_of, lines_of, mark_at

_MOST_PAPERS = 80
"""Of a family: a longer one is no series that somebody goes through by hand."""
_MOST_MARKS = 24
"""Of a family that are looked at: papers that share more are one form."""
_BEARERS, _LABELLED = 4, 2
"""Papers that bear a mark, from which one that does not is odd; the same of a mark with each paper's own label, which
nothing but custody explains."""
_LETTERS, _LABEL_LINES = 16, 4
"""Of a mark in all; lines of a label of custody beside the label itself."""
_NAMES, _NAMED = 8, 88
"""Letters of a line that may name somebody, and how like it is where that name stands on another paper."""
_SHARED, _UNLIKE = 0.34, 3
"""Share of their other lines up to which two papers are unlike, and how many of the bearers are so."""
_TOLD = 3
"""Lines of a mark that are told."""
_HEAD = 0.12
"""Of a page's height: above stand letterheads, and the names of courts."""


@dataclass(frozen=True, slots=True)
class Bearer:
    """A paper that bears a mark, and the line where it stands."""

    paper: Paper
    line: ShortLine


@dataclass(frozen=True, slots=True)
class OddPaper:
    """The one paper of a family that lacks a mark."""

    paper: Paper
    words: tuple[str, ...]
    """Lines of the mark as one of its bearers shows them."""
    bearers: tuple[Bearer, ...]
    is_read: bool
    """Whether all of it was read, and no ink is on it in which no word was."""


def odd_papers(papers: Sequence[Paper]) -> Iterator[OddPaper]:
    """The papers that lack what all others of a family bear, each once."""
    told: set[Paper] = set()
    for family in _families(papers):
        beside = [one for one in papers if one not in family and not one.split]
        for found in _of_family(family, beside):
            if found.paper not in told:
                told.add(found.paper)
                yield found


def _families(papers: Sequence[Paper]) -> Iterator[tuple[Paper, ...]]:
    found: dict[tuple[str, str], dict[Paper, None]] = {}
    for one in papers:
        label, folder = label_of(one.label), one.file.path.rpartition("/")[0]
        if label is not None and not one.split:
            found.setdefault(("series", label.series), {})[one] = None
        if folder and one.part is None:
            found.setdefault(("folder", folder), {})[one] = None
    yield from dict.fromkeys(tuple(one) for one in found.values() if _LABELLED < len(one) <= _MOST_PAPERS)


def _of_family(family: Sequence[Paper], beside: Sequence[Paper]) -> Iterator[OddPaper]:
    for mark in islice(_marks(family), _MOST_MARKS):
        found = _odd(mark, family, beside)
        if found is not None:
            yield found


def _marks(family: Sequence[Paper]) -> Iterator[Mark]:
    """What may have been put on the papers, each once: a line of it stands on half of them as it was read, and not on
    all."""
    times = Counter(letters for one in family for letters in {letters_of(line.text) for line in lines_of(one)})
    tried: list[str] = []
    labels = 0
    for one in family:
        for line in lines_of(one):
            letters, is_label = letters_of(line.text), is_own_label(line, one)
            if not (is_label and labels < _LABELLED or line.done or line.stamped):
                continue
            mark = mark_at(line, one)
            if not any(len(family) - 1 <= 2 * times[text] and times[text] < len(family) for text in mark.texts):
                continue
            if is_label:
                labels += 1
            elif any(is_like(letters, other) for other in tried):
                continue
            else:
                tried.append(letters)
            yield mark


def _odd(seen: Mark, family: Sequence[Paper], beside: Sequence[Paper]) -> OddPaper | None:
    mark = _shared(seen, family)
    least = _LABELLED if mark.is_label else _BEARERS
    if mark.letters < _LETTERS or mark.is_label and len(mark.texts) < _LABEL_LINES:
        return None
    bearers, lacking = [], []
    for one in family:
        line, met = mark.on(one)
        if line is not None and 2 * len(met) >= len(mark.texts):
            bearers.append(Bearer(one, line))
        elif not met and not mark.may_be_on(one):
            lacking.append(one)
    if len(lacking) != 1 or len(bearers) != len(family) - 1 or len(bearers) < least:
        return None
    if not _tells_of_an_act(mark, bearers) or not _is_put_on(mark, bearers) or not _names_somebody(mark, beside):
        return None
    return OddPaper(lacking[0], _words(mark, bearers), tuple(bearers), is_read(lacking[0]))


def _tells_of_an_act(mark: Mark, bearers: Sequence[Bearer]) -> bool:
    """Whether what its bearers share says what is done to papers, or stands in the ink of a stamp on each of them: the
    name and the town of a party stand on most papers of a case."""
    if mark.is_label:
        return True
    is_kept = letters_of(mark.first.text) in mark.texts
    return is_kept and (mark.first.done or all(one.line.stamped for one in bearers))


def _words(mark: Mark, bearers: Sequence[Bearer]) -> tuple[str, ...]:
    """Its first lines as most bearers show them: an engine reads a stamp badly in one place or another."""
    every = [line.text for one in bearers for line in lines_of(one.paper) if line.page == one.line.page]
    times = Counter(map(letters_of, every))
    likest = ([text for text in every if is_like(letters, letters_of(text))] for letters in mark.texts)
    likest = ([text for text in found if 2 * len(letters_of(text)) > len(text)] for found in likest)
    chosen = (max(found, key=lambda text: (times[letters_of(text)], len(text))) for found in likest if found)
    return tuple(dict.fromkeys(chosen))[:_TOLD]


def _shared(mark: Mark, family: Sequence[Paper]) -> Mark:
    """The mark with the lines alone that most others bear, of those that bear two of them."""
    met = [found for one in family if len(found := mark.on(one)[1]) > 1]
    most = len(met) / 2 if len(met) > 1 else len(family)
    return mark.kept([text for text in mark.texts if sum(text in found for found in met) > most])


def _is_put_on(mark: Mark, bearers: Sequence[Bearer]) -> bool:
    """Whether it stands on papers that are unlike each other, and is no letterhead of all of them."""
    if not mark.is_label and all(map(_is_head, bearers)):
        return False
    unlike: list[list[str]] = []
    for one in bearers:
        own = [text for line in lines_of(one.paper) if not _is_of(mark, text := letters_of(line.text))]
        if all(_are_unlike(own, other) for other in unlike):
            unlike.append(own)
    return len(unlike) >= min(_UNLIKE, len(bearers))


def _is_of(mark: Mark, text: str) -> bool:
    return any(is_like(one, text) for one in mark.texts)


def _are_unlike(one: Sequence[str], other: Sequence[str]) -> bool:
    fewer, more = sorted((one, other), key=len)
    return sum(any(is_like(text, line) for line in more) for text in fewer) <= _SHARED * max(len(fewer), 1)


def _is_head(one: Bearer) -> bool:
    page = next((page for page in one.paper.pages if page.page == one.line.page), None)
    return bool(one.line.box and page and page.size and one.line.box.bottom < _HEAD * page.size[1])


def _names_somebody(mark: Mark, beside: Sequence[Paper]) -> bool:
    """Whether a line of it, apart from what it says, stands on a paper beside the family: who put it on files these."""
    names = [text for text in mark.texts if len(text) >= _NAMES and text != letters_of(mark.first.text)]
    known = {letters_of(line.text) for one in beside for line in lines_of(one)}
    return any(is_like(name, other, _NAMED) for name in names for other in known if len(other) >= _NAMES)

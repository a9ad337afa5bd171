"""Lists that no heading calls an index, known by how their rows fit the folder: nearly all name papers that are in it.

A receipt, a register, the front sheet of a file, the enclosures of a report. What such a list names and the folder has
not is told only where the other rows leave no doubt that the list is one of these papers.
"""

import re
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby

from checker.facts.lists import ListedRow
from checker.judging.documents.companions import stem_words
from checker.judging.documents.index_rows import alike
from checker.judging.documents.logical_document import Paper
from checker.lexicon import alternatives, phrases

_FEWEST_MARKS, _FEWEST_FILES, _FEWEST_TITLES = 2, 2, 4
"""Rows that must have their paper: by a label or a file's name, which nothing bears by chance, and by their titles."""
_MOST_AMISS = 0.25
"""Share of the rows, beyond one, that may have none."""
_ONE_OF = 0.5
"""Share of the papers of one series of labels that a list of it names."""
_SAME, _MAY_BE = 0.6, 0.45
"""Likeness from which a paper is a row's, and from which one that no row has may be."""
_WORD = 4
"""Letters of a word that two titles do not share by chance."""
_INITIALS = 2
"""Letters of an abbreviation."""
_CODE = re.compile(r"([A-Z]{1,4})[-./_ ]?0*(\d{1,4})([A-Z]?)(?![\w])")
_CODES = re.compile(rf"(?<![A-Za-z0-9]){_CODE.pattern}")
_PAPER = re.compile(
    rf"\b{alternatives((*phrases('parts', 'documents'), *phrases('parts', 'documents in whole words')))}", re.IGNORECASE
)
_APART = re.compile(r"[\s_]+")


@dataclass(frozen=True, slots=True)
class Unfiled:
    """What a list names and no file is, and how many others that it names are there."""

    row: ListedRow
    name: str
    others: int


Code = tuple[str, int, str]


def rows_of(paper: Paper) -> tuple[ListedRow, ...]:
    """The rows of its tables and lists that may speak of papers."""
    found: tuple[ListedRow, ...] = paper.shown("listed_rows")
    return found


def unfiled_of(paper: Paper, everyone: Sequence[Paper]) -> list[Unfiled]:
    """What the tables and lists of a paper name beside papers of the folder, each row once."""
    files = [one for one in everyone if one.part is None]
    found: dict[ListedRow, Unfiled] = {}
    every = rows_of(paper)
    for one in _by_marks(every, everyone):
        found.setdefault(one.row, one)
    for _, held in groupby(every, key=lambda row: (row.page, row.table)):
        rows = list(held)
        for one in (*_by_file_names(rows, files), *_by_titles(rows, paper, files)):
            found.setdefault(one.row, one)
    return list(found.values())


def _few(missing: int, met: int) -> bool:
    return 0 < missing <= max(1, _MOST_AMISS * (missing + met))


def _by_file_names(rows: Sequence[ListedRow], files: Sequence[Paper]) -> Iterator[Unfiled]:
    """The names of files in a table's rows, where the others are names of files that are here."""
    here = {_plain(one.file.path.rpartition("/")[2]) for one in files}
    stems = {name.rpartition(".")[0] for name in here}
    named = {_plain(name): (row, name) for row in rows for name in row.files}
    missing = {one: what for one, what in named.items() if not _is_here(one, here, stems)}
    met = len(named) - len(missing)
    if met < _FEWEST_FILES or not _few(len(missing), met):
        return
    left = _left(rows, files)
    for row, name in missing.values():
        if not _says_elsewhere(row, rows) and not any(alike(name, one.stem) >= _SAME for one in left):
            yield Unfiled(row, name, met)


def _left(rows: Sequence[ListedRow], files: Sequence[Paper]) -> list[Paper]:
    """The files that no row names."""
    named = " | ".join(_plain(name) for row in rows for name in row.files)
    return [one for one in files if _plain(one.file.path.rpartition("/")[2]) not in named]


def _is_here(name: str, here: Iterable[str], stems: Iterable[str]) -> bool:
    """Whether a name in a row is, or ends with, one of a file, whichever its format."""
    return any(name.endswith(one) for one in here) or any(name.rpartition(".")[0].endswith(one) for one in stems)


def _plain(name: str) -> str:
    return _APART.sub(" ", name.casefold()).strip()


def _by_marks(rows: Sequence[ListedRow], everyone: Sequence[Paper]) -> Iterator[Unfiled]:
    """Labels of one series, of which nearly all are borne by files."""
    borne = _borne(everyone)
    mentioned = {code for one in everyone for code in _codes_in(one.stem)}
    cited: dict[str, dict[Code, list[tuple[ListedRow, str]]]] = {}
    for row in rows:
        for mark in row.marks:
            if code := _code(mark):
                cited.setdefault(code[0], {}).setdefault(code, []).append((row, mark))
    for series, codes in cited.items():
        filed = [code for code in borne if code[0] == series]
        met = [code for code in codes if code in borne]
        missing = [code for code in codes if code not in borne]
        if len(met) < max(_FEWEST_MARKS, _ONE_OF * len(filed)) or not _few(len(missing), len(met)):
            continue
        numbers = [code[1] for code in filed]
        for code in missing:
            is_next = min(numbers) - 1 <= code[1] <= max(numbers) + 1
            is_out = any(_says_elsewhere(row, rows) for row, _ in codes[code])
            if is_next and not is_out and code not in mentioned:
                row, mark = codes[code][0]
                yield Unfiled(row, mark, len(met))


def _borne(everyone: Sequence[Paper]) -> set[Code]:
    """The codes with which names of files begin, and the labels of papers within files."""
    found = set()
    for one in everyone:
        if one.part is None and (head := _CODE.match(one.stem)):
            found.add(_as_code(head))
        for label in (one.label, *one.file.name.also):
            if label and (code := _code(label)):
                found.add(code)
    return found


def _codes_in(text: str) -> Iterator[Code]:
    return (_as_code(found) for found in _CODES.finditer(text))


def _code(mark: str) -> Code | None:
    found = _CODE.fullmatch(mark.strip())
    return _as_code(found) if found else None


def _as_code(found: re.Match[str]) -> Code:
    return found[1], int(found[2]), found[3]


def _by_titles(rows: Sequence[ListedRow], paper: Paper, files: Sequence[Paper]) -> Iterator[Unfiled]:
    """Rows that no file answers, of a table whose other rows have each a file of its own that is called alike."""
    titled = [row for row in rows if stem_words(row.title)]
    others = [one for one in files if one is not paper]
    if len(titled) < _FEWEST_TITLES or len(titled) - len(others) > max(1, _MOST_AMISS * len(titled)):
        return
    mates = _mates(titled, others)
    missing = [nth for nth in range(len(titled)) if nth not in mates]
    if len(mates) < _FEWEST_TITLES or not _few(len(missing), len(mates)):
        return
    left = [one for one in others if all(one is not mate for mate, _ in mates.values())]
    borne = _borne(files)
    for nth in missing:
        row = titled[nth]
        # What an engine misread in a title is in no file's name.
        if row.is_read or row.happened or alike(row.title, paper.title) >= _SAME or not _PAPER.search(row.title):
            continue
        if _bears_label(row, borne) or _names_several(row, titled):
            continue
        if any(_may_be(row, one) for one in left) or any(_fits_as_well(row, *mate) for mate in mates.values()):
            continue
        if not _says_elsewhere(row, rows):
            yield Unfiled(row, row.title, len(mates))


def _mates(rows: Sequence[ListedRow], files: Sequence[Paper]) -> Mapping[int, tuple[Paper, float]]:
    """The file of each row, the likest first."""
    scores = sorted(
        ((_likeness(row, paper), -nth, -at) for nth, row in enumerate(rows) for at, paper in enumerate(files)),
        reverse=True,
    )
    mates: dict[int, tuple[Paper, float]] = {}
    taken: set[int] = set()
    for score, nth, at in scores:
        if score >= _SAME and -nth not in mates and -at not in taken:
            mates[-nth] = files[-at], score
            taken.add(-at)
    return mates


def _likeness(row: ListedRow, paper: Paper) -> float:
    """How alike a row and a file are: half as much again as their titles where the file is of the row's day."""
    score = alike(row.title, paper.title)
    return min(1.0, 1.5 * score) if _is_of_day(row, paper) else score


def _is_of_day(row: ListedRow, paper: Paper) -> bool:
    own = paper.own.value if paper.own else None
    return own in row.days or paper.file.name.date in row.days


def _may_be(row: ListedRow, paper: Paper) -> bool:
    """Whether a file that no row has may be the row's: it bears its number, is of its day, shares a word, is called by
    its initials (*FRC*), or nothing."""
    words = stem_words(paper.title)
    called = {word for word in words if len(word) >= _WORD and word.isalpha()}
    initials = "".join(word[0] for word in re.findall(r"[^\W\d_]+", row.title.casefold()))
    if not called and not any(word.isalpha() for word in words) or any(_begins(initials, word) for word in words):
        return True
    if _is_of_day(row, paper) or _bears_number(row, paper):
        return True
    return bool(called & stem_words(row.title)) or _likeness(row, paper) >= _MAY_BE


def _begins(initials: str, word: str) -> bool:
    return len(word) >= _INITIALS and word in initials


def _bears_number(row: ListedRow, paper: Paper) -> bool:
    number = paper.file.name.number
    return number is not None and any(mark.isdecimal() and int(mark) in number for mark in row.marks)


def _bears_label(row: ListedRow, borne: Container[Code]) -> bool:
    """Whether a file bears the row's label, whatever it is called."""
    return any(code in borne for mark in row.marks if (code := _code(mark)))


def _names_several(row: ListedRow, rows: Sequence[ListedRow]) -> bool:
    """Whether a row speaks of several papers, each of which may be filed by itself."""
    return ";" in row.title or len(row.days) > max(len(one.days) for one in rows if one is not row)


def _fits_as_well(row: ListedRow, mate: Paper, score: float) -> bool:
    """Whether the file of another row answers this one, too, as one that holds several papers does."""
    likeness = alike(row.title, mate.title)
    return likeness >= _SAME and likeness >= score - 0.1


def _says_elsewhere(row: ListedRow, rows: Sequence[ListedRow]) -> bool:
    """Whether a row differs from most others in that it says that its paper is not here, or leaves cells empty."""
    others = [one for one in rows if one is not row and one.table == row.table and one.page == row.page]
    usual = sum(one.elsewhere for one in others)
    if row.elsewhere and 2 * usual <= len(others):
        return True
    return bool(others) and row.filled < min(one.filled for one in others)

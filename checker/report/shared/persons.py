"""The table of persons and numbers, in words: who, what is written of them, how, in which papers, and what differs."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

from checker.findings import Place
from checker.matter_report import MatterReport
from checker.report.shared.phrases import brief_day, count, few
from checker.report_tables import PersonRow, PersonValue

COLUMNS = ("Who", "What", "As written", "Where", "To notice")
_MOST = 3
"""Papers that are named for what is usual; for what differs, twice as many."""
_SORTS = {"cnic": "CNIC", "iban": "IBAN", "passport": "passport", "reference": "reference", "long": "number"}
_DIFFERS = {
    "spelling": "spelled otherwise, shortened, or somebody else",
    "figures_swapped": "two figures have changed places",
    "one_figure": "one figure differs",
    "day_and_month": "day and month have changed places",
    "one_part": "a part of the day differs",
    "other": "differs",
}
NOBODY = "not known whose"
NONE = (
    "None: matter.json names no party, no name was seen with a signature or in two papers, and no number or day of "
    "birth that is somebody's."
)
LEFT_OUT = "Left out, as the report is masked."
"""Why the table is empty."""


@dataclass(frozen=True, slots=True)
class PersonWords:
    """One row: a name, a day or a number of somebody."""

    who: str
    what: str
    value: str
    where: str
    notice: str
    differs: bool
    brief: str
    """Where, for a terminal: of what is usual in how many papers, of what differs where to look."""

    def __iter__(self) -> Iterator[str]:
        return iter((self.who, self.what, self.value, self.where, self.notice))


def person_table(matter: MatterReport) -> list[PersonWords]:
    """The rows, those of one person together, what is usual before what differs."""
    return [words for row in matter.persons for words in _rows(row)]


def by_person(matter: MatterReport) -> list[tuple[str, list[PersonWords]]]:
    """The same, person by person; what is nobody's together."""
    return [(who, list(rows)) for who, rows in groupby(person_table(matter), key=lambda one: one.who)]


def _rows(row: PersonRow) -> Iterator[PersonWords]:
    who = _who(row)
    for what, values in (("name", row.names), ("born", row.born), ("", row.numbers)):
        for one in values:
            yield PersonWords(
                who,
                what or _sort(one.sort or "long"),
                brief_day(one.value) if what == "born" else one.value,
                _where(one),
                "; ".join(_notice(one)),
                one.differs is not None,
                _brief(one),
            )


def _who(row: PersonRow) -> str:
    usual = next((one.value for one in row.names if one.differs is None), None)
    return ", ".join(filter(None, (usual, *row.roles))) or NOBODY


def _sort(sort: str) -> str:
    return _SORTS.get(sort) or f"{sort} no."


def _where(one: PersonValue) -> str:
    """`8 papers: Passport; Form; Letter and 5 more`; with its page where it differs, for one to look there."""
    files = list(dict.fromkeys(place.file for place in one.places))
    if not files:
        return "matter.json"
    if one.differs:
        return few([_paper(place, with_page=True) for place in one.places], 2 * _MOST)
    papers = dict.fromkeys(_paper(place, with_page=False) for place in one.places)
    told = few(list(papers), _MOST)
    return f"{count(len(papers), 'paper')}: {told}" if len(papers) > 1 else told


def _brief(one: PersonValue) -> str:
    papers = len({_paper(place, with_page=False) for place in one.places})
    return _where(one) if one.differs or papers < 2 else count(papers, "paper")


def _paper(place: Place, *, with_page: bool) -> str:
    """The file's name without its folder and ending, and the part: a cell of a table is narrow."""
    name = place.file.rpartition("/")[2]
    stem = name.rpartition(".")[0] or name
    return ", ".join(filter(None, (stem, place.part, f"page {place.page}" if with_page and place.page else "")))


def _notice(one: PersonValue) -> Iterator[str]:
    if one.differs:
        yield _DIFFERS[one.differs]
    if one.by_ocr:
        yield "read by OCR"

"""What was compared where rules held, what was compared with nothing, and what is named and not there, in words."""

from checker.matter_report import MatterReport
from checker.report.shared.phrases import place_words
from checker.report_tables import Compared

COLUMNS = ("How", "Paper", "With", "In words", "Rule")
COMPARED = "Compared, and found in order"
NOT_COMPARED = "Compared with no other paper and with no date of the matter"
ABSENT = "Listed or cited, and not found"


def compared_words(one: Compared) -> str:
    """`A.pdf ↔ B.pdf: Letter is dated 4 May 2026, compared with Order, 1 May 2026.`"""
    if one.place is None:
        return one.words
    return f"{' ↔ '.join([one.place.file, *_others(one)])}: {one.words}"


def _others(one: Compared) -> list[str]:
    own = one.place.file if one.place else None
    return [file for file in dict.fromkeys(place.file for place in one.related) if file != own]


def not_compared(matter: MatterReport) -> list[str]:
    """The papers, each named."""
    return [", ".join(filter(None, (place.file, place.part))) for place in matter.not_compared]


def absent(matter: MatterReport) -> list[str]:
    """`C (Bank statement), listed in 00 Index.pdf, page 1`."""
    return [
        f"{one.words}, {one.how} in {place_words(one.place)}" if one.place else f"{one.words}, {one.how}"
        for one in matter.absent
    ]


def comparison_table(matter: MatterReport) -> list[tuple[str, ...]]:
    """All three, a row each."""
    rows: list[tuple[str, ...]] = [
        ("compared", one.place.file if one.place else "", "; ".join(_others(one)), one.words, one.rule)
        for one in matter.compared
    ]
    rows += [("not compared", paper, "", "", "") for paper in not_compared(matter)]
    rows += [
        (f"{one.how}, not found", place_words(one.place) if one.place else "", "", one.words, "")
        for one in matter.absent
    ]
    return rows

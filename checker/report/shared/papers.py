"""The table of the papers, in words: what each is, of which day, who signed it when, and whether it was read."""

from collections.abc import Iterator
from dataclasses import dataclass

from checker.matter_report import MatterReport
from checker.report.shared.phrases import brief_day, count, page_ranges
from checker.report_tables import PaperRow, SignatureRow

COLUMNS = ("Paper", "What it is", "Its date", "Signed", "Read")
_MOST = 4
"""Signatures of one paper that are told one by one."""


@dataclass(frozen=True, slots=True)
class PaperWords:
    """One row."""

    paper: str
    kind: str
    date: str
    signed: str
    read: str

    def __iter__(self) -> Iterator[str]:
        return iter((self.paper, self.kind, self.date, self.signed, self.read))


def paper_table(matter: MatterReport) -> list[PaperWords]:
    """A row for each paper, in filing order."""
    return [_row(one) for one in matter.papers]


def _row(one: PaperRow) -> PaperWords:
    pages = f"page {one.first}" if one.first == one.last else f"pages {one.first}–{one.last}"
    paper = one.file if one.part is None else f"{one.file} › {one.part}, {pages}"
    return PaperWords(paper, one.kind_title or "not known", _date(one), _signed(one), _read(one))


def _date(one: PaperRow) -> str:
    if one.date:
        return brief_day(one.date)
    return f"“{one.written}”, not certain" if one.written else "none found"


def _signed(one: PaperRow) -> str:
    places = [sign for sign in one.signatures if sign.state != "empty"]
    told = list(dict.fromkeys(_signature(sign) for sign in places if sign.certain))
    words = told[:_MOST] + ([f"{len(told) - _MOST} more"] if len(told) > _MOST else [])
    if doubtful := sum(not sign.certain for sign in places):
        words.append(f"{count(doubtful, 'place')} where it cannot be told")
    if empty := len(one.signatures) - len(places):
        words.append(count(empty, "empty place"))
    return "; ".join(words) or ("not looked at" if _is_unread(one) else "no signature seen")


def _signature(one: SignatureRow) -> str:
    how = f" ({one.state})" if one.state in ("changed", "broken") else ""
    return f"{one.who or 'unnamed'}{f', {brief_day(one.on)}' if one.on else ''}{how}"


def _read(one: PaperRow) -> str:
    if not one.unread_pages:
        return "yes"
    if _is_unread(one):
        return "no"
    return f"all but page {page_ranges(one.unread_pages)}"


def _is_unread(one: PaperRow) -> bool:
    return len(one.unread_pages) > one.last - one.first

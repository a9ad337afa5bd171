"""Which paper a row of an index speaks of, and the days of a row, as far as they are certain."""

import pytest

from checker.facts.dates import Dated
from checker.facts.document import Document
from checker.facts.lists import IndexRow
from checker.judging.documents.index_rows import days_of, matched
from checker.judging.documents.logical_document import Paper
from tests.judging.building import document


@pytest.mark.parametrize(
    ("date", "written", "days"),
    [
        ("02.10.2026", ["02.10.2026"], ["2026-10-02"]),
        ("24.08.2026 - 02.10.2026", ["24.08.2026", "02.10.2026"], ["2026-08-24", "2026-10-02"]),
        ("24.08. - 02.10.2026", ["02.10.2026"], []),
        ("12 and 16.01.2026", ["16.01.2026"], []),
        (None, ["02.10.2026"], []),
        ("24.08.2026 and 02.10- 2026", ["24.08.2026"], ["2026-08-24"]),
    ],
)
def test_days_of_a_row(date, written, days):
    dates = tuple(Dated(one, "-".join(reversed(one.split("."))), page=1) for one in written)
    index = Paper(Document("Index.pdf", "", 1, "application/pdf", pages=1, dates=dates), None, 0)
    assert [day.isoformat() for day in days_of(index, IndexRow(None, "Letters", on_page=1, date=date))] == days


def _files(*given):
    return [Paper(document({"path": path, "label": label}), None, at) for at, (path, label) in enumerate(given)]


def test_a_label_in_a_title_of_the_rows_own_series_is_another_papers():
    rows = [
        IndexRow(None, "Reply of the tenant", on_page=1, serial="D-08"),
        IndexRow("D08", "English translation of", on_page=1, serial="D-09"),
    ]
    papers = _files(("D-08 Reply.pdf", "D08"), ("D-09 Translation of D-08.pdf", "D09"))
    found = matched(rows, papers, everything=True)
    assert [(row.serial, paper.label) for row, paper in found.pairs] == [("D-08", "D08"), ("D-09", "D09")]
    assert not found.unlisted and not found.unfiled


def test_a_paper_that_begins_with_the_rows_label_is_the_rows_whatever_its_exhibits_bear():
    rows = [IndexRow(None, "First statement", on_page=1, serial="C1"), IndexRow("C2", "Second statement", on_page=1)]
    papers = _files(("C1 Tariq Namoona.pdf", "TN1"), ("C2 Sara Namoona.pdf", "SN1"))
    found = matched(rows, papers, everything=True)
    assert [(row.title, paper.label) for row, paper in found.pairs] == [
        ("First statement", "TN1"), ("Second statement", "SN1"),
    ]  # fmt: skip

"""The days of a row, as far as they are certain."""

import pytest

from checker.facts.dates import Dated
from checker.facts.document import Document
from checker.facts.lists import IndexRow
from checker.judging.documents.index_rows import days_of
from checker.judging.documents.logical_document import Paper


@pytest.mark.parametrize(
    ("date", "written", "days"),
    [
        ("02.10.2026", ["02.10.2026"], ["2026-10-02"]),
        ("24.08.2026 - 02.10.2026", ["24.08.2026", "02.10.2026"], ["2026-08-24", "2026-10-02"]),
        ("24.08. - 02.10.2026", ["02.10.2026"], []),
        ("12 and 16.01.2026", ["16.01.2026"], []),
        (None, ["02.10.2026"], []),
    ],
)
def test_days_of_a_row(date, written, days):
    dates = tuple(Dated(one, "-".join(reversed(one.split("."))), page=1) for one in written)
    index = Paper(Document("Index.pdf", "", 1, "application/pdf", pages=1, dates=dates), None, 0)
    assert [day.isoformat() for day in days_of(index, IndexRow(None, "Letters", on_page=1, date=date))] == days

"""Sheets to the bytes of an XLSX file: texts that are never more than texts, rows that filter. Needs `[xlsx]`."""

import io
from collections.abc import Iterable, Sequence
from typing import Any

from checker.errors import UsageError
from checker.report.shared.escape import visible

Sheet = tuple[str, Sequence[str], Iterable[Sequence[Any]]]
"""A name, the heads of its columns, its rows."""


def workbook(sheets: Iterable[Sheet]) -> bytes:
    """The file. Raises UsageError where xlsxwriter is not installed."""
    try:
        import xlsxwriter
    except ImportError:
        raise UsageError(
            "XLSX needs one more package: pip install 'bundle-checker[xlsx]'. Nothing was written."
        ) from None
    out = io.BytesIO()
    # Texts of documents and file names are only ever texts here: never formulas, addresses or numbers.
    safe = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    with xlsxwriter.Workbook(out, safe) as book:
        head = book.add_format({"bold": True, "bottom": 1})
        for name, columns, rows in sheets:
            _fill(book.add_worksheet(name), head, columns, list(rows))
    return out.getvalue()


def _fill(sheet: Any, head: Any, columns: Sequence[str], rows: Sequence[Sequence[Any]]) -> None:
    sheet.write_row(0, 0, columns, head)
    for nth, row in enumerate(rows, 1):
        for column, value in enumerate(row):
            sheet.write(nth, column, visible(value)[:32_000] if isinstance(value, str) else value)
    sheet.autofilter(0, 0, max(1, len(rows)), len(columns) - 1)
    sheet.freeze_panes(1, 1)
    sheet.set_column(0, len(columns) - 1, 18)

"""What was not looked at, gathered by the reason: one line for forty scans, and no file that goes uncounted."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from checker.report.shared.phrases import count, few, page_ranges, short_name
from checker.report_tables import FileRow

_PAGES = re.compile(r"^(?:Page \d+|\d+ of \d+ pages could not be read; each)(?= )")
_CONTENT = re.compile(r"^It is an? [^;]*; its content is not read")


@dataclass(frozen=True, slots=True)
class Unlooked:
    """Files that share the reason for which they, or pages of them, were not looked at."""

    reason: str
    rows: tuple[FileRow, ...]

    def told(self, most: int) -> str:
        """One file in full; of several the reason, how many they are, and the first names."""
        if len(self.rows) == 1:
            return f"{self.rows[0].path}: {_missed(self.rows[0])}"
        pages = sum(len(row.unread_pages) for row in self.rows)
        number = count(len(self.rows), "file") + (f", {count(pages, 'page')}" if pages else "")
        return f"{number}: {few([short_name(row.path) for row in self.rows], most)}. {self.reason}"


def by_reason(rows: Iterable[FileRow]) -> list[Unlooked]:
    """The files by reason and by whether they are in the bundle, in the order in which the reasons are met."""
    groups: dict[str, list[FileRow]] = {}
    for row in rows:
        groups.setdefault(_reason(row), []).append(row)
    return [Unlooked(reason, tuple(members)) for reason, members in groups.items()]


def _reason(row: FileRow) -> str:
    """The reason without what differs from file to file: the numbers of pages, the type."""
    words = _CONTENT.sub("Their content is not read", _PAGES.sub("A page", row.reason or "Not read")).rstrip(".")
    return words[:1].upper() + words[1:] + ("" if row.filed else " (not in the bundle)") + "."


def _missed(row: FileRow) -> str:
    several = "s" * (len(row.unread_pages) > 1)
    pages = f"page{several} {page_ranges(row.unread_pages)}" if row.unread_pages else ""
    told = ": ".join(filter(None, (pages, row.reason))) or "not read"
    return told + ("" if row.filed else " (not in the bundle)")

"""Markdown, for a comment, a wiki or a job's summary: the verdict, then what matters first, notes in a line."""

from collections.abc import Iterator, Sequence

from checker.matter_report import Report
from checker.report.shared.blocks import Block, Heading, Item, Table, Words, blocks
from checker.report.shared.escape import markdown as plain
from checker.report.shared.render_options import Evidence


def render(report: Report, evidence: Evidence) -> bytes:
    """UTF-8 Markdown (CommonMark)."""
    text, before = "", None
    for block in blocks(report, with_notes=evidence.options.notes, with_compared=evidence.options.verbose):
        if before is not None:
            text += "\n" if isinstance(before, Item) and isinstance(block, Item) else "\n\n"
        text += "\n".join(_lines(block))
        before = block
    return (text + "\n").encode("utf-8")


def _lines(block: Block) -> Iterator[str]:
    match block:
        case Heading(level, words):
            yield f"{'#' * level} {plain(words)}"
        case Words(words, strong):
            yield f"**{plain(words)}**" if strong else plain(words)
        case Item(words, lead, lines):
            head = f"- **{plain(lead)}:** " if lead else "- "
            yield "  \n  ".join([head + plain(words), *map(plain, lines)])
        case Table(columns, rows):
            yield from _table(columns, rows)


def _table(columns: Sequence[str], rows: Sequence[Sequence[str]]) -> Iterator[str]:
    yield f"| {' | '.join(columns)} |"
    yield f"|{' --- |' * len(columns)}"
    yield from (f"| {' | '.join(map(plain, row))} |" for row in rows)

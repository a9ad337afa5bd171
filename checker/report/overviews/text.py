"""An audit for a terminal: a few lines a matter, those that need somebody first, then what stands in two matters."""

from collections.abc import Iterator

from checker.report.overviews.sentences import Row, closing, rows, shared
from checker.report.shared.escape import no_command, visible
from checker.report.shared.phrases import count, day
from checker.report.shared.record_words import anchor_words
from checker.trends import Overview


def render(overview: Overview) -> bytes:
    """UTF-8 text that ends with a line break."""
    text = bytearray()
    for line in _lines(overview):
        text += f"{no_command(visible(line))}\n".encode("utf-8", "replace")
    return bytes(text)


def _lines(overview: Overview) -> Iterator[str]:
    yield f"{count(len(overview.trends), 'matter')} below {overview.root}, as of {day(overview.report.as_of)}"
    yield ""
    for row in rows(overview):
        yield from _matter(row)
        yield ""
    yield from shared(overview)
    yield from overview.notes
    reused = sum(one.reused for one in overview.trends)
    yield f"{closing(overview)} {reused} unchanged since the last run."
    if overview.history is not None:
        yield anchor_words(overview.history)


def _matter(row: Row) -> Iterator[str]:
    yield row.name + ("" if row.trend.registered else " (not registered: it has no matter.json)")
    yield f"    {row.sentence}"
    yield from (f"    new: {line}" for line in row.new)
    yield from (f"    open: {line}" for line in row.still_open)
    if row.put_right:
        yield f"    put right: {row.put_right}"
    yield from (f"    expires on {line}" for line in row.expiring)
    yield from (f"    {line}" for line in row.originals)
    yield from (f"    not looked at: {line}" for line in row.unread)

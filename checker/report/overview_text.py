"""An audit for a terminal: one line a matter, what got worse first, then what expires."""

from collections.abc import Iterator

from checker.report.escape import no_command, visible
from checker.report.phrases import count, day
from checker.report.verdict import sentence
from checker.trends import Overview, Trend

_MOST = 40
"""Findings of one matter that are listed; the report on that matter has all of them."""


def render(overview: Overview) -> bytes:
    """UTF-8 text that ends with a line break."""
    lines = [f"{count(len(overview.trends), 'matter')} below {overview.root}, as of {day(overview.report.as_of)}", ""]
    for trend in sorted(overview.trends, key=lambda one: _weight(overview, one)):
        lines += [*_matter(overview, trend), ""]
    for one in overview.shared:
        where = "; ".join(f"{matter}: {file}" for matter, file in one.places)
        lines.append(f"The same {one.what} stands in matters that have nobody in common: {where}. Is one misfiled?")
    lines += [*overview.notes, *_closing(overview)]
    return "".join(f"{no_command(visible(line))}\n" for line in lines).encode("utf-8", "replace")


def _weight(overview: Overview, trend: Trend) -> tuple[int, int, str]:
    order = {"gaps": 0, "not_judged": 1, "unclear": 2, "ready": 3}
    return order[overview.matter(trend).verdict], -len(trend.new), trend.key


def _matter(overview: Overview, trend: Trend) -> Iterator[str]:
    report = overview.matter(trend)
    yield f"{trend.key}" + ("" if trend.registered else " (not registered: it has no matter.json)")
    yield f"    {sentence(report)}"
    for finding in trend.new[:_MOST]:
        yield f"    new: {finding.message}"
    gaps = [one for one in trend.still_open if one.finding.outcome == "gap"]
    if gaps:
        oldest = max(gaps, key=lambda one: one.days)
        since = f"the oldest for {count(oldest.days, 'day')} ({oldest.finding.title})"
        yield f"    still open: {count(len(gaps), 'gap')}, {since}"
    if trend.fixed:
        yield f"    put right: {count(len(trend.fixed), 'finding')}"
    for one in trend.expiring:
        late = f", before {one.needed_for} on {day(one.needed_on)}" if one.needed_on else ""
        yield f"    expires on {day(one.day)}{late}: {one.title}"
    for path in trend.changed_originals:
        yield f"    an original is not what it was at intake: {path}"


def _closing(overview: Overview) -> Iterator[str]:
    verdicts = [overview.matter(one).verdict for one in overview.trends]
    parts = [
        f"{verdicts.count('gaps')} with gaps",
        f"{verdicts.count('unclear')} to look at",
        f"{verdicts.count('ready')} without a gap found",
        f"{verdicts.count('not_judged')} not judged",
    ]
    unregistered = sum(not one.registered for one in overview.trends)
    reused = sum(one.reused for one in overview.trends)
    yield f"{', '.join(parts)}; {unregistered} not registered; {reused} unchanged since the last run."

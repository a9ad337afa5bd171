"""What changed in a matter since the last run: new, still open and for how long, fixed, waived."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from checker.audit.models import Open
from checker.matter_report import MatterReport
from checker.trends import Aged, Trend


def gaps(report: MatterReport) -> int:
    """How many gaps a report holds."""
    return sum(one.outcome == "gap" for one in report.findings)


def trend_of(report: MatterReport, trend: Trend, known: Sequence[Open], as_of: date, compared_with: int) -> Trend:
    """The trend with what is new and what is still open, by what the history knows after this run.

    New is what no run up to `compared_with` saw; with 0 there is nothing to compare with, and nothing is new.
    """
    counted: Counter[str] = Counter()
    by_key = {(one.fingerprint, one.nth): one for one in known}
    new, still = [], []
    for finding in report.findings:
        nth = counted[finding.fingerprint]
        counted[finding.fingerprint] += 1
        old = by_key.get((finding.fingerprint, nth))
        if finding.outcome == "waived" or old is None:
            continue
        if old.run > compared_with > 0:
            new.append(finding)
        else:
            still.append(Aged(finding, old.since, max(0, (as_of - date.fromisoformat(old.since)).days)))
    return replace(
        trend,
        new=tuple(new),
        still_open=tuple(still),
        waived=report.counts.waived,
        unread=sum(row.status in ("unreadable", "partly", "not_read") for row in report.files),
    )

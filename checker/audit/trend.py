"""What changed in a matter since the last run: new, still open and for how long, fixed, waived."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from checker.audit.records import Open
from checker.findings import MatterReport
from checker.trends import Aged, Trend


def gaps(report: MatterReport) -> int:
    """How many gaps a report holds."""
    return sum(one.outcome == "gap" for one in report.findings)


def trend_of(report: MatterReport, trend: Trend, before: Sequence[Open], as_of: date, first: bool) -> Trend:
    """The trend with what is new, still open and fixed. `before` is what was open at the last run.

    At the `first` run nothing is new: there is nothing to compare it with.
    """
    counted: Counter[str] = Counter()
    known = {(one.fingerprint, one.nth): one for one in before}
    new, still = [], []
    for finding in report.findings:
        if finding.outcome == "waived":
            continue
        nth = counted[finding.fingerprint]
        counted[finding.fingerprint] += 1
        old = known.pop((finding.fingerprint, nth), None)
        if old is not None:
            days = max(0, (as_of - date.fromisoformat(old.since)).days)
            still.append(Aged(finding, old.since, days))
        elif not first:
            new.append(finding)
    return replace(
        trend,
        new=tuple(new),
        still_open=tuple(still),
        fixed=tuple(sorted(one.rule for one in known.values())),
        waived=report.counts.waived,
        unread=sum(row.status in ("unreadable", "partly", "not_read") for row in report.files),
    )

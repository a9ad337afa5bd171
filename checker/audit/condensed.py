"""A report as the history keeps it for overviews: one function drops, one restores, and nobody else does either."""

import json
import sys
from dataclasses import replace

from checker.facts.codec import from_plain, to_sparse
from checker.matter_report import MatterReport

_SHARED = ("rule", "title", "family", "outcome", "severity", "remedy", "who", "pack")
"""Fields of a finding whose texts come from its rule."""


def condensed(report: MatterReport) -> str:
    """What an overview shows of a report, as JSON: without what held, sources, files of which there is nothing to say,
    and every field that holds its default: a warm audit reads one of these for each matter."""
    return json.dumps(to_sparse(light(report)))


def restored(text: str) -> MatterReport:
    """The report that `condensed` wrote, or that was kept whole. Texts that many matters share are one in memory.

    Raises ValueError, KeyError or TypeError if it is neither.
    """
    plain = json.loads(text)
    for finding in plain.get("findings", ()):
        finding.update({name: sys.intern(finding[name]) for name in _SHARED if name in finding})
    return from_plain(MatterReport, plain)


def light(report: MatterReport) -> MatterReport:
    """What an overview shows of a report."""
    files = tuple(one for one in report.files if one.status not in ("read", "ignored"))
    findings = tuple(
        replace(one, place=one.place and replace(one.place, seen=None), authority=(), related=(), values={})
        for one in report.findings
    )
    return replace(
        report, asked=(), timeline=(), files=files, findings=findings, papers=(), persons=(), compared=(),
        not_compared=(), absent=(), chosen=(),
    )  # fmt: skip

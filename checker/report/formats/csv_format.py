"""CSV for a spreadsheet: one row a finding, no cell that a spreadsheet would take for a formula."""

import csv
import io

from checker.findings import Finding
from checker.matter_report import MatterReport, Report
from checker.report.shared.escape import cell
from checker.report.shared.phrases import doubt, place_words
from checker.report.shared.render_options import Evidence
from checker.report.shared.summary import sentence

COLUMNS = (
    "matter", "file", "part", "page", "outcome", "severity", "rule", "title", "message", "remedy", "who", "doubt",
    "waiver", "parked", "related", "authority", "pack", "fingerprint",
)  # fmt: skip


def render(report: Report, _evidence: Evidence) -> bytes:
    """UTF-8 with a byte order mark, without which Excel takes it for another encoding; lines end as RFC 4180 says."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    for matter in report.matters:
        if matter.verdict == "not_judged":
            told = {"matter": matter.path, "outcome": "not_judged", "message": sentence(matter)}
            writer.writerow([cell(told.get(name, "")) for name in COLUMNS])
        writer.writerows(_row(one, matter) for one in matter.findings)
    return out.getvalue().encode("utf-8-sig")


def _row(one: Finding, matter: MatterReport) -> list[str]:
    place = one.place
    values = (
        matter.path,
        place.file if place else "",
        place.part or "" if place else "",
        str(place.page or "") if place else "",
        one.outcome,
        one.severity,
        one.rule,
        one.title,
        one.message,
        one.remedy,
        one.who,
        doubt(one),
        one.waiver or "",
        {None: "", True: "yes", False: "no"}[one.parked],
        "; ".join(map(place_words, one.related)),
        "; ".join(" ".join(filter(None, (source.title, source.paragraph))) for source in one.authority),
        one.pack,
        one.fingerprint,
    )
    return [cell(value) for value in values]

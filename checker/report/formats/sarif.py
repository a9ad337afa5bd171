"""SARIF 2.1.0 (OASIS), for code scanning and its viewers: one run a matter, every rule that was asked declared.

A doubt is a result of kind `review`, a waiver a suppression, a file that was not looked at a notification of the run.
"""

import json
from typing import Any

from checker.findings import Finding, Place
from checker.matter_report import MatterReport, Report
from checker.report.shared.escape import below, uri, visible
from checker.report.shared.phrases import doubt, page_ranges, place_words
from checker.report.shared.render_options import Evidence
from checker.report.shared.summary import sentence, unseen_rows
from checker.report_tables import Asked, FileRow

_SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"


def render(report: Report, _evidence: Evidence) -> bytes:
    """ASCII JSON."""
    runs = [_run(matter, report) for matter in report.matters]
    log = {"$schema": _SCHEMA, "version": "2.1.0", "runs": runs}
    return json.dumps(log, indent=1, ensure_ascii=True).encode("ascii") + b"\n"


def _run(matter: MatterReport, report: Report) -> dict[str, Any]:
    rules = {asked.rule: _rule(asked) for asked in matter.asked}
    for one in matter.findings:
        rules.setdefault(one.rule, _rule(Asked(one.rule, one.title, one.family, one.severity, remedy=one.remedy)))
    index = {rule: nth for nth, rule in enumerate(rules)}
    driver = {"name": report.tool.get("name", "bundle-checker"), "rules": list(rules.values())}
    if report.tool.get("version"):
        driver["version"] = report.tool["version"]
    return {
        "tool": {"driver": driver},
        "automationDetails": {"id": f"bundle-checker/{uri(below(matter.path, '') or matter.path)}/"},
        "columnKind": "unicodeCodePoints",
        "invocations": [_invocation(matter)],
        "results": [_result(one, index[one.rule], matter) for one in matter.findings],
        "properties": {
            "verdict": matter.verdict,
            "summary": visible(sentence(matter)),
            "asOf": report.as_of,
            "packs": [{"id": one.id, "version": one.version, "verified": one.verified} for one in matter.packs],
        },
    }


def _rule(asked: Asked) -> dict[str, Any]:
    sources = [" ".join(filter(None, (one.title, one.paragraph, one.url))) for one in asked.authority]
    paragraphs = [asked.title, asked.why, f"What to do: {asked.remedy}" if asked.remedy else "", *sources]
    address = next((one.url for one in asked.authority if one.url), None)
    return {
        "id": asked.rule,
        "shortDescription": {"text": visible(asked.title)},
        "fullDescription": {"text": visible(asked.why or asked.title)},
        "help": {"text": "\n".join(visible(one) for one in paragraphs if one)},
        "defaultConfiguration": {"level": asked.severity},
        "properties": {"tags": [asked.family] if asked.family else [], "passed": asked.passed},
    } | ({"helpUri": address} if address else {})


def _result(one: Finding, index: int, matter: MatterReport) -> dict[str, Any]:
    page = f" (page {one.place.page})" if one.place and one.place.page else ""
    text = visible(one.message or one.title) + page
    result: dict[str, Any] = {
        "ruleId": one.rule,
        "ruleIndex": index,
        "kind": "review" if one.outcome == "unclear" else "fail",
        "level": "none" if one.outcome == "unclear" else one.severity,
        "message": {"text": f"To look at: {text}" if one.outcome == "unclear" else text},
        "locations": [_location(one.place, matter)],
        "partialFingerprints": {"bundleChecker/v1": one.fingerprint},
        "properties": {"remedy": visible(one.remedy), "who": one.who, "severity": one.severity, "pack": one.pack},
    }
    if one.why:
        result["properties"]["doubt"] = doubt(one)
    related: list[dict[str, Any]] = []
    for place in one.related:  # a set, by the schema; places may differ in what is not told of them
        told = _location(place, matter)
        if told not in related:
            related.append(told)
    if related:
        result["relatedLocations"] = related
    if one.outcome == "waived":
        waiver = visible(one.waiver or "waived")
        result["suppressions"] = [{"kind": "external", "status": "accepted", "justification": waiver}]
    if one.parked is not None:
        result["baselineState"] = "unchanged" if one.parked else "new"
    return result


def _location(place: Place | None, matter: MatterReport) -> dict[str, Any]:
    physical: dict[str, Any] = {
        "artifactLocation": {"uri": uri(below(matter.path, place.file if place else None)) or "./"}
    }
    if place is not None:
        # A viewer shows no result without a line: the page stands for it, as in file.pdf:3
        physical["region"] = {"startLine": place.page or 1}
    logical = {"name": visible(_inside(place)), "fullyQualifiedName": visible(place_words(place)), "kind": "element"}
    return {"physicalLocation": physical, "logicalLocations": [logical]}


def _inside(place: Place | None) -> str:
    if place is None:
        return "the bundle as a whole"
    return ", ".join(filter(None, (place.part, f"page {place.page}" if place.page else ""))) or "the whole file"


def _invocation(matter: MatterReport) -> dict[str, Any]:
    told = [_notification(row, matter) for row in unseen_rows(matter)]
    if matter.verdict == "not_judged":
        told.append({"level": "error", "message": {"text": visible(sentence(matter))}})
    return {"executionSuccessful": matter.verdict != "not_judged", "toolExecutionNotifications": told}


def _notification(row: FileRow, matter: MatterReport) -> dict[str, Any]:
    what = f"Not looked at: page {page_ranges(row.unread_pages)}" if row.unread_pages else "Not looked at"
    text = visible(f"{what}: {row.reason}" if row.reason else what)
    return {"level": "warning", "message": {"text": text}, "locations": [_location(Place(row.path), matter)]}

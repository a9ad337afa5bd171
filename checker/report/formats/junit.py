"""JUnit XML, for build services: one test case a rule and document, so that what held shows beside what did not.

A gap is a failure. What cannot be told, was waived or is parked is `skipped`, never passed; with `strict` a doubt is a
failure too.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from xml.etree import ElementTree as ET

from checker.findings import Finding, Place
from checker.matter_report import MatterReport, Report
from checker.report.shared.escape import visible
from checker.report.shared.phrases import outcome_word, place_words
from checker.report.shared.render_options import Evidence
from checker.report.shared.summary import sentence, unseen_rows
from checker.report_tables import Asked

_BUNDLE = "the bundle as a whole"


@dataclass(slots=True)
class _Case:
    rule: str
    title: str
    document: str
    findings: list[Finding] = field(default_factory=list)
    skipped: str | None = None


def render(report: Report, evidence: Evidence) -> bytes:
    """UTF-8 XML."""
    root = ET.Element("testsuites", name=report.tool.get("name", "bundle-checker"))
    for matter in report.matters:
        _suite(ET.SubElement(root, "testsuite"), matter, evidence.options.strict)
    for name in ("tests", "failures", "errors", "skipped"):
        root.set(name, str(sum(int(suite.get(name, "0")) for suite in root)))
    ET.indent(root, " ")
    made: bytes = ET.tostring(root, encoding="utf-8", xml_declaration=True)
    return made + b"\n"


def _suite(suite: ET.Element, matter: MatterReport, strict: bool) -> None:
    suite.set("name", visible(matter.path))
    for case in _cases(matter):
        _case(suite, case, strict)
    for row in unseen_rows(matter):
        node = ET.SubElement(suite, "testcase", classname="not looked at", name=visible(row.path))
        ET.SubElement(node, "skipped", message=visible(row.reason or "not looked at"))
    if matter.verdict == "not_judged":
        node = ET.SubElement(suite, "testcase", classname="bundle-checker", name="the matter is judged")
        ET.SubElement(node, "error", message=visible(sentence(matter)))
    ET.SubElement(suite, "system-out").text = visible(sentence(matter))
    suite.set("tests", str(len(suite.findall("testcase"))))
    for name, tag in (("failures", "failure"), ("errors", "error"), ("skipped", "skipped")):
        suite.set(name, str(len(suite.findall(f"testcase/{tag}"))))


def _cases(matter: MatterReport) -> Iterator[_Case]:
    """A case for each pair of rule and document, by rule; what held and what was not applicable included."""
    cases: dict[tuple[str, str], _Case] = {}
    for one in matter.findings:
        document = _document(one.place)
        cases.setdefault((one.rule, document), _Case(one.rule, one.title, document)).findings.append(one)
    for asked in matter.asked:
        for document in _held(asked):
            cases.setdefault((asked.rule, document), _Case(asked.rule, asked.title, document))
        if asked.not_applicable and not asked.passed + asked.gap + asked.unclear + asked.waived:
            skipped = _Case(asked.rule, asked.title, _BUNDLE, skipped="not applicable")
            cases.setdefault((asked.rule, _BUNDLE), skipped)
    return iter(sorted(cases.values(), key=lambda case: case.rule))


def _held(asked: Asked) -> list[str]:
    if asked.passed and not asked.held:
        return [_BUNDLE]
    return [_document(place) for place in asked.held]


def _document(place: Place | None) -> str:
    return place_words(Place(place.file, place.part)) if place else _BUNDLE


def _case(suite: ET.Element, case: _Case, strict: bool) -> None:
    name = f"{visible(case.document)}: {visible(case.title)}"
    node = ET.SubElement(suite, "testcase", classname=visible(case.rule), name=name)
    if case.skipped:
        ET.SubElement(node, "skipped", message=case.skipped)
    if not case.findings:
        return
    properties = ET.SubElement(node, "properties")
    for one in case.findings:
        ET.SubElement(properties, "property", name="fingerprint", value=visible(one.fingerprint))
    failed = [one for one in case.findings if not one.parked and one.outcome in ("gap", "unclear")[: 1 + strict]]
    told = failed or case.findings
    result = ET.SubElement(node, "failure" if failed else "skipped", message=_told(told[0]))
    if failed:
        result.set("type", told[0].severity)
    result.text = "\n".join(f"{_told(one)} {visible(one.remedy)}".strip() for one in case.findings)


def _told(one: Finding) -> str:
    page = f"page {one.place.page}: " if one.place and one.place.page else ""
    waiver = f" Waived: {one.waiver}" if one.waiver else ""
    return visible(f"{outcome_word(one)}: {page}{one.message or one.title}{waiver}")

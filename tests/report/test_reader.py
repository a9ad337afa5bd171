"""One who has only the HTML page can name, for every gap of the samples, file, page, who must act and what to do."""

import html
import json
import re
from datetime import date
from pathlib import Path

import pytest

from checker import shipped
from checker.report import FORMATS, Evidence
from checker.run import check

SAMPLES = Path(__file__).resolve().parents[2] / "samples"


def words(markup):
    return re.sub(r"\s+", " ", html.unescape(re.sub(r"<[^>]+>", "", markup))).strip()


def read(page):
    """The gaps as a person reads them off the page: rule, file, page, who, what to do."""
    for block in re.findall(r'<section class="finding.*?</section>', page, re.DOTALL):
        if words(re.search(r'<span class="badge">(.*?)</span>', block)[1]) != "gap":
            continue
        pairs = re.findall(r"<dt>(.*?)</dt><dd>(.*?)</dd>", block, re.DOTALL)
        said = {words(term): words(told) for term, told in pairs}
        rule = re.search(r"\(([^ ()]+/[^ ()]+), (?:error|warning|note)\)", said["Rule"])[1]
        yield (rule, *_where(said["Where"]), said["Who"], said["What to do"])


def _where(told):
    place = told.split("; see also ")[0]
    page = re.search(r", page (\d+)$", place)
    return place.split(", page ")[0], int(page[1]) if page else None


def _rule(name):
    """Who must act and what to do, as the pack itself says."""
    pack, _, number = name.partition("/")
    rule = json.loads(shipped.pack_path(pack).read_text("utf-8"))["rules"][number]
    return rule.get("who", "fee earner"), words(rule["remedy"])


def _html(folder, settings, as_of):
    report = check(folder, as_of=date.fromisoformat(as_of), settings=settings)
    return report, FORMATS["html"](report, Evidence()).decode("utf-8")


def _faulty():
    for path in sorted(SAMPLES.glob("*/expected.json")):
        expected = json.loads(path.read_text("utf-8"))
        if any(one["outcome"] == "gap" for one in expected["findings"]):
            yield path.parent, expected


def _can_name(gap, named):
    who, remedy = _rule(gap["rule"])
    return any(
        one[:2] == (gap["rule"], gap.get("file") or "the bundle as a whole")
        and one[2] == gap.get("page", one[2])
        and one[3:] == (who, remedy)
        for one in named
    )


def test_several_samples_have_faults():
    assert len(list(_faulty())) >= 4


@pytest.mark.slow
@pytest.mark.parametrize(("folder", "expected"), [pytest.param(*one, id=one[0].name) for one in _faulty()])
def test_a_reader_of_the_page_alone_can_name_every_gap_that_a_sample_expects(folder, expected, facts):
    named = list(read(_html(folder, facts, expected["as_of"])[1]))
    gaps = [one for one in expected["findings"] if one["outcome"] == "gap"]
    assert [one for one in gaps if not _can_name(one, named)] == []


@pytest.mark.parametrize("name", ["untidy-folder", "pk-petition-three-faults", "pk-petition-annexures-out-of-order"])
def test_every_gap_of_a_report_can_be_named_from_its_page(name, without_ocr):
    report, page = _html(SAMPLES / name, without_ocr, "2026-05-01")
    gaps = [one for one in report.matters[0].findings if one.outcome == "gap"]
    assert gaps
    named = set(read(page))
    for one in gaps:
        file = one.place.file if one.place else "the bundle as a whole"
        assert (one.rule, file, one.place.page if one.place else None, one.who, words(one.remedy)) in named
        assert len(one.remedy) > 15

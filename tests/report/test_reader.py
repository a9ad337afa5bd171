"""One who has only the HTML page can name, for every gap of five samples, file, page, who must act and what to do."""

import html
import re
from datetime import date

import pytest

from checker.reading.settings import Settings
from checker.report import FORMATS, Evidence
from checker.run import check
from tests.cli.conftest import SAMPLES

NAMES = (
    "pk-petition-three-faults", "pk-petition-missing-certificate", "pk-petition-annexures-out-of-order",
    "pk-petition-signature-too-early", "untidy-folder",
)  # fmt: skip


def words(markup):
    return re.sub(r"\s+", " ", html.unescape(re.sub(r"<[^>]+>", "", markup))).strip()


def read(page):
    """The findings as a person reads them: outcome, where, who, what to do, rule."""
    for block in re.findall(r'<section class="finding.*?</section>', page, re.DOTALL):
        said = {
            words(term): words(told) for term, told in re.findall(r"<dt>(.*?)</dt><dd>(.*?)</dd>", block, re.DOTALL)
        }
        yield words(re.search(r'<span class="badge">(.*?)</span>', block)[1]), said


def where(said):
    place = said["Where"].split("; see also ")[0]
    page = re.search(r", page (\d+)$", place)
    return place.split(", page ")[0], int(page[1]) if page else None


@pytest.mark.parametrize("name", NAMES)
def test_every_gap_of_a_sample_can_be_named_from_the_page(name):
    report = check(SAMPLES / name, as_of=date(2026, 5, 1), settings=Settings(ocr=False))
    gaps = [one for one in report.matters[0].findings if one.outcome != "waived"]
    found = [said for outcome, said in read(FORMATS["html"](report, Evidence()).decode("utf-8")) if outcome != "waived"]
    assert gaps
    named = {(*where(said), said["Who"], said["What to do"]) for said in found}
    for one in gaps:
        file = one.place.file if one.place else "the bundle as a whole"
        remedy = re.sub(r"\s+", " ", one.remedy).strip()
        assert (file, one.place.page if one.place else None, one.who, remedy) in named
        assert len(remedy) > 15

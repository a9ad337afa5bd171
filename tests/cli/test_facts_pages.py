"""`facts --pages` prints what recognisers are given, so that a page of anybody's can become a test."""

import json

from checker.facts.form import PageFact
from checker.pages.page_json import from_json
from checker.recognising.pipeline import recognise
from tests.cli.conftest import SAMPLES
from tests.reading.made import pdf


def test_a_page_that_was_printed_is_recognised_as_the_page_was(cli):
    file = next((SAMPLES / "uk-court-ebundle-complete").glob("*.pdf"))
    printed = [json.loads(line) for line in cli("facts", file, "--pages", "--no-ocr").out.splitlines()]
    facts = json.loads(cli("facts", file, "--format", "json", "--no-ocr").out)["documents"][0]
    assert {one["page"] for one in printed} | set(facts["text"]["unread_pages"]) == set(range(1, facts["pages"] + 1))
    found = [recognise(from_json(one), PageFact(one["page"])) for one in printed]
    stated = {(one["value"], one["page"]) for one in facts["dates"] if one["source"] in ("text", "ocr")}
    assert stated and {(one.value, one.page) for page in found for one in page.dates} == stated


def test_a_folder_and_a_file_that_cannot_be_read_are_told(cli, tmp_path):
    (tmp_path / "empty.pdf").write_bytes(b"")
    (tmp_path / "a.pdf").write_bytes(pdf(["Letter"]))
    assert cli("facts", tmp_path, "--pages").code == 2
    ended = cli("facts", tmp_path / "empty.pdf", tmp_path / "a.pdf", "--pages")
    assert ended.code == 4 and "empty.pdf: It is empty" in ended.err
    assert json.loads(ended.out)["text"].strip() == "Letter"
    assert cli("facts", tmp_path / "a.pdf", "--pages", "--mask").code == 2

import json

import pytest

from checker.errors import MatterError
from checker.facts.matter import Matter
from checker.reading.folder.matter_file import parse_matter, read_matter_file

HASH = "0" * 64
WHOLE = """{"version": 1, "packs": ["pk-high-court-petition"], "opened": "2026-01-10", "zone": "Asia/Karachi",
 "date_order": "DMY", "bundle": ["05 Bundle/**"], "order": [],
 "shelves": {"original": ["01 Originals/**"], "working": ["02 Working/**"]},
 "dates": {"submission": "2026-05-04"}, "answers": {"minor": false},
 "parties": [{"role": "deponent", "names": ["A"], "born": "1980-01-01", "numbers": {"cnic": "00000-0000000-0"}}],
 "steps": [{"what": "transfer", "on": "2026-02-01", "jurisdictions": ["PK", "US"],
            "told": [{"who": "US adviser", "on": "2026-02-03"}]}],
 "confirmed": [{"file": "a.pdf", "sha256": "HASH", "kind": "k", "dates": [{"role": "issued", "value": "2026-01-01"}],
                "by": "B", "on": "2026-01-02"}],
 "waivers": [{"rule": "r", "file": "a.pdf", "reason": "x", "by": "B", "until": "2026-06-01"}],
 "signed_off": {"by": "B", "on": "2026-05-01", "bundle_sha256": "HASH"}}""".replace("HASH", HASH)


def test_everything_that_the_rule_language_shows_is_read():
    matter = parse_matter(WHOLE)
    assert matter.parties[0].numbers == {"cnic": "00000-0000000-0"}
    assert matter.steps[0].told[0].who == "US adviser"
    assert matter.confirmed[0].dates[0].value == "2026-01-01"
    assert matter.shelves["original"] == ("01 Originals/**",)
    assert matter.signed_off is not None


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("{", "line 1"),
        ('{"version": 1, "version": 1}', "“version” stands twice"),
        ('{"version": 1, "wavers": []}', "“wavers” is not a key that is known here; did you mean “waivers”?"),
        ('{"version": 1,\n "dates": {"submission": "2026-04-31"}}', "line 2, column 26"),
        ('{"version": 1, "dates": {"submission": "2026-04-31"}}', "no day; write a day that exists"),
        ('{"version": 1, "dates": {"submission": "31 April"}}', "no day"),
        ('{"version": 2}', "“version” must be 1"),
        ('{"version": 1, "zone": "Karachi"}', "no known time zone"),
        ('{"version": 1, "waivers": [{"rule": "x"}]}', "lacks “reason”"),
        ("[]", "the file must be an object"),
        ('{"version": 1, "packs": "x"}', "“packs” must be a list"),
        (json.dumps({"version": 1, "packs": [str(n) for n in range(51)]}), "“packs” is longer than 50"),
        (json.dumps({"version": 1, "id": "x" * 201}), "“id” is longer than 200"),
        (json.dumps({"version": 1, "bundle": ["*" * 1500], "shelves": {"other": ["?" * 501]}}), "more than 2,000 * and ?"),
        (json.dumps({"version": 1} | {f"k{n}": n for n in range(30)}), "; and 25 more"),
    ],
)
def test_what_is_wrong_is_a_sentence_with_its_place(text, words):
    with pytest.raises(MatterError) as caught:
        parse_matter(text)
    assert words in str(caught.value)
    assert "not judged" in str(caught.value)


def test_no_file_is_an_empty_matter(tmp_path):
    assert read_matter_file(tmp_path) == Matter()


def test_a_folder_of_that_name_is_said(tmp_path):
    (tmp_path / "matter.json").mkdir()
    with pytest.raises(MatterError, match="not a file"):
        read_matter_file(tmp_path)


def test_another_encoding_is_said(tmp_path):
    (tmp_path / "matter.json").write_bytes('{"version": 1}'.encode("utf-16"))
    with pytest.raises(MatterError, match="UTF-8"):
        read_matter_file(tmp_path)


@pytest.mark.parametrize("name", ["matter.json.txt", "Matter.JSON", "matter.json.json"])
def test_a_record_by_nearly_its_name_is_not_passed_over(tmp_path, name):
    if name.lower() == "matter.json" and (tmp_path.parent / tmp_path.name.upper()).exists():
        pytest.skip("case does not matter on this disk")
    (tmp_path / name).write_text(WHOLE, encoding="utf-8")
    with pytest.raises(MatterError, match=f"There is no matter.json, but {name}.*Rename it"):
        read_matter_file(tmp_path)


def test_what_is_kept_of_a_record_is_none(tmp_path):
    for name in ("matter.json~", "matter.json.1", "x.txt"):
        (tmp_path / name).write_text("{}")
    (tmp_path / "sub").mkdir()
    (tmp_path / "sub" / "matter.json.txt").write_text("{}")
    (tmp_path / "Matter.json").mkdir()
    assert read_matter_file(tmp_path) == Matter()


def test_beside_the_record_another_name_is_only_a_name(tmp_path):
    (tmp_path / "matter.json").write_text('{"version": 1, "title": "T"}')
    (tmp_path / "matter.json.txt").write_text("{}")
    assert read_matter_file(tmp_path).title == "T"


def test_a_question_ends_with_its_own_mark_and_a_list_with_a_stop():
    with pytest.raises(MatterError) as caught:
        parse_matter('{"version": 1, "wavers": []}')
    assert "did you mean “waivers”? Known are $schema, " in str(caught.value)
    assert " more. The matter" in str(caught.value)
    with pytest.raises(MatterError) as caught:
        parse_matter('{"version": 1, "date_order": "dayfirst"}')
    assert "?? " not in str(caught.value) and "?. " not in str(caught.value)

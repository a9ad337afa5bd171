"""No bundle is called green that was not looked at."""

import json
import shutil

import pytest

from tests.cli.conftest import SAMPLES
from tests.reading.made import pdf
from tests.reading.test_leftovers import CALLED_SO
from tests.reading.test_programs import REPOSITORY

EARLY = pdf(["AFFIDAVIT\nDated 20 April 2026\nThis deed is dated [date] and made at Lahore"])
"""A paper with a gap."""
FORMATS = ["text", "concise", "json", "html", "markdown", "csv", "sarif", "junit", "gitlab", "github"]


@pytest.fixture
def matter(tmp_path):
    """A tidy folder: nothing is found in it."""
    folder = tmp_path / "matter"
    folder.mkdir()
    shutil.copy(SAMPLES / "cross-border-complete" / "03 Marriage certificate - 2024-04-09.pdf", folder)
    (folder / "matter.json").write_text('{"version": 1, "opened": "2026-01-10", "dates": {"submission": "2026-05-04"}}')
    return folder


def check(cli, folder, *args):
    ended = cli("check", folder, "--as-of", "2026-05-01", "--strict", "--format", "json", *args)
    return ended.code, json.loads(ended.out)["matters"][0]


def put(folder, files):
    for name, data in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)


def test_a_tidy_folder_with_what_programs_leave_is_green(cli, matter):
    put(matter, {**REPOSITORY, ".DS_Store": b"\x00\x00\x00\x01Bud1", ".gitignore": b"*.tmp\n", "matter.json.1": b'{"version": 1}'})
    code, found = check(cli, matter)
    assert (code, found["verdict"], found["complete"]) == (0, "ready", True), found["findings"]
    assert not any("not looked at" in note for note in found["notes"])


@pytest.mark.parametrize("name", CALLED_SO)
def test_a_gap_is_found_whatever_its_file_is_called(cli, matter, name):
    put(matter, {name: EARLY})
    code, found = check(cli, matter)
    assert (code, found["verdict"]) == (1, "gaps")
    assert any(one["rule"].endswith("/PLH-01") and one["place"]["file"] == name for one in found["findings"])


@pytest.mark.parametrize("folder", [".git", "__MACOSX", ".Trashes/501"])
def test_papers_in_a_programs_folder_are_told_by_number(cli, matter, folder):
    put(matter, {**REPOSITORY, f"{folder}/a": EARLY, f"{folder}/b": EARLY + b" ", f"{folder}/c": EARLY + b"  "})
    code, found = check(cli, matter)
    assert (code, found["verdict"], found["complete"]) == (1, "unclear", False)
    text = cli("check", matter, "--as-of", "2026-05-01").out
    assert "not looked at: 3 files" in text and f"3 files: {folder}/a" in text


@pytest.mark.parametrize("form", FORMATS)
def test_no_report_of_it_reads_as_complete(cli, matter, form):
    put(matter, {".git/a": EARLY, ".git/b": EARLY + b" "})
    ended = cli("check", matter, "--as-of", "2026-05-01", "--format", form, "--no-mask")
    assert ended.code == 4
    assert "2 entries of the folder were not looked at" in " ".join(ended.out.split())


def test_a_bundle_in_which_nothing_is_filed_yet_is_nothing_to_check(cli, matter):
    (matter / "05 Bundle").mkdir()
    (matter / "matter.json").write_text('{"version": 1, "bundle": ["05 Bundle/**"]}')
    code, found = check(cli, matter)
    assert (code, found["verdict"], "05 Bundle/** holds no file yet" in found["reason"]) == (3, "not_judged", True)


def test_a_pattern_of_the_bundle_that_fits_no_file_is_wrong_use(cli, matter):
    put(matter, {"05 Bundle/affidavit.pdf": EARLY})
    (matter / "matter.json").write_text('{"version": 1, "bundle": ["Bundle/*.pdf", "05 Bundle/*", "deeds/**"]}')
    code, found = check(cli, matter)
    assert (code, found["verdict"]) == (2, "not_judged")
    assert "no file fits “Bundle/*.pdf”; did you mean “05 Bundle/**”?" in found["reason"]
    assert "no file fits “deeds/**”." in found["reason"] and "“05 Bundle/*”" not in found["reason"]

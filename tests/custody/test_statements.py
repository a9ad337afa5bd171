import errno
import json
import os
import sys
from datetime import date

import pytest

from checker.custody import statements
from checker.custody.matter_file import edit, inside, matter_of
from checker.errors import MatterError, UsageError
from checker.facts.matter import SignOff

HASH = "a" * 64
REVIEW = SignOff("A", "2026-05-04", HASH)


@pytest.fixture
def matter(tmp_path):
    """A folder that has a record."""
    statements.begin(tmp_path, {"version": 1})
    return tmp_path


def record(folder):
    return json.loads((folder / "matter.json").read_text(encoding="utf-8"))


def test_the_old_text_is_kept_each_time(tmp_path):
    statements.begin(tmp_path, {"version": 1, "title": "One"})
    first = (tmp_path / "matter.json").read_bytes()
    kept = statements.waive(tmp_path, "p/R-1", None, "agreed", "A", date(2026, 6, 1))
    second = (tmp_path / "matter.json").read_bytes()
    again = statements.waive(tmp_path, "p/R-2", "a.pdf", "agreed", "A", date(2026, 6, 1))
    assert kept.read_bytes() == first
    assert again.read_bytes() == second
    assert kept != again


def test_a_confirmation_takes_up_the_former_one_of_the_same_content(matter):
    file = matter / "05 Bundle" / "a.pdf"
    statements.confirm(matter, file, HASH, "A", date(2026, 5, 1), kind="affidavit", dates={"issued": "2026-04-01"})
    statements.confirm(matter, file, HASH, "B", date(2026, 5, 2), dates={"sworn": "2026-04-02", "issued": "2026-04-03"})
    assert record(matter)["confirmed"] == [
        {
            "file": "05 Bundle/a.pdf",
            "sha256": HASH,
            "by": "B",
            "on": "2026-05-02",
            "kind": "affidavit",
            "dates": [{"role": "sworn", "value": "2026-04-02"}, {"role": "issued", "value": "2026-04-03"}],
        }
    ]


def test_a_confirmation_of_other_content_starts_afresh(matter):
    file = matter / "a.pdf"
    statements.confirm(matter, file, HASH, "A", date(2026, 5, 1), kind="affidavit")
    statements.confirm(matter, file, "b" * 64, "A", date(2026, 5, 2), label="C")
    assert [one.get("kind") for one in record(matter)["confirmed"]] == [None]


def test_a_waiver_of_the_same_rule_and_file_is_replaced(matter):
    statements.waive(matter, "p/R-1", "a.pdf", "one", "A", date(2026, 6, 1))
    statements.waive(matter, "p/R-1", "a.pdf", "two", "A", date(2026, 7, 1))
    statements.waive(matter, "p/R-1", None, "three", "A", date(2026, 7, 1))
    assert [one["reason"] for one in record(matter)["waivers"]] == ["two", "three"]


def test_a_sign_off_is_bound_to_the_bundle(matter):
    statements.sign_off(matter, REVIEW)
    assert record(matter)["signed_off"] == {"by": "A", "on": "2026-05-04", "bundle_sha256": HASH}


@pytest.mark.parametrize("text", ["{", '{"version": 1, "version": 1}', '{"version": 7}'])
def test_a_wrong_file_is_left_as_it_is(tmp_path, text):
    (tmp_path / "matter.json").write_text(text)
    with pytest.raises(MatterError):
        statements.sign_off(tmp_path, REVIEW)
    assert [one.name for one in tmp_path.iterdir()] == ["matter.json"]
    assert (tmp_path / "matter.json").read_text() == text


@pytest.mark.skipif(sys.platform == "win32", reason="links are made as on POSIX")
def test_a_link_in_the_place_of_the_file_is_neither_read_nor_replaced(tmp_path):
    folder = tmp_path / "matter"
    folder.mkdir()
    (tmp_path / "other.json").write_text('{"version": 1}')
    (folder / "matter.json").symlink_to("../other.json")
    with pytest.raises(MatterError, match=r"is a link.*nothing was changed"):
        statements.sign_off(folder, REVIEW)
    assert (folder / "matter.json").is_symlink() and len(list(folder.iterdir())) == 1


def test_what_would_be_wrong_is_not_written(matter):
    with pytest.raises(MatterError, match="no day"):
        statements.confirm(matter, matter / "a", HASH, "A", date(2026, 1, 1), dates={"issued": "2026-02-30"})
    assert [one.name for one in matter.iterdir()] == ["matter.json"] and record(matter) == {"version": 1}


def test_somebody_elses_change_is_not_overwritten(tmp_path):
    statements.begin(tmp_path, {"version": 1})

    def meanwhile(_record):
        (tmp_path / "matter.json").write_text('{"version": 1, "title": "theirs"}')

    with pytest.raises(MatterError, match="somebody else"):
        edit(tmp_path, meanwhile)
    assert record(tmp_path)["title"] == "theirs"


def test_nothing_but_a_first_word_makes_a_record(tmp_path):
    for write in (
        lambda: statements.confirm(tmp_path, tmp_path / "a.pdf", HASH, "A", date(2026, 5, 1), kind="affidavit"),
        lambda: statements.waive(tmp_path, "p/R-1", None, "agreed", "A", date(2026, 6, 1)),
        lambda: statements.sign_off(tmp_path, REVIEW),
    ):
        with pytest.raises(MatterError, match="no matter yet"):
            write()
    assert not list(tmp_path.iterdir())


def test_a_file_of_another_place_is_none_of_the_matter(matter, tmp_path_factory):
    elsewhere = tmp_path_factory.mktemp("elsewhere") / "a.pdf"
    with pytest.raises(UsageError, match="does not lie in the matter"):
        statements.confirm(matter, elsewhere, HASH, "A", date(2026, 5, 1), kind="affidavit")


def test_a_file_belongs_to_the_nearest_matter_above_it(tmp_path):
    file = tmp_path / "matter" / "05 Bundle" / "a.pdf"
    file.parent.mkdir(parents=True)
    with pytest.raises(MatterError, match="lies in no matter"):
        matter_of(file)
    (tmp_path / "matter" / "matter.json").write_text('{"version": 1}')
    assert matter_of(file) == tmp_path / "matter"
    assert inside(tmp_path / "matter", file) == "05 Bundle/a.pdf"


@pytest.mark.skipif(sys.platform == "win32", reason="rights of POSIX")
@pytest.mark.parametrize("mode", [0o600, 0o640, 0o644])
def test_what_is_kept_of_the_record_is_no_more_open_than_it_is(matter, mode):
    (matter / "matter.json").chmod(mode)
    matter.chmod(0o750)
    umask = os.umask(0)
    try:
        kept = statements.waive(matter, "p/R-1", None, "agreed", "A", date(2026, 6, 1))
    finally:
        os.umask(umask)
    assert {one.stat().st_mode & 0o777 for one in (kept, matter / "matter.json")} == {mode}
    assert kept.parent.stat().st_mode & 0o777 == 0o750


def test_a_full_disk_leaves_nothing_behind(matter, monkeypatch):
    real = os.fdopen

    def full(handle, *more, **options):
        file = real(handle, *more, **options)
        if "w" in (more or ("",))[0]:
            file.close()
            raise OSError(errno.ENOSPC, "No space left on device")
        return file

    before = (matter / "matter.json").read_bytes()
    monkeypatch.setattr(os, "fdopen", full)
    with pytest.raises(MatterError, match="No space left on device"):
        statements.waive(matter, "p/R-1", None, "agreed", "A", date(2026, 6, 1))
    assert [one.name for one in matter.iterdir()] == ["matter.json"]
    assert (matter / "matter.json").read_bytes() == before


def test_old_texts_lie_in_one_hidden_folder(matter):
    for day in (1, 2, 3):
        statements.waive(matter, "p/R-1", None, "agreed", "A", date(2026, 6, day))
    assert sorted(one.relative_to(matter).as_posix() for one in matter.rglob("*.json")) == [
        ".matter.json.kept/1.json", ".matter.json.kept/2.json", ".matter.json.kept/3.json", "matter.json",
    ]  # fmt: skip


@pytest.mark.skipif(sys.platform == "win32", reason="links need a right there")
def test_old_texts_are_not_led_out_of_the_matter(matter, tmp_path_factory):
    elsewhere = tmp_path_factory.mktemp("elsewhere")
    (matter / ".matter.json.kept").symlink_to(elsewhere)
    before = (matter / "matter.json").read_bytes()
    with pytest.raises(MatterError, match="cannot be written"):
        statements.waive(matter, "p/R-1", None, "agreed", "A", date(2026, 6, 1))
    assert not list(elsewhere.iterdir())
    assert (matter / "matter.json").read_bytes() == before

import os
import sys
import unicodedata

import pytest

from checker.errors import NothingToCheckError
from checker.facts.matter import Matter
from checker.reading.folder.walk import walk
from tests.reading.folder.test_leftovers import REAL, made

POSIX = pytest.mark.skipif(sys.platform == "win32", reason="links, pipes and rights are asked of POSIX")


def _fill(folder, *names):
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"x")


def _paths(listing):
    return [file.path for file in listing.files]


def test_the_natural_order_of_names_is_only_assumed(tmp_path):
    _fill(tmp_path, "b10.pdf", "b2.pdf", "A.pdf")
    listing = walk(tmp_path)
    assert _paths(listing) == ["A.pdf", "b2.pdf", "b10.pdf"]
    assert listing.order_known_by == "assumed"


def test_leading_numbers_are_an_order(tmp_path):
    _fill(tmp_path, "10. Order.pdf", "2. Affidavit.pdf", "1. Petition.pdf", "2.1 Annexure.pdf")
    listing = walk(tmp_path)
    assert [path.split(" ")[0] for path in _paths(listing)] == ["1.", "2.", "2.1", "10."]
    assert listing.order_known_by == "numbers"


def test_a_date_is_no_leading_number_and_one_file_is_ordered_by_its_pages(tmp_path):
    _fill(tmp_path, "2026-03-12 Affidavit.pdf")
    assert walk(tmp_path).order_known_by == "pages"
    _fill(tmp_path, "2026-03-13 Order.pdf")
    assert walk(tmp_path).order_known_by == "assumed"


def test_the_matters_order_comes_first_and_what_it_forgets_comes_last(tmp_path):
    _fill(tmp_path, "a.pdf", "b.pdf", "c.pdf")
    listing = walk(tmp_path, Matter(order=("c.pdf", "B*")))
    assert (_paths(listing), listing.order_known_by) == (["c.pdf", "b.pdf", "a.pdf"], "matter")


def test_the_bundle_is_what_the_matter_names_and_the_rest_is_still_listed(tmp_path):
    _fill(tmp_path, "01 Originals/deed.pdf", "05 Bundle/1. Petition.pdf", "05 Bundle/sub/2. Order.pdf", "note.txt")
    listing = walk(tmp_path, Matter(bundle=("05 Bundle/**",)))
    assert listing.filed == ("05 Bundle/1. Petition.pdf", "05 Bundle/sub/2. Order.pdf")
    assert {file.path: file.shelf for file in listing.files} == {
        "01 Originals/deed.pdf": "original", "05 Bundle/1. Petition.pdf": "bundle", "05 Bundle/sub/2. Order.pdf": "bundle",
        "note.txt": "other",
    }  # fmt: skip


def test_shelves_by_the_matter_beat_the_usual_names(tmp_path):
    _fill(tmp_path, "Originals/a.pdf", "Drafts/b.pdf", "Scans/c.pdf")
    listing = walk(tmp_path, Matter(shelves={"working": ("Originals/**",), "original": ("Scans",)}))
    assert [file.shelf for file in listing.files] == ["working", "working", "original"]


def test_what_programs_leave_is_counted_in_silence(tmp_path):
    left = {"sub/Thumbs.db": "Thumbs.db", "~$letter.docx": "~$x.docx"} | {name: name for name in (".DS_Store", "desktop.ini")}
    made(tmp_path, {name: REAL[known] for name, known in left.items()})
    _fill(tmp_path, ".git/config", "matter.json", "a.pdf")
    listing = walk(tmp_path)
    assert _paths(listing) == ["a.pdf"]
    assert len(listing.ignored) == 6 and all(one.silent for one in listing.ignored)


@POSIX
def test_the_packs_that_a_matter_is_judged_by_are_no_papers_of_it(tmp_path):
    _fill(tmp_path, "own.json", "sub/more.json", "other.json", "*.json")
    listing = walk(tmp_path, Matter(), ("./own.json", "sub\\more.json", "*.json"))
    assert _paths(listing) == ["other.json"]
    assert {one.path for one in listing.ignored} == {"own.json", "sub/more.json", "*.json"}


def test_a_hidden_file_of_the_matter_is_listed(tmp_path):
    _fill(tmp_path, ".statement.pdf")
    assert _paths(walk(tmp_path)) == [".statement.pdf"]


@POSIX
def test_links_are_followed_inside_the_matter_only_and_loops_are_named(tmp_path):
    matter, outside = tmp_path / "matter", tmp_path / "outside"
    _fill(matter, "real/a.pdf")
    _fill(outside, "secret.pdf")
    (matter / "inside.pdf").symlink_to(matter / "real" / "a.pdf")
    (matter / "out.pdf").symlink_to(outside / "secret.pdf")
    (matter / "outdir").symlink_to(outside)
    (matter / "nowhere.pdf").symlink_to(matter / "gone.pdf")
    (matter / "real" / "loop").symlink_to(matter)
    (matter / "self").symlink_to(matter / "self")
    listing = walk(matter)
    assert _paths(listing) == ["inside.pdf", "real/a.pdf"]
    told = {one.path: one.reason for one in listing.ignored if not one.silent}
    assert set(told) == {"out.pdf", "outdir", "nowhere.pdf", "real/loop", "self"}
    assert "out of the matter" in told["out.pdf"] and "loop" in told["real/loop"] and "nowhere" in told["nowhere.pdf"]


def test_a_hard_link_is_read_as_the_file_that_it_is_and_left_as_it_was(tmp_path):
    from checker.reading import read

    outside, matter = tmp_path / "outside.pdf", tmp_path / "matter"
    matter.mkdir()
    outside.write_bytes(b"no PDF")
    os.link(outside, matter / "inside.pdf")
    before = outside.stat()
    (listed,) = walk(matter).files
    assert read(listed.full, name=listed.path).sha256
    assert (outside.read_bytes(), outside.stat().st_mtime_ns) == (b"no PDF", before.st_mtime_ns)


@POSIX
def test_pipes_are_named_and_not_opened(tmp_path):
    os.mkfifo(tmp_path / "pipe.pdf")
    (ignored,) = walk(tmp_path).ignored
    assert (ignored.path, ignored.silent) == ("pipe.pdf", False) and "a pipe" in ignored.reason


@POSIX
def test_a_folder_that_may_not_be_opened_is_missed(tmp_path, monkeypatch):
    _fill(tmp_path, "a.pdf", "shut/b.pdf")
    real = os.scandir
    shut = str(tmp_path / "shut")
    monkeypatch.setattr(os, "scandir", lambda path: refuse() if str(path) == shut else real(path))

    def refuse():
        raise OSError(112, "Host is down")

    listing = walk(tmp_path)
    assert _paths(listing) == ["a.pdf"]
    assert [(one.path, one.missed) for one in listing.ignored] == [("shut", True)]


@POSIX
@pytest.mark.skipif(sys.platform == "darwin", reason="its disk keeps one form of a name")
def test_both_forms_of_a_name_are_two_files_and_match_one_pattern(tmp_path):
    names = [unicodedata.normalize(form, "pétition.pdf") for form in ("NFC", "NFD")]
    _fill(tmp_path, *names)
    assert sorted(walk(tmp_path, Matter(bundle=("Pétition.pdf",))).filed) == sorted(names)


@pytest.mark.parametrize("name", ["new\nline.pdf", "\x1b[31mred.pdf", "<script>.pdf"])
@POSIX
def test_names_are_kept_as_they_are(tmp_path, name):
    _fill(tmp_path, name)
    assert _paths(walk(tmp_path)) == [name]


def test_no_folder_is_nothing_to_check(tmp_path):
    _fill(tmp_path, "file.pdf")
    for path, word in ((tmp_path / "gone", "does not exist"), (tmp_path / "file.pdf", "not a folder")):
        with pytest.raises(NothingToCheckError, match=word):
            walk(path)


def test_an_empty_folder_lists_nothing(tmp_path):
    assert walk(tmp_path).files == ()


@POSIX
@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="nothing is forbidden to root")
def test_a_folder_without_rights_is_named(tmp_path):
    _fill(tmp_path, "closed/a.pdf", "b.pdf")
    (tmp_path / "closed").chmod(0)
    try:
        listing = walk(tmp_path)
    finally:
        (tmp_path / "closed").chmod(0o700)
    assert _paths(listing) == ["b.pdf"]
    assert [(one.path, one.silent) for one in listing.ignored] == [("closed", False)]


@POSIX
def test_what_lies_behind_a_link_that_is_not_followed_is_missed(tmp_path):
    matter, outside = tmp_path / "matter", tmp_path / "outside"
    _fill(matter, "Bundle/a.pdf")
    _fill(outside, "c.pdf")
    (matter / "Bundle" / "Annexure C.pdf").symlink_to(outside / "c.pdf")
    (matter / "Bundle" / "Annexure D.pdf").symlink_to(outside / "gone.pdf")
    (matter / "Bundle" / "Annexures").symlink_to(outside)
    (matter / "Drafts").symlink_to(outside)
    missed = {one.path for one in walk(matter).ignored if one.missed}
    assert missed == {"Bundle/Annexure C.pdf", "Bundle/Annexure D.pdf", "Bundle/Annexures", "Drafts"}
    of_bundle = {one.path for one in walk(matter, Matter(bundle=("Bundle/**",))).ignored if one.missed}
    assert of_bundle == missed - {"Drafts"}


@POSIX
def test_a_link_that_a_program_left_hides_no_paper(tmp_path):
    _fill(tmp_path / "matter", "a.pdf")
    for name, said in ((".#a.txt", "asma@office.4711:1764428577"), (".#b.txt", "asma@office.example.4711"), (".git", "gone")):
        (tmp_path / "matter" / name).symlink_to(said)
    listing = walk(tmp_path / "matter")
    assert len(listing.ignored) == 3 and not any(one.missed for one in listing.ignored)


@POSIX
@pytest.mark.parametrize("name", [".#02 Writ petition.pdf", ".git", "__MACOSX"])
@pytest.mark.parametrize("to", ["02 Writ petition.pdf", "."])
def test_a_link_that_is_only_called_so_and_leads_out_is_missed(tmp_path, name, to):
    _fill(tmp_path / "matter", "a.pdf")
    _fill(tmp_path / "elsewhere", "02 Writ petition.pdf")
    (tmp_path / "matter" / name).symlink_to(tmp_path / "elsewhere" / to)
    assert [(one.path, one.missed) for one in walk(tmp_path / "matter").ignored] == [(name, True)]


@POSIX
def test_a_link_to_a_paper_that_is_gone_is_missed_though_it_is_called_like_a_lock(tmp_path):
    _fill(tmp_path / "matter", "a.pdf")
    (tmp_path / "matter" / ".#02 Writ petition.pdf").symlink_to(tmp_path / "gone" / "02 Writ petition.pdf")
    assert [one.missed for one in walk(tmp_path / "matter").ignored] == [True]

"""`confirm` and `waive` record a word that the matter's packs know, in the record of a matter, and nowhere else."""

import json
import shutil
import sys

import pytest

from checker.shipped import pack_path
from tests.reading.made import pdf


@pytest.fixture
def matter(tmp_path):
    """Two papers of a petition, and a record."""
    folder = tmp_path / "matter"
    folder.mkdir()
    (folder / "1 Petition - 2026-04-20.pdf").write_bytes(pdf(["WRIT PETITION\nDated 20 April 2026"]))
    (folder / "2 Affidavit - 2026-04-20.pdf").write_bytes(pdf(["AFFIDAVIT\nDated 20 April 2026"]))
    (folder / "matter.json").write_text('{"version": 1, "packs": ["pk-high-court-petition"]}')
    return folder


@pytest.mark.parametrize(
    ("args", "words"),
    [
        (["--kind", "afidavit"], "did you mean “affidavit”? They know affidavit, annexure"),
        (["--kind", "payslip"], "It is one of uk-family-visa, once that stands under “packs”"),
        (["--date", "isued=2026-04-20"], "did you mean “issued”? The roles are issued,"),
        (["--kind", "affidavit", "--by", " "], "say who"),
        (["--kind", "affidavit", "--matter", "elsewhere"], "does not lie in the matter"),
    ],
)
def test_confirm_asks_the_packs(cli, matter, tmp_path, monkeypatch, args, words):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "elsewhere" / "matter.json").write_text('{"version": 1}')
    before = (matter / "matter.json").read_bytes()
    ended = cli("confirm", matter / "2 Affidavit - 2026-04-20.pdf", "--by", "Sana", *args)
    assert (ended.code, words in ended.err) == (2, True), ended.err
    assert (matter / "matter.json").read_bytes() == before and len(list(matter.iterdir())) == 3
    assert cli("confirm", matter / "2 Affidavit - 2026-04-20.pdf", "--by", "Sana", "--kind", "affidavit").code == 0


NO_PAPERS = {
    "own.json": "It is a rule pack that the matter is judged by.", "matter.json": "It belongs to the checker",
    ".git/x.pdf": "are not read", ".DS_Store": "Left by a program", "out.pdf": "a link that leads out",
}  # fmt: skip


@pytest.mark.parametrize("name", NO_PAPERS)
def test_confirm_speaks_of_papers_alone(cli, matter, tmp_path, name):
    """What a check does not read would be told as gone by the next one."""
    if name == "out.pdf" and sys.platform == "win32":
        pytest.skip("links are made as on POSIX")
    (matter / ".git").mkdir()
    (matter / ".git" / "x.pdf").write_bytes(pdf(["AFFIDAVIT\nDated 21 April 2026"]))
    (matter / ".DS_Store").write_bytes(b"")
    (tmp_path / "out.pdf").write_bytes(pdf(["AFFIDAVIT\nDated 22 April 2026"]))
    if sys.platform != "win32":
        (matter / "out.pdf").symlink_to(tmp_path / "out.pdf")
    shutil.copyfile(pack_path("documentation-discipline"), matter / "own.json")
    record = matter / "matter.json"
    record.write_text('{"version": 1, "packs": ["pk-high-court-petition", "own.json"]}')
    before = record.read_bytes()
    ended = cli("confirm", matter / name, "--kind", "affidavit", "--by", "Sana")
    assert (ended.code, "is no paper of the matter" in ended.err, NO_PAPERS[name] in ended.err) == (2, True, True), ended.err
    assert record.read_bytes() == before


@pytest.mark.skipif(sys.platform == "win32", reason="links are made as on POSIX")
def test_confirm_speaks_of_a_paper_by_a_link_to_it(cli, matter, tmp_path):
    (tmp_path / "here").symlink_to(matter)
    ended = cli("confirm", tmp_path / "here" / "2 Affidavit - 2026-04-20.pdf", "--kind", "affidavit", "--by", "Sana")
    assert ended.code == 0, ended.err


@pytest.mark.parametrize("args", [("confirm", "a.pdf", "--kind", "affidavit"), ("confirm", "a.pdf", "--label", "A", "--matter", "."),
                                  ("waive", "PLH-01", "a.pdf"), ("waive", "PLH-01"), ("waive", "PLH-01", "--matter", "."),
                                  ("sign-off", ".", "--anyway", "--no-ocr")])  # fmt: skip
def test_nothing_is_written_where_there_is_no_matter(cli, tmp_path, monkeypatch, args):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a.pdf").write_bytes(pdf(["AFFIDAVIT"]))
    more = ("--reason", "r", "--until", "2026-06-01", "--as-of", "2026-05-01") if args[0] == "waive" else ()
    ended = cli(*args, "--by", "A", *more)
    assert (ended.code, "bundle-checker init" in ended.err) == (2, True), ended.err
    assert [one.name for one in tmp_path.iterdir()] == ["a.pdf"]


@pytest.mark.parametrize(
    ("args", "words"),
    [
        (["ORD-01", "--until", "2099-12-30"], "more than two years away"),
        (["ORD-01", "--until", "2028-05-02"], "say a day by 2028-05-01"),
        (["ORD-91", "--until", "2026-06-01"], "no rule “ORD-91”; did you mean “ORD-01”? The rules are "),
        (["ORD-01", "1 Pettion.pdf", "--until", "2026-06-01"], "There is no file"),
        (["ORD-01", ".", "--until", "2026-06-01"], "There is no file"),
    ],
)
def test_waive_asks_the_packs_and_the_folder(cli, matter, monkeypatch, args, words):
    monkeypatch.chdir(matter)
    before = (matter / "matter.json").read_bytes()
    ended = cli("waive", *args, "--reason", "r", "--by", "A", "--as-of", "2026-05-01")
    assert (ended.code, words in ended.err) == (2, True), ended.err
    assert (matter / "matter.json").read_bytes() == before


def test_a_waiver_that_takes_the_place_of_another_says_so(cli, matter):
    def waive(day, reason):
        return cli("waive", "ORD-01", "--matter", matter, "--reason", reason, "--by", "A", "--until", day, "--as-of", "2026-05-01")

    assert "takes the place" not in waive("2026-06-01", "it follows").out
    ended = waive("2028-05-01", "still")
    assert (ended.code, "takes the place of the waiver by A until 2026-06-01: it follows" in ended.out) == (0, True)
    assert [one["until"] for one in json.loads((matter / "matter.json").read_text())["waivers"]] == ["2028-05-01"]

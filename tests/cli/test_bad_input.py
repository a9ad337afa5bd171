"""What a person can cause ends in one clear sentence and the right exit code, and the rest is still judged."""

import hashlib
import importlib
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from checker.report.formats import json_format

check_module = importlib.import_module("checker.cli.check")


def report(ended):
    return json.loads(ended.out)


def one_sentence(text):
    return "Traceback" not in text and text.strip() and "\x1b" not in text


def hashes(folder):
    return {
        path.relative_to(folder): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


@pytest.fixture
def shut(tmp_path, monkeypatch):
    """A folder that may not be opened, whoever runs the tests; it is looked at in this process, where it is shut."""
    folder = tmp_path / "shut"
    folder.mkdir()
    monkeypatch.setattr("checker.reading.workers.step._of_worker", lambda _, step, args: step(*args))
    real = {name: getattr(os, name) for name in ("scandir", "access", "open")}

    def refused(name):
        def call(path=".", *rest, **more):
            if str(path).startswith(str(folder)):
                if name == "access":
                    return False
                raise PermissionError(13, "Permission denied", str(path))
            return real[name](path, *rest, **more)

        return call

    for name in real:
        monkeypatch.setattr(os, name, refused(name))
    return folder


def test_a_folder_that_may_not_be_opened_costs_no_other_matter(cli, petition, shut):
    alone = cli("check", shut)
    assert alone.code == 3 and "may not be opened" in alone.err and "matter.json" not in alone.err
    both = cli("check", shut, petition, "--as-of", "2026-05-01", "--no-ocr", "--format", "json")
    assert [one["verdict"] == "not_judged" for one in report(both)["matters"]] == [True, False]
    assert both.code == 4


@pytest.mark.parametrize(("others", "code"), [(["nosuch"], 4), (["a.pdf"], 4), (["empty"], 0), (["nosuch", "empty"], 4)])
def test_of_several_matters_one_that_is_not_there_leaves_the_run_incomplete(cli, petition, tmp_path, others, code):
    (tmp_path / "a.pdf").write_bytes(b"")
    (tmp_path / "empty").mkdir()
    more = [tmp_path / one for one in others]
    assert cli("check", petition, *more, "--as-of", "2026-05-01", "--strict", "--format", "json").code == code
    assert cli("check", *more, *more).code == 3


@pytest.mark.parametrize(
    ("args", "code", "words"),
    [
        (["check"], 2, "Name the matter folder"),
        (["check", "no-such-folder"], 3, "does not exist"),
        (["check", ".", "--pack", "uk-famly-visa"], 2, "did you mean “uk-family-visa”? The shipped ones are "),
        (["check", ".", "--pack", "missing.json"], 2, "cannot be read"),
        (["check", ".", "--date", "submission=2026-04-31"], 2, "no day"),
        (["check", ".", "--date", "submission"], 2, "not NAME=VALUE"),
        (["check", ".", "--as-of", "yesterday"], 2, "no day"),
        (["check", ".", "--format", "json", "-o", "no/such/folder/x"], 2, "folder is not there"),
        (["check", ".", "--format", "json", "--format", "text"], 2, "Only one --format"),
        (["check", ".", "--colour"], 2, "No such option"),
        (["chekc", "."], 2, "there is no command “chekc”; did you mean “check”? The commands are "),
        (["facts", "no-such-file"], 3, "no file or folder"),
        (["explain", "no-such-rule"], 2, "no rule"),
        (["packs", "show", "no-such-pack"], 2, "no shipped pack"),
    ],
)
def test_wrong_use(cli, tmp_path, monkeypatch, args, code, words):
    monkeypatch.chdir(tmp_path)
    ended = cli(*args)
    assert ended.code == code
    assert words in ended.err
    assert one_sentence(ended.err)
    assert not list(tmp_path.iterdir())


def test_an_empty_folder_is_nothing_to_check(cli, tmp_path):
    ended = cli("check", tmp_path)
    assert (ended.code, "holds no document" in ended.err) == (3, True)


def test_a_file_in_place_of_a_folder(cli, tmp_path):
    (tmp_path / "a.pdf").write_bytes(b"x")
    ended = cli("check", tmp_path / "a.pdf")
    assert (ended.code, "is a file, not a folder" in ended.err) == (3, True)


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="rights do not bind this user")
def test_a_folder_without_rights(cli, tmp_path):
    (tmp_path / "locked").mkdir(mode=0)
    ended = cli("check", tmp_path / "locked")
    assert (ended.code, "may not be opened" in ended.err) == (3, True)


@pytest.mark.parametrize("text", ["{", '{"version": 1, "version": 1}', '{"version": 1, "dates": {"submission": "2026-04-31"}}'])
def test_a_wrong_matter_json_is_not_judged(cli, petition, text):
    (petition / "matter.json").write_text(text)
    ended = cli("check", petition, "--format", "json")
    assert ended.code == 2
    assert "matter.json, line 1" in ended.err
    (matter,) = report(ended)["matters"]
    assert (matter["verdict"], matter["complete"], matter["findings"]) == ("not_judged", False, [])
    assert "matter.json" in matter["reason"]


def test_of_several_matters_the_wrong_one_alone_is_not_judged(cli, petition, tmp_path):
    (tmp_path / "other").mkdir()
    (tmp_path / "other" / "matter.json").write_text("{")
    ended = cli("check", petition, tmp_path / "other", "--format", "json", "--no-ocr", "--exit-zero")
    assert [one["verdict"] == "not_judged" for one in report(ended)["matters"]] == [False, True]
    assert cli("check", petition, tmp_path / "other", "--format", "json", "--no-ocr").code in (1, 4)


@pytest.mark.parametrize("where", ["judging", "showing"])
def test_of_several_matters_one_that_nobody_foresaw_is_told_alone(cli, petition, tmp_path, monkeypatch, where):
    bad = tmp_path / "bad"
    bad.mkdir()
    (bad / "2026-03-01 Letter.txt").write_text("x")
    if where == "judging":
        real = check_module.check_matter
        monkeypatch.setattr(check_module, "check_matter", lambda folder, *more: 1 / 0 if folder == bad else real(folder, *more))
    else:
        real = json_format.to_plain
        monkeypatch.setattr(json_format, "to_plain", lambda value: 1 / 0 if str(bad) in str(value) and "a fault" not in str(value) else real(value))
    ended = cli("check", petition, bad, "--format", "json", "--no-ocr", "--exit-zero")
    assert ended.code == 0, ended.err
    good, told = report(ended)["matters"]
    assert good["verdict"] != "not_judged" and told["verdict"] == "not_judged"
    assert "a fault of the program, not of your files (ZeroDivisionError" in told["reason"]
    assert "a fault of the program" in ended.err
    assert cli("check", petition, bad, "--format", "json", "--no-ocr").code in (1, 4)
    assert cli("check", bad, "--format", "json", "--no-ocr").code == 70


HOSTILE = ["<script>alert(1)<script>.pdf", "name\nwith newline.pdf", "\x1b[31mred\x1b[0m.txt", "=1+1.txt"]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such names")
@pytest.mark.parametrize("form", ["text", "concise", "json", "markdown", "csv", "html", "sarif", "junit", "github", "gitlab"])
def test_every_file_is_told_and_the_folder_is_as_it_was(cli, tmp_path, form):
    folder = tmp_path / "matter"
    folder.mkdir()
    for name in HOSTILE:
        (folder / name).write_bytes(b"%PDF-1.4 cut off")
    (folder / "picture.pdf").write_bytes(b"\x89PNG\r\n\x1a\n cut off")
    (folder / "empty.pdf").write_bytes(b"")
    (folder / "caf\u00e9.txt").write_text("NFC")
    (folder / "cafe\u0301 2.txt").write_text("NFD")
    (folder / "link").symlink_to(folder)
    (folder / "away").symlink_to("/")
    (folder / "gone").symlink_to("nowhere")
    os.mkfifo(folder / "pipe")
    (folder / ".DS_Store").write_bytes(b"junk")
    before = {path: path.lstat().st_mtime_ns for path in folder.iterdir()}
    ended = cli("check", folder, "--format", form)
    assert ended.code in (1, 4)
    assert "Traceback" not in ended.err + ended.out
    assert form == "json" or "\x1b[31m" not in ended.out
    assert {path: path.lstat().st_mtime_ns for path in folder.iterdir()} == before
    if form == "json":
        (matter,) = report(ended)["matters"]
        assert {one["path"] for one in matter["files"]} == {path.name for path in before}
        assert matter["complete"] is False
        assert {one["path"]: one["status"] for one in matter["files"]}["empty.pdf"] == "unreadable"


def test_no_case_file_is_written(cli, petition):
    before = hashes(petition)
    cli("check", petition, "--no-ocr")
    cli("facts", next(petition.glob("*Affidavit*")))
    assert hashes(petition) == before


def test_help_loads_no_reader():
    import subprocess

    code = "import sys; from checker.cli import run; run(['--help']); sys.exit(bool({'pypdf','PIL','jsonschema','cryptography'} & set(sys.modules)))"
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, check=False).returncode == 0


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="Linux has a disk that is always full")
@pytest.mark.parametrize("form", ["text", "json"])
def test_a_full_disk_behind_standard_output_is_a_sentence(petition, form):
    command = [sys.executable, "-m", "checker", "check", str(petition), "--no-ocr", "--format", form]
    with open("/dev/full", "wb") as full:
        done = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, text=True, check=False)
    assert done.returncode == 2
    assert "could not be written (No space left on device)" in done.stderr and done.stderr.count("\n") == 1

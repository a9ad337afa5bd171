"""A standard stream that is closed, full or no longer read: no fault of the program, no lost file, and never a pass."""

import subprocess
import sys

import pytest

from tests.audit.estates import faulty

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="streams are closed as a POSIX shell does")

MATTER = "matter"
CHECK = ("check", MATTER, "--no-ocr", "--as-of", "2026-05-01", "--fail-level", "warning")
PRINTING = {
    "check": CHECK, "check as json": (*CHECK, "--format", "json"), "schema": ("schema", "report"), "packs": ("packs",),
    "facts": ("facts", MATTER, "--no-ocr"), "doctor": ("doctor",), "help": ("--help",), "version": ("--version",),
}  # fmt: skip


@pytest.fixture(scope="module")
def office(tmp_path_factory):
    """A folder with a small matter that has a gap."""
    folder = tmp_path_factory.mktemp("office")
    faulty(folder, MATTER)
    return folder


@pytest.fixture
def shell(office):
    """How `bundle-checker WORDS` ends in a shell, with those redirections."""

    def run(redirected, *words):
        line = f'"$@" {redirected}'
        command = ["bash", "-o", "pipefail", "-c", line, "bash", sys.executable, "-m", "checker", *words]
        return subprocess.run(command, cwd=office, capture_output=True, text=True, check=False)

    return run


@pytest.mark.parametrize("to", [">&-", ">/dev/full", "| exec true"])
@pytest.mark.parametrize("name", PRINTING)
def test_what_cannot_be_printed_ends_with_a_sentence_and_no_pass(shell, name, to):
    ended = shell(to, *PRINTING[name])
    assert (ended.returncode, ended.stdout) == (2, "")
    assert "could not be written (" in ended.stderr and ended.stderr.count("\n") == 1


def test_the_report_is_whole_without_the_other_streams(shell):
    whole = shell("", *CHECK, "--verbose")
    assert whole.returncode == 1
    for closed in ("<&-", "2>&-", "2>/dev/full", "<&- 2>&-"):
        ended = shell(closed, *CHECK, "--verbose")
        assert (ended.returncode, ended.stdout) == (1, whole.stdout), closed


@pytest.mark.parametrize("closed", ["<&- >&- 2>&-", ">/dev/full 2>&1"])
def test_nothing_is_a_pass_where_nothing_can_be_said(shell, closed):
    assert shell(closed, *CHECK).returncode == shell(closed, "packs", "show", "nothing").returncode == 2


def test_a_report_goes_to_its_file_though_nothing_can_be_printed(shell, tmp_path):
    ended = shell("<&- >&- 2>&-", *CHECK, "--format", "text", "-o", str(tmp_path / "report.txt"))
    assert ended.returncode == 1 and "Deed" in (tmp_path / "report.txt").read_text(encoding="utf-8")


def test_what_is_opened_later_does_not_take_the_place_of_a_closed_stream(shell, tmp_path):
    """A history, a case file: what native code says on standard error would be written into it."""
    ended = shell("<&- >&- 2>&-", "audit", MATTER, "--no-ocr", "--fail-level", "warning", "--history", str(tmp_path / "h"), "-o", str(tmp_path / "o"))
    assert ended.returncode == 1 and (tmp_path / "h").read_bytes().startswith(b"SQLite format 3")


@pytest.mark.parametrize("words", [("packs", "new", "mine"), ("init", ".")])
def test_nothing_is_asked_where_there_is_no_input(tmp_path, words):
    command = f'cd "{tmp_path}"; "$@" <&-'
    ended = subprocess.run(["bash", "-c", command, "bash", sys.executable, "-m", "checker", *words], capture_output=True, text=True, check=False)  # fmt: skip
    assert ended.returncode in (0, 2) and "fault of the program" not in ended.stderr

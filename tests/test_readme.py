"""Every command in the README runs as it stands there. Its first two blocks set up environments: `.ci/run` runs those."""

import re
import shlex
import shutil
from pathlib import Path

import pytest

from checker.cli import run

ROOT = Path(__file__).resolve().parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")
BLOCKS = re.findall(r"(?<!<!-- install -->\n)```sh\n(.*?)```", README, re.S)
"""What only installs is looked at in tests/site/test_pages.py."""
COMMANDS = [line for block in BLOCKS[2:] for line in block.strip().split("\n")]
INLINE = [" ".join(text.split()) for text in re.findall(r"`(bundle-checker\s[^`]+)`", README) if not re.search(r"\b(FILE|DIR|ID|PATH|RULE)\b", text)]


@pytest.fixture(scope="module")
def desk(tmp_path_factory):
    """A folder to work in, as the README supposes it."""
    desk = tmp_path_factory.mktemp("desk")
    matter = desk / "Matters" / "2026-014 Namoona"
    shutil.copytree(ROOT / "samples" / "pk-petition-complete", matter, ignore=shutil.ignore_patterns("*.json"))
    letter = next(matter.glob("*Annexure E*"))
    shutil.copy(letter, matter / "A - Birth certificate - 2019-02-03.pdf")
    (desk / "my-packs").mkdir()
    return desk


def test_the_first_two_blocks_are_one_command_each():
    assert [block.count("\n") for block in BLOCKS[:2]] == [1, 1]
    assert "check samples/pk-petition-three-faults" in BLOCKS[0]
    assert BLOCKS[1].strip().endswith("pytest -n auto")


def test_the_first_two_blocks_leave_a_shell_in_which_the_next_command_is_found():
    for block in BLOCKS[:2]:
        _, activated, *then = block.strip().split(" && ")
        assert activated == ". .venv/bin/activate"
        assert not any(one.startswith(".venv/bin/") for one in then)


def test_no_line_waits_for_words():
    """A word in capitals alone on its line is a place that a figure or a table was to stand in."""
    prose = re.sub(r"```.*?```", "", README, flags=re.S)
    assert not re.findall(r"^\W*(?:[A-Z]{3,}|TODO\b.*|TBD\b.*|FIXME\b.*)\W*$", prose, re.M)


def test_every_command_runs(desk, monkeypatch, capfd):
    monkeypatch.chdir(desk)
    monkeypatch.setenv("XDG_CACHE_HOME", str(desk / "cache"))
    monkeypatch.setenv("XDG_DATA_HOME", str(desk / "data"))
    assert COMMANDS
    for line in COMMANDS + INLINE:
        name, *args = shlex.split(line, comments=True)
        assert name in ("bundle-checker", "python"), line
        if name == "bundle-checker":
            code = run(args + (["--no-ocr"] if args[0] in ("check", "facts", "audit") else []))
            assert code in (0, 1, 4), (line, capfd.readouterr().err)


def test_the_exit_codes_are_those_of_the_program():
    from checker.errors import Exit

    table = re.search(r"\| code \| meaning \|\n(.*?)\n\n", README, re.S)
    assert {int(code) for code in re.findall(r"^\| (\d+) \|", table.group(1), re.M)} == {int(one) for one in Exit}


def test_the_picture_shows_what_the_program_says():
    picture = (ROOT / ".github" / "report.svg").read_text(encoding="utf-8").replace("\u00a0", " ")
    for words in ("pk-petition-three-faults", "gap", "checks passed"):
        assert words in picture


def test_what_it_links_to_is_there():
    for target in re.findall(r"\]\(([^)#]+)\)", README):
        if "://" not in target:
            assert (ROOT / target).exists(), target

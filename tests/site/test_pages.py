"""Every command on the site's pages runs as it stands there, and prints what the page says."""

import re
import shlex
import sys
import tomllib

import pytest

from tests.site.desk import Desk, fits
from tests.site.steps import BLOCK, ROOT, pages, steps_of

PAGES = {path.stem: path.read_text(encoding="utf-8") for path in pages()}

posix = pytest.mark.skipif(sys.platform == "win32", reason="the commands are for a POSIX shell")


@posix
@pytest.mark.parametrize("name", PAGES)
def test_what_a_page_shows_is_what_happens(name, tmp_path, caches):
    done = walk(PAGES[name], Desk(tmp_path, caches))
    assert done or all(step.sort == "install" for step in steps_of(PAGES[name]))


def walk(page, desk):
    """Does a page's steps; how many commands were run."""
    ran = 0
    for step in steps_of(page):
        if step.sort == "file":
            desk.write(step)
        elif step.sort == "run":
            code, printed = desk.run(step)
            assert code == step.code, f"{step.text}\n{printed}"
            assert step.shown is None or fits(step.shown, printed), f"{step.text}\nprints\n{printed}\nnot\n{step.shown}"
            ran += 1
    return ran


def test_no_block_of_commands_is_passed_over():
    for name, text in PAGES.items():
        assert len(re.findall(r"^ *```sh", text, re.M)) == sum(one["language"] == "sh" for one in BLOCK.finditer(text)), name


def installs():
    texts = [("README", (ROOT / "README.md").read_text(encoding="utf-8")), *PAGES.items()]
    return [
        (name, line)
        for name, text in texts
        for step in steps_of(text)
        if step.sort == "install"
        for line in step.text.strip().split("\n")
    ]


@pytest.mark.parametrize(("name", "line"), installs())
def test_what_is_installed_is_this_package_with_extras_that_it_has(name, line):
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    words = shlex.split(line, comments=True)
    named = [met for word in words if (met := re.fullmatch(r"(?:bundle-checker|\.)(?:\[([a-z,]+)\])?", word))]
    assert words[0] in ("pipx", "uvx", "pip", "podman") and named, (name, line)
    assert {extra for met in named for extra in (met[1] or "").split(",")} <= {"", *project["optional-dependencies"]}
    assert "bundle-checker" in project["scripts"] and project["name"] == "bundle-checker"


@pytest.mark.parametrize(
    ("shown", "printed", "fit"),
    [
        ("a\nb", "a\nb\n", True),
        ("a\n…\nd", "a\nb\nc\nd", True),
        ("a\n…\nd", "a\nd", True),
        ("a … d", "a b c d", True),
        ("a\nb", "a\nc", False),
        ("a\n…", "b\nc", False),
    ],
)
def test_what_is_left_out_is_said(shown, printed, fit):
    assert fits(shown, printed) is fit

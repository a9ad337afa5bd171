"""The site is built without a warning, fetches nothing where it is read, and has an address for each rule and keyword."""

import re
import subprocess
import sys
from importlib.util import find_spec

import pytest

from checker.cli import LAZY
from checker.judging.keywords import KEYWORDS
from tests.rules.shipped_packs import all_rules
from tests.site.steps import ROOT

pytestmark = pytest.mark.skipif(find_spec("mkdocs") is None, reason="mkdocs is not installed (the group docs)")


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    folder = tmp_path_factory.mktemp("site")
    words = [sys.executable, "-m", "mkdocs", "build", "--strict", "--quiet", "--config-file"]
    done = subprocess.run(
        [*words, str(ROOT / ".github/site/mkdocs.yml"), "--site-dir", str(folder)],
        cwd=folder, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout + done.stderr
    return folder


def test_each_rule_has_its_address(site):
    for ident, rule in all_rules():
        pack, _, name = ident.partition("/")
        page = (site / "rules" / pack / "index.html").read_text(encoding="utf-8")
        assert f'<h2 id="{name.lower()}">{name}: ' in page, ident
        assert all(one["url"].replace("&", "&amp;") in page for one in rule["authority"] if "url" in one), ident


def test_each_keyword_has_a_page_with_all_that_its_docstring_says(site):
    for keyword in KEYWORDS:
        page = (site / "language" / keyword.name / "index.html").read_text(encoding="utf-8")
        heads = re.findall(r"^(\S.*)$", keyword.documentation(), re.M)[1:]
        assert heads and all(f">{head}<" in page for head in heads), keyword.name


def test_each_command_has_its_address(site):
    page = (site / "commands" / "index.html").read_text(encoding="utf-8")
    assert all(f'id="{name}"' in page for name in LAZY)


def test_a_page_that_is_read_fetches_nothing_from_elsewhere(site):
    pages = list(site.rglob("*.html"))
    assert len(pages) > 40
    for path in pages:
        text = path.read_text(encoding="utf-8")
        fetched = re.findall(r"<(?:script|img|iframe|source)\b[^>]*\bsrc=\"?([^\s\">]+)", text)
        fetched += re.findall(r"<link\b(?=[^>]*\brel=\"?(?:stylesheet|icon|preload|preconnect))[^>]*\bhref=\"?([^\s\">]+)", text)
        assert fetched and [one for one in fetched if "//" in one] == [], path
    for path in site.rglob("*.css"):
        assert not re.search(r"(?:@import|url\()[^;)]*//", path.read_text(encoding="utf-8")), path

"""The site is built without a warning, fetches nothing where it is read, and has an address for each rule and keyword."""

import html
import re
import subprocess
import sys
from importlib.util import find_spec

import pytest

from checker import shipped
from checker.cli import LAZY
from checker.judging.authoring.explanation import parts_of
from checker.judging.keywords import KEYWORDS
from checker.pack_files import load_pack
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


def words(page):
    """What a reader sees of a page, and of Markdown: letters and digits alone."""
    return re.sub(r"\W+|_", " ", html.unescape(re.sub(r"<[^>]+>", "", page)))


def test_each_rule_has_its_address_and_says_there_what_explain_says(site):
    for pack in map(load_pack, shipped.pack_names()):
        page = (site / "rules" / pack.id / "index.html").read_text(encoding="utf-8")
        sections = dict(re.findall(r'<h2 id="([a-z]+-\d+)">(.*?)(?=<h2 |</article>)', page, re.S))
        own = [rule for rule in pack.rules if rule.id.startswith(f"{pack.id}/")]
        assert len(sections) == len(own)
        for rule in own:
            name = rule.id.partition("/")[2]
            told = words(sections[name.lower()])
            assert words(f"{name}: {rule.title}") in told
            for part in parts_of(pack, rule):
                assert words(f"{part.head}: {part.text}").strip() in told, (rule.id, part)
                assert html.escape(part.url) in sections[name.lower()]


def test_each_keyword_has_a_page_that_says_what_its_docstring_says(site):
    for keyword in KEYWORDS:
        page = words((site / "language" / keyword.name / "index.html").read_text(encoding="utf-8"))
        sections = re.split(r"^(?=\S)", keyword.documentation(), flags=re.M)[2:]
        assert len(sections) == 4, keyword.name
        for section in sections:
            head, body = section.split("\n", 1)
            assert words(head).strip() in page and words(body).strip() in page, (keyword.name, head)


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

"""A page that hangs in a file's page tree is read, or told as not looked at, whatever number the tree states."""

import pytest

from checker.reading import read
from checker.reading.settings import Settings
from tests.reading.bombs import objects, stream
from tests.reading.made import pdf, saved

_FONT = b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"


def deep(levels):
    """A page, and another one below so many nodes, of which the tree counts one."""
    nodes = [b"<< /Type /Pages /Kids [%d 0 R] /Count 1 >>" % (nth + 5) for nth in range(levels)]
    page = b"<< /Type /Page /MediaBox [0 0 595 842] >>"
    return objects([b"<< /Type /Catalog /Pages 2 0 R >>", b"<< /Type /Pages /Kids [3 0 R 4 0 R] /Count 1 >>",
                    page, *nodes, page])  # fmt: skip


def paged(*nodes):
    """A file whose tree is given from object 2 on; objects 8 and 9 are pages that say which they are."""
    pages = [
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents %d 0 R /Resources << /Font << /F 12 0 R >> >> >>"
        % number for number in (10, 11)
    ]  # fmt: skip
    words = [stream(b"BT /F 12 Tf 72 700 Td (%b of the agreement, dated 4 May 2026) Tj ET" % one)
             for one in (b"First page", b"Last page")]  # fmt: skip
    filling = [b"null"] * (6 - len(nodes))
    return objects([b"<< /Type /Catalog /Pages 2 0 R >>", *nodes, *filling, *pages, *words, _FONT])


PASSED_OVER = {
    "the tree says one and has two": (paged(b"<< /Type /Pages /Kids [8 0 R 9 0 R] /Count 1 >>"), 1),
    "one is listed twice in the place of another": (
        paged(b"<< /Type /Pages /Kids [8 0 R 8 0 R 9 0 R] /Count 2 >>"), 2),
    "in a branch": (
        paged(b"<< /Type /Pages /Kids [3 0 R 9 0 R] /Count 1 >>",
              b"<< /Type /Pages /Parent 2 0 R /Kids [8 0 R] /Count 1 >>"), 1),
    "deep in the tree": (deep(50), 1),
    "deeper than is looked at": (deep(15_000), 1),
    "more branches than are looked at": (
        paged(b"<< /Type /Pages /Kids [8 0 R %b 9 0 R] /Count 1 >>" % (b"3 0 R " * 30_000),
              b"<< /Type /Pages /Parent 2 0 R /Kids [2 0 R] /Count 0 >>"), 1),
}  # fmt: skip
WHOLE = {
    "two pages": paged(b"<< /Type /Pages /Kids [8 0 R 9 0 R] /Count 2 >>"),
    "no number": paged(b"<< /Type /Pages /Kids [8 0 R 9 0 R] >>"),
    "a branch": paged(b"<< /Type /Pages /Kids [3 0 R 9 0 R] /Count 2 >>",
                      b"<< /Type /Pages /Parent 2 0 R /Kids [8 0 R] /Count 1 >>"),
    "by another program": pdf(["One", "Two"]),
}  # fmt: skip


@pytest.mark.parametrize("name", PASSED_OVER)
def test_a_page_that_some_programs_do_not_show_is_told_as_not_looked_at(tmp_path, name):
    data, shown = PASSED_OVER[name]
    found = read(saved(tmp_path, "a.pdf", data), settings=Settings(ocr=False))
    assert (found.status, found.pages) == ("partly", shown + 1)
    assert found.text.unread_pages == (shown + 1,)
    assert "some programs show it and others do not" in found.page_facts[-1].unread


@pytest.mark.parametrize("name", WHOLE)
def test_a_tree_that_says_what_it_has_is_read_whole(tmp_path, name):
    found = read(saved(tmp_path, "a.pdf", WHOLE[name]), settings=Settings(ocr=False))
    assert (found.status, found.pages, found.text.unread_pages) == ("read", 2, ())

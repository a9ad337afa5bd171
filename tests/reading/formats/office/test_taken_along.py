"""What a Word document hides is found, and a hostile one costs nothing."""

import tracemalloc

import pytest

from checker.reading import read
from checker.reading.formats.office.taken_along import look
from tests.reading import bombs
from tests.reading.made import saved

_W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_TEXT = f"<w:document {_W}><w:p>{{}}</w:p></w:document>"
_CORE = (
    '<cp:coreProperties xmlns:cp="a" xmlns:dc="b" xmlns:dcterms="c"><dc:creator>{}</dc:creator>'
    "<cp:lastModifiedBy>{}</cp:lastModifiedBy><dcterms:created>2026-03-12T10:00:00Z</dcterms:created></cp:coreProperties>"
)


def word(text="<w:r><w:t>Plain</w:t></w:r>", **parts):
    return bombs.docx({"word/document.xml": _TEXT.format(text).encode(), **parts})


@pytest.mark.parametrize(
    ("data", "hidden"),
    [
        (word(), []),
        (word("<w:ins><w:r/></w:ins><w:del><w:r/></w:del>"), [("tracked_change", "2")]),
        (word("<w:moveFrom/>"), [("tracked_change", "1")]),
        (
            word(**{"word/comments.xml": f"<w:comments {_W}><w:comment/><w:comment/></w:comments>".encode()}),
            [("comment", "2")],
        ),
        (word(**{"word/embeddings/sheet.xlsx": b"x"}), [("attachment", "1")]),
        (word(**{"docProps/core.xml": _CORE.format("A. Clerk", "A. Clerk").encode()}), [("author", "A. Clerk")]),
        (
            word(**{"docProps/core.xml": _CORE.format("A. Clerk", "B. Clerk").encode()}),
            [("author", "A. Clerk"), ("author", "B. Clerk")],
        ),
        (
            word(**{"docProps/app.xml": b"<Properties><Company>Example LLP</Company></Properties>"}),
            [("company", "Example LLP")],
        ),
    ],
)
def test_what_is_hidden_is_found(data, hidden):
    found = look(data)
    assert [(one.what, one.detail) for one in found.hidden] == hidden
    assert not found.notes


def test_its_dates_are_a_programs_word():
    (date,) = look(word(**{"docProps/core.xml": _CORE.format("", "").encode()})).dates
    assert (date.value, date.role, date.source) == ("2026-03-12", "created", "xmp")


@pytest.mark.parametrize(
    "made", [bombs.docx_bomb, bombs.docx_headers, bombs.docx_entities, lambda: word()[:-30], lambda: b"PK\x03\x04", bytes]
)
def test_what_could_not_be_looked_at_is_said(made):
    found = look(made())
    assert not found.hidden
    assert len(found.notes) == 1


def test_a_part_that_defines_entities_is_not_looked_at():
    """Not even few, which the parser's own bound lets pass."""
    found = look(word(**{"word/comments.xml": b'<!DOCTYPE a [<!ENTITY x "y">]><comment>&x;</comment>'}))
    assert len(found.notes) == 1 and not found.hidden


def test_a_part_is_unpacked_up_to_its_bound_and_said_to_be_too_large():
    data = word(**{"word/comments.xml": b"<comments/>" + b" " * 100_000_000})
    tracemalloc.start()
    found = look(data)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert len(found.notes) == 1 and peak < 70_000_000


def test_its_words_are_read_and_what_it_hides_is_told(tmp_path):
    found = read(saved(tmp_path, "a.docx", word("<w:r><w:t>Dated 12 March 2026</w:t></w:r><w:del/>")))
    assert (found.status, found.pages, [one.what for one in found.hidden]) == ("read", 1, ["tracked_change"])
    assert [one.value for one in found.dates if one.source == "text"] == ["2026-03-12"]


@pytest.mark.parametrize("data", [bombs.docx_bomb(), bombs.docx_entities(), word()[:-30]])
def test_a_text_that_cannot_be_read_is_said(data, tmp_path):
    found = read(saved(tmp_path, "a.docx", data))
    assert found.status in ("not_read", "partly")
    assert found.reason

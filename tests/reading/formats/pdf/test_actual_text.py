"""Letters of one glyph stand where they are seen, also where the page was put into another one as a form."""

import io

import pypdf
import pytest
from pypdf.generic import ArrayObject, DecodedStreamObject, DictionaryObject, FloatObject, NameObject

from checker.reading import read
from checker.reading.formats.pdf.pdfium import PdfPage, opened
from tests.reading.made import saved


def _stream(data, **entries):
    made = DecodedStreamObject()
    made.set_data(data)
    made.update({NameObject(f"/{key}"): value for key, value in entries.items()})
    return made


def _page(words, *, form):
    """A page with those words (between bars what a glyph stands for), drawn on it or in a form shown at a third."""
    out = pypdf.PdfWriter()
    page = out.add_blank_page(595, 842)
    font = DictionaryObject({
        NameObject("/Type"): NameObject("/Font"), NameObject("/Subtype"): NameObject("/Type1"),
        NameObject("/BaseFont"): NameObject("/Helvetica"),
    })  # fmt: skip
    fonts = DictionaryObject({NameObject("/Font"): DictionaryObject({NameObject("/F"): out._add_object(font)})})
    size, place = (30, "300 1800") if form else (10, "100 600")
    before, glyph, after = words.split("|")
    spelt = f"({before}) Tj /Span <</ActualText ({glyph})>> BDC (f) Tj EMC ({after}) Tj"
    drawn = f"BT /F {size} Tf {place} Td {spelt} ET".encode("latin-1")
    if form:
        box = ArrayObject([FloatObject(one) for one in (0, 0, 1785, 2526)])
        inner = _stream(drawn, Type=NameObject("/XObject"), Subtype=NameObject("/Form"), BBox=box, Resources=fonts)
        page[NameObject("/Resources")] = DictionaryObject(
            {NameObject("/XObject"): DictionaryObject({NameObject("/X"): out._add_object(inner)})}
        )
        drawn = b"q 0.3333333 0 0 0.3333333 0 0 cm /X Do Q"
    else:
        page[NameObject("/Resources")] = fonts
    page[NameObject("/Contents")] = out._add_object(_stream(drawn))
    made = io.BytesIO()
    out.write(made)
    return made.getvalue()


@pytest.mark.parametrize("form", [False, True], ids=["on the page", "in a form"])
def test_the_letters_of_a_ligature_stand_between_their_neighbours(form):
    with opened(_page("the certi|fi|cate of birth", form=form)) as document:
        page = PdfPage(document, 1)
        text = page.text()
        start = text.text.index("fi")
        before, between, after = (text.box(at, at + 1) for at in (start - 1, start, start + 2))
        letter = page.letter_box(page.letter(start))
        (line,) = text.lines
        page.close()
    assert line.text == "the certificate of birth"
    assert 230 < line.box.top < line.box.bottom < 245
    assert before.right - 1 <= letter.left < letter.right <= after.left + 1
    assert between is None or before.right - 1 <= between.left < between.right <= after.left + 1


def test_a_word_with_a_ligature_in_a_form_is_seen(tmp_path):
    found = read(saved(tmp_path, "paper.pdf", _page("AFFIDAVIT certi|fi|ed on 12 March 2026", form=True)))
    assert found.hidden == ()
    assert [one.value for one in found.dates if one.page] == ["2026-03-12"]

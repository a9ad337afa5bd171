"""The words of a Word document as they stand on its pages (ISO/IEC 29500-1, 17.3, 17.4, 17.13)."""

import io
import zipfile

import pytest

from checker.reading import read
from checker.reading.formats.office.word.document import text_of
from tests.reading import bombs
from tests.reading.formats.office.word.word_tricks import SPACES, related
from tests.reading.made import saved


def archive(body, **parts):
    document = f"<w:document {SPACES}><w:body>{body}</w:body></w:document>".encode()
    leads = [(name[5:-4], name[5:].rstrip("123.xml"), name[5:]) for name in parts]
    return bombs.docx({"word/document.xml": document, "word/_rels/document.xml.rels": related(leads), **parts})


def words_of(body, **parts):
    with zipfile.ZipFile(io.BytesIO(archive(body, **parts))) as opened:
        return text_of(opened)


def words(found):
    return [page.words for page in found.pages]


def p(*runs):
    return "<w:p>" + "".join(f"<w:r>{run}</w:r>" for run in runs) + "</w:p>"


def t(text):
    return f'<w:t xml:space="preserve">{text}</w:t>'


def row(*cells):
    return "<w:tr>" + "".join(f"<w:tc>{cell}</w:tc>" for cell in cells) + "</w:tr>"


def picture(height):
    return f'<w:drawing><wp:inline><wp:extent cx="1270000" cy="{height * 12700}"/><a:blip/></wp:inline></w:drawing>'


@pytest.mark.parametrize(
    ("body", "pages"),
    [
        (p(t("one ")) + p(t("two"), t(" three")), ["one \ntwo three\n"]),
        (p(t("name"), "<w:tab/>", t("date")), ["name\tdate\n"]),
        (p("<w:pPr><w:tabs><w:tab/></w:tabs></w:pPr>", t("a")), ["a\n"]),
        (p(t("a"), "<w:br/>", t("b")), ["a\nb\n"]),
        (p(t("one")) + p('<w:br w:type="page"/>') + p(t("two")), ["one\n", "\ntwo\n"]),
        (p(t("one"), "<w:lastRenderedPageBreak/>", t("two")), ["one", "two\n"]),
        ("<w:p><w:del><w:r><w:delText>no</w:delText></w:r></w:del><w:ins><w:r><w:t>yes</w:t></w:r></w:ins></w:p>",
         ["yes\n"]),
        ("<w:p><w:moveFrom><w:r><w:t>no</w:t></w:r></w:moveFrom><w:moveTo><w:r><w:t>yes</w:t></w:r></w:moveTo></w:p>",
         ["yes\n"]),
        (p("<w:rPr><w:vanish/></w:rPr>" + t("no"), t("yes")), ["yes\n"]),
        (p('<w:rPr><w:vanish w:val="0"/></w:rPr>' + t("shown")), ["shown\n"]),
        (p("<w:fldChar/><w:instrText>PAGE</w:instrText>", t("3")), ["3\n"]),
        ("<w:p><w:hyperlink><w:r><w:t>linked</w:t></w:r></w:hyperlink></w:p>", ["linked\n"]),
        ("<w:sdt><w:sdtContent><w:p><w:r><w:t>filled</w:t></w:r></w:p></w:sdtContent></w:sdt>", ["filled\n"]),
        (p("<mc:AlternateContent><mc:Choice>" + p(t("box")) + "</mc:Choice><mc:Fallback>" + p(t("box"))
           + "</mc:Fallback></mc:AlternateContent>"), ["box\n\n"]),
        ("<w:tbl>" + row(p(t("No.")), p(t("Document"))) + row(p(t("1")), p(t("Lease")) + p(t("of 2024"))) + "</w:tbl>",
         ["\n\nNo.   Document\n1     Lease\n      of 2024\n\n\n"]),
        ("<w:tbl>" + row(p(t("a"), "<w:lastRenderedPageBreak/>", t("b")), p(t("c"))) + "</w:tbl>" + p(t("after")),
         ["\n\nab   c\n", "\n\nafter\n"]),
        ("", [""]),
    ],
)
def test_its_words_stand_as_on_its_pages(body, pages):
    assert words(words_of(body)) == pages


def test_a_letterhead_stands_on_the_first_page_and_only_there():
    header = f"<w:hdr {SPACES}>{p(t('Example Chambers'))}</w:hdr>".encode()
    section = "".join(f'<w:headerReference w:type="default" r:id="header{nth}"/>' for nth in (1, 2))
    again = words_of(p(t("a")) + p('<w:br w:type="page"/>', t("b")) + f"<w:sectPr>{section}</w:sectPr>",
                     **{"word/header1.xml": header, "word/header2.xml": header})  # fmt: skip
    assert words(again) == ["Example Chambers\na\n", "b\n"]


def test_notes_at_the_foot_are_read():
    notes = f"<w:footnotes {SPACES}><w:footnote w:id='1'>{p(t('Signed on 4 May 2026'))}</w:footnote></w:footnotes>".encode()
    found = words_of(p(t("a"), '<w:footnoteReference w:id="1"/>'), **{"word/footnotes.xml": notes})
    assert words(found) == ["a\nSigned on 4 May 2026\n"]


@pytest.mark.parametrize(("height", "small", "large"), [(10, 0, 0), (40, 1, 0), (500, 0, 1)])
def test_a_picture_is_placed_or_told(height, small, large):
    found = words_of(p(t("Yours")) + p(picture(height)))
    assert (found.pages[0].small, len(found.pages[0].large)) == ([(1, 0)] * small, large)


def test_a_page_that_is_a_picture_is_not_called_read(tmp_path):
    found = read(saved(tmp_path, "a.docx", archive(p(t("Annexure A")) + p(picture(700)))))
    assert found.status == "partly"
    assert "a picture, which was not looked at" in found.reason


def test_its_size_is_that_of_its_pages():
    assert words_of('<w:sectPr><w:pgSz w:w="11906" w:h="16838"/></w:sectPr>').size == (595.3, 841.9)

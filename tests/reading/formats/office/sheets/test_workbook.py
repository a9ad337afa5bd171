"""A workbook's sheets are read as they show, what they do not show is told and decides nothing, and a hostile one costs
nothing."""

import io
import zipfile

import pytest

from checker.reading import read
from checker.reading.formats.office.sheets.workbook_text import workbook_text
from tests.reading import bombs
from tests.reading.formats.office.sheets.books import MAIN, book, lead, n, rels, row, styled, t, zipped
from tests.reading.made import saved

DAY = styled("dd/mm/yyyy", "#,##0.00", ";;;")
_XDR = 'xmlns:x="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="a"'


def text_of(data):
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return workbook_text(archive)


def hidden_in(data):
    return [(one.what, one.page, one.detail) for one in text_of(data).hidden]


@pytest.mark.parametrize(
    ("data", "pages"),
    [
        (book(row(t("No."), t("Date")) + row(n(1), n(46085, 1))), ["No.   Date\n1     4 March 2026\n"]),
        (book(row(t("LOG of the papers of this matter")) + row(t("a"), t("b"), number=3)),
         ["LOG of the papers of this matter\n\na   b\n"]),
        (book(row(t("a")) + row(t("b"), number=900)), ["a\n\n\nb\n"]),
        (book(row(t("b", "C1"), t("a", "A1"))), ["a   b\n"]),
        (book(row(n(1500, 2), n(1, 3, sort="b"), n("#REF!", sort="e"))), ["1,500.00   TRUE   #REF!\n"]),
        (book(row(n("2026-03-04T00:00:00", sort="d"))), ["4 March 2026\n"]),
        (book(row(n(0, sort="s"), n(1, sort="s"), n(9, sort="s")),
              texts="<si><t>one</t></si><si><r><t>t</t></r><r><t>wo</t></r><rPh><t>no</t></rPh></si>"), ["one   two   9\n"]),
        (book(row(t("a_x000D_   b\nc"), t("d"))), ["a   d\nb\nc\n"]),
        (book(row(t("one") + t("two") + t("  "))), ["one   two\n"]),
        (book(row(n(7, formula="3+4"), n("done", formula="A1", sort="str"), n("", formula="B1", sort="str"))), ["7   done\n"]),
        (book(row(t("one")), "", row(t("three"))), ["one\n", "three\n"]),
        (book(row(t("a")), row(t("b")), states={1: "visible"}), ["a\n", "b\n"]),
        (book(row(n(44623, 1)), properties='<workbookPr date1904="1"/>'), ["4 March 2026\n"]),
        (book(row(n("1e300", 1), n("0x7"), n("NaN"))), ["########   0x7   NaN\n"]),
    ],
)  # fmt: skip
def test_a_sheet_is_read_as_it_shows(data, pages):
    found = text_of(_with_styles(data))
    assert found.typed.pages == pages
    assert not found.hidden and not found.unread and not found.told


def _with_styles(data, styles=DAY):
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    return zipped({**parts, "xl/styles.xml": f"<styleSheet {MAIN}>{styles}</styleSheet>"})


WHITE, TINY, BLUE = (
    '<font><color rgb="FFFFFFFF"/></font>',
    '<font><sz val="1"/></font>',
    '<fill><patternFill patternType="solid"><fgColor rgb="FF0000FF"/></patternFill></fill>',
)
PAPER = '<font><color theme="0"/></font>'
ROWS = row(t("seen")) + row(t("2 May 2026"))


@pytest.mark.parametrize(
    ("sheet", "styles", "text", "detail"),
    [
        (row(t("seen")) + row(t("x"), more=' hidden="1"'), "", "seen\n", "hidden or filtered rows (2) of the sheet “Log”"),
        (row(t("seen")) + "".join(row(t("x"), more=' hidden="true"') for _ in range(3)), "", "seen\n", "hidden or filtered rows (2 to 4) of the sheet “Log”"),
        (row(t("seen")) + row(t("x"), more=' ht="0" customHeight="1"'), "", "seen\n", "hidden or filtered rows (2) of the sheet “Log”"),
        (row(t("seen")) + row(t("x"), more=' hidden="1"') + row(t("too")), "", "seen\ntoo\n", "hidden or filtered rows (2) of the sheet “Log”"),
        ('<cols><col min="2" max="3" hidden="1"/></cols><sheetData>' + row(t("seen"), t("x"), n(1), t("too")) + "</sheetData>", "", "seen   too\n", "hidden columns (B to C) of the sheet “Log”"),
        ('<cols><col min="28" max="16384" width="0"/></cols><sheetData>' + row(t("seen"), t("x", "AB1")) + "</sheetData>", "", "seen\n", "hidden columns (AB) of the sheet “Log”"),
        (row(t("seen"), n(46085, 1), t("x", style=1)), styled(";;;"), "seen\n", "cells that do not show what they hold (B1, C1) of the sheet “Log”"),
        (row(t("seen"), t("x", style=1)), styled(fonts=WHITE, xfs='<xf numFmtId="0" fontId="1"/>'), "seen\n", "cells that do not show what they hold (B1) of the sheet “Log”"),
        (row(t("seen"), t("x", style=1)), styled(fonts=PAPER, xfs='<xf numFmtId="0" fontId="1"/>'), "seen\n", "cells that do not show what they hold (B1) of the sheet “Log”"),
        (row(t("seen"), t("x", style=1)), styled(fonts=TINY, xfs='<xf numFmtId="0" fontId="1"/>'), "seen\n", "cells that do not show what they hold (B1) of the sheet “Log”"),
        (row(t("seen"), t("x", style=1)), styled(fonts='<font><color rgb="FF0000FA"/></font>', fills=BLUE, xfs='<xf numFmtId="0" fontId="1" fillId="1"/>'), "seen\n", "cells that do not show what they hold (B1) of the sheet “Log”"),
    ],
)  # fmt: skip
def test_what_a_reader_does_not_see_is_told_and_not_read(sheet, styles, text, detail):
    data = book(sheet, styles=styles)
    assert text_of(data).typed.pages == [text]
    assert hidden_in(data) == [("hidden_text", 1, detail)]


@pytest.mark.parametrize(
    ("sheet", "styles"),
    [
        (row(t("shown", style=1)), styled(fonts=WHITE, fills=BLUE, xfs='<xf numFmtId="0" fontId="1" fillId="1"/>')),
        (f'<sheetData>{row(t("shown", style=1))}</sheetData><conditionalFormatting/>', styled(fonts=WHITE, xfs='<xf numFmtId="0" fontId="1"/>')),
        (f'<sheetData>{row(t("shown", style=1))}</sheetData><tableParts><tablePart/></tableParts>', styled(fonts=WHITE, xfs='<xf numFmtId="0" fontId="1"/>')),
        (row(t("shown")) + row(t(" "), more=' hidden="1"'), ""),
        ('<cols><col min="2" max="16384" hidden="1"/></cols><sheetData>' + row(t("shown")) + "</sheetData>", ""),
        (row(t("shown"), n(0, 1)), styled("0;-0;;@")),
        (row(t("shown", style=1)), styled(fonts='<font><color auto="1"/><sz val="8"/></font>', xfs='<xf numFmtId="0" fontId="1"/>')),
    ],
)  # fmt: skip
def test_what_hides_nothing_is_not_told(sheet, styles):
    data = book(sheet, styles=styles)
    assert text_of(data).typed.pages == ["shown\n"]
    assert hidden_in(data) == []


@pytest.mark.parametrize("state", ["hidden", "veryHidden"])
def test_a_hidden_sheet_is_told_and_not_read(state):
    data = book(row(t("seen")), row(t("x")), "", states={1: state, 2: state})
    found = text_of(data)
    assert found.typed.pages == ["seen\n"]
    assert hidden_in(data) == [("hidden_text", None, "the sheet “Notes” is hidden")]
    assert found.told == ["The sheet “Notes” is hidden, and was not read."]


ANEW = '<calcPr fullCalcOnLoad="1"/>'


@pytest.mark.parametrize(
    ("sheet", "properties", "text", "told"),
    [
        (row(n(None, formula="1+1")), "", "(not computed)\n", "A formula of the sheet “Log” holds no value"),
        (row(n(None, formula="1"), n(None, formula="2")), "", "(not computed)   (not computed)\n",
         "2 formulas of the sheet “Log” hold no values"),
        (row(n(0, formula="1+1")), ANEW, "(not computed)\n", "A formula of the sheet “Log” holds no value"),
        (row(n(0, formula="1-1")), "", "0\n", None),
        (row(n(2, formula="1+1")), ANEW, "2\n", None),
    ],
)  # fmt: skip
def test_a_formula_without_a_value_is_not_guessed(sheet, properties, text, told):
    found = text_of(book(sheet, properties=properties))
    assert found.typed.pages == [text]
    assert [one.startswith(told) for one in found.unread] == ([True] if told else [])


def test_what_lies_beside_the_cells_is_told():
    note = f"<comments {MAIN}><commentList><comment/><comment/></commentList></comments>"
    data = book(row(t("a")), parts={"xl/comments1.xml": note, "xl/vbaProject.bin": b"x", "xl/embeddings/a.bin": b"x",
                                    "xl/externalLinks/externalLink1.xml": "<x/>"})  # fmt: skip
    found = text_of(data)
    assert [(one.what, one.detail) for one in found.hidden] == [("comment", "2"), ("attachment", "1")]
    assert [one.split(",")[0] for one in found.told] == ["It holds macros", "It takes values from other files"]


def drawn(inside):
    return book(row(t("a")), parts={
        "xl/worksheets/_rels/sheet0.xml.rels": rels(lead("r", "drawing", "../drawings/drawing1.xml")
                                                    + lead("x", "hyperlink", "http://a.example", ' TargetMode="External"')),
        "xl/drawings/drawing1.xml": f"<x:wsDr {_XDR}><x:twoCellAnchor>{inside}</x:twoCellAnchor></x:wsDr>",
    })  # fmt: skip


def picture(height):
    return f'<x:pic><x:spPr><a:xfrm><a:ext cx="1" cy="{height * 12700}"/></a:xfrm></x:spPr></x:pic>'


def test_the_words_of_a_text_box_stand_below_the_cells():
    box = (
        "<x:sp><x:txBody><a:p><a:r><a:t>Signed </a:t></a:r><a:r><a:t>on 4 May 2026</a:t></a:r></a:p></x:txBody></x:sp>"
    )
    assert text_of(drawn(box)).typed.pages == ["a\n\nSigned on 4 May 2026\n"]


@pytest.mark.parametrize(
    ("height", "pictures", "unread"), [(10, False, 0), (60, True, 0), (400, True, 1), (0, True, 1)]
)
def test_a_picture_is_said_not_to_be_looked_at(height, pictures, unread):
    found = text_of(drawn(picture(height)))
    assert (found.drawn, len(found.unread)) == ([pictures], unread)


def test_a_chart_of_its_own_is_said_not_to_be_looked_at():
    leads = lead("rId0", "worksheet", "worksheets/sheet0.xml") + lead("rId1", "chartsheet", "chartsheets/sheet1.xml")
    found = text_of(book(row(t("a")), row(t("b")), parts={"xl/_rels/workbook.xml.rels": rels(leads)}))
    assert found.typed.pages == ["a\n"] and len(found.unread) == 1


def test_one_damaged_sheet_costs_itself_alone():
    found = text_of(book(row(t("a")), row(t("b")), row(t("c")), parts={"xl/worksheets/sheet1.xml": b"<worksheet><row"}))
    assert found.typed.pages == ["a\n", "c\n"]
    assert found.unread == ["The sheet “Notes” is damaged or too large, and was not read."]


def test_facts_of_a_workbook(tmp_path):
    rows = "".join(row(t("x"), more=' hidden="1"') if nth == 2 else row(n(46085 + nth, 1)) for nth in range(4))
    found = read(saved(tmp_path, "Log.xlsx", book(rows, styles=DAY)))
    assert (found.status, found.pages, found.page_facts[0].text) == ("read", 1, "visible")
    assert [one.value for one in found.dates] == ["2026-03-04", "2026-03-05", "2026-03-07"]
    assert not any(one.alternatives for one in found.dates)
    assert [one.what for one in found.hidden] == ["hidden_text"]


@pytest.mark.parametrize("rows", [5_000, 70_000])
def test_a_long_sheet_is_read_up_to_a_bound_and_that_is_said(rows):
    found = text_of(book("<row><c><v>1</v></c></row>" * rows))
    assert len(found.typed.pages) == 4
    assert found.unread == ["The sheet “Log” is very long, and not all of it was read."]


def test_a_sheet_of_places_far_apart_is_small():
    found = text_of(book(row(t("a", "A1"), t("b", "XFD1"), number=1) + row(t("c", "A1048576"), number=1048576)))
    assert found.typed.pages == ["a\n\n\nc\n"] and len(found.unread) == 1


@pytest.mark.parametrize("made", [*bombs.WORKBOOKS, lambda: book(row(t("a")))[:-30]])
def test_what_cannot_be_read_is_said(made, tmp_path):
    found = read(saved(tmp_path, "a.xlsm", made()))
    assert found.status in ("not_read", "partly")
    assert found.reason


def test_a_locked_workbook_is_told_as_locked(tmp_path):
    data = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600) + "EncryptedPackage".encode("utf-16-le")
    found = read(saved(tmp_path, "a.xlsx", data))
    assert (found.status, found.reason) == ("not_read", "It is locked with a password; ask for an unlocked copy.")


def test_a_binary_workbook_is_listed(tmp_path):
    found = read(saved(tmp_path, "a.xlsb", zipped({"[Content_Types].xml": "<Types/>", "xl/workbook.bin": b"x"})))
    assert found.status == "not_read" and "Excel workbook" in found.reason

from dataclasses import replace

import pytest

from checker.facts.geometry import Box
from checker.facts.lists import IndexRow
from checker.pages.page import Page
from checker.pages.page_json import from_json
from checker.pages.tables import Cell, Table
from checker.pages.text_layout import PlacedWord
from checker.reading.formats.pdf.pdfium import PdfPage, opened
from checker.recognising.index.index import RECOGNISER, is_index, rows_in
from checker.recognising.index.index_table import DrawnRows
from checker.recognising.recogniser import PageContext
from tests.reading.made import pdf

TABLE = [
    [(240, 60, "IN THE HIGH COURT"), (270, 90, "INDEX")],
    [(72, 120, "S.No."), (120, 120, "Description of documents"), (380, 120, "Annexure"), (480, 120, "Pages")],
    [(72, 140, "1."), (120, 140, "Writ petition"), (480, 140, "1-9")],
    [(72, 160, "2."), (120, 160, "Affidavit in support"), (480, 160, "10")],
    [(72, 180, "3."), (120, 180, "Copy of impugned order"), (380, 180, "A"), (480, 180, "11-14")],
    [(120, 195, "dated 05.01.2026")],
    [(72, 215, "4."), (120, 215, "Copy of the bank statement which"), (380, 230, "B"), (480, 230, "15")],
    [(120, 230, "goes on to a second line")],
]


def _rows(order):
    cells = [cell for row in TABLE for cell in row]
    page = [cells[n] for n in order(range(len(cells)))]
    with opened(pdf([page])) as document:
        return rows_in(PdfPage(document, 1).text())


@pytest.mark.parametrize("order", [list, lambda cells: sorted(cells, key=lambda n: -n)])
def test_a_table_is_read_by_where_its_cells_stand_not_by_their_order_in_the_file(order):
    found = [(row.label, row.title, row.page, row.last_page) for row in _rows(order)]
    assert found[0] == (None, "Writ petition", 1, 9)
    assert found[1] == (None, "Affidavit in support", 10, None)
    assert found[2][0::2] == ("A", 11)
    assert found[3] == ("B", "Copy of the bank statement which goes on to a second line", 15, None)


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Annexure A  Birth certificate ........ 12", ("A", "Birth certificate", 12, None)),
        ("A  Birth certificate  2019-02-03  12", ("A", "Birth certificate", 12, None)),
        ("3. Exhibit P-3 Medical report  14 - 16", ("P3", "Medical report", 14, 16)),
        ("P-2/A English translation of P-2 9", ("P2A", "English translation of P-2", 9, None)),
        ("A-3/B Seal of A-3 11", ("A3B", "Seal of A-3", 11, None)),
        ("C-1/1 Photograph of the gate of C-1 12", (None, "C-1/1 Photograph of the gate of C-1", 12, None)),
        ("Exh. C-1/1 Photograph of the gate 12", (None, "Exh. C-1/1 Photograph of the gate", 12, None)),
        ("B. Nikah nama 7", ("B", "Nikah nama", 7, None)),
        ("A copy of the order of the Family Court 9", (None, "A copy of the order of the Family Court", 9, None)),
    ],
)
def test_rows_of_plain_lines(line, expected):
    rows = rows_in(Page(1, f"INDEX\n{line}\nPower of attorney 99"))
    assert (rows[0].label, rows[0].title, rows[0].page, rows[0].last_page) == expected


@pytest.mark.parametrize(
    "text", ["The index of prices rose to 12\nin the year 14", "Exhibits 1 to 5 are filed 12", "Dear Sir\n1. We 2\n3"]
)
def test_running_text_is_no_index(text):
    assert not is_index(Page(1, text))
    assert rows_in(Page(1, text)) == []


COLUMNS = {
    "the serial number last": ("Description of Documents   Annex   Pages   S.No", "Copy of the order   C   14-16   3",
                               ("C", "Copy of the order", 14, 16)),
    "the page before the annexure": ("S.No   Particulars   Pages   Annexure", "3   Copy of the order   14-16   C",
                                     ("C", "Copy of the order", 14, 16)),
    "the page first": ("Page   Document", "14   Copy of the order", (None, "Copy of the order", 14, None)),
    "no page": ("Sr#   Description of document   Annexure", "3   Copy of the order   C",
                ("C", "Copy of the order", None, None)),
    "a date and no page": ("No.   Annexure   Document   Date", "3   C   Copy of the order   5 January 2026",
                           ("C", "Copy of the order", None, None)),
    "initials at the end": ("No.   Description   Pages", "3   Letter from GP   7", (None, "Letter from GP", 7, None)),
    "brackets at the end": ("No.   Description   Pages", "3   Order (Urdu)   7", (None, "Order (Urdu)", 7, None)),
}  # fmt: skip


@pytest.mark.parametrize(("header", "row", "expected"), COLUMNS.values(), ids=COLUMNS)
def test_the_header_says_in_which_order_the_columns_stand(header, row, expected):
    (first, *_) = rows_in(Page(1, f"INDEX\n{header}\n{row}\n{row.replace('3', '4')}"))
    assert (first.label, first.title, first.page, first.last_page) == expected


def rows_of(*cells):
    """The rows of a page on which each cell is drawn where it stands: (left, top, words)."""
    with opened(pdf([list(cells)])) as document:
        return [(row.label, row.title, row.page, row.last_page) for row in rows_in(PdfPage(document, 1).text())]


HEAD = [(270, 60, "INDEX"), (72, 90, "No."), (110, 90, "Particulars of the paper"), (400, 90, "Annexure"), (480, 90, "Pages")]
FIRST = [(72, 110, "1."), (110, 110, "Plaint"), (480, 110, "1-4")]


def test_a_cell_that_wraps_is_one_cell():
    last = [(72, 130, "2."), (110, 130, "Copy of the notice of the"), (420, 130, "A"), (480, 130, "5 -"),
            (110, 143, "municipal office, in Urdu"), (480, 143, "7")]  # fmt: skip
    assert rows_of(*HEAD, *FIRST, *last)[1] == ("A", "Copy of the notice of the municipal office, in Urdu", 5, 7)


def test_papers_that_were_filed_together_are_listed_by_the_first_label():
    for labels in ("E & E/1", "E to E/3", "E and E/1"):
        last = [(72, 130, "2."), (110, 130, "Copies of receipt and reminder"), (410, 130, labels), (480, 130, "5")]
        assert rows_of(*HEAD, *FIRST, *last)[1] == ("E", "Copies of receipt and reminder", 5, None)


def test_one_word_between_the_label_and_the_page_heads_the_titles():
    head = [(72, 60, "BUNDLE OF AUTHORITIES - INDEX"), (72, 90, "Tab"), (110, 90, "Authority"), (480, 90, "Page")]
    rows = [(72, 110, "1"), (110, 110, "Rules on service"), (480, 110, "2"), (72, 130, "2"), (110, 130, "Rules on relief"), (480, 130, "3")]
    assert rows_of(*head, *rows) == [("1", "Rules on service", 2, None), ("2", "Rules on relief", 3, None)]


def test_a_later_column_that_is_named_like_the_first_is_another_one():
    head = [*HEAD[:2], (110, 90, "Document"), (320, 90, "Pages"), (400, 90, "Apostille No.")]
    row = [(72, 110, "1"), (110, 110, "Birth Certificate (NADRA)"), (320, 110, "2"), (400, 110, "LHR-26-0000012")]
    more = [(left, top + 20, words) for left, top, words in row]
    assert [title for _, title, _, _ in rows_of(*head, *row, *more)] == ["Birth Certificate (NADRA)"] * 2


def test_the_numbers_of_something_else_are_not_those_of_the_rows():
    head = [(72, 60, "LIST OF DOCUMENTS"), (72, 90, "Mark"), (110, 90, "Document"), (320, 90, "Pages"), (400, 90, "Apostille No.")]
    rows = [(f"B-{n}", f"Birth certificate of {name}", pages, f"LHR-26-000001{n}") for n, name, pages in ((1, "Asma", "3"), (2, "Bilal", "2"), (3, "Danish", "2"))]
    cells = [(left, 90 + 20 * n, words) for n, row in enumerate(rows, 1) for left, words in zip((72, 110, 320, 400), row, strict=True)]
    with opened(pdf([[*head, *cells]])) as document:
        found = rows_in(PdfPage(document, 1).text())
    assert [(one.label, one.serial, one.pages) for one in found] == [("B1", None, 3), ("B2", None, 2), ("B3", None, 2)]


def test_a_register_has_more_columns_than_a_list():
    head = "Label   Date         Paper               Purpose          Kind       Where kept   Entered"
    row = "O-{0}     0{0}-01-2026   Lease deed No. {0}    title to house   Original   Safe 2       NS"
    rows = rows_in(Page(1, f"REGISTER AND INDEX\n\n{head}\n{row.format(1)}\n{row.format(2)}"))
    assert [(one.label, one.title, one.date) for one in rows] == [
        ("O1", "Lease deed No. 1", "01-01-2026"), ("O2", "Lease deed No. 2", "02-01-2026"),
    ]  # fmt: skip


def test_a_letter_in_the_title_is_no_label_where_labels_have_a_column():
    last = [(72, 130, "2."), (110, 130, "English translation of Annexure A"), (480, 130, "8")]
    assert rows_of(*HEAD, *FIRST, *last)[1][:2] == (None, "English translation of Annexure A")


def test_what_stands_below_the_table_parts_no_columns():
    """The advocate's name stands across the place where the labels end."""
    last = [(72, 130, "2."), (110, 130, "Copy of the registered lease of the year, with its plan No."), (420, 130, "A"), (480, 130, "5")]
    below = [(300, 220, "Through: A. Advocate, High Court"), (72, 235, "Dated 3.4.2026")]
    rows = rows_of(*HEAD, *FIRST, *last, *below)
    assert rows[1] == ("A", "Copy of the registered lease of the year, with its plan No", 5, None) and len(rows) == 2


def test_how_many_pages_a_paper_has_is_not_where_it_begins():
    head = [(72, 60, "Application - document index"), (72, 90, "Tab"), (110, 90, "Document"), (480, 90, "Pages")]
    body = [("1", "Letter K", "2"), ("2", "Letter L", "1"), ("3", "Letter M", "1"), ("4", "Letter N", "6")]
    cells = [(left, 110 + 20 * n, words) for n, row in enumerate(body) for left, words in zip((72, 110, 480), row, strict=True)]
    assert rows_of(*head, *cells) == [(tab, title, None, None) for tab, title, _ in body]


def test_a_table_that_begins_with_days_tells_what_happened():
    assert not is_index(Page(1, "An index\nDate   Particulars   Page\n1.2.2026   Notice was given   3\n2.2.2026   Reply   4"))


def test_the_heading_of_a_section_is_no_row():
    cells = [(72, 130, "Section B - Orders"), (72, 150, "2."), (110, 150, "Order of the judge"), (480, 150, "5")]
    assert [row[1] for row in rows_of(*HEAD, *FIRST, *cells)] == ["Plaint", "Order of the judge"]


@pytest.mark.parametrize(
    ("below", "rows"),
    [
        ([("B", "Orders", ""), ("B1", "Order of the judge", "5")], ["A1", "B1"]),
        ([("", "B — ORDERS", ""), ("B1", "Order of the judge", "5")], ["A1", "B1"]),
        ([("B", "Orders", ""), ("C", "Letters", "5")], ["A1", "B", "C"]),
        ([("A2", "Reply", ""), ("B1", "Order of the judge", "5")], ["A1", "A2", "B1"]),
        ([("B", "ORDERS", ""), ("2", "Order of the judge", "5")], ["A1", "2"]),
    ],
)
def test_a_letter_over_the_papers_numbered_after_it_is_a_heading(below, rows):
    header = [(72, 90, "Tab"), (120, 90, "Document"), (480, 90, "Page")]
    first = [(72, 110, "A"), (120, 110, "Statements of case"), (72, 130, "A1"), (120, 130, "Defence"), (480, 130, "4")]
    cells = [
        (x, 150 + 20 * nth, text)
        for nth, row in enumerate(below)
        for x, text in zip((72, 120, 480), row, strict=True)
        if text
    ]
    assert [row[0] for row in rows_of((72, 60, "INDEX"), *header, *first, *cells)] == rows


def test_the_heading_of_a_section_is_none_on_a_later_page_either():
    cells = [(72, 60, "9"), (110, 60, "Reply to the"), (480, 60, "40"), (110, 73, "letter"), (72, 90, "Section F - Letters"),
             (72, 107, "10"), (110, 107, "Letter of May"), (480, 107, "41"), (72, 120, "Agreed on all sides")]  # fmt: skip
    with opened(pdf([cells])) as document:
        rows = rows_in(PdfPage(document, 1).text(), going_on=True)
    assert [(row.title, row.page) for row in rows] == [("Reply to the letter", 40), ("Letter of May", 41)]


@pytest.mark.parametrize(("cell", "label"), [("P-2/A", "P2A"), ("C-1/1", None), ("Annex C-1/1", None)])
def test_a_label_with_a_stroke_is_that_of_no_other_paper(cell, label):
    head = [(72, 90, "No."), (110, 90, "Particulars of the paper"), (400, 90, "Annexure"), (480, 90, "Pages")]
    body = [(72, 110, "1."), (110, 110, "Plaint"), (480, 110, "1-4"), (72, 130, "2."), (110, 130, "Seal"), (400, 130, cell)]
    assert rows_of((270, 60, "INDEX"), *head, *body, (480, 130, "5"))[1][0] == label


def test_the_first_row_of_a_typed_table_may_stand_under_the_heading_of_a_section():
    typed = (
        "TRIAL BUNDLE - INDEX",
        "Tab   Document                Date         Page",
        "A     STATEMENTS OF CASE",
        "A1    Claim form              22.01.2026   3-4",
        "A2    Defence                 20.02.2026   7-8",
    )
    rows = rows_in(Page(1, "\n".join(typed)))
    assert [(row.label, row.title, row.page) for row in rows] == [("A1", "Claim form", 3), ("A2", "Defence", 7)]


def test_what_stands_under_a_numbered_list_is_no_row_of_it():
    typed = (
        "INDEX",
        "Sr   Document                           Pages",
        "1    Nikah nama                         1",
        "2    Translation of the nikah nama      2",
        "3    Birth certificate                  1",
        "4    Police certificate                 1",
        "Sum  Documents 4 x Rs. 500              4",
    )
    rows = rows_in(Page(1, "\n".join(typed)))
    assert [row.serial for row in rows] == ["1", "2", "3", "4"]


def test_the_column_of_numbers_may_be_headed_in_words_of_its_own():
    typed = (
        "DOCUMENT CHECKLIST",
        "File no.   Document                        Pages   Form       Checked",
        "02         Passport of the applicant       1       copy       yes",
        "03         Nikah nama in Urdu              2       copy       yes",
        "04         Apostille on the nikah nama     1       original   yes",
    )
    rows = rows_in(Page(1, "\n".join(typed)))
    assert [(row.serial, row.title) for row in rows] == [
        ("02", "Passport of the applicant"), ("03", "Nikah nama in Urdu"), ("04", "Apostille on the nikah nama"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("last", "text", "titles"),
    [
        (IndexRow("E5", "Letter", 27), "Claim form\nPlease sign below 2\nN1 Claim form (CPR Part 7) 3", []),
        (IndexRow(None, "Letter", 27), "4.   The goods came on 24\nMarch 2026.\n5.   The price fell due on 23\nApril 2026.", []),
        (IndexRow("E5", "Letter", 27), "E6 Reply 3", ["Reply"]),
        (IndexRow("E5", "Letter", 27), "F1 Ledger 3", ["Ledger"]),
        (IndexRow(None, "Letter", serial="9", pages=2), "10. Ledger 3\n11. Deed 2", ["Ledger", "Deed"]),
        (IndexRow(None, "2.4 Letter", pages=1), "3.1 Ledger 3\n3.2 Deed 2", ["3.1 Ledger", "3.2 Deed"]),
        (IndexRow(None, "Letter", 27), "Ledger 28\nDeed 31", ["Ledger", "Deed"]),
    ],
)  # fmt: skip
def test_a_page_behind_an_index_is_one_where_its_rows_go_on(last, text, titles):
    found = RECOGNISER.recognise(Page(2, text), PageContext(index_before=last), {})
    assert [row.title for row in found["index"]] == titles


def test_a_page_s_count_of_its_sheets_is_no_page_of_a_row():
    assert [row.title for row in rows_in(Page(1, "INDEX\nPlaint 1\nDeed 5\nPage 1 of 2"))] == ["Plaint", "Deed"]


def test_the_heading_of_a_section_may_run_on_across_the_columns():
    head = [(72, 90, "Tab"), (130, 90, "Document"), (400, 90, "Date"), (480, 90, "Pages")]
    first = [(72, 110, "SECTION A - STATEMENTS OF CASE"), (72, 130, "A1"), (130, 130, "Claim form"), (480, 130, "2-3")]
    last = [(72, 150, "SECTION B - ORDERS"), (72, 170, "B1"), (130, 170, "Order"), (480, 170, "7")]
    assert [row[1] for row in rows_of((240, 60, "INDEX"), *head, *first, *last)] == ["Claim form", "Order"]


def test_a_header_is_a_row_of_cells_of_which_some_have_two_lines():
    """`S.` over `No.` and `Page` over `Nos.` beside a word in the middle of its cell; numbers beside titles in two lines."""
    cells = [
        (82, 246, "S."), (82, 264, "No."), (230, 255, "Particulars"), (430, 255, "Annexure"), (495, 246, "Page"), (495, 264, "Nos."),
        (82, 290, "1."), (116, 290, "Memo of petition"), (500, 290, "1 – 7"),
        (82, 325, "2."), (116, 316, "Copy of memo No. DAO/2209 dated 09.09.2024"), (116, 334, "of Respondent No. 3 with list of objections"),
        (430, 325, "P-4"), (500, 325, "13 – 14"),
        (82, 370, "3."), (116, 361, "Copy of letter dated"), (116, 379, "28.01.2025 of the office"), (430, 370, "P-6"), (500, 370, "17"),
    ]  # fmt: skip
    lines = [{"text": "INDEX", "box": [240, 215, 290, 227]}]
    lines += [{"text": text, "box": [left, top, left + 5 * len(text), top + 11]} for left, top, text in cells]
    rules = [[77, y, 538, y + 1] for y in (240, 284, 308, 352, 396)]
    uprights = [[x, 240, x + 1, 397] for x in (77, 110, 422, 485, 538)]
    page = from_json({"size": [595, 842], "lines": lines, "rules": rules, "uprights": uprights})
    assert [(row.serial, row.label, row.title, row.page, row.last_page) for row in rows_in(page)] == [
        ("1", None, "Memo of petition", 1, 7),
        ("2", "P4", "Copy of memo No. DAO/2209 dated 09.09.2024 of Respondent No. 3 with list of objections", 13, 14),
        ("3", "P6", "Copy of letter dated 28.01.2025 of the office", 17, None),
    ]


def test_a_row_for_the_page_that_it_stands_on_needs_no_link() -> None:
    lines = ["INDEX", "No.   Document   Page", "1   Index   1", "2   Claim form   2", "3   Defence   4"]
    placed = [{"text": text, "box": [60, 100 + 20 * nth, 400, 112 + 20 * nth]} for nth, text in enumerate(lines)]
    page = from_json({"size": [595, 842], "lines": placed})
    links = [(Box(60, 160, 400, 172), 2)]
    assert [row.link for row in rows_in(page, links=links)] == [1, 2, None]
    assert [row.link for row in rows_in(page)] == [None, None, None]


def test_the_words_of_a_header_stand_as_they_are_read_however_high_their_letters_are():
    text = "No. Description of documents Pages"
    tops = {"No.": 217, "Description": 216.4, "of": 216, "documents": 216.2, "Pages": 217}
    lefts = {"No.": 87, "Description": 126, "of": 191, "documents": 205, "Pages": 490}
    header = [
        PlacedWord(text.index(one), text.index(one) + len(one), Box(lefts[one], tops[one], lefts[one] + 9, 228))
        for one in text.split()
    ]
    first = [PlacedWord(0, 3, Box(88, 234, 92, 243))]
    cells = [Cell(Box(left, top, right, top + 17), row, column) for row, top in enumerate((213, 230))
             for column, (left, right) in enumerate(((81, 120), (120, 480), (480, 540)))]  # fmt: skip
    words, below = DrawnRows([header, first], Table(tuple(cells))).header(0)
    assert [text[word.start : word.end] for word in words] == text.split()
    assert below == [first]


@pytest.mark.parametrize(
    ("numbers", "source", "serials"),
    [
        ("Z234", "ocr", ["1", "2", "3", "4"]),
        ("Z234", "visible", ["Z", "2", "3", "4"]),
        ("Z245", "ocr", ["Z", "2", "4", "5"]),
        ("ZY34", "ocr", ["Z", "Y", "3", "4"]),
    ],
)
def test_a_number_that_an_engine_read_as_a_letter_is_counted_where_all_others_count_on(numbers, source, serials):
    cells = [(72, 120, "S.No."), (120, 120, "Description of documents"), (480, 120, "Pages")]
    for nth, number in enumerate(numbers):
        below = 140 + 20 * nth
        cells += [(72, below, f"{number}."), (120, below, f"Copy of paper {nth}"), (480, below, f"{nth + 3}")]
    with opened(pdf([[(240, 60, "INDEX"), *cells]])) as document:
        rows = rows_in(replace(PdfPage(document, 1).text(), source=source))
    assert [row.serial or row.label for row in rows] == serials


def test_a_drawn_header_may_have_columns_that_no_list_has():
    head = ["Tab", "Document", "Date", "Held in the folder as", "Pages", "Where the original now is"]
    rows = [["1", "Engagement letter", "10-09-2025", "Office original", "2", "Folder"],
            ["2", "Custody receipt", "11-09-2025", "White copy", "1", "Strong room"],
            ["3", "Receipt of 3 May", "14-02-2025", "Scan", "3", "Strong room"]]  # fmt: skip
    lefts = (40, 75, 200, 275, 390, 430)
    cells = [(left + 3, 100 + 24 * n, text) for n, row in enumerate([head, *rows]) for left, text in zip(lefts, row, strict=True)]
    lines = [{"text": text, "box": [left, top - 8, left + 4.5 * len(text), top]} for left, top, text in cells]
    rules = [[40, 85 + 24 * n, 560, 85.5 + 24 * n] for n in range(5)]
    page = from_json({"size": [595, 842], "lines": [{"text": "MASTER INDEX", "box": [200, 50, 300, 60]}, *lines],
                      "rules": rules, "uprights": [[left, 85, left + 0.5, 181.5] for left in (*lefts, 560)]})  # fmt: skip
    assert [(row.label, row.title, row.date) for row in rows_in(page)] == [(n, title, day) for n, title, day, *_ in rows]


@pytest.mark.parametrize("closed", [True, False])
def test_lines_from_side_to_side_part_rows_whose_cells_are_set_in_the_middle(closed):
    head = [(40, 100, "Item"), (80, 100, "Document"), (330, 100, "Dated"), (520, 100, "Pages")]
    rows = [(80, 120, "Birth certificate"), (40, 120, "1"), (330, 120, "3 May 2025"), (520, 120, "2"),
            (80, 140, "Child certificate"), (40, 146, "2"), (330, 146, "4 May 2025"), (520, 146, "1"), (80, 152, "of Sara"),
            (80, 172, "Order appointing"), (40, 178, "3"), (330, 178, "5 May 2025"), (520, 178, "4"), (80, 184, "a guardian"),
            (80, 204, "Letter"), (40, 204, "4"), (330, 204, "6 May 2025"), (520, 204, "1"),
            (80, 224, "Plan"), (40, 224, "5"), (330, 224, "7 May 2025"), (520, 224, "2")]  # fmt: skip
    lines = [{"text": text, "box": [x, y - 8, x + 5 * len(text), y]} for x, y, text in [*head, *rows]]
    rules = [[40, y, 560, y + 0.5] for y in (108, 130, 160, 192, 212, *([230] if closed else []))]
    page = from_json({"size": [595, 842], "lines": [{"text": "SCHEDULE OF DOCUMENTS", "box": [200, 50, 340, 60]}, *lines], "rules": rules})
    assert [(row.serial, row.title) for row in rows_in(page)] == [
        ("1", "Birth certificate"), ("2", "Child certificate of Sara"), ("3", "Order appointing a guardian"), ("4", "Letter"), ("5", "Plan"),
    ]  # fmt: skip


@pytest.mark.parametrize("header", ["Annexure   Document   Date   Page(s)", "Tab   Paper   Dated   Page"])
@pytest.mark.parametrize("heading", ["INDEX OF THE REFERRAL FILE - RTM/0000", "Papers of the matter"])
def test_columns_of_labels_titles_and_pages_make_an_index_whatever_its_heading(heading, header):
    assert is_index(Page(1, f"{heading}\n{header}\nA   Intake form   05-02-2026   001-002\nB   Consent   05-02-2026   003"))


def test_the_day_of_a_wrapped_cell_is_no_rows_number():
    rows = rows_in(Page(1, "INDEX\nTab   Document   Pages\n1   Claim   2-4\n14 February 2024 to 8\n2   Marriage certificate   5\n3   Order   6"))
    assert [(row.serial or row.label, row.page) for row in rows] == [("1", 2), ("2", 5), ("3", 6)]


def test_a_table_that_goes_on_is_read_row_by_row():
    cells = [(40, 100, "E"), (80, 100, "EXHIBITS"), (330, 120, "14 February 2024 to 8"), (40, 126, "E1"), (80, 126, "Exhibit AE1"),
             (520, 126, "29-36"), (330, 132, "October 2024"), (40, 152, "E2"), (80, 152, "Letters"), (520, 152, "37-41")]  # fmt: skip
    lines = [{"text": text, "box": [x, y - 8, x + 5 * len(text), y]} for x, y, text in cells]
    rules = [[36, y, 560, y + 0.5] for y in (88, 108, 138, 158)]
    ups = [[x, 88, x + 0.5, 158.5] for x in (36, 76, 326, 516, 560)]
    page = from_json({"size": [595, 842], "lines": [*lines, {"text": "The bundle has 44", "box": [40, 200, 140, 208]}], "rules": rules, "uprights": ups})
    assert [(row.label, row.page, row.last_page, row.date) for row in rows_in(page, going_on=True)] == [
        ("E1", 29, 36, None), ("E2", 37, 41, None),
    ]  # fmt: skip


@pytest.mark.parametrize(("title", "date"), [("Order - 3 May 2026", "3 May 2026"), ("Letters, 1 May 2026 to 3 May 2026", None)])
def test_the_day_that_ends_a_title_is_its_papers_unless_a_period_ends_with_it(title, date):
    first, _ = rows_in(Page(1, f"INDEX\n1.  {title}   4\n2.  Affidavit   5"))
    assert first.date == date

"""Reading whole files: what is taken from a PDF, and what becomes of one that cannot be read."""

import io
from dataclasses import replace

import pytest
from pypdf import PdfReader, PdfWriter
from pypdf.generic import (
    ArrayObject,
    DecodedStreamObject,
    DictionaryObject,
    NameObject,
    NumberObject,
    StreamObject,
    TextStringObject,
)

from checker.facts.document import Document, Unreadable
from checker.facts.questions import Item, Questions
from checker.reading import read
from checker.reading.settings import Limits, Settings
from tests.reading.made import pdf, saved

PLAIN = Settings(ocr=False)


def _read(tmp_path, data, name="a.pdf", questions=Questions(), settings=PLAIN):
    return read(saved(tmp_path, name, data), questions, settings, name)


def _edited(data, change):
    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(data)))
    change(writer)
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def _stated(document):
    return [one for one in document.dates if one.source == "text"]


AFFIDAVIT = (
    "AFFIDAVIT OF JANE ROE\n\nI, Jane Roe, do solemnly affirm that the copies\nattached as Annexures A and B are true.\n\n"
    "Sworn at Exampleton on 12 March 2026"
)


def test_a_page_gives_dates_with_places_marks_and_answers_but_no_text(tmp_path):
    questions = Questions((Item("phrase", "Solemnly affirm"), Item("phrase", "not there")))
    document = _read(tmp_path, pdf([AFFIDAVIT]), "2026-03-12 Affidavit.pdf", questions)
    assert isinstance(document, Document) and document.status == "read"
    (date,) = _stated(document)
    assert (date.value, date.page) == ("2026-03-12", 1)
    left, top, right, bottom = date.box
    assert 150 < left < right < 400 and 135 < top < bottom < 160
    assert [one.label for one in document.marks] == ["A", "B"]
    assert [(one.question, one.page) for one in document.answers] == [("phrase:Solemnly affirm", 1)]
    assert (document.language, document.pages, document.page_facts[0].paper) == ("en", 1, "A4")
    assert "true" not in repr(document) and "affirm that the copies" not in repr(document)


@pytest.mark.parametrize("rotate", [0, 90, 180, 270])
def test_boxes_follow_the_page_as_it_is_displayed(tmp_path, rotate):
    document = _read(tmp_path, _edited(pdf([[(100, 100, "on 12 March 2026")]]), lambda w: w.pages[0].rotate(rotate)))
    (date,) = _stated(document)
    x, y = (date.box[0] + date.box[2]) / 2, (date.box[1] + date.box[3]) / 2
    width, height = 595, 842
    expected = {0: (160, 97), 90: (height - 97, 160), 180: (width - 160, height - 97), 270: (97, width - 160)}[rotate]
    assert x == pytest.approx(expected[0], abs=25) and y == pytest.approx(expected[1], abs=25)
    assert document.page_facts[0].rotation == (360 - rotate) % 360


def _stamped(writer):
    """A stamp with its own picture: words in Helvetica."""
    look = StreamObject()
    look.set_data(b"BT /F1 12 Tf 4 4 Td (received 5 May 2026) Tj ET")
    font = {"/Type": NameObject("/Font"), "/Subtype": NameObject("/Type1"), "/BaseFont": NameObject("/Helvetica")}
    fonts = DictionaryObject({NameObject("/F1"): DictionaryObject({NameObject(k): v for k, v in font.items()})})
    look.update({
        NameObject("/Type"): NameObject("/XObject"), NameObject("/Subtype"): NameObject("/Form"),
        NameObject("/BBox"): ArrayObject([NumberObject(n) for n in (0, 0, 200, 20)]),
        NameObject("/Resources"): DictionaryObject({NameObject("/Font"): fonts}),
    })  # fmt: skip
    stamp = DictionaryObject({
        NameObject("/Type"): NameObject("/Annot"), NameObject("/Subtype"): NameObject("/Stamp"), NameObject("/F"): NumberObject(4),
        NameObject("/Rect"): ArrayObject([NumberObject(n) for n in (100, 600, 300, 620)]),
        NameObject("/AP"): DictionaryObject({NameObject("/N"): writer._add_object(look)}),
    })  # fmt: skip
    writer.pages[0][NameObject("/Annots")] = ArrayObject([writer._add_object(stamp)])


def test_words_stamped_onto_a_page_are_read_where_they_stand(tmp_path):
    (date,) = _stated(_read(tmp_path, _edited(pdf(["A letter"]), _stamped)))
    assert date.value == "2026-05-05" and 220 < date.box[1] < 245


def _script():
    return DictionaryObject(
        {NameObject("/S"): NameObject("/JavaScript"), NameObject("/JS"): TextStringObject("app.alert(1)")}
    )


def test_active_content_attachments_and_author_are_told(tmp_path):
    def change(writer):
        writer._root_object[NameObject("/OpenAction")] = _script()
        writer.add_attachment("note.txt", b"words")
        writer.add_metadata({"/Author": "Jane Roe"})

    document = _read(tmp_path, _edited(pdf(["x"]), change))
    assert document.pdf.active_content == ("JavaScript",)
    assert document.pdf.attachments == 1
    assert {one.what for one in document.hidden} >= {"attachment", "author"}


def test_whom_the_properties_and_the_packet_name_is_told(tmp_path):
    packet = b"""<x:xmpmeta xmlns:x="adobe:ns:meta/" xmlns:dc="d" xmlns:r="r" xmlns:p="p"><dc:creator><r:Seq><r:li>Jane Roe</r:li>
      <r:li>A. Clerk</r:li></r:Seq></dc:creator><p:Company>Example LLP</p:Company></x:xmpmeta>"""

    def change(writer):
        writer.add_metadata({"/Author": "Jane Roe", "/Company": "Example LLP"})
        stream = DecodedStreamObject()
        stream.set_data(packet)
        writer._root_object[NameObject("/Metadata")] = writer._add_object(stream)

    named = [(one.what, one.detail) for one in _read(tmp_path, _edited(pdf(["x"]), change)).hidden]
    assert named == [("author", "Jane Roe"), ("company", "Example LLP"), ("author", "A. Clerk")]


@pytest.mark.parametrize(("saves", "told"), [(0, []), (1, ["earlier_revision"]), (3, ["earlier_revision"])])
def test_earlier_revisions_are_told(tmp_path, saves, told):
    data = pdf(["Before the edit"])
    for nth in range(saves):
        writer = PdfWriter(io.BytesIO(data), incremental=True)
        writer.add_metadata({"/Subject": f"edit {nth}"})
        out = io.BytesIO()
        writer.write(out)
        data = out.getvalue()
    found = [one for one in _read(tmp_path, data).hidden if one.what == "earlier_revision"]
    assert [one.what for one in found] == told
    assert not found or found[0].detail == str(saves)


def test_an_action_that_refers_to_itself_ends(tmp_path):
    def change(writer):
        action = DictionaryObject({NameObject("/S"): NameObject("/Launch")})
        reference = writer._add_object(action)
        action[NameObject("/Next")] = ArrayObject([reference, reference])
        writer._root_object[NameObject("/OpenAction")] = reference

    assert _read(tmp_path, _edited(pdf(["x"]), change)).pdf.active_content == ("Launch",)


def test_bookmarks_cut_a_file_into_documents(tmp_path):
    pages = ["INDEX OF DOCUMENTS", "PETITION", "more of it", "ANNEXURE A\nOrder", "ANNEXURE B\nLetter"]
    data = pdf(pages, bookmarks={2: "Writ petition", 4: "Annexure A - Impugned order", 5: "Annexure B - Letter"})
    document = _read(tmp_path, data)
    assert [(one.title, one.label, one.first, one.last, one.known_by) for one in document.parts] == [
        ("INDEX OF DOCUMENTS", None, 1, 1, "bookmark"), ("Writ petition", None, 2, 3, "bookmark"),
        ("Annexure A - Impugned order", "A", 4, 4, "bookmark"), ("Annexure B - Letter", "B", 5, 5, "bookmark"),
    ]  # fmt: skip
    assert document.pdf.outline == 3


def test_a_bookmark_over_others_that_lead_to_its_page_heads_a_section(tmp_path):
    def change(writer):
        section = writer.add_outline_item(title="A. Evidence", page_number=1)
        for page, title in ((1, "A1 Statement - p.2"), (2, "A2 Order - p.3")):
            writer.add_outline_item(title=title, page_number=page, parent=section)
        writer.add_outline_item(title="B. Letters - p.4", page_number=3)

    document = _read(tmp_path, _edited(pdf(["Index", "a", "b", "c"]), change))
    assert [(one.title, one.heads) for one in document.pdf.bookmarks] == [
        ("A. Evidence", True), ("A1 Statement - p.2", False), ("A2 Order - p.3", False), ("B. Letters - p.4", False),
    ]  # fmt: skip


@pytest.mark.parametrize("title", ["Annexure A letter – p.2", "Annexure A letter, page 2", "Annexure A letter (p. 2)"])
def test_a_bookmarks_page_number_is_no_part_of_the_title(tmp_path, title):
    data = pdf(["Index", "a", "b"], bookmarks={1: "Index – p.1", 2: title, 3: "Annexure B order – p.3"})
    assert [one.title for one in _read(tmp_path, data).parts] == ["Index", "Annexure A letter", "Annexure B order"]


def test_an_index_cuts_a_file_by_the_numbers_printed_on_its_pages(tmp_path):
    index = [(250, 60, "INDEX"), (72, 100, "1. Writ petition"), (480, 100, "1-2"), (72, 120, "2. Affidavit of Jane Roe"),
             (480, 120, "3"), (72, 140, "3. Annexure A: bank statement"), (480, 140, "4")]  # fmt: skip
    pages = [index] + [
        [(72, 80, f"words of sheet {word}"), (300, 820, str(n))] for n, word in enumerate("abcd", start=1)
    ]
    document = _read(tmp_path, pdf(pages))
    assert [one.printed for one in document.page_facts][1:] == ["1", "2", "3", "4"]
    assert [(one.title, one.label, one.first, one.last) for one in document.parts][1:] == [
        ("Writ petition", None, 2, 3), ("Affidavit of Jane Roe", None, 4, 4), ("bank statement", "A", 5, 5),
    ]  # fmt: skip


def test_a_page_number_beside_a_running_title_is_read(tmp_path):
    pages = [[(72, 40, "Annexure B"), (520, 40, str(n)), (72, 300, f"words {n} of a deed")] for n in (8, 9)]
    document = _read(tmp_path, pdf(pages))
    assert [one.printed for one in document.page_facts] == ["8", "9"]
    assert {one.label for one in document.marks} == {"B"}


def test_a_contract_with_bookmarked_clauses_is_one_document(tmp_path):
    marks = {1: "1. Definitions", 2: "2. Term and renewal", 3: "3. Governing law"}
    assert _read(tmp_path, pdf(["a", "b", "c"], bookmarks=marks)).parts == ()


def test_pages_beyond_the_limit_are_named_as_unread(tmp_path):
    document = _read(tmp_path, pdf(["a"] * 5), settings=replace(PLAIN, limits=Limits(pages=3)))
    assert (document.status, document.pages, document.text.unread_pages) == ("partly", 5, (4, 5))


BROKEN = [
    ("nothing", b"", "empty"), ("a promise only", b"%PDF-1.7\n", "damaged"), ("cut off", pdf(["x"])[:300], "damaged"),
    ("locked", pdf(["x"], password="secret"), "locked with a password"),
    ("locked, and the lock is damaged", pdf(["x"], password="secret").replace(b"/P ", b"/P /X /Y "), "of its lock is damaged"),
]  # fmt: skip


@pytest.mark.parametrize(("data", "word"), [case[1:] for case in BROKEN], ids=[case[0] for case in BROKEN])
def test_what_cannot_be_read_says_why_in_a_sentence(tmp_path, data, word):
    answer = _read(tmp_path, data, "Annexure C.pdf")
    assert isinstance(answer, Unreadable)
    assert word in answer.reason and answer.reason.startswith("It ") and answer.reason.endswith(".")
    assert answer.name.label == "C" and answer.sha256


def test_a_file_that_is_gone_says_so(tmp_path):
    assert "gone" in read(str(tmp_path / "gone.pdf")).reason


def test_a_truncated_file_is_still_read_as_far_as_it_goes(tmp_path):
    data = pdf(["Signed on 12 March 2026"])
    answer = _read(tmp_path, data[: data.rfind(b"xref")])
    assert isinstance(answer, Document) and answer.dates[0].value == "2026-03-12"


def _looped(writer):
    pages = writer._root_object["/Pages"]
    pages[NameObject("/Kids")] = ArrayObject([*pages["/Kids"], pages.indirect_reference])
    pages[NameObject("/Count")] = NumberObject(100_000)


def test_a_page_tree_that_loops_and_lies_ends(tmp_path):
    answer = _read(
        tmp_path, _edited(pdf(["Signed on 12 March 2026"]), _looped), settings=replace(PLAIN, limits=Limits(pages=20))
    )
    assert isinstance(answer, Document)
    assert any(one.value == "2026-03-12" for one in answer.dates)


@pytest.mark.parametrize("end", [b"PK\x05\x06" + bytes(18), b"<script>"])
def test_bytes_after_the_end_are_told(tmp_path, end):
    document = _read(tmp_path, pdf(["x"]) + end)
    assert document.pdf.appended_bytes > 0
    assert ("polyglot" in {one.what for one in document.hidden}) == end.startswith((b"PK", b"<script>"))


@pytest.mark.parametrize(
    ("name", "data", "words"),
    [
        ("a.docx", b"PK\x03\x04 nothing", "ZIP archive"),
        ("x", b"\x00\x01", "unknown"),
    ],
)
def test_other_files_are_listed_and_not_read(tmp_path, name, data, words):
    answer = _read(tmp_path, data, name)
    assert isinstance(answer, Document) and answer.status == "not_read" and words in answer.reason


def test_a_detached_signature_names_its_file(tmp_path):
    saved(tmp_path, "sub/deed.pdf", b"x")
    answer = _read(tmp_path, b"\x30\x82\x01\x00", "sub/deed.pdf.p7s")
    assert answer.signs_for == "sub/deed.pdf"


def test_the_same_bytes_give_the_same_facts_and_the_file_is_untouched(tmp_path):
    path = saved(tmp_path, "a.pdf", pdf([AFFIDAVIT, "more"]))
    before = (tmp_path / "a.pdf").stat().st_mtime_ns
    assert read(path, settings=PLAIN) == read(path, settings=PLAIN)
    assert (tmp_path / "a.pdf").stat().st_mtime_ns == before and len(list(tmp_path.iterdir())) == 1


def test_the_cache_gives_what_was_read_and_asks_anew_for_new_questions(tmp_path):
    path = saved(tmp_path, "a.pdf", pdf([AFFIDAVIT]))
    kept = replace(PLAIN, cache_dir=str(tmp_path / "cache"))
    first = read(path, Questions(), kept)
    assert read(path, Questions(), kept) == first == read(path, settings=PLAIN)
    assert read(path, Questions((Item("phrase", "Jane Roe"),)), kept).answers


def _filled(writer):
    """A text field whose value has no picture of its own."""
    page = writer.pages[0]
    field = DictionaryObject({
        NameObject("/Type"): NameObject("/Annot"), NameObject("/Subtype"): NameObject("/Widget"), NameObject("/FT"): NameObject("/Tx"),
        NameObject("/T"): TextStringObject("Date of signing"), NameObject("/V"): TextStringObject("12 March 2026"),
        NameObject("/Rect"): ArrayObject([NumberObject(n) for n in (100, 600, 300, 620)]),
        NameObject("/DA"): TextStringObject("/Helv 12 Tf 0 g"), NameObject("/F"): NumberObject(4),
    })  # fmt: skip
    reference = writer._add_object(field)
    page[NameObject("/Annots")] = ArrayObject([reference])
    writer._root_object[NameObject("/AcroForm")] = DictionaryObject(
        {NameObject("/Fields"): ArrayObject([reference]), NameObject("/NeedAppearances"): NumberObject(1)}
    )


def test_an_author_that_is_no_text_costs_only_itself(tmp_path):
    data = pdf(["Signed on 12 March 2026"]).replace(b"/Author (anonymous)", b"/Author <FEFFD800>  ")
    document = _read(tmp_path, data)
    assert isinstance(document, Document) and document.pdf.author is None
    assert document.dates[0].value == "2026-03-12"


def test_filled_fields_are_counted(tmp_path):
    assert _read(tmp_path, _edited(pdf(["A form"]), _filled)).pdf.form_values == 1


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("a.pdf", "It is named like a PDF, and is a text file: damaged, or something else."),
        ("A.JPG", "It is named like a JPEG image, and is a text file: damaged, or something else."),
        ("a.txt", "It is a text file; its content is not read."),
    ],
)
def test_what_its_name_belies_is_told(tmp_path, name, words):
    document = _read(tmp_path, b"no more than words", name)
    assert (document.status, document.reason.startswith(words)) == ("not_read", True)

import pytest

from checker.facts.questions import FieldCue, Item, Questions
from checker.pages.page import Page
from checker.reading.formats.pdf.pdfium import PdfPage, opened
from checker.recognising.asked_questions import prepared
from checker.recognising.fields.pack_questions import answers_in, days_of, fields_in
from tests.reading.made import pdf


def _box(start, end):
    return (float(start), 0.0, float(end), 10.0)


def test_a_phrase_is_met_regardless_of_case_and_line_breaks():
    asked = prepared(Questions((Item("phrase", "solemnly affirm"), Item("phrase", "absent words"))))
    found = answers_in(Page(4, "I do SOLEMNLY\n   Affirm that", box=_box), asked)
    assert [(one.question, one.page, one.box) for one in found] == [
        ("phrase:solemnly affirm", 4, (5.0, 0.0, 23.0, 10.0))
    ]


def test_a_phrase_is_words_and_not_a_pattern():
    asked = prepared(Questions((Item("phrase", "a.b (c)"),)))
    assert answers_in(Page(1, "axb c"), asked) == []
    assert len(answers_in(Page(1, "A.B (C)"), asked)) == 1


def test_patterns_are_linear_and_meet_other_scripts():
    asked = prepared(Questions((Item("pattern", r"(a+)+$"), Item("pattern", r"\p{Arabic}{3,}"))))
    found = answers_in(Page(1, "a" * 50_000 + "!" + " بیان حلفی"), asked)
    assert [one.question for one in found] == [r"pattern:\p{Arabic}{3,}"]


def test_a_field_stands_behind_its_cue_on_the_line_or_the_next():
    questions = Questions(
        field_cues=(
            FieldCue("bank-statement", "account", ("Account number", "A/C No"), "[0-9]{8}"),
            FieldCue("cnic", "name", ("Name of holder",)),
        )
    )
    page = Page(1, "Account Number: 00012345\nName of  holder\nJane Roe\nA/C no. 00099999 x 11112222")
    found = [(name, one.value, one.kind) for name, one in fields_in(page, prepared(questions))]
    assert ("account", "00012345", "bank-statement") in found
    assert ("account", "00099999", "bank-statement") in found
    assert ("name", "Jane Roe", "cnic") in found
    assert len(found) == 3


def test_a_cue_is_no_piece_of_a_longer_word():
    cues = tuple(
        FieldCue("mrc", name, (f"Name of {name}",), r"(?-i:[A-Z][a-z]+(?: [A-Z][A-Za-z]+)+)") for name in ("groom", "bride")
    )
    page = Page(1, "Name of bridegroom and his father Adil Example\nName of bride and her father Maryam Example")
    found = [(name, one.value) for name, one in fields_in(page, prepared(Questions(field_cues=cues)))]
    assert found == [("bride", "Maryam Example")]


@pytest.mark.parametrize(
    "line", ["JANE ROE CNIC", "JANE ROE Date of Birth", "JANE ROE Groom's Father", "JANE ROE Passport No", "JANE ROE"]
)
def test_a_name_ends_where_the_next_column_begins(line):
    cue = FieldCue("mrc", "groom", ("Groom's name",), r"(?-i:[A-Z][A-Za-z.'-]+(?: [A-Z][A-Za-z.'-]+){1,4})")
    [(_, found)] = fields_in(Page(1, f"Groom's Name {line}"), prepared(Questions(field_cues=(cue,))))
    assert found.value == "JANE ROE"


@pytest.mark.parametrize("line", ["Groom's CNIC", "Bride’s father", "Registration No", "Father Name", "Date"])
def test_the_caption_of_the_next_row_is_no_value(line):
    """An engine may read the captions of a form first, one below the other."""
    cue = FieldCue("mrc", "groom", ("Groom's name",))
    assert not list(fields_in(Page(1, f"Groom's name\n{line}\nAdeel Akhtar"), prepared(Questions(field_cues=(cue,)))))


def test_a_field_without_cue_is_found_by_its_pattern_alone():
    questions = Questions(field_cues=(FieldCue("any", "cnic", (), r"\d{5}-\d{7}-\d"),))
    found = list(fields_in(Page(1, "CNIC 00000-0000000-0 of the deponent"), prepared(questions)))
    assert [(name, one.value) for name, one in found] == [("cnic", "00000-0000000-0")]


@pytest.mark.parametrize(
    ("written", "days"),
    [
        ("3 February 1980", ("1980-02-03",)),
        ("03.02.19", ("2019-02-03", "2019-03-02")),
        ("۳ فروری ۲۰۱۹", ("2019-02-03",)),
        ("00000-0000000-0", ()),
        ("3 February 1980 at Lahore", ()),
    ],
)
def test_a_field_that_is_a_date_is_read_by_the_one_grammar_of_dates(written, days):
    assert days_of(written, None) == days


NAMES = r"(?-i:[A-Z][A-Za-z.'-]+(?: [A-Z][A-Za-z.'-]+){1,4})"
CHILD = prepared(
    Questions(
        field_cues=(
            FieldCue("crc", "child", ("Name of child",), NAMES),
            FieldCue("crc", "father_cnic", ("Father's CNIC",), "[0-9]{5}-[0-9]{7}-[0-9]"),
        )
    )
)
TABLES = {
    "a column under its header": (
        [("No.", "Name of child", "Date Of Birth"), ("1", "Zain Example", "2.3.2019"), ("2", "Mina Example", "4.5.2021")],
        ["Zain Example", "Mina Example"],
    ),
    "a heading with the line beside it read for a bar": (
        [("No.", "| Name of child", "Date Of Birth |"), ("1", "Zain Example", "2.3.2019")],
        ["Zain Example"],
    ),
    "captions beside their values": (
        [("Name of child", "Zain Example", "Date Of Birth", "2.3.2019"), ("Father Himself", "Omar Example", "CNIC", "0")],
        ["Zain Example"],
    ),
    "captions below each other, with values and another language beside them": (
        [("Name of child", "Zain Example", "نام"), ("Father's CNIC", "00000-0000000-0", "CNIC"), ("Name Of School", "A")],
        ["Zain Example"],
    ),
    "captions that end with a colon": (
        [("Name of child:", "Zain Example", "Home Address:", "Main Road"), ("Mother Tongue:", "Urdu", "Age:", "9")],
        ["Zain Example"],
    ),
}


@pytest.mark.parametrize(("rows", "expected"), TABLES.values(), ids=TABLES)
def test_a_caption_of_a_column_has_its_values_below_it(rows, expected):
    cells = [(72 + 120 * x, 100 + 20 * y, words) for y, row in enumerate(rows) for x, words in enumerate(row)]
    with opened(pdf([cells])) as document:
        found = [one.value for name, one in fields_in(PdfPage(document, 1).text(), CHILD) if name == "child"]
    assert found == expected


def test_a_name_in_running_text_goes_on_in_the_next_line():
    lines = ["THAT on the day of the date hereof there personally appeared before me OMAR NAWAZ", "MISALI, born in Lahore,"]
    cue = FieldCue("certificate", "name", ("personally appeared",), "(?-i:[A-Z][A-Za-z]+(?:\\s[A-Z][A-Za-z]+){1,3})")
    with opened(pdf([[(40, 100 + 16 * nth, line) for nth, line in enumerate(lines)]])) as document:
        found = [one.value for _, one in fields_in(PdfPage(document, 1).text(), prepared(Questions(field_cues=(cue,))))]
    assert found == ["OMAR NAWAZ MISALI"]

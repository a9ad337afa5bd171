import pytest

from checker.pages.page import Page
from checker.reading.formats.pdf.pdfium import PdfPage, opened
from checker.recognising.labels.labels import headed, marks_in, normal
from tests.reading.made import pdf

CITED = [
    ("a copy is attached as Annexure A.", ["A"]),
    ("marked as Annexure “B-1”, and", ["B1"]),
    ("(Annexure-C)", ["C"]),
    ("copies are Annexures A, B and C to this petition", ["A", "B", "C"]),
    ("see Annexures A to D.", ["A", "B", "C", "D"]),
    ("Exhibits P-1 to P-3", ["P1", "P2", "P3"]),
    ("as exhibit JD1 hereto", ["JD1"]),
    ("produced as Ex. 12", ["12"]),
    ("Annexure\nF is the letter", ["F"]),
    ("Exhibit 10.2 to the filing", ["10.2"]),
    ("Annexure B 8", ["B"]),
    ("Exhibit JD 1 hereto", ["JD1"]),
    ("the schedule to the Act", []),
    ("ANNEXURE TO THE PETITION", []),
    ("LIST OF ANNEXURES", []),
    ("an exhibit a person keeps", []),
    ("tabulated as follows", []),
    ("TABLE OF DATES AND EVENTS", []),
    ("TABLE IV shows", []),
    ("A SCHEDULED BANK CERTIFICATE", []),
    ("EXHIBITS IN THE POST", []),
    ("ANNEXED AS A WHOLE", []),
    ("TABLETS B and C", []),
    ("APPENDIXED K", []),
    ("Exhibiting A", []),
    ("AnnexureA and ExhibitP3", ["A", "P3"]),
    ("Annexure1", ["1"]),
    ('Annexure "B/1" and Annexure “R-2/A”', ["B1", "R2A"]),
    ("Annex. C-2", ["C2"]),
    ("Exh. P/4 and Ex.D-1", ["P4", "D1"]),
    ("Exhibit KA1", ["KA1"]),
    ("بحوالہ المنسلکہ الف اور ضمیمہ ب", ["A", "B"]),
    ("منسلکہ ۔ ہٰذا", []),
    ("Annexure - ح", []),
]


@pytest.mark.parametrize(("text", "labels"), CITED)
def test_labels_cited_in_running_text(text, labels):
    page = Page(1, "The deponent states in paragraph 3 that " + text)
    assert [mark.label for mark in marks_in(page)] == labels


@pytest.mark.parametrize(
    ("text", "how"),
    [
        ("ANNEXURE A", "heading"),
        ("IN THE HIGH COURT\n\nAnnexure “A”\nCopy of the order", "heading"),
        ("Annexure A, which is attached, shows", "cited"),
        ("Exhibit GRA1/3", "cited"),
        ("Basis (item,\nAnnex B)", "cited"),
        ("(Annex B)", "heading"),
        ("Exhibit GRA1", "heading"),
        ("1.\n2.\n3.\n4.\n5.\n6.\n7.\nAnnexure A", "cited"),
        ("Claimant\nP. Misal\nFirst\nExhibit PM1\n14 April 2026", "cited"),
        ("Witness statement no. 2\nExhibit PM1", "cited"),
        ("Witness: P Misal\nStatement: First\nExhibit PM1", "cited"),
        ("Witness: P Misal\nExhibits: PM1\nDate made: 30 May 2025", "cited"),
    ],
)
def test_a_label_heads_a_page_only_near_the_top_and_alone(text, how):
    assert [mark.how for mark in marks_in(Page(1, text))] == [how]


def test_the_heading_takes_its_title_from_below():
    assert (
        headed(Page(1, "ANNEXURE B\n\nBank statement of March 2026\n"))
        == "ANNEXURE B: Bank statement of March 2026"
    )


@pytest.mark.parametrize(
    ("written", "plain"), [("P-3", "P3"), ("p 3", "P3"), ("A/1", "A1"), ("10.2", "10.2"), ("aa", "AA")]
)
def test_labels_are_compared_without_marks(written, plain):
    assert normal(written) == plain


@pytest.mark.parametrize(
    ("text", "cited"),
    [
        ("a copy is now produced and\nshown to me marked “TMG-1”. My card", ["TMG1"]),
        ("its original is shown to me and marked\n\"B\", and", ["B"]),
        ("the boxes that were marked X by the clerk", []),
    ],
)
def test_an_exhibit_is_cited_as_shown_to_its_maker(text, cited):
    """The words of CPR Practice Direction 32, paragraph 11.3, without the word *exhibit*."""
    assert [mark.label for mark in marks_in(Page(1, text))] == cited


MINUTES = [(200, 80, "MINUTES OF THE BOARD"), (72, 110, "Present: the chairman"), (72, 124, "and the secretary as in")]


@pytest.mark.parametrize(
    ("last", "how", "line"),
    [
        ((480, 30, "ANNEXURE G"), "heading", "ANNEXURE G"),
        ((72, 138, "(Annexure G)."), "cited", None),
        ((480, 600, "ANNEXURE G"), "cited", None),
    ],
)
def test_a_label_stamped_on_a_finished_page_heads_it_though_it_comes_last_in_its_text(last, how, line):
    rest = [(72, 200 + 14 * nth, f"{nth}. A line of the minutes") for nth in range(12)]
    with opened(pdf([[*MINUTES, *rest, last]])) as document:
        page = PdfPage(document, 1).text()
        assert ([mark.how for mark in marks_in(page)], headed(page)) == ([how], line)

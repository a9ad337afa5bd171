"""Each paper in a row: what it is, its day, who signed it, whether it was read."""

from dataclasses import replace

import pytest

from checker.report import FORMATS, Evidence, Options
from checker.report.shared.papers import paper_table
from checker.report_tables import PaperRow, SignatureRow
from tests.report import example
from tests.report.shown import shown

ROW = PaperRow("a.pdf", 3, 5, date="2026-04-20")


def words(**more):
    (row,) = paper_table(replace(example.petition(), papers=(replace(ROW, **more),)))
    return row


@pytest.mark.parametrize(
    ("column", "more", "told"),
    [
        ("paper", {}, "a.pdf"),
        ("paper", {"part": "Order"}, "a.pdf › Order, pages 3–5"),
        ("paper", {"part": "Order", "last": 3}, "a.pdf › Order, page 3"),
        ("kind", {}, "not known"),
        ("kind", {"kind": "order", "kind_title": "Order"}, "Order"),
        ("date", {}, "20 Apr 2026"),
        ("date", {"date": None, "written": "03/04/2026"}, "“03/04/2026”, not certain"),
        ("date", {"date": None}, "none found"),
        ("signed", {}, "no signature seen"),
        ("signed", {"signatures": (SignatureRow("A. Khan", "2026-04-20"),) * 2}, "A. Khan, 20 Apr 2026"),
        ("signed", {"signatures": (SignatureRow(), SignatureRow(state="empty"))}, "unnamed; 1 empty place"),
        ("signed", {"signatures": (SignatureRow("B", state="changed"),)}, "B (changed)"),
        ("signed", {"signatures": (SignatureRow("A"), SignatureRow("se ste", certain=False))}, "A; 1 place where it cannot be told"),
        ("signed", {"signatures": (SignatureRow(certain=False),) * 2}, "2 places where it cannot be told"),
        ("signed", {"unread_pages": (3, 4, 5)}, "not looked at"),
        ("signed", {"signatures": tuple(SignatureRow(one) for one in "ABCDEF")}, "A; B; C; D; 2 more"),
        ("read", {}, "yes"),
        ("read", {"unread_pages": (4,)}, "all but page 4"),
        ("read", {"unread_pages": (3, 4, 5)}, "no"),
    ],
)
def test_a_paper_is_told_in_words(column, more, told):
    assert getattr(words(**more), column) == told


@pytest.mark.parametrize("name", ["html", "markdown", "xlsx"])
def test_every_report_to_keep_has_the_table(name):
    text = shown(name, FORMATS[name](example.report(), Evidence()))
    assert "Zainab Example, 17 Apr 2026; 1 empty place" in text and "all but page 17–18, 22" in text


def test_a_terminal_shows_it_where_it_is_asked_for():
    plain, listed = (
        FORMATS["text"](example.report(), Evidence(options=Options(papers=on))).decode() for on in (False, True)
    )
    assert "Its date" not in plain and "16 papers" not in plain
    assert "16 papers\n  01 Petition.pdf\n    Petition · 20 Apr 2026 · signed: no signature seen\n" in listed


def test_what_was_compared_is_told_where_it_is_asked_for_and_folded_in_the_page():
    quiet, told = (
        FORMATS["text"](example.report(), Evidence(options=Options(verbose=on))).decode() for on in (False, True)
    )
    words = "Signed on 20 April 2026, compared with the day of"
    assert words not in quiet
    assert (
        "  documentation-discipline/SIG-01\n    01 Petition.pdf ↔ B Notice.pdf: Signed on 20 April 2026, compared with"
        in told
    )
    assert "Compared with no other paper and with no date of the matter\n  03 Paper book.pdf, Annexure D\n" in told
    assert "Listed or cited, and not found\n  C (Zainab's receipt), listed in 01 Petition.pdf, page 2\n" in told
    assert "Listed or cited" not in quiet
    page = shown("html", FORMATS["html"](example.report(), Evidence()))
    assert words in page.partition("Show what was compared where rules held")[2]

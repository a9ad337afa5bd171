from dataclasses import replace

import pytest

from checker.facts.dates import Dated
from checker.facts.form import Bookmark, PageFact, PdfFacts, SheetMark
from checker.facts.found import Mark
from checker.facts.lists import IndexRow
from checker.facts.what_it_is import Hallmark
from checker.recognising.page_findings import PageFindings
from checker.recognising.parts.parts import parts_of


def _page(number, *, heading=None, words=300, title="Running text", rows=(), word="annexure", printed=None):
    marks = (Mark(heading, number, "heading", word),) if heading else ()
    line = f"{word.upper()} {heading}" if heading else None
    return PageFindings(
        PageFact(number, words=words, printed=printed), marks=marks, index=tuple(rows), title=title, heading=line
    )


def _cuts(seen, bookmarks=(), pages=None):
    parts = parts_of(seen, PdfFacts(bookmarks=tuple(bookmarks)), pages or len(seen))
    return [(one.label, one.first, one.last, one.known_by) for one in parts]


def test_slip_sheets_begin_documents():
    seen = [_page(1), _page(2, heading="A", words=4), _page(3), _page(4, heading="B", words=4), _page(5)]
    assert _cuts(seen) == [(None, 1, 1, "slip-sheet"), ("A", 2, 3, "slip-sheet"), ("B", 4, 5, "slip-sheet")]


def test_a_missing_slip_sheet_leaves_the_others():
    seen = [_page(n, heading=label, words=4) for n, label in enumerate("ABDE", start=1)]
    assert [label for label, *_ in _cuts(seen)] == ["A", "B", "D", "E"]


@pytest.mark.parametrize(
    "seen",
    [
        [_page(1), _page(2, heading="C", words=4), _page(3, heading="G", words=4)],
        [_page(1), _page(2, heading="1", words=4, word="schedule"), _page(3, heading="2", words=4, word="schedule")],
        [_page(1, heading="A"), _page(2, heading="B")],
        [_page(1), _page(2)],
    ],
    ids=["stray exhibits", "schedules of a contract", "full pages that cite", "nothing"],
)
def test_one_document_stays_whole(seen):
    assert _cuts(seen) == []


def test_full_pages_headed_by_labels_count_where_an_index_says_so():
    rows = (IndexRow("A", "Order", 900), IndexRow("B", "Letter", 901))
    seen = [_page(1, rows=rows), _page(2, heading="A"), _page(3, heading="B")]
    assert _cuts(seen)[1:] == [("A", 2, 2, "cover"), ("B", 3, 3, "cover")]


def test_where_titles_begin_with_a_tab_it_is_their_label():
    titles = ["C1 Statement of A Example", "C2 Exhibit AE1", "C3 Exhibit AE2 - letter", "D1 Letter before claim"]
    marks = [Bookmark(title, page) for page, title in enumerate(titles, start=1)]
    assert [label for label, *_ in _cuts([_page(n) for n in range(1, 5)], marks)] == ["C1", "C2", "C3", "D1"]
    one_without = [Bookmark("Statement", 1), *marks[1:3]]
    assert [label for label, *_ in _cuts([_page(n) for n in range(1, 4)], one_without)] == [None, "C2", "C3"]


def test_sections_give_way_to_the_documents_in_them():
    marks = [Bookmark("Section A Pleadings", 1), Bookmark("Particulars of claim", 1, 1), Bookmark("Defence", 3, 1),
             Bookmark("Section B Evidence", 4), Bookmark("Witness statement of J Doe", 4, 1)]  # fmt: skip
    assert _cuts([_page(n) for n in range(1, 6)], marks) == [
        (None, 1, 2, "bookmark"), (None, 3, 3, "bookmark"), (None, 4, 5, "bookmark")
    ]  # fmt: skip


def test_a_section_is_known_by_its_first_document_and_not_by_its_words():
    marks = [Bookmark("Index", 1), Bookmark("A. Formal papers", 2), Bookmark("Claim form", 2, 1), Bookmark("Order of 5 May", 4, 1),
             Bookmark("Statement of J Doe", 5), Bookmark("Letter of 3 May", 6, 1), Bookmark("Exhibit B bank papers", 7),
             Bookmark("Statement of May", 7, 1), Bookmark("Statement of June", 8, 1)]  # fmt: skip
    found = parts_of([_page(n) for n in range(1, 9)], PdfFacts(bookmarks=tuple(marks)), 8)
    assert [(one.title, one.first, one.last) for one in found] == [
        ("Index", 1, 1), ("Claim form", 2, 3), ("Order of 5 May", 4, 4), ("Statement of J Doe", 5, 6), ("Exhibit B bank papers", 7, 8),
    ]  # fmt: skip


def test_a_section_among_sections_of_documents_may_hold_titles_that_name_none():
    marks = [Bookmark("Section A", 1), Bookmark("Particulars of claim", 1, 1), Bookmark("Order of 5 May", 2, 1),
             Bookmark("Witness statement of J Doe", 3, 1), Bookmark("Section D", 4), Bookmark("D1 Report of J Doe", 4, 1),
             Bookmark("D2 Questions put", 5, 1), Bookmark("D3 Answers given", 6, 1)]  # fmt: skip
    assert [cut[1] for cut in _cuts([_page(n) for n in range(1, 7)], marks)] == [1, 2, 3, 4, 5, 6]
    assert [cut[1] for cut in _cuts([_page(n) for n in range(1, 7)], marks[4:])] == []


def test_links_of_an_index_beat_its_numbers():
    rows = (IndexRow("A", "Order of 5 January", 7, link=2), IndexRow("B", "Bank letter", 9, link=4))
    assert _cuts([_page(1, rows=rows), _page(2), _page(3), _page(4)])[1:] == [
        ("A", 2, 3, "index"),
        ("B", 4, 4, "index"),
    ]


@pytest.mark.parametrize(("printed", "first"), [("12", 3), ("11", None)])
def test_a_bookmark_set_wrong_begins_on_the_page_that_its_title_gives(printed, first):
    marks = [Bookmark("Claim form, p.10", 1), Bookmark("Witness statement (p.12)", 1), Bookmark("Order, p.13", 4)]
    seen = [_page(1, printed="10"), _page(2), _page(3, printed=printed), _page(4, printed="13")]
    assert [one for _, one, _, _ in _cuts(seen, marks)] == [1, *([first] if first else []), 4]


def test_bookmarks_take_their_labels_from_the_index():
    rows = (IndexRow("A", "Order of 5 January", 2), IndexRow("B", "Bank letter", 3))
    marks = [Bookmark("Order of 5 January", 2), Bookmark("Bank letter", 3)]
    assert [label for label, *_ in _cuts([_page(1, rows=rows), _page(2), _page(3)], marks)] == [None, "A", "B"]


def test_an_index_that_points_beyond_the_file_cuts_nothing():
    rows = (IndexRow("A", "Order of 5 January", 20), IndexRow("B", "Bank letter", 30))
    assert _cuts([_page(1, rows=rows), _page(2)]) == []


def _of_form(number, day, title="Example Logistics Ltd", role="issued"):
    dates = [Dated(written=one, value=one, role=role, page=number) for one in day.split()]
    return PageFindings(PageFact(number, words=80), dates=tuple(dates), title=title)


MONTHS = ("2026-06-26", "2026-07-28", "2026-08-28", "2026-09-28")


def test_pages_of_one_form_that_differ_in_their_day_are_papers():
    seen = [_of_form(nth, day) for nth, day in enumerate(MONTHS, start=1)]
    assert _cuts(seen) == [(None, nth, nth, "series") for nth in (1, 2, 3, 4)]


@pytest.mark.parametrize(("role", "stands"), [("event", ("event", "head")), ("period_start", ("listed",))])
def test_pages_of_one_form_may_differ_in_their_month_or_in_a_day_of_its_own_label(role, stands):
    days = MONTHS if role == "event" else [day[:7] for day in MONTHS]
    seen = [_of_form(nth, day, role=role) for nth, day in enumerate(days, start=1)]
    precision = "day" if role == "event" else "month"
    seen = [replace(one, dates=(replace(one.dates[0], stands=stands, precision=precision),)) for one in seen]
    assert _cuts(seen) == [(None, nth, nth, "series") for nth in (1, 2, 3, 4)]


def test_what_stands_behind_a_series_is_a_paper_too():
    seen = [*(_of_form(nth, day) for nth, day in enumerate(MONTHS, start=1)), _of_form(5, "", "To whom it may concern")]
    assert _cuts(seen)[-1] == (None, 5, 5, "cover")


def test_pages_that_count_on_are_one_paper_whatever_day_stands_at_the_head_of_each():
    seen = [_of_form(nth, day) for nth, day in enumerate(MONTHS, start=1)]
    counted = [replace(one, fact=replace(one.fact, sheets=(SheetMark(nth, 4),))) for nth, one in enumerate(seen, 1)]
    of_one = [replace(one, fact=replace(one.fact, sheets=(SheetMark(1, 1),))) for one in seen]
    assert (_cuts(counted), len(_cuts(of_one))) == ([], 4)


def test_a_scan_may_write_the_first_line_otherwise():
    titles = ("Example Logistics Ltd", "Exarnple Logistics Ltd", "Example Log1stics Ltd", "Example Logistics Ltd.")
    seen = [_of_form(nth, day, title) for nth, (day, title) in enumerate(zip(MONTHS, titles, strict=True), start=1)]
    assert len(_cuts(seen)) == 4


@pytest.mark.parametrize(
    "seen",
    [
        [_of_form(nth, "2026-06-30", role="period_end") for nth in (1, 2, 3, 4)],
        [_of_form(1, "2026-06-26"), _of_form(2, ""), _of_form(3, ""), _of_form(4, "")],
        [_of_form(nth, day, title) for nth, (day, title) in enumerate(zip(MONTHS, ("Lease", "Will", "Map", "Bill"), strict=True), 1)],
        [_of_form(nth, day) for nth, day in enumerate(MONTHS[:2], start=1)],
        [_of_form(nth, " ".join(MONTHS[nth:])) for nth in range(3)],
        [_of_form(nth, day, role="event") for nth, day in enumerate(MONTHS, start=1)],
    ],
    ids=["one statement", "one letter", "other forms", "two are no series", "several days a page", "days that it tells"],
)
def test_pages_that_only_look_alike_stay_one_paper(seen):
    assert _cuts(seen) == []


def _letter(number, day, *, sort="correspondence", stands=("alone", "head")):
    dated = (Dated(day, day, role="issued", source="text", page=number, stands=stands),) if day else ()
    hallmarks = (Hallmark(sort, number, ("dear sir", "yours faithfully"), 4),)
    return replace(_page(number, title="NAMOONA WORKS"), dates=dated, hallmarks=hallmarks)


def test_letters_in_one_file_are_papers_of_their_own_with_the_pages_behind_them():
    seen = [_letter(1, "2026-03-02"), _letter(2, "2026-03-02"), _letter(3, "2026-03-09"), _page(4), _letter(5, "2026-03-16")]
    assert _cuts(seen) == [(None, 1, 2, "letter"), (None, 3, 4, "letter"), (None, 5, 5, "letter")]


def test_a_title_among_letters_heads_a_paper_of_its_own():
    seen = [_letter(1, "2026-03-02"), _letter(2, "2026-03-09"), _page(3, title="MINUTES OF MEETING"), _page(4)]
    assert _cuts(seen)[2:] == [(None, 3, 4, "letter")]


@pytest.mark.parametrize(
    "seen",
    [
        [_letter(1, "2026-03-02"), _letter(2, None)],
        [_letter(1, "2026-03-02"), _letter(2, "2026-03-09", stands=("sentence",))],
        [_letter(1, "2026-03-02"), _letter(2, "2026-03-09", sort="report")],
        [_page(1), _letter(2, "2026-03-02"), _letter(3, "2026-03-09")],
    ],
    ids=["a second page", "a day in a sentence", "another paper's page", "a paper with letters behind it"],
)
def test_what_is_no_set_of_letters_stays_whole(seen):
    assert _cuts(seen) == []

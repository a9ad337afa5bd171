import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.pages.page import Page
from checker.recognising.labels.page_numbers import Candidate, candidates_in, printed_numbers

SIZE = (595.0, 842.0)


def _page(text, top):
    return Page(1, text, size=SIZE, box=lambda start, end: (290.0, top, 300.0, top + 10))


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("12", "12"),
        ("- 12 -", "12"),
        ("Page 3 of 10", "3"),
        ("iv", "iv"),
        ("A-12", "A-12"),
        ("p. 7", "7"),
        ("[45]", "45"),
    ],
)
def test_a_number_alone_in_a_margin_is_a_candidate(text, written):
    assert [one.written for one in candidates_in(_page(text, 810.0))] == [written]


@pytest.mark.parametrize("text", ["2026", "31 March", "1.2.3", "12 apples"])
def test_other_numbers_are_none(text):
    assert candidates_in(_page(text, 810.0)) == []


def test_a_number_in_the_middle_of_the_page_is_none():
    assert candidates_in(_page("12", 400.0)) == []


@given(st.integers(1, 900), st.lists(st.integers(0, 900), min_size=2, max_size=30))
def test_numbers_that_run_on_beat_strays(first, strays):
    pages = [
        [Candidate(str(stray), stray, "", "topright"), Candidate(str(first + at), first + at, "", "bottommiddle")]
        for at, stray in enumerate(strays)
    ]
    runs = sum(stray - at == strays[0] for at, stray in enumerate(strays)) > 1
    if not runs and len({stray - at for at, stray in enumerate(strays)}) == len(strays):
        assert printed_numbers(pages) == [str(first + at) for at in range(len(strays))]


def test_a_single_page_keeps_its_only_number_and_a_stray_in_many_is_dropped():
    one = Candidate("5", 5, "", "bottommiddle")
    assert printed_numbers([[one]]) == ["5"]
    assert printed_numbers([[], [one], []]) == [None, None, None]

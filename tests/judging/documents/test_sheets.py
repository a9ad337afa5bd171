"""The sheets of papers in a file, against what was done to them."""

from hypothesis import given
from hypothesis import strategies as st

from checker.facts.form import PageFact, SheetMark
from checker.judging.documents.sheets import runs_of

PAPERS = st.lists(st.integers(2, 7), min_size=1, max_size=5)


def _marks(papers):
    return [(number, of) for of in papers for number in range(1, of + 1)]


def _pages(marks):
    return [PageFact(nth, sheets=(SheetMark(*mark),)) for nth, mark in enumerate(marks, 1)]


@given(PAPERS)
def test_whole_papers_in_order_are_neither_out_of_order_nor_incomplete(papers):
    runs = runs_of(_pages(_marks(papers)))
    assert sorted(run.of for run in runs) == sorted(papers)
    assert not any(run.disorder or run.missing for run in runs)


@given(PAPERS, st.data())
def test_a_page_taken_out_is_missed_and_no_other(papers, data):
    marks = _marks(papers)
    gone = data.draw(st.integers(0, len(marks) - 1))
    number, of = marks.pop(gone)
    missed = [(lacking, run.of) for run in runs_of(_pages(marks)) for lacking in run.missing]
    assert missed == [(number, of)] if of > 2 else set(missed) <= {(number, of)}


@given(PAPERS, st.data())
def test_two_neighbours_of_one_paper_exchanged_are_out_of_order(papers, data):
    marks = _marks(papers)
    at = data.draw(st.sampled_from([nth for nth, (number, of) in enumerate(marks) if number < of]))
    marks[at], marks[at + 1] = marks[at + 1], marks[at]
    runs = runs_of(_pages(marks))
    assert [(run.of, run.disorder[0].page) for run in runs if run.disorder] == [(marks[at][1], at + 1)]

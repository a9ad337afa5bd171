"""Days and pages in words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.report.shared.phrases import brief_day, day, listed, page_ranges


@pytest.mark.parametrize(
    ("value", "words"),
    [
        ("2026-05-04", "4 May 2026"),
        ("2026-05", "May 2026"),
        ("2026", "2026"),
        ("2026-04-19/2026-04-21", "19 April 2026 to 21 April 2026"),
        ("2026-13-01", "2026-13-01"),
        ("soon", "soon"),
        ("", ""),
        ("٢٠٢٦", "٢٠٢٦"),
    ],
)
def test_day(value, words):
    assert day(value) == words


@given(st.dates())
def test_a_day_reads_back(moment):
    assert day(moment.isoformat()).split()[0] == str(moment.day)
    assert brief_day(moment.isoformat()).split()[1] == moment.strftime("%B")[:3]


@pytest.mark.parametrize(
    ("items", "words"), [([], ""), (["a"], "a"), (["a", "b"], "a and b"), (["a", "b", "c"], "a, b and c")]
)
def test_listed(items, words):
    assert listed(items) == words


@given(st.sets(st.integers(1, 60)))
def test_page_ranges_name_exactly_those_pages(pages):
    named = set()
    for run in filter(None, page_ranges(pages).split(", ")):
        first, _, last = run.partition("–")
        named |= set(range(int(first), int(last or first) + 1))
    assert named == pages

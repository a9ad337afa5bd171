"""The order of a register's rows, against what was done to it."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from checker.judging.documents.registers import out_of_order

DAYS = st.lists(st.integers(1, 40), min_size=4, max_size=20).map(
    lambda steps: [(date(2026, 1, 1) + timedelta(sum(steps[: nth + 1]))).isoformat() for nth in range(len(steps))]
)


@given(DAYS, st.booleans())
def test_rows_in_order_from_either_end_are_in_order(days, falling):
    assert out_of_order(sorted(days, reverse=falling)) is None


@given(DAYS, st.booleans(), st.data())
def test_a_row_put_elsewhere_is_found_beside_its_neighbour(days, falling, data):
    rows = sorted(days, reverse=falling)
    at = data.draw(st.integers(0, len(rows) - 1))
    to = data.draw(st.integers(0, len(rows) - 1).filter(lambda to: to != at))
    moved = rows[:at] + rows[at + 1 :]
    moved.insert(to, rows[at])
    found = out_of_order(moved)
    assert found is not None or len(rows) == 4  # four rows, one astray, may as well run the other way
    if found:
        first, second = (moved[nth] for nth in found)
        assert found[1] == found[0] + 1 and rows[at] in moved[max(0, min(found) - 1) : found[1] + 2]
        assert (second > first) == falling or len(rows) == 4


def test_rows_in_another_order_are_not_spoken_of():
    rows = ["2026-03-01", "2026-01-05", "2026-06-02", "2026-02-07", "2026-05-09", "2026-01-30", "2026-04-11", "2026-02-01"]
    assert out_of_order(rows) is None


def test_a_part_that_begins_anew_is_no_row_astray():
    firm = ["2025-09-10", "2025-09-11", "2025-09-11"]
    client = ["2025-02-14", "2025-02-14", "2025-02-14", "2025-07-02", "2025-09-15", "2025-09-08"]
    notice = ["2025-09-17", "2025-09-17", "2025-09-29", "2025-10-06", "2025-10-16"]
    assert out_of_order(firm + client + notice) is None


def test_two_rows_put_lower_are_still_told():
    assert out_of_order([f"2025-03-{day:02}" for day in (1, 2, 5, 6, 3, 4, 7, 8)]) == (3, 4)

"""Stretches of time and series, day by day."""

from datetime import date, timedelta
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.judging.building import bundle, judged, outcome, pack, rule

KINDS = {"statement": {"title": "Statement", "name": ["*statement*"]}}
START = date(2026, 1, 1)
periods = st.lists(st.tuples(st.integers(0, 40), st.integers(0, 30)), min_size=1, max_size=5)


def _facts(found: list[tuple[int, int]]) -> Any:
    def dated(role: str, day: date) -> dict[str, Any]:
        return {"written": "?", "value": day.isoformat(), "role": role, "page": 1}

    return bundle(
        {
            "documents": [
                {
                    "path": f"Statement {nth}.pdf",
                    "dates": [
                        dated("period_start", START + timedelta(days=first)),
                        dated("period_end", START + timedelta(days=first + more)),
                    ],
                }
                for nth, (first, more) in enumerate(found)
            ]
        }
    )


def _days(found: list[tuple[int, int]]) -> list[int]:
    return [day for first, more in found for day in range(first, first + more + 1)]


@settings(max_examples=80, deadline=None)
@given(periods, st.integers(1, 30), st.integers(0, 5))
def test_covers_asks_for_every_day_of_the_stretch(found: list[tuple[int, int]], length: int, slack: int) -> None:
    must = {"covers": {"last": f"P{length}D", "before": {"date": "2026-02-10"}, "slack": slack}}
    end = (date(2026, 2, 10) - START).days
    wanted = set(range(end - length, end - slack))
    covered = wanted & set(_days(found))
    late = set(range(end - length, min(covered, default=end)))
    if covered and len(late) <= slack:
        wanted -= late
    report = judged(pack({"R": rule(must, all="statement")}, KINDS), _facts(found))
    assert outcome(report) == ("passed" if wanted <= set(_days(found)) else "gap")


@settings(max_examples=80, deadline=None)
@given(periods)
def test_continuous_is_every_day_once(found: list[tuple[int, int]]) -> None:
    report = judged(pack({"R": rule({"continuous": {"every": "P1M"}}, all="statement")}, KINDS), _facts(found))
    days = _days(found)
    once = sorted(days) == list(range(min(days), max(days) + 1))
    assert outcome(report) == ("passed" if once else "gap")

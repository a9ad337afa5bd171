import pytest

from checker.audit.models import Open
from checker.audit.open_findings import settled

JOINT = "p/R:gap:"


def rows(*names):
    return [(name, "p/R", "gap") for name in names]


def old(*names, rule="p/R"):
    return [Open(name, rule, "gap", "2026-01-01", 0, 1) for name in names]


@pytest.mark.parametrize(
    ("before", "found", "still", "fixed"),
    [
        ((), ("a",), {"a": 2}, []),
        (("a", "b"), ("a", "c"), {"a": 1, "c": 2}, ["b"]),
        (("a",), (), {}, ["a"]),
        (("a", "b", "c"), (JOINT,), {JOINT: 1}, []),
        ((JOINT,), ("a",), {"a": 1}, []),
        ((JOINT,), (JOINT,), {JOINT: 1}, []),
        ((JOINT,), (), {}, [JOINT]),
    ],
)
def test_what_is_new_what_stays_and_what_is_put_right(before, found, still, fixed):
    now, gone = settled(old(*before), rows(*found), "2026-02-01", 2)
    assert {one.fingerprint: one.run for one in now} == still
    assert [one.fingerprint for one in gone] == fixed
    assert all((one.since == "2026-01-01") is (one.run == 1) for one in now)


def test_another_rules_joint_finding_is_no_kin():
    now, gone = settled(old("x", rule="p/S"), rows(JOINT), "2026-02-01", 2)
    assert ([one.run for one in now], len(gone)) == ([2], 1)


def test_what_was_lost_from_sight_stays_open_and_what_is_left_of_it_is_not_new():
    now, gone = settled(old("a", JOINT), [*rows("a", "b"), ("z", "p/Z", "gap")], "2026-02-01", 2, lost=True)
    assert ({one.fingerprint: one.run for one in now}, gone) == ({"a": 1, JOINT: 1, "z": 2}, [])


def test_several_of_one_name_are_counted():
    now, _ = settled(old("a"), rows("a", "a"), "2026-02-01", 2)
    assert [(one.nth, one.run) for one in now] == [(0, 1), (1, 2)]

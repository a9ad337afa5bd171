"""What goes wrong with one matter costs that matter its row, and tells why; the other matters are told as ever."""

import json
import os
import sqlite3
import sys
from dataclasses import replace

import pytest

from checker.audit import history, inputs, run, work_item
from checker.cli.audit_formats import AUDIT_FORMATS, OVERVIEWS, rendered
from checker.errors import HistoryError
from checker.report import Options
from tests.audit.estates import an_hour_old, audited, made

BAD = "matter-2 faulty"


class UnforeseenError(Exception):
    """Something that nobody thought of."""


def names_the_bad_one(*values):
    return any(BAD in str(one) or "Deed" in str(one) for one in values)


def trap(monkeypatch, place, name, error=UnforeseenError):
    """Makes a function fail whenever it is asked about the bad matter."""
    real = getattr(place, name)

    def trapped(*args, **more):
        if names_the_bad_one(*args):
            raise error("words of a client")
        return real(*args, **more)

    monkeypatch.setattr(place, name, trapped)


STAGES = {
    "what it depends on": (inputs, "of_matter"),
    "reading": (work_item, "begin"),
    "judging": (work_item, "judge_matter"),
    "making ready": (work_item, "marks_of"),
    "recording": (history.History, "_record_marks"),
    "taking from the history": (run, "restored"),
    "joining": (run, "trend_of"),
}


@pytest.fixture
def root(tmp_path):
    return made(tmp_path / "root", "tidy", "faulty", "tidy")


@pytest.fixture
def audit(root, tmp_path):
    return lambda **more: audited(root, tmp_path / "history", **more)


def verdicts(overview):
    return [one.verdict for one in overview.report.matters]


@pytest.mark.parametrize("stage", STAGES)
def test_a_fault_costs_the_matter(audit, monkeypatch, stage):
    place, name = STAGES[stage]
    trap(monkeypatch, place, name)
    overview = audit()
    if stage == "what it depends on":  # without that it is judged as it is, and judged again the next time
        assert verdicts(overview) == ["ready", "gaps", "ready"]
        return
    assert verdicts(overview) == ["ready", "not_judged", "ready"]
    (told,) = [one.reason for one in overview.report.matters if one.verdict == "not_judged"]
    assert "a fault of the program" in told and "UnforeseenError" in told and "client" not in told


def test_a_matter_that_failed_is_judged_again_by_the_next_run(audit, monkeypatch):
    with monkeypatch.context() as broken:
        trap(broken, work_item, "judge_matter")
        audit()
    assert verdicts(audit()) == ["ready", "gaps", "ready"]


def test_what_was_kept_and_cannot_be_read_any_more_is_judged_anew(audit, tmp_path):
    audit(whole=False)
    with sqlite3.connect(tmp_path / "history") as database:
        database.execute("UPDATE latest SET light = '{' WHERE matter = ?", (BAD,))
    again = audit(whole=False)
    assert verdicts(again) == ["ready", "gaps", "ready"]
    assert [one.reused for one in again.trends] == [True, False, True]


def test_a_fault_of_the_history_ends_the_run(audit, monkeypatch):
    trap(monkeypatch, history.History, "_record_marks", sqlite3.OperationalError)
    with pytest.raises(HistoryError):
        audit()


@pytest.mark.parametrize("form", AUDIT_FORMATS)
def test_a_row_that_cannot_be_shown_is_told_as_not_judged(audit, monkeypatch, form):
    overview = audit(whole=form not in OVERVIEWS)
    bad = next(one for one in overview.report.matters if one.path.endswith(BAD))
    spoiled = replace(bad, findings=(*bad.findings, None), dates={"submission": object()})
    matters = tuple(spoiled if one is bad else one for one in overview.report.matters)
    data, shown = rendered(
        replace(overview, report=replace(overview.report, matters=matters)), form, Options(), False, None
    )
    assert data and verdicts(shown) == ["ready", "not_judged", "ready"]
    assert [one.key for one in shown.trends] == [one.key for one in overview.trends]
    assert "a fault of the program" in shown.report.matters[1].reason


def not_utf8(root):
    folder = os.fsencode(root / BAD)
    os.rename(folder + b"/2026-04-01 Deed.pdf", folder + b"/2026-04-01 Deed \xe9.pdf")


def folder_not_utf8(root):
    os.rename(root / BAD, os.fsencode(root) + b"/matter-2 faulty \xe9")


def half_a_character(root):
    path = root / BAD / "matter.json"
    path.write_text(
        json.dumps(
            json.loads(path.read_text())
            | {"id": "a \ud800", "title": "\udfff", "parties": [{"role": "client", "names": ["\ud834"]}]}
        )
    )


def far_future(root):
    os.utime(root / BAD / "2026-04-01 Deed.pdf", ns=(2**63, 2**63))


@pytest.mark.skipif(sys.platform != "linux", reason="names of any bytes are Linux's")
@pytest.mark.parametrize("odd", [not_utf8, folder_not_utf8, half_a_character, far_future], ids=lambda one: one.__name__)
def test_what_no_text_can_hold_is_kept_and_told_all_the_same(root, audit, odd):
    odd(root)
    an_hour_old(root)
    first = audit()
    assert sorted(verdicts(first)) == ["gaps", "ready", "ready"]
    again = audit()
    assert again.report == first.report and all(one.reused for one in again.trends)
    assert not again.notes
    for form in AUDIT_FORMATS:
        assert rendered(again, form, Options(), False, None)[0]


def test_a_folder_of_another_run_that_may_not_be_asked_for_is_taken_to_be_there(root, audit, monkeypatch, tmp_path):
    audit()
    away = (root / BAD).rename(tmp_path / "away")
    (root / BAD).mkdir()
    (root / BAD / "2026-03-01 Letter.pdf").write_bytes((root / "matter-1 tidy" / "2026-03-01 Letter.pdf").read_bytes())
    with sqlite3.connect(tmp_path / "history") as database:
        database.execute("UPDATE matters SET path = ? WHERE key = ?", (str(away), BAD))
        database.execute("INSERT INTO matters VALUES ('closed', ?, '')", (str(root / "closed"),))
    real = os.stat

    def stat(path, *args, **more):
        if "away" in str(path) or "closed" in str(path):
            raise PermissionError(13, "Permission denied")
        return real(path, *args, **more)

    monkeypatch.setattr(os, "stat", stat)
    overview = audit()
    assert {one.key for one in overview.trends} == {"matter-1 tidy", (root / BAD).as_posix(), "matter-3 tidy"}
    assert not any("closed" in note for note in overview.notes)

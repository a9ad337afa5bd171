"""Whatever a folder holds beside its papers, its matter is judged or is told not to be, and the others are as they are
without it. Each command runs in a process of its own, which is ended should it never end, or take all memory."""

import json
import subprocess
import sys

import pytest

from tests import hostile

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="pipes, devices and links are made as on POSIX")
GOOD = [f"good {nth}" for nth in range(8)]
_ENDED = 300
"""Seconds after which a command would never have ended: it takes a tenth on a slow machine."""


def _memory():
    import resource

    resource.setrlimit(resource.RLIMIT_AS, (6 << 30, resource.getrlimit(resource.RLIMIT_AS)[1]))


def bundle_checker(folder, *args):
    """The exit code, the JSON on standard output, and what was said beside it."""
    command = [sys.executable, "-m", "checker", *map(str, args), "--as-of", "2026-05-01", "--format", "json", "--no-ocr"]
    done = subprocess.run(
        command, cwd=folder, capture_output=True, text=True, timeout=_ENDED, check=False, preexec_fn=_memory
    )
    return done.returncode, json.loads(done.stdout), done.stderr


def by_name(report):
    return {one["path"].rsplit("/", 1)[-1]: one for one in report["matters"]}


def told_otherwise(matters):
    """The matters of which something else is said than should be, with what that is."""
    said = {
        name: None if matters[name]["verdict"] != "not_judged" else matters[name]["reason"] for name in hostile.MATTERS
    }
    return {
        name: said[name]
        for name, (_, words) in hostile.MATTERS.items()
        if (words is None) != (said[name] is None) or (words and words not in said[name]) or len(said[name] or "") > 1500
    }


@pytest.fixture
def estate(tmp_path):
    """Eight good matters, and every hostile one."""
    root = tmp_path / "estate"
    for name in GOOD:
        hostile.folder(root, name, hostile.matter(title=name))
    for name, (make, _) in hostile.MATTERS.items():
        hostile.folder(root, name, make)
    return root


def test_a_check_ends_and_says_what_is_wrong(estate, tmp_path):
    for name, make in hostile.HALVES.items():
        hostile.folder(estate, name, make)
    folders = [estate / name for name in (*GOOD, *hostile.MATTERS, *hostile.HALVES)]
    code, report, told = bundle_checker(tmp_path, "check", *folders, "--no-cache")
    assert code == 1  # an order that names no file is a gap, and comes before what was not judged
    assert "Traceback" not in told
    matters = by_name(report)
    assert told_otherwise(matters) == {}
    assert {matters[name]["verdict"] for name in hostile.HALVES}.isdisjoint({"not_judged"})


def test_an_audit_ends_and_the_good_matters_are_as_they_are_without_the_others(estate, tmp_path):
    without = tmp_path / "alone"
    for name in GOOD:
        hostile.folder(without, name, hostile.matter(title=name))
    _, alone, _ = bundle_checker(tmp_path, "audit", without, "--history", tmp_path / "alone.sqlite3", "--no-cache")
    code, report, told = bundle_checker(tmp_path, "audit", estate, "--history", tmp_path / "h.sqlite3", "--no-cache")
    assert code == 1  # an order that names no file is a gap, and comes before what was not judged
    assert "Traceback" not in told
    matters = by_name(report)
    assert told_otherwise(matters) == {}
    assert {name: matters[name] | {"path": ""} for name in GOOD} == {
        name: one | {"path": ""} for name, one in by_name(alone).items()
    }


@pytest.mark.parametrize("command", ["check", "audit"])
def test_a_pack_that_would_be_asked_for_ever_costs_its_matter_a_moment(tmp_path, command):
    root = tmp_path / "estate"
    for name in (*GOOD[:6], "hostile"):
        hostile.folder(root, name, hostile.FOR_EVER if name == "hostile" else hostile.matter())
    folders = [root] if command == "audit" else [root / name for name in (*GOOD[:6], "hostile")]
    history = ["--history", tmp_path / "h.sqlite3"] if command == "audit" else []
    code, report, _ = bundle_checker(
        tmp_path, command, *folders, *history, "--no-cache", "--jobs", 1, "--file-seconds", 4
    )
    assert code == 4
    matters = by_name(report)
    assert "could not be judged: took more than 4 s" in matters.pop("hostile")["reason"]
    assert all(one["complete"] for one in matters.values())


@pytest.mark.parametrize("step", ["checker.matter_facts.walk", "checker.run.recognise_matter", "checker.run.judge_matter"])
def test_a_check_looks_through_a_matter_and_judges_it_in_a_worker(cli, tmp_path, monkeypatch, step):
    """Whatever the folder holds, it costs a worker, which has limits, and not the process that all depends on."""
    folder = tmp_path / GOOD[0]
    hostile.folder(tmp_path, GOOD[0], hostile.matter(title="good"))
    monkeypatch.setattr(step, lambda *_: pytest.fail("this was done by the process that all depends on"))
    ended = cli("check", folder, "--as-of", "2026-05-01", "--no-ocr")
    assert ended.code in (0, 1, 4) and "good" in ended.out

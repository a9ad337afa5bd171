"""Every sample folder says what it should, and the script that writes the samples writes the same bytes again."""

import json
from datetime import date
from importlib.metadata import version
from pathlib import Path

import pytest

from checker.exit_code import exit_code
from checker.reading.settings import Settings
from checker.run import check

ROOT = Path(__file__).parents[1]
SAMPLES = sorted(path.parent for path in (ROOT / "samples").glob("*/expected.json"))
QUICK = {"pk-petition-three-faults", "uk-court-ebundle-complete", "untidy-folder"}
"""The others hold more scans, and each takes seconds of OCR."""


def _cases() -> list[object]:
    return [pytest.param(one, id=one.name, marks=[] if one.name in QUICK else [pytest.mark.slow]) for one in SAMPLES]


@pytest.mark.parametrize("folder", _cases())
def test_a_sample_is_judged_as_it_expects(folder: Path, facts: Settings) -> None:
    expected = json.loads((folder / "expected.json").read_text("utf-8"))
    report = check(folder, as_of=date.fromisoformat(expected["as_of"]), settings=facts)
    matter = report.matters[0]
    found = {(one.rule, one.outcome, one.place.file if one.place else None): one.message for one in matter.findings}
    wanted = {(one["rule"], one["outcome"], one.get("file")) for one in expected["findings"]}
    assert {key: found[key] for key in found.keys() - wanted} == {}, "found, and not expected"
    assert wanted - found.keys() == set(), "expected, and not found"
    pages = {(one.rule, one.place.file): one.place.page for one in matter.findings if one.place}
    assert [
        one for one in expected["findings"] if "page" in one and pages[one["rule"], one["file"]] != one["page"]
    ] == []
    assert (matter.verdict, matter.complete, exit_code(report)) == (
        expected["verdict"],
        expected["complete"],
        expected["exit"],
    )


@pytest.mark.parametrize("folder", SAMPLES, ids=lambda one: one.name)
def test_every_file_of_a_sample_is_accounted_for(folder: Path, without_ocr: Settings) -> None:
    report = check(folder, as_of=date(2026, 5, 1), settings=without_ocr)
    rows = {one.path for one in report.matters[0].files}
    there = {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}
    assert there - rows <= {"matter.json", "expected.json"}


@pytest.mark.slow
def test_the_maker_writes_the_same_bytes(tmp_path: Path) -> None:
    make = pytest.importorskip("samples.make")
    _same_versions()
    make.main([], tmp_path)
    made = {path.relative_to(tmp_path): path for path in tmp_path.rglob("*") if path.is_file()}
    kept = {path.relative_to(ROOT / "samples"): path for one in SAMPLES for path in one.rglob("*") if path.is_file()}
    assert made.keys() == kept.keys()
    assert [str(name) for name in made if made[name].read_bytes() != kept[name].read_bytes()] == []


def _same_versions() -> None:
    """The bytes are those of the locked versions; another printer or encoder may write other, equally good ones."""
    lock = (ROOT / "requirements.lock").read_text("utf-8")
    other = [name for name in ("pillow", "pypdf", "pypdfium2", "reportlab") if f"{name}=={version(name)}" not in lock]
    if other:
        pytest.skip(f"not the locked version of {', '.join(other)}")


def test_the_samples_are_small() -> None:
    size = sum(
        path.stat().st_size
        for path in (ROOT / "samples").rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    )
    assert size < 6 * 2**20


def test_no_number_of_a_sample_can_belong_to_anyone() -> None:
    import re

    for path in (ROOT / "samples").rglob("*.py"):
        for number in re.findall(r"\d{5}-\d{7}-\d", path.read_text("utf-8")):
            assert number.startswith("00000-0000000-"), f"{path.name}: {number}"

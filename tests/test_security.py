"""What SECURITY.md promises is tested where it says, and its figures are those of the program."""

import json
import re
from pathlib import Path

from checker import matter_facts, pack_files, strict_json
from checker.judging.loading import load
from checker.reading.folder import matter_file
from checker.reading.settings import Limits
from checker.shipped import schema_path
from tests.guards import guards

ROOT = Path(__file__).resolve().parents[1]
TEXT = (ROOT / ".github" / "SECURITY.md").read_text(encoding="utf-8")


_FEARED = ["who", "wants", "what is done", "what is not kept", "tested in"]
_CAGE = ["promise", "how it is kept", "what is not kept", "test"]


def rows():
    """The rows of both tables: of who is feared, and of the cage."""
    table = [row.split("|")[1:-1] for row in TEXT.splitlines() if row.startswith("| ") and not row.startswith("| ---")]
    found = [[cell.strip() for cell in row] for row in table if len(row) in (len(_FEARED), len(_CAGE))]
    return [row for row in found if row not in (_FEARED, _CAGE)]


def test_every_row_has_a_guard_whose_test_it_names():
    """`python -m tests.guards` takes each out, and sees the test fail."""
    listed, cage = guards(), TEXT.index("## The cage of a worker")
    for row in rows():
        own = row[0] if TEXT.index(row[0]) > cage else row[1]
        mine = [one for one in listed if own.startswith(one.promise)]
        assert mine, own
        for one in mine:
            assert Path(one.test.partition("::")[0]).name in row[-1] or any(
                one.test.startswith(named) for named in re.findall(r"`([^`]+)`", row[-1])
            ), one
            listed.remove(one)
    assert listed == []


def test_every_row_says_in_its_own_words_what_is_not_kept():
    """A dash says that nothing is known; who is feared always finds something."""
    said = [row[_FEARED.index("what is not kept")] for row in rows() if len(row) == len(_FEARED)]
    assert len(said) > 20 and len(set(said)) == len(said)
    assert min(map(len, said)) > 20
    rest = TEXT.partition("## What is not promised")[2]
    assert [one for one in said if one in rest] == []


def test_every_guard_stands_once_where_it_is_taken_out():
    for one in guards():
        for file, old, new in one.edits:
            assert (ROOT / file).read_text(encoding="utf-8").count(old) == 1 and old != new, one


def test_every_row_names_tests_that_are_there():
    assert len(rows()) > 22
    names = {path.relative_to(ROOT).as_posix() for path in (ROOT / "tests").rglob("*.py")}
    for *_, tested in rows():
        found = re.findall(r"`([^`]+)`", tested)
        for name in found:
            file = name if "/" in name or name.endswith(".py") else f"{name.replace('.', '/')}.py"
            assert (ROOT / file).exists() or any(one.endswith(f"/{file}") for one in names), name
        assert found


def test_the_limits_are_those_of_the_program():
    limits = Limits()
    table = TEXT.split("| limit | default |")[1].split("## ")[0]
    figures = [cell.split("|")[2] for cell in table.splitlines() if cell.startswith("| ") and "---" not in cell]
    numbers = [int(one.replace(",", "")) for cell in figures for one in re.findall(r"[\d,]*\d", cell)]
    assert numbers[:4] == [limits.seconds, limits.ocr_seconds, limits.cpu_seconds, limits.memory_mb]
    assert numbers[-5:] == [
        limits.open_files,
        limits.output_mb,
        limits.written_mb,
        limits.pages,
        limits.pixels // 1_000_000,
    ]


def test_the_limits_of_what_describes_a_matter_are_those_of_the_program():
    table = TEXT.split("| file | at most |")[1].split("## ")[0]
    numbers = [int(one.replace(",", "")) for one in re.findall(r"\d[\d,]*", table)]
    schema = json.loads(schema_path("matter").read_text(encoding="utf-8"))["properties"]
    bounds = [strict_json._DEEPEST, strict_json._MOST, strict_json._LONGEST]
    of_matter = [matter_file.LARGEST // 1_000_000, *bounds, schema["packs"]["maxItems"], matter_file._MOST_WILDCARDS]
    of_pack = [pack_files.LARGEST // 1_000_000, load._MOST // 1_000_000, *bounds, load._MOST_BASES]
    assert numbers == [*of_matter, *of_pack, matter_facts._MOST_ASKED]

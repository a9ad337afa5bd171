"""What SECURITY.md promises is tested where it says, and its figures are those of the program."""

import json
import re
from pathlib import Path

from checker import packfiles, run, strict_json
from checker.judging import pack
from checker.reading import matter
from checker.reading.settings import Limits
from checker.shipped import schema_path

ROOT = Path(__file__).resolve().parents[1]
TEXT = (ROOT / ".github" / "SECURITY.md").read_text(encoding="utf-8")


def test_every_row_names_tests_that_are_there():
    table = [row.split("|")[1:-1] for row in TEXT.splitlines() if row.startswith("| ") and not row.startswith("| ---")]
    rows = [row for row in table if len(row) == 4 and row[0].strip() not in ("who", "promise")]
    assert len(rows) > 22
    for _, _, _, tested in rows:
        folder, found = ROOT / "tests", []
        for name in re.findall(r"`([^`]+)`", tested):
            path = (
                ROOT / name
                if "/" in name
                else folder / name
                if name.endswith(".py")
                else ROOT / f"{name.replace('.', '/')}.py"
            )
            folder = path.parent
            found.append(path.exists())
            assert path.exists(), name
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
    of_matter = [matter.LARGEST // 1_000_000, *bounds, schema["packs"]["maxItems"], matter._MOST_WILDCARDS]
    of_pack = [packfiles.LARGEST // 1_000_000, pack._MOST // 1_000_000, *bounds, pack._MOST_BASES]
    assert numbers == [*of_matter, *of_pack, run._MOST_ASKED]

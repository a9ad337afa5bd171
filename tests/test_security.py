"""What SECURITY.md promises is tested where it says, and its figures are those of the program."""

import re
from pathlib import Path

from checker.reading.settings import Limits

ROOT = Path(__file__).resolve().parents[1]
TEXT = (ROOT / ".github" / "SECURITY.md").read_text(encoding="utf-8")


def test_every_row_names_tests_that_are_there():
    rows = [
        row.split("|")[1:-1] for row in TEXT.splitlines() if row.startswith("| the ") or row.startswith("| another")
    ]
    assert len(rows) > 10
    names = {path.relative_to(ROOT).as_posix() for path in (ROOT / "tests").rglob("*.py")}
    for _, _, _, tested in rows:
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

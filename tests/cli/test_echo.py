"""Names and titles of strangers do not act on the terminal or the build service, whichever command tells them."""

import json
import shutil
from pathlib import Path

import pytest

from checker.cli import run

SAMPLE = Path(__file__).parents[2] / "samples" / "uk-court-ebundle-complete"
HOSTILE = "::error::\x1b[2J\u202egnissim"


@pytest.fixture
def audited(tmp_path, monkeypatch):
    """The history of a matter whose title would clear the screen, and whose folder begins a workflow command."""
    matter = tmp_path / "Matters" / "::warning::one"
    shutil.copytree(SAMPLE, matter)
    told = json.loads((matter / "matter.json").read_text("utf-8"))
    (matter / "matter.json").write_text(json.dumps(told | {"title": HOSTILE, "id": HOSTILE}), "utf-8")
    kept = tmp_path / "history"
    args = ["--history", str(kept), "--no-ocr", "--no-cache", "--as-of", "2026-05-01", "--exit-zero"]
    assert run(["audit", str(tmp_path / "Matters"), *args]) == 0
    return kept, matter


@pytest.mark.parametrize("args", [["history", "list"], ["history", "verify"], ["find", "hearing"]], ids=" ".join)
def test_what_is_kept_is_told_harmlessly(audited, capfd, args):
    kept, matter = audited
    next(matter.glob("*.pdf")).rename(matter / f"{HOSTILE}.pdf")
    capfd.readouterr()
    run([*args, "--history", str(kept)])
    said = "".join(capfd.readouterr())
    assert said.strip()
    assert not {"\x1b", "\u202e"} & set(said)
    assert not any(line.lstrip().startswith("::") for line in said.splitlines())


def test_an_error_is_told_harmlessly(tmp_path, capfd):
    assert run(["check", str(tmp_path / HOSTILE)]) == 3
    said = "".join(capfd.readouterr())
    assert "error" in said
    assert "\x1b" not in said

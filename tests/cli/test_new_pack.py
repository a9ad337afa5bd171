"""`packs new`: a few answers, and a pack that passes `packs check`; nothing is ever overwritten."""

import os
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

from checker.cli.new_pack import write
from checker.cli.packs import packs
from checker.errors import UsageError
from checker.judging.loading.load import check_pack


def _given(folder: Path, **more: object) -> dict[str, object]:
    return {"title": None, "kinds": ("Lease",), "jurisdictions": (), "folder": folder, "ask": False, **more}


def test_what_is_written_is_right(tmp_path: Path) -> None:
    pack, matter = write("tenancy", _given(tmp_path / "new"))
    assert check_pack(pack.read_text(encoding="utf-8"), None) == []
    assert '"tenancy.json"' in matter.read_text(encoding="utf-8")


@pytest.mark.skipif(sys.platform == "win32", reason="modes are asked of POSIX")
@pytest.mark.parametrize("mask", [0o000, 0o022, 0o077])
def test_what_is_written_is_for_this_user_alone(tmp_path: Path, mask: int) -> None:
    before = os.umask(mask)
    try:
        written = write("tenancy", _given(tmp_path / "new"))
    finally:
        os.umask(before)
    assert [one.stat().st_mode & 0o777 for one in (tmp_path / "new", *written)] == [0o700, 0o600, 0o600]


def test_a_matter_that_is_there_stays_as_it_is(tmp_path: Path) -> None:
    (tmp_path / "matter.json").write_text('{"version": 1}', encoding="utf-8")
    assert write("tenancy", _given(tmp_path)) == [tmp_path / "tenancy.json"]
    assert (tmp_path / "matter.json").read_text(encoding="utf-8") == '{"version": 1}'


def test_wrong_answers_are_one_sentence_and_nothing_is_written(tmp_path: Path) -> None:
    (tmp_path / "taken.json").write_text("{}", encoding="utf-8")
    for ident, more in (("Not An Id", {}), ("taken", {}), ("fine", {"kinds": ()}), ("fine", {"kinds": ("نکاح نامہ",)})):
        try:
            write(ident, _given(tmp_path, **more))
        except UsageError as error:
            assert str(error).endswith(".")
        else:
            raise AssertionError(ident)
    assert [path.name for path in tmp_path.iterdir()] == ["taken.json"]


def test_it_asks_on_a_terminal(tmp_path: Path) -> None:
    args = ["new", "tenancy", "--ask", "--folder", str(tmp_path)]
    done = CliRunner().invoke(packs, args, input="Tenancy file\nLease, Passport\n")
    assert done.exit_code == 0, done.output
    text = (tmp_path / "tenancy.json").read_text(encoding="utf-8")
    assert '"title": "Tenancy file"' in text and '"passport"' in text

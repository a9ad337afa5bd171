"""What is released: a wheel and a source distribution that are the same whoever builds them, and an image's recipe."""

import hashlib
import re
import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path

import pytest

from checker import __version__

ROOT = Path(__file__).resolve().parents[1]
RECIPE = (ROOT / ".github" / "Containerfile").read_text(encoding="utf-8")


def built(into):
    done = subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "-d", str(into)], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    return {path.name: path for path in into.iterdir()}


@pytest.fixture(scope="module")
def released(tmp_path_factory):
    return built(tmp_path_factory.mktemp("released"))


@pytest.mark.slow
def test_a_second_build_is_the_same_to_the_byte(released, tmp_path):
    def digests(files):
        return {name: hashlib.sha256(path.read_bytes()).hexdigest() for name, path in files.items()}

    assert digests(built(tmp_path / "again")) == digests(released)


@pytest.mark.slow
def test_wheel_and_source_hold_the_same_program(released):
    (wheel,) = (path for name, path in released.items() if name.endswith(".whl"))
    (source,) = (path for name, path in released.items() if name.endswith(".tar.gz"))
    with zipfile.ZipFile(wheel) as packed:
        inside = {name for name in packed.namelist() if ".dist-info/" not in name}
    with tarfile.open(source) as packed:
        names = {name.partition("/")[2] for name in packed.getnames()}
    moved = {name if name.startswith("checker/") else f"checker/{name}" for name in names}
    assert inside <= moved and {path.relative_to(ROOT).as_posix() for path in ROOT.glob("rules/*.json")} <= names
    assert {"README.md", ".github/LICENSE", "pyproject.toml"} <= names
    assert not [name for name in names if name.startswith(("tests/", ".github/site"))]


@pytest.mark.slow
def test_the_licence_lies_in_the_wheel_and_is_named_there(released):
    (wheel,) = (path for name, path in released.items() if name.endswith(".whl"))
    with zipfile.ZipFile(wheel) as packed:
        (inside,) = (name for name in packed.namelist() if name.rpartition("/")[2] == "LICENSE")
        (about,) = (packed.read(name).decode() for name in packed.namelist() if name.endswith(".dist-info/METADATA"))
        assert packed.read(inside) == (ROOT / ".github" / "LICENSE").read_bytes()
    name = inside.partition(".dist-info/licenses/")[2]
    assert f"\nLicense-Expression: MIT\nLicense-File: {name}\n" in about


def test_the_image_is_made_of_what_is_there_and_runs_without_rights():
    copied = [line.split()[1:-1] for line in re.findall(r"^COPY (?!--from).*$", RECIPE, re.M)]
    assert copied and all((ROOT / name).exists() for names in copied for name in names)
    assert int(re.search(r"^USER (\d+):", RECIPE, re.M)[1]) > 0
    assert not re.search(r"^ADD|curl|wget|--privileged", RECIPE, re.M)
    bases = re.findall(r"^FROM (\S+)", RECIPE, re.M)
    assert len(set(bases)) == 1 and not bases[0].endswith(":latest") and ":" in bases[0]


def test_the_changes_begin_with_this_version():
    changes = (ROOT / ".github" / "CHANGELOG.md").read_text(encoding="utf-8")
    assert __version__ in re.findall(r"^## (.*)$", changes, re.M)[0]

"""Bring a round into the repository: each matter's clean version, and of the faulty one what differs.

python -m tests.rounds.bring_in SOURCE RUN N

SOURCE is the round as it was written (`expected.json` of each matter, `make/`), RUN what was run of it (`clean/` and
`faulty/`; the same folder, where nothing had to be changed), N the round's number. Rules that were already noted for a
fault are kept; new faults get an empty list, to be filled by reading.
"""

import argparse
import json
import re
import shutil
from pathlib import Path

from tests.rounds.matters import ROOT

_MACHINE = re.compile(r"[\"'](?:/(?!/)[\w.-]+){2,}")


def contents(folder: Path) -> dict[str, bytes]:
    """Every file below a folder, by its name from there."""
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def write(folder: Path, files: dict[str, bytes]) -> None:
    """These files, and no others."""
    shutil.rmtree(folder, ignore_errors=True)
    for name, data in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)


def bring_matter(written: Path, run: Path, target: Path) -> None:
    """One matter: the clean files, the overlay, and what was expected."""
    clean, faulty = contents(run / "clean"), contents(run / "faulty")
    write(target / "clean", clean)
    write(target / "faulty", {name: data for name, data in faulty.items() if clean.get(name) != data})
    expected = json.loads((written / "expected.json").read_text("utf-8"))
    kept = target / "expected.json"
    noted = {one["id"]: one for one in json.loads(kept.read_text("utf-8"))["faults"]} if kept.exists() else {}
    for fault in expected["faults"]:
        fault["rules"] = noted.get(fault["id"], {}).get("rules", [])
    expected["removed"] = sorted(clean.keys() - faulty.keys())
    kept.write_text(json.dumps(expected, indent=1, ensure_ascii=False) + "\n", "utf-8")


def portable(script: str, source: Path) -> str:
    """A generator script that writes beside itself and finds its programs on the path, whatever machine it ran on."""
    made = re.compile(rf'Path\("{re.escape(str(source.parent))}/\w+"\)|"{re.escape(str(source.parent))}/\w+"')
    script = made.sub('Path(__file__).with_name("made")', script)
    script = re.sub(r'"/usr/bin/(\w+)"', r'"\1"', script)
    return re.sub(r'"([^"\n{}]*)/tmp/([^"\n{}]*)"', r'f"\1{tempfile.gettempdir()}/\2"', script)


def bring_scripts(source: Path, target: Path) -> list[str]:
    """The generator scripts; what still looks like a path of one machine is told."""
    told = []
    target.mkdir(parents=True, exist_ok=True)
    for path in sorted(source.glob("make/*.py")):
        script = portable(path.read_text("utf-8"), source)
        (target / path.name).write_text(script, "utf-8")
        lines = enumerate(script.splitlines(), 1)
        told += [f"{path.name}:{nth}: {line.strip()[:120]}" for nth, line in lines if _MACHINE.search(line)]
    return told


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("source", type=Path)
    parser.add_argument("run", type=Path)
    parser.add_argument("number", type=int)
    asked = parser.parse_args()
    source, target = asked.source.resolve(), ROOT / str(asked.number)
    for run in sorted(asked.run.glob("[0-9][0-9]-*")):
        bring_matter(source / run.name, run, target / run.name)
    for line in bring_scripts(source, target / "make"):
        print(f"a path of one machine? {line}")
    size = sum(map(len, contents(target).values()))
    print(f"round {asked.number}: {size / 2**20:.1f} MB")


if __name__ == "__main__":
    main()

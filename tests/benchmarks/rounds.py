"""What the program says of the matters of the blind rounds: faults caught, and what it says falsely of tidy folders.

python -m tests.benchmarks.rounds [--round N] [--matter SLUG] [--show] [--record]

Each version is put together in a temporary folder and checked as a user would, one matter at a time. Everything that is
said of a clean version counts as false. A fault is caught by a finding that the clean twin does not have, of a rule
that would rightly name the fault (`rules` in expected.json), at one of its files or about the bundle as a whole.
"""

import argparse
import json
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from tests.rounds.matters import ROOT, VERSIONS, Fault, Matter, matters

KNOWN = ROOT / "known.json"
_REPO = ROOT.parents[1]

Place = tuple[str, str | None, int | None]


@dataclass(frozen=True)
class Said:
    """What `check` said of one version of a matter."""

    exit_code: int
    findings: list[dict]

    def of(self, outcome: str, severity: str | None = None) -> list[dict]:
        """Its findings of an outcome, of one severity where it is given."""
        return [one for one in self.findings if one["outcome"] == outcome and severity in (None, one["severity"])]


@dataclass(frozen=True)
class Result:
    """A matter with what was said of its two versions."""

    matter: Matter
    clean: Said
    faulty: Said

    @property
    def caught(self) -> dict[int, list[str]]:
        """Each fault that was caught, with the rules that named it."""
        told = {fault.id: sorted(set(self._naming(fault))) for fault in self.matter.faults}
        return {number: rules for number, rules in told.items() if rules}

    def _naming(self, fault: Fault) -> Iterator[str]:
        for one in self.faulty.findings:
            if one["rule"] in fault.rules and is_about(fault, one, self.clean.findings):
                yield one["rule"]

    @property
    def false_errors(self) -> list[str]:
        """Each error gap of the clean version, by rule and file."""
        found = self.clean.of("gap", "error")
        return sorted(f"{one['rule']} {one['place']['file'] if one['place'] else '(bundle)'}" for one in found)

    def row(self) -> dict[str, int]:
        """The figures of the table."""
        return {
            "errors": len(self.false_errors),
            "warnings": len(self.clean.of("gap", "warning")),
            "unclear": len(self.clean.of("unclear")),
            "exit": self.clean.exit_code,
            "caught": len(self.caught),
            "faults": len(self.matter.faults),
        }


def places(finding: dict) -> list[Place]:
    """Where a finding stands, the places beside its own included."""
    there = [finding["place"], *finding["related"]]
    return [(one["file"], one.get("part"), one.get("page")) for one in there if one is not None]


def is_merged(finding: dict) -> bool:
    """Whether the line stands for several findings of its rule, and its message for one of them only."""
    return "times" in finding["values"]


def is_about(fault: Fault, finding: dict, twin: Sequence[dict]) -> bool:
    """Whether the clean twin does not say this, and it is said of a file of the fault or of the whole bundle.

    That a paper is missing is told at a neighbour of it, so there any place will do.
    """
    there = new_places(finding, twin)
    if there is None:
        return False
    return not there or fault.is_missing or any(file in fault.files for file, _, _ in there)


def new_places(finding: dict, twin: Sequence[dict]) -> list[Place] | None:
    """Where a finding says what the twin does not say there; None where it says nothing new.

    A merged line has a count and one example in its message: it is new at the places that no finding of its rule has
    in the twin. One that stands for itself is not new where the twin says the same, or has its place in a merged line.
    """
    alike = [one for one in twin if (one["rule"], one["outcome"]) == (finding["rule"], finding["outcome"])]
    there = places(finding)
    if is_merged(finding):
        known = {place for one in alike for place in places(one)}
        return [place for place in there if place not in known] or None
    own = there[:1] if finding["place"] else []
    for one in alike:
        is_same = one["message"] == finding["message"] and places(one)[: len(own)] == own
        if is_same or (is_merged(one) and own and own[0] in places(one)):
            return None
    return there


def said_of(folder: Path, as_of: str) -> Said:
    """What `check` says of a folder."""
    command = [sys.executable, "-m", "checker", "check", str(folder), "--format", "json", "--as-of", as_of]
    done = subprocess.run(command, cwd=_REPO, capture_output=True, text=True, encoding="utf-8", check=False)
    if not done.stdout:
        raise RuntimeError(f"{folder.name}: exit code {done.returncode}, {done.stderr[-500:]}")
    return Said(done.returncode, json.loads(done.stdout)["matters"][0]["findings"])


def result_of(matter: Matter) -> Result:
    """Both versions of a matter, checked one after the other."""
    said = {}
    with tempfile.TemporaryDirectory() as temporary:
        for version in VERSIONS:
            folder = matter.assemble(version, Path(temporary, version))
            said[version] = said_of(folder, matter.expected["as_of"])
    return Result(matter, said["clean"], said["faulty"])


def show(result: Result) -> None:
    """What is false of the clean version, and each fault with who named it."""
    for one in (*result.clean.of("gap"), *result.clean.of("unclear")):
        where = one["place"]["file"] if one["place"] else "(bundle)"
        print(f"    {one['outcome']:<7} {one['severity']:<7} {one['rule']} {where}: {one['message']}")
    for fault in result.matter.faults:
        named = ", ".join(result.caught.get(fault.id, ["missed"]))
        print(f"    fault {fault.id} ({fault.sort}): {named}. {fault.what}")


def record(result: Result) -> None:
    """Keep what a matter gives now as what may not get worse."""
    known = json.loads(KNOWN.read_text("utf-8")) if KNOWN.exists() else {}
    known[result.matter.name] = {"caught": sorted(result.caught), "false_errors": result.false_errors}
    KNOWN.write_text(json.dumps(dict(sorted(known.items())), indent=1, ensure_ascii=False) + "\n", "utf-8")


_LINE = "{:<38} {:>7} {:>9} {:>8} {:>5} {:>8}"


def print_row(name: str, row: dict[str, int]) -> None:
    """One matter's line of the table, at once: the next takes minutes where scans are read anew."""
    caught = f"{row['caught']}/{row['faults']}"
    print(_LINE.format(name, row["errors"], row["warnings"], row["unclear"], row["exit"], caught), flush=True)


def print_totals(rows: Sequence[dict[str, int]]) -> None:
    """Sums and means over the matters."""
    total = {key: sum(row[key] for row in rows) for key in rows[0]}
    clean = sum(row["exit"] == 0 for row in rows)
    caught = f"{total['caught']}/{total['faults']}"
    print(_LINE.format("all", total["errors"], total["warnings"], total["unclear"], f"{clean}×0", caught))
    means = [f"{total[key] / len(rows):.1f}" for key in ("errors", "warnings", "unclear")]
    print(_LINE.format("a matter", *means, "", f"{total['caught'] / total['faults']:.2f}"))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--round", type=int, help="that round alone")
    parser.add_argument("--matter", help="that matter alone, by its folder's name or the beginning of it")
    parser.add_argument("--show", action="store_true", help="every false line, and every fault with who named it")
    parser.add_argument("--record", action="store_true", help="write tests/rounds/known.json")
    asked = parser.parse_args()
    chosen = list(matters(asked.round, asked.matter))
    if not chosen:
        raise SystemExit("no such matter")
    print(_LINE.format("clean matter", "errors", "warnings", "unclear", "exit", "caught"))
    rows = []
    for matter in chosen:
        result = result_of(matter)
        rows.append(result.row())
        print_row(matter.name, rows[-1])
        if asked.show:
            show(result)
        if asked.record:
            record(result)
    print_totals(rows)


if __name__ == "__main__":
    main()

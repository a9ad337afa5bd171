"""What each paper is and which day is its own: kinds and dates against the labels of papers by another hand.

python -m tests.benchmarks.papers --corpus ../shared/corpus/papers [--half held|fixing|all] [--show kind|own|roles]
"""

import argparse
import json
from collections import Counter, defaultdict
from pathlib import Path

from tests.benchmarks.labelled import Paper, in_half, read_papers, share

KINDS = json.loads((Path(__file__).parent / "plain_kinds.json").read_text(encoding="utf-8"))
"""The kinds of packs that a plain name may be called; an empty list: no pack has a kind for it."""
_SAME_ROLE = ({"issued", "signed"}, {"effective", "event"}, {"signed", "sworn"}, {"issued", "effective"})


def kind(paper: Paper) -> str | None:
    """right, wrong, none or unclear; None where the label's name is not in the table."""
    allowed = KINDS.get(paper.label["kind"])
    if allowed is None or paper.facts is None:
        return None
    found = paper.facts.get("kind")
    if found:
        return "right" if found in allowed else "wrong"
    if not allowed:
        return "right"
    offered = [one["kind"] for one in paper.facts.get("kinds") or () if one["score"] > 0]
    return "unclear" if set(offered[:3]) & set(allowed) else "none"


def own_date(paper: Paper) -> str:
    """right, wrong, none or unclear, by the paper and the file's name as it is."""
    wanted, found = paper.label["own_date"], (paper.facts or {}).get("date")
    if not found:
        return "right" if wanted is None else "none"
    if found.get("value") is None or found.get("confidence", 1.0) < 0.5:
        return "unclear"
    return "right" if wanted and same_day(found["value"], wanted["value"]) else "wrong"


def same_day(one: str, other: str) -> bool:
    length = min(len(one), len(other))
    return length >= 7 and one[:length] == other[:length] or one == other


def roles(paper: Paper) -> Counter:
    """Of the labelled dates: in their role, in another, in none, not found."""
    counts: Counter = Counter()
    found = (paper.facts or {}).get("dates", [])
    for wanted in [*([paper.label["own_date"]] if paper.label["own_date"] else []), *paper.label["other_dates"]]:
        here = [one for one in found if one.get("value") and same_day(one["value"], wanted["value"])]
        given = {one.get("role") for one in here}
        if not here:
            counts["not found"] += 1
        elif wanted["role"] in given or any({wanted["role"], role} in _SAME_ROLE for role in given) or wanted["role"] == "event" and None in given:
            counts["right"] += 1
        else:
            counts["no role" if given == {None} else "another role"] += 1
    return counts


def language(paper: Paper) -> str:
    found, wanted = (paper.facts or {}).get("language"), paper.label.get("language")
    if wanted not in ("en", "ur"):
        return "mixed"
    return "right" if found == wanted else "none" if found is None else "wrong"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--corpus", type=Path, required=True)
    parser.add_argument("--half", choices=("held", "fixing", "all"), default="held")
    parser.add_argument("--show", choices=("kind", "own", "roles"))
    asked = parser.parse_args()
    papers = in_half(read_papers(asked.corpus), asked.half)
    tallies: dict[str, dict[str, Counter]] = defaultdict(lambda: defaultdict(Counter))
    for paper in papers:
        answers = {"kind": kind(paper), "own date": own_date(paper), "language": language(paper)}
        for medium in ("all", paper.medium):
            for name, answer in answers.items():
                tallies[name][medium][answer] += 1
            tallies["dates in their role"][medium] += roles(paper)
        show(asked.show, paper, answers)
    mediums = sorted({one.medium for one in papers})
    print("| measure | all | " + " | ".join(mediums) + " |\n" + "| --- " * (len(mediums) + 2) + "|")
    for name, wanted in (("kind", "right wrong none unclear"), ("own date", "right wrong none unclear"),
                         ("dates in their role", "right,another role,no role,not found"),
                         ("language", "right wrong none")):  # fmt: skip
        for answer in wanted.split("," if "," in wanted else None):
            row = [tallies[name][medium] for medium in ("all", *mediums)]
            cells = [share(one[answer], sum(n for key, n in one.items() if key not in (None, "mixed"))) for one in row]
            print(f"| {name}: {answer} | " + " | ".join(cells) + " |")


def show(what: str | None, paper: Paper, answers: dict) -> None:
    facts = paper.facts or {}
    if what == "kind" and answers["kind"] not in ("right", None):
        said = [(one["kind"], round(one["score"], 2), one["evidence"]) for one in (facts.get("kinds") or ())[:3]]
        print(f"{paper.name} {paper.label['kind']} | {paper.label['title']} <- {answers['kind']} {facts.get('kind')} {said}")
    if what == "own" and answers["own date"] != "right":
        date = facts.get("date") or {}
        print(f"{paper.name} {paper.label['kind']} {paper.medium} | {paper.label['own_date']} <- {answers['own date']} "
              f"{date.get('value')} {date.get('role')} {date.get('written')!r} {date.get('why')}")  # fmt: skip
    if what == "roles":
        for wanted in [*filter(None, [paper.label["own_date"]]), *paper.label["other_dates"]]:
            here = {one.get("role") for one in facts.get("dates", []) if one.get("value") and same_day(one["value"], wanted["value"])}
            if wanted["role"] not in here and not any({wanted["role"], one} in _SAME_ROLE for one in here):
                print(f"{paper.name} {paper.label['kind']} {paper.medium} | {wanted['as_written']} {wanted['role']} <- {here}")


if __name__ == "__main__":
    main()

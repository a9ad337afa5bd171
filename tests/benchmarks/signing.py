"""Who signed what, in which capacity, on which day: places to sign against the labels of papers by another hand.

python -m tests.benchmarks.signing --corpus ../shared/corpus/papers [--half held|fixing|all] [--show]
"""

import argparse
import re
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from pathlib import Path

from rapidfuzz import fuzz, utils

from tests.benchmarks.labelled import Paper, in_half, read_papers, share

_WRITTEN = ("ink", "mark", "stamp", "typed", "electronic", "digital")
_NAMED = 85
"""Points of likeness from which a name read is the name labelled."""


@dataclass
class Result:
    """What was found of the places of one paper."""

    counts: Counter = field(default_factory=Counter)
    wrongs: list[str] = field(default_factory=list)


def is_signed(found: dict) -> bool:
    """Whether the program says that something stands there."""
    return found["state"] != "empty" and found["means"] in _WRITTEN and found.get("certain", True)


def is_empty(found: dict) -> bool:
    return found["state"] == "empty"


def places(paper: Paper) -> list[dict]:
    found = (paper.facts or {}).get("signatures", [])
    return [one for one in found if one.get("role", "signature") != "timestamp"]


def wanted_name(label: dict) -> tuple[str | None, str | None]:
    """The name and the capacity that a label asks for."""
    if "name" in label:
        return label["name"], label.get("capacity")
    who, _, capacity = label["who"].partition(",")
    is_person = re.search(r"[A-Z]\w+ [A-Z]\w+", who) and not re.search(
        r"\b(?:Officer|Registrar|Commissioner|Manager|Secretary|Chairman|Board|Council|Police|Public|Counsel|Judge)\b", who
    )
    return (who, capacity.strip() or None) if is_person else (None, who)


def likeness(label: dict, found: dict) -> float:
    """How surely a place that was found is the place labelled: by its words, its means and its box."""
    said = " ".join(filter(None, (found.get("signer"), found.get("capacity"), found.get("field"))))
    asked = " ".join(filter(None, (label["who"], label.get("caption"))))
    words = fuzz.token_set_ratio(said, asked, processor=utils.default_process) if said else 0
    means = 25 if found["means"] == label["means"] or (is_empty(found) and label["state"] == "empty") else 0
    return words + means + (100 * overlap(label["box"], found["box"]) if label.get("box") and found.get("box") else 0)


def overlap(one: list[float], other: list[float]) -> float:
    """1 where the boxes meet or nearly do, falling to 0 at 120 points."""
    across = max(0.0, max(one[0], other[0]) - min(one[2], other[2]))
    down = max(0.0, max(one[1], other[1]) - min(one[3], other[3]))
    return max(0.0, 1 - (across + 2 * down) / 120)


def matched(labels: list[dict], found: list[dict]) -> list[tuple[dict, dict | None]]:
    """Each labelled place with the one found for it, one to one, the likeliest first; a page never leaves itself."""
    pairs = sorted(
        (
            (likeness(label, one), nth, other)
            for nth, label in enumerate(labels)
            for other, one in enumerate(found)
            if label["page"] == one.get("page") or one["means"] == label["means"] == "digital"
        ),
        key=lambda pair: (-pair[0], pair[1], pair[2]),
    )
    taken: dict[int, int] = {}
    for _, nth, other in pairs:
        if nth not in taken and other not in taken.values():
            taken[nth] = other
    return [(label, found[taken[nth]] if nth in taken else None) for nth, label in enumerate(labels)]


def named(label: dict, found: dict) -> bool | None:
    """Whether the signer is the one labelled; None where the label names nobody that can be read there."""
    name, capacity = wanted_name(label)
    if name:
        return fuzz.token_set_ratio(found.get("signer") or "", name, processor=utils.default_process) >= _NAMED
    if not capacity or not re.search(r"[A-Za-z]{3}", capacity):
        return None
    said = " ".join(filter(None, (found.get("capacity"), found.get("signer"))))
    printed = (capacity, label.get("caption") or "")
    return any(fuzz.token_set_ratio(said, one, processor=utils.default_process) >= 70 for one in printed)


def score(paper: Paper) -> Result:
    result, counts = Result(), Counter()
    labels, found = paper.label["signatures"], places(paper)
    pairs = matched(labels, found)
    used = [id(one) for _, one in pairs if one]
    right = paper.facts is not None
    for label, one in pairs:
        good = True
        if label["state"] == "signed":
            counts["signed"] += 1
            seen = one is not None and is_signed(one)
            counts["seen"] += seen
            counts["false empty"] += one is not None and is_empty(one)
            if label["date"]:
                counts["dated"] += 1
                value = ((one or {}).get("date") or {}).get("value") if seen else None
                counts["date"] += (value or "")[:10] == label["date"]
                counts["wrong date"] += value is not None and value[:10] != label["date"]
                good &= (value or "")[:10] == label["date"]
            is_named = named(label, one) if one and seen else False
            if named(label, one or {}) is not None:
                counts["to name"] += 1
                counts["named"] += bool(is_named)
                counts["wrong name"] += not is_named and bool(seen and one and one.get("signer"))
                good &= bool(is_named)
            good &= seen
        else:
            counts["empty"] += 1
            told = one is not None and (is_empty(one) or not one.get("certain", True))
            counts["empty told"] += told
            counts["falsely signed"] += one is not None and is_signed(one)
            good = told
        if not good:
            shown = {k: one.get(k) for k in ("means", "state", "certain", "signer", "capacity")} if one else None
            date = ((one or {}).get("date") or {}).get("value")
            result.wrongs.append(f"{label['who']} | {label['means']} {label['date']} | {label.get('caption')} <- {shown} {date}")
        right &= good
    for one in found:
        if id(one) in used:
            continue
        counts["false empty"] += is_empty(one)
        counts["falsely signed"] += is_signed(one)
        right &= not (is_empty(one) or is_signed(one))
        if is_empty(one) or is_signed(one):
            result.wrongs.append(f"nobody <- {one['means']} {one['state']} {one.get('signer')} {one.get('capacity')}")
    if labels:
        counts["papers"] += 1
        counts["papers right"] += right
    result.counts = counts
    return result


def table(results: dict[str, Counter]) -> str:
    rows = [
        ("places seen as signed", "seen", "signed"), ("date attached, of the dated", "date", "dated"),
        ("another date attached", "wrong date", "dated"), ("signer named", "named", "to name"), ("another signer named", "wrong name", "to name"),
        ("false empty places, of signed ones", "false empty", "signed"),
        ("really empty places told", "empty told", "empty"), ("papers wholly right", "papers right", "papers"),
        ("falsely signed", "falsely signed", "papers"),
    ]  # fmt: skip
    lines = ["| measure | " + " | ".join(results) + " |", "| --- " * (len(results) + 1) + "|"]
    for title, part, whole in rows:
        lines.append(f"| {title} | " + " | ".join(share(one[part], one[whole]) for one in results.values()) + " |")
    return "\n".join(lines)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--corpus", type=Path, required=True)
    parser.add_argument("--half", choices=("held", "fixing", "all"), default="held")
    parser.add_argument("--show", action="store_true", help="each place that is not right")
    asked = parser.parse_args()
    results: dict[str, Counter] = defaultdict(Counter)
    for paper in in_half(read_papers(asked.corpus), asked.half):
        result = score(paper)
        results["all"] += result.counts
        results[paper.medium] += result.counts
        if asked.show and result.wrongs:
            print(f"{paper.name} ({paper.label['kind']}, {paper.medium})")
            print("".join(f"    {wrong}\n" for wrong in result.wrongs), end="")
    print(table(results))


if __name__ == "__main__":
    main()

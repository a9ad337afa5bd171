"""What was proved, as a person or a program reads it: rule × fault, what was missed, what nobody asked about."""

import json
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from checker.mutation.trial import Heard, Result


@dataclass(frozen=True, slots=True)
class Proof:
    """All trials of one pack."""

    pack: str
    sample: str
    rules: tuple[str, ...]
    """The pack's own rules."""
    before: tuple[Heard, ...]
    """What was found on the complete sample: ought to be nothing."""
    written: tuple[Result, ...]
    blind: tuple[Result, ...]
    benign: tuple[Result, ...]

    @property
    def unclean(self) -> tuple[Heard, ...]:
        """What the complete sample was blamed for."""
        return tuple(one for one in self.before if one[1] == "gap" or one[2] == "error")

    @property
    def missed(self) -> tuple[Result, ...]:
        """The written faults that their rule did not find, that could not be made, or that it never looked at."""
        return tuple(one for one in self.written if not one.is_told or one.idle)

    @property
    def unasked(self) -> tuple[str, ...]:
        """The rules that nobody wrote a fault for, and that no blind fault woke."""
        woken = {rule for one in (*self.written, *self.blind) for rule in one.gaps}
        return tuple(
            rule for rule in self.rules if rule not in woken and rule not in {one.fault.rule for one in self.written}
        )

    @property
    def alarms(self) -> tuple[Result, ...]:
        """The harmless changes that a rule raised its voice at."""
        return tuple(one for one in self.benign if one.heard)

    @property
    def unnoticed(self) -> tuple[Result, ...]:
        """The blind faults that no rule saw."""
        return tuple(one for one in self.blind if one.done and not one.heard)

    @property
    def holds(self) -> bool:
        """Whether the pack catches what it claims and cries wolf at nothing."""
        return not (self.unclean or self.missed or self.alarms)


def as_text(proof: Proof) -> str:
    """For a terminal."""
    lines = [f"{proof.pack}, tried on {proof.sample}", ""]
    lines += [
        f"The complete sample is blamed: {rule} ({outcome}, {severity})" for rule, outcome, severity in proof.unclean
    ]
    lines += [
        f"Missed: {one.fault.rule}: {one.fault.what or 'its fault'}"
        + ("" if one.done else " (the change could not be made)")
        + (" (the rule did not pass before it)" if one.idle else "")
        for one in proof.missed
    ]
    lines += [f"False alarm: {one.fault.operator}, {one.fault.what}: {_names(one)}" for one in proof.alarms]
    lines += [f"Nobody wrote a fault for {rule}, and none of the blind ones woke it." for rule in proof.unasked]
    caught = len(proof.written) - len(proof.missed)
    blind = sum(1 for one in proof.blind if one.done)
    harmless = sum(1 for one in proof.benign if one.done)
    lines += ["" if len(lines) > 2 else "Nothing was missed and there was no false alarm.", _operators(proof),
              f"{caught} of {len(proof.written)} written faults caught by their rules; "
              f"{blind - len(proof.unnoticed)} of {blind} blind faults noticed by some rule; "
              f"{len(proof.alarms)} false alarms in {harmless} harmless changes."]  # fmt: skip
    return "\n".join(lines) + "\n"


def as_markdown(proof: Proof) -> str:
    """The table rule × operator, as a page."""
    operators = sorted({one.fault.operator for one in proof.blind})
    head = ["rule", "its fault", *operators]
    rows = [head, ["---"] * len(head)]
    fate = {one.fault.rule: "missed" if one in proof.missed else "caught" for one in proof.written}
    for rule in proof.rules:
        counts = Counter(one.fault.operator for one in proof.blind if rule in one.gaps)
        rows.append([rule, fate.get(rule, "not written"), *(str(counts[name] or "") for name in operators)])
    table = "\n".join("| " + " | ".join(row) + " |" for row in rows)
    unseen = "\n".join(f"- {one.fault.operator}: {one.fault.what}" for one in proof.unnoticed)
    top = f"# {proof.pack}\n\nTried on {proof.sample}.\n\n{table}"
    return f"{top}\n\n## Blind faults that no rule saw\n\n{unseen or 'None.'}\n"


def as_json(proof: Proof) -> str:
    """For a program."""
    plain: dict[str, Any] = {
        "version": 1, "pack": proof.pack, "sample": proof.sample, "holds": proof.holds,
        "before": [list(one) for one in proof.before],
        "missed": [one.fault.rule for one in proof.missed], "unasked": list(proof.unasked),
        "written": _plain(proof.written), "blind": _plain(proof.blind), "benign": _plain(proof.benign),
    }  # fmt: skip
    return json.dumps(plain, indent=2, ensure_ascii=False) + "\n"


def _plain(results: Sequence[Result]) -> list[dict[str, Any]]:
    return [
        {
            "operator": one.fault.operator,
            "what": one.fault.what,
            "rule": one.fault.rule,
            "done": one.done,
            "gaps": list(one.gaps),
            "unclear": list(one.doubts),
        }
        for one in results
    ]


def _operators(proof: Proof) -> str:
    made = Counter(one.fault.operator for one in proof.blind if one.done)
    unseen = Counter(one.fault.operator for one in proof.unnoticed)
    return "\n".join(
        f"  {name:20} {count - unseen[name]:4} of {count:4} noticed" for name, count in sorted(made.items())
    )


def _names(one: Result) -> str:
    return ", ".join(f"{rule} ({outcome})" for rule, outcome, _ in one.heard)


FORMS: Mapping[str, Callable[[Proof], str]] = {"text": as_text, "json": as_json, "markdown": as_markdown}

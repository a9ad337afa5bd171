"""What settles a doubt: an answer, a date of the matter, a word on a paper, a look; and the command that records it."""

import shlex

from checker.findings import Finding
from checker.matter_report import MatterReport

WAYS = {
    "answer": "Questions to answer",
    "date": "Dates of the matter to give",
    "paper": "Papers to find",
    "kind": "Papers whose kind is to be said",
    "day": "Papers whose date is to be confirmed",
    "look": "To look at by eye",
    "decide": "To decide which source is right",
}
"""The ways in which doubts are settled, each with its heading, in the order in which they are told."""
_BY_QUESTION = {
    "answer": "answer", "date": "date", "paper": "paper", "kind": "kind",
    "read": "day", "undated": "day", "no day": "look",
}  # fmt: skip
"""By what the question begins with that rules wait for."""
_BY_REASON = {"no_answer": "answer", "no_matter_date": "date", "no_date": "day", "disputed": "decide"}


def way(one: Finding) -> str:
    """Which of WAYS settles the doubt."""
    sort = str(one.values.get("question", "")).partition(":")[0]
    return _BY_QUESTION.get(sort) or _BY_REASON.get(one.why or "", "look")


def command(one: Finding, matter: MatterReport) -> str:
    """The command that puts on record what settles the doubt, to be filled in; empty where a look is all."""
    sort, _, name = str(one.values.get("question", "")).partition(":")
    if sort in ("answer", "date"):
        said = "YYYY-MM-DD" if sort == "date" else "…"
        return f"bundle-checker set {shlex.quote(matter.path)} {shlex.quote(f'{name}=')}{said}"
    word = {"kind": "--kind KIND", "day": "--date ROLE=YYYY-MM-DD"}.get(way(one))
    if word is None or one.place is None:
        return ""
    return f"bundle-checker confirm {shlex.quote(f'{matter.path}/{one.place.file}')} {word} --by NAME"

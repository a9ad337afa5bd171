"""inSequence: labels run on without a gap and stand in order.

What it asks
    That the labels of these documents run on: A … Z, AA …; 1, 2, …; or with a prefix (JD1, JD2). What is missing,
    what stands twice and what stands in the wrong place are told apart.
Options
    `{"from": LABEL}`, and `"to": LABEL` if the last one is known. `{}`: from the first that is there.
Holds
    Annexures A, B, C in this filing order.
Does not hold
    A, B, D: C is missing. A, C, B: C stands before B. Unclear: a document shows no label, and may be the missing
    one. Where the filing order
    is only assumed from the file names, labels that stand in those names are not judged by that order.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import islice
from typing import Any

from checker.judging.documents.context import Context
from checker.judging.documents.label_sequence import Label, label_of, out_of_order_with, out_of_place, text_of, words_of
from checker.judging.documents.locations import at_paper, at_papers, name_of
from checker.judging.documents.logical_document import Paper
from checker.judging.engine.subjects import Subject
from checker.judging.language.phrases import listed, sentence
from checker.judging.language.three_valued import RuleResult, Statement

SUBJECTS = ("group",)
_MOST = 20
"""Missing labels that are told one by one."""
_FEW = 3
"""Labels on several documents that are told one by one."""


Members = Sequence[tuple[Label, Paper]]


def ask(option: Mapping[str, Any], subject: Subject, ctx: Context) -> RuleResult:
    """What is missing, doubled and out of place, each said once."""
    labelled = [(label, paper) for paper in subject.papers if (label := label_of(paper.label)) is not None]
    blank = [paper for paper in subject.papers if label_of(paper.label) is None]
    noun = ctx.kind_title(subject.kind or "document")
    said: list[Statement] = []
    for members in runs(labelled, declared=bool(ctx.bundle.matter.bundle)):
        said += [_perhaps(one, blank) for one in _missing(members, option, noun)]
        said += _doubled(members, noun)
        said += _misplaced(members, ctx)
    if blank:
        names = listed([name_of(p) for p in blank])
        told = sentence(f"no label was found on {names}, so whether the labels run on cannot be told")
        said.append(Statement("unclear", told, at_paper(blank[0]), at_papers(blank[1:]), "ambiguous"))
    run = listed([label.text for label, _ in labelled])
    return RuleResult(tuple(said), f"The labels run on: {run}.")


def runs(labelled: Members, *, declared: bool) -> list[Members]:
    """The labels of one series each.

    In a folder where nobody said which files are the bundle, a label that stands in several folders belongs to several
    sets, and each folder is a run of its own.
    """
    found: list[Members] = []
    for series in dict.fromkeys(label.series for label, _ in labelled):
        members = [(label, paper) for label, paper in labelled if label.series == series]
        folders: dict[str, list[tuple[Label, Paper]]] = {}
        for label, paper in members:
            folders.setdefault(paper.file.path.rpartition("/")[0], []).append((label, paper))
        numbers = [{label.number for label, _ in inside} for inside in folders.values()]
        apart = sum(map(len, numbers)) > len(set().union(*numbers))
        found += folders.values() if apart and not declared else [members]
    return found


def _missing(members: Members, option: Mapping[str, Any], noun: str) -> list[Statement]:
    there = {label.number for label, _ in members}
    like = members[0][0]
    first, last = label_of(option.get("from")), label_of(option.get("to"))
    low = first.number if first and first.series == like.series else min(there)
    high = max(there | ({last.number + 1} if last and last.series == like.series else set()))
    absent = list(islice((n for n in range(low, high) if n not in there), _MOST + 1))
    have = listed([text_of(like, number) for number in sorted(there)])
    if len(absent) > _MOST or (not option and len(absent) > len(there)):
        return [_no_run(members, option, have)]
    at = {one.number: paper for one, paper in members}
    said: list[Statement] = []
    for number in absent:
        text = text_of(like, number)
        place = at_paper(at[number - 1]) if number - 1 in at else None
        message = f"{_head(noun)} {text} is missing; the bundle holds {have}."
        said.append(Statement("gap", message, place, values={"missing": text}, fingerprint_key=text))
    return said


def _no_run(members: Members, option: Mapping[str, Any], have: str) -> Statement:
    """More is missing than there is: a gap where the rule says how the run begins, else perhaps no run at all."""
    place, related = at_paper(members[0][1]), at_papers(paper for _, paper in members[1:])
    if option:
        return Statement(
            "gap", f"Most of the run is missing: only {have} are there.", place, related, fingerprint_key="run"
        )
    message = f"The labels {have} are too far apart to tell whether they are one run." if len(members) > 1 else ""
    return Statement("unclear", message, place, related, "ambiguous", fingerprint_key="run")


def _perhaps(one: Statement, blank: Sequence[Paper]) -> Statement:
    """A missing label may be that of a document which shows none."""
    if not blank or one.outcome != "gap":
        return one
    message = f"{one.message.rstrip('.')}; {name_of(blank[0])} shows no label and may be it."
    return replace(one, outcome="unclear", why="ambiguous", message=message)


def _doubled(members: Members, noun: str) -> list[Statement]:
    often = Counter(label.number for label, _ in members)
    twins = [[(one, paper) for one, paper in members if one.number == n] for n, times in often.items() if times > 1]
    if len(twins) > _FEW:
        labels = listed([group[0][0].text for group in twins])
        places = at_papers(paper for group in twins for _, paper in group)
        return [
            Statement(
                "gap",
                f"These labels stand on several documents each: {labels}.",
                places[0],
                places[1:],
                fingerprint_key="twice",
            )
        ]
    said = []
    for group in twins:
        text = group[0][0].text
        message = f"{_head(noun)} {text} stands on {len(group)} documents: {listed([p.title for _, p in group])}."
        places = at_papers(paper for _, paper in group)
        said.append(Statement("gap", message, places[0], places[1:], values={"label": text}, fingerprint_key=text))
    return said


def _misplaced(members: Members, ctx: Context) -> list[Statement]:
    numbers = [label.number for label, _ in members]
    wrong = out_of_place(numbers)
    said = []
    for at in wrong:
        label, paper = members[at]
        other = out_of_order_with(numbers, at)
        neighbour = members[other]
        message = f"{name_of(paper)} is filed {'after' if other < at else 'before'} {neighbour[0].text}"
        message += f"; in order it is {words_of(sorted((one for one, _ in members), key=lambda one: one.number))}"
        assumed = ctx.bundle.order_known_by == "assumed" and paper.part is None
        if assumed and paper.label_in_name:
            continue
        if assumed:
            message += ". The filing order is only assumed from the file names: say it under “order” in matter.json"
        said.append(
            Statement(
                "unclear" if assumed else "gap",
                sentence(message),
                at_paper(paper),
                (at_paper(neighbour[1]),),
                "ambiguous" if assumed else None,
                {"label": label.text},
                fingerprint_key=label.text,
            )
        )
    return said


def _head(noun: str) -> str:
    return noun if noun != "document" else "The document labelled"

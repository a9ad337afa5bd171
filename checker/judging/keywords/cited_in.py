"""citedIn: what a document cites is filed, and what is filed is cited.

What it asks
    That every annexure or exhibit mark in the body of that document is filed, and every filed one is cited there.
Options
    A kind, or `{"kind": KIND, "order": true}`: the marks are first mentioned in the order of their labels.
Holds
    An affidavit that cites Annexures A and B, with both filed.
Does not hold
    It cites C, which is not filed; B is filed and never cited. Unclear: a page of the document could not be read.
    Not applicable: the bundle has no document of that kind (`holds` asks for one).
"""

from collections.abc import Sequence
from typing import Any

from checker.facts.document import Mark
from checker.findings import Place
from checker.judging.documents.context import Context
from checker.judging.documents.label_sequence import label_of, out_of_order_with, out_of_place
from checker.judging.documents.locations import at_paper, at_papers, name_of
from checker.judging.documents.logical_document import Paper
from checker.judging.engine.subjects import Subject
from checker.judging.language.phrases import listed, sentence
from checker.judging.language.three_valued import RuleResult, Statement

SUBJECTS = ("group",)


def ask(option: Any, subject: Subject, ctx: Context) -> RuleResult:
    """Marks without a document, documents without a mark, and marks out of order."""
    wanted = {"kind": option} if isinstance(option, str) else option
    bodies = [p for p in ctx.of_kind(wanted["kind"]) if p not in subject.papers]
    if not bodies:
        return RuleResult(applies=False)
    cited = [(mark, body) for body in bodies for mark in body.marks if mark.how == "cited" and label_of(mark.label)]
    unread = [body for body in bodies if body.unread]
    said = [*_unfiled(cited, subject, ctx), *_uncited(cited, bodies, unread, subject)]
    if wanted.get("order"):
        said += _order(cited, subject)
    labels = listed([p.label or p.title for p in subject.papers])
    return RuleResult(tuple(said), f"{name_of(bodies[0])} cites {labels}.")


def _key(label: str | None) -> tuple[str, int] | None:
    known = label_of(label)
    return (known.series, known.number) if known else None


def _unfiled(cited: Sequence[tuple[Mark, Paper]], subject: Subject, ctx: Context) -> list[Statement]:
    filed = {_key(p.label) for p in subject.papers}
    series = {key[0] for key in filed if key}
    nameless = [p for p in subject.papers if _key(p.label) is None]
    first: dict[tuple[str, int], tuple[Mark, Paper]] = {}
    for mark, body in cited:
        key = _key(mark.label)
        if key and key not in filed and key[0] in series:
            first.setdefault(key, (mark, body))
    said = []
    for mark, body in first.values():
        place = Place(body.file.path, body.part.title if body.part else None, mark.page, mark.box)
        message = f"{name_of(body)} cites {mark.word} {mark.label}, which is not filed"
        if nameless:
            told = sentence(f"{message} under that label; {name_of(nameless[0])} shows no label and may be it")
            said.append(Statement("unclear", told, place, at_papers(nameless), "ambiguous", fingerprint_key=mark.label))
        else:
            said.append(
                Statement("gap", sentence(message), place, values={"missing": mark.label}, fingerprint_key=mark.label)
            )
    return said


def _uncited(
    cited: Sequence[tuple[Mark, Paper]], bodies: Sequence[Paper], unread: Sequence[Paper], subject: Subject
) -> list[Statement]:
    keys = {_key(mark.label) for mark, _ in cited}
    said = []
    for paper in subject.papers:
        key = _key(paper.label)
        if key is None or key in keys:
            continue
        message = f"{name_of(paper)} is filed, but {name_of(bodies[0])} does not cite it"
        if unread:
            told = sentence(f"{message} on the pages that could be read")
            said.append(
                Statement("unclear", told, at_paper(paper), at_papers(unread), "unread", fingerprint_key=paper.label)
            )
        else:
            said.append(
                Statement("gap", sentence(message), at_paper(paper), at_papers(bodies), fingerprint_key=paper.label)
            )
    return said


def _order(cited: Sequence[tuple[Mark, Paper]], subject: Subject) -> list[Statement]:
    filed = {_key(p.label) for p in subject.papers}
    first: dict[tuple[str, int], tuple[Mark, Paper]] = {}
    for mark, body in cited:
        key = _key(mark.label)
        if key and key in filed:
            first.setdefault(key, (mark, body))
    said = []
    for series in dict.fromkeys(key[0] for key in first):
        mentions = [(key[1], *pair) for key, pair in first.items() if key[0] == series]
        numbers = [number for number, _, _ in mentions]
        for at in out_of_place(numbers):
            _, mark, body = mentions[at]
            other = out_of_order_with(numbers, at)
            before = mentions[other][1]
            message = (
                f"{name_of(body)} first mentions {mark.label} {'after' if other < at else 'before'} {before.label}"
            )
            place = Place(body.file.path, body.part.title if body.part else None, mark.page, mark.box)
            said.append(Statement("gap", sentence(message), place, fingerprint_key=mark.label))
    return said

"""inSequence: labels run on without a gap and stand in order.

What it asks
    That the labels of these documents run on: A … Z, AA …; 1, 2, …; or with a prefix (JD1, JD2). What is missing,
    what stands twice and what stands in the wrong place are told apart. The label behind the last one is missing where
    the paper that cites most of the others cites it.
Options
    `{"from": LABEL}`, and `"to": LABEL` if the last one is known. `{}`: from the first that is there.
Holds
    Annexures A, B, C in this filing order.
Does not hold
    A, B, D: C is missing. A, C, B: C stands before B. A to C are filed, and a paper that cites them cites D too.
    Unclear: a document shows no label, and may be the missing one. Where the filing order is only assumed from the file
    names, labels that stand in those names are not judged by that order.
"""

from collections import Counter
from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass, replace
from itertools import islice
from typing import ClassVar

from checker.judging.documents.borne_labels import (
    LabelKey,
    borne_by,
    held_in_lists,
    key_of,
    keys_of,
    listed_of,
    number_among,
)
from checker.judging.documents.context import Context
from checker.judging.documents.label_sequence import (
    Label,
    is_beside,
    label_of,
    out_of_order_with,
    out_of_place,
    text_of,
    words_of,
)
from checker.judging.documents.locations import at_fact, at_paper, at_papers, name_of
from checker.judging.documents.logical_document import Paper
from checker.judging.engine.subjects import Subject, What
from checker.judging.keywords.keyword import Example, Keyword
from checker.judging.language.phrases import sentence
from checker.judging.language.three_valued import RuleResult, Statement
from checker.judging.packs.model import Pack
from checker.judging.packs.options import Text
from checker.offers import listed
from checker.report_tables import Absent

_LETTERS, _LIKE_FIGURES = "letters", "IO"
"""The series of bare letters, and those of them that look like a figure."""
_MOST_MISSING = 20
"""Missing labels that are told one by one."""
_FORMS = 2
"""Papers with a number behind several letters that may be forms (ET1, ET3) and no series."""
_MOST_DOUBLED = 3
"""Labels on several documents that are told one by one."""
_FEWEST_CITED = 3
"""Labels of a run that say what the next one is."""
_LAST_EXAMPLE = "W"
"""The last letter from which an example can show four."""

Labelled = tuple[Label, Paper]


@dataclass(frozen=True, slots=True)
class InSequence(Keyword):
    """Labels run on from the first; what is missing, doubled or out of place is told."""

    name: ClassVar[str] = "inSequence"
    asked_of: ClassVar[tuple[What, ...]] = ("group",)

    from_: Text | None = None
    """The first label: A, 1, JD1"""
    to: Text | None = None
    """The last label"""

    def example(self, pack: Pack) -> Example:
        """Four in order; the third is missing."""
        first = self.from_ or "A"
        if not first.isalpha() or len(first) > 1 or first > _LAST_EXAMPLE:
            return Example("1, 2, 3 and 4 are filed, in this order", "1, 2 and 4 are filed; 3 is missing")
        letters = [chr(ord(first) + step) for step in range(4)]
        rest = [*letters[:2], letters[3]]
        return Example(
            f"{listed(letters)} are filed, in this order", f"{listed(rest)} are filed; {letters[2]} is missing"
        )

    def ask(self, subject: Subject, ctx: Context) -> RuleResult:
        """What is missing, doubled and out of place, each said once."""
        labelled: list[Labelled] = []
        blank: list[Paper] = []
        for paper in subject.papers:
            label = label_of(paper.label)
            if label is not None:
                labelled.append((label, paper))
            elif not is_beside(paper.label):
                blank.append(paper)
        noun = ctx.kind_title(subject.kind or "document")
        statements: list[Statement] = []
        perhaps = [*blank, *(one for one in ctx.scope if one not in subject.papers and _may_bear_one(one))]
        indexed = listed_of(ctx.scope)
        borne = borne_by(ctx.scope).union(indexed, held_in_lists(ctx.scope))
        for run in runs(labelled, declared=bool(ctx.bundle.matter.bundle)):
            left_out = _left_out(run, ctx)
            missing = [*self._missing(run, noun, borne | left_out), *_cited_behind(run, borne, ctx)]
            statements += [_doubt_if_blank(one, perhaps) for one in missing]
            statements += _doubled(run, noun)
            statements += [_doubt_if_indexed(one, run, indexed) for one in _misplaced(run, ctx)]
        if blank:
            statements.append(_without_label(blank))
        texts = [label.text for label, _ in labelled]
        return RuleResult(tuple(statements), f"The labels run on: {listed(texts)}.")

    def _missing(self, run: Sequence[Labelled], noun: str, borne: Set[LabelKey]) -> list[Statement]:
        there = {label.number: paper for label, paper in run}
        like = run[0][0]
        first, last = _of_series(self.from_, like), _of_series(self.to, like)
        lowest = first.number if first else min(there)
        end = max(max(there), last.number + 1) if last else max(there)
        there_or_borne = there.keys() | {number_among(one, like.series) for one in borne}
        absent = list(islice((one for one in range(lowest, end) if one not in there_or_borne), _MOST_MISSING + 1))
        have = listed([text_of(like, number) for number in sorted(there)])
        is_open = self.from_ is None and self.to is None
        is_form = like.series.isupper() and len(like.series) > 1 and len(there) <= _FORMS
        if len(absent) > _MOST_MISSING or (is_open and absent and (len(absent) > len(there) or is_form)):
            return [_no_run(run, have, is_open=is_open)]
        statements = []
        for number in absent:
            text, before = text_of(like, number), there.get(number - 1)
            message = f"{_head(noun)} {text} is missing; the bundle holds {have}."
            place = at_paper(before) if before else None
            statements.append(Statement("gap", message, place, values={"missing": text}, fingerprint_key=text))
        return statements


def _cited_behind(run: Sequence[Labelled], borne: Set[LabelKey], ctx: Context) -> Iterator[Statement]:
    """The label next after the last one, where a paper cites it that cites most of the run, and bears none itself: the
    petition or the affidavit that they are annexed to."""
    like, numbers = run[0][0], {label.number for label, _ in run}
    following = (like.series, max(numbers) + 1)
    if following in borne or len(numbers) < _FEWEST_CITED:
        return
    for paper in ctx.scope:
        cited = [(mark, key) for mark in paper.marks if mark.how == "cited" and (key := key_of(mark.label))]
        of_run = {key[1] for _, key in cited if key[0] == like.series} & numbers
        mark = next((mark for mark, key in cited if key == following), None)
        is_main = paper.part is None and not keys_of(paper) and 2 * len(of_run) >= len(numbers)
        if mark and is_main and any(page.page == mark.page and page.text == "visible" for page in paper.pages):
            text = text_of(like, following[1])
            message = f"{name_of(paper)} cites {mark.word} {text}, which is not filed."
            yield Statement(
                "gap", sentence(message), at_fact(paper, mark), values={"missing": text}, fingerprint_key=text,
                absent=Absent("cited", f"{mark.word} {text}", text),
            )  # fmt: skip
            return


def _left_out(run: Sequence[Labelled], ctx: Context) -> frozenset[LabelKey]:
    """The letters of a run that look like a figure, of which no index and no paper speaks: many leave them out."""
    if run[0][0].series != _LETTERS:
        return frozenset()
    cited = (mark.label for one in ctx.scope for mark in one.marks)
    listed_there = (row.label for one in ctx.scope for row in one.listed)
    spoken_of = {key_of(label) for label in (*cited, *listed_there)}
    return frozenset(key for letter in _LIKE_FIGURES if (key := key_of(letter)) and key not in spoken_of)


def runs(labelled: Sequence[Labelled], *, declared: bool) -> list[Sequence[Labelled]]:
    """The labels of one series each.

    In a folder where nobody said which files are the bundle, a label that stands in several folders belongs to several
    sets, and each folder is a run of its own.
    """
    found: list[Sequence[Labelled]] = []
    for series in dict.fromkeys(label.series for label, _ in labelled):
        members = [(label, paper) for label, paper in labelled if label.series == series]
        folders = list(_by_folder(members))
        if not declared and _share_labels(folders):
            found += folders
        else:
            found.append(members)
    return found


def _by_folder(members: Sequence[Labelled]) -> Iterator[Sequence[Labelled]]:
    folders: dict[str, list[Labelled]] = {}
    for label, paper in members:
        folder = paper.file.path.rpartition("/")[0]
        folders.setdefault(folder, []).append((label, paper))
    return iter(folders.values())


def _share_labels(folders: Sequence[Sequence[Labelled]]) -> bool:
    """Whether a label stands in more than one of them."""
    met: set[int] = set()
    for members in folders:
        numbers = {label.number for label, _ in members}
        if numbers & met:
            return True
        met |= numbers
    return False


def _of_series(text: str | None, like: Label) -> Label | None:
    """A label that the rule names, if it is of the same series."""
    label = label_of(text)
    return label if label and label.series == like.series else None


def _no_run(run: Sequence[Labelled], have: str, *, is_open: bool) -> Statement:
    """More is missing than there is: a gap where the rule says how the run begins, else perhaps no run at all."""
    place, related = at_paper(run[0][1]), at_papers(paper for _, paper in run[1:])
    if not is_open:
        message = f"Most of the run is missing: only {have} are there."
        return Statement("gap", message, place, related, fingerprint_key="run")
    message = f"The labels {have} are too far apart to tell whether they are one run." if related else ""
    return Statement("unclear", message, place, related, "ambiguous", fingerprint_key="run")


def _may_bear_one(paper: Paper) -> bool:
    """Whether a scan of no known kind may bear a label that no engine read."""
    is_scan = bool(paper.pages) and all(page.text != "visible" for page in paper.pages)
    return paper.part is None and is_scan and not paper.kinds and label_of(paper.label) is None


def _doubt_if_blank(one: Statement, blank: Sequence[Paper]) -> Statement:
    """A missing label may be that of a document which shows none."""
    if not blank or one.outcome != "gap":
        return one
    message = f"{one.message.rstrip('.')}; {name_of(blank[0])} shows no label and may be it."
    return replace(one, outcome="unclear", why="ambiguous", message=message)


def _doubt_if_indexed(one: Statement, run: Sequence[Labelled], indexed: Sequence[LabelKey]) -> Statement:
    """Papers whose numbers an index lists in the order in which they are filed may be labelled for another list."""
    filed = [(label.series, label.number) for label, _ in run]
    if one.outcome != "gap" or [key for key in indexed if key in filed] != filed:
        return one
    message = f"{one.message.rstrip('.')}. The index lists them as they are filed."
    return replace(one, outcome="unclear", why="ambiguous", message=message)


def _without_label(blank: Sequence[Paper]) -> Statement:
    names = listed([name_of(paper) for paper in blank])
    message = sentence(f"no label was found on {names}, so whether the labels run on cannot be told")
    return Statement("unclear", message, at_paper(blank[0]), at_papers(blank[1:]), "ambiguous")


def _doubled(run: Sequence[Labelled], noun: str) -> Iterator[Statement]:
    times = Counter(label.number for label, _ in run)
    doubled = [number for number in times if times[number] > 1]
    twins = [[(label, paper) for label, paper in run if label.number == number] for number in doubled]
    if len(twins) > _MOST_DOUBLED:
        labels = listed([members[0][0].text for members in twins])
        first, *others = at_papers(paper for members in twins for _, paper in members)
        message = f"These labels stand on several documents each: {labels}."
        yield Statement("gap", message, first, tuple(others), fingerprint_key="twice")
        return
    for members in twins:
        text = members[0][0].text
        titles = listed([paper.title for _, paper in members])
        message = f"{_head(noun)} {text} stands on {len(members)} documents: {titles}."
        first, *others = at_papers(paper for _, paper in members)
        yield Statement("gap", message, first, tuple(others), values={"label": text}, fingerprint_key=text)


def _misplaced(run: Sequence[Labelled], ctx: Context) -> Iterator[Statement]:
    numbers = [label.number for label, _ in run]
    in_order = words_of(sorted((label for label, _ in run), key=lambda label: label.number))
    for at in out_of_place(numbers):
        label, paper = run[at]
        other_at = out_of_order_with(numbers, at)
        other_label, other = run[other_at]
        side = "after" if other_at < at else "before"
        message = f"{name_of(paper)} is filed {side} {other_label.text}; in order it is {in_order}"
        place, related, values = at_paper(paper), (at_paper(other),), {"label": label.text}
        if ctx.bundle.order_known_by != "assumed" or paper.part is not None:
            yield Statement("gap", sentence(message), place, related, values=values, fingerprint_key=label.text)
        elif not paper.label_in_name:
            message += ". The filing order is only assumed from the file names: say it under “order” in matter.json"
            yield Statement(
                "unclear", sentence(message), place, related, "ambiguous", values, fingerprint_key=label.text
            )


def _head(noun: str) -> str:
    return noun if noun != "document" else "The document labelled"

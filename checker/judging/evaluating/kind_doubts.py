"""Rules that hang on papers of doubtful kind: asked once for each kind that such a paper may be of.

Where every answer is the same, the doubt does not matter and nobody is asked. Where they differ, the rule is unclear,
and the question is the paper's: *is it an affidavit or a petition?*
"""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import fields, is_dataclass
from typing import Any

from checker.judging.documents.context import Context
from checker.judging.documents.kinds import broader_of
from checker.judging.documents.locations import at_paper, at_papers, name_of
from checker.judging.documents.logical_document import Paper
from checker.judging.engine.subjects import Subject
from checker.judging.evaluating.evaluate_rule import SubjectOutcome, evaluate
from checker.judging.language.phrases import sentence
from checker.judging.language.three_valued import Statement
from checker.judging.packs.model import Rule
from checker.offers import listed

QUESTION = "kind:"
"""What the key of such a question begins with; the file and the first page of the paper follow."""
_MOST = 12
"""Papers that are supposed to be something one by one; of more, all that the rule speaks of are asked about."""


def evaluate_in_doubt(rule: Rule, ctx: Context) -> list[SubjectOutcome]:
    """How a rule ended on its subjects, whatever the papers of doubtful kind are; and the questions it hangs on."""
    known = evaluate(rule, ctx)
    doubtful = _concerned(rule, ctx)
    if not doubtful:
        return known
    together = _with(rule, ctx, {paper: kinds[0] for paper, kinds in doubtful.items()})
    if len(doubtful) > _MOST:
        matter = list(doubtful) if _marks(together) != _marks(known) else []
        worlds = [together]
    else:
        apart = {paper: [_with(rule, ctx, {paper: kind}) for kind in kinds] for paper, kinds in doubtful.items()}
        matter = [paper for paper, ways in apart.items() if any(_marks(way) != _marks(known) for way in ways)]
        worlds = [together, *(way for ways in apart.values() for way in ways)]
        if len(matter) > 1 and _marks(known) and all(not all(map(_marks, apart[paper])) for paper in matter):
            # Any of them would do: one question, whichever it is.
            certain = [one for one in _certain(known, worlds) if one.outcome != "not_applicable"]
            return [*certain, _asked(matter[0], ctx, matter[1:])]
        if not matter and _marks(together) != _marks(known):
            matter = list(doubtful)
    if not matter:
        return known
    certain = [one for one in _certain(known, worlds) if one.outcome != "not_applicable"]
    return [*certain, *(_asked(paper, ctx) for paper in matter)]


def _concerned(rule: Rule, ctx: Context) -> dict[Paper, tuple[str, ...]]:
    """The papers of doubtful kind, each with those of its kinds that the rule speaks of."""
    within = ctx.beside if rule.scope == "folder" else ctx
    if not within.doubtful:
        return {}
    names = {rule.kind, *rule.of, *_texts(rule.must), *_texts(rule.where)}
    known = ctx.pack.kinds
    found = {
        paper: tuple(kind for kind in paper.perhaps if names.intersection((kind, *broader_of([kind], known))))
        for paper in within.doubtful
    }
    return {paper: kinds for paper, kinds in found.items() if kinds}


def _texts(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        yield from _texts(tuple(value.values()))
    elif is_dataclass(value):
        yield from _texts([getattr(value, one.name) for one in fields(value)])
    elif isinstance(value, Sequence):
        for one in value:
            yield from _texts(one)


def _with(rule: Rule, ctx: Context, kinds: Mapping[Paper, str]) -> list[SubjectOutcome]:
    return evaluate(rule, ctx.supposing(kinds))


def _mark(one: SubjectOutcome) -> tuple[Any, ...]:
    return one.outcome, tuple((said.outcome, said.message, said.place) for said in one.statements)


def _marks(ended: Sequence[SubjectOutcome]) -> Counter[tuple[Any, ...]]:
    """What may be told of a rule: a pass and what it is not asked of are no matter to anybody."""
    return Counter(_mark(one) for one in ended if one.statements)


def _certain(known: Sequence[SubjectOutcome], worlds: Sequence[Sequence[SubjectOutcome]]) -> list[SubjectOutcome]:
    """What was found whatever the papers are."""
    left = [_marks(world) for world in worlds]
    return [one for one in known if not one.statements or all(marks[_mark(one)] for marks in left)]


def _asked(paper: Paper, ctx: Context, others: Sequence[Paper] = ()) -> SubjectOutcome:
    kinds = listed([ctx.kind_words(kind) for kind in paper.perhaps], "or")
    names = listed([name_of(one) for one in (paper, *others)], "or")
    message = sentence(f"{names} may be {kinds}, and nothing on {'them' if others else 'it'} settles that")
    key = f"{QUESTION}{paper.file.path}:{paper.first}"
    about = ",".join(paper.perhaps)
    places = at_papers(others)
    doubt = Statement("unclear", message, at_paper(paper), places, "ambiguous", question=key, fingerprint_key=about)
    return SubjectOutcome("unclear", (doubt,), Subject("document", (paper,)))

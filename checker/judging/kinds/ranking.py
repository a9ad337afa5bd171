"""The kinds that a paper may be, ranked by the sum of their evidence, and whether the first is an answer."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from checker.facts.what_it_is import KindScore
from checker.judging.kinds import weights
from checker.judging.kinds.catalogue import broader, forms, made_of_others
from checker.judging.kinds.evidence import Outside, points
from checker.judging.kinds.pack_phrases import Catalogue, catalogue_of
from checker.judging.packs.model import Pack

_MOST = 6
"""Kinds that are kept of a ranking."""


@dataclass(frozen=True, slots=True)
class Ranking:
    """What a paper may be under one pack."""

    kinds: tuple[KindScore, ...]
    """The likeliest first; those that nothing speaks for are left out."""
    kind: str | None = None
    """The answer; None where none is strong enough, two are close, or it is a common sort that the pack has not."""
    perhaps: tuple[str, ...] = ()
    """The kinds of the pack between which a person must choose; none where nobody need be asked."""


def ranking(paper: Outside, pack: Pack) -> Ranking:
    """All candidates of a pack, by the sum of their evidence."""
    return _ranking(paper, catalogue_of(pack))


@lru_cache(maxsize=4096)
def _ranking(paper: Outside, catalogue: Catalogue) -> Ranking:
    scored = []
    for nth, one in enumerate(catalogue.candidates):
        found = sorted(points(nth, catalogue, paper), key=lambda point: -point.counts)
        total = sum(point.counts for point in found)
        if total > 0:
            score = KindScore(one.id, round(total, 2), tuple(point.words for point in found), one.kind is not None)
            form = sum(point.counts for point in found if point.of_form) if one.id in forms() else 0.0
            refused = any(point.counts < 0 for point in found)
            calls = any(point.calls for point in found)
            broader = one.kind.broader if one.kind is not None else ()
            scored.append(_Scored(score, min(form, weights.FORM_YIELDS), refused, calls, broader))
    # Of equals the pack's own goes first, in the pack's order: sorting is stable.
    ranked = sorted(scored, key=lambda one: -one.score.score)[:_MOST]
    # What a paper is called is against a kind that neither its title nor its name says: words that all papers of a case
    # share make it none.
    against = weights.ENOUGH + weights.APART if paper.calls_itself else 0.0
    behind = _companions(paper, catalogue)
    held = [one for one in ranked if (one.calls or one.score.score >= against) and one.score.kind not in behind]
    return Ranking(tuple(one.score for one in ranked), *_decided(held))


def _companions(paper: Outside, catalogue: Catalogue) -> set[str]:
    """The kinds that its name says go with a paper, which it calls by another kind: its own is none of them."""
    head, rest = paper.head_and_companions
    if not rest:
        return set()
    candidates = catalogue.candidates
    itself, beside = ({candidates[nth].id for nth in catalogue.says(text)} for text in (head, rest))
    return beside - itself if itself else set()


def is_of_common_sort(ranked: Sequence[KindScore]) -> bool:
    """Whether a paper surely is of a sort that no pack has: it leads by itself, or with others that no pack has."""
    if not ranked or ranked[0].score < weights.ENOUGH:
        return False
    return not any(one.in_packs and ranked[0].score - one.score < weights.APART for one in ranked)


def is_by_name(one: KindScore) -> bool:
    """Whether it is the name above all that calls the paper so, and plainly."""
    return one.score >= weights.ASKED and one.evidence[0].startswith("name:")


@dataclass(frozen=True, slots=True)
class _Scored:
    """A kind with its score, how much of it says only that the paper has the form of a letter, whether its pack refuses
    it what bears such a name, whether the paper is called so, and the kinds that its pack says it is, too."""

    score: KindScore
    form: float
    refused: bool
    calls: bool
    broader: tuple[str, ...]


def _decided(ranked: Sequence[_Scored]) -> tuple[str | None, tuple[str, ...]]:
    close = _narrowest(_nearest(ranked))
    if not close:
        return None, ()
    if close[0].score >= weights.ENOUGH and len(close) == 1:
        return (close[0].kind if close[0].in_packs else None), ()
    asked = [one.kind for one in close if one.in_packs]
    return None, tuple(asked) if close[0].score >= weights.ASKED else ()


def _nearest(ranked: Sequence[_Scored]) -> list[KindScore]:
    """The first and those that are not far enough behind it; a form stands behind what may have that form, and what
    its pack refuses behind what the same name says. Of a paper that is surely called a translation no kind comes first
    that its pack refuses to translations, however much of its original it bears."""
    if any(_is_made(one) and one.score.score >= weights.ENOUGH and not one.refused for one in ranked):
        ranked = [one for one in ranked if not one.refused]
    others = any(one.score.kind not in forms() and one.score.score >= weights.ENOUGH for one in ranked)
    weighed = [(one.score.score - one.form * others, one) for one in ranked]
    weighed.sort(key=lambda pair: -pair[0])
    near = [one for score, one in weighed if weighed[0][0] - score < weights.APART]
    allowed = [one for one in near if not one.refused and one.score.score >= weights.ENOUGH]
    return [one.score for one in _without_broader(_without_what_it_is_made_of(allowed or near))]


def _without_broader(near: list[_Scored]) -> list[_Scored]:
    """Those that no other of them is a sort of, as the pack says: a translator's certificate is a translation, too."""
    wider = {kind for one in near for kind in one.broader}
    return [one for one in near if one.score.kind not in wider]


def _without_what_it_is_made_of(near: list[_Scored]) -> list[_Scored]:
    """Those of a paper that is called a translation without sorts that no pack has: it bears the title of one."""
    if not any(map(_is_made, near)):
        return near
    return [one for one in near if one.score.in_packs]


def _is_made(one: _Scored) -> bool:
    return one.calls and one.score.in_packs and one.score.kind in made_of_others()


def is_made_of_another(ranked: Sequence[KindScore]) -> bool:
    """Whether a paper may be a translation, and so of the kind that it translates only by its title."""
    return any(one.kind in made_of_others() and ranked[0].score - one.score < weights.APART for one in ranked)


def _narrowest(near: list[KindScore]) -> list[KindScore]:
    """Those of which no other is a sort: a bank's letter is a letter, and no rival of it."""
    narrow = narrowest([one.kind for one in near])
    return [one for one in near if one.kind in narrow]


def narrowest(kinds: Sequence[str]) -> list[str]:
    """Those kinds of which no other of them is a sort; of forms and other kinds, the others."""
    wider = {wide for kind in kinds for wide in broader().get(kind, ())}
    if any(kind not in forms() for kind in kinds):
        wider |= forms()
    return [kind for kind in kinds if kind not in wider] or list(kinds)

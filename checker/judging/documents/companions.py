"""Which paper belongs to which: by the same label, the same name stem, or next in filing order; one to one."""

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from checker.judging.documents.context import Context
from checker.judging.documents.logical_document import Paper
from checker.lexicon import alternatives, by_meaning, phrases

Placed = Literal["next", "same file", "anywhere"]
_LABEL_WORDS = alternatives(word for words in by_meaning("labels", "label words").values() for word in words)
_LABEL = re.compile(rf"^\s*{_LABEL_WORDS}?[\s.\-]*[A-Z]{{0,3}}[\s.\-]*\d{{0,3}}\s*[-–—.:)]\s+", re.IGNORECASE)
_DATE = re.compile(r"\b\d{4}-\d{2}(?:-\d{2})?\b|\b\d{1,2}[./-]\d{1,2}[./-]\d{2,4}\b")
_FILLER = frozenset(phrases("file_names", "fillers"))
_TELLING = 4
"""Letters of a word that tells one title from another."""


@dataclass(frozen=True, slots=True)
class Mate:
    """The paper that belongs to another: how that is known, or that it cannot be told among several."""

    paper: Paper | None
    by: Literal["label", "name", "next", "only", "none", "several"]
    others: tuple[Paper, ...] = ()


def partner(paper: Paper, kind: str, ctx: Context, placed: Placed = "anywhere", shelf: str | None = None) -> Mate:
    """Which paper of that kind belongs to this one."""
    pool = candidates(kind, ctx, shelf)
    peers = [one for one in ctx.scope if set(one.kinds) & set(paper.kinds) or one is paper]
    return paired(paper, peers, pool, placed)


def candidates(kind: str, ctx: Context, shelf: str | None = None) -> list[Paper]:
    """The papers of a kind, on a shelf if one is named (the whole folder is looked through then)."""
    where = ctx.beside if shelf else ctx
    return [one for one in where.of_kind(kind) if shelf is None or one.file.shelf == shelf]


def paired(paper: Paper, peers: Sequence[Paper], pool: Sequence[Paper], placed: Placed) -> Mate:
    """The mate of `paper` in `pool`, when each of its peers claims one too."""
    return _all_mates(tuple(dict.fromkeys([*peers, paper])), tuple(pool), placed)[paper]


@lru_cache(maxsize=64)
def _all_mates(everyone: tuple[Paper, ...], pool: tuple[Paper, ...], placed: Placed) -> dict[Paper, Mate]:
    """A mate by label is claimed before one by name, and that before one by its place: the surer ground first."""
    mates: dict[Paper, Mate] = {}
    free = dict.fromkeys(pool)
    for ground in _GROUNDS:
        by_key: dict[object, list[Paper]] = {}
        for one in free:
            for key in ground.offers(one):
                by_key.setdefault(key, []).append(one)
        for one in (p for p in everyone if p not in mates):
            fitting = {
                p: None for key in ground.asks(one) for p in by_key.get(key, ()) if p in free and _may(one, p, placed)
            }
            fits = [p for p in fitting if ground.agrees(one, p)]
            if len(fits) == 1:
                mates[one] = Mate(fits[0], ground.name)
                del free[fits[0]]
    waiting = [p for p in everyone if p not in mates]
    for one in waiting:
        left = tuple(p for p in free if _may(one, p, placed))
        if len(left) == 1 and len(waiting) == 1:
            mates[one] = Mate(left[0], "only")
        else:
            mates[one] = Mate(None, "several" if left else "none", left)
    return mates


def _may(one: Paper, other: Paper, placed: Placed) -> bool:
    return one is not other and (placed != "same file" or one.file.path == other.file.path)


@dataclass(frozen=True, slots=True)
class _Ground:
    """One ground on which papers belong together: keys that find candidates, and the test itself."""

    name: Literal["label", "name", "next"]
    asks: Callable[[Paper], Iterable[object]]
    offers: Callable[[Paper], Iterable[object]]
    agrees: Callable[[Paper, Paper], bool] = lambda one, other: True


def _label(paper: Paper) -> Iterable[object]:
    return (paper.label,) if paper.label else ()


def _words(paper: Paper) -> Iterable[object]:
    return stem_words(paper.title)


def _nested(one: Paper, other: Paper) -> bool:
    """Whether one title's words are all in the other's, as they stand or without what says the kind of each: *Reply of
    Elm House* and *Referral to Elm House*."""
    stem, rival = stem_words(one.title), stem_words(other.title)
    if stem <= rival or rival <= stem:
        return True
    stem, rival = _without_kind(one, stem), _without_kind(other, rival)
    return bool(stem and rival) and (stem <= rival or rival <= stem)


def _without_kind(paper: Paper, words: frozenset[str]) -> frozenset[str]:
    of_kind = {word for kind in paper.kinds for word in kind.split("-")}
    return frozenset(word for word in words - of_kind if not word.isdigit())


_GROUNDS = (
    _Ground("label", _label, _label),
    _Ground("name", _words, _words, _nested),
    _Ground("next", lambda p: (p.position + 1,), lambda p: (p.position,)),
    _Ground("next", lambda p: (p.position - 1,), lambda p: (p.position,)),
)


def without_label(title: str) -> str:
    """A title without the label before it: *Annexure A - Letter*."""
    return _LABEL.sub("", title)


def telling(words: frozenset[str]) -> frozenset[str]:
    """Those of a title's words that may tell one title from another."""
    return frozenset(word for word in words if len(word) >= _TELLING and word.isalpha())


@lru_cache(maxsize=8192)
def stem_words(title: str) -> frozenset[str]:
    """The words of a title that tell papers apart: without label, date, numbers of no meaning and filler."""
    bare = _DATE.sub(" ", without_label(title)).casefold()
    words = re.findall(r"[^\W_]+", bare)
    return frozenset(word for word in words if word not in _FILLER)

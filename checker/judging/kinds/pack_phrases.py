"""By which phrases a pack knows its kinds, and which common sorts are one of them."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from checker.judging.kinds.catalogue import Phrase, broader, phrase_of, sorts
from checker.judging.kinds.name_globs import words_of
from checker.judging.kinds.title_match import heads_in, matched
from checker.judging.kinds.weights import BROADER
from checker.judging.packs.model import Kind, Pack

_ASIDE = re.compile(r"\([^)]*\)")
_MOST_WORDS = 6
OWN, GLOB, BODY = 1.0, 0.9, 0.5
"""What a kind's title, its globs for names, and its words of the page count as titles. Words that are the title of a
common sort that no kind of the pack is count as much as a glob: by them the pack says that it means that sort."""
INSIDE = 0.6
"""What a phrase counts inside a longer one: a *memorandum* in a *memorandum of understanding*."""
AS_WELL = 0.75
"""How well the longer one must fit, beside the shorter."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """A kind of the pack, or a common sort that no kind of the pack is."""

    id: str
    kind: Kind | None
    """The pack's; None for a common sort."""
    sorts: frozenset[str]
    """The common sorts that it is, itself among them."""


class Catalogue:
    """All kinds that a paper may be under a pack, and what each is called."""

    def __init__(self, kinds: Sequence[Kind]) -> None:
        called = {kind.id: dict(_called(kind)) for kind in kinds}
        linked = _linked(called)
        taken = {sort for counts in linked.values() for sort in counts}
        titles = {way.words.words for sort, ways in sorts().items() if sort not in taken for way in ways}
        for ways in called.values():
            ways.update((way, GLOB) for way in ways if ways[way] == BODY and way.words.words in titles)
        claimed = {way.words.words for ways in called.values() for way, counts in ways.items() if counts > BODY}
        own = [Candidate(kind.id, kind, frozenset((kind.id, *linked.get(kind.id, ())))) for kind in kinds]
        others = [Candidate(sort, None, frozenset((sort,))) for sort in sorts() if sort not in taken]
        self.candidates: tuple[Candidate, ...] = (*own, *others)
        self._by_head: dict[str, list[tuple[int, Phrase, float]]] = {}
        for nth, one in enumerate(self.candidates):
            ways = dict(called.get(one.id, {}))
            for sort in one.sorts & sorts().keys():
                counts = linked.get(one.id, {}).get(sort, 1.0)
                for way in sorts()[sort]:
                    if one.kind is not None or way.words.words not in claimed:
                        ways[way] = max(counts, ways.get(way, 0.0))
            for way, counts in ways.items():
                self._by_head.setdefault(way.head, []).append((nth, way, counts))
        self.says = lru_cache(maxsize=8192)(self._says)

    def _says(self, text: str) -> Mapping[int, float]:
        """How well a text says each candidate (by its number), from 0 to 1; those that it does not say are left out."""
        best: dict[int, tuple[float, int, frozenset[int]]] = {}
        for head in heads_in(text):
            for nth, way, counts in self._by_head.get(head, ()):
                match = matched(way, text)
                found = (round(counts * match.likeness, 9), len(match.covers), match.covers)
                if found[0] > 0 and found[:2] > best.get(nth, (0.0, 0))[:2]:
                    best[nth] = found
        every = [(covers, fit) for fit, _, covers in best.values()]
        return {
            nth: fit * (INSIDE if any(covers < other and said >= fit * AS_WELL for other, said in every) else 1.0)
            for nth, (fit, _, covers) in best.items()
        }


@dataclass(frozen=True, slots=True)
class _Known:
    """A kind of a pack as a key: packs share most of their kinds."""

    kind: Kind

    def __hash__(self) -> int:
        return hash((self.kind.id, self.kind.title, self.kind.name, self.kind.words))


def catalogue_of(pack: Pack) -> Catalogue:
    """The catalogue of a pack; the same one for packs of the same kinds."""
    return _catalogue(tuple(_Known(kind) for kind in pack.kinds.values()))


@lru_cache(maxsize=64)
def _catalogue(known: tuple[_Known, ...]) -> Catalogue:
    return Catalogue([one.kind for one in known])


def _called(kind: Kind) -> Iterator[tuple[Phrase, float]]:
    """The ways in which a pack calls a kind, the surest last: a later one takes an earlier one's place."""
    named = set(phrase_of(kind.title).words.words) | set(kind.id.split("-"))
    ways = [(words, BODY) for words in kind.words if len(words.split()) <= _MOST_WORDS]
    for glob in kind.name:
        words = words_of(glob)
        if len(words.split()) > 1 or words in named:
            ways.append((words, GLOB))
    ways += [(_ASIDE.sub("", kind.title), OWN), (kind.id.replace("-", " "), OWN)]
    for text, counts in ways:
        phrase = phrase_of(text)
        if phrase.head:
            yield phrase, counts


def _linked(called: Mapping[str, Mapping[Phrase, float]]) -> dict[str, dict[str, float]]:
    """For each kind the common sorts that are it: of its id, of its name, or of which it is the broader, as the lexicon
    or the words say."""
    found: dict[str, dict[str, float]] = {}
    for sort, titles in sorts().items():
        if sort in called:
            found.setdefault(sort, {})[sort] = 1.0
            continue
        name = titles[0].words.words
        same = [kind for kind, ways in called.items() if name in {way.words.words for way in ways if ways[way] > BODY}]
        wider = [kind for kind in broader().get(sort, ()) if kind in called]
        for kind in wider or same[:1] or _less_said(titles[0], called):
            found.setdefault(kind, {})[sort] = BROADER
    return found


def _less_said(title: Phrase, called: Mapping[str, Mapping[Phrase, float]]) -> list[str]:
    """The kinds that a pack calls by the noun of a title with fewer words before it: a *sale deed* is a *deed*."""
    said = set(title.words.words)
    return [
        kind
        for kind, ways in called.items()
        if any(way.head == title.head and said > set(way.words.words) for way, counts in ways.items() if counts == OWN)
    ]

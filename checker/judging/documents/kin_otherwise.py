"""A father, a mother or a spouse whom one paper alone calls otherwise than several others do.

Whose they are must be sure, for cousins may bear one name; and what differs must be a word of the name and no way to
write it. So the person's full name is the same, the relative's has as many words and differs in one, and something
besides tells that it is one person: the CNIC, another relative who is the same, a name of three words, or a word that
the two relatives have in common and few people bear.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from rapidfuzz.distance import Levenshtein

from checker.facts.found import Related
from checker.findings import Place
from checker.judging.documents.locations import at_fact
from checker.judging.documents.logical_document import Paper
from checker.judging.documents.name_matching import name_words, spelling
from checker.lexicon import phrases

_NO_PART = frozenset((*phrases("signing", "titles"), *phrases("names", "of the dead"), *phrases("names", "of women")))
_COMMON = frozenset(map(spelling, phrases("names", "borne by many")))
_FEWEST, _FULL = 2, 3
"""Words of a name that tells people apart, and of one that hardly two people bear."""
_MANY = 2
"""Papers that must agree on a relative."""
_LETTERS, _LETTERS_READ = 2, 3
"""Letters by which two words must differ to be two names, and those that an engine read."""
_SURE = 0.8
"""How sure an engine must be of the name that it alone read so."""
_SOUNDS = str.maketrans({"c": "k", "z": "s", "x": "k", "h": None})


@dataclass(frozen=True, slots=True)
class Kin:
    """Whose child or spouse a paper says that somebody is."""

    paper: Paper
    said: Related

    @property
    def place(self) -> Place:
        """Where it says so."""
        return at_fact(self.paper, self.said)


def kin_otherwise(papers: Iterable[Paper]) -> Iterator[tuple[Kin, list[Kin]]]:
    """Each relative whom one paper alone calls otherwise, with what the others say, one each."""
    told = [Kin(paper, one) for paper in papers for one in paper.shown("relations")]
    ties: dict[tuple[tuple[str, ...], str], list[Kin]] = {}
    for one in told:
        person = _person(one.said.name)
        if len(person) >= _FEWEST and len(_words(one.said.other)) >= _FEWEST:
            ties.setdefault((person, one.said.tie), []).append(one)
    for (person, _), said in ties.items():
        usual = _usual(said)
        odd = _alone(said, usual[0]) if usual else None
        beside = [one for one in told if _person(one.said.name) == person]
        if odd and _is_slip(odd, usual[0]) and not _is_known(odd, told) and _is_same_person(odd, usual, beside):
            yield odd, usual


def _usual(said: Sequence[Kin]) -> list[Kin]:
    """What most papers say, one each; none where too few agree."""
    agreeing: dict[tuple[str, ...], dict[Paper, Kin]] = {}
    for one in said:
        agreeing.setdefault(tuple(map(spelling, _words(one.said.other))), {}).setdefault(one.paper, one)
    most = max(agreeing.values(), key=len)
    return list(most.values()) if len(most) >= _MANY else []


def _alone(said: Iterable[Kin], usual: Kin) -> Kin | None:
    """What the one paper says that names nobody who may be the usual one."""
    fits: set[Paper] = set()
    others: dict[Paper, Kin] = {}
    for one in said:
        if _may_be(one, usual):
            fits.add(one.paper)
        else:
            others.setdefault(one.paper, one)
    return next(iter(others.values())) if len(others) == 1 and fits.isdisjoint(others) else None


def _may_be(one: Kin, usual: Kin) -> bool:
    """Whether the two may be one name: a word is left out, or written otherwise."""
    said, says = _words(one.said.other), _words(usual.said.other)
    fewer, more = sorted((said, says), key=len)
    return all(any(not _differ(word, other, one) for other in more) for word in fewer)


def _is_slip(odd: Kin, usual: Kin) -> bool:
    """Whether it is the usual name but for one word in its place."""
    said, says = _words(odd.said.other), _words(usual.said.other)
    if len(said) != len(says) or odd.said.confidence < _SURE:
        return False
    return sum(_differ(one, other, odd) for one, other in zip(said, says, strict=True)) == 1


def _differ(word: str, other: str, odd: Kin) -> bool:
    """Whether two words are no two ways to write one name."""
    if not word.isascii() or not other.isascii() or _sound(word) == _sound(other):
        return False
    return Levenshtein.distance(word, other) >= (_LETTERS_READ if odd.said.from_picture else _LETTERS)


def _sound(word: str) -> str:
    """What spellings have in common: Iqbal and Eqbal, Bakhsh and Bux."""
    first = "a" if word[0] in "aeiou" else word[0]
    return (first + spelling(word)[1:]).translate(_SOUNDS)


def _is_known(odd: Kin, told: Iterable[Kin]) -> bool:
    """Whether another paper speaks of the one whom this one names: then it is somebody, and no slip."""
    names = {_person(name) for one in told if one.paper is not odd.paper for name in (one.said.name, one.said.other)}
    return _person(odd.said.other) in names


def _is_same_person(odd: Kin, usual: Sequence[Kin], beside: Sequence[Kin]) -> bool:
    numbers = {one.said.number for one in usual if one.said.number}
    if odd.said.number and numbers:
        return odd.said.number in numbers
    if len(_words(odd.said.name)) >= _FULL:
        return True
    shared = set(map(spelling, _words(odd.said.other))) & set(map(spelling, _words(usual[0].said.other)))
    return bool(shared - _COMMON) or _has_same_relative(odd, usual, beside)


def _has_same_relative(odd: Kin, usual: Sequence[Kin], beside: Iterable[Kin]) -> bool:
    """Whether the paper names another relative of the person as the others do."""
    others = [one for one in beside if one.said.tie != odd.said.tie]
    mine = {(one.said.tie, _person(one.said.other)) for one in others if one.paper is odd.paper}
    papers = {one.paper for one in usual}
    return any((one.said.tie, _person(one.said.other)) in mine for one in others if one.paper in papers)


def _person(name: str) -> tuple[str, ...]:
    return tuple(sorted(map(spelling, _words(name))))


def _words(name: str) -> tuple[str, ...]:
    """A name's words in order, without titles and what says that somebody died, unless that is all of it."""
    words = name_words(name)
    kept = tuple(word for word in words if word not in _NO_PART)
    return kept if len(kept) >= _FEWEST else words

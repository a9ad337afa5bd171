"""Those who go by a code in a matter, and the names in its papers that may be theirs.

The name stands nowhere that it could be compared with. What counts is what stands beside it: evidence is weighed, and
whoever has an office anywhere in the papers, or signs in one, is somebody else.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from checker.facts.found import Evidence, NameSeen
from checker.facts.matter import Matter
from checker.judging.documents.field_values import bare
from checker.judging.documents.logical_document import Paper
from checker.judging.documents.name_matching import name_words, same_name
from checker.lexicon import phrases, whole

CODE = re.compile(r"(?=.*\d\d)[^\W_]+(?:[-/][^\W_]+)+")
"""A code that stands for a name."""
_WEIGHTS: Mapping[Evidence, int] = {
    "code": 3, "name label": 2, "label": 2, "parentage": 2, "near code": 2, "called": 2, "account": 2,
    "aged": 2, "confides": 1, "told of": 1,
}  # fmt: skip
"""A code beside a name is enough for an error (`_SURE`), most else for a doubt (`_MAYBE`) and two of it for an error. A
label of names counted 3 until a form of round 9 asked for one openly. The names that were planted in rounds 4 and 7
have 4 and 2."""
_OF_CODES = 3
"""What it weighs that a name stands behind a label behind which the code stands elsewhere."""
_LABELS = frozenset(("label", "name label"))
_SURE, _MAYBE = 3, 2
_WORDS: Mapping[Evidence, str] = {
    "code": "the code stands beside it",
    "near code": "a code stands near it",
    "parentage": "a parent’s or husband’s name stands with it",
    "called": "the client or a relative is called so",
    "account": "a paper on one person is of it",
    "confides": "who bears it was seen or told the case worker",
    "told of": "“she” or “he” follows",
    "aged": "an age or a day of birth follows",
}
_CALLED_ANONYMOUS = re.compile(whole(phrases("subjects", "called anonymous")), re.IGNORECASE)
_OPENLY = 3
"""Papers that bear a name from which it is no slip."""
AS_SUBJECT = re.compile(whole(phrases("subjects", "capacities of subjects")), re.IGNORECASE)
"""Says that somebody is whom the papers are about."""
_FEWEST_WORDS = 2
_UNDERLINED = re.compile(r"[_.]+")


@dataclass(frozen=True, slots=True)
class Suspected:
    """A name that is, or may be, that of somebody who goes by a code."""

    one: NameSeen
    why: tuple[str, ...]
    """What speaks for it, a clause each."""
    weight: int

    @property
    def is_sure(self) -> bool:
        """Whether no doubt is left."""
        return self.weight >= _SURE


class Concealed:
    """The parties of a matter who go by a code, and what its papers may give away of them."""

    def __init__(self, papers: Sequence[Paper], matter: Matter) -> None:
        parties = (one for one in matter.parties if one.names and all(map(CODE.fullmatch, one.names)))
        self.codes = tuple(name for party in parties for name in party.names)
        keys = set(map(bare, self.codes))
        labels = {one.label for paper in papers for one in paper.named if _is_code(one, keys)}
        others = tuple(dict.fromkeys(_others(papers, matter)))
        met = {paper.place: list(_suspected(paper, keys, labels, others)) for paper in papers if keys}
        self._sure = [one.one.name for found in met.values() for one in found if one.weight >= _SURE]
        coded = {paper.place for paper in papers if any(_is_code(one, keys) for one in paper.named)}
        self._open = self._openly_named([found for place, found in met.items() if place in coded])
        self._named = {place: [self._known(one) for one in found] for place, found in met.items()}

    def names_in(self, paper: Paper) -> tuple[Suspected, ...]:
        """The names on its pages that are, or may be, theirs: each once, at the place where most speaks for it."""
        best: dict[str, Suspected] = {}
        is_anonymous = called_anonymous(paper)
        for one in sorted(self._named.get(paper.place, ()), key=lambda one: -one.weight):
            if is_anonymous or not any(same_name(one.one.name, name) for name in self._open):
                best.setdefault(one.one.name.casefold(), one)
        return tuple(sorted((one for one in best.values() if one.weight >= _MAYBE), key=lambda one: one.one.page))

    def _openly_named(self, met: Iterable[Sequence[Suspected]]) -> list[str]:
        """The names that so many papers with the code bear that nobody kept them out: they stand there by right, and
        only papers that are called anonymous must not bear them."""
        papers = [{one.one.name.casefold() for one in found if one.weight >= _MAYBE} for found in met]
        times = Counter(name for names in papers for name in names)
        return [name for name in dict.fromkeys(self._sure) if times[name.casefold()] >= _OPENLY]

    def _known(self, met: Suspected) -> Suspected:
        """The same; surely theirs if the name is so in another place."""
        is_met = met.weight < _SURE and any(same_name(met.one.name, name) for name in self._sure)
        return replace(met, weight=_SURE, why=(*met.why, "elsewhere it surely is")) if is_met else met

    def file_name_of(self, paper: Paper) -> str | None:
        """The name, sure from the pages of any paper, that the file's own name bears."""
        words = set(name_words(_UNDERLINED.sub(" ", paper.file.path.rpartition("/")[2])))
        full = (one for one in self._sure if len(name_words(one)) >= _FEWEST_WORDS)
        return next((one for one in full if words.issuperset(name_words(one))), None)


def called_anonymous(paper: Paper) -> bool:
    """Whether its title or the name of its file says so."""
    return _CALLED_ANONYMOUS.search(f"{paper.title} {paper.stem}") is not None


def _suspected(
    paper: Paper, keys: set[str], labels: set[str | None], others: Sequence[str]
) -> Iterator[Suspected]:
    for one in (one for one in paper.named if "number" not in one.stands):
        weight, why = _weighed(one, keys, labels)
        is_other = "office" in one.stands or any(_may_be(one.name, other) for other in others)
        if not is_other:
            yield Suspected(one, why, weight)


def _weighed(one: NameSeen, keys: set[str], labels: set[str | None]) -> tuple[int, tuple[str, ...]]:
    weight, why = 0, []
    for evidence in one.stands:
        counts = "near code" if evidence == "code" and not _is_of(one, keys) else evidence
        weight += _WEIGHTS.get(counts, 0)
        why += [_WORDS[counts]] if counts in _WORDS else []
    is_where_codes_are = one.label is not None and one.label in labels
    if is_where_codes_are or not _LABELS.isdisjoint(one.stands):
        why.append(f"it stands behind “{one.label}”" + ", as the code does elsewhere" * is_where_codes_are)
    return weight + _OF_CODES * is_where_codes_are, tuple(why)


def _may_be(name: str, other: str) -> bool:
    """Whether a name is another's, or may be: of two scripts nobody can tell."""
    same = same_name(name, other)
    return same is True or same is None and name.isascii() == other.isascii()


def _is_code(one: NameSeen, keys: set[str]) -> bool:
    """Whether it is the code itself."""
    return "number" in one.stands and _is_of(one, keys)


def _is_of(one: NameSeen, keys: set[str]) -> bool:
    return one.code is not None and bare(one.code) in keys


def _others(papers: Sequence[Paper], matter: Matter) -> Iterator[str]:
    """Whom the papers name by right: those with an office, and the parties under their own names."""
    for party in matter.parties:
        yield from (name for name in party.names if not CODE.fullmatch(name))
    for paper in papers:
        yield from (one.name for one in paper.named if "office" in one.stands)
        for sign in paper.signatures:
            if sign.signer and sign.capacity and not AS_SUBJECT.search(sign.capacity):
                yield sign.signer

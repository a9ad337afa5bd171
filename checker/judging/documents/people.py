"""The people whom matter.json and the papers name, each once however papers spell the name."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from checker.facts.matter import Party
from checker.findings import Place
from checker.judging.documents.field_values import PERSONS
from checker.judging.documents.logical_document import Paper
from checker.judging.documents.name_matching import name_key, name_words, same_name, spelling
from checker.lexicon import phrases

_PAPERS = frozenset(phrases("papers", "nouns"))
"""What no name ends with: *TRUE COPY* stands by a signature as names do."""
_FEWEST_WORDS = 2
"""Words of a name that tells people apart."""


@dataclass(frozen=True, slots=True)
class Named:
    """A name, where it stands, and as what the person is named there."""

    name: str
    place: Place
    role: str | None = None
    field: str | None = None
    """The field that gives it; None: it stands with a signature."""
    by_ocr: bool = False
    signs: bool = False
    """Whether a signature of this name was seen, and not only a place for it."""


def names_of(paper: Paper) -> Iterator[Named]:
    """The names that a paper's fields and signatures give."""
    part = paper.part.title if paper.part else None
    read = paper.file.text.ocr_pages
    for name in PERSONS:
        for one in paper.field(name):
            role = None if name == "name" else name
            yield Named(one.value, Place(paper.file.path, part, one.page), role, name, one.page in read)
    for sign in paper.signatures:
        if sign.signer and sign.signer.casefold().rpartition(" ")[2] not in _PAPERS:
            place = Place(paper.file.path, part, sign.page)
            signs = sign.certain and sign.state != "empty"
            yield Named(sign.signer, place, sign.capacity, by_ocr=sign.page in read, signs=signs)


@dataclass(slots=True, eq=False)
class Person:
    """Somebody, under all names that may be theirs."""

    party: Party | None = None
    named: list[Named] = field(default_factory=list)

    @property
    def called(self) -> tuple[str, ...]:
        """The names that others are held against: those of matter.json, else the fullest of the papers."""
        return self.party.names if self.party else (self.named[0].name,)


class People:
    """The parties of matter.json in its order, then whoever else is named."""

    def __init__(self, parties: Iterable[Party], named: Iterable[Named]) -> None:
        self.all: list[Person] = []
        self._parties: list[Person] = []
        self._by_word: dict[str, dict[Person, None]] = {}
        self._by_initials: dict[str, dict[Person, None]] = {}
        self._whose: dict[tuple[str, ...], Person] = {}
        for party in parties:
            self._parties.append(self._new(Person(party)))
        # A full name is met before its shorter forms, so that these find it.
        for one in sorted(dict.fromkeys(named), key=lambda one: -len(name_words(one.name))):
            self._add(one)

    def whose(self, name: str) -> Person | None:
        """Who is called so."""
        return self._whose.get(name_key(name))

    def _add(self, one: Named) -> None:
        key = name_key(one.name)
        if len(key) < _FEWEST_WORDS:
            return
        person = self._whose.get(key) or self._theirs(one.name)
        if person is None:
            person = self._new(Person(named=[one]))
        else:
            person.named.append(one)
        self._whose[key] = person

    def _theirs(self, name: str) -> Person | None:
        """The one person who is called so, or the only one who may be."""
        answers = [(person, _is_called(person, name)) for person in self._near(name)]
        sure = [person for person, answer in answers if answer is True]
        may_be = sure or [person for person, answer in answers if answer is None]
        return may_be[0] if len(may_be) == 1 else None

    def _near(self, name: str) -> dict[Person, None]:
        """Those who may be called so. Names met before are no shorter, so that theirs has every word of it; else one of
        the two is written with initials. Of parties, who are few, all."""
        words = name_words(name)
        having = [self._by_word.get(spelling(word), {}) for word in words]
        fewest = min(having, key=len)
        near = dict.fromkeys(person for person in fewest if all(person in one for one in having))
        near |= {person: None for person in self._by_initials.get(_initials(words), ()) if _is_short(words, person)}
        return dict.fromkeys(self._parties) | near

    def _new(self, person: Person) -> Person:
        self.all.append(person)
        for words in map(name_words, person.called):
            for word in words:
                self._by_word.setdefault(spelling(word), {})[person] = None
            self._by_initials.setdefault(_initials(words), {})[person] = None
        return person


def _initials(words: Iterable[str]) -> str:
    return " ".join(sorted(word[0] for word in words))


def _is_short(words: Iterable[str], person: Person) -> bool:
    """Whether a word of either name is an initial."""
    return any(len(word) == 1 for name in (words, *map(name_words, person.called)) for word in name)


def _is_called(person: Person, name: str) -> bool | None:
    met = {same_name(name, one) for one in person.called}
    return True if True in met else None if None in met else False

"""Parties of a matter whom a paper names although it is called anonymous.

Their names are known before any paper is read, so the pages are asked for them: for the whole name, and for the first
name alone, by which somebody is known in a village as well.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from checker.facts.found import Answer
from checker.facts.matter import Matter, Party
from checker.facts.questions import Item
from checker.judging.documents.concealed_people import AS_SUBJECT, CODE, called_anonymous
from checker.judging.documents.logical_document import Paper
from checker.judging.documents.name_matching import name_words, spelling

_FEWEST_LETTERS = 4
"""Of a first name that is looked for alone: a shorter one may be a word."""
_OF_MANY = "muhammad"
"""A first name that tells nobody apart."""


@dataclass(frozen=True, slots=True)
class PartyNamed:
    """A name that stands where none should."""

    party: Party
    name: str
    at: Answer


def items_of_names(matter: Matter) -> Iterator[Item]:
    """What the pages are asked for."""
    for _, name in _names(matter):
        yield Item("phrase", name)


def parties_named_in(paper: Paper, matter: Matter) -> Iterator[PartyNamed]:
    """Each party once whom a paper that is called anonymous names, at the first place; none in any other paper."""
    if not called_anonymous(paper):
        return
    told: set[str] = set()
    for party, name in _names(matter):
        found = [one for one in paper.answers if one.question == Item("phrase", name).key]
        if found and party.names[0] not in told:
            told.add(party.names[0])
            yield PartyNamed(party, name, min(found, key=lambda one: one.page))


def _names(matter: Matter) -> Iterator[tuple[Party, str]]:
    """The names of those whom the papers are about, whole and by their first word, but codes."""
    for party in matter.parties:
        if AS_SUBJECT.search(party.role.replace("_", " ")):
            for name in (one for one in party.names if not CODE.fullmatch(one)):
                yield party, name
                first, *others = [word for word in name.split() if name_words(word)] or [""]
                if others and len(first) >= _FEWEST_LETTERS and spelling(first.casefold()) != _OF_MANY:
                    yield party, first

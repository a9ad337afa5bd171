"""What speaks for a paper to be of a kind: each witness apart, with its points and its words."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import pairwise

from rapidfuzz import fuzz

from checker.facts.questions import Item
from checker.facts.what_it_is import Hallmark, TitleLine
from checker.judging.kinds import weights
from checker.judging.kinds.catalogue import phrase_of
from checker.judging.kinds.name_globs import fits, spaced, words_of
from checker.judging.kinds.pack_phrases import Candidate, Catalogue
from checker.judging.kinds.title_match import matched
from checker.judging.packs.model import Kind
from checker.lexicon import by_meaning, phrases

_WITH = " with "
_NOUNS = frozenset(phrases("papers", "nouns"))
_LETTERS = re.compile(r"[^\W\d_]+")
_PLAIN, _SAME = 0.6, 80.0
"""Strength of a title, and its likeness to the file's name (of 100), from which a paper is called by both."""


@dataclass(frozen=True, slots=True)
class Point:
    """One piece of evidence."""

    counts: float
    words: str
    """`title: AFFIDAVIT`."""
    of_form: bool = False
    """Whether it says only what form the paper has."""
    calls: bool = False
    """Whether the paper is called so, by its title, its name or the index."""


@dataclass(frozen=True, slots=True)
class Outside:
    """What is seen of a paper that may say its kind."""

    name: str
    """The file's name without ending and label, or the title of a part."""
    stem: str
    """The same as it stands."""
    titles: tuple[TitleLine, ...] = ()
    hallmarks: tuple[Hallmark, ...] = ()
    answers: frozenset[str] = frozenset()
    """The packs' questions that its first page meets."""
    fields: tuple[tuple[str, int], ...] = ()
    """How many fields of each kind its pages show."""
    zones: frozenset[str] = frozenset()
    """The sorts whose machine-readable zone it bears."""
    signers: frozenset[str] = frozenset()
    """The capacities of its signatures."""
    called: tuple[str, ...] = ()
    """What the index calls it."""
    shared: frozenset[str] = frozenset()
    """Title lines, in small letters, that several papers of the folder bear."""

    @property
    def calls_itself(self) -> bool:
        """Whether it surely is called so, whether a pack has such papers or not: its title says what the file's
        name says, or that ends with the noun of a paper, as *Financial requirement note* does."""
        *before, last = _LETTERS.findall(self.name.casefold()) or [""]
        if before and last in _NOUNS:
            return True
        own = (one.text for one in self.titles if one.sort == "title" and one.strength >= _PLAIN)
        return any(fuzz.token_sort_ratio(text.casefold(), self.name.casefold()) >= _SAME for text in own)

    @property
    def head_and_companions(self) -> tuple[str, str]:
        """What its name calls the paper itself, and what it says goes with it: *Application* and *Affidavit*."""
        head, _, rest = self.name.partition(_WITH)
        return (head, rest) if rest else (self.name, "")

    @property
    def two_lines(self) -> Iterator[TitleLine]:
        """Each two lines of a title that stand below each other, as one."""
        for first, second in pairwise(self.titles):
            if first.page == second.page and first.sort == second.sort == "title":
                strength = min(first.strength, second.strength)
                yield TitleLine(f"{first.text} {second.text}", first.page, strength)


def points(nth: int, catalogue: Catalogue, paper: Outside) -> Iterator[Point]:
    """What speaks for a candidate (by its number), each witness at most once, and against it."""
    one = catalogue.candidates[nth]

    def fit(text: str) -> float:
        return catalogue.says(text).get(nth, 0.0)

    for found in (_title(fit, paper), _named(fit, one, paper), _called(fit, paper), _captions(one, paper)):
        if found is not None:
            yield found
    yield from _marks(one, paper)
    if one.kind is not None:
        yield from _of_pack(one.kind, paper, fit)


Fit = Callable[[str], float]
"""How well a text says a candidate, from 0 to 1."""


def _title(fit: Fit, paper: Outside) -> Point | None:
    best = max(((_line(fit, line, paper), line.text) for line in paper.titles), default=(0.0, ""))
    for both in paper.two_lines:
        found = _line(fit, both, paper)
        if found > best[0] * _TOGETHER:
            best = (found, both.text)
    return Point(best[0], f"title: {best[1]}", calls=True) if best[0] > 0 else None


_TOGETHER = 1.1
"""How much better two lines must say a kind together than one of them alone."""


def _line(fit: Fit, line: TitleLine, paper: Outside) -> float:
    said = fit(line.text)
    if not said:
        return 0.0
    counts = weights.TITLE * line.strength * said * _OF_SORT[line.sort]
    return counts * weights.SHARED if line.text.casefold() in paper.shared and said < 0.9 else counts


_OF_SORT = {"title": 1.0, "subject": weights.SUBJECT, "caption": weights.CAPTION, "label": weights.LABEL}


def _named(fit: Fit, one: Candidate, paper: Outside) -> Point | None:
    said = fit(paper.name)
    if one.kind is not None:
        said = max([said, *(_glob(glob, paper) for glob in one.kind.name)])
    return Point(weights.NAME * said, f"name: {paper.stem}", calls=True) if said > 0 else None


def _glob(glob: str, paper: Outside) -> float:
    """What a glob that fits the name says; where its words are words of the name, by their place in it."""
    fit = fits(glob, spaced(paper.stem))
    if not fit:
        return 0.0
    phrase = phrase_of(words_of(glob))
    return (phrase.head and matched(phrase, paper.name).likeness) or fit


def _called(fit: Fit, paper: Outside) -> Point | None:
    best = max(((fit(text), text) for text in paper.called), default=(0.0, ""))
    return Point(weights.CALLED * best[0], f"index: {best[1]}", calls=True) if best[0] > 0 else None


def _captions(one: Candidate, paper: Outside) -> Point | None:
    marks = [mark for mark in paper.hallmarks if mark.sort in one.sorts]
    if not marks:
        return None
    best = max(marks, key=lambda mark: mark.weight)
    counts = weights.CAPTIONS_FIRST + weights.CAPTIONS_MORE * (best.weight - 3)
    return Point(min(counts, weights.CAPTIONS_MOST), f"captions: {', '.join(best.captions)}", of_form=True)


def _marks(one: Candidate, paper: Outside) -> Iterator[Point]:
    if "correspondence" in one.sorts and any(line.sort == "subject" for line in paper.titles):
        yield Point(weights.SUBJECT_LINE, "it has a subject", of_form=True)
    if one.sorts & paper.zones:
        yield Point(weights.ZONE, "machine-readable zone")
    signers = {who for sort in one.sorts for who in by_meaning("kinds", "signers").get(sort, ())} & paper.signers
    if signers:
        yield Point(weights.SIGNER, f"signed by: {', '.join(sorted(signers))}")


def _of_pack(kind: Kind, paper: Outside, fit: Fit) -> Iterator[Point]:
    met = [words for words in kind.words if Item("phrase", words).key in paper.answers]
    if met:
        yield Point(min(weights.WORDS * len(met), weights.WORDS_MOST), f"words: {', '.join(met)}")
    if number := dict(paper.fields).get(kind.id):
        yield Point(min(weights.FIELD * number, weights.FIELDS_MOST), "fields that such papers show")
    title = max(paper.titles, key=lambda line: _line(fit, line, paper), default=None)
    named = [paper.stem, *([title.text] if title and fit(title.text) else [])]
    refused = [glob for glob in kind.not_name if any(fits(glob, spaced(text)) for text in named)]
    refused += [words for words in kind.not_words if Item("phrase", words).key in paper.answers]
    if refused:
        yield Point(weights.REFUSED, f"not with: {', '.join(refused)}")

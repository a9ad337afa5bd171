"""unique: nothing stands twice.

What it asks
    That no two files have the same content (`file`), no page was scanned or copied in again (`page`), and no
    picture of a signature is used twice (`signature`).
Options
    `"file"`, `"page"` or `"signature"`.
Holds
    A bundle of different files.
Does not hold
    `Passport.pdf` and `Passport (1).pdf` with the same bytes.
"""

from collections.abc import Hashable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import ClassVar, Literal, TypeVar

from checker.facts.document import Document
from checker.facts.form import PageFact
from checker.facts.signature import Signature
from checker.findings import Place
from checker.judging.documents.context import Context
from checker.judging.documents.locations import at_fact
from checker.judging.documents.logical_document import Paper
from checker.judging.engine.subjects import Subject, What
from checker.judging.keywords.keyword import Example, Keyword
from checker.judging.language.phrases import count
from checker.judging.language.three_valued import RuleResult, Statement
from checker.judging.packs.model import Pack
from checker.offers import listed

Key = TypeVar("Key", bound=Hashable)
Thing = TypeVar("Thing")
SheetKey = tuple[str, int | None]
_MOST_BITS_APART = 3
"""Bits in which two pictures of one signature may differ after a rescan."""


@dataclass(frozen=True, slots=True)
class Unique(Keyword):
    """Nothing stands twice."""

    name: ClassVar[str] = "unique"
    asked_of: ClassVar[tuple[What, ...]] = ("bundle", "group")
    bare_field: ClassVar[str] = "thing"
    has_object_form: ClassVar[bool] = False

    thing: Literal["file", "page", "signature"]

    def example(self, pack: Pack) -> Example:
        """None is there twice; one is."""
        noun = "picture of a signature" if self.thing == "signature" else self.thing
        return Example(f"no {noun} is there twice", f"the same {noun} is there twice")

    def ask(self, subject: Subject, ctx: Context) -> RuleResult:
        """Each thing that stands twice, said once with all its places."""
        match self.thing:
            case "file":
                statements = list(_doubled_files(subject.papers))
            case "page":
                statements = list(_doubled_pages(subject.papers))
            case "signature":
                statements = list(_doubled_signatures(subject.papers))
        return RuleResult(tuple(statements))


def _doubled_files(papers: Iterable[Paper]) -> Iterator[Statement]:
    files = {paper.file.path: paper.file for paper in papers if paper.file.size}
    for digest, paths in _several((file.sha256 or None, path) for path, file in files.items()):
        message = f"The same file is there {_times(paths)}: {listed(paths)}."
        first, *others = [Place(path) for path in paths]
        yield Statement("gap", message, first, tuple(others), fingerprint_key=digest)


def _doubled_pages(papers: Iterable[Paper]) -> Iterator[Statement]:
    files = {paper.file.path: paper.file for paper in papers}
    pages = [
        (_page_key(page), Place(path, None, page.page)) for path, file in files.items() for page in file.page_facts
    ]
    doubled_files = {digest for digest, _ in _several((file.sha256 or None, file.path) for file in files.values())}
    for key, places in _several(pages):
        paths = {place.file for place in places}
        digests = {files[path].sha256 for path in paths}
        if len(paths) > 1 and len(digests) == 1 and digests <= doubled_files:
            # A file that is there twice is told as such.
            continue
        where = listed([f"page {place.page} of {place.file}" for place in places])
        message = f"The same page is there {_times(places)}: {where}."
        yield Statement("gap", message, places[0], tuple(places[1:]), fingerprint_key=key)
    yield from _unread_pages(files.values())


def _unread_pages(files: Iterable[Document]) -> Iterator[Statement]:
    """Pages that nobody could look at may be the same as others."""
    places = [
        Place(file.path, None, page.page)
        for file in files
        for page in file.page_facts
        if page.unread and not page.sha256
    ]
    if places:
        message = f"Whether {count(len(places), 'page')} that could not be read stand twice cannot be told."
        yield Statement("unclear", message, places[0], tuple(places[1:]), "unread", question="unread")


def _page_key(page: PageFact) -> str | None:
    """What is the same of the same page; None for an empty one."""
    return None if page.blank else page.sha256


def _doubled_signatures(papers: Iterable[Paper]) -> Iterator[Statement]:
    """A page that is there twice brings its signatures with it: that is told of the page, or of its file."""
    pictures = [
        (one, at_fact(paper, one), _sheet_key(paper.file, one.page))
        for paper in papers
        if not paper.split
        for one in paper.signatures
        if one.picture and one.means == "ink"
    ]
    told: set[Place] = set()
    for (one, place, sheet), (other, other_place, other_sheet) in combinations(pictures, 2):
        if place in told or other_place in told or not _is_same_picture(one, other):
            continue
        if sheet and sheet == other_sheet and place.file != other_place.file:
            continue
        told.add(other_place)
        here, there = _words(place), _words(other_place)
        where = f"{here} twice" if here == there else f"{here} and in {there}"
        message = f"The same picture of a signature stands in {where}."
        yield Statement("gap", message, place, (other_place,), fingerprint_key=one.picture)


def _sheet_key(file: Document, page: int | None) -> SheetKey | None:
    """What tells a page from others, whichever file it lies in; None if nothing does."""
    for one in file.page_facts:
        if one.page == page:
            key = _page_key(one)
            if key:
                return key, None
            break
    return (file.sha256, page) if file.sha256 else None


def _is_same_picture(one: Signature, other: Signature) -> bool:
    bits_apart = int(one.picture or "0", 16) ^ int(other.picture or "0", 16)
    return bits_apart.bit_count() <= _MOST_BITS_APART


def _words(place: Place) -> str:
    return f"{place.file}, page {place.page}" if place.page else place.file


def _several(pairs: Iterable[tuple[Key | None, Thing]]) -> Iterator[tuple[Key, list[Thing]]]:
    """The keys that more than one thing has, each with its things; what has no key is left out."""
    by_key: dict[Key, list[Thing]] = {}
    for key, thing in pairs:
        if key is not None:
            by_key.setdefault(key, []).append(thing)
    for key, things in by_key.items():
        if len(things) > 1:
            yield key, things


def _times(things: Sequence[object]) -> str:
    return "twice" if len(things) == 2 else f"{len(things)} times"

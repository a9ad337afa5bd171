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
from itertools import combinations
from typing import TypeVar

from checker.facts.document import Document, PageFact
from checker.facts.signature import Signature
from checker.findings import Place
from checker.judging.documents.context import Context
from checker.judging.documents.locations import at_signature
from checker.judging.documents.logical_document import Paper
from checker.judging.engine.subjects import Subject
from checker.judging.language.phrases import count, listed
from checker.judging.language.three_valued import RuleResult, Statement

SUBJECTS = ("bundle", "group")
Key = TypeVar("Key", bound=Hashable)
Thing = TypeVar("Thing")
_NEAR = 3
"""Bits in which two pictures of one signature may differ after a rescan."""


def ask(option: str, subject: Subject, ctx: Context) -> RuleResult:
    """Each thing that stands twice, said once with all its places."""
    papers = subject.papers
    match option:
        case "file":
            return _files(papers)
        case "page":
            return _pages(papers)
        case _:
            return _signatures(papers)


def _files(papers: Iterable[Paper]) -> RuleResult:
    files = {p.file.path: (p.file.sha256 or None) for p in papers if p.file.size}
    return RuleResult(
        tuple(
            Statement(
                "gap",
                f"The same file is there {_times(paths)}: {listed(paths)}.",
                Place(paths[0]),
                tuple(map(Place, paths[1:])),
                fingerprint_key=digest,
            )
            for digest, paths in _twice((digest, path) for path, digest in files.items())
        )
    )


def _pages(papers: Iterable[Paper]) -> RuleResult:
    files = {p.file.path: p.file for p in papers}
    pages = [(_key(page), Place(path, None, page.page)) for path, file in files.items() for page in file.page_facts]
    whole = {digest for digest, _ in _twice((f.sha256 or None, f.path) for f in files.values())}
    said = []
    for digest, places in _twice(pages):
        if (
            len({files[p.file].sha256 for p in places}) == 1
            and files[places[0].file].sha256 in whole
            and len({p.file for p in places}) > 1
        ):
            continue
        where = listed([f"page {p.page} of {p.file}" for p in places])
        said.append(
            Statement(
                "gap",
                f"The same page is there {_times(places)}: {where}.",
                places[0],
                tuple(places[1:]),
                fingerprint_key=str(digest),
            )
        )
    return RuleResult((*said, *_unseen(files.values())))


def _unseen(files: Iterable[Document]) -> Iterator[Statement]:
    """Pages that nobody could look at may be the same as others."""
    places = [Place(f.path, None, p.page) for f in files for p in f.page_facts if p.unread and not p.sha256]
    if places:
        message = f"Whether {count(len(places), 'page')} that could not be read stand twice cannot be told."
        yield Statement("unclear", message, places[0], tuple(places[1:]), "unread", question="unread")


def _key(page: PageFact) -> str | None:
    return None if page.blank or page.blank is None and page.words == 0 and not page.sha256 else page.sha256


def _signatures(papers: Iterable[Paper]) -> RuleResult:
    """A page that is there twice brings its signatures with it: that is told of the page, or of its file."""
    found = [
        (one, at_signature(p, one), _sheet(p.file, one.page))
        for p in papers
        if not p.split
        for one in p.signatures
        if one.picture and one.means == "ink"
    ]
    said, told = [], set()
    for (one, place, sheet), (other, again, copy) in combinations(found, 2):
        if place in told or again in told or not _alike(one, other):
            continue
        if sheet and sheet == copy and place.file != again.file:
            continue
        told |= {again}
        where = f"{_at(place)} and in {_at(again)}" if _at(place) != _at(again) else f"{_at(place)} twice"
        message = f"The same picture of a signature stands in {where}."
        said.append(Statement("gap", message, place, (again,), fingerprint_key=one.picture))
    return RuleResult(tuple(said))


def _sheet(file: Document, page: int | None) -> tuple[str, int | None] | None:
    """What tells a page from others, whichever file it lies in; None if nothing does."""
    own = next((_key(one) for one in file.page_facts if one.page == page), None)
    if own:
        return own, None
    return (file.sha256, page) if file.sha256 else None


def _alike(one: Signature, other: Signature) -> bool:
    return (int(one.picture or "0", 16) ^ int(other.picture or "0", 16)).bit_count() <= _NEAR


def _at(place: Place) -> str:
    return f"{place.file}, page {place.page}" if place.page else place.file


def _twice(pairs: Iterable[tuple[Key | None, Thing]]) -> Iterator[tuple[Key, list[Thing]]]:
    met: dict[Key, list[Thing]] = {}
    for key, thing in pairs:
        if key is not None:
            met.setdefault(key, []).append(thing)
    yield from ((key, things) for key, things in met.items() if len(things) > 1)


def _times(things: Sequence[object]) -> str:
    return "twice" if len(things) == 2 else f"{len(things)} times"

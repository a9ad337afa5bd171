"""Which kind a document is: a person's word, then its name, then the words of its first page."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from checker.facts.bundle import Bundle
from checker.facts.document import Document, Part
from checker.facts.matter import Confirmation
from checker.facts.own_date import own_date
from checker.facts.questions import Item
from checker.globs import Glob, plain
from checker.judging.documents.waivers import confirmation_of, with_confirmed
from checker.judging.packs.model import Kind, Pack

ALWAYS = "documentation-discipline"
_APART = re.compile(r"[\s_\-.,()\[\]/]+")


@dataclass(frozen=True, slots=True)
class Sign:
    """How well one kind fits, the best first when sorted, and in words why."""

    rank: tuple[float, ...]
    kind: str
    why: str


def kinds_of(
    file: Document, part: Part | None, pack: Pack, said: Confirmation | None = None
) -> tuple[tuple[str, ...], str]:
    """The kinds of a paper under a pack, the main one first and broader ones after it, and why; () if none fits."""
    main, why = _main(file, part, pack, said)
    found = [main] if main else []
    label = part.label if part else file.label or file.name.label
    if label:
        found += [kind.id for kind in pack.kinds.values() if kind.labelled]
    found += _broader(found, pack.kinds)
    if not main and found:
        why = f"it is labelled {label}"
    return tuple(dict.fromkeys(found)), why


def _main(file: Document, part: Part | None, pack: Pack, said: Confirmation | None) -> tuple[str | None, str]:
    if part is None and said is not None and said.kind:
        return (said.kind if said.kind in pack.kinds else None), f"confirmed by {said.by}"
    signs = sorted(_signs(file, part, pack.kinds.values()), key=lambda sign: sign.rank)
    if signs:
        return signs[0].kind, signs[0].why
    given = part.kind if part else file.kind
    return (given, "given") if given in pack.kinds else (None, "")


def _signs(file: Document, part: Part | None, kinds: Iterable[Kind]) -> Iterable[Sign]:
    name = _spaced(part.title if part else file.path.rsplit("/", 1)[-1].rsplit(".", 1)[0])
    page = part.first if part else 1
    met = {a.question: (a.box[1] if a.box else 0.0) for a in reversed(file.answers) if a.page == page}
    for nth, kind in enumerate(kinds):
        if any(_place(glob, name) is not None for glob in kind.not_name):
            continue
        if any(_key(words) in met for words in kind.not_words):
            continue
        heights = [met[key] for words in kind.words if (key := _key(words)) in met]
        places = [(place, -len(glob), glob) for glob in kind.name if (place := _place(glob, name)) is not None]
        if places:
            (partial, start), length, _ = min(places)
            rank = (0.0, float(partial), 0.0 if heights else 1.0, float(start), float(length), float(nth))
            yield Sign(rank, kind.id, "by its name")
        elif heights:
            yield Sign(
                (1.0, min(heights), float(-len(heights)), 0.0, 0.0, float(nth)), kind.id, "by words of its first page"
            )


def _broader(narrow: Iterable[str], kinds: Mapping[str, Kind]) -> list[str]:
    found: dict[str, None] = {}
    for kind in narrow:
        rest = list(kinds[kind].broader) if kind in kinds else []
        while rest:
            one = rest.pop()
            if one not in found:
                found[one] = None
                rest += kinds[one].broader if one in kinds else ()
    return list(found)


@lru_cache(maxsize=4096)
def _spaced(text: str) -> str:
    return _APART.sub(" ", plain(text)).strip()


@lru_cache(maxsize=65536)
def _place(glob: str, name: str) -> tuple[bool, int] | None:
    """Whether the glob's first words stand only inside longer words, and where; None if the glob does not fit.

    Underscores, hyphens, dots and slashes make no difference, as the words of a name are what counts.
    """
    found = _glob(glob)
    if not found.fits(name):
        return None
    start, end = found.span(name)
    whole = (start == 0 or not name[start - 1].isalnum()) and (end >= len(name) or not name[end].isalnum())
    return not whole, start


@lru_cache(maxsize=4096)
def _glob(text: str) -> Glob:
    return Glob(_APART.sub(" ", text))


@lru_cache(maxsize=4096)
def _key(words: str) -> str:
    return Item("phrase", words).key


def recognised(bundle: Bundle, packs: Sequence[Pack]) -> Bundle:
    """The bundle with the kind of each file and part filled in (the first pack that knows it), and a person's
    word on labels and dates taken."""
    return replace(bundle, documents=tuple(_with_kind(one, bundle, packs) for one in bundle.documents))


def _with_kind(file: Document, bundle: Bundle, packs: Sequence[Pack]) -> Document:
    said = confirmation_of(file, bundle.matter)
    file = with_confirmed(file, said)
    parts = tuple(replace(part, kind=_first(file, part, packs, None)[0]) for part in file.parts)
    kind, why = (said.kind, f"confirmed by {said.by}") if said and said.kind else _first(file, None, packs, said)
    cued = tuple(replace(one, role=next((role for k, role in one.cued if k == kind), one.role)) for one in file.dates)
    return replace(file, kind=kind, kind_why=why or None, parts=parts, dates=cued, date=own_date(cued) or file.date)


def _first(
    file: Document, part: Part | None, packs: Sequence[Pack], said: Confirmation | None
) -> tuple[str | None, str | None]:
    # What a pack for this sort of bundle calls it says more than what the pack that always runs does.
    for pack in sorted(packs, key=lambda one: one.id == ALWAYS):
        kinds, why = kinds_of(file, part, pack, said)
        if kinds:
            return kinds[0], why
    return (part.kind, None) if part else (file.kind, file.kind_why)

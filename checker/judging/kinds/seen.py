"""What facts show of a paper that may say its kind, and what the other papers of its folder say of it."""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from checker.facts.bundle import Bundle
from checker.facts.document import Document
from checker.facts.what_it_is import Hallmark, Part, TitleLine
from checker.judging.kinds.evidence import Outside
from checker.lexicon import phrases

_SHARED_BY = 2
"""Files that bear the same line: then it is a caption or a letterhead."""
_ZONES = {"passport": "passport", "document_number": "identity-card"}
"""The sort of paper whose machine-readable zone gives a field of that name."""


@dataclass(frozen=True, slots=True)
class Folder:
    """What papers say of each other."""

    shared: frozenset[str] = frozenset()
    """Title lines, in small letters, that several files bear."""
    called: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """What an index calls the paper of a label."""


def folder_of(bundle: Bundle) -> Folder:
    """What the papers of a bundle say of each other."""
    lines = Counter(line for one in bundle.documents for line in {title.text.casefold() for title in one.titles})
    called: dict[str, list[str]] = {}
    for one in bundle.documents:
        for row in one.index:
            if row.label:
                called.setdefault(row.label, []).append(row.title)
    shared = frozenset(line for line, files in lines.items() if files >= _SHARED_BY)
    return Folder(shared, {label: tuple(titles) for label, titles in called.items()})


def name_of(file: Document, part: Part | None) -> str:
    """The title of a part, or the file's name without its folder and ending: also of one of a series that fills it."""
    return part.title if part and is_named(part) else file.path.rsplit("/", 1)[-1].rsplit(".", 1)[0]


def is_named(part: Part) -> bool:
    """Whether its title was given to it, and is not merely the first line of its page."""
    return part.known_by not in ("series", "letter")


def _stem_of(file: Document, part: Part | None) -> str:
    """The name as it stands; of a letter in a file that is labelled as a whole, without that label."""
    is_in_labelled = part is not None and not is_named(part) and file.name.label is not None
    return (is_in_labelled and file.name.purpose) or name_of(file, part)


def outside_of(file: Document, part: Part | None, folder: Folder) -> Outside:
    """What is seen of a file, or of a part of it."""
    first, last = (part.first, part.last) if part else (1, max(file.pages, 1))
    titles = tuple(one for one in file.titles if first <= one.page <= last and (part or _of_the_whole(file, one)))
    begins = titles[0].page if titles else first
    label = part.label if part else file.label or file.name.label
    fields: Counter[str] = Counter()
    zones = set()
    for field_name, values in file.fields.items():
        for value in values:
            if value.page is None or first <= value.page <= last:
                if value.kind:
                    fields[value.kind] += 1
                elif value.check and field_name in _ZONES:
                    zones.add(_ZONES[field_name])
    return Outside(
        name=part.title if part and is_named(part) else file.name.purpose or name_of(file, None),
        stem=_stem_of(file, part),
        titles=titles,
        hallmarks=tuple(one for one in _hallmarks(file, begins, last) if part or _of_the_whole(file, one)),
        answers=frozenset(one.question for one in file.answers if one.page == begins),
        fields=tuple(sorted(fields.items())),
        zones=frozenset(zones),
        signers=frozenset(_capacities(file, first, last)),
        called=folder.called.get(label, ()) if label else (),
        shared=folder.shared,
    )


def called(file: Document, part: Part | None, folder: Folder) -> Outside:
    """What its name and the index alone say of a file, or of a part of it."""
    seen = outside_of(file, part, folder)
    return Outside(name=seen.name, stem=seen.stem, called=seen.called)


def _of_the_whole(file: Document, one: TitleLine | Hallmark) -> bool:
    """Whether a title, or a hallmark, is the file's own, and not that of one of its parts."""
    return not any(part.first <= one.page <= part.last for part in file.parts)


_SLIPS = ("annexure", "exhibit")
_ATTEST = frozenset(phrases("kinds", "stand behind what they attest"))


def _hallmarks(file: Document, begins: int, last: int) -> Iterator[Hallmark]:
    """Those of the first two pages; a slip sheet before other pages says nothing of what they are, nor do a notary's
    words behind the first page, which attest it."""
    for one in file.hallmarks:
        if one.sort in _ATTEST and one.page > begins:
            continue
        if begins <= one.page <= min(last, begins + 1) and not (one.sort in _SLIPS and last > one.page):
            yield one


def _capacities(file: Document, first: int, last: int) -> Iterator[str]:
    for one in file.signatures:
        if one.capacity and one.page is not None and first <= one.page <= last:
            yield one.capacity

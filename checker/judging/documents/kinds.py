"""Which kind a document is: a person's word, else the ranking by all that speaks for a kind."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from checker.facts.bundle import Bundle
from checker.facts.document import Document
from checker.facts.matter import Confirmation
from checker.facts.own_date import own_date
from checker.facts.what_it_is import KindScore, Part
from checker.judging.documents.stray_labels import without_stray_labels
from checker.judging.documents.waivers import confirmation_of, with_confirmed
from checker.judging.kinds.name_globs import IN_A_WORD, fits, spaced
from checker.judging.kinds.ranking import Ranking, narrowest, ranking
from checker.judging.kinds.seen import Folder, called, folder_of, is_named, name_of, outside_of
from checker.judging.packs.model import Kind, Pack

ALWAYS = "documentation-discipline"
_PRODUCED_AS = ("exhibit", "certified-copy")
_INDEX = "index"
_FEWEST_PARTS = 3
"""Papers in a file by which one that may be a bundle is one."""
_FEWEST_ROWS = 4
"""Rows of an index that make its file a list of papers."""


@dataclass(frozen=True, slots=True)
class KindsFound:
    """The kinds of a paper under a pack."""

    kinds: tuple[str, ...] = ()
    """The main one first and broader ones after it; empty if none is certain."""
    why: str = ""
    perhaps: tuple[str, ...] = ()
    """The kinds between which a person must choose."""
    ranked: tuple[KindScore, ...] = field(default=(), compare=False)


def kinds_of(
    file: Document, part: Part | None, pack: Pack, said: Confirmation | None = None, folder: Folder = Folder()
) -> KindsFound:
    """The kinds of a paper under a pack, and why. `folder` is what the other papers say of it."""
    main, why, rank = _main(file, part, pack, said, folder)
    found = [main] if main else []
    if rank.kind and rank.kind not in found:
        found.append(rank.kind)
    label = part.label if part else file.label or file.name.label
    name = spaced(name_of(file, part))
    # The letters and receipts in a file that is labelled as a whole are that one annexure together.
    is_whole = part is None or part.label is not None or is_named(part)
    for kind in (one for one in pack.kinds.values() if one.labelled and is_whole):
        if label or any(fits(glob, name) for glob in kind.name):
            found.append(kind.id)
    # What a paper is produced as says nothing of what it is: a passport that is an exhibit, or filed as certified copy,
    # is both.
    roles = (pack.kinds[one] for one in _PRODUCED_AS if one in pack.kinds and one not in found)
    found += [one.id for one in roles if _is_named(one, name)]
    rivals = tuple(one for one in rank.perhaps if one not in found and not _is_of_rows(one, file, part, pack))
    if not main and part is None and len(file.parts) >= _FEWEST_PARTS:
        # What is named as a whole, and holds several papers, is one.
        main = next((one for one in rivals if one in pack.kinds and pack.kinds[one].whole), None)
        found = [main, *found] if main else found
        why = rank.kinds[0].evidence[0] if main else why
    if not main and len(rivals) == 1 < len(rank.perhaps):
        main = rivals[0]
        found.insert(0, main)
        why = rank.kinds[0].evidence[0]
    if file.pages == 1:
        # What speaks of a bundle on a single page is none: an e-mail that agrees one.
        found = [one for one in found if one not in pack.kinds or not pack.kinds[one].whole]
        main = main if main in found else None
    found += broader_of(found, pack.kinds)
    if not main and found:
        why = f"it is labelled {label}" if label else f"name: {name}"
    perhaps = tuple(one for one in rivals if one not in found)
    return KindsFound(tuple(dict.fromkeys(found)), why, perhaps, rank.kinds)


def _is_unread(file: Document, part: Part | None, *, first_alone: bool) -> bool:
    """Whether its first page was not read, or any other: then what was read says less than its name."""
    unread = {*file.text.unread_pages, *file.text.by_eye_pages}
    first = part.first if part else 1
    last = first if first_alone else part.last if part else file.pages
    return any(first <= page <= last for page in unread)


def _is_of_rows(kind: str, file: Document, part: Part | None, pack: Pack) -> bool:
    """Whether a file is a list or a register whose rows name papers of a kind: what they name is not what it is. A
    bundle begins with such a list."""
    if part is not None or kind == _INDEX or (kind in pack.kinds and pack.kinds[kind].whole):
        return False
    is_list = any(one.sort == _INDEX for one in file.hallmarks)
    return is_list and len(file.index) >= _FEWEST_ROWS


def _is_named(kind: Kind, name: str) -> bool:
    """Whether a name surely calls the paper itself so, and says nothing that the kind refuses."""
    is_refused = any(fits(glob, name) for glob in kind.not_name)
    return not is_refused and any(fits(glob, name) >= IN_A_WORD for glob in kind.name)


def _main(
    file: Document, part: Part | None, pack: Pack, said: Confirmation | None, folder: Folder
) -> tuple[str | None, str, Ranking]:
    rank = ranking(outside_of(file, part, folder), pack)
    if part is None and said is not None and said.kind:
        known = said.kind if said.kind in pack.kinds else None
        return known, f"confirmed by {said.by}", replace(rank, perhaps=())
    if _is_unread(file, part, first_alone=rank.kind is not None):
        named = ranking(called(file, part, folder), pack)
        if named.kind:
            return named.kind, named.kinds[0].evidence[0], replace(rank, perhaps=())
    if rank.kind:
        return rank.kind, rank.kinds[0].evidence[0], rank
    given = part.kind if part else file.kind
    if given in pack.kinds and not rank.kinds:
        return given, "given", rank
    return None, "", rank


def broader_of(narrow: Iterable[str], kinds: Mapping[str, Kind]) -> list[str]:
    """The kinds that a document of these kinds is, too."""
    found: dict[str, None] = {}
    for kind in narrow:
        rest = list(kinds[kind].broader) if kind in kinds else []
        while rest:
            one = rest.pop()
            if one not in found:
                found[one] = None
                rest += kinds[one].broader if one in kinds else ()
    return list(found)


def recognised(bundle: Bundle, packs: Sequence[Pack]) -> Bundle:
    """The bundle with the kind of each file and part filled in (the first pack that knows it), and a person's
    word on labels and dates taken."""
    bundle = replace(bundle, documents=without_stray_labels(bundle.documents))
    folder = folder_of(bundle)
    return replace(bundle, documents=tuple(_with_kind(one, bundle, packs, folder) for one in bundle.documents))


def _with_kind(file: Document, bundle: Bundle, packs: Sequence[Pack], folder: Folder) -> Document:
    said = confirmation_of(file, bundle.matter)
    file = with_confirmed(file, said)
    parts = tuple(_part_with_kind(file, part, packs, folder) for part in file.parts)
    kind, why, ranked = _first(file, None, packs, said, folder)
    if said and said.kind:
        kind, why = said.kind, f"confirmed by {said.by}"
    cued = tuple(replace(one, role=next((role for k, role in one.cued if k == kind), one.role)) for one in file.dates)
    return replace(
        file, kind=kind, kind_why=why or None, kinds=ranked, parts=parts, dates=cued, date=own_date(cued) or file.date
    )


def _part_with_kind(file: Document, part: Part, packs: Sequence[Pack], folder: Folder) -> Part:
    kind, _, ranked = _first(file, part, packs, None, folder)
    return replace(part, kind=kind, kinds=ranked)


def _first(
    file: Document, part: Part | None, packs: Sequence[Pack], said: Confirmation | None, folder: Folder
) -> tuple[str | None, str | None, tuple[KindScore, ...]]:
    # What a pack for this sort of bundle calls it says more than what the pack that always runs does.
    found = [
        kinds_of(file, part, pack, said, folder) for pack in sorted(packs, key=lambda one: one.id == ALWAYS)
    ]  # fmt: skip
    ranked = _together(one.ranked for one in found)
    known = [one for one in found if one.kinds]
    narrow = narrowest([one.kinds[0] for one in known])
    for one in known:
        if one.kinds[0] in narrow:
            return one.kinds[0], one.why, ranked
    return part.kind if part else file.kind, None if part else file.kind_why, ranked


_MOST = 6
"""Kinds that the facts of a paper show."""


def _together(rankings: Iterable[tuple[KindScore, ...]]) -> tuple[KindScore, ...]:
    """The rankings of several packs in one: a kind with its best score, and as known where one of them knows it."""
    best: dict[str, KindScore] = {}
    for ranked in rankings:
        for one in ranked:
            known = best.get(one.kind)
            if known is None or (one.in_packs, one.score) > (known.in_packs, known.score):
                best[one.kind] = one
    return tuple(sorted(best.values(), key=lambda one: -one.score)[:_MOST])

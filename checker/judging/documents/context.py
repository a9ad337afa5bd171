"""Everything that rules of one pack are judged against, as one frozen value."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cached_property
from typing import Any, Literal

from checker.facts.bundle import Bundle
from checker.judging.documents.kinds import KindsFound, broader_of, kinds_of
from checker.judging.documents.logical_document import Paper
from checker.judging.documents.papers_of_bundle import papers_of
from checker.judging.documents.waivers import confirmation_of
from checker.judging.kinds.ranking import is_by_name, is_made_of_another
from checker.judging.kinds.seen import Folder, folder_of, outside_of
from checker.judging.language.phrases import with_article
from checker.judging.packs.answers import meant
from checker.judging.packs.model import Pack


@dataclass(frozen=True)
class Context:
    """A bundle as one pack sees it, and the matter's dates and answers."""

    bundle: Bundle
    pack: Pack
    as_of: date
    papers: tuple[Paper, ...]
    """Of the whole folder; the filed ones first, in filing order."""
    dates: Mapping[str, str] = field(default_factory=dict)
    answers: Mapping[str, Any] = field(default_factory=dict)
    wide: bool = False
    """Whether the rule that is judged ranges over the whole folder."""

    @property
    def zone(self) -> str | None:
        """The matter's time zone."""
        return self.bundle.matter.zone

    @cached_property
    def scope(self) -> tuple[Paper, ...]:
        """The papers that the rule ranges over."""
        return self.papers if self.wide else tuple(p for p in self.papers if p.filed)

    @cached_property
    def _by_kind(self) -> Mapping[str, tuple[Paper, ...]]:
        found: dict[str, list[Paper]] = {}
        parts = {(p.file.path, kind) for p in self.scope if p.part for kind in p.kinds}
        for paper in self.scope:
            for kind in paper.kinds:
                if not paper.split or (paper.file.path, kind) not in parts:
                    found.setdefault(kind, []).append(paper)
            if not paper.split:
                found.setdefault("document", []).append(paper)
        return {kind: tuple(papers) for kind, papers in found.items()}

    def of_kind(self, kind: str) -> tuple[Paper, ...]:
        """The papers of a kind, or every `document`, in filing order: files, and parts in the place of a file that
        has them.
        """
        return self._by_kind.get(kind, ())

    def kind_words(self, kind: str) -> str:
        """The kind's title as it stands inside a sentence, with its article."""
        return with_article(self.kind_title(kind))

    def kind_title(self, kind: str) -> str:
        """The kind's title."""
        return self.pack.kind_title(kind)

    @cached_property
    def nameless(self) -> tuple[Paper, ...]:
        """Papers known at most by their label, whose text is not all read: any of them may be what is missing."""
        return tuple(p for p in self.scope if not p.split and p.unread and all(map(self._only_labelled, p.kinds)))

    def may_be(self, kind: str) -> tuple[Paper, ...]:
        """Nameless papers that may be of that kind: a name that calls its paper something else rules it out."""
        return tuple(p for p in self.nameless if kind in p.perhaps or not self._is_called_something(p))

    def _is_called_something(self, paper: Paper) -> bool:
        return any(is_by_name(one) for one in paper.ranked if not self._only_labelled(one.kind))

    @cached_property
    def doubtful(self) -> tuple[Paper, ...]:
        """Papers of which a person must say which of several kinds they are."""
        return tuple(p for p in self.scope if p.perhaps and not p.split)

    def supposing(self, kinds: Mapping[Paper, str]) -> "Context":
        """The same, if these papers were of these kinds."""
        papers = tuple(_supposed(p, kinds[p], self.pack) if p in kinds else p for p in self.papers)
        return replace(self, papers=papers)

    def _only_labelled(self, kind: str) -> bool:
        return _is(self.pack, kind, "labelled")

    @cached_property
    def beside(self) -> "Context":
        """The same, over the whole folder."""
        return self if self.wide else replace(self, wide=True)


def context(bundle: Bundle, pack: Pack, as_of: date, dates: Mapping[str, str], answers: Mapping[str, Any]) -> Context:
    """The bundle through the eyes of a pack: every paper with the kinds that the pack gives it, and every answer as its
    question means it. Raises NotUnderstoodError for an answer that means nothing: it must not pass for *no*."""
    folder = folder_of(bundle)
    seen = [_seen(paper, bundle, pack, folder) for paper in papers_of(bundle)]
    papers = list(_without_covers(list(_without_translated(seen)), pack))
    papers = list(_told_apart(papers, pack, folder))
    papers = [_dated_by_kind(paper, pack) for paper in _with_exhibits(papers, pack)]
    return Context(bundle, pack, as_of, tuple(papers), dates, meant([pack], answers))


def _told_apart(papers: Sequence[Paper], pack: Pack, folder: Folder) -> Iterator[Paper]:
    """The papers; where some of a kind are called by words that its papers have alone, the others are not of it."""
    others: dict[int, set[str]] = {}
    for kind in pack.kinds.values():
        of_kind = [paper for paper in papers if kind.id in (*paper.kinds, *paper.perhaps)] if kind.called else []
        called = [id(paper) for paper in of_kind if _is_called(paper, kind.called, folder)]
        for paper in of_kind if called else ():
            if id(paper) not in called:
                others.setdefault(id(paper), set()).add(kind.id)
    for paper in papers:
        gone = others.get(id(paper), set())
        kinds, perhaps = ([kind for kind in one if kind not in gone] for one in (paper.kinds, paper.perhaps))
        yield replace(paper, kinds=tuple(kinds), perhaps=tuple(perhaps) if len(perhaps) > 1 else ()) if gone else paper


def _is_called(paper: Paper, words: Sequence[str], folder: Folder) -> bool:
    """Whether the name, the title or the index calls a paper so."""
    outside = outside_of(paper.file, paper.part, folder)
    said = [outside.stem, *outside.called, *(one.text for one in outside.titles if one.sort == "title")]
    return any(word in text.casefold() for word in words for text in said)


def _without_covers(papers: Sequence[Paper], pack: Pack) -> Iterator[Paper]:
    """The papers, with the kinds of a whole file on the file alone: the part that bears its title is the cover."""
    covers: dict[str, dict[str, None]] = {}
    for paper in papers:
        if paper.part is not None and paper.first == 1:
            covers.setdefault(paper.file.path, {}).update(dict.fromkeys(_whole(paper.kinds, pack)))
    for paper in papers:
        if paper.part is not None:
            whole = _whole((*paper.kinds, *paper.perhaps), pack)
            kinds = tuple(kind for kind in paper.kinds if kind not in whole)
            perhaps = tuple(kind for kind in paper.perhaps if kind not in whole)
            yield replace(paper, kinds=kinds, perhaps=perhaps if len(perhaps) > 1 else ())
        elif cover := covers.get(paper.file.path):
            yield replace(paper, kinds=tuple(dict.fromkeys((*cover, *paper.kinds))))
        else:
            yield paper


def _whole(kinds: Sequence[str], pack: Pack) -> list[str]:
    return [kind for kind in kinds if _is(pack, kind, "whole")]


def _with_exhibits(papers: Sequence[Paper], pack: Pack) -> Iterator[Paper]:
    """The papers, those that are annexed to one of the same sort as annexures only: an appeal of earlier proceedings is
    no petition of this bundle."""
    own = {kind for paper in papers if not paper.label for kind in paper.kinds if _is(pack, kind, "principal")}
    for paper in papers:
        kinds = paper.kinds
        if paper.label and own & set(kinds):
            kinds = tuple(kind for kind in kinds if _is(pack, kind, "labelled"))
        yield replace(paper, kinds=kinds) if kinds != paper.kinds else paper


def _is(pack: Pack, kind: str, what: Literal["principal", "labelled", "whole"]) -> bool:
    return kind in pack.kinds and getattr(pack.kinds[kind], what)


def _supposed(paper: Paper, kind: str, pack: Pack) -> Paper:
    kinds = dict.fromkeys((kind, *broader_of([kind], pack.kinds), *paper.kinds))
    return _dated_by_kind(replace(paper, kinds=tuple(kinds), perhaps=()), pack)


def _dated_by_kind(paper: Paper, pack: Pack) -> Paper:
    """With the roles in which its kinds say that its own day stands."""
    roles = [pack.kinds[kind].dated_as for kind in paper.kinds if kind in pack.kinds]
    return replace(paper, dated_as=tuple(dict.fromkeys(role for role in roles if role)))


def _seen(paper: Paper, bundle: Bundle, pack: Pack, folder: Folder) -> tuple[Paper, KindsFound]:
    found = kinds_of(paper.file, paper.part, pack, confirmation_of(paper.file, bundle.matter), folder)
    return replace(paper, kinds=found.kinds, perhaps=found.perhaps), found


def _without_translated(seen: Sequence[tuple[Paper, KindsFound]]) -> Iterator[Paper]:
    """The papers; a translation of what is there itself is not asked whether it is that paper."""
    sure = {kind for paper, _ in seen for kind in paper.kinds}
    for paper, found in seen:
        is_there = not sure.isdisjoint(paper.perhaps) and is_made_of_another(found.ranked)
        yield replace(paper, perhaps=()) if is_there else paper

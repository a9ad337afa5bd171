"""Cuts one file that holds many documents into its parts: by bookmarks, index rows, slip sheets, covers, or what begins
a paper of a series or a letter.

A contract's table of contents and the bookmarks of its clauses look much like an index: only entries that mostly
name documents cut a file.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from checker.facts.form import Bookmark, PdfFacts
from checker.facts.lists import IndexRow
from checker.facts.what_it_is import Part
from checker.lexicon import alternatives, phrases, whole
from checker.recognising.labels.file_names import name_of
from checker.recognising.labels.labels import MARK
from checker.recognising.page_findings import PageFindings
from checker.recognising.parts.letters import letters_in
from checker.recognising.parts.series import day_of, series_in

KnownBy = Literal["bookmark", "index", "slip-sheet", "cover", "series", "letter"]
_DOCUMENT = re.compile(
    rf"{alternatives(phrases('parts', 'documents'), ' ')}|{whole(phrases('parts', 'documents in whole words'))}",
    re.IGNORECASE,
)
_CLAUSE = re.compile(rf"^\s*(?:{alternatives(phrases('parts', 'clauses'))}|§|\d+\.\d+)\b", re.IGNORECASE)
_PAGE = re.compile(
    r"[\s,;:–—-]{0,8}[(\[]?\bp(?:age|p)?\.?\s*(?P<first>\d{1,5})(?:\s*[-–]\s*\d{1,5})?[)\]]?\s*$", re.IGNORECASE
)
"""A bookmark's page number, as court bundles ask for it."""
_TAB = re.compile(r"\s*([A-Z]{1,2}\d{1,3})(?=\s+[^\W\d_])")
"""A tab's letter and number before a title."""
_LABEL_WORDS = frozenset(("annexure", "annex", "exhibit", "tab", "enclosure", "attachment"))
_EXHIBITS = _LABEL_WORDS - {"tab"}
_FEW_WORDS = 15
"""Words on a slip sheet: a label, a title, a court's stamp."""


@dataclass(frozen=True, slots=True)
class _Start:
    """Where a document begins."""

    page: int
    title: str
    label: str | None
    known_by: KnownBy
    last: int | None = None


def parts_of(seen: Sequence[PageFindings], pdf: PdfFacts | None, pages: int) -> tuple[Part, ...]:
    """The documents in a file, in page order; none where it is one document. `seen` are its pages in order."""
    if pages < 2:
        return ()
    rows = [row for one in seen for row in one.index]
    indexed = _by_index(rows, seen)
    starts = (
        _by_bookmarks(pdf.bookmarks if pdf else (), {one.fact.printed: one.fact.page for one in seen})
        or _of_documents(indexed, pages)
        or _by_labels(seen, headed_pages=bool(rows))
        or _by_series(seen)
        or _by_letters(seen)
    )
    starts = [one for one in starts if 1 <= one.page <= pages]
    if len(starts) < 2:
        return ()
    return _cut(_labelled(starts, indexed, seen), seen, pages)


def _by_bookmarks(bookmarks: Sequence[Bookmark], printed: Mapping[str | None, int]) -> list[_Start]:
    top = [one for one in bookmarks if one.level == 0]
    leaves = _below_sections(bookmarks)
    for entries in (leaves, top):
        entries = _with_own_pages(entries, printed)
        starts = _distinct([_Start(one.page, one.title, None, "bookmark") for one in entries if one.page and one.title])
        if len(starts) >= 2 and _name_documents([one.title for one in starts]):
            return starts
    return []


def _with_own_pages(entries: Sequence[Bookmark], printed: Mapping[str | None, int]) -> list[Bookmark]:
    """The entries; one that leads where an earlier one does begins on the page that its title gives, if that is printed
    on a page: a bookmark set wrong makes no paper part of another."""
    led: set[int | None] = set()
    found = []
    for one in entries:
        told = _PAGE.search(one.title) if one.page in led else None
        page = printed.get(told["first"]) if told else None
        led.add(one.page)
        found.append(replace(one, page=page) if page else one)
    return found


def _below_sections(bookmarks: Sequence[Bookmark]) -> list[Bookmark]:
    """The entries of the first level, and in the place of one that is a section's heading those below it."""
    firsts = [nth for nth, one in enumerate(bookmarks) if one.level == 0]
    entries = [
        (bookmarks[nth], [one for one in bookmarks[nth + 1 : end] if one.level == 1])
        for nth, end in zip(firsts, [*firsts[1:], len(bookmarks)], strict=False)
    ]
    # In a bundle whose sections hold documents, one with titles that name none is a section too.
    held = [one.title for entry, below in entries if _may_be_section(entry, below) for one in below]
    all_hold = bool(held) and _name_documents(held)
    found: list[Bookmark] = []
    for entry, below in entries:
        is_section = _may_be_section(entry, below) and (all_hold or _name_documents([one.title for one in below]))
        found += below if is_section else [entry]
    return found


def _may_be_section(entry: Bookmark, below: Sequence[Bookmark]) -> bool:
    """Whether an entry heads others and has no page of its own: the first of them begins where it does. An exhibit
    stays one, whatever it holds."""
    label_word = name_of(entry.title.replace("/", " "))[0].label_word
    return bool(below) and below[0].page == entry.page and label_word not in _EXHIBITS


def _by_index(rows: Sequence[IndexRow], seen: Sequence[PageFindings]) -> list[_Start]:
    """By the rows of the index: through links, else the numbers printed on pages, else the number counted from the
    first."""
    printed = {one.fact.printed: one.fact.page for one in seen if one.fact.printed}
    by_print = sum(str(row.page) in printed for row in rows) * 2 > len(rows)

    def place(number: int | None) -> int | None:
        return None if number is None else printed.get(str(number)) if by_print else number

    starts = []
    for row in rows:
        page = row.link or place(row.page)
        if page and row.title:
            starts.append(_Start(page, row.title, row.label, "index", place(row.last_page)))
    return _distinct(starts)


def _of_documents(starts: list[_Start], pages: int) -> list[_Start]:
    """The starts that an index gives, if it lists documents and not clauses, and all are in the file."""
    if not starts or starts[-1].page > pages or not _name_documents([one.title for one in starts], starts):
        return []
    return starts


def _by_labels(seen: Sequence[PageFindings], *, headed_pages: bool) -> list[_Start]:
    """By slip sheets; with `headed_pages` also by labels that head a full page, as an index says that there are
    annexures."""
    starts: list[_Start] = []
    known: set[str] = set()
    for nth, one in enumerate(seen):
        heading = next((m for m in one.marks if m.how == "heading" and (headed_pages or m.word in _LABEL_WORDS)), None)
        slip = one.fact.words <= _FEW_WORDS
        if heading is None or heading.label in known or not (slip or headed_pages):
            continue
        known.add(heading.label)
        title = one.heading or one.title or heading.label
        following = seen[nth + 1].title if nth + 1 < len(seen) and not seen[nth + 1].heading else None
        if slip and following and MARK.fullmatch(title.strip(" .:-–—\"“”'()[]")):
            title = f"{title}: {following}"
        starts.append(_Start(one.fact.page, title, heading.label, "slip-sheet" if slip else "cover"))
    return starts if headed_pages or _runs([one.label or "" for one in starts]) else []


def _by_series(seen: Sequence[PageFindings]) -> list[_Start]:
    """By the pages that are papers of one form; what stands behind them is a paper too."""
    starts: list[_Start] = []
    for run, role in series_in(seen):
        starts += [
            _Start(page.fact.page, f"{page.title}, {day_of(page, role)}", None, "series") for page in run
        ]
        after = next((page for page in seen if page.fact.page == run[-1].fact.page + 1), None)
        if after is not None:
            starts.append(_Start(after.fact.page, after.heading or after.title or "Last pages", None, "cover"))
    return _distinct(starts)


def _by_letters(seen: Sequence[PageFindings]) -> list[_Start]:
    """By the pages on which letters, and what was filed among them, begin."""
    return [_Start(page.fact.page, called, None, "letter") for page, called in letters_in(seen)]


def _runs(labels: Sequence[str]) -> bool:
    """Whether most of a series from A or 1 is there: two stray headings in a contract are no paper book."""
    places = {ord(label[-1]) - 64 if label.isalpha() else int(re.sub(r"\D", "", label) or 0) for label in labels}
    return len(labels) >= 2 and len(places) * 5 >= max(places) * 3


def _distinct(starts: Sequence[_Start]) -> list[_Start]:
    """In page order, one a page: the first named."""
    first: dict[int, _Start] = {}
    for one in starts:
        first.setdefault(one.page, one)
    return [first[page] for page in sorted(first)]


def _name_documents(titles: Sequence[str], starts: Sequence[_Start] = ()) -> bool:
    """Whether most titles name documents and not clauses."""
    labelled = {one.title for one in starts if one.label}
    naming = sum(
        title in labelled or bool(MARK.search(title) or _DOCUMENT.search(title)) and not _CLAUSE.match(title)
        for title in titles
    )
    return naming * 2 > len(titles)


def _labelled(starts: Sequence[_Start], indexed: Sequence[_Start], seen: Sequence[PageFindings]) -> list[_Start]:
    """Labels by the title, else by the heading of the page it begins on, else by the index. Where most titles begin
    with a tab's number, *C2 Exhibit RL1* is C2, whatever label it bore before it was bound."""
    tabs = [_TAB.match(one.title) for one in starts]
    are_tabs = 2 * sum(map(bool, tabs)) > len(starts)
    headings = {one.fact.page: mark.label for one in seen for mark in one.marks if mark.how == "heading"}
    known = {one.page: one.label for one in indexed if one.label}
    return [
        replace(
            one,
            label=one.label
            or (tab[1] if are_tabs and tab else None)
            or name_of(one.title.replace("/", " "))[0].label
            or headings.get(one.page)
            or known.get(one.page),
        )
        for one, tab in zip(starts, tabs, strict=True)
    ]


def _cut(starts: Sequence[_Start], seen: Sequence[PageFindings], pages: int) -> tuple[Part, ...]:
    """Parts from starts; what stands before the first is a part too, named by its first page."""
    if starts[0].page > 1:
        title = next((one.title for one in seen if one.title), None) or "First pages"
        starts = [_Start(1, title, None, starts[0].known_by), *starts]
    ends = [following.page - 1 for following in starts[1:]]
    return tuple(
        Part(_PAGE.sub("", one.title) or one.title, one.page, max(one.page, end), one.known_by, one.label)
        for one, end in zip(starts, [*ends, pages], strict=True)
    )

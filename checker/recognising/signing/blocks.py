"""Signature blocks in running text: who is to sign, in which capacity, when, and whether the line is still empty."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from checker.facts.dates import Box, Dated, Role
from checker.facts.signature import Signature
from checker.pages.page_text import PageText
from checker.recognising.signing.electronic import Printed, printed_in
from checker.recognising.signing.jurats import certifications_in
from checker.recognising.signing.signing_lines import OFFICERS, Line, is_notable, lines_of
from checker.recognising.signing.signing_places import details_of, places_in

What = Literal["signature", "jurat", "attestation", "certificate"]
_MOST = 60
_LOST = "the printed trace of a digital signature; the signature itself is no longer in the file"
_SIGNING = re.compile(
    r"\b(?:sign|subscrib|execut|witness|hands?\b|seals?\b|dated?\b|sworn|affirm|verif|declar|given\b|done\b|made\b|this\b)",
    re.I,
)
_ROLES: dict[What, Role] = {
    "signature": "signed",
    "jurat": "sworn",
    "attestation": "attested",
    "certificate": "certified",
}


@dataclass(frozen=True, slots=True)
class Block:
    """One place in the text where somebody signs, or certifies that somebody did."""

    start: int
    end: int
    what: What
    id: str
    """`page:number`, from 1."""
    name: str | None = None
    capacity: str | None = None
    empty: bool | None = None
    """True: a blank line or a placeholder stands where the signature belongs; False: something is typed there;
    None: the text cannot tell."""
    date: Dated | None = None
    officer: str | None = None
    place: str | None = None
    box: Box | None = None
    printed: Printed | None = None
    """The electronic or typed signature in it."""
    alone_on_page: bool | None = None
    date_within: tuple[int, int] | None = None
    """The characters that hold its date where columns stand side by side."""


def blocks_in(page: PageText, dates: Sequence[Dated]) -> list[Block]:
    """The blocks of a page in reading order. Where OCR read it, a blank line proves nothing: `empty` is None."""
    printed = printed_in(page)
    lines = lines_of(page.text) if printed or is_notable(page.text) else []
    placed = list(_signatures(page, lines, printed))
    held = {id(one.printed) for one in placed}
    raw = [*_jurats(page), *placed, *_bare(page, lines, [one for one in printed if id(one) not in held])]
    found: list[Block] = []
    for one in sorted(raw, key=lambda block: (block.start, block.printed is None)):
        around = found[-1] if found and one.start < found[-1].end and found[-1].what != "signature" else None
        whole = _with_inner(around, one) if around else None
        if whole:
            found[-1] = whole
        else:
            found.append(one)
    numbered = [replace(one, id=f"{page.page}:{nth}") for nth, one in enumerate(found[:_MOST], 1)]
    held_by = [(one, _holder(one, numbered)) for one in dates]
    return [_dated(_seen_by_ocr(page, one), page, _free_for(one, held_by)) for one in numbered]


def _free_for(block: Block, held_by: Sequence[tuple[Dated, Block | None]]) -> list[Dated]:
    """The dates that may be this block's: those in no other block, and its own."""
    return [one for one, holder in held_by if one.start is not None and (holder is None or holder is block)]


def _holder(one: Dated, blocks: Sequence[Block]) -> Block | None:
    at = one.start
    if at is None:
        return None
    held = [b for b in blocks if (b.date_within or (b.start, b.end))[0] <= at < (b.date_within or (b.start, b.end))[1]]
    return min(held, key=lambda b: b.what == "signature", default=None)


def _with_inner(outer: Block, inner: Block) -> Block | None:
    """A jurat with the line its officer signs on; None if somebody else signs there."""
    if inner.capacity and inner.capacity not in (outer.officer, *OFFICERS):
        return None
    if inner.empty is None and inner.printed is None:
        return outer
    end = max(outer.end, inner.end)
    return replace(
        outer, end=end, empty=inner.empty, printed=outer.printed or inner.printed, name=outer.name or inner.name
    )


def _seen_by_ocr(page: PageText, block: Block) -> Block:
    return replace(block, empty=None) if page.source == "ocr" and block.empty else block


def _jurats(page: PageText) -> Iterator[Block]:
    for one in certifications_in(page.text):
        yield Block(
            one.start, one.end, one.what, "", capacity=one.officer, officer=one.officer, place=one.place,
            empty=True if one.blank else None, box=page.box(one.start, one.end),
            alone_on_page=one.alone_on_page if one.what == "jurat" else None,
        )  # fmt: skip


def _signatures(page: PageText, lines: list[Line], printed: Sequence[Printed]) -> Iterator[Block]:
    for place in places_in(page.text, lines):
        below = details_of(lines, place)
        end = max(place.end, below.end) if place.columns == 1 else place.end
        inside = next((one for one in printed if place.start - 2 <= one.start < end), None)
        if inside is None and place.typed:
            inside = Printed(place.start, place.end, place.typed, means="typed")
        name = (inside.name if inside else None) or below.name
        empty = False if inside else place.empty
        box = page.box(place.start, place.end)
        capacity = place.capacity or below.capacity
        yield Block(
            place.start, end, "signature", "", name, capacity, empty, box=box, printed=inside, date_within=below.date
        )


def _bare(page: PageText, lines: list[Line], printed: Sequence[Printed]) -> Iterator[Block]:
    """Electronic signatures that stand in no block make one of their own, with the line of labels below."""
    for one in printed:
        nth = next((nth for nth, line in enumerate(lines) if line.start <= one.start < line.end), 0)
        start = min(one.start, lines[nth].start)
        end = one.end
        if nth + 1 < len(lines) and re.search(r"signature|signed|date", lines[nth + 1].text, re.I):
            end = max(end, lines[nth + 1].end)
        box = page.box(one.start, one.end)
        yield Block(start, max(end, lines[nth].end), "signature", "", one.name, None, False, box=box, printed=one)


def _dated(block: Block, page: PageText, dates: Sequence[Dated]) -> Block:
    found = _date_of(block, page, dates)
    return block if found is None else replace(block, date=found)


def _date_of(block: Block, page: PageText, dates: Sequence[Dated]) -> Dated | None:
    """The date inside the block, else the nearest one on the same or the neighbouring lines."""
    start, end = block.date_within or (block.start, block.end)
    inside = [one for one in dates if one.start is not None and start <= one.start < end]
    if inside:
        return inside[0] if block.what != "signature" else min(inside, key=lambda one: _away(one, block))
    if block.what != "signature" or block.date_within:
        return None
    reach = block.printed.reaches if block.printed else 120
    near = [
        one for one in dates if one.start is not None and _away(one, block) <= reach and _beside(one, block, page.text)
    ]
    return min(near, key=lambda one: _away(one, block), default=None)


def _away(one: Dated, block: Block) -> int:
    start, end = one.start or 0, one.end or 0
    at = (block.printed.start, block.printed.end) if block.printed else (block.start, block.end)
    return max(0, start - at[1], at[0] - end)


def _beside(one: Dated, block: Block, text: str) -> bool:
    """Whether at most two line ends lie between, and no other sentence."""
    first, last = sorted(((one.start or 0, one.end or 0), (block.start, block.end)))
    between = text[first[1] : last[0]]
    if between.count("\n") > 2 or re.search(r"[a-z]{3,}\.\s+[A-Z][a-z]", between):
        return False
    whole = re.search(r"\n\s*([A-Z][a-z]*(?: \S+){2,}[a-z]{2}\.)\s*$", between)
    if first[0] < block.start and whole and not _SIGNING.search(whole[1]):
        return False
    return not (first[0] < block.start and between.startswith(".") and _tells_something_else(text[: first[0]]))


def _tells_something_else(before: str) -> bool:
    """Whether the sentence that ends with a date is of other things than of signing: a letter's last sentence, say."""
    sentence = re.split(r"[.;:]\s|\n\s*\n", before)[-1]
    return len(sentence.split()) > 4 and not _SIGNING.search(sentence)


def signatures_in(page: PageText, dates: Sequence[Dated]) -> tuple[list[Signature], list[Dated]]:
    """Typed and electronic signatures, jurats and empty places, and the page's dates with `block` set."""
    if not page.text.strip():
        return [], list(dates)
    blocks = blocks_in(page, dates)
    owner = {(one.date.start, one.date.end): one for one in reversed(blocks) if one.date}
    settled = [_owned(one, blocks, owner) for one in dates]
    by_place = {(one.start, one.end): one for one in settled}
    signatures = []
    for block in blocks:
        if block.what in ("certificate", "attestation") and block.empty is None and block.printed is None:
            continue
        date = by_place.get((block.date.start, block.date.end)) if block.date else None
        signatures.append(_signature(page, block, date))
    return signatures, settled


def _owned(one: Dated, blocks: Sequence[Block], owner: dict[tuple[int | None, int | None], Block]) -> Dated:
    block = owner.get((one.start, one.end)) or _holder(one, blocks)
    if block is None:
        return one
    return replace(one, block=block.id, role=one.role or _ROLES[block.what])


def _signature(page: PageText, block: Block, date: Dated | None) -> Signature:
    printed = block.printed
    base = Signature(
        means="none", state="empty" if block.empty else "unchecked", certain=bool(block.empty), signer=block.name,
        capacity=block.capacity, date=date, page=page.page, box=block.box, block=block.id, sworn_before=block.officer,
        place=block.place, alone_on_page=block.alone_on_page,
    )  # fmt: skip
    if printed is not None:
        reason = _LOST if printed.lost_seal else None
        return replace(
            base, means=printed.means, state="unchecked", certain=True, service=printed.service,
            lost_seal=printed.lost_seal, reason=reason, box=page.box(printed.start, printed.end) or block.box,
        )  # fmt: skip
    if block.empty:
        return replace(base, reason="the line to sign on is blank")
    return replace(base, reason="the words of the page do not tell whether anybody signed here")

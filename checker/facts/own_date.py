"""Which of its dates is a document's own: chosen once, here, by one order.

Confirmed by a person; then stated in the text as issued, then as effective, then as sworn; then the date in its name.
Where there is none of these, the day it was last signed: a contract that states no other date is dated by its last
signature. Never a file's or a PDF's creation time. A date that stands in the block of the signature that is judged does
not count, and no signature's date counts when a signature is judged: a thing is not compared with itself.
"""

from collections.abc import Iterable
from dataclasses import replace

from checker.facts.dates import Dated

_STATED = ("issued", "effective", "sworn")
_SIGNED = 10
_SURE = 0.95


def ranked(dates: Iterable[Dated], *, without_block: str | None = None) -> list[Dated]:
    """The dates that may be the document's own, the best first; each `why` says on what ground.

    `without_block` is the signature block whose dates do not count. Several of one rank: the surer first, then known
    before ambiguous, then the earlier page and place; of signatures the last. A date behind the page on which the
    document states its effect, given by a weak cue (*Date* and no more), comes after that.
    """
    dates = list(dates)
    effect = min((one.page or 0 for one in dates if one.role == "effective" and _ground(one)), default=None)
    chosen: list[tuple[tuple[float, ...], Dated]] = []
    for nth, one in enumerate(dates):
        ground = _ground(one)
        if ground is None or (without_block is not None and one.block == without_block):
            continue
        rank, reason = ground
        if rank == _SIGNED and without_block is not None:
            continue
        if (
            one.role == "issued"
            and rank == 1
            and one.confidence < _SURE
            and effect is not None
            and (one.page or 0) > effect
        ):
            rank = 2
        known = 0 if one.value else 1
        late = -int(one.value.replace("-", "")) if rank == _SIGNED and one.value and one.precision == "day" else 0
        chosen.append(((rank, known, late, -round(one.confidence, 1), one.page or 0, nth), _because(one, reason)))
    return [one for _, one in sorted(chosen, key=lambda pair: pair[0])]


def own_date(dates: Iterable[Dated], *, without_block: str | None = None) -> Dated | None:
    """The document's own date, or None if none of the dates can be it."""
    best = ranked(dates, without_block=without_block)
    return best[0] if best else None


def _ground(one: Dated) -> tuple[int, str] | None:
    if one.word == "confirmed":
        return 0, "confirmed by a person"
    if one.source in ("text", "ocr", "mrz") and one.role in _STATED and not one.computed:
        return 1 + _STATED.index(one.role), f"stated in the document as {one.role}"
    if one.source == "name":
        return 9, "the date in the file's name"
    if one.source in ("text", "ocr") and one.role == "signed" and not one.computed:
        return _SIGNED, "the last signature in the document"
    return None


def _because(one: Dated, reason: str) -> Dated:
    return replace(one, why=f"{reason}; {one.why}" if one.why else reason)


def best_of(dates: Iterable[Dated], role: str) -> Dated | None:
    """The date that most surely has a role: the surest first, then the earlier in the document; None if none has it."""
    having = [one for one in dates if one.role == role and (one.value or one.alternatives)]
    return max(having, key=lambda one: one.confidence, default=None)

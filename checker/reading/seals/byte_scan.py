"""Signatures told by the bytes alone, where no engine can follow the file's structure: never intact."""

from collections.abc import Collection
from dataclasses import replace

from checker.facts.signature import Signature, State, Times
from checker.reading.seals.byte_ranges import Loose, covered, loose_signatures
from checker.reading.seals.cms import read_seal
from checker.reading.seals.times import iso, pdf_time, signing_date
from checker.reading.seals.verdict import with_seal


def loose(data: bytes, reason: str, most: int) -> list[Signature]:
    """The signatures that stand in the bytes, unchecked for that reason, or broken; at least one."""
    return stray(data, reason, most) or [Signature(means="digital", state="unchecked", certain=False, reason=reason)]


def stray(
    data: bytes, reason: str, most: int, apart: Collection[tuple[int, ...]] = ()
) -> list[Signature]:
    """The same, without those that sign the bytes `apart`; there may be none."""
    found = (one for one in loose_signatures(data, most) if one.numbers not in apart)
    return [_loose_one(data, one, reason) for one in found]


def _loose_one(data: bytes, one: Loose, reason: str) -> Signature:
    base = Signature(means="digital", state="unchecked", certain=False, reason=reason, covers_all=False)
    times = Times(m=iso(pdf_time(one.time)) if one.time else None)
    base = replace(base, times=times, date=signing_date(one.time, times, None))
    signed = covered(one.numbers, len(data))
    if isinstance(signed, str) or one.contents is None:
        return base
    seal = read_seal(one.contents, lambda name: signed.digest(data, name), "")
    state: State = "broken" if seal.verdict == "differs" else "unchecked"
    return replace(
        with_seal(base, seal, one.time, ()), state=state, reason=seal.reason if state == "broken" else reason
    )

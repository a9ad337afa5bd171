"""Which bytes of a file a signature covers, and signatures found by their bytes where the structure is damaged."""

import hashlib
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

LARGEST_SEAL = 8_000_000
"""Bytes of one signature's cryptographic part that are looked at; real ones are below 100 kB."""
_PAIRS = 64
_RANGE = re.compile(rb"/ByteRange\s*\[([\d\s]{1,400})\]")
_HEX = re.compile(rb"\s*<([0-9A-Fa-f\s]*)>\s*")
_HUGE = re.compile(rb"/Contents\s*<[0-9A-Fa-f]{%d}" % 50_000)
_TIME = re.compile(rb"/M\s*\(((?:D:)?[^)]{4,40})\)")


def hashed(algorithm: str, *parts: bytes | memoryview) -> bytes:
    """The digest of the parts; SHAKE256 gives 64 bytes (RFC 8702). Raises ValueError if the algorithm is unknown."""
    if algorithm == "shake256":
        extendable = hashlib.shake_256()
        for part in parts:
            extendable.update(part)
        return extendable.digest(64)
    fixed = hashlib.new(algorithm, usedforsecurity=False)
    for part in parts:
        fixed.update(part)
    return fixed.digest()


@dataclass(frozen=True, slots=True)
class Covered:
    """The signed bytes of one signature, as (start, length) pairs that lie inside the file."""

    pairs: tuple[tuple[int, int], ...]

    def parts(self, data: bytes) -> Iterator[memoryview]:
        """The signed stretches, in order."""
        view = memoryview(data)
        for start, length in self.pairs:
            yield view[start : start + length]

    def digest(self, data: bytes, algorithm: str) -> bytes:
        """The hash of the signed bytes. Raises ValueError for an algorithm that hashlib does not know."""
        return hashed(algorithm, *self.parts(data))

    @property
    def end(self) -> int:
        """The first byte after the signed part."""
        return sum(self.pairs[-1])

    def hole(self, data: bytes) -> bytes | None:
        """What stands between two signed stretches; None unless there are exactly two, the first at byte 0."""
        if len(self.pairs) != 2 or self.pairs[0][0] != 0:
            return None
        return data[self.pairs[0][1] : self.pairs[1][0]]


def covered(numbers: object, size: int) -> Covered | str:
    """The byte range of a signature dictionary, or why it cannot be one, as the end of a sentence."""
    if not isinstance(numbers, Sequence) or isinstance(numbers, str | bytes):
        return "it does not say which bytes are signed"
    try:
        values = [int(one) for one in numbers]
    except (TypeError, ValueError, OverflowError):
        return "the list of signed bytes is not made of numbers"
    if not values or len(values) % 2 or len(values) > 2 * _PAIRS:
        return "the list of signed bytes is not made of pairs"
    pairs = tuple(zip(values[::2], values[1::2], strict=True))
    after = 0
    for start, length in pairs:
        if start < after or length < 0 or start + length > size:
            return "the signed bytes overlap or lie outside the file"
        after = start + length
    return Covered(pairs)


def explains_hole(signed: Covered, data: bytes, contents: bytes) -> bool:
    """Whether the one gap in the signed bytes holds the signature itself and nothing else."""
    hole = signed.hole(data)
    found = _HEX.fullmatch(hole) if hole is not None else None
    if hole is None or found is None or hole[:1] != b"<" or hole[-1:] != b">":
        return False
    digits = b"".join(found[1].split())
    return bytes.fromhex((digits + b"0" * (len(digits) % 2)).decode()) == contents


def has_huge_seal(data: bytes) -> bool:
    """Whether some hexadecimal string is longer than any real signature, before an engine is asked to parse it."""
    for found in _HUGE.finditer(data):
        end = data.find(b">", found.end())
        if end - found.start() > 2 * LARGEST_SEAL:
            return True
    return False


@dataclass(frozen=True, slots=True)
class Loose:
    """A signature that was found by its bytes, without the file's structure."""

    numbers: tuple[int, ...]
    contents: bytes | None
    time: str | None


def loose_signatures(data: bytes, most: int) -> Iterator[Loose]:
    """Signature dictionaries as they stand in the raw bytes; for files whose structure no engine can follow."""
    for nth, found in enumerate(_RANGE.finditer(data)):
        if nth == most:
            return
        numbers = tuple(int(one) for one in found[1].split()[: 2 * _PAIRS])
        near = data[max(0, found.start() - 2000) : found.end() + 2000]
        when = _TIME.search(near)
        yield Loose(numbers, _contents(data, numbers), when[1].decode("latin-1") if when else None)


def _contents(data: bytes, numbers: tuple[int, ...]) -> bytes | None:
    signed = covered(numbers, len(data))
    hole = signed.hole(data) if isinstance(signed, Covered) else None
    if hole is None or len(hole) > 2 * LARGEST_SEAL:
        return None
    found = _HEX.fullmatch(hole)
    digits = b"".join(found[1].split()) if found else b""
    return bytes.fromhex(digits[: len(digits) // 2 * 2].decode()) or None

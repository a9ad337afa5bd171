"""Two revisions of a PDF side by side: where does what is reached from one object differ from the other?

Objects are compared by what they hold, never by their numbers: a number that is used again, a free one, an object
written anew with equal content, or a resource under another number are no difference.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any

from pyhanko.pdf_utils.generic import ArrayObject, NullObject, StreamObject

from checker.reading.seals.form_fields import number_of, raw_get, resolved

MOST_PAIRS = 1_000_000
"""Pairs of objects that are compared for one signature."""
_MOST_FOUND = 200
_BACK = frozenset({"/Parent", "/StructParent", "/StructParents"})
"""Ways back up the tree, and numbers that lead into the tags."""
_CODED_BY = ("/Filter", "/DecodeParms")
_CODING = frozenset({"/Length", "/DL", *_CODED_BY})
_NUMBERS = (int, Decimal)

Path = tuple[str, ...]


class TooLargeError(Exception):
    """More objects than are compared."""


@dataclass(slots=True)
class Comparison:
    """What is known to be equal of two revisions, so that what many pages share is compared once."""

    pages: tuple[dict[Any, int], dict[Any, int]] = ({}, {})
    """The pages of both, by the numbers of their objects: what leads to a page (a bookmark, a link) is compared by
    which page it is."""
    equal: set[tuple[Any, Any]] = field(default_factory=set)
    left: int = MOST_PAIRS

    def differences(self, old: Any, new: Any, seen: set[tuple[Any, Any]] | None = None) -> list[Path]:
        """Where two objects differ, as paths of keys below them; raises TooLargeError. `seen`: where to put the pairs
        of numbers that were reached, without those that are known to be equal."""
        seen = set() if seen is None else seen
        found: list[Path] = []
        todo: list[tuple[Any, Any, Path]] = [(old, new, ())]
        while todo and len(found) < _MOST_FOUND:
            one, other, path = todo.pop()
            pair = (number_of(one), number_of(other))
            if None not in pair:
                if pair in seen or pair in self.equal:
                    continue
                seen.add(pair)
            which = self.pages[0].get(pair[0]), self.pages[1].get(pair[1])
            if which != (None, None):
                if which[0] != which[1]:
                    found.append(path)
                continue
            self.left -= 1
            if self.left < 0:
                raise TooLargeError
            todo.extend(_inside(_meant(one), _meant(other), path, found))
        if not found:
            self.equal |= seen
        return found


def _inside(one: Any, other: Any, path: Path, found: list[Path]) -> Iterator[tuple[Any, Any, Path]]:
    """The pairs that two objects hold, for comparing in turn; adds the path to `found` where they differ themselves."""
    if isinstance(one, dict) and isinstance(other, dict):
        is_stream = [isinstance(each, StreamObject) for each in (one, other)]
        if any(is_stream) and not (all(is_stream) and _same_data(one, other)):
            found.append(path)
            return
        passed_over = _CODING if all(is_stream) else frozenset()
        for key in sorted({*one, *other} - passed_over):
            pair = raw_get(one, key), raw_get(other, key)
            if not _leads_back(key, *pair):
                yield *pair, (*path, key)
    elif isinstance(one, ArrayObject) and isinstance(other, ArrayObject) and len(one) == len(other):
        for nth in range(len(one)):
            yield one.raw_get(nth), other.raw_get(nth), (*path, str(nth))
    elif not _same_value(one, other):
        found.append(path)


def _same_value(one: Any, other: Any) -> bool:
    both_numbers = isinstance(one, _NUMBERS) and isinstance(other, _NUMBERS)
    return (both_numbers or type(one) is type(other)) and bool(one == other)


def _leads_back(key: str, one: Any, other: Any) -> bool:
    """Whether a key leads back up the tree; `/P` is a permission where it is no page."""
    if key == "/P":
        return all(each is None or isinstance(_meant(each), dict) for each in (one, other))
    return key in _BACK


def _same_data(one: Any, other: Any) -> bool:
    if one.encoded_data == other.encoded_data:
        return all(str(resolved(raw_get(one, key))) == str(resolved(raw_get(other, key))) for key in _CODED_BY)
    try:
        return bool(one.data == other.data)
    except Exception:  # a coding of pictures that the engine does not undo
        return False


def _meant(value: Any) -> Any:
    """The object that is meant; None for null and for what is not there."""
    try:
        found = resolved(value)
    except Exception:  # a reference that leads nowhere is null (ISO 32000-2, 7.3.10)
        return None
    return None if isinstance(found, NullObject) else found

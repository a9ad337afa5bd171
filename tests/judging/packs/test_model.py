"""A pack is written the same way by every process, for the record of a review holds its digest."""

import dataclasses
import typing
from collections.abc import Iterator

import pytest

from checker.judging.packs.model import Pack


def types_in(annotation: object) -> Iterator[object]:
    """A type, and those that it is made of."""
    yield typing.get_origin(annotation) or annotation
    for one in typing.get_args(annotation):
        yield from types_in(one)


def reachable(of: type, known: set[type]) -> set[type]:
    """The dataclasses that a value of this one may hold, itself among them."""
    if of not in known:
        known.add(of)
        held = {one for hint in typing.get_type_hints(of).values() for one in types_in(hint)}
        for one in held:
            if isinstance(one, type) and dataclasses.is_dataclass(one):
                reachable(one, known)
    return known


@pytest.mark.parametrize("one", sorted(reachable(Pack, set()), key=lambda one: one.__name__))
def test_no_part_of_a_pack_is_without_order(one):
    hints = typing.get_type_hints(one)
    assert [name for name, hint in hints.items() if {set, frozenset} & set(types_in(hint))] == []

"""Several labels in one name: *Annex F, G*, *Annex D to D3*, *Annex J-K*, *Annex E and E-1*."""

import re

from checker.recognising.labels.labels import normal

_LABEL = r"(?:[A-Z]{1,3}[-/.]?\d{1,3}|[A-Z]{1,2})(?![\w/]|-\w)"
_MORE = re.compile(rf"(?:\s*(?P<by>,|&|\+|\band\b|\bto\b)\s*|(?P<dash>[-–—]))(?P<label>{_LABEL})")
"""A dash with room around it parts the label from the title."""
_TWO_LETTERS = re.compile(r"([A-Z])-([A-Z])")


def split_range(label: str) -> tuple[str, str]:
    """A label of two letters that follow each other, *J-K*, as the first and the rest to be read on; any other as it
    stands, with no rest."""
    two = _TWO_LETTERS.fullmatch(label)
    return (two[1], f"-{two[2]}") if two and two[1] < two[2] else (label, "")


def more_labels(first: str, text: str) -> tuple[tuple[str, ...], int]:
    """The labels that go on from `first` at the start of a text, and how many letters they take: of the same series,
    each after the one before it."""
    found: list[str] = []
    at, last = 0, normal(first)
    while more := _MORE.match(text, at):
        label = normal(more["label"])
        steps = _steps(last, label)
        if not steps:
            break
        found += steps if more["dash"] or more["by"] == "to" else [label]
        at, last = more.end(), label
    return tuple(found), at


def _steps(last: str, label: str) -> list[str]:
    """The labels behind one up to another, none where that does not follow it: G behind F, D1 and D2 behind D."""
    (series, number), (other, end) = map(_parted, (last, label))
    if end is None:
        is_letter = number is None and len(series) == len(other) == 1
        return [chr(one) for one in range(ord(series) + 1, ord(other) + 1)] if is_letter else []
    return [f"{other}{one}" for one in range((number or 0) + 1, end + 1)] if series == other else []


def _parted(label: str) -> tuple[str, int | None]:
    letters = label.rstrip("0123456789")
    return letters, int(label[len(letters) :]) if letters != label else None

"""Labels as people number annexures and exhibits, and what stands out of place among them."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

_BESIDE = re.compile(r".*?\d+[-./]?[A-Z]")
_FORM = re.compile(r"(?P<prefix>.*?)(?P<digits>\d+)|(?P<letters>[A-Z]{1,2})")


@dataclass(frozen=True, slots=True)
class Label:
    """A label as a series (its prefix, or `letters`) and a number in it: B is 2, AA is 27, JD3 is 3."""

    series: str
    number: int
    text: str


def label_of(text: str | None) -> Label | None:
    """The place of a label in its series; None for what is no label.

    After Z people write AA, BB, CC as often as AA, AB, AC; both are read, the doubled form by its letter alone.
    """
    if not text:
        return None
    met = _FORM.fullmatch(text.strip().upper().replace(" ", ""))
    if met is None:
        return None
    if met["digits"]:
        return Label(met["prefix"].strip("-./"), int(met["digits"]), text)
    number = 0
    for letter in met["letters"]:
        number = number * 26 + ord(letter) - ord("A") + 1
    return Label("letters", number, text)


def is_beside(text: str | None) -> bool:
    """Whether a label is that of a paper beside another one, as P3A is that of the translation of P3."""
    return text is not None and _BESIDE.fullmatch(text.strip().upper().replace(" ", "")) is not None


def same_label(one: str, other: str) -> bool:
    """Whether two labels name one place: T06 in a file's name and 6 behind the word *Tab* do."""
    a, b = label_of(one), label_of(other)
    if a is None or b is None:
        return one.casefold() == other.casefold()
    is_bare = "" in (a.series, b.series) and "letters" not in (a.series, b.series)
    return a.number == b.number and (a.series == b.series or is_bare)


def text_of(like: Label, number: int) -> str:
    """How the label with that number is written in the series of another."""
    if like.series != "letters":
        prefix = re.match(r"\D*", like.text)
        return f"{prefix[0] if prefix else ''}{number}"
    text = ""
    while number > 0:
        number, rest = divmod(number - 1, 26)
        text = chr(ord("A") + rest) + text
    return text


def words_of(labels: Iterable[Label]) -> str:
    """`A, B, C`."""
    texts = [one.text for one in labels]
    return ", ".join(texts) if len(texts) <= 12 else ", ".join([*texts[:10], "…", texts[-1]])


def out_of_place(numbers: Sequence[int]) -> list[int]:
    """The positions of the fewest items that must move so that the rest never falls: all but a longest rising run.

    Patience sorting; of several longest runs the one that leaves the later item out of place is kept, as a reader
    would say it.
    """
    tails: list[int] = []
    ends: list[int] = []
    back: list[int] = []
    for at, number in enumerate(numbers):
        slot = bisect_right(tails, number)
        if slot == len(tails):
            tails.append(number)
            ends.append(at)
        else:
            tails[slot] = number
            ends[slot] = at
        back.append(ends[slot - 1] if slot else -1)
    keep: set[int] = set()
    at = ends[-1] if ends else -1
    while at >= 0:
        keep.add(at)
        at = back[at]
    return [at for at in range(len(numbers)) if at not in keep]


def out_of_order_with(numbers: Sequence[int], at: int) -> int:
    """The position of the nearest item that stands on the wrong side of the one at `at`: in front of it for choice."""
    before = [nth for nth in range(at) if numbers[nth] > numbers[at]]
    after = [nth for nth in range(at + 1, len(numbers)) if numbers[nth] < numbers[at]]
    return before[-1] if before else after[0]

"""What matter.json names and no file fits: a slip of the pen, or a paper that is not there."""

from collections.abc import Iterator, Sequence

from checker.facts.bundle import Unmet
from checker.facts.matter import Matter
from checker.reading.folder.globs import Pattern


def unmet(matter: Matter, files: Sequence[str], filed: Sequence[str], folders: Sequence[str]) -> Iterator[Unmet]:
    """The patterns of `bundle`, `order` and `shelves` that no file fits; those of the order are asked of the bundle
    alone. All paths are relative to the matter."""
    said = [("bundle", text, files) for text in matter.bundle]
    said += [("order", text, filed) for text in matter.order]
    said += [(f"shelves.{shelf}", text, files) for shelf, texts in matter.shelves.items() for text in texts]
    for where, text, among in said:
        pattern = Pattern(text)
        if not any(map(pattern.meets, among)):
            yield Unmet(where, text, any(pattern.meets(one) or pattern.meets(f"{one}/x") for one in folders))

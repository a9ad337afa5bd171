"""What matter.json names and no file fits: a slip of the pen, or a paper that is not there."""

from collections.abc import Iterator, Sequence

from checker.facts.bundle import Unmet
from checker.facts.matter import Matter
from checker.globs import plain
from checker.reading.folder.globs import Pattern, above, tidy, wildcards


def unmet(matter: Matter, files: Sequence[str], filed: Sequence[str], folders: Sequence[str]) -> Iterator[Unmet]:
    """The patterns of `bundle`, `order` and `shelves` that no file fits; those of the order are asked of the bundle
    alone. All paths are relative to the matter."""
    everything, bundle, within = _Paths(files), _Paths(filed), _Paths([*folders, *(f"{one}/x" for one in folders)])
    said = [("bundle", text, everything) for text in matter.bundle]
    said += [("order", text, bundle) for text in matter.order]
    said += [(f"shelves.{shelf}", text, everything) for shelf, texts in matter.shelves.items() for text in texts]
    for where, text, among in said:
        if not among.met_by(text):
            yield Unmet(where, text, within.met_by(text))


class _Paths:
    """Paths that patterns are asked of; one without `*` or `?` costs one look: a matter may name every file."""

    def __init__(self, paths: Sequence[str]) -> None:
        self._paths = paths
        self._named = {one for path in paths for one in above(plain(path))}

    def met_by(self, text: str) -> bool:
        """Whether the pattern fits any of them."""
        if not wildcards(text):
            return plain(tidy(text)) in self._named
        return any(map(Pattern(text).meets, self._paths))

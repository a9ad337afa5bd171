"""Patterns of paths as people write them in matter.json: `05 Bundle/**`, `*.pdf`, a folder's name."""

from collections.abc import Iterable, Iterator

from checker.globs import Glob, plain


class Pattern:
    """One pattern of `checker.globs` for the paths of a matter; a folder's name means all in it.

    Case and the way accents are stored make no difference: names come from three systems.
    """

    __slots__ = ("_folder", "_glob")

    def __init__(self, text: str) -> None:
        text = tidy(text)
        self._glob = Glob(text)
        self._folder = not text.endswith("*")

    def meets(self, path: str) -> bool:
        """Whether a relative path, with `/`, fits."""
        return self._glob.fits(plain(path), below=self._folder)


class Patterns:
    """Many patterns in an order. One without `*` or `?` costs nothing, so that a matter may name every file."""

    def __init__(self, texts: Iterable[str]) -> None:
        self._plain: dict[str, int] = {}
        self._others: list[tuple[int, Pattern]] = []
        self._count = 0
        for text in texts:
            if wildcards(text):
                self._others.append((self._count, Pattern(text)))
            else:
                self._plain.setdefault(plain(tidy(text)), self._count)
            self._count += 1

    def __len__(self) -> int:
        return self._count

    def first(self, path: str) -> int:
        """Which of them, from 0, is the first that fits; their number where none does."""
        best = min((self._plain[one] for one in above(plain(path)) if one in self._plain), default=len(self))
        return next((nth for nth, one in self._others if nth < best and one.meets(path)), best)

    def meet(self, path: str) -> bool:
        """Whether any of them fits."""
        return self.first(path) < len(self)


def matches(path: str, patterns: Iterable[Pattern]) -> bool:
    """Whether any of the patterns fits."""
    return any(pattern.meets(path) for pattern in patterns)


def wildcards(text: str) -> int:
    """How many `*` and `?` a pattern has."""
    return text.count("*") + text.count("?")


def tidy(text: str) -> str:
    """A pattern with `/` alone, from the matter's folder."""
    return text.replace("\\", "/").strip("/").removeprefix("./")


def above(path: str) -> Iterator[str]:
    """The folders above a path, from the top, and the path itself."""
    parts = path.split("/")
    return ("/".join(parts[:end]) for end in range(1, len(parts) + 1))

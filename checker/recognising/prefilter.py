"""Signs that a search is worth making. A linear engine passes over a page in five microseconds; most searches, which
need what that engine has not, take fifty times as long to find nothing."""

from collections.abc import Iterable, Iterator

import re2

from checker.lexicon import alternatives


class Signs:
    """What must stand in a text, in capitals or not, for a search to find anything there.

    The pattern is of text in which `?` stands for every character beyond ASCII, and a line ends in `\\n` alone: it may
    meet more than the search finds, never less. Places in that text are those in the text itself.
    """

    def __init__(self, pattern: str) -> None:
        options = re2.Options()
        options.encoding = re2.Options.Encoding.LATIN1
        options.case_sensitive = False
        self._pattern = re2.compile(f"(?m){pattern}".encode("ascii"), options)

    @classmethod
    def of(cls, words: Iterable[str]) -> "Signs":
        """Any of the words, of whatever script."""
        return cls(alternatives(word.encode("ascii", "replace").decode("ascii") for word in words))

    def on(self, text: str) -> bool:
        """Whether the signs stand in the text."""
        return self._pattern.search(_plain(text)) is not None

    def at(self, text: str) -> Iterator[int]:
        """Where they begin."""
        for found in self._pattern.finditer(_plain(text)):
            yield found.start()


def _plain(text: str) -> bytes:
    return text.encode("ascii", "replace").replace(b"\r", b"\n")

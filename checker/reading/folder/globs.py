"""Patterns of paths as people write them in matter.json: `05 Bundle/**`, `*.pdf`, a folder's name."""

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache


class Pattern:
    """One pattern: `**` stands for any folders, `*` and `?` for characters of one name; a folder's name means all in
    it.

    Case and the way accents are stored make no difference: names come from three systems.
    """

    __slots__ = ("_expression",)

    def __init__(self, text: str) -> None:
        text = plain(text.replace("\\", "/")).strip("/").removeprefix("./")
        body = re.sub(r"\\\*\\\*/|\\\*\\\*|\\\*|\\\?", _meaning, re.escape(text))
        self._expression = re.compile(body + ("" if text.endswith("*") else "(?:/.*)?"), re.DOTALL)

    def meets(self, path: str) -> bool:
        """Whether a relative path, with `/`, fits."""
        return self._expression.fullmatch(plain(path)) is not None


def matches(path: str, patterns: Iterable[Pattern]) -> bool:
    """Whether any of the patterns fits."""
    return any(pattern.meets(path) for pattern in patterns)


@lru_cache(maxsize=4096)
def plain(text: str) -> str:
    """A path as it is compared: NFC, case folded."""
    return unicodedata.normalize("NFC", text).casefold()


def _meaning(match: re.Match[str]) -> str:
    return {r"\*\*/": "(?:.*/)?", r"\*\*": ".*", r"\*": "[^/]*", r"\?": "[^/]"}[match.group()]

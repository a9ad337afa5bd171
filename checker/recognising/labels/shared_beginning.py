"""The code of the matter with which most names of a folder begin: *SD-2025-017 O-1 Letter*, *SD-2025-017 O-2 Map*."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import accumulate, islice
from pathlib import PurePosixPath

from checker.recognising.dates import dates_in_name
from checker.recognising.labels.label_words import NAME_WORDS

_WORD = re.compile(r"[^\s_]+[\s_]+")
_FEWEST, _MOST = 4, 0.7
"""Files that must begin so, and the share of all."""
_MOST_WORDS = 8
"""Of a name, in which its beginning may end."""
_LETTERS = 5
"""Of a code with figures: a shorter one may be the label of a series."""


def shared_beginning(paths: Iterable[str]) -> str:
    """The words with which most names begin and which hold a code, with the blank behind them; empty where there are
    none. What stands behind them is the paper's own label or number.

    A word that introduces labels (`Exhibit C-1`, `Exhibit C-2`) and a date are the paper's own, whoever shares them.
    """
    names = [PurePosixPath(path).name for path in paths]
    counted = Counter(one for name in names for one in _beginnings(name))
    shared = [one for one, times in counted.items() if times >= max(_FEWEST, _MOST * len(names))]
    return max((one for one in shared if dates_in_name(one, None) is None), key=len, default="")


def _beginnings(name: str) -> Iterator[str]:
    """The code that a name begins with, with the words before it, and each longer one."""
    for beginning in accumulate(islice(_words(name), _MOST_WORDS)):
        if any(_is_code(word) for word in beginning.split()):
            yield beginning


def _words(name: str) -> Iterator[str]:
    at = 0
    while (word := _WORD.match(name, at)) and word[0].strip(" _.:").casefold() not in NAME_WORDS:
        yield word[0]
        at = word.end()


def _is_code(word: str) -> bool:
    return len(word.strip("_")) >= _LETTERS and sum(map(str.isdigit, word)) > 1

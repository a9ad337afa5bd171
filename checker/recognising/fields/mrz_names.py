"""The names in a machine-readable zone, without the fillers behind them that an engine read for letters."""

import re

_LIKE_FILLERS = frozenset("CEKLS")
"""Letters that engines read for the filler `<`."""
_WORD = re.compile(r"[^\W\d_]+")
_NAME = re.compile(r"(<*)([^<]+)")


def holder(written: str, printed: str) -> tuple[str, str]:
    """Surname and given names of a field of names (Doc 9303-3, 4.6); `printed` is what else the page says.

    Behind the names stand fillers to the end. The last words are fillers if they are made of the letters that fillers
    are read for, and no name: they stand behind two fillers, are one letter again and again, stand beside such a word,
    or are not where the page prints the name. Another word that the page prints is always kept.
    """
    surname, _, given = written.partition("<<")
    words = [(len(one[1]), one[2]) for one in _NAME.finditer(given)]
    said = {one.upper() for one in _WORD.findall(printed)}
    is_printed = any(word in said for _, word in words if not _LIKE_FILLERS.issuperset(word))
    kept = len(words)
    for nth in range(len(words) - 1, 0, -1):
        gap, word = words[nth]
        alone = len(word) == 1
        beside_run = alone and _is_run(words[nth - 1][1])
        if (word in said and not (_is_run(word) or beside_run)) or not _LIKE_FILLERS.issuperset(word):
            break
        if is_printed or gap > 1 or _is_run(word) or beside_run or (alone and nth + 1 == kept < len(words)):
            kept = nth
        elif not alone:
            break
    return surname, "<".join(word for _, word in words[:kept])


def _is_run(word: str) -> bool:
    return len(word) > 1 and len(set(word)) == 1

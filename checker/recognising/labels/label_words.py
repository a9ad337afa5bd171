"""Words that introduce an annexure's or exhibit's label, the letters of other scripts, and words that are no label."""

from checker.lexicon import alternatives, by_meaning, phrases

WORDS = {word: meaning for meaning, words in by_meaning("labels", "label words").items() for word in words}
"""What each word means: `ex.` introduces an exhibit."""
NAME_WORDS = WORDS | {word: sort for sort, words in by_meaning("labels", "words of names").items() for word in words}
"""The same in the names of files, where people shorten more."""
SMALL_WORDS = frozenset(word.upper() for word in phrases("labels", "no labels"))
"""Words that are no label, though they are as short as one."""
LETTERS = {letter: latin for latin, letters in by_meaning("labels", "letters").items() for letter in letters}
"""Letters by which lists in Urdu count, as the Latin ones that they stand for."""

WORD_ENDS = r"(?:(?![^\W\d_])|(?<=[a-z.])(?=[A-Z]))"
"""A label begins at the end of its word (`Annexure A`, `AnnexureA`), never inside it: no `LE` in `TABLE`."""


def introduced(words: dict[str, str]) -> str:
    """A regular expression, with one group, for a word that introduces a label and for its end."""
    return rf"(?>((?i:{alternatives(words)}))){WORD_ENDS}"

"""Which of the matter's languages a page is read in.

An engine that may take a word for English or for Urdu misreads words that it reads well in English alone: of
*24/JAN/2026* it made *246*, and was surer of it. So a page is read in English first, and in the other languages too
only where that leaves words in doubt; print in another script leaves nearly all of them.
"""

from collections.abc import Sequence

from checker.reading.ocr.words import Word

_DOUBTED, _MOST_DOUBTED = 0.6, 0.03
"""Below which confidence a word is doubted, and the share of a page's letters in such words that English leaves."""
_SURE, _FEWEST_LETTERS = 0.7, 2
"""What a word in English must be to stand for what the other reading has in its place."""
_APART = 10_000
"""Added to the numbers of blocks in which the other reading has nothing: no two lines are one by chance."""


def suffices(english: Sequence[Word]) -> bool:
    """Whether all that stands on the page was read in English, as far as can be told."""
    letters = sum(len(word.text) for word in english)
    doubted = sum(len(word.text) for word in english if word.confidence < _DOUBTED)
    return letters > 0 and doubted < _MOST_DOUBTED * letters


def put_right(every: Sequence[Word], english: Sequence[Word]) -> list[Word]:
    """The words of a page read in all its languages, with those that English is sure of in the place of what the
    others made of them."""
    sure = [word for word in english if _is_sure(word)]
    words: list[Word] = []
    taken: set[int] = set()
    for word in every:
        better = [nth for nth, one in enumerate(sure) if _covers(word, one)]
        if better:
            words += [sure[nth]._replace(line=word.line) for nth in better if nth not in taken]
            taken.update(better)
        elif not any(_covers(one, word) for one in sure):
            words.append(word)
    lost = (one for nth, one in enumerate(sure) if nth not in taken)
    return [*words, *(one._replace(line=(one.line[0] + _APART, *one.line[1:])) for one in lost)]


def _is_sure(word: Word) -> bool:
    return word.confidence >= _SURE and sum(map(str.isalnum, word.text)) >= _FEWEST_LETTERS and word.text.isascii()


def _covers(word: Word, one: Word) -> bool:
    """Whether the middle of `one` lies within the word."""
    across, down = (one.left + one.right) / 2, (one.top + one.bottom) / 2
    return word.left <= across <= word.right and word.top <= down <= word.bottom

"""The language of a page: by its script first; Latin, Arabic and Cyrillic script by words and letters of their own.

A vote of function words, not a library: page-long legal text needs no more, the good libraries weigh 50 to 200 MB or
call `Lorem ipsum` a language with confidence, and a page that shows too little must stay undecided.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Mapping
from dataclasses import replace
from functools import cache

from checker.lexicon import by_language
from checker.pages.page import Page
from checker.recognising.recogniser import Found, PageContext, Recogniser

_SCRIPTS = (
    ("Latin", re.compile(r"[A-Za-z\u00c0-\u024f]")),
    ("Arabic", re.compile(r"[\u0600-\u06ff\u0750-\u077f\ufb50-\ufdff\ufe70-\ufeff]")),
    ("Cyrillic", re.compile(r"[\u0400-\u04ff]")),
    ("Devanagari", re.compile(r"[\u0900-\u097f]")),
    ("Bengali", re.compile(r"[\u0980-\u09ff]")),
    ("Gurmukhi", re.compile(r"[\u0a00-\u0a7f]")),
    ("Greek", re.compile(r"[\u0370-\u03ff]")),
    ("Hebrew", re.compile(r"[\u0590-\u05ff]")),
    ("Han", re.compile(r"[\u4e00-\u9fff]")),
    ("Kana", re.compile(r"[\u3040-\u30ff]")),
    ("Hangul", re.compile(r"[\uac00-\ud7af]")),
    ("Thai", re.compile(r"[\u0e00-\u0e7f]")),
)
_ONE_LANGUAGE = {
    "Devanagari": "hi", "Bengali": "bn", "Gurmukhi": "pa", "Greek": "el", "Hebrew": "he", "Han": "zh", "Kana": "ja",
    "Hangul": "ko", "Thai": "th",
}  # fmt: skip
_WORD = re.compile(r"[^\W\d_]+")
_BLANKS = {code: " " for code in range(128) if not chr(code).isalpha()}
"""Leaves the same words of plain characters, and is far quicker than the pattern."""
_URDU = re.compile(r"[\u0679\u0688\u0691\u06ba\u06be\u06c1\u06d2]")
_PERSIAN = re.compile(r"[\u067e\u0686\u0698\u06af\u06a9\u06cc]")
_UKRAINIAN = re.compile(r"[іїєґІЇЄҐ]")
_SAMPLE = 1000
_FEWEST_LETTERS = 40
_FEWEST_VOTES = 4.0


def language_of(text: str) -> tuple[str | None, str | None]:
    """(ISO 639-1 code, name of the script) of a text; None for either that the text does not show."""
    sample = text[:_SAMPLE]
    plain, low = sample.isascii(), sample.lower()
    words = low.translate(_BLANKS).split() if plain else _WORD.findall(low)
    letters = sum(map(len, words)) if plain else sum(map(str.isalpha, sample))
    if letters < 8:
        return None, None
    script, count = _script(sample, letters)
    if count < _FEWEST_LETTERS or script is None:
        return None, script
    if script == "Latin":
        return _voted(words), script
    if script == "Arabic":
        if _URDU.search(sample):
            return "ur", script
        return ("fa" if _PERSIAN.search(sample) else "ar"), script
    if script == "Cyrillic":
        return ("uk" if _UKRAINIAN.search(sample) else "ru"), script
    return _ONE_LANGUAGE.get(script), script


@cache
def _votes() -> Mapping[str, tuple[str, ...]]:
    """Which languages each word speaks for. Forms hold few function words, so nouns of theirs speak too."""
    votes: defaultdict[str, list[str]] = defaultdict(list)
    for code, words in by_language("language").items():
        for word in (*words["function words"], *words.get("nouns of forms", ())):
            votes[word].append(code)
    return {word: tuple(codes) for word, codes in votes.items()}


def _script(sample: str, letters: int) -> tuple[str | None, int]:
    """The script of more than half of the letters, and how many those are (with vowel signs)."""
    if sample.isascii():
        return "Latin", letters
    for name, pattern in _SCRIPTS:
        count = len(pattern.findall(sample))
        if count * 2 > letters:
            return name, count
    return None, 0


def _voted(words: list[str]) -> str | None:
    votes: defaultdict[str, float] = defaultdict(float)
    for word, count in Counter(words).items():
        codes = _votes().get(word, ())
        for code in codes:
            votes[code] += count / len(codes)
    ranked = sorted(votes.items(), key=lambda one: -one[1])[:2]
    if not ranked or ranked[0][1] < _FEWEST_VOTES or len(ranked) > 1 and ranked[1][1] * 1.5 > ranked[0][1]:
        return None
    return ranked[0][0].partition("-")[0]


def _recognise(page: Page, _context: PageContext, before: Found) -> Found:
    language, script = language_of(page.text)
    return {"fact": replace(before["fact"], language=language, script=script, words=len(page.text.split()))}


RECOGNISER = Recogniser("language", (), _recognise, needs=("fact",), replaces=("fact",))

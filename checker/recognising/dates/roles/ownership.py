"""Whose date it is: *this Agreement, dated …* is the document's; *the Lease dated …*, *your letter dated …* are not."""

import re
from typing import Literal

from checker.lexicon import alternatives, whole
from checker.recognising.dates.roles.paper_numbers import after_number
from checker.recognising.normalise import Plain, plain_phrases

Owner = Literal["own", "other", "unknown"]

_NOUNS = (*plain_phrases("papers", "nouns"), *plain_phrases("papers", "nouns of several words"))
_NOUN = re.compile(rf"{whole(_NOUNS)}(?![’'])")
_HEAD = 500
"""How far down its page the title of a document may stand, in characters."""
_TITLE = re.compile(rf"\W*(?:[a-z][a-z&'-]*\s+){{0,7}}{alternatives(plain_phrases('papers', 'instruments'))}\b")
_EXECUTED = re.compile(r"(?:is|was|has been)?\s*(?:hereby\s)?(?:made|executed|entered|delivered|dated)\b")
_ACTS = re.compile(r"\s*(?:shall|will|is|becomes?|takes?|comes?)\b")
"""*The Agreement shall be effective …* speaks of the document itself."""
_WORD = re.compile(r"[a-z]+|[.;:]")
_POINTING = frozenset(plain_phrases("sentences", "pointing words"))
_ENDING = frozenset((".", ";", ":", *plain_phrases("sentences", "ends of phrases")))
"""Words that a noun and the word that points at it do not have between them."""
_PARENS = re.compile(r"\([^()]{0,200}\)")
_OWN_TERM = re.compile(r"\(\s*(?:this|hereinafter|herein|these)\b[^()]{0,200}\)")
_MARK = " § "
_ABBREVIATED = re.compile(rf"(?:\b{alternatives(plain_phrases('sentences', 'abbreviations'))}|\b[a-z]|[.&][a-z])\Z")
_END = re.compile(r"[.;][\"')]?\s+(?=[\"'(]?[A-Z0-9])|\n\s*\n|-{6,}")


def sentence_start(page: Plain, at: int, reach: int = 600) -> int:
    """Where the sentence around a place begins, as far as `reach` characters back."""
    floor = max(0, at - reach)
    start = floor
    for match in _END.finditer(page.text, floor, at + 1):
        if match.end() <= at and not (
            page.text[match.start()] == "." and _ABBREVIATED.search(page.low[max(0, match.start() - 8) : match.start()])
        ):
            start = match.end()
    return start


_PLACE = re.compile(r"\s*[A-Z][a-z]{2,15}(?:[ -][A-Z][a-z]{2,15})?\s?[,:]\s*")
"""A place that begins a line before *dated*, as over a letter of an office: *No. 3342  Karachi, dated 28-01-2025*."""

_DAY = 26
"""Letters that the day behind it takes, with which its line ends; in a sentence more follow."""
_COUNTED = re.compile(rf"\s*\(\s*\d{{1,3}}\s*{alternatives(plain_phrases('parts', 'counted pages'))}\s*\)")
"""How many pages a paper of a list has."""


def owner(page: Plain, cue: int, end: int) -> Owner:
    """Whose date a cue such as *dated* or *made* gives; the cue's words stand from `cue` to `end`."""
    start = sentence_start(page, cue)
    said = _PARENS.sub(" ", _OWN_TERM.sub(_MARK, page.low[start:cue]))
    line = page.text[max(page.text.rfind("\n", 0, cue) + 1, cue - 60) : cue]
    begins = line[after_number(line) :]
    opens_line = not begins.strip() and not page.text[cue].islower()
    if _PLACE.fullmatch(begins) and len(page.text[end:].partition("\n")[0].strip()) <= _DAY:
        return "own"
    nouns = list(_NOUN.finditer(said))
    if page.low[end : end + 3].lstrip()[:1] == ":" and not page.text[cue].islower():
        return "own"
    if not nouns:
        return "own" if opens_line or not said.strip(" \r\n\t-_.,:*#|") else "unknown"
    which = "hereby" if "hereby" in said[nouns[-1].end() :] else _determiner(said, nouns[-1].start())
    if which in ("this", "these", "present", "hereby") or said[nouns[-1].end() :].lstrip(" ,\r\n")[:1] == _MARK.strip():
        return "own"
    if which == "the" and _ACTS.match(said, nouns[-1].end()):
        return "own"
    if which is None:
        titled = start < _HEAD and _TITLE.match(said) and not page.text[:start].rpartition("\n")[2].strip()
        return "own" if opens_line or titled else "other"
    return "other"


def is_counted(page: Plain, end: int) -> bool:
    """Whether a count of pages stands right behind a date: a list of papers goes on, and the date is of one of them."""
    return _COUNTED.match(page.low, end) is not None


def directly_after_noun(page: Plain, cue: int) -> bool:
    """Whether a cue follows the document's name at once: *This Agreement, as of …*."""
    said = _PARENS.sub(" ", page.low[sentence_start(page, cue) : cue])
    nouns = list(_NOUN.finditer(said))
    rest = said[nouns[-1].end() :].strip(" ,\r\n") if nouns else None
    return rest is not None and said.lstrip().startswith("this") and (not rest or _EXECUTED.match(rest) is not None)


def _determiner(said: str, noun: int) -> str | None:
    """The word that points at a noun: *this*, *the*, *that*, *an* …; None if none stands before it in its phrase."""
    for word in reversed(_WORD.findall(said[max(0, noun - 110) : noun])):
        if word in _POINTING:
            return str(word)
        if word in _ENDING:
            return None
    return None

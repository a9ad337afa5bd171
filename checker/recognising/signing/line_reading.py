"""What a short line beside a signature says: a name, an office, a label and its value, a closing, or none of these."""

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from checker.lexicon import alternatives, by_meaning, phrases, whole

Says = Literal[
    "name", "office", "signing", "act", "closing", "behalf", "heading", "date label", "label", "sentence", "other"
]

BLANK = re.compile(r"(?:_[ \t]?){4,}|\.{6,}|…{3,}|(?:[-–—][ \t]?){10,}|(?:\s[._]){6,}")
"""What people print to be written on."""
_EDGES = " \t\r\n:;,.()[]|*-–—'\"“”‘’/\\_•"
_CAPACITIES = {
    meaning: re.compile(whole(words), re.IGNORECASE) for meaning, words in by_meaning("signing", "capacities").items()
}
_CAPACITY_WORDS = tuple(one for words in by_meaning("signing", "capacities").values() for one in words)
_CAPACITY = re.compile(whole(_CAPACITY_WORDS), re.IGNORECASE)
_OFFICE = re.compile(whole((*phrases("signing", "offices"), *_CAPACITY_WORDS)), re.IGNORECASE)
_SIGNING = re.compile(whole(phrases("signing", "signing words")), re.IGNORECASE)
_TELLS = re.compile(
    r"[^\W\d_]{2}[^:：_]{0,40}?\bsigned(?!\s*[:：_])\b|\bsigned\s+(?:on\s+)?(?:the\s+)?\d{1,2}\b", re.IGNORECASE
)
"""`has been signed by`, `Contract Q-0418 signed`, `signed 3 March 2026`: what tells of a signature, as an apostille or
a chronology does, asks for none."""
_CLOSING = re.compile(rf"{alternatives(phrases('signing', 'closings'))}\W*", re.IGNORECASE)
_DID = alternatives(phrases("signing", "acts"))
_ACT = re.compile(rf"(?:{_DID}[\s,&/]*(?:and\s+)?)+(?:by|before|to)?\s*(?P<rest>\(.{{2,40}}\))?\W*", re.IGNORECASE)
_ACT_BY = re.compile(rf"{_DID}\s+by\s*:?\s+(?P<whom>.{{3,60}})", re.IGNORECASE)
_BEHALF = re.compile(
    rf"{alternatives(phrases('signing', 'behalf'))}\s+(?P<whom>(?!the\s+(?:purpose|period|year)).{{2,70}})",
    re.IGNORECASE,
)
_HEADINGS = {
    meaning: re.compile(rf"(?:{alternatives(words)})(?:\s+to\s+.{{3,40}})?\W*", re.IGNORECASE)
    for meaning, words in by_meaning("signing", "headings of parts").items()
}
_THROUGH = re.compile(rf"{alternatives(phrases('signing', 'through'))}\W*", re.IGNORECASE)
_BEHIND_LABEL = r"(?!\w)\s*(?:\([^)]*\)\s*)?(?P<sign>[:.\-–]*)\s*(?P<value>.*)"
_GLUED = r"\s*"
"""Engines lose the blank in a label: *Fullname*."""
_LABELS: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (sort, re.compile(rf"\W*{alternatives(phrases('signing', f'{sort} labels'), _GLUED)}{_BEHIND_LABEL}", re.I | re.S))
    for sort in ("name", "office", "date", "other")
)
_TITLE = re.compile(rf"{alternatives(phrases('signing', 'titles'))}\.?", re.IGNORECASE)
_KINSHIP = re.compile(whole(phrases("signing", "kinship")), re.IGNORECASE)
_NEVER_IN_NAME = frozenset(phrases("signing", "never in a name"))
_PARTICLE = re.compile(alternatives(phrases("signing", "particles")), re.IGNORECASE)
_NAME_WORD = re.compile(r"[^\W\d_](?:[^\W\d_]|['’\-])*[.,]?")
"""A word of a name, which begins with a capital: `O’Neill`, `Müller-Şahin`, `M.`."""
_BRACKETED = re.compile(r"\(?\s*(?P<name>[^()]{5,50})\)(?!\w)")
"""A name as officers have it printed under the place to sign: `(MUHAMMAD ALI ZIA) PSP`."""
_STOP_WITHIN = re.compile(r"(?<=[a-z]{3})\.(?=\s)")
_CARDS = set(phrases("fields", "captions")) - set(phrases("signing", "date labels"))
_AND_NUMBER = re.compile(
    rf"(?P<name>[^\d:_]{{5,50}}?)[\s,;]+{alternatives(_CARDS)}"
    r"(?:\s+no)?\W*\d(?:\W?\d){4,}\W*",
    re.IGNORECASE,
)
"""A name with the number of a card behind it: `Sara Misali CNIC 00000-0000000-0`."""
_NUMBERED = re.compile(r"\A\W*(?:(?:\d{1,2}|[ivxIVX]{1,4})\s*[.)]\s+|\(?\s*(?:\d{1,2}|[ivx]{1,4})\s*\)\s*)")
_DEGREES = re.compile(
    r"\s+(?:LL\.?\s?[BM]|[BM]\.?A|[BM]\.?Sc|MBBS|FCPS|MRCP|Ph\.?D|[FA]CA|MCIEH|MRICS|CPsychol|M\.?Phil)\b.*$"
)
_VERBS = re.compile(
    r"\b(?:is|are|was|were|has|have|had|shall|will|that|which|who|whose|been|being|may|must|should|would|not|this|these"
    r"|those|we|I|do|does|hereby|from|into|upon|under|his|her|their|your|our|any)\b"
)
_NOTE = re.compile(r"\s*\([^()]*\)\W*")
"""What forms print in brackets beside a place, of which it says what is to be written there."""
_LONG, _RATHER_LONG = 11, 6
"""Words from which a line is a sentence, and from which it is one if it has a verb."""
_LONGEST_OFFICE = 9
_SHORT_CAPACITY = 3
"""Words beside *signature* that are a capacity though no list has them: *Bearer's signature*."""


@dataclass(frozen=True, slots=True)
class LineReading:
    """What one line says, as far as its own words tell."""

    says: Says
    name: str | None = None
    capacity: str | None = None
    label: str | None = None
    """`name`, `office`, `date` or `other`, of a label."""
    value: str = ""
    """What stands behind the label, or behind *for* and *on behalf of*."""


@lru_cache(maxsize=4096)
def read_line(text: str) -> LineReading:
    """What a line says."""
    bare = without_blanks(text)
    if not bare:
        return LineReading("other")
    said = text if _NOTE.fullmatch(text) else bare
    if name := _name_and_number(bare):
        return LineReading("name", name)
    if is_sentence(said):
        return _office_that_declares(said) or LineReading("sentence")
    if _CLOSING.fullmatch(bare):
        return LineReading("closing")
    labelled = _labelled(bare)
    is_date = labelled is not None and labelled.says == "date label" and any(map(str.isdigit, labelled.value))
    if asks_for_signature(said) and not is_date:
        return LineReading("signing", _name_behind(bare), _capacity_behind(bare))
    if labelled:
        return labelled
    act = _act(bare)
    if act:
        return act
    for part, pattern in _HEADINGS.items():
        if pattern.fullmatch(bare):
            return LineReading("heading", capacity=part)
    whom = _BEHALF.fullmatch(bare)
    if whom:
        words = whom["whom"].strip(_EDGES)
        return LineReading("behalf", capacity=words.lower(), value=words)
    if _THROUGH.fullmatch(bare):
        return LineReading("act", capacity=capacity_in(bare))
    return _named_or_office(bare)


def _name_and_number(bare: str) -> str | None:
    """The name before the number of a card; an engine may see a stop in it, which ends no sentence there."""
    found = _AND_NUMBER.fullmatch(bare)
    return person_name(_STOP_WITHIN.sub("", found["name"])) if found else None


def _office_that_declares(sentence: str) -> LineReading | None:
    """Who signs under what he declares: `Interpreter: I read this form to the client in Urdu`."""
    who, colon, _ = sentence.partition(":")
    is_short = len(who.split()) <= _SHORT_CAPACITY and names_office(who)
    return LineReading("office", capacity=normal_capacity(who)) if colon and is_short else None


def _labelled(bare: str) -> LineReading | None:
    for sort, pattern in _LABELS:
        found = pattern.fullmatch(bare)
        if found is None or not (
            found["sign"] or not found["value"] or sort == "date" and found["value"][:1].isdigit()
        ):
            continue
        value = found["value"].strip(_EDGES)
        if sort == "name":
            return LineReading("label", person_name(value), _office_behind_name(value), sort, value)
        if sort == "office":
            return LineReading("label", None, normal_capacity(value), sort, value)
        return LineReading("date label" if sort == "date" else "label", None, None, sort, value)
    return None


def _act(bare: str) -> LineReading | None:
    act = _ACT.fullmatch(bare)
    if act:
        return LineReading("act", capacity=normal_capacity((act["rest"] or "").strip(_EDGES)))
    by = _ACT_BY.fullmatch(bare)
    if by and not is_sentence(bare):
        whom = by["whom"]
        name = person_name(whom)
        return LineReading(
            "act", name, normal_capacity(whom) if name is None and _OFFICE.search(whom) else _office_behind_name(whom)
        )
    return None


def _named_or_office(bare: str) -> LineReading:
    name = person_name(bare)
    if name:
        return LineReading("name", name, _office_behind_name(bare))
    if len(bare.split()) <= _LONGEST_OFFICE and names_office(bare):
        part, _, whom = bare.partition(":")
        named = person_name(whom)
        if named and names_office(part):
            return LineReading("office", named, normal_capacity(part))
        head, _, rest = bare.partition(",")
        before = person_name(head) if rest else None
        return LineReading("office", before, normal_capacity(rest if before else bare))
    return LineReading("other")


def without_blanks(text: str) -> str:
    """A line without what is printed to be written on, its number, and its edges."""
    return _NUMBERED.sub("", BLANK.sub(" ", text).strip(_EDGES), count=1).strip(_EDGES) if text else ""


def is_sentence(text: str) -> bool:
    """Whether a line is running text."""
    words = text.split()
    if len(words) <= _LONGEST_OFFICE and _NOTE.fullmatch(text):
        return False
    if len(words) >= _LONG or re.search(r"[a-z]{3}[.;!?]\s+[A-Z]", text):
        return True
    return len(words) >= _RATHER_LONG and _VERBS.search(text) is not None


def asks_for_signature(text: str) -> bool:
    """Whether a short line speaks of a signature or a thumb impression."""
    return (
        _SIGNING.search(text) is not None
        and len(text.split()) <= _LONGEST_OFFICE
        and not is_sentence(text)
        and _TELLS.search(text) is None
    )


def names_office(text: str) -> bool:
    """Whether the words name an office, or a part that somebody has in a paper."""
    return _OFFICE.search(text) is not None


def capacity_in(text: str) -> str | None:
    """The first capacity that a text names, by its usual name."""
    found = _CAPACITY.search(text)
    if found is None:
        return None
    return next(meaning for meaning, pattern in _CAPACITIES.items() if pattern.fullmatch(found[0]))


def normal_capacity(text: str) -> str | None:
    """A capacity by its usual name where the words are nothing else, else the words themselves in lower case."""
    bare = re.sub(r"^before me\s*\(?", "", " ".join(text.split()).strip(_EDGES), flags=re.IGNORECASE)
    bare += ")" if bare.count("(") > bare.count(")") else ""
    if not bare:
        return None
    for meaning, pattern in _CAPACITIES.items():
        if pattern.fullmatch(re.sub(r"^(?:the|a)\s+|\s*(?:no\.?\s*)?\d+$", "", bare, flags=re.I).strip(_EDGES)):
            return meaning
    return bare.lower()[:80]


def person_name(text: str) -> str | None:
    """The name of a person that a text is, or begins with before a kinship, a comma or a bracket; else None."""
    bracketed = _BRACKETED.match(text.strip())
    text = bracketed["name"] if bracketed else text
    bare = _DEGREES.sub("", _KINSHIP.split(text.strip(_EDGES))[0].strip(_EDGES))
    bare = re.split(r"\s*[,(]\s*(?=\S)", bare)[0].strip(_EDGES)
    words = bare.split()
    if not 1 <= len(words) <= 6 or names_office(bare) or not _NEVER_IN_NAME.isdisjoint(bare.lower().split()):
        return None
    core = [word for word in words if not _TITLE.fullmatch(word) and not _PARTICLE.fullmatch(word)]
    if len(core) < 2 and not (core and len(words) >= 2 and len(core[0]) > 2):
        return None
    if not all(_is_name_word(word) or _PARTICLE.fullmatch(word) or _TITLE.fullmatch(word) for word in words):
        return None
    return bare if any(len(word.strip(".,")) > 2 for word in core) else None


def _is_name_word(word: str) -> bool:
    return word[0].isupper() and _NAME_WORD.fullmatch(word) is not None


def is_particle(word: str) -> bool:
    """Whether a small word stands within names, as `bin` and `de` do."""
    return _PARTICLE.fullmatch(word) is not None


def same_person(one: str, other: str) -> bool:
    """Whether two writings may be of one person's name: the same last word, and no first letter against it."""
    first, second = (
        [word.strip(".,").casefold() for word in (person_name(text) or "").split()] for text in (one, other)
    )  # fmt: skip
    if not first or not second or first[-1] != second[-1]:
        return False
    return len(first) < 2 or len(second) < 2 or first[0][0] == second[0][0] or bool(set(first[:-1]) & set(second[:-1]))


def _office_behind_name(text: str) -> str | None:
    rest = re.split(r"[,(]", text, maxsplit=1)
    return normal_capacity(rest[1]) if len(rest) > 1 and names_office(rest[1]) else None


def _name_behind(bare: str) -> str | None:
    found = re.search(rf"{_SIGNING.pattern}(?:\s+(?:of|by))?(?:\s+the)?\s*[:\-]?\s+(.{{3,50}})$", bare, re.IGNORECASE)
    return person_name(found[1]) if found else None


def _capacity_behind(bare: str) -> str | None:
    """`Signature of declarant`, `Client's signature`, `Deponent (sign & thumb)`."""
    rest = re.sub(
        r"\b(?:of|by|the|and|or|&|/|with|date|official|stamp|seal)\b|'s\b|’s\b|[&/()]",
        " ",
        _SIGNING.sub(" ", bare),
        flags=re.I,
    )
    rest = " ".join(rest.split()).strip(_EDGES)
    is_short = rest.replace(" ", "").isalpha() and len(rest.split()) <= _SHORT_CAPACITY
    return normal_capacity(rest) if rest and (is_short or names_office(rest)) else None

"""What a file's name says: date, purpose, annexure or exhibit label, number, part."""

import re
import unicodedata
from dataclasses import replace
from pathlib import PurePosixPath
from typing import NamedTuple

from checker.facts.dates import Dated, Order
from checker.facts.questions import NameHabit
from checker.facts.what_it_is import Name
from checker.lexicon import alternatives, phrases
from checker.recognising.labels.label_lists import more_labels, split_range
from checker.recognising.labels.label_words import LETTERS, NAME_WORDS, SMALL_WORDS, introduced
from checker.recognising.labels.labels import normal

_LABEL = (
    r"(?:[A-Za-z]{1,4}[-_/. ]?\d{1,3}(?:[-_/.]?[A-Za-z]\b)?|[A-Za-z]{1,2}(?:[-_/](?:[A-Za-z]?\d{1,2}|\d?[A-Za-z]))?"
    r"|\d{1,3}(?:[-_.]\d{1,2})?[A-Za-z]?)"
)
_DRAFTS = alternatives(phrases("file_names", "drafts"))
_DRAFT = re.compile(rf"^{_DRAFTS}\b|\b{_DRAFTS}(?: ?v?[0-9]+)?$", re.IGNORECASE)
_INTRODUCED = re.compile(
    rf"[(\[]?(?<![A-Za-z]){introduced(NAME_WORDS)}(?i:[\s_]*no\.?)?[\s_.\-–—:\"'“‘(\[]*({_LABEL}|{'|'.join(LETTERS)})[\"'”’)\]]*(?!\d|[^\W\d_])"
)
_OF_A_FILING = re.compile(r"(?i)ex(?:hibit)?[-_ ]?\d{1,3}\.\d{1,3}")
"""The number of an exhibit to a filing (Regulation S-K, Item 601: EX-10.7): the filing's series, not the bundle's."""
_RANGE = re.compile(r"\s*(?:to|-|–|—|and|&)\s*[A-Z0-9]{1,3}\b")
_BARE = re.compile(
    r"\s*[(\[\"“]?(?:"
    r"([A-Z]{1,2}|[A-Z]{1,4}[-_ ]?\d{1,3})[)\]\"”]?(?!-[a-z])(?:\s*[-–—:](?=\D|$)|\s+[-–—_:]\s*|\s*_|\.\s+|\s*$)"
    r"|((?!DS|EB|CR|IR)[A-Z]{2,3}-\d{1,2}|[A-EPR]-\d{1,2})\s*[-–—_:.]?(?:\s+|$)"
    r"|((?!ET|SA|FL|CB|EX|LP|FE|TR)[A-Z]{2,3}\d{1,2})\s+(?=[A-Za-z(])"
    r"|([B-HJ-Z])\s+(?=[A-Za-z(])"
    r"|(A)\s+(?=[A-Za-z(])(?!.*\b(?:of|to|from|for|by|in|on)\b)"
    r")"
)
"""A label without a word before it, at the start of a name. Forms of authorities (I-130, DS-260, P60, ET1) look
alike and are none; so is the letter of a word (`E-mail`, `X-ray`); a bare `A` before a phrase (`A letter to the
court`) is an article."""
_BY_HABIT = re.compile(r"([A-Z]{1,3}-?\d{1,2})(?:[\s_.:–—-]+|$)")
_NUMBER = re.compile(r"^\s*[(\[#]?(\d{1,3}(?:\.\d{1,3})*)[)\]]?(?:\s*[.)\-–—_:]+\s*|\s+|$)(?![0-9])")
_PART = re.compile(
    r"[\s_\-–,(\[]*(?:\b|_)(?:(?i:part|pt|vol(?:ume)?)[\s_.\-]*(\d{1,3})|\(?(\d{1,2})\s+of\s+(?=\d{1,2}\b))"
    r"(?:(?:\s+of\s+)?\d{1,3})?[)\]]*",
    re.ASCII,
)
_COPY = re.compile(r"(?i)(?:[\s_\-]*(?:\(\d{1,2}\)|\bfinal\b|\bv\d{1,2}\b)|\s*[-–—]\s*copy(?:\s*\(?\d*\)?)?)\s*$")
_DATED = re.compile(r"(?i)[\s,(\[]*\b(?:dated|dt\.?|date[:.]?)\s*$")
_SAYS_NOTHING = rf"(?i){alternatives(phrases('file_names', 'says nothing'), ' ')}"
_NO_PURPOSE = tuple(map(re.compile, (_SAYS_NOTHING, r"\d+", r"[\W_]+", r"(?i)[0-9a-f]{8,}")))
_OF_ANOTHER = re.compile(
    rf"(?i){alternatives(phrases('file_names', 'papers on another'))}"
    r"(?:[\s_]+(?:\w+[\s_]+){0,2}?(?:of|to)(?:[\s_]+the)?)[\s_]*$"
)
"""Before a label: the paper is about the one so labelled, and is not itself it (`Translation of Exhibit A`)."""
_POINTS = re.compile(r"\([^()]*\w[^()]*$")
"""Before a label: words in the same brackets say what is there (`Particulars of Claim (contract: see tab 12)`)."""
_BY_MACHINE = rf"{alternatives(phrases('file_names', 'taken by'))}[\W_]*"
_TAKEN = re.compile(rf"(?i)[\W_]*(?:\d{{1,3}}[\W_]+)?{_BY_MACHINE}")
_TAKEN_BEHIND = re.compile(rf"(?i)(?<![^\W_]){_BY_MACHINE}\Z")
"""Before a day: the machine that took the picture on that day, behind the number that a person put before it; before
eight figures, as machines write a day, behind whatever a person put there."""
_FIGURES = 8
_NOT_A_LABEL = SMALL_WORDS | frozenset(["AND", "FOR", "THE"])


def name_of(path: str, order: Order | None = None, habit: NameHabit = NameHabit()) -> tuple[Name, Dated | None]:
    """What the name of the file at that path (relative, with `/`) says, and its date as a Dated; what the names of the
    folder begin with is left out. A day that a camera wrote is that of the picture, and none of the paper.

    A leading number is also taken from the folder it stands in where the file's name has none (`101. Tenancy
    agreement/scan.pdf`).
    """
    from checker.recognising.dates import dates_in_name, period_in

    pure = PurePosixPath(unicodedata.normalize("NFC", path))
    stem = _stem(pure.name).removeprefix(unicodedata.normalize("NFC", habit.begins))
    dated = dates_in_name(stem, order)
    if dated and _is_taken(stem[: dated.start], dated.written):
        dated = replace(dated, role="scanned", why="a camera or a scanner gave the name")
    rest = _without(stem, dated)
    label, word, rest, more = _labelled(rest, is_habit=habit.is_labelled)
    number, rest = (None, rest) if label and word is None else _numbered(rest)
    if label is None:
        label, word, rest, more = _labelled(rest)
    also = _labelled(rest) if word or (label and habit.is_labelled) else _Labelled(None, None, rest)
    part, rest = _parted(rest)
    if number is None and len(pure.parts) > 1:
        number, _ = _numbered(pure.parts[-2])
    date = (period_in(dated.written) or dated.value) if dated and dated.role is None else None
    further = (*more, also.label) if also.label and also.word else more
    purpose = _purpose(rest)
    is_draft = purpose is not None and _DRAFT.search(purpose) is not None
    return Name(date, purpose, label, word, number, part, is_draft, further), dated


def _is_taken(before: str, written: str) -> bool:
    """Whether a day in a name is that on which a machine took the picture."""
    by_figures = len(written) == _FIGURES and written.isdecimal()
    return bool(_TAKEN.fullmatch(before) or (by_figures and _TAKEN_BEHIND.search(before)))


def _stem(name: str) -> str:
    """The name without its ending: only what looks like an ending (`.pdf`, `.tar.gz`), not `No. 5 of 2026`."""
    return re.sub(r"(?i)(?:\.(?:[a-z][a-z0-9]{1,4}|7z))+$", "", name) or name


def _without(stem: str, dated: Dated | None) -> str:
    if dated is None or not dated.written:
        return stem
    at = dated.start if dated.start is not None else stem.find(dated.written)
    if at < 0:
        return stem
    return _DATED.sub("", stem[:at]).rstrip(" (") + " \x00 " + stem[at + len(dated.written) :].lstrip()


class _Labelled(NamedTuple):
    """A name's label with its word, the name without them, and the labels that go on from it."""

    label: str | None
    word: str | None
    rest: str
    more: tuple[str, ...] = ()


def _labelled(text: str, *, is_habit: bool = False) -> _Labelled:
    """What labels a name: `Annexure C`, `Exhibit P-3`, a bare `A - …` at the start; `is_habit`: `O-1 …` and `L-2 …`,
    too, which by themselves may be forms, and before a mark that a paper bore already (`E1 Exhibit TYD1`)."""
    bare_text = text.lstrip("\x00 ")
    if is_habit and (tab := _BY_HABIT.match(bare_text)):
        return _Labelled(normal(tab[1]), None, bare_text[tab.end() :])
    found = _INTRODUCED.search(text)
    if found and found[1].lower().endswith(("s", "ces")) and _RANGE.match(text, found.end()):
        return _Labelled(None, None, text)
    if found and (_OF_ANOTHER.search(text, 0, found.start()) or _OF_A_FILING.fullmatch(found[0].strip())):
        return _Labelled(None, None, text)
    if found and _may_label(found[2]) and not _POINTS.search(text, 0, found.start()):
        label, behind = split_range(found[2])
        behind += text[found.end() :]
        more, taken = more_labels(label, behind)
        rest = f"{text[: found.start()]} {behind[taken:]}"
        return _Labelled(normal(label), NAME_WORDS[found[1].lower()], rest, more)
    bare = _BARE.match(bare_text)
    label = next(filter(None, bare.groups()), "") if bare else ""
    if bare and label and label not in _NOT_A_LABEL:
        return _Labelled(normal(label), None, bare_text[bare.end() :])
    return _Labelled(None, None, bare_text)


def _may_label(label: str) -> bool:
    """A word of two small letters behind `schedule` is a word; `a` and `A` are labels in a name."""
    if label in LETTERS:
        return True
    return label.upper() not in _NOT_A_LABEL and (len(label) == 1 or label != label.lower() or not label.isalpha())


def _numbered(text: str) -> tuple[tuple[int, ...] | None, str]:
    found = _NUMBER.match(text)
    if not found:
        return None, text
    return tuple(int(one) for one in found[1].split(".")), text[found.end() :]


def _parted(text: str) -> tuple[int | None, str]:
    found = _PART.search(text)
    if not found:
        return None, text
    return int(found[1] or found[2]), text[: found.start()] + " " + text[found.end() :]


def _says_nothing(text: str) -> bool:
    """Whether a name is made of what machines and habit put there alone. Place by place: one expression for it all
    takes time without end over a long number."""
    reached = {0}
    for at in range(len(text)):
        if at in reached:
            reached |= {found.end() for one in _NO_PURPOSE if (found := one.match(text, at))}
    return len(text) in reached


def _purpose(text: str) -> str | None:
    text = _COPY.sub("", text.replace("_", " ").replace("\x00", " "))
    text = re.sub(r"\(\s*\)|\[\s*\]", " ", text)
    text = re.sub(r"\s+", " ", text).strip(" -–—_.,:;#")
    if text.count("(") != text.count(")"):
        text = text.strip("() ")
    whole = re.fullmatch(r"\(([^()]*)\)", text)
    text = (whole[1] if whole else text).strip()
    if _says_nothing(text.replace("-", " ").replace(".", " ").strip()) or _says_nothing(re.sub(r"[\d\W_]+", " ", text)):
        return None
    return text or None

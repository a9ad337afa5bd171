"""What a date is the date of, and by which words: a role, its confidence and the reason."""

import re
from collections.abc import Collection
from functools import partial
from typing import cast

from checker.facts.dates import Role
from checker.lexicon import phrases, whole
from checker.recognising.dates.forms.candidate import Seen
from checker.recognising.dates.layout.date_page import DatePage
from checker.recognising.dates.layout.standing import stands_at_head
from checker.recognising.dates.roles.cue_table import shipped
from checker.recognising.dates.roles.cues import Cue, before, earlier, following, named
from checker.recognising.dates.roles.definitions import Given, defined
from checker.recognising.dates.roles.exhibit_oaths import is_of_affidavit
from checker.recognising.dates.roles.label_cues import labelled, stamped
from checker.recognising.dates.roles.label_pairs import in_pair
from checker.recognising.dates.roles.label_stacks import in_stack
from checker.recognising.dates.roles.label_words import read_label
from checker.recognising.dates.roles.last_days import not_counted_from
from checker.recognising.dates.roles.ownership import directly_after_noun, is_counted, owner, sentence_start
from checker.recognising.normalise import plain_phrases

_NAMED = re.compile(
    r"[\s,]{0,3}\(\s*(?:(?:the|as|amended|collectively|hereinafter|such|together"
    r" with)[\s,]{1,3}){0,6}[\"']+\s?(?P<term>[^\"')]{2,60})"
)
_AROUND = 3.5
"""Heights of print above and below a date in which words of signing make it the day of a signature."""
_GRADES = {"own paper": 0.95, "paper": 0.9, "act": 0.8, "event": 0.8}
"""How sure a role is that a label gives in words which no list has."""
_DEFINITION = 48
"""How far after a date a bracket may say that it is the term which begins or ends with it."""
_PLACE_NAME = 36
"""How many characters the place in *Dated Karachi, the 5th March* may take."""
_SIGNATURE = re.compile(
    rf"/s/|\b(?:by|title)\s?:|\bsd/-|_{{6,}}|{whole(plain_phrases('dates', 'words of signing'))}"
)
_FORM = re.compile(
    r"\bomb\s{0,2}(?:no|control|number|approval|nb|\w?r?o)|\bform\s(?:no\.?\s)?[a-z]{0,6}-?\d|\bform approved"
)
_EXPIRY_SUBJECT = re.compile(whole(plain_phrases("dates", "what lasts")))
_OWNED = frozenset(("made", "as_of"))
_OF_OATHS = frozenset(("sworn", "signed", "made", "issued", "date"))
"""What is said of the affidavit in which a paper is exhibited."""
_VERBS = frozenset(plain_phrases("dates", "verbs of terms"))
"""Words of which only the term of the document makes a beginning or an end of its validity."""
_SIGNING_HEAD = re.compile(whole(phrases("signing", "signing words")), re.IGNORECASE)
_LEDGER = re.compile(whole(plain_phrases("dates", "ledger headings")))
"""Words of the headings of a list, whose dates are those of its entries."""
_CLAUSE = re.compile(r",\s?[a-z(]")
"""*Effective 15 December 2008, the Court …* dates what the sentence says."""
_OTHER_DATE = re.compile(r"(?<!\w)(?!and |the |of |or )[A-Za-z]{3,} \Z")
"""A word that makes *Priority Date* another date than the document's."""
_BARE = frozenset(plain_phrases("dates", "one-word labels"))


def roles_of(page: DatePage, seen: Seen, cue: Cue | None) -> list[Given]:
    """The roles of a date whose cue that is, the surest first; usually one or none, two for *dated … (the "Effective
    Date")*."""
    if cue is not None and cue.tag in _OF_OATHS and is_of_affidavit(page.plain.text, cue.start):
        return [Given("event", 0.9, f"“{cue.words}” is said of the affidavit or statement that exhibits this paper")]
    if is_counted(page.plain, seen.end):
        return []
    given: list[Given] = []
    of_another = cue is not None and _is_owned(cue) and owner(page.plain, cue.start, cue.end) == "other"
    if not of_another and (term := defined(page.plain, seen)):
        given.append(term)
    if cue is not None and (one := _given(page, seen, cue)) and one.role not in {g.role for g in given}:
        given.append(one)
    return given


def cue_of(page: DatePage, seen: Seen, floor: int, ceiling: int, title: Collection[str]) -> Cue | None:
    """The words that say what a date is: those directly before it, its label by its place, those in its sentence.

    `floor` and `ceiling` are the ends of the dates beside it, or of its block.
    """
    cues, plain = shipped(), page.plain
    reader = partial(read_label, title=title, certain=True)
    if (pair := in_pair(page, seen, reader)) is not None:
        return pair
    direct = before(plain, seen, floor, cues.label)
    in_line = direct is not None and "\n" not in plain.low[direct.end : seen.start]
    if direct is not None and in_line and direct.tag != "date":
        return direct
    label = named(plain, seen, floor, title) or labelled(page, seen, reader)
    if (label is None or label.where in ("above", "heading")) and (stack := in_stack(page, seen, reader)) is not None:
        return stack[0] if stack else None
    if label is not None and label.tag != "date":
        return label
    if direct is not None and direct.tag != "date" and label is None:
        return following(plain, seen, ceiling, cues.after) or direct
    plainest = direct if in_line else label or direct
    found = following(plain, seen, ceiling, cues.after) or plainest
    return found or not_counted_from(plain, seen, earlier(plain, seen, floor, cues.near)) or stamped(page, seen)


def _is_owned(cue: Cue) -> bool:
    """Whether a cue dates whatever its sentence speaks of, this document or another: a verb, not the name of a date."""
    named = "date" in cue.words.lower().split() and not cue.words.startswith("effective date")
    return cue.tag in _OWNED or (cue.where == "label" and cue.tag in ("issued", "effective", "signed") and not named)


def _given(sheet: DatePage, seen: Seen, cue: Cue) -> Given | None:
    page = sheet.plain
    said = f"“{cue.words}” stands {_PLACE[cue.where]}"
    tag = cue.tag
    if tag == "date" and _OTHER_DATE.search(page.text[max(0, cue.start - 24) : cue.start]):
        return None
    if tag == "date" and cue.where in ("above", "heading") and _heads_signatures(sheet, cue):
        return Given("signed", 0.95, f"{said}, in a table of signatures", "plain")
    if tag in ("date", "issued", "recorded") and (cue.entries or _heads_ledger(sheet, cue)):
        return Given("event", 0.9, f"{said}, over a column of entries", "entry")
    if tag == "recorded":
        return Given("event", 0.95, said, "recorded")
    if tag == "date":
        signing = _near_signature(sheet, seen)
        role: Role = "signed" if signing else "issued"
        where = f"{said}, in a signature block" if signing else said
        return Given(role, 0.95 if signing else 0.9, where, "plain")
    if cue.grade in ("paper", "own paper", "act", "event"):
        return Given(cast(Role, tag), _GRADES[cue.grade], said, cue.grade)
    if _is_owned(cue) or (tag == "issued" and cue.where == "near" and cue.words.lower() == "dated"):
        far = cue.where == "near" and tag != "made" and seen.start - cue.end > _PLACE_NAME
        return None if far else _owned(sheet, seen, cue, said)
    role = cast(Role, tag)
    if role == "expires" and (_FORM.search(page.low[max(0, cue.start - 60) : cue.start])):
        return Given("edition", 0.9, f"{said} of a form's own number")
    if role == "apostilled" and "apostille" not in page.low:
        return None
    verb = not _VERBS.isdisjoint(cue.words.lower().split()) and page.low[cue.end : cue.end + 2].strip()[:1] != ":"
    if cue.where == "near" or verb:
        if role in ("expires", "valid_from") and not _EXPIRY_SUBJECT.search(
            page.low, sentence_start(page, cue.start, 240), seen.end + _DEFINITION
        ):
            return None
        return Given(role, 0.9 if cue.where == "near" else 1.0, said)
    if cue.where in ("beside", "above", "heading", "below", "after"):
        return Given(role, 0.95, said)
    return Given(role, 0.85 if cue.words.lower() in _BARE else 1.0, said)


_PLACE = {
    "label": "before it",
    "beside": "beside it",
    "above": "above it",
    "heading": "in the heading above it",
    "below": "below it",
    "after": "after it",
    "near": "earlier in its sentence",
    "stamp": "above it, as in a stamp",
    "defined": "after it",
}


def _owned(sheet: DatePage, seen: Seen, cue: Cue, said: str) -> Given | None:
    """*Dated*, *made*, *as of*: of this document, or of another one that is only mentioned."""
    page = sheet.plain
    whose = owner(page, cue.start, cue.end)
    named = _NAMED.match(page.low, seen.end)
    if whose != "own" and named and "date" not in named["term"]:
        return None
    if whose == "other" or (whose == "unknown" and (cue.tag != "signed" or page.text[cue.start].islower())):
        return None
    if cue.words == "Effective" and _CLAUSE.match(page.low, seen.end):
        return None
    if cue.tag == "as_of" and cue.words.lower() == "as of" and not directly_after_noun(page, cue.start):
        return None
    if cue.tag == "as_of":
        return Given("effective", 0.9, said) if whose == "own" else None
    role = "issued" if cue.tag == "made" else cast(Role, cue.tag)
    labelled = page.low[cue.end : seen.start].strip()[:1] == ":" or page.text[cue.start].isupper()
    if role == "issued" and cue.words.lower() == "dated" and labelled and _near_signature(sheet, seen):
        role = "signed"
    return Given(role, 0.8 if whose != "own" or cue.where == "near" else 1.0, said)


def _near_signature(page: DatePage, seen: Seen) -> bool:
    """Whether words of signing stand in the lines around a date, in its own column or another. Those around one in the
    head of a page are a title: *Witness statement*."""
    line = page.line_at(seen.start)
    if line is None or stands_at_head(page, line):
        return False
    reach = _AROUND * max(line.size, line.box.height)
    near = page.between(line.box.top - reach, line.box.bottom + reach)
    return any(_SIGNATURE.search(other.text.lower()) for other in near)


def _heads_signatures(page: DatePage, cue: Cue) -> bool:
    """Whether a label heads a column of a table of those who sign."""
    line = page.line_at(cue.start)
    return line is not None and any(_SIGNING_HEAD.search(other.text) for other in page.beside(line))


def _heads_ledger(page: DatePage, cue: Cue) -> bool:
    """Whether a label heads a column of a list: other headings in its row are those of entries."""
    line = page.line_at(cue.start)
    if line is None or cue.where not in ("above", "heading", "below"):
        return False
    return any(_LEDGER.search(other.text.lower()) for other in (line, *page.beside(line)))

"""Whose a name on a page is: what stands with it that is said of the one whom a case is about, and of no official.

In papers that must not name that person nothing can be compared with the name. Yet officials are named without their
fathers, and beside an office; who comes to be helped is named by parentage or age, beside the code of the case, behind
*client* or *patient*, or as the one who told the case worker. Each is evidence; how much it weighs, judging says.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import chain, islice

from checker.facts.found import Evidence, NameSeen
from checker.lexicon import alternatives, by_meaning, phrases, whole
from checker.pages.page import Page
from checker.recognising.fields.identifying_numbers import REFERENCE
from checker.recognising.persons.name_labels import is_of_subject, label_end, labelled_on, sort_of
from checker.recognising.persons.names_written import LATIN, URDU, bears_office, is_name, small_words
from checker.recognising.recogniser import Found, PageContext, Recogniser

_KIN = alternatives(chain.from_iterable(by_meaning("subjects", "parentage").values()))
_SUBJECTS = alternatives(phrases("subjects", "subjects"))
_RELATIVES = alternatives(phrases("subjects", "relatives"))
_PRIVATE = alternatives(one.title() for one in phrases("subjects", "titles of private persons"))
_PARENTAGE = re.compile(
    rf"(?<!\w)(?P<name>(?:{LATIN}|{URDU}))[ \t]*[,(\[]?\s{{0,3}}"
    rf"(?<!\w)(?i:{_KIN})(?!\w)\.?\s{{1,3}}(?P<parent>{LATIN}|{URDU})"
)
_CODE_FIRST = re.compile(
    rf"(?P<code>{REFERENCE})[ \t]{{0,2}}(?P<sign>[(\[:/–—-])[ \t]{{0,2}}(?P<name>{LATIN})(?![\w/])"
)
_OF_CODE = r"(?:(?:our|case|code|ref|no|id)\b[.:]?[ \t]{1,2})"
_CODE_BEHIND = re.compile(
    rf"(?<![\w-])(?P<name>{LATIN})[ \t]{{0,2}}"
    rf"(?:(?P<sign>[(\[:/–—-])[ \t]{{0,2}}{_OF_CODE}{{0,3}}|,[ \t]{{0,2}}{_OF_CODE}{{1,3}})(?P<code>{REFERENCE})"
)
"""A comma alone may part two things of a list."""
_BESIDE = re.compile(
    rf"(?<!\w)(?i:(?:the|our|this|said|presumed)\s{{1,3}}{_SUBJECTS}"
    rf"|(?:her|his|my|{_SUBJECTS}[’']s)\s{{1,3}}(?:{_RELATIVES}|(?:(?:full|real|true)\s{{1,3}})?name\s{{1,3}}is))"
    r"(?P<sign>[ \t]*[,(][ \t]*|[ \t]+(?:(?:is\s+)?(?:named|called|namely)[ \t]+)?)"
    rf"(?P<name>(?:{_PRIVATE}\.?[ \t]+)?{LATIN})"
)
_ACCOUNT = re.compile(
    rf"(?<!\w)(?i:{alternatives(phrases('subjects', 'accounts'))}[ \t]+(?:of|with))[ \t]+(?P<name>{LATIN})"
)
_LISTENER = rf"(?:(?:the|our|a|his|her)\s{{1,3}})?{alternatives(phrases('subjects', 'listeners'))}"
_SENTENCE = re.compile(
    rf"(?<![\w,] )(?<!\w)(?P<name>{LATIN})(?:[ \t]*\([^()\n]{{3,60}}\))?\s{{1,3}}"
    rf"(?:(?:was|has been)\s{{1,3}}{whole(phrases('subjects', 'undergone'))}"
    rf"|{whole(phrases('subjects', 'confided'))}\s{{1,3}}{_LISTENER}(?!\w))"
)
_SAYS = re.compile(
    rf"(?:^|[.]\s{{1,3}})(?P<name>[A-Z][a-z]{{2,24}})[ \t]+(?:{alternatives(phrases('subjects', 'says'))})"
    r"[ \t]+(?:that[ \t]+)?(?:she|he)\b",
    re.MULTILINE,
)
"""A first name alone that speaks of itself: *Amina said that she was not let out*. An official has a title or both."""
_THEN = re.compile(
    r"[^.\n]{0,200}(?:\n[^.\n]{0,200}){0,2}\.\s{1,3}(?:She|He)\b(?!\s+(?:is|was|works|serves)\s+(?:the|an?|our|as)\b)"
)
"""The next sentence goes on about the same person, and says of no office."""
_AGED = re.compile(
    rf"(?<![\w-])(?P<name>{LATIN})[ \t]*[,(][ \t]*(?:(?i:{alternatives(phrases('subjects', 'years'))})\b|\d\d[,)])"
)
_PLAIN: tuple[tuple[re.Pattern[str], int, tuple[Evidence, ...]], ...] = (
    (_ACCOUNT, 2, ("account",)), (_AGED, 2, ("aged",)), (_SAYS, 1, ("confides", "told of")),
)  # fmt: skip
"""Each with the fewest words that the name must have, and what it tells."""
_BEFORE, _AFTER = 30, 40
_MAKERS = {"deponent", "declarant", "executant", "applicant", "petitioner"}
"""Capacities in which the one whom a case is about may sign."""
_OTHER_CAPACITIES = {
    word for sort, words in by_meaning("signing", "capacities").items() if sort not in _MAKERS for word in words
}
_OTHERS = (
    {*phrases("signing", "offices"), *phrases("subjects", "others"), *_OTHER_CAPACITIES}
    - {word for key in ("no offices of others", "subjects", "relatives") for word in phrases("subjects", key)}
)
"""Offices, but for words that are one only in a place for a signature."""
_OTHER = re.compile(whole(_OTHERS), re.IGNORECASE)
_NAME = re.compile(rf"(?:{LATIN})(?![\w/’'])")
_URDU_NAME = re.compile(URDU)
_TITLED = re.compile(
    rf"(?<!\w)(?i:{alternatives(phrases('subjects', 'titles of officials'))})\.?[ \t]{{1,2}}(?P<name>{LATIN})"
)
_CODE = re.compile(REFERENCE)
_SAID = rf"\)?(?:,[^,\d]{{0,20}}\d{{5}}-\d{{7}}-\d)?[ \t]*[,(–—/-][ \t]*(?P<said>[^.;\n,)]{{2,{_AFTER}}})"
"""What is said of a person behind the name, and a CNIC."""
_BEHIND = re.compile(_SAID)
_SOMEBODY = re.compile(rf"(?<![\w-])(?P<name>{LATIN}){_SAID}")
_DOES = re.compile(r"\b(?:\w{3,}ed|told|says?|said|is|was|has|that|who|to)\b.*")
_MOST, _MOST_LOOKED_AT = 60, 400
"""Names of one page."""


@dataclass(slots=True)
class _Seen:
    start: int
    end: int
    last: int
    """Where what is quoted ends: behind the parent's name."""
    stands: dict[Evidence, None] = field(default_factory=dict)
    label: str | None = None
    code: str | None = None


def named_on(page: Page) -> Iterator[NameSeen]:
    """Each name with anything beside it that may tell whose it is, from the top."""
    small = small_words(page.text)
    seen: list[_Seen] = []
    for one in islice(_all(page, small), _MOST_LOOKED_AT):
        _add(seen, one)
    for one in sorted(seen, key=lambda one: one.start)[:_MOST]:
        stands = [*one.stands, *_beside(page.text, one)]
        name = " ".join(page.text[one.start : one.end].split())
        written = " ".join(page.text[one.start : one.last].split())
        yield NameSeen(
            name, written, page.number, tuple(stands), one.label, one.code, page.source == "ocr",
            page.box(one.start, one.last),
        )  # fmt: skip


def _add(seen: list[_Seen], new: _Seen) -> None:
    """The name, put together with the same one seen otherwise."""
    for one in seen:
        if one.start < new.end and new.start < one.end:
            one.stands |= new.stands
            one.start, one.end, one.last = max(one.start, new.start), min(one.end, new.end), max(one.last, new.last)
            one.label, one.code = one.label or new.label, one.code or new.code
            return
    seen.append(new)


def _all(page: Page, small: frozenset[str]) -> Iterator[_Seen]:
    text = page.text
    for match in _PARENTAGE.finditer(text):
        start, label = _without_label(text, *match.span("name"))
        stands: dict[Evidence, None] = {"parentage": None, **({sort_of(label): None} if label else {})}
        last = match.end("parent")
        is_shut = "(" in match[0] and text[last : last + 1] == ")"
        yield _Seen(start, match.end("name"), last + is_shut, stands, label)
    for pattern in (_CODE_FIRST, _CODE_BEHIND):
        for match in pattern.finditer(text):
            is_bracketed = match["sign"] in ("(", "[")
            if is_name(match["name"], small, 1 if is_bracketed and pattern is _CODE_FIRST else 2):
                stands = {"code" if is_bracketed else "near code": None}
                yield _Seen(*match.span("name"), match.end("name"), stands, code=match["code"])
    for match in _BESIDE.finditer(text):
        if is_name(match["name"], small, 2 if match["sign"].isspace() else 1):
            yield _Seen(*match.span("name"), match.end("name"), {"called": None})
    for pattern, fewest, sorts in _PLAIN:
        for match in pattern.finditer(text):
            if is_name(match["name"], small, fewest):
                yield _Seen(*match.span("name"), match.end("name"), dict.fromkeys(sorts))
    for match in _SENTENCE.finditer(text):
        if is_name(match["name"], small):
            stands = {"confides": None, **({"told of": None} if _THEN.match(text, match.end()) else {})}
            yield _Seen(*match.span("name"), match.end("name"), stands)
    yield from _labelled(page, small)


def _without_label(text: str, start: int, end: int) -> tuple[int, str | None]:
    """Where a name begins behind the words of a label that stand before it with capitals, and the label."""
    first = label_end(text, start, end)
    first = first if first < end else start
    label = text[text.rfind("\n", 0, start) + 1 : first].strip(" \t:-–")
    return first, label.casefold() if is_of_subject(label) else None


def _labelled(page: Page, small: frozenset[str]) -> Iterator[_Seen]:
    """The names behind labels, and the codes that stand there in the place of names."""
    for label, start, end in labelled_on(page):
        code = _CODE.match(page.text, start, end)
        name = _NAME.match(page.text, start, end)
        urdu = _URDU_NAME.match(page.text, start, end) if is_of_subject(label) else None
        if code:
            yield _Seen(start, code.end(), code.end(), {"number": None}, label, code[0])
        elif name and is_name(name[0], small):
            yield _Seen(*name.span(), name.end(), {sort_of(label): None}, label)
        elif urdu:
            yield _Seen(*urdu.span(), urdu.end(), {sort_of(label): None}, label)


def _beside(text: str, one: _Seen) -> Iterator[Evidence]:
    if "number" in one.stands:
        return
    line = max(text.rfind(sign, 0, one.start) for sign in ("\n", ". ", ";")) + 1
    before = text[max(line, one.start - _BEFORE) : one.start]
    behind = _BEHIND.match(text, one.last)
    written = text[one.start : one.end]
    is_called = behind is not None and _says_office(behind["said"])
    if is_called or _OTHER.search(before) or _OTHER.search(written) or bears_office(written):
        yield "office"


def _says_office(said: str) -> bool:
    """Whether what stands behind a name begins with an office, before it says what the person did."""
    return _OTHER.match(said) is not None or _OTHER.search(_DOES.sub("", said)) is not None


def _recognise(page: Page, context: PageContext, before: Found) -> Found:
    if not context.asking.questions.whose_names:
        return {"named": ()}
    titled = [one["name"] for one in _TITLED.finditer(page.text)]
    titled += [one["name"] for one in _SOMEBODY.finditer(page.text) if _says_office(one["said"])]
    people = (one.name for one in before.get("people", ()) if _OTHER.search(one.role))
    known = (NameSeen(one, one, page.number, ("office",)) for one in dict.fromkeys((*people, *titled)))
    return {"named": (*named_on(page), *known)}


RECOGNISER = Recogniser("whose names", ("named",), _recognise, needs=("people",))

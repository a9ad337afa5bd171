"""What stands at a place of a page, in a few words: the caption of its picture."""

from collections.abc import Mapping

from checker.facts.dates import Dated
from checker.facts.found import Addressed, CitedDay, FieldValue, Maker, Mark, NameSeen, Numbered, Related
from checker.facts.oath import OathPage
from checker.facts.sharing import Choice, Recipient
from checker.facts.signature import Signature
from checker.facts.sums import ColumnTotal, SumTwice
from checker.facts.what_it_is import TitleLine
from checker.judging.language.phrases import definite

_LONGEST = 60
Seen = (
    Addressed | CitedDay | Dated | Signature | FieldValue | Numbered | Maker | Mark | NameSeen | Related | TitleLine
    | OathPage | SumTwice | ColumnTotal | Choice | Recipient
)  # fmt: skip


_NAMED: Mapping[type, tuple[str, str]] = {
    Dated: ("the date", "written"),
    TitleLine: ("the heading", "text"),
    SumTwice: ("the sum", "written"),
    ColumnTotal: ("the total", "total"),
    NameSeen: ("the name", "written"),
    Addressed: ("the address with the number", "number"),
    Related: ("the name", "other"),
    Maker: ("who says “I”,", "name"),
    Choice: ("the answer for", "who"),
    Recipient: ("the copy to", "name"),
    FieldValue: ("", "value"),
}
"""What a fact is called, and which of its values stands on the page."""


def seen_words(one: Seen) -> str:
    """`the date “12 March 2026”`, `the empty place for the signature of the deponent`."""
    match one:
        case Signature():
            return _signature(one)
        case Numbered():
            return f"the {'sum' if one.form == 'amount' else 'number'} {_quoted(one.value)}"
        case Mark() | CitedDay():
            return f"the label {one.word} {one.label}"
        case OathPage():
            return "the oath of an affidavit"
    noun, value = _NAMED[type(one)]
    return f"{noun} {_quoted(getattr(one, value))}".lstrip()


def _signature(one: Signature) -> str:
    who = one.signer or (definite(one.capacity) if one.capacity else "")
    of = f" of {who}" if who else ""
    if one.means == "stamp":
        return "a stamp"
    if one.means == "digital":
        return f"the digital signature{of}"
    if one.state == "empty":
        return f"the empty place for the signature{of}"
    return f"the signature{of}" if one.certain else f"the place for the signature{of}"


def _quoted(words: str) -> str:
    told = " ".join(words.split())
    return f"“{told if len(told) <= _LONGEST else told[:_LONGEST].rstrip() + '…'}”"

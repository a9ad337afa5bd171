"""What stands at a place of a page, in a few words: the caption of its picture."""

from checker.facts.dates import Dated
from checker.facts.found import FieldValue, Mark, NameSeen, Numbered
from checker.facts.oath import OathPage
from checker.facts.sharing import Choice, Recipient
from checker.facts.signature import Signature
from checker.facts.sums import ColumnTotal, SumTwice
from checker.facts.what_it_is import TitleLine
from checker.judging.language.phrases import definite

_LONGEST = 60
Seen = (
    Dated | Signature | FieldValue | Numbered | Mark | NameSeen | TitleLine | OathPage | SumTwice | ColumnTotal
    | Choice | Recipient
)  # fmt: skip


def seen_words(one: Seen) -> str:
    """`the date “12 March 2026”`, `the empty place for the signature of the deponent`."""
    match one:
        case Signature():
            return _signature(one)
        case Dated():
            return f"the date {_quoted(one.written)}"
        case Numbered():
            return f"the {'sum' if one.form == 'amount' else 'number'} {_quoted(one.value)}"
        case Mark():
            return f"the label {one.word} {one.label}"
        case TitleLine():
            return f"the heading {_quoted(one.text)}"
        case OathPage():
            return "the oath of an affidavit"
        case SumTwice():
            return f"the sum {_quoted(one.written)}"
        case ColumnTotal():
            return f"the total {_quoted(one.total)}"
        case NameSeen():
            return f"the name {_quoted(one.written)}"
        case Choice():
            return f"the answer for {_quoted(one.who)}"
        case Recipient():
            return f"the copy to {_quoted(one.name)}"
        case FieldValue():
            return _quoted(one.value)


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

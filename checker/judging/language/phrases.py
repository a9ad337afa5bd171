"""The reader's words: dates, numbers and lists as a person writes them."""

from datetime import date

from checker.facts.dates import Dated, Span, span
from checker.judging.language.durations import Duration, is_one_day
from checker.lexicon import month_names
from checker.offers import listed

_ROLE_WORDS = {
    "issued": "is dated", "effective": "is in effect as of", "signed": "is signed on", "sworn": "is sworn on",
    "period_start": "covers a period from", "period_end": "covers a period to", "valid_from": "is valid from",
    "expires": "expires on", "event": "tells of an event on", "born": "gives a birth on",
    "edition": "is of the edition of", "created": "was made as a file on",
    "modified": "was last changed as a file on", "scanned": "was scanned or photographed on",
    "disclosed": "tells of a disclosure on",
}  # fmt: skip
_ROLE_NOUNS = {
    "issued": "the date of its issue", "effective": "the day from which it has effect",
    "signed": "the date of its signature", "sworn": "the date on which it was sworn",
    "period_start": "the beginning of the period it covers", "period_end": "the end of the period it covers",
    "valid_from": "the day from which it is valid", "expires": "the date of its expiry",
    "event": "the date of the event it tells of", "born": "the date of birth", "edition": "its edition",
    "created": "the day the file was made", "modified": "the day the file was last changed",
    "scanned": "the day it was scanned",
}  # fmt: skip
_FACT_WORDS = {
    "dpi": "resolution in dots per inch", "untold": "list of jurisdictions for which nobody was told", "on": "day",
    "signed_off_state": "last review", "name.purpose": "purpose in the name", "name.date": "date in the name",
    "pdf.active_content": "active content", "told": "list of those told",
    "told_after_days": "number of days until the last was told", "placeholders": "list of blanks left to fill in",
    "hidden": "hidden content", "born": "date of birth", "cnic": "CNIC number", "passport": "passport number",
    "account": "account number", "unreadable": "list of files not read", "father": "father's name",
    "media_type": "type of file", "clocks_apart": "hours between its two clocks", "size": "size in bytes",
}  # fmt: skip
_FLAG_WORDS = {
    "blank": ("is blank", "is not blank"), "text.searchable": ("has searchable text", "has no searchable text"),
    "pdf.encrypted": ("is protected against changes or copying", "is not protected"),
    "cut_off": ("is cut off", "is not cut off"),
    "blur": ("is blurred", "is sharp"), "low_contrast": ("is too faint", "is not faint"),
    "lost_seal": ("has lost its digital seal", "has its digital seal"),
    "alone_on_page": ("stands alone on its page", "stands with text on its page"),
    "dated": ("bears a date", "bears no date"),
    "image.gps": ("tells where it was taken", "does not tell where it was taken"),
    "covers_all": ("covers the whole file", "does not cover the whole file"),
}  # fmt: skip


def day_words(day: date) -> str:
    """`31 March 2026`."""
    return f"{day.day} {month_names()[day.month - 1]} {day.year}"


def value_words(value: str) -> str:
    """A value as in Dated.value: `31 March 2026`, `March 2026`, `2026`, or `between … and …`."""
    if "/" in value:
        return "between " + " and ".join(value_words(part) for part in value.split("/"))
    parts = [int(part) for part in value.split("-")]
    match parts:
        case [year]:
            return str(year)
        case [year, month]:
            return f"{month_names()[month - 1]} {year}"
        case _:
            return day_words(span(value).first)


def dated_words(one: Dated) -> str:
    """A date in words; an ambiguous one with both its readings; the written form where it is no day."""
    if one.value:
        return value_words(one.value)
    quoted = f"“{' '.join(one.written.split())}”"
    if not one.alternatives:
        return quoted
    readings = [value_words(value) for value in one.alternatives]
    return f"{quoted} ({listed(readings, 'or')})"


def role_words(role: str | None) -> str:
    """What is said between a paper and its date in that role: `is signed on`."""
    return _ROLE_WORDS.get(role or "issued", f"is {role} on")


def role_noun(role: str) -> str:
    """A paper's date in that role: `the date of its expiry`."""
    return _ROLE_NOUNS.get(role, f"the date on which it was {role}")


def count(number: int, what: str, many: str | None = None) -> str:
    """`1 page`, `3 pages`."""
    plural = many or f"{what}s"
    return f"{number} {what if number == 1 else plural}"


def duration_words(length: Duration) -> str:
    """`28 days`, `6 months`, `1 year and 2 months`."""
    years, months = divmod(abs(length.months), 12)
    units = {"year": years, "month": months, "day": abs(length.days)}
    parts = [count(number, unit) for unit, number in units.items() if number]
    return listed(parts) or "0 days"


def apart(one: Span, other: Span) -> str:
    """How far `one` lies from `other`, where both are single days: `34 days before`; else `before` or `after`."""
    if is_one_day(one) and is_one_day(other):
        distance = (one.first - other.first).days
        if distance == 0:
            return "on the day of"
        side = "before" if distance < 0 else "after"
        return f"{count(abs(distance), 'day')} {side}"
    if one.last < other.first:
        return "before"
    if other.last < one.first:
        return "after"
    return "perhaps on the wrong side of"


def inner_noun(title: str) -> str:
    """A title as it stands inside a sentence: in lower case, unless it begins with an abbreviation."""
    return title if title[:2].isupper() else title[:1].lower() + title[1:]


def with_article(title: str) -> str:
    """A title inside a sentence with `a` or `an`."""
    noun = inner_noun(title)
    article = "an" if noun[:1].lower() in "aeiou" else "a"
    return f"{article} {noun}"


def definite(title: str) -> str:
    """A title inside a sentence with `the`, which it may already begin with."""
    return f"the {title.removeprefix('the ')}"


def sentence(text: str) -> str:
    """With a capital at the front and a stop at the end."""
    text = text.strip()
    stop = "" if text.endswith((".", "?", "!")) else "."
    return text[:1].upper() + text[1:] + stop


def fact_words(name: str) -> str:
    """What a fact or a field is called inside a sentence, without an article."""
    return _FACT_WORDS.get(name) or name.replace(".", " ").replace("_", " ")


def flag_words(fact: str) -> tuple[str, str] | None:
    """For a fact that is true or false: what is said of what it is true of, and of what it is not."""
    return _FLAG_WORDS.get(fact)

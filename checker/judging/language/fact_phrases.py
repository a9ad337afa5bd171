"""What is said of a fact that is not as a rule asks, and of one that nobody knows, in the field's own words.

A fact without words here is told in general ones (facts_schema), so a firm's own rule on any fact reads, if stiffly.
"""

from collections.abc import Callable, Mapping
from math import ceil
from typing import Any

from checker.judging.language.phrases import count
from checker.judging.language.schema_phrases import inner_choice, limits, shown
from checker.offers import listed

Phrase = Callable[[Any, Any, str], str | None]
"""From the value found, the schema asked and the subject's name to a clause; None where it does not fit."""

_HIDDEN = {
    "bad_redaction": "words that can be read under what is blacked out",
    "hidden_text": "text that a reader does not see", "off_page_text": "text outside the page",
    "other_text": "text that says otherwise than the page shows",
    "mixed_script": "words that mix letters of two alphabets",
    "comment": "comments", "tracked_change": "tracked changes",
    "attachment": "an attachment", "earlier_revision": "an earlier version of itself",
    "gps": "the place where it was taken", "device": "the name of the device it was taken with",
    "author": "an author's name in its properties", "company": "a firm's name in its properties",
    "polyglot": "a second file of another type",
}  # fmt: skip
_READINGS = ("hidden_text", "off_page_text", "other_text", "mixed_script")
"""Sorts that are told with what the text says and what the page shows."""
_MOST_READINGS = 3
_STATES = {
    "empty": "the place for {name} is empty", "changed": "the file was changed after {name} was made",
    "broken": "{name} does not belong to the file as it is now", "unchecked": "{name} could not be checked",
    "intact": "{name} is intact",
}  # fmt: skip
_MEANS = {"typed": "is only typed", "stamp": "is only a stamp", "none": "is not there", "ink": "is in ink"}
_REVIEWS = {"none": "nobody has signed off {name}", "changed": "{name} has changed since its last review"}
_TYPES = {
    "application/pdf": "PDF", "image/jpeg": "JPEG picture", "image/png": "PNG picture", "image/tiff": "TIFF picture",
    "image/heic": "HEIC picture", "text/plain": "plain text", "message/rfc822": "e-mail",
    "application/zip": "ZIP archive", "application/msword": "Word document",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": "Word document",
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": "Excel workbook", "text/csv": "CSV table",
}  # fmt: skip
_MOST_PAGES = 9
"""Pages that are named one by one."""
_MOST_TITLES = 4
_LACKING = {"link": "link to its document", "page": "page", "date": "date", "title": "page number"}
"""What rules ask of the rows of an index and of bookmarks, whose titles are asked for their numbers alone."""
_LANGUAGES = {"en": "English", "ur": "Urdu", "ar": "Arabic", "fr": "French", "de": "German", "es": "Spanish"}


def _hidden(value: Any, schema: Any, name: str) -> str | None:
    asked = set(inner_choice(schema, "what"))
    sorts = dict.fromkeys(one["what"] for one in value or ())
    met = [sort for sort in sorts if not asked or sort in asked]
    if not met:
        return None
    told = f"{name} carries {listed([_HIDDEN.get(sort, sort.replace('_', ' ')) for sort in met])}"
    readings = [
        f"{one['detail']} (page {one['page']})" for one in value
        if one["what"] in met and one["what"] in _READINGS and one.get("detail") and one.get("page")
    ]  # fmt: skip
    return f"{told}: {'; '.join(readings[:_MOST_READINGS])}" if readings else told


def _unreadable(value: Any, _schema: Any, _name: str) -> str | None:
    told = []
    for is_opened, what in ((True, "could not be opened or read"), (False, "could not be reached here")):
        paths = [str(one["path"]) for one in value or () if one.get("opened", True) is is_opened]
        told += [f"{count(len(paths), 'file')} {what}: {listed(paths, most=4)}"] if paths else []
    return "; ".join(told) or None


def _roles(_value: Any, schema: Any, name: str) -> str | None:
    asked = inner_choice(schema)
    return f"{name} does not show that it was {listed([str(one) for one in asked], 'or')}" if asked else None


def _unsearchable(value: Any, _schema: Any, name: str) -> str | None:
    if not isinstance(value, list) or not value:
        return None
    which = listed([str(page) for page in value], most=_MOST_PAGES)
    if len(value) == 1:
        return f"page {which} of {name} is a picture of text that cannot be searched"
    return f"pages {which} of {name} are pictures of text that cannot be searched"


def _members(what: str) -> Phrase:
    """`2 rows of X give no link: “A1 Claim form” and “B2 Defence”`, of the members that were found at fault."""

    def words(value: Any, schema: Any, name: str) -> str | None:
        if not isinstance(value, list) or not value:
            return f"{name} has no {what}"
        items = schema.get("items", {}) if isinstance(schema, Mapping) else {}
        asked = {one for part in (items, *items.get("anyOf", ())) for one in part.get("properties", {})}
        lacking = [_LACKING[one] for one in asked if one in _LACKING and any(_is_without(row, one) for row in value)]
        told = f"no {listed(lacking, 'or')}" if lacking else "not what the rule asks"
        titles = [_title_of(one) for one in value]
        gives = "gives" if len(value) == 1 else "give"
        return f"{count(len(value), what)} of {name} {gives} {told}: {listed(titles, most=_MOST_TITLES)}"

    return words


def _is_without(row: Any, fact: str) -> bool:
    """Whether a row gives no such fact; a title that is there and at fault is one without a number."""
    return isinstance(row, Mapping) and (fact == "title" or row.get(fact) is None)


def _title_of(row: Any) -> str:
    if not isinstance(row, Mapping):
        return shown(row)
    told = " ".join(str(row[part]) for part in ("label", "title") if row.get(part))
    return shown(told or str(row.get("serial") or "without a title"))


def _untold(value: Any, _schema: Any, name: str) -> str | None:
    return f"nobody was told of {name} for {listed([str(one) for one in value])}" if value else None


def _by_value(words: Mapping[str, str]) -> Phrase:
    return lambda value, _schema, name: words[value].format(name=name) if value in words else None


def _means(value: Any, _schema: Any, name: str) -> str | None:
    return f"{name} {_MEANS[value]}" if value in _MEANS else None


def _number(before: str, unit: str, scale: float = 1) -> Phrase:
    """`X has 14 pages; at most 12 are allowed`."""

    def words(value: Any, schema: Any, name: str) -> str | None:
        if not isinstance(value, int | float) or isinstance(value, bool):
            return None
        found = round(value, 1) if scale == 1 else ceil(value / scale * 10) / 10
        asked = limits(schema, scale)
        told = f"{name} {before} {found:g} {unit}"
        return f"{told}; {asked}" if asked else told

    return words


def _choice(before: str, absent: str, names: Mapping[str, str]) -> Phrase:
    """`Page 1 is of the size “Legal”; A4 or Letter is asked for`."""

    def words(value: Any, schema: Any, name: str) -> str | None:
        choice = [names.get(one, str(one)) for one in inner_choice({"contains": schema})]
        if not choice:
            return None
        found = f"{before} {names.get(value, value)}" if value else absent
        return f"{name} {found}; {listed(choice, 'or')} is asked for"

    return words


def _plain(words: str) -> Phrase:
    """The same words whatever the value is; `{n}` is its length, `{found}` the value."""
    return lambda value, _schema, name: words.format(name=name, n=_size(value), found=shown(value))


def _if_absent(absent: str, there: str) -> Phrase:
    return lambda value, _schema, name: (there if value else absent).format(name=name, found=shown(value))


def _size(value: Any) -> int:
    return len(value) if isinstance(value, list | str) else 0


def _came_after(told: str) -> Phrase:
    """What is told, and a list of what it is."""
    return lambda value, _schema, name: f"{told.format(name=name)}: {listed(value)}"


_GAP_PHRASES: Mapping[str, Phrase] = {
    "hidden": _hidden, "unreadable": _unreadable, "roles": _roles, "means": _means,
    "state": _by_value(_STATES), "signed_off_state": _by_value(_REVIEWS),
    "placeholders": lambda value, _s, name: f"{name} has {count(_size(value), 'blank')} left to fill in",
    "name.date": _if_absent("the file name of {name} bears no date", "the file name of {name} bears the date {found}"),
    "name.purpose": _if_absent(
        "the file name of {name} does not say what the paper is",
        "the file name of {name} calls it {found}, which is not what the rule asks",
    ),
    "name.number": _plain("the file name of {name} begins with no number"),
    "name.draft": _plain("the file name of {name} calls it a draft"),
    "pdf.active_content": _plain("{name} would act by itself when it is opened ({found})"),
    "text.unsearchable_pages": _unsearchable,
    "pdf.outline": _plain("{name} has no bookmarks"),
    "pdf.bookmarks": _members("bookmark"),
    "pdf.opens_at": _if_absent("{name} does not say at which size it opens", "{name} opens at {found}, not at 100 %"),
    "index": lambda value, schema, name: (
        _members("row")(value, schema, name) if value else f"no index was found in {name}"
    ),
    "untold": _untold,
    "on": _plain("{name} has no day"), "told": _plain("not everyone who was told of {name} has a day"),
    "told_after_days": _number("was told to the last of the others after", "days"),
    "steps": _plain("no step is in the register"),
    "rotation": _number("is turned by", "degrees"), "skew": _number("stands askew by", "degrees"),
    "dpi": _number("is scanned at", "dots an inch"), "pages": _number("has", "pages"),
    "size": _number("has", "megabytes", 1024 * 1024),
    "changed_since": _came_after("the file was changed after {name} was made"),
    "signed_after": _came_after("something was added after {name} was made, which changes nothing of it"),
    "clocks_apart": _number("gives two times that lie apart by", "hours"),
    "paper": _choice("is of the size", "is of an odd size", {}),
    "media_type": _choice("is a file of the type", "is a file of an unknown type", _TYPES),
    "language": _choice("is in", "is in a language that was not made out", _LANGUAGES),
}  # fmt: skip

_PASS_PHRASES: Mapping[str, Phrase] = {
    "page_facts": _plain("{name} consists of empty pages"),
    "path": _plain("{name} is filed as {found}"),
}  # fmt: skip

_DOUBT_PHRASES = {
    "placeholders": "whether a blank is left to fill in on {name}", "hidden": "whether anything is hidden in {name}",
    "roles": "which dates {name} bears", "state": "whether {name} was made", "means": "how {name} was made",
    "signer": "who made {name}", "index": "what the index of {name} lists", "language": "in which language {name} is",
    "date": "the date of {name}", "date.source": "the date of {name}", "signatures": "who signed {name}",
    "capacities": "who signed {name}", "page_facts": "whether the pages of {name} are empty",
    "untold": "for whom nobody was told of {name}", "on": "on which day {name} was taken",
    "told_after_days": "when the last of the others was told of {name}",
    "changed_since": "whether everything is shown as it was when {name} was made",
    "clocks_apart": "how far apart the times of {name} lie",
    "pdf.encrypted": "whether {name} is protected against changes or copying",
    "pdf.active_content": "whether {name} acts by itself when it is opened",
    "skew": "how straight {name} stands",
}  # fmt: skip


def gap_phrase(fact: str, value: Any, schema: Any, name: str) -> str | None:
    """What is said of a fact that is not as it must be, a clause; None where there are only general words."""
    phrase = _GAP_PHRASES.get(fact)
    return phrase(value, schema, name) if phrase else None


def pass_phrase(fact: str, value: Any, schema: Any, name: str) -> str | None:
    """What is said of a fact that is as a rule says it must not be."""
    phrase = _PASS_PHRASES.get(fact)
    return phrase(value, schema, name) if phrase else None


def doubt_phrase(fact: str, name: str) -> str | None:
    """What cannot be told where the fact is not known: `whether a blank is left to fill in on X`."""
    words = _DOUBT_PHRASES.get(fact)
    return words.format(name=name) if words else None

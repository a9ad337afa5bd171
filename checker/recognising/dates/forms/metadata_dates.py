"""Dates that programs write: PDF (ISO 32000-2, 7.9.4), XMP and ISO 8601, EXIF, and the bad ones of the wild."""

import re
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone

from checker.facts.dates import Dated, Precision, Role, Source, Word

_PDF = re.compile(
    r"(?:D:)?\s*(?P<y>\d{4})(?P<mo>\d\d)(?:(?P<d>\d\d)(?:(?P<h>\d\d)(?:(?P<mi>\d\d)(?:(?P<s>\d\d))?)?)?)?(?P<zone>\s*[Z+-].*)?\Z",
    re.I,
)
_ISO = re.compile(
    r"(?P<y>\d{4})(?P<sep>[-:/.])(?P<mo>\d{1,2})(?:(?P=sep)(?P<d>\d{1,2}))?"
    r"(?:[T ]\s*(?P<h>\d{1,2}):(?P<mi>\d\d)(?::(?P<s>\d\d)(?:[.,:]\d+)?)?)?"
    r"\s*(?P<zone>[Zz+-].*)?\Z"
)
_MILLENNIUM = re.compile(r"D:19(1\d\d)(\d{10}(?:\D.*)?)\Z")
"""Programs that counted 1999, 19100: the year in three figures after 19."""
_OFFSET = re.compile(r"\s*(?P<sign>[+-])\s*(?P<inner>-)?(?P<h>\d{1,2})['’:]?\s*(?P<m>\d{1,2})?['’]?\s*\Z")
_ONLY_YEAR = re.compile(r"(?:D:)?(\d{4})\Z")


def metadata_date(raw: str, source: Source, role: Role) -> Dated | None:
    """The date that a program wrote into a file, with its instant if a zone is stated; None for an empty one.

    What cannot be read keeps its written form, without a value and with the reason. Never raises.
    """
    written = raw.strip("\0 \t\r\n\ufeff")
    if not written or not re.search(r"[1-9]", written):
        return None
    word: Word = "stated" if source in ("text", "ocr") else "claimed"
    plain = Dated(raw, role=role, source=source, word=word)
    if century := _MILLENNIUM.match(written):
        written = f"D:{1900 + int(century[1])}{century[2]}"
    for form in (_PDF, _ISO):
        if (match := form.match(written)) and (dated := _dated(plain, match)):
            return dated
    if year := _ONLY_YEAR.match(written):
        return _make(plain, year[1], "year", None, "") if year[1] > "0000" else None
    return _loose(plain, written)


def _dated(plain: Dated, match: re.Match[str]) -> Dated | None:
    year, month = int(match["y"]), int(match["mo"])
    if not match["d"]:
        try:
            date(year, month, 1)
        except ValueError:
            return None
        return _make(plain, f"{year:04}-{month:02}", "month", None, "")
    try:
        day = date(year, month, int(match["d"]))
    except ValueError:
        return None
    if not match["h"]:
        return _make(plain, day.isoformat(), "day", None, "")
    zone, why = _zone(match["zone"])
    try:
        moment = datetime(
            day.year,
            day.month,
            day.day,
            int(match["h"]),
            int(match["mi"] or 0),
            min(int(match["s"] or 0), 59),
            tzinfo=zone,
        )
    except ValueError:
        return _make(plain, day.isoformat(), "day", None, "its time is no time of a day")
    return _make(plain, day.isoformat(), "day", moment.isoformat() if zone else None, why)


def _make(plain: Dated, value: str, precision: Precision, instant: str | None, why: str) -> Dated:
    return replace(plain, value=value, precision=precision, instant=instant, why=why)


def _zone(written: str | None) -> tuple[timezone | None, str]:
    """The offset of a zone; none, with a reason, where it is missing or cannot be read."""
    if not written or not written.strip():
        return None, "no zone is stated"
    if written.strip()[0] in "Zz":
        return UTC, ""
    match = _OFFSET.match(written)
    if not match or match["inner"]:
        return None, "its zone cannot be read"
    minutes = int(match["h"]) * 60 + int(match["m"] or 0)
    if minutes >= 24 * 60 or int(match["m"] or 0) > 59:
        return None, "its zone cannot be read"
    return timezone(timedelta(minutes=minutes if match["sign"] == "+" else -minutes)), ""


def _loose(plain: Dated, written: str) -> Dated:
    """Forms that no standard knows (`8/2/2007 13:49:06`): read by the page's grammar, else kept as written."""
    from checker.recognising.dates.forms.all_forms import seen_in
    from checker.recognising.dates.forms.readings import readings
    from checker.recognising.normalise import plain as plained

    text = re.sub(r"\s\d{1,2}:\d\d(?::\d\d)?(?:\s[A-Z]{3,4})?(?=\s\d{4}\Z)", "", written.removeprefix("D:"))
    seen = seen_in(plained(text[:80]))
    ways = readings(seen[0]) if seen else ()
    if len(ways) == 1:
        return replace(plain, value=ways[0].value, precision=ways[0].precision, why="not in the form of its standard")
    if ways:
        return replace(
            plain, alternatives=tuple(way.value for way in ways), why="two readings: not in the form of its standard"
        )
    return replace(plain, why="it cannot be read as a date")

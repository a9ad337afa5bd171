"""The time that stands beside a date, where its zone is stated too."""

import re
from datetime import datetime, timedelta, timezone

_ZONES = {
    "z": 0,
    "utc": 0,
    "gmt": 0,
    "pkt": 300,
    "est": -300,
    "edt": -240,
    "cdt": -300,
    "mst": -420,
    "mdt": -360,
    "pst": -480,
    "pdt": -420,
    "cet": 60,
    "cest": 120,
    "gst": 240,
}
"""Minutes east of Greenwich, of those abbreviations alone that mean one zone."""
_TIME = re.compile(
    r"(?:\s{0,3}(?:t|,|at|@"
    r"|\s)\s{0,3})(?P<h>[012]?\d)[:.](?P<m>[0-5]\d)(?:[:.](?P<s>[0-5]\d)(?:\.\d{1,9})?)?\s{0,2}(?P<half>[ap]\.?m\.?)?\s{0,2}\(?"
    r"(?P<zone>(?:utc|gmt)?\s?[+-](?:0\d|1[0-4]):?[0-5]\d|"
    + "|".join(sorted(_ZONES, key=len, reverse=True))
    + r")(?![\w:])"
)


def instant(low: str, end: int, value: str | None) -> str | None:
    """ISO 8601 with offset, if time and zone stand after the date that ends at `end`."""
    match = _TIME.match(low, end) if value and len(value) == 10 else None
    if not match or not value:
        return None
    hour = int(match["h"])
    if match["half"]:
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if match["half"].startswith("p") else 0)
    if hour > 23:
        return None
    zone = timezone(timedelta(minutes=_minutes(match["zone"])))
    day = datetime.fromisoformat(value)
    return day.replace(hour=hour, minute=int(match["m"]), second=int(match["s"] or 0), tzinfo=zone).isoformat()


def _minutes(zone: str) -> int:
    digits = re.search(r"([+-])(\d\d):?(\d\d)", zone)
    if not digits:
        return _ZONES[zone]
    return (1 if digits[1] == "+" else -1) * (int(digits[2]) * 60 + int(digits[3]))

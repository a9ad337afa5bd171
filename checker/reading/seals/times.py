"""When a PDF says something happened: its dates as ISO 8601, nothing guessed, nothing raised."""

import re
from datetime import UTC, datetime, timedelta, timezone

from checker.facts.dates import Dated
from checker.facts.signature import Times

_PDF = re.compile(
    r"\s*(?:D:)?(\d{4})(\d\d)?(\d\d)?(\d\d)?(\d\d)?(\d\d)?\s*(?:(Z)|([+-])(\d\d?)'?:?(\d\d)?'?)?.*", re.DOTALL
)


def pdf_time(written: str) -> datetime | None:
    """The time of a PDF date string (ISO 32000-2, 7.9.4) or an ISO 8601 one; naive where no offset is stated.

    None for anything else, and for a day that does not exist: what is not a date is not repaired.
    """
    try:
        return datetime.fromisoformat(written.strip()) if re.match(r"\s*\d{4}-", written) else _pdf_time(written)
    except (ValueError, OverflowError):
        return None


def _pdf_time(written: str) -> datetime | None:
    found = _PDF.fullmatch(written)
    if found is None or found[2] is None or found[3] is None:
        return None
    year, month, day, hour, minute, second = (int(part or 0) for part in found.groups()[:6])
    return datetime(year, month, day, hour, minute, second, tzinfo=_zone(found))


def _zone(found: re.Match[str]) -> timezone | None:
    if found[7]:
        return UTC
    if not found[8]:
        return None
    away = timedelta(hours=int(found[9]), minutes=int(found[10] or 0))
    return timezone(-away if found[8] == "-" else away)


def iso(moment: datetime | None) -> str | None:
    """ISO 8601 with the offset where one is known."""
    return moment.isoformat() if moment else None


def instants(times: Times) -> list[datetime]:
    """The times that state an offset, the surest first: proved, then in the seal, then in the dictionary, then of a
    token that proves nothing."""
    claimed = (times.cms, times.m)
    ordered = (times.timestamp, *claimed) if times.proved else (*claimed, times.timestamp)
    read = (datetime.fromisoformat(one) for one in ordered if one)
    return [one for one in read if one.tzinfo is not None]


def gap_in_hours(times: Times) -> float | None:
    """Hours between the earliest and the latest of the times, as instants; None with fewer than two."""
    found = instants(times)
    return round((max(found) - min(found)).total_seconds() / 3600, 2) if len(found) > 1 else None


def signing_date(written: str | None, times: Times, page: int | None) -> Dated | None:
    """The date of a digital signature: the dictionary's /M, else the CMS time, else that of a timestamp token."""
    if written is not None and (times.m or not (times.cms or times.timestamp)):
        moment = pdf_time(written)
        return _dated(written, moment, page, "the time the signer's program wrote into the signature field")
    if times.cms:
        return _dated(
            times.cms, datetime.fromisoformat(times.cms), page, "the time inside the seal, from the signer's clock"
        )
    if times.timestamp:
        moment = datetime.fromisoformat(times.timestamp)
        return Dated(
            written=times.timestamp, value=moment.date().isoformat(), role="signed", source="timestamp",
            word="proved" if times.proved else "claimed", page=page, instant=times.timestamp,
            why=f"the time of a timestamp, by {'an authority' if times.proved else 'nobody'} that is trusted",
        )  # fmt: skip
    return None


def _dated(written: str, moment: datetime | None, page: int | None, why: str) -> Dated:
    return Dated(
        written=written, value=moment.date().isoformat() if moment else None, role="signed", source="signature",
        word="claimed", page=page, why=why, instant=iso(moment) if moment and moment.tzinfo else None,
    )  # fmt: skip

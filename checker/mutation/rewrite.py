"""A written date turned into another day, in the same form or in another: pure functions of a string."""

import re
from datetime import date

from checker.lexicon import month_names, phrases

_PIECE = re.compile(r"(\d+|[^\W\d_]+)")


def same_form(written: str, old: date, new: date) -> str | None:
    """`written`, which means `old`, in the same form for `new`; None where its form is not understood."""
    pieces = _PIECE.split(written)
    named = any(_month(piece) == old.month for piece in pieces)
    changed = _named(pieces, old, new) if named else _numeric(pieces, old, new)
    return "".join(changed) if changed else None


def other_form(written: str, day: date) -> str | None:
    """The same day in another unmistakable form: words for figures, figures and a short month for words."""
    pieces = _PIECE.split(written)
    if same_form(written, day, day) is None or not written.isascii():
        return None
    month = month_names()[day.month - 1]
    if any(_month(piece) == day.month for piece in pieces):
        return f"{day.day:02d}-{month[:3]}-{day.year}"
    return f"{day.day} {month} {day.year}"


def _month(piece: str) -> int | None:
    if piece in month_names("ur"):
        return month_names("ur").index(piece) + 1
    low = piece.lower()
    names = (name.lower() for name in month_names())
    return next(
        (nth for nth, name in enumerate(names, 1) if low in (name, name[:3]) or (nth == 9 and low == "sept")), None
    )


def _named(pieces: list[str], old: date, new: date) -> list[str] | None:
    out, day_done, year_done = list(pieces), False, False
    for nth, piece in enumerate(pieces):
        if _month(piece) == old.month:
            out[nth] = _styled(piece, new.month)
        elif piece.isdecimal() and not day_done and int(piece) == old.day and len(piece) <= 2:
            width = len(piece) if int(piece[0]) == 0 else 1
            out[nth], day_done = _figures(piece, new.day, width), True
            ending = pieces[nth + 2].lower() if nth + 2 < len(pieces) and not pieces[nth + 1] else ""
            if ending in phrases("numbers", "ordinal endings"):
                out[nth + 2] = _ending(new.day)
        elif piece.isdecimal() and not year_done and int(piece) in (old.year, old.year % 100):
            out[nth], year_done = _figures(piece, new.year % 10 ** len(piece), len(piece)), True
    return out if day_done and year_done else None


def _numeric(pieces: list[str], old: date, new: date) -> list[str] | None:
    places = [nth for nth, piece in enumerate(pieces) if piece.isdecimal()]
    if len(places) != 3:
        return None
    values = [int(pieces[nth]) for nth in places]
    for order in ("year month day", "day month year", "month day year"):
        names = order.split()
        meant = [getattr(old, name) for name in names]
        short = [one % 100 if name == "year" else one for name, one in zip(names, meant, strict=True)]
        if values in (meant, short):
            out = list(pieces)
            for nth, name in zip(places, names, strict=True):
                width = len(pieces[nth])
                out[nth] = _figures(pieces[nth], getattr(new, name) % 10 ** max(width, 2), width)
            return out
    return None


def _styled(piece: str, month: int) -> str:
    if piece in month_names("ur"):
        return month_names("ur")[month - 1]
    name = month_names()[month - 1]
    if len(piece) <= 4 and piece.lower() not in ("may", "june", "july"):
        name = name[:3]
    return name.upper() if piece.isupper() else name.lower() if piece.islower() else name


def _figures(like: str, value: int, width: int) -> str:
    """The value in figures of the script of `like`, at least so wide."""
    zero = ord(like[0]) - int(like[0])
    return "".join(chr(zero + int(one)) for one in str(value).zfill(width))


def _ending(day: int) -> str:
    return "th" if 10 < day % 100 < 14 else {1: "st", 2: "nd", 3: "rd"}.get(day % 10, "th")

"""Machine-readable zones of passports, visas and identity cards (ICAO Doc 9303), all check digits verified."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from checker.facts.dates import Dated, Role
from checker.recognising.fields.mrz_layouts import LAYOUTS, Layout
from checker.recognising.fields.mrz_names import holder

_LINE = re.compile(r"^[ \t]*((?:[A-Z0-9<«‹>(\[{|][ \t]?){28,50})[ \t]*$", re.MULTILINE | re.IGNORECASE)
_FILLER = str.maketrans({"«": "<", "‹": "<", "(": "<", "[": "<", "{": "<", ">": "<", "|": "<"})
_TO_DIGIT = str.maketrans("OQDILZSGTB", "0001125678")
_TO_LETTER = str.maketrans("015826", "OISBZG")
_WEIGHTS = (7, 3, 1)
_LONGEST_VALIDITY = 15
"""Years: no travel document is issued for longer, so an expiry tells the century of a birth."""


@dataclass(frozen=True, slots=True)
class Mrz:
    """One machine-readable zone as it was read."""

    format: str
    """TD1, TD2, TD3, MRV-A or MRV-B."""
    fields: dict[str, str]
    """document, issuer, surname, given_names, number, nationality, sex, optional: only those that are filled in."""
    checks: dict[str, bool]
    """number, born, expires, and where the form has them optional and composite: whether each check digit holds."""
    dates: tuple[Dated, ...]
    """born and expires, source `mrz`; sure only where their check digits hold."""
    start: int
    end: int
    """Where it stands in the text."""

    @property
    def sound(self) -> bool:
        """Whether every check digit holds."""
        return all(self.checks.values())


def check_digit(characters: str) -> str:
    """The check digit of a field (Doc 9303-3, 4.9): weights 7, 3, 1, letters from A = 10, fillers 0, modulo 10."""
    total = 0
    for nth, one in enumerate(characters):
        value = 0 if one == "<" else int(one, 36)
        total += value * _WEIGHTS[nth % 3]
    return str(total % 10)


def mrz_in(text: str, today: date | None = None) -> list[Mrz]:
    """The machine-readable zones in a page's text, in order.

    `today` settles the century of a birth (nobody is born later); None: the expiry does. Letters that an
    engine takes for
    digits are put right where the form allows digits alone; the check digits say whether that was right.
    """
    lines = [(match, _tidy(match[1])) for match in _LINE.finditer(text)]
    found: list[Mrz] = []
    nth = 0
    while nth < len(lines):
        zone = next(_zones(lines, nth, today), None)
        if zone is None:
            nth += 1
            continue
        found.append(zone)
        nth += 3 if zone.format == "TD1" else 2
    return found


def _zones(lines: list[tuple[re.Match[str], str]], nth: int, today: date | None) -> Iterator[Mrz]:
    for layout in LAYOUTS:
        rows = [_fitted(row, layout.width) for _, row in lines[nth : nth + layout.lines]]
        if len(rows) < layout.lines or None in rows:
            continue
        joined = "".join(row for row in rows if row)
        if joined[0] not in layout.first or not joined[0].isalpha():
            continue
        start, end, text = lines[nth][0].start(1), lines[nth + layout.lines - 1][0].end(1), lines[nth][0].string
        zone = _read(layout, joined, start, end, today, text[:start] + text[end:])
        if zone.checks["born"] or zone.checks["expires"] or zone.checks["number"]:
            yield zone


def _tidy(line: str) -> str:
    return re.sub(r"\s", "", line).upper().translate(_FILLER)


def _fitted(line: str, width: int) -> str | None:
    """The line in its form's width: fillers at its end that were lost or doubled do not matter."""
    if len(line) > width and not line[width:].strip("<KC"):
        line = line[:width]
    if width - 6 <= len(line) < width and line.endswith("<"):
        line = line.ljust(width, "<")
    return line if len(line) == width else None


def _read(layout: Layout, joined: str, start: int, end: int, today: date | None, printed: str) -> Mrz:
    def part(name: str) -> str:
        first, last = layout.places[name]
        return joined[first:last]

    written = {name: part(name) for name in layout.places}
    for name in ("born", "expires", "born_check", "expires_check", "number_check", "composite_check"):
        if name in written:
            written[name] = written[name].translate(_TO_DIGIT)
    for name in ("issuer", "nationality", "names"):
        written[name] = written[name].translate(_TO_LETTER)
    checks = {name: check_digit(written[name]) == written[f"{name}_check"] for name in ("number", "born", "expires")}
    if not checks["number"] and (mended := _mended(written["number"], written["number_check"])):
        written["number"], checks["number"] = mended, True
    if "optional_check" in written:
        stated, empty = written["optional_check"], not written["optional"].strip("<")
        checks["optional"] = check_digit(written["optional"]) == stated.translate(_TO_DIGIT) or (
            empty and stated == "<"
        )
    if layout.composite:
        whole = "".join(written[name] for name in layout.composite)
        checks["composite"] = check_digit(whole) == written["composite_check"]
    dates = tuple(_dates(written, checks, today, start, end))
    return Mrz(layout.name, _fields(written, printed), checks, dates, start, end)


def _mended(number: str, digit: str) -> str | None:
    """A document number whose figures and letters were mixed up by an engine, if one way of reading it fits
    its digit."""
    ways = {
        number.translate(str.maketrans("OI", "01")),
        number.translate(_TO_DIGIT),
        number[:2] + number[2:].translate(_TO_DIGIT),
    }
    fitting = {way for way in ways if check_digit(way) == digit}
    return fitting.pop() if len(fitting) == 1 else None


def _fields(written: dict[str, str], printed: str) -> dict[str, str]:
    surname, given = holder(written["names"], printed)
    plain = {
        "document": written["document"], "issuer": written["issuer"], "surname": surname, "given_names": given,
        "number": written["number"], "nationality": written["nationality"], "sex": written["sex"],
        "optional": written.get("optional", ""),
    }  # fmt: skip
    tidy = {name: re.sub("<+", " ", value).strip() for name, value in plain.items()}
    return {name: value for name, value in tidy.items() if value}


def _dates(
    written: dict[str, str], checks: dict[str, bool], today: date | None, start: int, end: int
) -> Iterator[Dated]:
    horizon = date((today.year if today else 2045) + _LONGEST_VALIDITY, 12, 31)
    expires = _day(written["expires"], horizon)
    roles: tuple[Role, ...] = ("born", "expires")
    for name in roles:
        day = expires if name == "expires" else _day(written["born"], today or expires or horizon)
        sure = checks[name]
        why = "its check digit holds" if sure else "its check digit does not hold"
        yield Dated(
            written[name], day.isoformat() if day else None, role=name, source="mrz",
            why=f"from the machine-readable zone; {why}",
            confidence=0.99 if sure and day else 0.3, start=start, end=end,
        )  # fmt: skip


def _day(written: str, latest: date) -> date | None:
    """Six figures as a day: an expiry within the validity of a document, a birth as late as it can be but not
    after `latest`."""
    if not written.isdigit():
        return None
    year, month, day = int(written[:2]), int(written[2:4]), int(written[4:])
    try:
        found = date(2000 + year, month, day)
        return date(1900 + year, month, day) if found > latest else found
    except ValueError:
        return None

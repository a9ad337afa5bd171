"""Small pieces of the reader's language that every format shares: days, counts, places, outcomes."""

from collections.abc import Iterable, Sequence

from checker.findings import Finding, Place
from checker.lexicon import month_names


def day(value: str) -> str:
    """`2026-05-04` as `4 May 2026`, `2026-05` as `May 2026`, an interval as `… to …`; else as it is."""
    if "/" in value:
        return " to ".join(day(one) for one in value.split("/"))
    parts = value.split("-")
    if not all(part.isascii() and part.isdigit() for part in parts) or len(parts) > 3:
        return value
    if len(parts) > 1 and not 1 <= int(parts[1]) <= 12:
        return value
    month = month_names()[int(parts[1]) - 1] if len(parts) > 1 else ""
    return " ".join(filter(None, (str(int(parts[2])) if len(parts) > 2 else "", month, parts[0])))


def brief_day(value: str) -> str:
    """`4 May 2026`, `17 Apr 2026`: as `day`, the month by its first three letters."""
    return " ".join(word[:3] if word in month_names() else word for word in day(value).split(" "))


def count(number: int, one: str, many: str | None = None) -> str:
    """`1 gap`, `3 gaps`."""
    return f"{number} {one if number == 1 else many or one + 's'}"


def listed(items: Sequence[str]) -> str:
    """`a`, `a and b`, `a, b and c`."""
    return " and ".join(filter(None, (", ".join(items[:-1]), *items[-1:])))


def few(items: Sequence[str], most: int) -> str:
    """The first of many things and how many more: `a; b; c and 19 more`."""
    shown = "; ".join(items[:most])
    return shown + (f" and {len(items) - most} more" if len(items) > most else "")


def short_name(path: str, most: int = 44) -> str:
    """A path that fits a line: its middle left out, its beginning and its ending kept."""
    keep = (most - 1) // 2
    return path if len(path) <= most else f"{path[:keep].rstrip()}…{path[-keep:].lstrip()}"


def page_ranges(pages: Iterable[int]) -> str:
    """`3`, `3–5, 8`."""
    runs: list[list[int]] = []
    for page in sorted(set(pages)):
        if runs and page == runs[-1][-1] + 1:
            runs[-1][1:] = [page]
        else:
            runs.append([page])
    return ", ".join("–".join(map(str, run)) for run in runs)


def place_words(place: Place | None, beside: Place | None = None) -> str:
    """`C bank statement.pdf, Annexure C, page 3`; `the bundle as a whole` for None. What is told `beside` a place of
    the same file does not name that again."""
    if place is None:
        return "the bundle as a whole"
    told = (place.part, f"page {place.page}" if place.page else "")
    same = beside is not None and beside.file == place.file and any(told)
    return ", ".join(filter(None, told if same else (place.file, *told)))


def outcome_word(finding: Finding) -> str:
    """What a reader calls the outcome: gap, to look at, waived; parked if a baseline already knew it."""
    if finding.parked:
        return "parked"
    return {"gap": "gap", "unclear": "to look at", "waived": "waived"}[finding.outcome]


_DOUBTS = {
    "unread": "a page could not be read",
    "ambiguous": "it can be read in two ways",
    "no_date": "no date was found",
    "no_answer": "a question about the matter is not answered",
    "no_matter_date": "a date of the matter is not given",
    "low_confidence": "what was read is not certain",
    "disputed": "the sources do not agree",
}


def doubt(finding: Finding) -> str:
    """Why it could not be told, in words; empty where it could."""
    return _DOUBTS.get(finding.why or "", "")


_SETTLED = {
    "unread": "open the page and look, or have it scanned anew",
    "ambiguous": "look at it, and put on record what it says with bundle-checker confirm",
    "no_date": "look for the date, and put it on record with bundle-checker confirm",
    "no_answer": "answer it with --answer, or in matter.json",
    "no_matter_date": "give it with --date, or in matter.json",
    "low_confidence": "look at the page by eye",
    "disputed": "decide which source to follow",
}


def settling(finding: Finding) -> str:
    """What would settle it where it could not be told; empty where it could."""
    return _SETTLED.get(finding.why or "", "")


def settled(finding: Finding) -> str:
    """The doubt with what would settle it: `no date was found; look for …`; empty where it could be told."""
    return "; ".join(filter(None, (doubt(finding), settling(finding))))

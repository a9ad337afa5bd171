"""Dates whose month is a Roman numeral: `17.IV.2026`, `17-IV-2026`, `17 VIII 2026`, `2026. IV. 17.`"""

import re
from collections.abc import Iterator

from checker.recognising.dates.forms.candidate import Seen
from checker.recognising.dates.forms.numeric_dates import has_day_cue, has_number_word
from checker.recognising.normalise import Plain
from checker.recognising.prefilter import Signs

_NUMERALS = ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii")
_MONTH = r"(?P<month>viii|vii|iii|xii|vi|iv|ix|xi|ii|i|v|x)"
_DAY = r"(?P<day>0?[1-9]|[12][0-9]|3[01])"
_YEAR = r"(?P<year>1[3-9][0-9]{2}|2[01][0-9]{2})"
_JOINED = r"(?P<by>\.\s?|[-/]|\s){}(?P=by)"
_FIGURES = ("i", "ii")
"""What an engine may have read for 1 and 11. With these marks numeric_dates reads them, as both; a year in front leaves
the first month, whichever it was."""
_FREE = r"(?<![\w$£€#])(?<![\w)][-./])"
"""It goes on with nothing: neither a number, nor the number of a paper (`0123/SK/IV/2026`)."""
_DAY_FIRST = re.compile(_FREE + _DAY + _JOINED.format(_MONTH) + _YEAR + r"(?![\w/-])(?![.,]\d)")
_YEAR_FIRST = re.compile(_FREE + _YEAR + _JOINED.format(_MONTH) + _DAY + r"(?![\w/-])(?![.,]\d)")
_SIGNS = Signs(r"[0-9][-./\s]\s?[IVX]{1,4}[-./\s]\s?[0-9][0-9]?(?:[^0-9]|[0-9]{2}|$)")


def roman(page: Plain) -> Iterator[Seen]:
    """Every one of them in order. Numerals of mixed letters are none; between blanks or strokes only what can be
    nothing else."""
    for last in _SIGNS.at(page.low):
        match = _matched(page.low, last)
        if match and _is_date(page, match):
            month = _NUMERALS.index(match["month"]) + 1
            yield Seen(*match.span(), "named", int(match["year"]), month, int(match["day"]))


def _matched(low: str, last: int) -> re.Match[str] | None:
    """What stands around the last figure before a numeral."""
    tries = ((_DAY_FIRST, last), (_DAY_FIRST, last - 1), (_YEAR_FIRST, last - 3))
    return next((found for form, start in tries if start >= 0 and (found := form.match(low, start))), None)


def _is_date(page: Plain, match: re.Match[str]) -> bool:
    numeral = page.text[slice(*match.span("month"))]
    before = page.low[max(0, match.start() - 32) : match.start()]
    if not (numeral.isupper() or numeral.islower()) or has_number_word(before):
        return False
    if match["by"] in "-/" and numeral.lower() in _FIGURES[match.re is _YEAR_FIRST :]:
        return False
    if has_day_cue(before):
        return True
    return match["by"] != "/" and (bool(match["by"].strip()) or (numeral.isupper() and len(numeral) > 1))

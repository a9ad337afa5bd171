"""A cell's number as its format shows it (ISO/IEC 29500-1, 18.8.30 and 18.8.31): 1500 by `#,##0.00` is 1,500.00.

Days and times are in `shown_days`; fractions and what this grammar does not know are shown as plain numbers.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from functools import lru_cache
from operator import eq, ge, gt, le, lt, ne

GENERAL = "General"
_LONGEST = 500
"""Letters of a format; a longer one is none that a program wrote."""
_MOST_FIGURES = 15
"""Figures of a number that are kept (IEEE 754)."""
_TOKEN = re.compile(
    r'"(?P<quoted>[^"]*)"?|\\(?P<escaped>.)|(?P<blank>_.)|\*(?P<fill>.)|\[(?P<bracket>[^\]]*)\]|(?P<general>general)'
    r"|(?P<half>am/pm|a/p)|(?P<power>e[+-])|(?P<clock>y+|m+|d+|h+|s+)|(?P<figure>[0#?])|(?P<other>.)",
    re.IGNORECASE | re.DOTALL,
)
_CONDITION = re.compile(r"(<>|[<>]=?|=)(-?\d+(?:\.\d+)?)")
_HOLDS = {"<": lt, "<=": le, ">": gt, ">=": ge, "=": eq, "<>": ne}
_ELAPSED = re.compile(r"h+|m+|s+", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Token:
    """A piece of a format: a letter that stands for itself (`text`), or what takes a part of the number."""

    sort: str
    written: str


@dataclass(frozen=True, slots=True)
class Section:
    """What a format says of numbers of one sign, or of text."""

    tokens: tuple[Token, ...]
    condition: tuple[str, Decimal] | None = None

    def has(self, sort: str, written: str = "") -> bool:
        """Whether there is a token of that sort, and written so."""
        return any(one.sort == sort and written in ("", one.written) for one in self.tokens)

    @property
    def is_of_days(self) -> bool:
        """Whether it shows a day or a time."""
        return self.has("clock") or self.has("elapsed")

    @property
    def shows_nothing(self) -> bool:
        """Whether it shows neither a number nor a letter, as those of `;;;`."""
        return not any(one.sort != "text" or one.written.strip() for one in self.tokens)


@lru_cache(maxsize=512)
def sections_of(code: str) -> tuple[Section, ...]:
    """The sections of a format, at least one: of positive and negative numbers, of nothing, of text."""
    found: list[list[Token]] = [[]]
    conditions: dict[int, tuple[str, Decimal]] = {}
    for token in _tokens(code[:_LONGEST]):
        if token == Token("other", ";"):
            found.append([])
        elif token.sort == "condition":
            if match := _CONDITION.fullmatch(token.written):
                conditions[len(found) - 1] = match[1], Decimal(match[2])
        else:
            found[-1].append(token)
    return tuple(Section(tuple(tokens), conditions.get(nth)) for nth, tokens in enumerate(found))


def _tokens(code: str) -> Iterator[Token]:
    for match in _TOKEN.finditer(code):
        sort, written = match.lastgroup or "other", match[match.lastgroup or 0]
        if sort in ("quoted", "escaped"):
            yield Token("text", written)
        elif sort == "blank":
            yield Token("text", " ")
        elif sort == "bracket":
            yield from _bracketed(written)
        elif sort != "fill":
            yield Token(sort, written)


def _bracketed(written: str) -> Iterator[Token]:
    """A currency's sign, a time that runs beyond a day, a condition; a colour says nothing."""
    if written.startswith("$"):
        yield Token("text", written[1:].partition("-")[0])
    elif _ELAPSED.fullmatch(written):
        yield Token("elapsed", written.lower())
    elif written[:1] in _HOLDS:
        yield Token("condition", written)


def section_for(value: Decimal, code: str) -> tuple[Section, bool]:
    """The section that shows a number, and whether it stands for the number's minus, too."""
    sections = sections_of(code)
    if any(one.condition for one in sections):
        met = (
            one for one in sections[:3] if one.condition is None or _HOLDS[one.condition[0]](value, one.condition[1])
        )
        return next(met, sections[0]), False
    if value < 0 and len(sections) > 1:
        return sections[1], True
    return sections[2 if value == 0 and len(sections) > 2 else 0], False


def number_shown(value: Decimal, code: str) -> str:
    """A number that is no day, as its format shows it: empty where that shows nothing."""
    section, says_minus = section_for(value, code)
    if section.shows_nothing:
        return ""
    minus = "-" if value < 0 and not says_minus else ""
    if section.has("general") or section.has("other", "/") or section.has("other", "@"):
        return minus + _framed(section, plain(abs(value)))
    if section.has("power"):
        return plain(value)
    return minus + _figures(section, abs(value))


def text_shown(text: str, code: str) -> str:
    """A text as its format shows it: empty where that shows nothing."""
    sections = sections_of(code)
    if len(sections) < 4:
        return text
    return "".join(text if one == Token("other", "@") else one.written for one in sections[3].tokens)


def plain(value: Decimal) -> str:
    """A number in figures alone, without noughts that say nothing."""
    if value == value.to_integral_value():
        return f"{value:.0f}"
    return f"{value:.{_MOST_FIGURES}g}" if abs(value) < Decimal("1e-9") else f"{_rounded(value):f}".rstrip("0")


def _rounded(value: Decimal) -> Decimal:
    places = max(0, 10 - max(0, value.adjusted() + 1))
    return value.quantize(Decimal(1).scaleb(-places), ROUND_HALF_UP)


def _framed(section: Section, figures: str) -> str:
    """Plain figures among the letters that a format has before and behind its own."""
    places = [nth for nth, one in enumerate(section.tokens) if one.sort in ("general", "figure") or one.written in "@/"]
    tokens, first, last = section.tokens, min(places), max(places)
    before, behind = (_written(some) for some in (tokens[:first], tokens[last + 1 :]))
    return before + figures + behind


def _figures(section: Section, value: Decimal) -> str:
    tokens = section.tokens
    slots = [nth for nth, one in enumerate(tokens) if one.sort == "figure"]
    if not slots:
        return _written(tokens)
    point = next((nth for nth, one in enumerate(tokens) if one == Token("other", ".")), len(tokens))
    places = sum(nth > point for nth in slots)
    thousands = _commas_behind(tokens, slots[-1])
    hundreds = sum(one == Token("other", "%") for one in tokens)
    scaled = value.scaleb(2 * hundreds - 3 * thousands)
    whole, _, rest = f"{scaled.quantize(Decimal(1).scaleb(-places), ROUND_HALF_UP):f}".partition(".")
    left = [nth for nth in slots if nth < point]
    is_grouped = any(one == Token("other", ",") for one in tokens[slots[0] : max([slots[0], *left])])
    before = _whole_part(tokens[:point], left, whole.lstrip("0"), is_grouped)
    behind = _part_behind(tokens[point + 1 :], rest)
    return before + ("." if behind[:1].isdigit() else "") + behind


def _commas_behind(tokens: Sequence[Token], last: int) -> int:
    count = 0
    while last + count + 1 < len(tokens) and tokens[last + count + 1] == Token("other", ","):
        count += 1
    return count


def _whole_part(tokens: Sequence[Token], slots: Sequence[int], figures: str, is_grouped: bool) -> str:
    """Figures fill their places from the right, and those without a place stand in the first."""
    written: list[str] = []
    left, count = list(figures), 0
    for nth in range(len(tokens) - 1, -1, -1):
        one = tokens[nth]
        if one.sort != "figure":
            written.append("" if one == Token("other", ",") else one.written)
            continue
        wanted = max(1, len(left)) if nth == slots[0] else 1
        for _ in range(wanted):
            figure = left.pop() if left else "0" if one.written == "0" else ""
            if figure:
                written.append("," if is_grouped and count and count % 3 == 0 else "")
                written.append(figure)
                count += 1
    return "".join(reversed(written))


def _part_behind(tokens: Sequence[Token], figures: str) -> str:
    """The figures behind the point; noughts at their end stand where the format asks for them."""
    slots = [one.written for one in tokens if one.sort == "figure"]
    kept = len(figures)
    while kept and figures[kept - 1] == "0" and slots[kept - 1] != "0":
        kept -= 1
    rest = iter(figures[:kept])
    return "".join(
        next(rest, "") if one.sort == "figure" else "" if one == Token("other", ",") else one.written for one in tokens
    )


def _written(tokens: Sequence[Token]) -> str:
    return "".join(one.written for one in tokens if one.sort in ("text", "other"))

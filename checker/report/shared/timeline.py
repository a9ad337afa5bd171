"""The dated things of a matter as one inline SVG: documents, signatures and windows against the submission's day.

Not to scale, and said so: days keep their order, and a gap counts by its logarithm, so that three days are seen beside
three years. Colours come from the page's style sheet, so that dark mode and print have their own.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise
from math import log1p

from markupsafe import Markup, escape

from checker.facts.dates import span
from checker.matter_report import MatterReport
from checker.report.shared.escape import visible
from checker.report.shared.phrases import brief_day, count
from checker.report_tables import Event

_WIDTH, _NAMES, _RIGHT, _ROW, _TOP = 960, 260, 270, 24, 40
LIMIT = 60
"""Rows that a reader still takes in; what is wrong comes before what is not."""


@dataclass(frozen=True, slots=True)
class _Bar:
    event: Event
    first: date
    last: date


def drawn(matter: MatterReport) -> tuple[list[Event], int]:
    """The events to draw, in date order, and how many more there are."""
    bars = _bars(matter.timeline)
    chosen = sorted(bars, key=lambda bar: (not bar.event.wrong, bar.event.what != "matter"))[:LIMIT]
    return [bar.event for bar in sorted(chosen, key=_when)], len(bars) - len(chosen)


def svg(matter: MatterReport, identity: str) -> Markup:
    """The picture, or nothing where fewer than two days are known. `identity` makes its ids unique on the page."""
    events, left_out = drawn(matter)
    bars = _bars(events)
    if len({moment for bar in bars for moment in (bar.first, bar.last)}) < 2:
        return Markup("")
    scale = _scale(bars)
    height = _TOP + _ROW * len(bars) + 10
    rows = Markup("").join(_row(nth, bar, scale) for nth, bar in enumerate(bars))
    lines = Markup("").join(_line(bar, scale, height) for bar in bars if bar.event.what == "matter")
    more = f" {count(left_out, 'more date')} not drawn." if left_out else ""
    wrong = count(sum(bar.event.wrong for bar in bars), "date")
    told = f"{count(len(bars), 'date')} in order; {wrong} out of order. The table below says the same.{more}"
    return Markup(
        '<svg class="timeline" viewBox="0 0 {w} {h}" width="{w}" height="{h}" role="img" aria-labelledby="{i}-t {i}-d">'
        '<title id="{i}-t">Timeline</title><desc id="{i}-d">{told}</desc>{lines}{rows}</svg>'
    ).format(w=_WIDTH, h=height, i=identity, told=told, lines=lines, rows=rows)


def _bars(events: Sequence[Event]) -> list[_Bar]:
    """The events whose days can be told."""
    bars = []
    for event in events:
        try:
            bars.append(_Bar(event, span(event.first).first, span(event.last).last))
        except ValueError:
            continue
    return sorted(bars, key=_when)


def _when(bar: _Bar) -> tuple[date, date, str]:
    return bar.first, bar.last, bar.event.label


def _scale(bars: Sequence[_Bar]) -> dict[date, float]:
    """Where each day stands from left to right."""
    days = sorted({moment for bar in bars for moment in (bar.first, bar.last)})
    steps = [0.0]
    for earlier, later in pairwise(days):
        steps.append(steps[-1] + log1p((later - earlier).days))
    room = (_WIDTH - _NAMES - _RIGHT) / steps[-1]
    return {moment: _NAMES + step * room for moment, step in zip(days, steps, strict=True)}


def _row(nth: int, bar: _Bar, scale: dict[date, float]) -> Markup:
    event, y = bar.event, _TOP + nth * _ROW + _ROW / 2
    left, right = scale[bar.first], scale[bar.last]
    kind = f"{event.what}{' wrong' * event.wrong}"
    when = brief_day(event.first) + (f" – {brief_day(event.last)}" if event.first != event.last else "")
    beside = f"{when}: out of order" if event.wrong else when
    return Markup(
        '<g class="{kind}"><line class="rule" x1="{names}" x2="{end}" y1="{y}" y2="{y}"/>'
        '<text x="{name_x}" y="{base}" text-anchor="end">{name}</text>{mark}'
        '<text class="when" x="{when_x:.1f}" y="{base}">{when}</text></g>'
    ).format(
        kind=kind, names=_NAMES, end=_WIDTH - _RIGHT, y=y, name_x=_NAMES - 12, base=y + 4, name=_short(event.label),
        mark=_mark(event, left, right, y), when=beside, when_x=right + 12,
    )  # fmt: skip


def _mark(event: Event, left: float, right: float, y: float) -> Markup:
    """A dot for a document, a diamond for a signature, a bar for a window; a cross over what is out of order."""
    if event.what == "window" or right - left > 1:
        shape = Markup('<rect x="{:.1f}" y="{}" width="{:.1f}" height="8" rx="3"/>').format(
            left, y - 4, max(right - left, 3)
        )
    elif event.what == "signature":
        shape = Markup('<path d="M{0:.1f} {1}l6 6-6 6-6-6z"/>').format(left, y - 6)
    else:
        shape = Markup('<circle cx="{:.1f}" cy="{}" r="5"/>').format(left, y)
    cross = Markup('<path class="cross" d="M{:.1f} {}l14 14m0-14l-14 14"/>').format(left - 7, y - 7)
    return shape + cross if event.wrong else shape


def _line(bar: _Bar, scale: dict[date, float], height: int) -> Markup:
    x = scale[bar.first]
    return Markup('<line class="day" x1="{x:.1f}" x2="{x:.1f}" y1="{top}" y2="{end}"/>').format(
        x=x, top=8, end=height - 4
    )


def _short(label: str) -> Markup:
    shown = visible(label)
    return escape(shown if len(shown) <= 42 else f"{shown[:41]}…")

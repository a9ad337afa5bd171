"""Which crops go into a page that holds everything: those of findings first, until the page would grow too large."""

from base64 import b64encode
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from checker.findings import Finding, Place
from checker.matter_report import MatterReport, Report
from checker.report.shared.phrases import place_words
from checker.report.shared.render_options import Crop, Evidence

BUDGET = 3_500_000
"""Bytes of PNG in one page; in base64 a third more, so that the page stays under 5 MB."""


@dataclass(frozen=True, slots=True)
class Picture:
    """A crop as the page shows it."""

    source: str
    """A data URI."""
    width: int
    height: int
    words: str
    """What it shows, for one who cannot see it."""
    caption: str
    """File, page, and what is seen there; which state of the paper, where two are shown."""
    mark: tuple[str, str, str, str] | None
    """Left, top, width and height of the marked word in per cent."""


@dataclass(frozen=True, slots=True)
class Pictures:
    """The pictures by (matter, place), and how many were left out."""

    by_place: dict[tuple[str, Place], tuple[Picture, ...]]
    left_out: int

    def of(self, matter: str, places: Iterable[Place | None]) -> list[Picture]:
        """Those that there are of these places, each once."""
        return [one for place in dict.fromkeys(places) if place for one in self.by_place.get((matter, place), ())]


def chosen(report: Report, evidence: Evidence) -> Pictures:
    """The pictures that the report has room for."""
    made: dict[tuple[str, Place], tuple[Picture, ...]] = {}
    spent = left_out = 0
    for matter, place in dict.fromkeys(_wanted(report)):
        crop = evidence.crop(matter, place)
        if crop is None:
            continue
        size = len(crop.png) + (len(crop.before.png) if crop.before else 0)
        if spent + size > BUDGET:
            left_out += 1
            continue
        spent += size
        made[matter, place] = _pictures(crop, place)
    return Pictures(made, left_out)


def places(one: Finding) -> list[Place]:
    """Where a finding points to, its own place first."""
    return [place for place in (one.place, *one.related) if place]


def _wanted(report: Report) -> Iterator[tuple[str, Place]]:
    for matter in report.matters:
        yield from ((matter.path, place) for one in matter.findings for place in places(one))
    for matter in report.matters:
        yield from _dates(matter)


def _dates(matter: MatterReport) -> Iterator[tuple[str, Place]]:
    return ((matter.path, event.place) for event in matter.timeline if event.place)


def _pictures(crop: Crop, place: Place) -> tuple[Picture, ...]:
    """One, or two where the place changed after it was signed: as it was, then as it is."""
    where = place_words(place)
    now = _picture(crop, f"As it stands in {where}", place, "now" if crop.before else "")
    return (_picture(crop.before, f"As it was signed, in {where}", place, "as signed"), now) if crop.before else (now,)


def _picture(crop: Crop, words: str, place: Place, state: str) -> Picture:
    mark = None
    if crop.mark:
        left, top, right, bottom = crop.mark
        mark = (_share(left), _share(top), _share(right - left), _share(bottom - top))
    source = "data:image/png;base64," + b64encode(crop.png).decode("ascii")
    where = place_words(place)
    caption = f"{state}: {where}" if state else where
    caption = f"{caption}: {place.seen}" if place.seen else caption
    return Picture(source, crop.width, crop.height, words, caption, mark)


def _share(value: float) -> str:
    return f"{max(0.0, min(1.0, value)) * 100:.2f}%"

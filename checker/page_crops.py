"""What a report shows of the pages: crops of the places that its findings and dates point to, read once a file."""

from collections.abc import Iterator
from concurrent.futures import Executor, Future
from dataclasses import replace
from pathlib import Path

from checker.facts.geometry import Box
from checker.findings import Place
from checker.matter_report import MatterReport, Report
from checker.reading.crops import Shown, crops
from checker.report import Crop, Evidence

MOST = 60
"""Crops of one file; a page of print has no use for more, and a report has to stay small."""


def with_crops(evidence: Evidence, report: Report, executor: Executor) -> Evidence:
    """The evidence with every crop that can be made; a place that cannot be shown is left out."""
    waiting = [
        (matter.path, places, executor.submit(crops, str(Path(matter.path) / file), _pairs(places)))
        for matter in report.matters
        for file, places in _by_file(matter).items()
    ]
    made: dict[tuple[str, Place], Crop] = {}
    for matter_path, places, future in waiting:
        for place, shown in zip(places, _result(future), strict=False):
            if shown is not None:
                made[matter_path, place] = _crop(shown)
    return replace(evidence, crops={**evidence.crops, **made})


def _crop(shown: Shown) -> Crop:
    return Crop(shown.png, shown.width, shown.height, shown.mark, _crop(shown.before) if shown.before else None)


def _by_file(matter: MatterReport) -> dict[str, list[Place]]:
    found: dict[str, list[Place]] = {}
    for place in dict.fromkeys(_places(matter)):
        if place.box and place.page and len(found.setdefault(place.file, [])) < MOST:
            found[place.file].append(place)
    return found


def _places(matter: MatterReport) -> Iterator[Place]:
    """Those of findings before those of dates."""
    for one in matter.findings:
        yield from (place for place in (one.place, *one.related) if place)
    yield from (event.place for event in matter.timeline if event.place)


def _pairs(places: list[Place]) -> tuple[tuple[int, Box], ...]:
    return tuple((place.page, place.box) for place in places if place.page and place.box)


def _result(future: Future[tuple[Shown | None, ...]]) -> tuple[Shown | None, ...]:
    """Nothing, for a file whose reader hung or crashed: the report is still whole without its pictures."""
    try:
        return future.result()
    except Exception:
        return ()

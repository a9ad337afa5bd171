"""A matter that a format cannot show costs its own row: it is told as not judged, and the others are shown."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import TypeVar

from checker.errors import CheckerError
from checker.matter_report import MatterReport, Report, not_judged
from checker.trends import Overview, Trend

Shown = TypeVar("Shown", Report, Overview)


def contained(render: Callable[[Shown], bytes], whole: Shown) -> tuple[bytes, Shown]:
    """What `render` makes of it, and of what: matters over which it fails are not judged, with the reason.

    Raises CheckerError where the format itself cannot be had, and whatever it fails with over no matter in particular.
    """
    try:
        return render(whole), whole
    except CheckerError:
        raise
    except Exception:
        left = _without(whole, dict(_faults(render, whole)))
        return render(left), left


def _faults(render: Callable[[Shown], bytes], whole: Shown) -> Iterator[tuple[int, Exception]]:
    """The matters over which it fails when each is shown alone, by number."""
    for nth in range(len(_matters(whole))):
        try:
            render(_alone(whole, nth))
        except Exception as fault:
            yield nth, fault


def _matters(whole: Shown) -> tuple[MatterReport, ...]:
    return whole.matters if isinstance(whole, Report) else whole.report.matters


def _alone(whole: Shown, nth: int) -> Shown:
    if isinstance(whole, Report):
        return replace(whole, matters=(whole.matters[nth],))
    return replace(whole, report=_alone(whole.report, nth), trends=(whole.trends[nth],), shared=(), notes=())


def _without(whole: Shown, faults: dict[int, Exception]) -> Shown:
    if isinstance(whole, Report):
        return replace(whole, matters=tuple(_told(one, faults.get(nth)) for nth, one in enumerate(whole.matters)))
    trends = tuple(
        Trend(one.path, one.key, one.registered) if nth in faults else one for nth, one in enumerate(whole.trends)
    )
    return replace(whole, report=_without(whole.report, faults), trends=trends)


def _told(matter: MatterReport, fault: Exception | None) -> MatterReport:
    return matter if fault is None else not_judged(matter.path, fault, matter.title)

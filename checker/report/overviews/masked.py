"""An audit without a name, a text, a hash or a value of its matters. The days on which something ends stay: a calendar
is nothing else, and a day alone names nobody."""

from dataclasses import replace

from checker.findings import Finding, Place
from checker.report.shared.mask import Key, Pseudonyms, masked_by
from checker.trends import Expiry, Overview, Shared, Trend


def masked(overview: Overview, key: Key) -> tuple[Overview, Key]:
    """The masked audit, and the key to it: the one given, with what was new."""
    names = Pseudonyms(key)
    report = masked_by(names, overview.report)
    given = {
        id(before): after
        for one, other in zip(overview.report.matters, report.matters, strict=True)
        for before, after in zip(one.findings, other.findings, strict=True)
    }
    matters = {one.key: one.path for one in overview.trends}
    return (
        replace(
            overview,
            root="the root",
            history=None,
            report=report,
            trends=tuple(_trend(one, names, given) for one in overview.trends),
            shared=tuple(_shared(one, names, matters) for one in overview.shared),
            notes=("What the run could not do is left out, as it may name someone.",) if overview.notes else (),
        ),
        names.key,
    )


def _trend(one: Trend, names: Pseudonyms, given: dict[int, Finding]) -> Trend:
    def files(paths: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(names.file(one.path, path) for path in paths)

    return replace(
        one,
        path=names.matter(one.path),
        key=names.matter(one.path),
        new=tuple(given[id(found)] for found in one.new if id(found) in given),
        still_open=tuple(
            replace(aged, finding=given[id(aged.finding)]) for aged in one.still_open if id(aged.finding) in given
        ),
        expiring=tuple(_expiry(expiry, one, names) for expiry in one.expiring),
        changed_originals=files(one.changed_originals),
        gone_originals=files(one.gone_originals),
    )


def _expiry(expiry: Expiry, one: Trend, names: Pseudonyms) -> Expiry:
    place = expiry.place and Place(names.file(one.path, expiry.place.file), page=expiry.place.page)
    return replace(expiry, title=place.file if place else "a paper", place=place)


def _shared(one: Shared, names: Pseudonyms, matters: dict[str, str]) -> Shared:
    places = [(matters.get(matter, matter), file) for matter, file in one.places]
    return replace(one, places=tuple((names.matter(matter), names.file(matter, file)) for matter, file in places))

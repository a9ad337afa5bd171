"""What every overview of an audit says of one matter, in sentences: what is new, still open, put right, ending."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from checker.findings import Finding
from checker.matter_report import MatterReport
from checker.report.shared.not_read import by_reason
from checker.report.shared.phrases import count, day, listed, outcome_word, place_words
from checker.report.shared.summary import sentence, unseen_rows
from checker.trends import Aged, Expiry, Overview, Trend

STATES = {"gaps": "gaps", "not_judged": "not judged", "unclear": "to look at", "ready": "no gap found"}
"""Words for a verdict; none says of a bundle that it is ready."""
_MOST = 10
"""Findings of one matter that are named; the report on that matter has all of them."""
_NAMES = 3
"""Files that are named for one reason why they were not looked at."""
_NAMED = 4
"""Files that are named for one thing that matters share."""
_SHARED = {
    "file": "the same file", "passport": "the same passport number", "cnic": "the same CNIC number",
    "signature picture": "the same picture of a signature",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Row:
    """One matter in words."""

    trend: Trend
    report: MatterReport
    name: str
    state: str
    sentence: str
    new: tuple[str, ...]
    still_open: tuple[str, ...]
    """The oldest first, each with its age."""
    put_right: str
    expiring: tuple[str, ...]
    originals: tuple[str, ...]
    unread: tuple[str, ...]
    oldest: int
    """Days for which the oldest gap is open; 0 where none was there before."""

    @property
    def next_end(self) -> str:
        """The day on which the first thing expires (ISO 8601); empty where nothing does."""
        return self.trend.expiring[0].day if self.trend.expiring else ""


def rows(overview: Overview) -> Iterator[Row]:
    """The matters, those that need somebody first; made one by one, for there may be thousands."""
    return (_row(trend, report) for trend, report in overview.by_need())


def closing(overview: Overview) -> str:
    """How the matters stand, in one sentence."""
    verdicts = [one.verdict for one in overview.report.matters]
    parts = [
        f"{verdicts.count('gaps')} with gaps",
        f"{verdicts.count('unclear')} to look at",
        f"{verdicts.count('ready')} without a gap found",
        f"{verdicts.count('not_judged')} not judged",
    ]
    unregistered = sum(not one.registered for one in overview.trends)
    unopened = sum(one.unopened for one in overview.trends)
    taken = f" {count(unopened, 'file')} taken as unchanged and not opened." if unopened else ""
    return f"{', '.join(parts)}; {unregistered} not registered.{taken}"


def shared(overview: Overview) -> list[str]:
    """Sentences on what stands in matters that have no person in common, one for the same matters."""
    found: dict[tuple[str, ...], dict[str, list[str]]] = {}
    for one in overview.shared:
        matters = tuple(dict.fromkeys(matter for matter, _ in one.places))
        files = found.setdefault(matters, {}).setdefault(_SHARED.get(one.what, f"the same {one.what}"), [])
        files += [f"{matter}: {file}" for matter, file in one.places]
    return [
        f"Nobody is named in all of {listed(matters)}, and yet they share "
        f"{'; '.join(f'{what} ({_some(files)})' for what, files in by_what.items())}. Is a paper misfiled?"
        for matters, by_what in found.items()
    ]


def _some(files: list[str]) -> str:
    each = list(dict.fromkeys(files))
    return ", ".join(each[:_NAMED]) + (f" and {len(each) - _NAMED} more" if len(each) > _NAMED else "")


def end_words(one: Expiry) -> str:
    """`15 June 2026, before the submission on 1 July 2026: passport (Passport.pdf)`."""
    late = f", before the {_plain(one.needed_for or '')} on {day(one.needed_on)}" if one.needed_on else ""
    file = one.place.file if one.place else ""
    return f"{day(one.day)}{late}: {one.title}" + (f" ({file})" if file and file != one.title else "")


def _plain(name: str) -> str:
    return name.replace("_", " ")


def _row(trend: Trend, report: MatterReport) -> Row:
    gaps = sorted((one for one in trend.still_open if one.finding.outcome == "gap"), key=lambda one: -one.days)
    doubts = sum(one.finding.outcome == "unclear" for one in trend.still_open)
    more = f"{doubts} more to look at" if gaps else f"{doubts} to look at"
    name = report.title if report.title and report.title != trend.key else ""
    return Row(
        trend,
        report,
        name=f"{trend.key} · {name}" if name else trend.key,
        state=STATES[report.verdict],
        sentence=sentence(report),
        new=_first([_found(one) for one in trend.new]),
        still_open=(*_first([_aged(one) for one in gaps]), *((more,) if doubts else ())),
        put_right=f"{count(len(trend.fixed), 'finding')}: {listed(sorted(set(trend.fixed)))}" if trend.fixed else "",
        expiring=_first([end_words(one) for one in trend.expiring]),
        originals=(
            *(f"an original is not what it was at intake: {path}" for path in trend.changed_originals),
            *(f"an original is gone since the last run: {path}" for path in trend.gone_originals),
        ),
        unread=tuple(one.told(_NAMES) for one in by_reason(unseen_rows(report))),
        oldest=gaps[0].days if gaps else 0,
    )


def _found(one: Finding) -> str:
    return f"{outcome_word(one)}, {place_words(one.place)}: {one.message or one.title}"


def _aged(one: Aged) -> str:
    since = f"for {count(one.days, 'day')} (since {day(one.since)})" if one.days else "since today"
    return f"{since}: {one.finding.title} ({place_words(one.finding.place)})"


def _first(items: Sequence[str]) -> tuple[str, ...]:
    more = len(items) - _MOST
    return (*items[:_MOST], *((f"and {more} more",) if more > 0 else ()))

"""bundle-checker check DIR…: one or more matter folders."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import click

from checker.cli import baseline_file, options
from checker.cli.echo import say
from checker.cli.output import UNJUDGED, options_for, pairs, rendered, shown_in_words, summary
from checker.cli.output_file import put
from checker.cli.workers import progress, request_of, sandbox_of, workers
from checker.custody.place_of_output import place_of
from checker.errors import CheckerError, Exit, MatterError, NothingToCheckError, UnseenError
from checker.exit_code import exit_code
from checker.matter_report import MatterReport, Report, not_judged
from checker.pack_files import load_packs
from checker.report import FORMATS, Evidence
from checker.request import Request
from checker.run import check_matter, check_request, report_of

_LOOK = ("strict", "papers", "persons", "notes", "verbose")
"""Options of the command line that a format heeds."""
_LED_OUT = (
    "It is a link that leads out of the folder, and was not followed: whether a matter differs there is not known. "
    "Name the folder that it leads to."
)


@click.command()
@click.argument("folders", nargs=-1, type=click.Path(readable=False, path_type=Path), metavar="DIR…")
@options.matter
@options.formats(list(FORMATS))
@options.telling
@options.verdict
@options.adopting
@options.reading
def check(folders: tuple[Path, ...], **given: Any) -> int:
    """Check matter folders: what is missing, out of order, or dated on the wrong side of what it validates."""
    if not folders:
        raise click.UsageError("Name the matter folder to check, as: bundle-checker check DIR")
    places = pairs(given["formats"], given["outputs"], folders, given["mask"])
    key = place_of(given["mask_key"], folders) if given["mask_key"] else None
    known = baseline_file.load(Path(given["baseline"])) if given["baseline"] else None
    links: tuple[Path, ...] = ()
    if given["changed"]:
        folders, links = _touched(folders, given["changed"])
    request = request_of(given)
    is_shown = shown_in_words(places)
    report, codes = judged(folders, request, given, is_shown=is_shown)
    report, codes = _with_links(report, codes, links, is_shown=is_shown)
    if known:
        report = baseline_file.parked(report, known, Path(given["baseline"]))
    for name, place in places:
        evidence = Evidence(options=options_for(place, **{name: given[name] for name in _LOOK}))
        if name == "html" and not given["mask"]:
            evidence = _shown(evidence, report, request, given)
        data, shown = rendered(report, name, evidence, given["mask"], key)
        codes += _lost(report, shown, is_shown=is_shown)
        put(data, place)
        report = shown
    summary(report, Evidence(), given["mask"])
    return exit_code(report, given["fail_level"], given["strict"], given["exit_zero"], codes)


def _shown(evidence: Evidence, report: Report, request: Request, given: dict[str, Any]) -> Evidence:
    from checker.page_crops import with_crops

    with workers(given, request.settings, [Path(one.path) for one in report.matters]) as pool:
        return with_crops(evidence, report, pool)


def _lost(before: Report, shown: Report, *, is_shown: bool) -> list[Exit]:
    """The exit codes of matters that were judged and could not be shown."""
    lost = [
        now
        for then, now in zip(before.matters, shown.matters, strict=True)
        if then.verdict != "not_judged" and now.verdict == "not_judged"
    ]
    for one in () if is_shown else lost:
        _tell_unjudged(one.path, one.reason)
    return [Exit.INCOMPLETE] * len(lost)


def _touched(folders: tuple[Path, ...], ref: str) -> tuple[tuple[Path, ...], tuple[Path, ...]]:
    """The matters that are to be checked, and the links that are not followed to any."""
    from checker.cli.changed import touched

    def tell(folder: Path, note: str) -> None:
        say(f"bundle-checker: {folder}: {note}", masked=f"bundle-checker: {note}", err=True)

    found = touched(folders, ref, tell)
    if not (found.matters or found.links):
        say(
            f"No matter differs from {ref}: nothing had to be checked.",
            masked="No matter differs: nothing had to be checked.",
            err=True,
        )
    return found.matters, found.links


def _with_links(
    report: Report, codes: list[Exit], links: tuple[Path, ...], *, is_shown: bool
) -> tuple[Report, list[Exit]]:
    """The report, with what may lie behind these links as matters that were not judged."""
    lost = [not_judged(str(one), MatterError(_LED_OUT)) for one in links]
    for one in () if is_shown else lost:
        _tell_unjudged(one.path, one.reason)
    return replace(report, matters=(*report.matters, *lost)), codes + [Exit.INCOMPLETE] * len(lost)


def judged(
    folders: tuple[Path, ...], request: Request, given: dict[str, Any], *, is_shown: bool = False
) -> tuple[Report, list[Exit]]:
    """All matters, judged; and the exit codes of those that were not, which standard error names unless the report
    `is_shown` beside it. What nobody foresaw costs one of several its row, and ends the run over a single one. Raises
    UsageError for what none of them asks."""
    packs = load_packs(request.packs)
    reports: list[MatterReport] = []
    codes: list[Exit] = []
    with workers(given, request.settings, folders) as pool:
        sandbox_of(given, pool)
        check_request(request, folders, packs, pool)
        for folder in dict.fromkeys(folders):
            try:
                reports.append(check_matter(folder, request, packs, pool, progress()))
            except Exception as error:
                foreseen = isinstance(error, MatterError | NothingToCheckError)
                if not foreseen and (isinstance(error, CheckerError) or len(folders) == 1):
                    raise
                reports.append(not_judged(str(folder), error))
                codes += _codes(error, len(folders))
                if not is_shown:
                    _tell_unjudged(str(folder), reports[-1].reason)
    return report_of(reports, request.as_of), codes


def _tell_unjudged(folder: str, reason: str | None) -> None:
    say(f"bundle-checker: {folder}: {reason}", masked=UNJUDGED, err=True)


def _codes(error: Exception, folders: int) -> list[Exit]:
    """A folder that is there and empty costs the others nothing; one that nobody could look into leaves them
    incomplete: its name may be a slip of the pen."""
    if isinstance(error, NothingToCheckError):
        return [error.exit_code] + [Exit.INCOMPLETE] * (isinstance(error, UnseenError) and folders > 1)
    return [Exit.WRONG_USE if folders == 1 else Exit.INCOMPLETE]

"""bundle-checker audit ROOT: every matter below a folder."""

import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

import click

from checker.cli import options
from checker.cli.audit_formats import AUDIT_FORMATS, OVERVIEWS, rendered
from checker.cli.echo import say, tell
from checker.cli.output import UNJUDGED, options_for, pairs
from checker.cli.output_file import put
from checker.cli.workers import MatterBar, request_of, rights_of, sandbox_of, workers
from checker.custody.place_of_output import check_outside, place_of
from checker.errors import Exit, UsageError
from checker.exit_code import exit_code
from checker.pack_files import load_packs
from checker.run import check_request


@click.command()
@click.argument("root", type=click.Path(readable=False, path_type=Path), metavar="ROOT")
@click.option(
    "--history", type=click.Path(dir_okay=False, path_type=Path), metavar="FILE", help="Where past runs are kept."
)
@options.history_key
@click.option("--horizon", default="90d", show_default=True, metavar="DAYS", help="How far ahead what expires is told.")
@click.option("--depth", type=click.IntRange(1, 30), help="The matters are the folders so many levels below.")
@click.option(
    "--list", "listing", type=click.File("r"), metavar="FILE", help="Matters, a folder a line (-: standard input)."
)
@click.option("--verify", is_flag=True, help="Read every file in full, also those that look unchanged.")
@click.option("--scheduler", metavar="ADDRESS", help="A Dask scheduler, as tcp://…: read on its cluster.")
@options.matter
@options.formats(list(AUDIT_FORMATS))
@options.verdict
@options.reading
def audit(root: Path, **given: Any) -> int:
    """Check every matter below ROOT: which are ready, what got worse, what expires, what nobody has looked at."""
    from checker.audit.discover import listed, matters
    from checker.audit.history_file import is_begun
    from checker.audit.history_key import read_key
    from checker.audit.run import Asked
    from checker.audit.run import audit as run
    from checker.audit.store import held, opened

    found = listed(given["listing"]) if given["listing"] else matters(root, given["depth"])
    folders = [one.folder for one in found]
    places = pairs(given["formats"], given["outputs"], folders, given["mask"])
    masking = place_of(given["mask_key"], folders) if given["mask_key"] else None
    kept = given["history"] or default_history()
    if not is_begun(kept):
        check_outside(kept, folders)
    request = request_of(given)
    whole = any(name not in OVERVIEWS for name, _ in places)
    asked = Asked(
        root, found, request, _days(given["horizon"]), given["verify"], whole, given["jobs"] or options.cores()
    )
    elsewhere = (one for one in folders if root not in one.parents)
    with (
        opened(kept, read_key(given["history_key"])) as history,
        held(history),
        _pool(given, request.settings, [root, *elsewhere]) as pool,
    ):
        sandbox_of(given, pool)
        check_request(request, folders, load_packs(request.packs), pool)
        jobs, bar = pool.size if given["scheduler"] else asked.jobs, MatterBar()
        try:
            overview = run(replace(asked, jobs=jobs), history, pool, bar.step)
        except KeyboardInterrupt:
            pool.abandon()
            tell(
                f"bundle-checker: interrupted; {bar.done} of {len(found)} matters are done and kept, and the same "
                "command goes on from there.",
                err=True,
            )
            return Exit.INTERRUPTED
    for name, place in places:
        look = options_for(place, strict=given["strict"])
        data, overview = rendered(overview, name, look, given["mask"], masking)
        put(data, place)
    code = Exit.NOTHING if overview.empty else Exit.INCOMPLETE
    codes = [code for one in overview.report.matters if one.verdict == "not_judged"]
    for one in overview.report.matters:
        if one.verdict == "not_judged":
            say(f"bundle-checker: {one.path}: {one.reason}", masked=UNJUDGED, err=True)
    return exit_code(overview.report, given["fail_level"], given["strict"], given["exit_zero"], codes)


@contextmanager
def _pool(given: dict[str, Any], settings: Any, paths: Sequence[Path]) -> Iterator[Any]:
    """The workers of this machine, or those of a cluster."""
    from checker.audit.work_item import NEEDED

    if not given["scheduler"]:
        with workers(given, settings, paths, *NEEDED) as pool:
            yield pool
        return
    from checker.audit.cluster import ClusterExecutor

    rights = rights_of(given, settings, paths)
    cluster = ClusterExecutor(given["scheduler"], settings.limits, rights, settings.cache_dir)
    try:
        yield cluster
    except BaseException:
        cluster.abandon()
        raise
    cluster.shutdown()


def default_history() -> Path:
    """The user's data folder for this program (XDG_DATA_HOME is respected)."""
    from platformdirs import user_data_path

    from checker.audit.history import FILE

    return user_data_path("bundle-checker", appauthor=False) / FILE


def _days(text: str) -> int:
    match = re.fullmatch(r"(\d{1,5})\s*d?", text)
    if match is None:
        raise UsageError(f"--horizon {text}: write a number of days, as 90d. Nothing was judged.")
    return int(match.group(1))

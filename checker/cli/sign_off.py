"""bundle-checker sign-off DIR: the last review, bound to the bundle as it is."""

from pathlib import Path
from typing import Any

import click

from checker.cli import options
from checker.cli.echo import say, tell
from checker.cli.workers import progress, request_of, sandbox_of, workers
from checker.custody import statements
from checker.custody.matter_file import check_record
from checker.exit_code import exit_code
from checker.report.shared.summary import sentence
from checker.run import check_matter, check_request, load_packs, report_of


@click.command("sign-off")
@click.argument("folder", type=click.Path(exists=True, file_okay=False, path_type=Path), metavar="DIR")
@options.by
@click.option("--anyway", is_flag=True, help="Sign off although there are gaps.")
@options.matter
@options.nameless
@options.reading
def sign_off(folder: Path, **given: Any) -> int:
    """Record the last review: the bundle is checked, and the record is bound to its files as they are now."""
    check_record(folder)
    request = request_of(given)
    packs = load_packs(request.packs)
    with workers(given, request.settings, [folder]) as pool:
        sandbox_of(given, pool)
        check_request(request, [folder], packs, pool)
        report = check_matter(folder, request, packs, pool, progress())
    tell(sentence(report))
    code = exit_code(report_of([report], request.as_of))
    if code and not given["anyway"]:
        tell("Not signed off: put this right first, or say --anyway.", err=True)
        return code
    if not report.bundle_sha256:
        tell("Not signed off: there is no bundle to bind it to.", err=True)
        return code
    statements.sign_off(folder, given["by"], request.as_of, report.bundle_sha256)
    say(
        f"Signed off by {given['by']} on {request.as_of.isoformat()}; a later change of the bundle will be a gap.",
        masked="Signed off; a later change of the bundle will be a gap.",
    )
    return 0

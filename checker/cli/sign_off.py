"""bundle-checker sign-off DIR: the last review, bound to the bundle as it is."""

from contextlib import nullcontext
from dataclasses import replace
from hashlib import sha256
from pathlib import Path
from typing import Any

import click

from checker.cli import echo, options, sign_off_pdf
from checker.cli.audit import default_history
from checker.cli.echo import say, tell
from checker.cli.output_file import put
from checker.cli.sign_off_verify import verify
from checker.cli.workers import progress, request_of, sandbox_of, workers
from checker.custody import statements
from checker.custody.matter_file import check_record
from checker.custody.place_of_output import Place, place_of
from checker.errors import CheckerError, HistoryError, UsageError
from checker.exit_code import exit_code
from checker.facts.matter import SignOff
from checker.judging.matter.review import signed
from checker.matter_report import Report
from checker.pack_files import load_packs
from checker.report import FORMATS, Evidence
from checker.report.shared.record_words import UNSIGNED, signature_words
from checker.report.shared.summary import sentence
from checker.request import Request
from checker.run import Review, check_request, report_of, review_matter


@click.command("sign-off")
@click.argument("folder", type=click.Path(exists=True, file_okay=False, path_type=Path), metavar="DIR")
@click.option("--by", type=options.Person(), metavar="NAME", help="Who reviewed it.")
@click.option("--anyway", is_flag=True, help="Sign off although there are gaps.")
@click.option("--report", "file", metavar="FILE", help="Write the report that was reviewed, as JSON, to this file.")
@sign_off_pdf.options
@click.option(
    "--verify", "made", type=click.Path(exists=True, dir_okay=False, path_type=Path), metavar="FILE",
    help="Hold the PDF of a review against the record, and sign nothing off.",
)  # fmt: skip
@click.option(
    "--history", type=click.Path(path_type=Path, dir_okay=False), metavar="FILE", help="Where past audits are kept."
)
@options.matter
@options.nameless
@options.reading
def sign_off(folder: Path, **given: Any) -> int:
    """Record the last review: the bundle is checked, and the record is bound to its files and their order, the packs,
    waivers, answers and days, to parties, title, zone and whatever else is judged by, and to the report, as they are
    now. It is a record, not a proof; with --pdf and --certificate its PDF bears a signature that anybody can check."""
    check_record(folder)
    if given["made"]:
        return verify(folder, given["made"], given)
    if not given["by"]:
        raise click.MissingParameter(param_hint="'--by'", param_type="option")
    place = _place_of_report(given["file"], folder)
    pdf = sign_off_pdf.wanted(given, folder)
    request = request_of(given)
    review = _reviewed(folder, request, given)
    report = report_of([review.report], request.as_of)
    tell(sentence(review.report))
    code = exit_code(report)
    if code and not given["anyway"]:
        tell("Not signed off: put this right first, or say --anyway.", err=True)
        return code
    if not review.report.bundle_sha256:
        tell("Not signed off: there is no bundle to bind it to.", err=True)
        return code
    record = _put_on_record(folder, review, report, review.report.bundle_sha256, given, place, pdf)
    _tell(record, pdf)
    return 0


def _place_of_report(file: str | None, folder: Path) -> Place | None:
    if file and echo.names_nobody():
        raise UsageError("The report names its papers: leave --mask or --report out. Nothing was reviewed.")
    return place_of(file, [folder]) if file and file != "-" else None


def _put_on_record(
    folder: Path, review: Review, report: Report, bundle: str, given: dict[str, Any], place: Place | None,
    pdf: sign_off_pdf.Wanted | None,
) -> SignOff:  # fmt: skip
    data = FORMATS["json"](report, Evidence())
    head = _head(given["history"] or default_history(), folder)
    seen = replace(review.reviewed, report_sha256=sha256(data).hexdigest(), history_head=head)
    signer = pdf.signer() if pdf else None
    record = signed(given["by"], report.as_of, bundle, seen, signer.certificate if signer else None)
    if given["file"]:
        put(data, place)
    with sign_off_pdf.laid_out(pdf.place, review, record, data, signer) if pdf else nullcontext():
        statements.sign_off(folder, record)
    return record


def _reviewed(folder: Path, request: Request, given: dict[str, Any]) -> Review:
    packs = load_packs(request.packs)
    with workers(given, request.settings, [folder]) as pool:
        sandbox_of(given, pool)
        check_request(request, [folder], packs, pool)
        return review_matter(folder, request, packs, pool, progress())


def _tell(record: SignOff, pdf: sign_off_pdf.Wanted | None) -> None:
    bound = (
        "a later change of the bundle, its order, the packs, waivers, answers, dates or parties will be a gap. This "
        "is a record, not a proof: who can write matter.json can write it."
    )
    say(f"Signed off by {record.by} on {record.on}; {bound}", masked=f"Signed off; {bound}")
    seen = record.reviewed
    if seen:
        say(
            f"The report that was reviewed, as JSON, has the SHA-256 {seen.report_sha256}.",
            masked="The report has a digest.",
        )
    if seen and seen.history_head:
        say(f"History, head {seen.history_head}.", masked="The history has a head.")
    if pdf:
        say(f"{pdf.file}: {signature_words(record.certificate) if record.certificate else UNSIGNED}")


def _head(history: Path, folder: Path) -> str | None:
    """Where the history of audits stands; None if there is none that knows the matter, or it cannot be read."""
    from checker.audit.matter_keys import absolute
    from checker.audit.proof_of_record import faults, intact
    from checker.audit.store import reading

    if not history.is_file():
        return None
    try:
        with reading(history) as kept:
            intact(kept.database)
            if any(faults(kept.database)):
                raise HistoryError("The history is not what was recorded: `bundle-checker history verify` tells more.")
            known = str(absolute(folder)) in {path for _, path, _ in kept.matters()}
            return (kept.chain.head or None) if known else None
    except CheckerError as error:
        say(
            f"bundle-checker: {error} The sign-off bears no head of it.",
            masked="bundle-checker: the history cannot be read; the sign-off bears no head of it.",
            err=True,
        )
        return None

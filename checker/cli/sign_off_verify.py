"""The PDF of a review, held against what the matter has on record."""

from pathlib import Path
from typing import Any

from checker.cli.echo import say
from checker.cli.workers import sandbox_of, settings_of, workers
from checker.custody.review_pdf import RECORD, REPORT
from checker.custody.review_proof import differences, proved
from checker.errors import Exit, UsageError
from checker.reading.folder.matter_file import FILE, read_matter_file
from checker.reading.seals.review_pdf import HeldReview, held_review
from checker.reading.workers.pool import WorkerLostError

_OTHERS = ("by", "pdf", "file", "certificate", "passphrase_file", "anyway", "force")
"""Options of a new review."""


def verify(folder: Path, pdf: Path, given: dict[str, Any]) -> int:
    """Says what differs, or what the PDF proves; the exit code is returned. Raises UsageError."""
    if any(given[one] for one in _OTHERS):
        raise UsageError("--verify looks at a review that was made: say it alone. Nothing was done.")
    record = read_matter_file(folder).signed_off
    if record is None:
        raise UsageError(f"{folder / FILE} has no review on record, so there is nothing to hold {pdf} against.")
    held = _held(pdf, given)
    if held.unreadable:
        say(f"bundle-checker: {pdf} {held.unreadable}.", masked="bundle-checker: the PDF could not be read.", err=True)
        return Exit.INCOMPLETE
    found = list(differences(record, held))
    for line in found:
        say(line, masked="The PDF is not that of the review on record.")
    if found:
        return Exit.GAPS
    for line in proved(record, held):
        say(line, masked="The PDF is that of the review on record.")
    return Exit.CLEAN


def _held(pdf: Path, given: dict[str, Any]) -> HeldReview:
    settings = settings_of(given)
    with workers(given, settings, [pdf]) as pool:
        sandbox_of(given, pool)
        try:
            held: HeldReview = pool.submit(held_review, str(pdf.resolve()), REPORT, RECORD, settings.trust).result()
        except WorkerLostError as lost:
            return HeldReview(unreadable=f"could not be read: {lost}")
    return held

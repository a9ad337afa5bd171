"""The PDF of a review: where it may lie, whose certificate signs it, and the passphrase, which is asked for."""

import json
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import click

from checker.bounded_files import NotReadError, is_open_to_others, read_text
from checker.cli import echo
from checker.cli.echo import tell
from checker.cli.options import together
from checker.cli.output_file import staged
from checker.custody.certificate import Signer, signer_of
from checker.custody.place_of_output import NOTHING, PDF, REPORTS, Place, place_of
from checker.custody.review_pdf import RECORD, REPORT, assembled
from checker.errors import UsageError
from checker.facts.codec import to_sparse
from checker.facts.matter import SignOff
from checker.report.shared.pdf_pages import check_installed
from checker.run import Review

_LONGEST = 4000
"""Bytes of a passphrase's file."""

options = together(
    click.option(
        "--pdf", type=click.Path(path_type=Path), metavar="FILE",
        help="Write the review as a PDF to a new file, with the report attached.",
    ),
    click.option(
        "--certificate", type=click.Path(path_type=Path), metavar="FILE",
        help="Sign the PDF with the key in this PKCS#12 file (.p12, .pfx); its passphrase is asked for.",
    ),
    click.option(
        "--passphrase-file", type=click.Path(path_type=Path), metavar="FILE",
        help="Read the passphrase from the first line of this file, which nobody else may read.",
    ),
    click.option("--force", is_flag=True, help="Write over a PDF that is there, outside of every matter."),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Wanted:
    """The PDF that a person asked for."""

    file: Path
    place: Place
    certificate: Path | None
    passphrase: Path | None

    def signer(self) -> Signer | None:
        """Whose certificate it is to be signed with; None for a PDF without a signature. Raises UsageError."""
        if self.certificate is None:
            return None
        signer = signer_of(self.certificate, self._passphrase, datetime.now(UTC))
        if signer.is_open:
            tell("The certificate's file needs no passphrase: whoever can read it can sign with it.", err=True)
        return signer

    def _passphrase(self) -> str:
        if self.passphrase is not None:
            return _first_line(self.passphrase)
        if not sys.stdin.isatty():
            raise UsageError(
                "The certificate needs a passphrase, and there is no terminal to ask for it: name a file that holds it "
                "by --passphrase-file. Nothing was signed, and nothing put on record."
            )
        words: str = click.prompt(
            "Passphrase of the certificate", hide_input=True, default="", show_default=False, err=True
        )
        return words


def wanted(given: dict[str, Any], folder: Path) -> Wanted | None:
    """The PDF that the options ask for; None for no PDF. Raises UsageError if it could not be made in the end."""
    file: Path | None = given["pdf"]
    if file is None:
        if lone := next((one for one in ("certificate", "passphrase_file", "force") if given[one]), None):
            raise UsageError(f"--{lone.replace('_', '-')} is for a PDF: name it by --pdf FILE. Nothing was reviewed.")
        return None
    if given["passphrase_file"] and not given["certificate"]:
        raise UsageError("--passphrase-file is for a certificate: name it by --certificate. Nothing was reviewed.")
    if echo.names_nobody():
        raise UsageError("A review's PDF names its papers: leave --mask or --pdf out. Nothing was reviewed.")
    place = place_of(file, [folder], REPORTS | PDF if given["force"] else NOTHING)
    check_installed()
    return Wanted(file, place, given["certificate"], given["passphrase_file"])


@contextmanager
def laid_out(place: Place, review: Review, record: SignOff, report: bytes, signer: Signer | None) -> Iterator[None]:
    """The PDF is there, whole, once what is done in the meantime has gone well. Raises UsageError."""
    from checker.report.review_sheet import render

    own = json.dumps(to_sparse(record), indent=2).encode()
    digest = record.reviewed.report_sha256 if record.reviewed else None
    pages = render(review.report, review.said, record, (REPORT, RECORD))
    data = assembled(pages, {REPORT: report, RECORD: own}, signer, record.by, f"Review; {REPORT} has SHA-256 {digest}")
    with staged(data, place.path):
        yield


def _first_line(file: Path) -> str:
    try:
        if is_open_to_others(file):
            raise UsageError(f"{file} may be read by others, and holds a passphrase: chmod 600 it. Nothing was signed.")
        return read_text(file, _LONGEST).split("\n")[0].rstrip("\r")
    except FileNotFoundError:
        raise UsageError(f"There is no passphrase at {file}. Nothing was signed.") from None
    except NotReadError as error:
        raise UsageError(f"The passphrase at {file} {error}. {error.remedy} Nothing was signed.") from None

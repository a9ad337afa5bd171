"""The PDF of a review: what it shows and carries, what its signature proves, and where it may lie."""

import hashlib
import io
import json
import os
import select
import shutil
import stat
import subprocess
import sys
import time

import pytest
from pypdf import PdfReader

from checker import read_document
from tests.certificates import PASSPHRASE, p12
from tests.cli.test_sign_off import DAY, matter, record, told, write  # noqa: F401 - a fixture

URDU = "حلف نامہ.pdf"


@pytest.fixture
def own(tmp_path):
    """A certificate, and a file with its passphrase."""
    return certificate(tmp_path)


def certificate(folder, data=None, passphrase=PASSPHRASE):
    (folder / "own.p12").write_bytes(p12() if data is None else data)
    (folder / "passphrase").write_text(f"{passphrase}\n", encoding="utf-8")
    (folder / "passphrase").chmod(0o600)
    return ("--certificate", folder / "own.p12", "--passphrase-file", folder / "passphrase")


def sign(cli, folder, pdf, *more):
    return cli("sign-off", folder, "--by", "A. Partner", "--anyway", *DAY, "--pdf", pdf, *more)


@pytest.fixture
def signed(cli, matter, tmp_path, own):  # noqa: F811
    """The PDF of a review that was signed."""
    ended = sign(cli, matter, tmp_path / "review.pdf", *own)
    assert ended.code == 0, ended
    return tmp_path / "review.pdf"


def words(pdf):
    return " ".join(" ".join(page.extract_text() for page in PdfReader(pdf).pages).split())


def attached(pdf):
    return {name: data[0] for name, data in PdfReader(pdf).attachments.items()}


def test_it_shows_what_was_reviewed(cli, matter, tmp_path, own):  # noqa: F811
    write(matter, waivers=[{"rule": "own/R", "reason": "Lost in a fire", "by": "A. Clerk", "until": "2026-06-01"}])
    assert sign(cli, matter, tmp_path / "review.pdf", *own).code == 0
    shown = words(tmp_path / "review.pdf")
    kept = record(matter)["signed_off"]
    for one in (
        "Reviewed by A. Partner on 1 May 2026", "b letter.pdf", "own 1", "submission 4 May 2026", "urgent yes",
        "Lost in a fire", "checks passed", kept["bundle_sha256"], kept["sha256"], kept["reviewed"]["report_sha256"],
        kept["certificate"]["sha256"], hashlib.sha256((matter / "a letter.pdf").read_bytes()).hexdigest(),
        "Who that is, the issuer of the certificate vouches for",
    ):  # fmt: skip
        assert one in shown, one


def test_it_carries_the_report_and_the_record_for_anybody_to_compare(matter, signed):  # noqa: F811
    held = attached(signed)
    kept = record(matter)["signed_off"]
    assert hashlib.sha256(held["report.json"]).hexdigest() == kept["reviewed"]["report_sha256"]
    assert json.loads(held["report.json"])["matters"][0]["verdict"]
    assert json.loads(held["sign-off.json"]) == kept


@pytest.mark.parametrize("sort", ["rsa", "ec", "ed25519"])
def test_the_program_sees_its_own_signature_as_intact(cli, matter, tmp_path, sort):  # noqa: F811
    ended = sign(cli, matter, tmp_path / "review.pdf", *certificate(tmp_path, p12(sort=sort)))
    assert ended.code == 0, ended
    (seen,) = read_document(tmp_path / "review.pdf").signatures
    assert (seen.means, seen.state, seen.role, seen.covers_all) == ("digital", "intact", "certification", True)
    assert seen.signer == "A. Partner (nobody)" and seen.in_validity
    assert record(matter)["signed_off"]["reviewed"]["report_sha256"] in seen.stated_reason


@pytest.mark.skipif(shutil.which("pdfsig") is None, reason="the program `pdfsig` is not there")
def test_another_program_sees_it_too(signed):
    told_by = subprocess.run(["pdfsig", str(signed)], capture_output=True, text=True, check=False).stdout
    assert "Signature is Valid" in told_by and "Total document signed" in told_by


def note_added(data):
    from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
    from pyhanko.pdf_utils.text import TextBoxStyle
    from pyhanko.stamp import TextStamp, TextStampStyle

    writer = IncrementalPdfFileWriter(io.BytesIO(data))
    TextStamp(writer, TextStampStyle(stamp_text="no gap", text_box_style=TextBoxStyle())).apply(0, 50, 50)
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def field_added(data):
    from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
    from pyhanko.sign.fields import SigFieldSpec, append_signature_field

    writer = IncrementalPdfFileWriter(io.BytesIO(data))
    append_signature_field(writer, SigFieldSpec("Another"))
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


LATER = {
    "a byte of the pages": (lambda data: data[:2000] + bytes([data[2000] ^ 1]) + data[2001:], "broken"),
    "words on a page": (note_added, "changed"),
    "an empty field": (field_added, "changed"),
}
"""The signature of a review allows no later change, not even a place for another one."""


@pytest.mark.parametrize("change", LATER)
def test_a_later_change_of_it_is_told(signed, change):
    made, state = LATER[change]
    signed.write_bytes(made(signed.read_bytes()))
    (seen,) = [one for one in read_document(signed).signatures if one.field == "Review"]
    assert seen.state == state and (seen.reason or seen.later)


def test_without_a_certificate_it_says_that_it_is_a_record(cli, matter, tmp_path):  # noqa: F811
    ended = sign(cli, matter, tmp_path / "review.pdf")
    assert ended.code == 0 and "not signed with a certificate" in ended.out
    assert "not signed with a certificate: a record, not a proof" in words(tmp_path / "review.pdf")
    assert "signed with the certificate" not in words(tmp_path / "review.pdf")
    assert set(attached(tmp_path / "review.pdf")) == {"report.json", "sign-off.json"}
    assert read_document(tmp_path / "review.pdf").signatures == () and "certificate" not in record(matter)["signed_off"]


def test_a_review_that_was_signed_is_bound_as_before(cli, matter, signed):  # noqa: F811
    assert told(cli, matter) == {}
    write(matter, answers={"urgent": False})
    assert "the answers" in told(cli, matter)["matter/review-outdated"]


@pytest.mark.parametrize("was_signed", [False, True])
def test_a_certificate_that_is_put_into_the_record_by_hand_is_told(cli, matter, tmp_path, own, was_signed):  # noqa: F811
    assert sign(cli, matter, tmp_path / "review.pdf", *own * was_signed).code == 0
    other = record(matter)["signed_off"] | {"certificate": {"subject": "A judge", "sha256": "0" * 64}}
    write(matter, signed_off=other)
    assert "the record of the review itself" in told(cli, matter)["matter/review-outdated"]


def test_names_that_no_font_shows_stand_as_their_numbers(cli, matter, tmp_path):  # noqa: F811
    (matter / "a letter.pdf").rename(matter / URDU)
    write(matter, order=["b letter.pdf", URDU])
    assert sign(cli, matter, tmp_path / "review.pdf").code == 0
    shown = words(tmp_path / "review.pdf")
    assert "[U+062D U+0644 U+0641] [U+0646 U+0627 U+0645 U+06C1].pdf" in shown and "its number" not in shown
    assert URDU in json.loads(attached(tmp_path / "review.pdf")["report.json"])["matters"][0]["files"][1]["path"]


@pytest.mark.skipif(sys.platform == "win32", reason="no file can have such a name there")
def test_a_name_is_no_markup_and_fetches_nothing(cli, matter, tmp_path):  # noqa: F811
    name = "<img src='http:&#47;&#47;192.0.2.1&#47;x.png'> <b>letter\u202e.pdf"
    (matter / "a letter.pdf").rename(matter / name)
    write(matter, order=["b letter.pdf", name], title="<img src='http://192.0.2.1/x.png'/> & <para>")
    ended = sign(cli, matter, tmp_path / "review.pdf")
    assert ended.code == 0, ended
    shown = words(tmp_path / "review.pdf")
    assert "<img src='http:&#47;" in shown and "\\u202e" in shown and "& <para>" in shown


def test_many_papers_and_findings_fill_pages(tmp_path):
    from checker.facts.matter import Matter, SignOff
    from checker.findings import Finding, Place
    from checker.matter_report import MatterReport, PackUsed
    from checker.report.review_sheet import render
    from checker.report_tables import FileRow

    files = tuple(FileRow(f"{n} {'long name ' * 12}.pdf", "read", f"{n:064}", filed=n % 7 > 0) for n in range(300))
    found = tuple(
        Finding("p/R", "t", "f", "gap", "error", f"Found {n} " + "and so on " * (3000 if n == 7 else 30), "", Place(files[n].path, page=n + 1))
        for n in range(40)
    )
    report = MatterReport("m", "gaps", False, packs=(PackUsed("p", "1"),), files=files, findings=found)
    shown = words(io.BytesIO(render(report, Matter(), SignOff("A", "2026-05-01", "1" * 64), ("report.json",))))
    assert all(f"Found {n} " in shown for n in range(40))
    assert [f"{n:064}" in shown for n in range(300)] == [n % 7 > 0 for n in range(300)]


BAD = {
    "wrong passphrase": (lambda: p12(passphrase="another"), "The passphrase does not open"),
    "expired": (lambda: p12(days=(-20, -10)), "expired on"),
    "not yet valid": (lambda: p12(days=(10, 20)), "is valid from"),
    "for another use": (lambda: p12(usage=("key_encipherment",)), "is not for signatures"),
    "no key": (lambda: p12(parts=("certificate",)), "no private key"),
    "no certificate": (lambda: p12(parts=("key",)), "no certificate"),
    "cut off": (lambda: p12()[:-100], "is no PKCS#12 file"),
    "altered": (lambda: p12()[:-30] + bytes(30), "does not open"),
    "something else": (lambda: b"no certificate", "is no PKCS#12 file"),
    "empty": (lambda: b"", "is no PKCS#12 file"),
}


@pytest.mark.parametrize("fault", BAD)
def test_a_certificate_that_cannot_sign_is_told_and_nothing_is_put_on_record(cli, matter, tmp_path, fault):  # noqa: F811
    data, sentence = BAD[fault]
    ended = sign(cli, matter, tmp_path / "review.pdf", *certificate(tmp_path, data()))
    assert ended.code == 2 and sentence in ended.err, ended
    assert PASSPHRASE not in ended.out + ended.err and "Traceback" not in ended.err
    assert "signed_off" not in record(matter) and not (tmp_path / "review.pdf").exists()
    assert sorted(one.name for one in tmp_path.iterdir()) == ["matter", "own.p12", "passphrase"]


def test_a_certificate_in_urdu_signs_and_one_that_nobody_could_check_is_refused(cli, matter, tmp_path):  # noqa: F811
    """In one part of a name, letters of both directions are against RFC 4518, and programs refuse the signature."""
    place = tmp_path / "review.pdf"
    ended = sign(cli, matter, place, *certificate(tmp_path, p12("زینب Namoona")))
    assert ended.code == 2 and "cannot be checked afterwards" in ended.err
    assert "signed_off" not in record(matter) and not place.exists()
    assert sign(cli, matter, place, *certificate(tmp_path, p12("زینب نمونہ"))).code == 0
    (seen,) = read_document(place).signatures
    assert seen.state == "intact" and seen.signer == "زینب نمونہ"


@pytest.mark.parametrize("usage", [None, ("content_commitment",), ("digital_signature", "key_encipherment")])
def test_a_certificate_for_signatures_signs(cli, matter, tmp_path, usage):  # noqa: F811
    assert sign(cli, matter, tmp_path / "review.pdf", *certificate(tmp_path, p12(usage=usage))).code == 0


def test_a_key_that_needs_no_passphrase_is_told(cli, matter, tmp_path):  # noqa: F811
    (tmp_path / "own.p12").write_bytes(p12(passphrase=None))
    ended = sign(cli, matter, tmp_path / "review.pdf", "--certificate", tmp_path / "own.p12")
    assert ended.code == 0 and "needs no passphrase" in ended.err


def test_no_worker_lives_while_the_key_is_in_memory(cli, matter, tmp_path, own, monkeypatch):  # noqa: F811
    from checker.cli import sign_off_pdf
    from checker.reading.workers.pool import SupervisedExecutor

    begun, ended, seen = [], [], []
    start, stop, load = SupervisedExecutor.__init__, SupervisedExecutor.shutdown, sign_off_pdf.signer_of
    monkeypatch.setattr(SupervisedExecutor, "__init__", lambda self, *given: (begun.append(self), start(self, *given))[1])
    monkeypatch.setattr(SupervisedExecutor, "shutdown", lambda self, *given: (stop(self, *given), ended.append(self))[0])
    monkeypatch.setattr(sign_off_pdf, "signer_of", lambda *given: (seen.append(bool(begun) and begun == ended), load(*given))[1])
    assert sign(cli, matter, tmp_path / "review.pdf", *own).code == 0
    assert seen == [True]


@pytest.mark.skipif(sys.platform == "win32", reason="rights are told otherwise there")
def test_a_passphrase_that_others_may_read_is_refused(cli, matter, tmp_path, own):  # noqa: F811
    (tmp_path / "passphrase").chmod(0o644)
    ended = sign(cli, matter, tmp_path / "review.pdf", *own)
    assert ended.code == 2 and "may be read by others" in ended.err and "signed_off" not in record(matter)


@pytest.mark.skipif(sys.platform == "win32", reason="no such terminal there")
@pytest.mark.parametrize("typed, code", [(PASSPHRASE, 0), ("another", 2)])
def test_the_passphrase_is_asked_for_at_a_terminal_and_never_shown(matter, tmp_path, own, typed, code):  # noqa: F811
    import pty

    ours, theirs = pty.openpty()
    command = [sys.executable, "-m", "checker", "sign-off", str(matter), "--by", "A", "--anyway", *DAY, "--no-cache",
               "--pdf", str(tmp_path / "review.pdf"), "--certificate", str(own[1])]  # fmt: skip
    process = subprocess.Popen(command, stdin=theirs, stdout=theirs, stderr=theirs, start_new_session=True)
    os.close(theirs)
    shown, until, answered = b"", time.monotonic() + 120, False
    while time.monotonic() < until:
        try:
            if select.select([ours], [], [], 1)[0]:
                shown += os.read(ours, 4096)
        except OSError:
            break
        if b"Passphrase of the certificate" in shown and not answered:
            os.write(ours, f"{typed}\n".encode())
            answered = True
    assert process.wait(60) == code, shown
    assert typed.encode() not in shown and answered
    assert (tmp_path / "review.pdf").exists() == (code == 0)


def test_without_a_terminal_the_passphrase_is_not_waited_for(cli, matter, tmp_path, own, monkeypatch):  # noqa: F811
    monkeypatch.setattr("sys.stdin", io.StringIO(PASSPHRASE))
    ended = sign(cli, matter, tmp_path / "review.pdf", *own[:2])
    assert ended.code == 2 and "--passphrase-file" in ended.err


def test_it_never_lies_among_the_papers(cli, matter, tmp_path):  # noqa: F811
    write(matter, bundle=["*.pdf", "Papers/**"])
    (matter / "Papers").mkdir()
    (tmp_path / "way").symlink_to(matter / "Papers")
    for place in (matter / "review.pdf", matter / "REVIEW.PDF", tmp_path / "way" / "review.pdf"):
        ended = sign(cli, matter, place, "--force")
        assert ended.code == 2 and "among the papers" in ended.err
    write(matter, bundle=[])
    assert sign(cli, matter, matter / "review.txt").code == 2
    assert "signed_off" not in record(matter) and not [*matter.glob("*eview*"), *tmp_path.glob("way/*")]


def test_it_may_lie_where_the_bundle_leaves_out_but_over_nothing(cli, matter):  # noqa: F811
    (matter / "Reviews").mkdir()
    place = matter / "Reviews" / "review.pdf"
    assert sign(cli, matter, place).code == 0
    assert told(cli, matter) == {}
    before = place.read_bytes()
    for more in ((), ("--force",)):
        ended = sign(cli, matter, place, *more)
        assert ended.code == 2 and "nothing is written over" in ended.err and place.read_bytes() == before


def test_the_report_as_json_never_takes_the_place_of_a_paper_either(cli, matter, tmp_path):  # noqa: F811
    before = (matter / "a letter.pdf").read_bytes()
    for place in (matter / "a letter.pdf", matter / "own.json", matter / "new.pdf"):
        ended = cli("sign-off", matter, "--by", "A", "--anyway", *DAY, "--report", place)
        assert ended.code == 2 and ("among the papers" in ended.err or "written over" in ended.err), ended
    assert (matter / "a letter.pdf").read_bytes() == before and not (matter / "new.pdf").exists()
    assert "signed_off" not in record(matter)
    (tmp_path / "report.json").write_text("of last week")
    assert cli("sign-off", matter, "--by", "A", "--anyway", *DAY, "--report", tmp_path / "report.json").code == 0


def test_another_matter_is_no_place_for_it_either(cli, matter, tmp_path):  # noqa: F811
    other = shutil.copytree(matter, tmp_path / "other")
    assert sign(cli, matter, other / "c letter.pdf").code == 2
    assert sign(cli, matter, other / "own.json", "--force").code == 2


@pytest.mark.skipif(sys.platform == "win32", reason="rights are told otherwise there")
def test_a_file_that_is_there_is_written_over_only_where_that_is_said(cli, matter, tmp_path):  # noqa: F811
    place = tmp_path / "review.pdf"
    place.write_text("mine")
    ended = sign(cli, matter, place)
    assert ended.code == 2 and "--force" in ended.err and place.read_text() == "mine"
    assert "signed_off" not in record(matter)
    assert sign(cli, matter, place, "--force").code == 0
    assert place.read_bytes().startswith(b"%PDF") and stat.S_IMODE(place.stat().st_mode) == 0o600


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="the superuser may write anywhere")
def test_a_folder_that_is_read_only_is_told(cli, matter, tmp_path):  # noqa: F811
    (tmp_path / "closed").mkdir(mode=0o500)
    ended = sign(cli, matter, tmp_path / "closed" / "review.pdf")
    assert ended.code == 2 and "read-only" in ended.err


def test_where_the_record_cannot_be_written_there_is_no_pdf(cli, matter, tmp_path, monkeypatch):  # noqa: F811
    from checker.errors import MatterError

    def refused(*_):
        raise MatterError("matter.json was changed by somebody else just now; nothing was written. Try again.")

    monkeypatch.setattr("checker.cli.sign_off.statements.sign_off", refused)
    ended = sign(cli, matter, tmp_path / "review.pdf")
    assert ended.code == 2 and "somebody else" in ended.err
    assert [one.name for one in tmp_path.iterdir()] == ["matter"]


def test_where_the_pdf_cannot_be_written_nothing_is_put_on_record(cli, matter, tmp_path):  # noqa: F811
    ended = sign(cli, matter, tmp_path / "gone" / "review.pdf")
    assert ended.code == 2 and "Nothing was done" in ended.err and "signed_off" not in record(matter)


@pytest.mark.parametrize("words", [
    ("--certificate", "own.p12"), ("--force",), ("--pdf", "review.pdf", "--passphrase-file", "x"),
    ("--pdf", "review.pdf", "--mask"), ("--report", "report.json", "--mask"),
])  # fmt: skip
def test_options_that_do_not_go_together_are_refused(cli, matter, tmp_path, words, monkeypatch):  # noqa: F811
    monkeypatch.chdir(tmp_path)
    ended = cli("sign-off", matter, "--by", "A", "--anyway", *DAY, *words)
    assert ended.code == 2 and ended.err and "signed_off" not in record(matter)
    assert [one.name for one in tmp_path.iterdir()] == ["matter"]


def test_without_the_extra_it_says_how_to_get_it(cli, matter, tmp_path, monkeypatch):  # noqa: F811
    monkeypatch.setitem(sys.modules, "reportlab", None)
    ended = sign(cli, matter, tmp_path / "review.pdf")
    assert ended.code == 2 and "bundle-checker[sign]" in ended.err and "signed_off" not in record(matter)
    assert ended.out == "", "it is told before the bundle is read"
    assert cli("sign-off", matter, "--by", "A", "--anyway", *DAY).code == 0

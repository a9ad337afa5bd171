"""A review's PDF is held against the record in matter.json, and what its signature proves is said, and no more."""

import json

import pytest
from cryptography.hazmat.primitives.serialization import Encoding, pkcs12

from tests.certificates import PASSPHRASE, p12
from tests.cli.test_sign_off import matter, record, write  # noqa: F401 - a fixture
from tests.cli.test_sign_off_pdf import LATER, attached, certificate, own, sign, signed  # noqa: F401 - fixtures
from tests.reading.made import pdf

REVIEW = "The PDF holds the review that matter.json has on record"


def verified(cli, folder, file, *more):
    return cli("sign-off", folder, "--verify", file, *more)


def test_what_was_signed_is_proved_and_no_more_is_said(cli, matter, signed):  # noqa: F811
    before = (matter / "matter.json").read_bytes()
    ended = verified(cli, matter, signed)
    assert ended.code == 0 and REVIEW in ended.out
    assert record(matter)["signed_off"]["certificate"]["sha256"] in ended.out
    assert "nothing was changed since" in ended.out and "Who holds its key is not proved" in ended.out
    assert (matter / "matter.json").read_bytes() == before


def test_what_was_not_signed_is_a_record(cli, matter, tmp_path):  # noqa: F811
    sign(cli, matter, tmp_path / "review.pdf")
    ended = verified(cli, matter, tmp_path / "review.pdf")
    assert ended.code == 0 and REVIEW in ended.out and "a record, not a proof" in ended.out
    assert "signed with the certificate" not in ended.out


@pytest.mark.parametrize("root, words", [("own", "leads to a root that you trust"), ("other", "none of the roots")])
def test_a_root_that_is_named_vouches_for_the_signer(cli, matter, tmp_path, root, words):  # noqa: F811
    files = {name: p12(name) for name in ("own", "other")}
    sign(cli, matter, tmp_path / "review.pdf", *certificate(tmp_path, files["own"]))
    trusted = pkcs12.load_key_and_certificates(files[root], PASSPHRASE.encode())[1]
    (tmp_path / "root.pem").write_bytes(trusted.public_bytes(Encoding.PEM))
    ended = verified(cli, matter, tmp_path / "review.pdf", "--trust", tmp_path / "root.pem")
    assert ended.code == 0 and words in ended.out


@pytest.mark.parametrize("change", LATER)
def test_a_pdf_that_was_changed_is_told(cli, matter, signed, change):  # noqa: F811
    signed.write_bytes(LATER[change][0](signed.read_bytes()))
    ended = verified(cli, matter, signed)
    assert ended.code == 1 and REVIEW not in ended.out
    assert "The signature does not hold" in ended.out


def test_the_pdf_of_another_review_is_told(cli, matter, signed, tmp_path):  # noqa: F811
    write(matter, answers={"urgent": False})
    sign(cli, matter, tmp_path / "second.pdf")
    ended = verified(cli, matter, signed)
    assert ended.code == 1 and "it is of another review" in ended.out and "not the one that matter.json" in ended.out


def test_a_record_that_was_written_by_hand_is_told(cli, matter, signed):  # noqa: F811
    write(matter, signed_off=record(matter)["signed_off"] | {"by": "Somebody else"})
    ended = verified(cli, matter, signed)
    assert ended.code == 1 and "it is of another review" in ended.out


def again(signed, matter, *, signer, by="A"):  # noqa: F811
    """A PDF with the same files attached, by another hand."""
    from checker.custody.review_pdf import assembled

    signed.write_bytes(assembled(pdf(["No gap"]), attached(signed), signer, by, "Review"))


def test_the_same_files_in_a_pdf_of_another_hand_are_told(cli, matter, signed, tmp_path):  # noqa: F811
    from datetime import UTC, datetime

    from checker.custody.certificate import signer_of

    (tmp_path / "other.p12").write_bytes(p12())
    again(signed, matter, signer=signer_of(tmp_path / "other.p12", lambda: PASSPHRASE, datetime.now(UTC)))
    ended = verified(cli, matter, signed)
    assert ended.code == 1 and "another certificate" in ended.out
    again(signed, matter, signer=None)
    ended = verified(cli, matter, signed)
    assert ended.code == 1 and "does not bear the one signature" in ended.out


def test_a_report_that_was_exchanged_is_told(cli, matter, tmp_path):  # noqa: F811
    from checker.custody.review_pdf import assembled

    place = tmp_path / "review.pdf"
    sign(cli, matter, place)
    files = attached(place)
    report = json.loads(files["report.json"])
    report["matters"][0]["findings"] = []
    place.write_bytes(assembled(pdf(["x"]), files | {"report.json": json.dumps(report).encode()}, None, "A", "Review"))
    ended = verified(cli, matter, place)
    assert ended.code == 1 and "The report that is attached" in ended.out and "another review" not in ended.out


@pytest.mark.parametrize("data", [b"", b"%PDF-1.7 nothing", pdf(["A letter"])[:400], b"{}"])
def test_what_is_no_pdf_is_told_and_proves_nothing(cli, matter, signed, data):  # noqa: F811
    signed.write_bytes(data)
    ended = verified(cli, matter, signed)
    assert ended.code in (1, 4) and REVIEW not in ended.out and (ended.out or ended.err)


def test_what_its_worker_dies_of_proves_nothing(cli, matter, signed, monkeypatch):  # noqa: F811
    from checker.reading.workers.pool import SupervisedExecutor, WorkerLostError

    def lost(*_):
        raise WorkerLostError("it took more than 20 s")

    monkeypatch.setattr(SupervisedExecutor, "submit", lost)
    ended = verified(cli, matter, signed)
    assert ended.code == 4 and "took more than" in ended.err


def test_a_matter_without_a_review_is_told(cli, matter, signed):  # noqa: F811
    kept = {name: value for name, value in record(matter).items() if name != "signed_off"}
    (matter / "matter.json").write_text(json.dumps(kept))
    ended = verified(cli, matter, signed)
    assert ended.code == 2 and "no review on record" in ended.err


@pytest.mark.parametrize("words", [("--by", "A"), ("--anyway",), ("--pdf", "x.pdf"), ("--report", "x.json")])
def test_it_is_said_alone(cli, matter, signed, words):  # noqa: F811
    ended = verified(cli, matter, signed, *words)
    assert ended.code == 2 and "say it alone" in ended.err


def test_a_new_review_is_somebodys(cli, matter):  # noqa: F811
    ended = cli("sign-off", matter, "--anyway", "--no-ocr")
    assert ended.code == 2 and "--by" in ended.err and "signed_off" not in record(matter)


def test_a_report_says_what_the_record_says_of_the_signature_and_that_it_is_the_records_word(cli, matter, tmp_path, own):  # noqa: F811
    def note():
        notes = json.loads(cli("check", matter, "--format", "json", "--no-ocr").out)["matters"][0]["notes"]
        return [one for one in notes if one.startswith("Reviewed by")]

    assert note() == []
    sign(cli, matter, tmp_path / "one.pdf")
    assert note()[0].endswith("that is not signed with a certificate.")
    sign(cli, matter, tmp_path / "two.pdf", *own)
    (told,) = note()
    assert record(matter)["signed_off"]["certificate"]["sha256"] in told and "not the record" in told and "--verify" in told


def test_under_a_mask_nobody_is_named(cli, matter, signed):  # noqa: F811
    ended = verified(cli, matter, signed, "--mask")
    assert ended.code == 0 and "partner" not in ended.out.lower() and "on record" in ended.out
    signed.write_bytes(b"nothing")
    ended = verified(cli, matter, signed, "--mask")
    assert ended.code == 4 and "review" not in ended.err and ended.err


@pytest.mark.parametrize("more", [b"\n% more words\n", b"\0" * 8], ids=["words", "zeros"])
def test_bytes_behind_what_was_signed_are_told(cli, matter, signed, more):  # noqa: F811
    signed.write_bytes(signed.read_bytes() + more)
    ended = verified(cli, matter, signed)
    assert ended.code == 1 and "more than what was signed" in ended.out and REVIEW not in ended.out

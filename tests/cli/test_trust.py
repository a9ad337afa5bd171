"""`--trust`: the roots that a user names, by file or by folder; no other is trusted, and none in silence."""

import json
from datetime import timedelta

import pytest

from tests.reading.seals import sealed


@pytest.fixture
def matter(tmp_path):
    folder = tmp_path / "matter"
    folder.mkdir()
    signed = sealed.sign(sealed.page_pdf(), proved=sealed.SIGNED + timedelta(hours=1))
    (folder / "Agreement.pdf").write_bytes(signed)
    roots = tmp_path / "roots"
    roots.mkdir()
    (roots / "readme.txt").write_text("no certificate")
    return folder


def proved(cli, matter, *trust):
    ended = cli("facts", str(matter), "--format", "json", "--no-ocr", *trust)
    (signature,) = json.loads(ended.out)["documents"][0]["signatures"]
    return signature["times"]["proved"], signature["certificate"]["trusted"]


def test_a_root_is_found_in_a_file_and_in_a_folder(cli, matter):
    assert proved(cli, matter) == (False, None)
    root = matter.parent / "roots" / "root.pem"
    root.write_bytes(sealed.root_pem())
    assert proved(cli, matter, "--trust", str(root)) == (True, True)
    assert proved(cli, matter, "--trust", str(root.parent)) == (True, True)


def test_another_root_under_the_same_name_is_another_root(cli, matter):
    """What is kept between runs depends on the certificates, not on what their files are called."""
    root = matter.parent / "roots" / "root.pem"
    root.write_bytes(sealed.root_pem())
    kept = ("--trust", str(root), "--cache-dir", str(matter.parent / "cache"))
    assert proved(cli, matter, *kept) == (True, True)
    root.write_bytes(sealed.other_root_pem())
    assert proved(cli, matter, *kept) == (False, False)


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (b"", "no certificate is in that file"),
        (b"these are no roots", "no certificate is in that file"),
        (sealed.page_pdf(), "no certificate is in that file"),
        (b"0\x82\x01\x00" + bytes(256), "no certificate is in that file"),
        (b"-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n", "no certificate is in that file"),
        (sealed.root_pem()[: len(sealed.root_pem()) // 2], "no certificate is in that file"),
        (sealed.root_pem().replace(b" CERTIFICATE", b" PRIVATE KEY"), "no certificate is in that file"),
        (None, "no certificate lies there"),
    ],
    ids=["empty", "words", "a paper", "zeros", "cut in the middle", "half", "not called one", "a folder of none"],
)
@pytest.mark.parametrize("command", ["check", "facts"])
def test_what_holds_no_certificate_is_wrong_use(cli, matter, command, data, sentence):
    """Else nothing is trusted, and the user believes that something is."""
    named = matter.parent / "roots"
    if data is None:
        (named / "key.pem").write_bytes(sealed.root_pem().replace(b" CERTIFICATE", b" PRIVATE KEY"))
    else:
        named /= "root.pem"
        named.write_bytes(data)
    ended = cli(command, str(matter), "--trust", str(named))
    assert (ended.code, ended.out) == (2, "")
    assert sentence in ended.err


def test_a_certificate_counts_whatever_its_day_its_form_and_its_company(cli, matter):
    """A root is trusted because the user says so, not for its own days (RFC 5280, 6.1.1)."""
    root = matter.parent / "roots" / "root.pem"
    root.write_bytes(sealed.root_pem(until=sealed.SIGNED - timedelta(days=30)))
    assert proved(cli, matter, "--trust", str(root)) == (True, True)
    root.write_bytes(b"A bundle.\n" + sealed.other_root_pem() + b"\n" + sealed.root_pem() + b"-----BEGIN CERTIF")
    assert proved(cli, matter, "--trust", str(root)) == (True, True)
    root.write_bytes(sealed.root_der())
    assert proved(cli, matter, "--trust", str(root)) == (True, True)
    (root.parent / "broken.pem").write_text("-----BEGIN CERTIFICATE-----\nnone\n-----END CERTIFICATE-----\n")
    assert proved(cli, matter, "--trust", str(root.parent)) == (True, True)


def test_a_folder_without_certificates_is_wrong_use(cli, matter):
    ended = cli("check", str(matter), "--trust", str(matter.parent / "roots"))
    assert ended.code == 2
    assert "no certificate lies there" in ended.err
